"""Whether claims that exclude each other are near enough to one another to be told as a contradiction.

Alignment decides which claims are one fact, and rightly takes what it can get: two claims wrongly joined that agree
do no harm. A contradiction asks for more, since of two figures that differ it can always be said that they are of two
things, of two times (`checker.likeness.times`) or of a whole and its part (`checker.likeness.parts`).
"""

from collections.abc import Callable, Iterable, Mapping
from itertools import combinations
from typing import NamedTuple

from checker.comparison import Cause, Outcome, Position, Telling
from checker.comparison.near_words import ALIKE, ALIKE_DATES, NEAR, VERY_ALIKE, likeness, near_words
from checker.comparison.slips import slipped_unit
from checker.facts.slipped import exchanged, exchanged_long, slip_between
from checker.language.calendar import LONG_AFTER
from checker.likeness.hours import of_near_hours
from checker.likeness.movement import (
    fell_in_a_year,
    goes_on,
    of_one_peak,
    of_one_state,
    rose,
    traded,
    unchanged,
    unmoved,
)
from checker.likeness.parts import (
    nobody_who_says,
    none_of_them,
    not_alone,
    nothing_besides,
    of_one_sort,
    of_one_whole,
)
from checker.likeness.scopes import (
    FAR,
    FAR_APART,
    elsewhere,
    floors_of_one_house,
    framed_alike,
    from_one_landmark,
    measured_alike,
    named_alike,
    named_apart,
    named_the_same,
    near_in_size,
    of_one_generation,
    of_one_person,
    of_one_stuff,
    of_one_tally,
    of_one_verb,
    of_the_kind,
    placed_alike,
    same_people,
    same_things,
    shares_another_figure,
)
from checker.likeness.shocks import of_one_shock, revised
from checker.likeness.sums import no_sum, told_in_parts
from checker.likeness.times import (
    of_known_days,
    of_one_day,
    of_one_hour,
    of_one_part_of_day,
    of_one_period,
    of_one_time,
    of_one_weather,
    of_one_weekday,
    of_one_year,
    of_weekdays_alike,
    revises,
)
from checker.models import Fact, Role

__all__ = [
    "ALIKE",
    "ALIKE_DATES",
    "NEAR",
    "VERY_ALIKE",
    "contradicts",
    "exchanged",
    "likeness",
    "near_words",
    "unlikely",
]

LOOSE_KINDS = frozenset({"duration", "measure", "percent", "money", "number", "ratio", "age"})
"""Kinds whose units are of all things: years and miles say nothing of what is measured, as "bridges" does."""

TOLLS = frozenset({"deaths", "injuries", "missing", "captives", "prisoners", "arrests", "displaced", "population"})

_COUNTS = frozenset({"objects", "people"})
_NEVER = frozenset({"rank", "number", "score"})
_LEAST_ALIKE, _NAMED_ALIKE = 0.1, 0.2
_COMPARED = 20
_BELOW = 200
"""Characters from the start of a headline within which the text below it starts."""

_POSITIONS = 4
_LIKELY, _WORTH_A_NOTE = 0.1, 0.05
"""How likely a contradiction must be, by the comparison of rivals, to be told as one, and to be noted at all."""

Pair = tuple[Telling, Telling]


class Bar(NamedTuple):
    """What two figures of these kinds (None: of all) must have in common to be held against each other."""

    kinds: frozenset[str] | None
    met: Callable[[Telling, Telling], bool]


_RUNNING = _COUNTS | LOOSE_KINDS | (TOLLS - {"deaths", "injuries", "population"}) - {"age"}
"""Kinds that a writer may tell as a count that goes on, or as a level."""

_OF_A_HAPPENING = frozenset({"magnitude", "measure"})
"""Kinds whose figures are those of one quake or crash, which the clock times beside any of them tell from another."""

_OF_THE_EVENT = frozenset(
    {*"standoff fight truce trial strike closure delay shaking response deliberation".split(), "speed limit"}
)
"""Aspects of which a story has hardly ever two, unlike prison terms and contracts."""

_OF_A_QUAKE = frozenset({"depth"})

_ONE_TIME_AND_WHOLE = (
    Bar(None, none_of_them),
    Bar(None, of_one_whole),
    Bar(None, not_alone),
    Bar(None, of_one_sort),
    Bar(None, nobody_who_says),
    Bar(None, nothing_besides),
    Bar(None, placed_alike),
    Bar(None, of_one_time),
    Bar(frozenset({"percent", "money"}), of_one_period),
    Bar(None, of_one_state),
    Bar(frozenset({"date"}), of_known_days),
    Bar(frozenset({"date"}), of_one_weekday),
    Bar(frozenset({"date"}), of_one_year),
    Bar(frozenset({"magnitude"}), of_one_shock),
    Bar(TOLLS, same_people),
    Bar(frozenset({"people"}), of_one_verb),
    Bar(TOLLS, of_the_kind),
    Bar(_COUNTS | TOLLS, no_sum),
    Bar(_COUNTS, of_one_tally),
    Bar(_COUNTS, of_weekdays_alike),
    Bar(_COUNTS | TOLLS | frozenset({"money"}), unmoved),
    Bar(_COUNTS | TOLLS, of_one_part_of_day),
    Bar(_COUNTS | TOLLS | frozenset({"money", "measure", "percent"}), of_one_peak),
    Bar(frozenset({"duration"}), unchanged),
    Bar(frozenset({"measure"}), of_one_weather),
)
_ONE_THING = (
    Bar(_COUNTS, same_things),
    Bar(frozenset({"age"}), of_one_generation),
    Bar(frozenset({"duration"}), framed_alike),
    Bar(frozenset({"duration"}), of_one_person),
    Bar(frozenset({"measure"}), measured_alike),
    Bar(frozenset({"measure"}), of_one_stuff),
)


