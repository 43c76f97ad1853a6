"""Whether claims that exclude each other are near enough to one another to be told as a contradiction.

Alignment decides which claims are one fact, and rightly takes what it can get: two claims wrongly joined that agree
do no harm. A contradiction asks for more, since of two figures that differ it can always be said that they are of two
things, of two times (`checker.likeness.times`) or of a whole and its part (`checker.likeness.scopes`).
"""

import math
from itertools import combinations

import regex

from checker.comparison import Cause, Outcome, Position, Telling
from checker.comparison.slips import EXCHANGED, slip
from checker.language.concepts import concept
from checker.likeness.near_words import ALIKE, ALIKE_DATES, NEAR, VERY_ALIKE, likeness, near_words
from checker.likeness.scopes import (
    FAR,
    FAR_APART,
    elsewhere,
    framed_alike,
    measured_alike,
    named_alike,
    near_in_size,
    placed_alike,
    same_things,
    wholes,
)
from checker.likeness.times import (
    goes_on,
    nobody_for_a_while,
    of_one_day,
    of_one_time,
    of_the_report,
    rose,
    taken_from_the_story,
)
from checker.models import Bound, Claim, Fact, Role

__all__ = ["ALIKE", "ALIKE_DATES", "NEAR", "VERY_ALIKE", "contradicts", "exchanged", "likeness", "near_words"]

LOOSE_KINDS = frozenset({"duration", "measure", "percent", "money", "number", "ratio", "age"})
"""Kinds whose units are of all things: years and miles say nothing of what is measured, as "bridges" does."""

TOLLS = frozenset({"deaths", "injuries", "missing", "captives", "prisoners", "arrests", "displaced", "population"})

_COUNTS = frozenset({"objects", "people", "number"})
_SIZED = _COUNTS | TOLLS | {"money"}
_LEAST_ALIKE = 0.1

# A clock time that says which half of the day it is in; "before nine" may be either.
_HALF_DAY = regex.compile(
    r"[ap]\.?\s?m\b|noon|midnight|hours|hrs|gmt|utc|\b(?:1[3-9]|2[0-3])|\b\d{4}\b", regex.IGNORECASE
)
_ONE_HAPPENING = 75
_COMPARED = 20


