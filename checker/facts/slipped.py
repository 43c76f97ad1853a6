"""Two figures of which one looks like a slip of the pen of the other."""

from checker.comparison import Telling
from checker.comparison.slips import EXCHANGED, slip, swapped
from checker.facts.sorts import counts_people, head_of
from checker.language.concepts import concept
from checker.models import Bound

_LONG = 3
"""Digits from which on two figures of one fact are a slip of each other whatever they are counted in."""


def slip_between(first: Telling, second: Telling) -> str | None:
    """What slip of the pen would turn one figure, or one label such as a telephone number, into the other."""
    one, other = _digits(first.claim.low), _digits(second.claim.low)
    return slip(one, other) if one is not None and other is not None else None


def exchanged_long(first: Telling, second: Telling) -> bool:
    """Whether two digits changed places between plain figures of three digits and more, which chance hardly does."""
    if slip_between(first, second) != EXCHANGED:
        return False
    exact = first.claim.bound is Bound.EXACT is second.claim.bound
    return exchanged(first, second) or (exact and min(len(_written(t.claim.low)) for t in (first, second)) >= _LONG)


def exchanged(first: Telling, second: Telling) -> bool:
    """Whether two digits changed places between two plain figures of one unit, as they do by a slip of the pen."""
    one, other = first.claim, second.claim
    exact = one.bound is Bound.EXACT is other.bound
    people = counts_people(one.kind, head_of(one)) and counts_people(other.kind, head_of(other))
    if not exact or not (people or concept(one.unit or "") == concept(other.unit or "")):
        return False
    return slip_between(first, second) == EXCHANGED or swapped(one.low, other.low)


def _written(value: float | str | None) -> str:
    """The digits of a figure but for the noughts that end it."""
    return f"{value:.15g}".rstrip("0") if isinstance(value, float | int) else ""


def _digits(value: float | str | None) -> float | None:
    """A figure, or the digits of a label such as a telephone number, as a number."""
    if isinstance(value, str):
        digits = "".join(char for char in value if char.isdigit())
        return float(digits) if digits else None
    return value
