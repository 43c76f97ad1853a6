"""A figure as read, in tokens, before its spans are told in characters."""

from typing import Final, NamedTuple

from checker.models import Bound, Trend

# Bounds that leave the upper end open, and those that leave the lower.
UPWARD: Final = frozenset([Bound.AT_LEAST, Bound.MORE_THAN])
DOWNWARD: Final = frozenset([Bound.AT_MOST, Bound.LESS_THAN])


class Reading(NamedTuple):
    """A figure as read, in tokens: number, extent with its bounds, unit; `past` is the token behind all of it."""

    low: float | None
    high: float | None
    precision: float
    start: int
    end: int
    extent_start: int
    extent_end: int
    past: int
    bound: Bound = Bound.EXACT
    unit: str | None = None
    unit_start: int = 0
    unit_end: int = 0
    trend: Trend | None = None
    conversion_of: int | None = None