def contradicts(fact: Fact, outcome: Outcome) -> bool:
    """Whether claims that exclude each other are near enough to one another to be told as a contradiction.

    Ordinals never are ("the first device", "the second device"), nor bare numbers, nor telephone numbers that differ
    in more than a slip, nor days of which one is only "after Monday", nor claims that fall apart into three positions
    or more with nobody to second any, nor figures that one article tells both. Kinds with a unit of all things need the
    words beside the figures to meet. Hours far apart are oftener two happenings than one. Two sentences of one article
    need more still, for their writer had both in view.
    """
    groups = outcome.positions
    if fact.kind in {"rank", "number", "score"} or (len(groups) > 2 and all(len(group) == 1 for group in groups)):
        return False
    told = [{telling.claim.article for telling in group} for group in groups]
    within = all(others <= told[0] for others in told[1:])
    pairs = [
        (first, second) for others in groups[1:] for first in groups[0][:_COMPARED] for second in others[:_COMPARED]
    ]
    if fact.kind == "identifier":
        return any(_slip(first, second) for first, second in pairs)
    if not within:
        pairs = [
            (first, second)
            for first, second in pairs
            if not _tells_both(first.claim, second, groups) and not _tells_both(second.claim, first, groups)
        ]
    if within and not all(placed_alike(first.claim, second.claim) for first, second in pairs):
        return False
    if fact.kind == "time":
        pairs = [pair for pair in pairs if all(_HALF_DAY.search(telling.claim.text) for telling in pair)]
        told_together = any(one & other for one, other in combinations(told, 2))
        return not told_together and any(_minutes_apart(first, second) <= _ONE_HAPPENING for first, second in pairs)
    pairs = [pair for pair in pairs if wholes(*pair) and of_one_time(*pair)]
    tellings = [telling for group in groups for telling in group]
    if rose(tellings) or (fact.kind in _COUNTS and goes_on(tellings)):
        pairs = [pair for pair in pairs if of_one_day(*pair)]
    if fact.kind == "date":
        pairs = [
            pair
            for pair in pairs
            if all(
                telling.room.bounded and not of_the_report(telling.claim) and not taken_from_the_story(telling.claim)
                for telling in pair
            )
        ]
    if fact.kind in LOOSE_KINDS and len(groups) > 2:
        return False
    if any(exchanged(first, second) for first, second in pairs):
        return True
    if fact.kind in _COUNTS:
        pairs = [pair for pair in pairs if same_things(pair[0].claim, pair[1].claim)]
    if fact.kind == "duration":
        pairs = [pair for pair in pairs if framed_alike(pair[0].claim, pair[1].claim)]
    if fact.kind == "measure":
        pairs = [pair for pair in pairs if measured_alike(pair[0].claim, pair[1].claim)]
    if fact.kind in _SIZED and outcome.cause is not Cause.NOBODY:
        far = FAR_APART if fact.kind in TOLLS else FAR
        pairs = [
            pair for pair in pairs if near_in_size(*pair, far) or likeness(pair[0].claim, pair[1].claim) >= VERY_ALIKE
        ]
    if outcome.cause is Cause.NOBODY:
        pairs = [
            pair for pair in pairs if not elsewhere(pair[0].claim, pair[1].claim) and not nobody_for_a_while(*pair)
        ]
    most = max((likeness(first.claim, second.claim) for first, second in pairs), default=0.0)
    if within and fact.kind != "exchange_ratio":
        return _told_twice(fact, groups, pairs, most)
    if fact.kind == "age" and any(named_alike(first.claim, second.claim) for first, second in pairs):
        return True
    if fact.kind == "date":
        return most >= ALIKE_DATES
    if fact.kind == "people" or outcome.cause is Cause.NOBODY:
        return most >= _LEAST_ALIKE
    return bool(pairs) and (fact.kind not in LOOSE_KINDS or most >= ALIKE)


def _tells_both(claim: Claim, other: Telling, groups: tuple[Position, ...]) -> bool:
    """Whether the article of a claim tells the other figure too, of something else then."""
    side = next(group for group in groups if other in group)
    return any(telling.claim.article == claim.article for telling in side)


def _told_twice(fact: Fact, groups: tuple[Position, ...], pairs: list[tuple[Telling, Telling]], most: float) -> bool:
    """Whether an article that tells two figures contradicts itself, and does not set two sources side by side."""
    if any(telling.claim.role is Role.HEADLINE for group in groups for telling in group):
        return most >= ALIKE / 2
    sources = [{telling.claim.source for telling in group} for group in groups]
    if all(None not in named for named in sources) and not set.intersection(*sources):
        return False
    slipped = any(_slip(first, second) for first, second in pairs)
    return fact.kind in TOLLS and (most >= VERY_ALIKE or (slipped and most >= ALIKE))


def _minutes_apart(first: Telling, second: Telling) -> float:
    gap = max(first.room.low - second.room.high, second.room.low - first.room.high)
    return gap if math.isfinite(gap) else math.inf


def _slip(first: Telling, second: Telling) -> str | None:
    one, other = _digits(first.claim.low), _digits(second.claim.low)
    return slip(one, other) if one is not None and other is not None else None


def exchanged(first: Telling, second: Telling) -> bool:
    """Whether two digits changed places between two plain figures of one unit, as they do by a slip of the pen."""
    one, other = first.claim, second.claim
    exact = one.bound is Bound.EXACT is other.bound
    return exact and concept(one.unit or "") == concept(other.unit or "") and _slip(first, second) == EXCHANGED


def _digits(value: float | str | None) -> float | None:
    """A figure, or the digits of a label such as a telephone number, as a number."""
    if isinstance(value, str):
        digits = "".join(char for char in value if char.isdigit())
        return float(digits) if digits else None
    return value
