"""Named comparisons of two claims, as record linkage does it: each says how far one piece of evidence agrees.

A comparison yields (name, amount) with an amount from 0 to 1; what it weighs stands in `checker.facts.weights`. A slot
that one side leaves open yields nothing, so it neither helps nor hurts.
"""

import math
from collections.abc import Iterator, Mapping
from functools import cache

from rapidfuzz.distance import Levenshtein

from checker.facts.evidence import Evidence
from checker.facts.moments import compare_moments
from checker.models import Bound, Modality, Nature

GENERIC: frozenset[str] = frozenset({"people", "objects", "number"})
"""Kinds that say little of what is counted: a more telling kind may be the same fact."""

Comparison = tuple[str, float]


def compare(a: Evidence, b: Evidence, rarity: Mapping[str, float]) -> Iterator[Comparison]:
    """Every comparison of two claims of one family; `rarity` is the squared weight of a word in their story."""
    yield from _values(a, b)
    yield from _kinds(a, b)
    yield from _counted(a, b)
    yield from _words(a, b, rarity)
    yield from _setting(a, b)


def _values(a: Evidence, b: Evidence) -> Iterator[Comparison]:
    family = a.family
    if a.moment and b.moment:
        yield f"{compare_moments(a.moment, b.moment)}, {'same' if a.claim.low == b.claim.low else 'other'} figure", 1.0
        return
    if a.value == b.value:
        yield f"equal {family}", 1.0
        if isinstance(a.value[0] if a.value[0] is not None else a.value[1], float | int):
            digits = significant(a.claim.low if a.claim.low is not None else a.claim.high)
            yield "equal, telling digits", min(digits - 1, 3) / 3
            if family == "count" and a.point < 10:
                yield f"equal, small, {_units(a, b)}", 1.0
        if a.claim.bound is b.claim.bound and a.claim.bound is not Bound.EXACT:
            yield "equal bound", 1.0
        return
    if family == "time":
        yield from _clocks(a, b)
        return
    if isinstance(a.claim.low, str) and isinstance(b.claim.low, str):
        slip = Levenshtein.distance(a.claim.low, b.claim.low, score_cutoff=1) == 1
        yield ("labels a slip apart" if slip else "other labels"), 1.0
        return
    first, second = a.point, b.point
    if a.room and b.room and a.room.scale == b.room.scale and a.room.meets(b.room):
        # "More than 60" leaves room for 1,163, but that says little of whether they are one thing.
        near = first > 0 and second > 0 and max(first, second) <= 2.5 * min(first, second)
        yield (f"compatible {family}" if near else "compatible, far apart"), 1.0
    if first > 0 and second > 0:
        distance = abs(math.log(first / second))
        if distance < 0.3:
            yield f"near {family}", 1.0
        elif distance > 1.6:
            yield f"far {family}", min(distance, 5.0) / 5
        if first != second and (max(first, second) / min(first, second)) in (10.0, 100.0, 1000.0):
            yield "a power of ten apart", 1.0
    if same_digits(first, second):
        yield "the same digits in another order", 1.0


_SAME_DAYS = frozenset({"same day", "same day, year open", "same weekday"})
_OTHER_DAYS = frozenset({"other year", "other month", "far day"})


def _days(a: Evidence, b: Evidence) -> Iterator[Comparison]:
    """Whether the sentences tell of one day, by the other dates in them."""
    if a.days and b.days:
        found = {compare_moments(one, other) for one in a.days for other in b.days}
        if found & _SAME_DAYS:
            yield "one day in both sentences", 1.0
        elif found <= _OTHER_DAYS:
            yield "other days in the sentences", 1.0
    years_a, years_b = _years(a), _years(b)
    if years_a and years_b:
        if not years_a & years_b:
            yield "other years in the sentences", 1.0
    elif years_a or years_b:
        yield "one sentence of a year", 1.0


def _years(piece: Evidence) -> frozenset[int]:
    """The years that a sentence names by themselves ("in 1983"), as news does of history or of a year's figures."""
    return frozenset(day.year for day in piece.days if day.year is not None and day.month is None)


def _units(a: Evidence, b: Evidence) -> str:
    if not a.head or not b.head:
        return "unit unknown"
    return "same unit" if a.head == b.head else "other unit"


def _clocks(a: Evidence, b: Evidence) -> Iterator[Comparison]:
    low_a, low_b = (str(piece.value[0] or piece.value[1] or "") for piece in (a, b))
    if _minutes_apart(low_a, low_b) <= 30:
        yield "near time", 1.0
    if (a.claim.unit or "") != (b.claim.unit or "") and a.claim.unit and b.claim.unit:
        yield "other zone", 1.0


def _minutes_apart(a: str, b: str) -> int:
    def minutes(clock: str) -> int:
        return int(clock[:2] or 0) * 60 + int(clock[3:5] or 0)

    return abs(minutes(a) - minutes(b)) if a and b else 24 * 60


def _kinds(a: Evidence, b: Evidence) -> Iterator[Comparison]:
    one, two = a.claim.kind, b.claim.kind
    if one == two:
        yield ("same kind, generic" if one in GENERIC else f"same kind {a.family}"), 1.0
        if a.claim.aspect != b.claim.aspect:
            yield "other aspect", 1.0
    elif one in GENERIC or two in GENERIC:
        yield "one kind generic", 1.0
    else:
        yield ("nobody, of two kinds" if a.claim.high == 0 == b.claim.high else "other kind"), 1.0
    if (a.claim.nature is Nature.CHANGE) != (b.claim.nature is Nature.CHANGE):
        yield "change against level", 1.0
    if a.claim.modality is Modality.PLANNED and b.claim.modality is Modality.PLANNED:
        yield "both planned", 1.0
    elif a.claim.modality is not b.claim.modality:
        outcome = Modality.STATED in (a.claim.modality, b.claim.modality)
        yield ("plan against outcome" if outcome else "other modality"), 1.0