def contradicts(fact: Fact, outcome: Outcome) -> bool:
    """Whether claims that exclude each other are near enough to one another to be told as a contradiction.

    Ordinals never are ("the first device", "the second device") but for floors of one house, nor bare numbers, nor
    telephone numbers that differ in more than a slip, nor days of which one is only "after Monday", nor claims that
    fall apart into three positions or more with nobody to second any, unless they are of one name, nor figures that one
    article tells both. Digits that changed places need no more than that. Kinds with a unit of all things need the
    words beside the figures to meet. Hours far apart are oftener two happenings than one. Two sentences of one article
    need more still, for their writer had both in view.
    """
    groups = tuple(group for group in outcome.positions if not revises(group))
    if len(groups) < 2:
        return False
    if fact.kind in _NEVER:
        return fact.kind == "rank" and any(floors_of_one_house(*pair) for pair in _pairs(groups))
    told = [{telling.claim.article for telling in group} for group in groups]
    within = all(others <= told[0] for others in told[1:])
    if not within and fact.contradiction is not None and fact.contradiction < _LIKELY:
        return False
    scattered = len(groups) > 2 and all(len(group) == 1 for group in groups)
    if fact.kind == "magnitude" and revised(telling for group in groups for telling in group):
        return False
    if fact.kind == "identifier":
        return not scattered and any(slip_between(*pair) for pair in _pairs(groups))
    if fact.kind == "time":
        shared = any(one & other for one, other in combinations(told, 2))
        return not scattered and not shared and any(of_near_hours(*pair) for pair in _pairs(groups))
    if fact.kind in _COUNTS | TOLLS:
        groups = _without_sums(groups)
    articles = _articles(groups)
    pairs = [pair for pair in _pairs(groups) if within or not _told_together(pair, articles)]
    if within and not all(placed_alike(*pair) for pair in pairs):
        return False
    if any(exchanged_long(*pair) for pair in pairs):
        return True
    pairs = _over(_ONE_TIME_AND_WHOLE, fact, pairs)
    if any(slipped_unit(first.claim, second.claim) for first, second in pairs):
        return True
    if not (scattered and fact.kind in LOOSE_KINDS) and any(
        exchanged(*pair) for pair in _by_no_other_name(fact, pairs)
    ):
        return True
    if _runs_on(fact, groups):
        pairs = [pair for pair in pairs if of_one_day(*pair) or fell_in_a_year(*pair)]
    if fact.kind in _OF_A_HAPPENING and not all(of_one_hour(*pair) for pair in pairs):
        pairs = [pair for pair in pairs if _whatever_the_hour(*pair)]
    if scattered or (len(groups) > 2 and fact.kind in LOOSE_KINDS - {"age"}):
        pairs = [pair for pair in pairs if named_the_same(*pair)]
    pairs = _of_one_size(fact, outcome, _over(_ONE_THING, fact, pairs))
    most = max((likeness(first.claim, second.claim) for first, second in pairs), default=0.0)
    if within and fact.kind != "exchange_ratio":
        return _told_twice(fact, groups, pairs, most)
    if any(_told_of_one(fact, *pair) for pair in pairs):
        return True
    return bool(pairs) and most >= _least_likeness(fact, outcome)


def unlikely(fact: Fact) -> bool:
    """Whether figures of a fact that exclude each other are so likely of two things that there is nothing to note."""
    return fact.contradiction is not None and fact.contradiction < _WORTH_A_NOTE


def _told_of_one(fact: Fact, first: Telling, second: Telling) -> bool:
    """Whether the ages are of one name, or the figures of one aspect that has a name, two prison terms, two depths, of
    whom the names beside them are not two."""
    if fact.kind == "age":
        return named_alike(first, second)
    if fact.kind == "measure" and from_one_landmark(first, second):
        return likeness(first.claim, second.claim) >= ALIKE_DATES or _of_other_units(first, second)
    if not named_the_same(first, second) or named_apart(first, second):
        return False
    if first.claim.aspect in _OF_THE_EVENT and (first.day == LONG_AFTER) == (second.day == LONG_AFTER):
        return True
    if named_alike(first, second) or shares_another_figure(first, second):
        return True
    return likeness(first.claim, second.claim) >= _NAMED_ALIKE


