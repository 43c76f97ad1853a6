"""What neighbouring figures tell of each other: conversions in brackets, units left out, two-sided bounds."""

from typing import Final

from checker.language.readings import DOWNWARD, UPWARD, Reading
from checker.language.tokens import Tokens
from checker.models import Bound


def related(t: Tokens, readings: list[Reading]) -> list[Reading]:
    """The readings with what neighbours tell of each other: conversions in brackets, shared units, two-sided bounds."""
    done: list[Reading] = []
    for shared in _shared_units(t, readings):
        now = _carried(t, done[-1], shared) if done else shared
        if done and (merged := _two_sided(t, done[-1], now)) is not None:
            done[-1] = merged
        else:
            done.append(now)
    return done


def _carried(t: Tokens, before: Reading, now: Reading) -> Reading:
    """The reading with what the one before it lends: a per cent sign or a trend left out, what a bracket converts."""
    if (
        now.unit is None
        and now.trend
        and before.trend
        and before.unit in ("percent", "percentage_point", "basis point")
    ):
        now = now._replace(unit=before.unit)
    if now.unit is None and before.low != before.high and before.unit and t.words[before.past : now.start] == ["to"]:
        now = now._replace(unit=before.unit)
    if now.trend is None and before.trend and before.unit == now.unit and t.word(now.extent_start - 1) == "by":
        now = now._replace(trend=before.trend)
    opened = now.extent_start - 1
    if (
        now.unit
        and t.word(opened) == "/"
        and before.conversion_of is not None
        and opened in (before.past, before.unit_end)
    ):
        return _converted(t, before, now)
    if now.unit and t.word(opened) == "(" and opened in (before.past, before.end, before.unit_end, before.extent_end):
        return _converted(t, before, now)
    return now


def _shared_units(t: Tokens, readings: list[Reading]) -> list[Reading]:
    """ "280 million of the 1.5 billion shekels", "four-, five- and six-cylinder": the next one's unit."""
    shared = list(readings)
    for position in range(len(readings) - 2, -1, -1):
        now, following = shared[position], shared[position + 1]
        if now.unit is None and following.unit and t.words[now.end : following.extent_start] in _SHARING:
            shared[position] = now._replace(
                unit=following.unit, unit_start=following.unit_start, unit_end=following.unit_end
            )
    return shared


_SHARING: Final = (["of", "the"], ["-", "and"], ["-", ","], ["-", "or"], ["of", "its"], ["of"], ["-", ",", "and"])


def _converted(t: Tokens, before: Reading, now: Reading) -> Reading:
    """A figure in brackets as the conversion of the one before them, which lends it its bound and trend."""
    if now.unit == before.unit or not before.unit or (t.words[now.past] not in (")", "/") and t.words[now.end] != ")"):
        return now
    if now.bound is Bound.EXACT and (before.bound in UPWARD or before.bound in DOWNWARD or before.bound is Bound.ABOUT):
        low, high = now.low, now.high
        limits = (None, high) if before.bound in DOWNWARD else (low, None) if before.bound in UPWARD else (low, high)
        now = now._replace(low=limits[0], high=limits[1], bound=before.bound)
    return now._replace(conversion_of=t.starts[before.start], trend=now.trend or before.trend)


def _two_sided(t: Tokens, first: Reading, second: Reading) -> Reading | None:
    """ "more than 10 and less than 40": one range from two bounds."""
    if t.words[first.past : second.extent_start] != ["and"] or first.extent_end > second.extent_start:
        return None
    lower, upper = (first, second) if first.bound in UPWARD else (second, first)
    if (
        lower.bound not in UPWARD
        or upper.bound not in DOWNWARD
        or lower.low is None
        or upper.high is None
        or lower.low >= upper.high
    ):
        return None
    if first.unit and second.unit and first.unit != second.unit:
        return None
    start, extent = first.start, first.extent_start
    return second._replace(
        low=lower.low, high=upper.high, bound=Bound.RANGE, start=start, extent_start=extent, trend=None
    )