def _counted(a: Evidence, b: Evidence) -> Iterator[Comparison]:
    family = a.family
    if a.head and b.head:
        yield (f"same unit {family}" if a.head == b.head else f"other unit {family}"), 1.0
        if a.modifiers or b.modifiers:
            yield "shared modifiers", len(a.modifiers & b.modifiers) / len(a.modifiers | b.modifiers)
            if a.modifiers and b.modifiers and not a.modifiers & b.modifiers:
                yield "other modifiers", 1.0
    elif a.head or b.head:
        yield "one unit unknown", 1.0
    if a.head and b.head and a.head != b.head and (a.head in b.modifiers or b.head in a.modifiers):
        yield "unit among modifiers", 1.0
    if a.verb and b.verb:
        yield ("same verb" if a.verb == b.verb else "other verb"), 1.0
    elif a.verb or b.verb:
        yield "one verb unknown", 1.0
    if a.bearer and b.bearer:
        yield ("same bearer" if a.bearer == b.bearer else "other bearer"), 1.0
    if a.partitive != b.partitive:
        yield "part against whole", 1.0
    if a.saying or b.saying:
        yield ("both of telling" if a.saying and b.saying else "one of telling"), 1.0


def _words(a: Evidence, b: Evidence, rarity: Mapping[str, float]) -> Iterator[Comparison]:
    clauses = shared(a.clause, b.clause, rarity)
    sentences = shared(a.words, b.words, rarity)
    yield "shared words near", shared(a.near, b.near, rarity)
    yield "shared words of the clause", clauses
    yield "shared words of the sentence", sentences
    if a.claim.article != b.claim.article:
        # Within one article, alike clauses are the items of a list; between two, they are one thing told twice.
        told = "moment" if a.moment or a.family == "time" else "figure"
        if clauses > 0.5:
            yield f"clauses much alike, {told}", min(1.0, (clauses - 0.5) / 0.4)
        if sentences > 0.4:
            yield f"sentences much alike, {told}", min(1.0, (sentences - 0.4) / 0.4)
    if a.near_names and b.near_names:
        yield "shared names", shared(a.near_names, b.near_names, rarity)
        if not a.near_names & b.near_names:
            yield "other names", 1.0
    if a.place and b.place:
        if a.place == b.place:
            yield "same place", 1.0
        elif a.family not in ("date", "time") and (a.place in b.outer_places or b.place in a.outer_places):
            yield "configured place within place", 1.0
        elif a.place in b.place or b.place in a.place:
            yield "place within place", 1.0
        else:
            yield "other place", 1.0


def _story(a: Evidence, b: Evidence) -> Iterator[Comparison]:
    """What the configured names of the story say: its events, and whose people are counted."""
    if a.events and b.events:
        common = a.events & b.events
        yield ("same event", len(common) / len(a.events | b.events)) if common else ("other event", 1.0)
    if a.party and b.party:
        yield ("same party" if a.party == b.party else "other party"), 1.0


def _setting(a: Evidence, b: Evidence) -> Iterator[Comparison]:
    yield from _days(a, b)
    yield from _story(a, b)
    if a.happenings and b.happenings:
        yield (
            f"shared happenings, {'moment' if a.moment or a.family == 'time' else 'figure'}",
            len(a.happenings & b.happenings) / min(len(a.happenings), len(b.happenings)),
        )
    if a.neighbours and b.neighbours:
        yield (
            "shared neighbouring figures",
            len(a.neighbours & b.neighbours) / min(len(a.neighbours), len(b.neighbours)),
        )
    if a.claim.article == b.claim.article:
        yield "one article", 1.0
        if a.claim.sentence_start == b.claim.sentence_start:
            yield "one sentence", 1.0
            if b.claim.conversion_of == a.claim.start or a.claim.conversion_of == b.claim.start:
                yield "conversion in brackets", 1.0
    elif a.position < 3 and b.position < 3:
        yield "both in the lead", 1.0
    if a.claim.sentence == b.claim.sentence:
        yield "one sentence copied", 1.0
    yield "gap in position", min(abs(a.position - b.position), 20) / 20


def shared(a: frozenset[str], b: frozenset[str], rarity: Mapping[str, float]) -> float:
    """The cosine of two sets of words weighed by rarity, from 0 to 1; `rarity` holds the squares of the weights."""
    common = a & b
    if not common:
        return 0.0
    weight = rarity.__getitem__
    # Exact sums do not depend on the order of a set, which differs from run to run.
    return math.fsum(map(weight, common)) / math.sqrt(math.fsum(map(weight, a)) * math.fsum(map(weight, b)))


@cache
def significant(value: float | str | None) -> int:
    """How many digits of a number tell something: 1 for 200, 3 for 293, 4 for 1,163."""
    digits = f"{value:.10g}".replace(".", "").replace("-", "") if isinstance(value, float | int) else ""
    return len(digits.strip("0")) or 1


def same_digits(a: float, b: float) -> bool:
    """Whether two numbers of three digits and more differ by the order of their digits alone (168, 186)."""
    one, two = f"{a:.10g}", f"{b:.10g}"
    return one != two and len(one) >= 3 and sorted(one) == sorted(two)