def _of_other_units(first: Telling, second: Telling) -> bool:
    """Whether one figure is told in two units: nine miles, nine kilometres."""
    one, other = first.claim, second.claim
    return (one.low, one.high) == (other.low, other.high) and one.unit != other.unit


def _by_no_other_name(fact: Fact, pairs: Iterable[Pair]) -> list[Pair]:
    """The pairs of ages and lengths of time that no two names beside them tell apart; of all else, all pairs."""
    if fact.kind not in {"age", "duration"}:
        return list(pairs)
    return [pair for pair in _over(_ONE_THING, fact, pairs) if not named_apart(*pair)]


def _least_likeness(fact: Fact, outcome: Outcome) -> float:
    """How alike the words beside two figures must at least be."""
    if outcome.cause is Cause.NOBODY:
        return 0.0
    if fact.kind == "people":
        return _LEAST_ALIKE
    return ALIKE_DATES if fact.kind == "date" else ALIKE if fact.kind in LOOSE_KINDS else 0.0


def _pairs(groups: tuple[Position, ...]) -> Iterable[Pair]:
    """Each telling of a position with each of the others, as far as they are worth comparing."""
    for one, others in combinations(groups[:_POSITIONS], 2):
        for first in one[:_COMPARED]:
            for second in others[:_COMPARED]:
                yield first, second


def _over(bars: Iterable[Bar], fact: Fact, pairs: Iterable[Pair]) -> list[Pair]:
    """The pairs that meet all bars of the fact's kind."""
    mine = [bar.met for bar in bars if bar.kinds is None or fact.kind in bar.kinds]
    return [pair for pair in pairs if all(met(*pair) for met in mine)]


def _without_sums(groups: tuple[Position, ...]) -> tuple[Position, ...]:
    """The positions without those that some telling of the first explains, or explains the first, as told in parts."""
    first = groups[0]
    return (first, *(group for group in groups[1:] if not any(told_in_parts(*p) for p in _pairs((first, group)))))


def _whatever_the_hour(first: Telling, second: Telling) -> bool:
    """Whether two measures are of one thing, whatever hour is told beside them: a size, a slip of the unit."""
    slipped = slipped_unit(first.claim, second.claim) and of_one_hour(first, second)
    return slipped or (named_the_same(first, second) and first.claim.aspect not in _OF_A_QUAKE)


def _articles(groups: tuple[Position, ...]) -> dict[str, set[str]]:
    """The articles that tell the position of each claim, by the claim's id."""
    found: dict[str, set[str]] = {}
    for group in groups:
        told = {telling.claim.article for telling in group}
        found.update((telling.claim.id, told) for telling in group)
    return found


def _told_together(pair: Pair, articles: Mapping[str, set[str]]) -> bool:
    """Whether the article of one figure tells the other as well, of something else then."""
    first, second = (telling.claim for telling in pair)
    return first.article in articles[second.id] or second.article in articles[first.id]


def _runs_on(fact: Fact, groups: tuple[Position, ...]) -> bool:
    """Whether any of the figures is told as a count that goes on or has risen, so that two days may differ."""
    tellings = [telling for group in groups for telling in group]
    return rose(tellings) or (fact.kind in _RUNNING and goes_on(tellings)) or traded(tellings)


def _of_one_size(fact: Fact, outcome: Outcome, pairs: Iterable[Pair]) -> list[Pair]:
    """The pairs whose figures are not too far apart to be of one thing, unless the words beside them are very alike;
    of nobody and somebody, those of one place."""
    if outcome.cause is Cause.NOBODY:
        return [pair for pair in pairs if not elsewhere(*pair)]
    if not (fact.kind in _COUNTS or fact.kind in TOLLS or fact.kind in {"money", "measure", "percent"}):
        return list(pairs)
    far = FAR_APART if fact.kind in TOLLS or fact.kind in {"measure", "percent"} else FAR
    return [pair for pair in pairs if near_in_size(*pair, far) or likeness(pair[0].claim, pair[1].claim) >= VERY_ALIKE]


def _of_the_lead(pairs: list[Pair]) -> bool:
    """Whether a headline differs from the sentence right below it."""
    return any(
        {first.claim.role, second.claim.role} > {Role.HEADLINE}
        and abs(first.claim.sentence_start - second.claim.sentence_start) < _BELOW
        for first, second in pairs
    )


def _told_twice(fact: Fact, groups: tuple[Position, ...], pairs: list[Pair], most: float) -> bool:
    """Whether an article that tells two figures contradicts itself, and does not set two sources side by side."""
    if any(telling.claim.role is Role.HEADLINE for group in groups for telling in group):
        return most >= ALIKE / 2 or (fact.kind in TOLLS and most >= _LEAST_ALIKE and _of_the_lead(pairs))
    sources = [{telling.claim.source for telling in group} for group in groups]
    if all(None not in named for named in sources) and not set.intersection(*sources):
        return False
    slipped = any(slip_between(first, second) for first, second in pairs)
    return fact.kind in TOLLS and (most >= VERY_ALIKE or (slipped and most >= ALIKE))
