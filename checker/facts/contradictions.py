"""How likely it is that two claims that exclude each other are told of one thing at one time: that one contradicts the
other, and does not speak of something else.

Alignment weighs what two claims share. Whether figures that differ are of one thing hangs on more than that, and on
what comes together: how far they lie apart, whether a slip of the pen would turn one into the other, whether each of
them fits something else in the other's article better, how many others tell the same. Those are named comparisons too;
what they say together is fitted to annotated stories as a sum of small decision trees, written to
`contradiction_trees.json` by tests/annotated_stories/fit_contradictions.py. (Friedman, Greedy Function Approximation: A
Gradient Boosting Machine, 2001.)
"""

import json
import math
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from checker.comparison import Telling
from checker.comparison.near_words import likeness, near_words
from checker.comparison.slips import slipped_unit
from checker.facts.evidence import Evidence
from checker.facts.setting_comparisons import Comparison
from checker.facts.slipped import exchanged, slip_between
from checker.facts.standings import Standing
from checker.language.calendar import LONG_AFTER
from checker.models import Bound, Role

_TREES = Path(__file__).with_name("contradiction_trees.json")
_FAR = 5.0
_WIDEST = 1e12
_MOST_SECONDERS = 20


def compare_rivals(
    pieces: tuple[Evidence, Evidence], tellings: tuple[Telling, Telling], standing: Standing
) -> Iterator[Comparison]:
    """What `compare` leaves out of two claims that exclude each other, by what they say and what they leave room for:
    name and amount, of any size."""
    a, b = pieces
    yield "score", standing.score
    yield "lower bid", min(standing.bids)
    yield "higher bid", max(standing.bids)
    yield "fewer seconders", float(min(*standing.seconders, _MOST_SECONDERS))
    yield "more seconders", float(min(max(standing.seconders), _MOST_SECONDERS))
    yield "figures that both articles tell", float(standing.common)
    yield "share of figures that both articles tell", standing.share
    yield "articles alike", standing.alike
    yield f"family {a.family}", 1.0
    for claim in (a.claim, b.claim):
        yield f"kind {claim.kind}", 1.0
        yield f"nature {claim.nature}", 1.0
    yield "exact figures", float(sum(claim.bound is Bound.EXACT for claim in (a.claim, b.claim)))
    yield "headlines", float(sum(claim.role is Role.HEADLINE for claim in (a.claim, b.claim)))
    if a.claim.source and b.claim.source and a.claim.source != b.claim.source:
        yield "two sources", 1.0
    yield "share of words beside both", likeness(a.claim, b.claim)
    yield "words beside both", float(len(near_words(a.claim) & near_words(b.claim)))
    yield from _apart(*tellings)
    yield from _days(*tellings)


def _apart(first: Telling, second: Telling) -> Iterator[Comparison]:
    """How far the figures lie apart, and whether one looks like a slip of the other."""
    low, high = sorted((first.room, second.room), key=lambda room: room.low)
    yield "gap", min(high.low - low.high, _WIDEST)
    times = high.low / low.high if low.high > 0 and math.isfinite(high.low) else math.inf
    yield "times as much, log", min(_FAR, math.log(times)) if times > 0 else _FAR
    if exchanged(first, second):
        yield "digits exchanged", 1.0
    if slip_between(first, second):
        yield "a slip apart", 1.0
    if slipped_unit(first.claim, second.claim):
        yield "another unit", 1.0


def _days(first: Telling, second: Telling) -> Iterator[Comparison]:
    """What is known of the days for which the two hold."""
    yield "days known", float((first.known is not None) + (second.known is not None))
    if first.known and second.known:
        yield "days apart", float(abs((first.known - second.known).days))
    if first.earlier or second.earlier:
        yield "one superseded", 1.0
    if (first.day == LONG_AFTER) != (second.day == LONG_AFTER):
        yield "one long after", 1.0


Tree = float | tuple[str, float, "Tree", "Tree"]
"""A leaf's log-odds, or a comparison's name, the amount up to which the left branch holds, and the two branches."""


def likelihood(comparisons: Mapping[str, float]) -> float:
    """The probability that the two claims compared contradict each other."""
    total = 0.0
    for tree in _trees():
        at = tree
        while not isinstance(at, float):
            name, most, left, right = at
            at = left if comparisons.get(name, 0.0) <= most else right
        total += at
    return 1 / (1 + math.exp(-total))


@cache
def _trees() -> tuple[Tree, ...]:
    return tuple(map(_tree, json.loads(_TREES.read_text(encoding="utf-8"))))


def _tree(written: float | list[object]) -> Tree:
    match written:
        case [str(name), float() | int() as most, left, right]:
            return name, float(most), _tree(left), _tree(right)  # type: ignore[arg-type]
        case float() | int():
            return float(written)
        case _:
            raise ValueError(f"{_TREES.name}: no tree: {written!r}")
