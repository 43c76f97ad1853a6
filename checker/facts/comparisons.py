"""Named comparisons of two claims, as record linkage does it: each says how far one piece of evidence agrees.

A comparison yields (name, amount) with an amount from 0 to 1; what it weighs stands in `checker.facts.weights`. A slot
that one side leaves open yields nothing, so it neither helps nor hurts.
"""

import math
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache

from rapidfuzz.distance import Levenshtein

from checker.comparison.scales import ONE_QUAKE
from checker.comparison.slips import misheard, slipped_unit, swapped
from checker.facts.backdrop import Backdrop
from checker.facts.evidence import TOLD_IN_UNITS, Evidence
from checker.facts.happenings import HARMS, SAYING
from checker.facts.moments import compare_moments
from checker.facts.setting_comparisons import Comparison, compare_settings
from checker.facts.sorts import counts_people, counts_things, same_aspect
from checker.models import Bound, Modality, Nature

GENERIC: frozenset[str] = frozenset({"people", "objects", "number"})
"""Kinds that say little of what is counted: a more telling kind may be the same fact."""


class Relation(StrEnum):
    """How the figures of two claims lie to each other; each is weighed by a table of its own."""

    EQUAL = "equal figures"
    MEETING = "figures that leave room for one another"
    OTHER = "other figures"
    EQUAL_MOMENT = "equal days or times"
    OTHER_MOMENT = "other days or times"


def relation(a: Evidence, b: Evidence) -> Relation:
    """The relation of the figures of two claims of one family."""
    if a.moment and b.moment:
        return Relation.EQUAL_MOMENT if a.claim.low == b.claim.low else Relation.OTHER_MOMENT
    if a.family == "time":
        return Relation.EQUAL_MOMENT if a.value == b.value else Relation.OTHER_MOMENT
    if a.value == b.value:
        return Relation.EQUAL
    return Relation.MEETING if _meet(a, b) else Relation.OTHER


def _meet(a: Evidence, b: Evidence) -> bool:
    if isinstance(a.claim.low, str) and isinstance(b.claim.low, str):
        return False
    return bool(a.room and b.room and a.room.scale == b.room.scale and a.room.meets(b.room))


def compare(a: Evidence, b: Evidence, backdrop: Backdrop) -> Iterator[Comparison]:
    """Every comparison of two claims of one family; `backdrop` is what their story tells."""
    yield from _values(a, b)
    yield from _kinds(a, b)
    yield from _counted(a, b)
    yield from _words(a, b, backdrop.rarity)
    yield from compare_settings(a, b, backdrop)


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
    if family in TOLD_IN_UNITS and slipped_unit(a.claim, b.claim):
        yield "the same figure in another unit", 1.0
    first, second = a.point, b.point
    if _meet(a, b):
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
    if family == "magnitude" and abs(first - second) > ONE_QUAKE:
        yield "magnitudes apart", 1.0
    if same_digits(first, second):
        yield "the same digits in another order", 1.0
    elif swapped(a.claim.low, b.claim.low) and _of_one_unit(a, b):
        yield "two digits exchanged", 1.0
    elif misheard(first, second):
        yield "a figure in -teen for one in -ty", 1.0


def _of_one_unit(a: Evidence, b: Evidence) -> bool:
    """Whether two figures are counted in one unit: 87 people and 78 men are."""
    if a.claim.unit == b.claim.unit or a.head == b.head != "":
        return True
    return a.family == "count" and counts_people(a.claim.kind, a.head) and counts_people(b.claim.kind, b.head)


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
        yield from _aspects(a, b)
    elif one in GENERIC or two in GENERIC:
        yield "one kind generic", 1.0
    else:
        yield ("nobody, of two kinds" if a.claim.high == 0 == b.claim.high else "other kind"), 1.0
    if (a.claim.nature is Nature.CHANGE) != (b.claim.nature is Nature.CHANGE):
        yield "change against level", 1.0
    if a.family == "age":
        return  # how old somebody is, is so whatever he plans
    if a.claim.modality is Modality.PLANNED and b.claim.modality is Modality.PLANNED:
        yield "both planned", 1.0
    elif a.claim.modality is not b.claim.modality:
        outcome = Modality.STATED in (a.claim.modality, b.claim.modality)
        yield ("plan against outcome" if outcome else "other modality"), 1.0


def _aspects(a: Evidence, b: Evidence) -> Iterator[Comparison]:
    one, two = a.claim.aspect, b.claim.aspect
    if one == two:
        if one and a.family in ("duration", "measure", "percent"):
            yield "same aspect", 1.0
    elif same_aspect(a.claim, b.claim):
        yield "one aspect untold", 1.0
    else:
        yield "other aspect", 1.0


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
    if family == "count" and (_person_against_thing(a, b) or _person_against_thing(b, a)):
        yield "person against thing", 1.0
    if a.head and b.head and a.head != b.head and (a.head in b.modifiers or b.head in a.modifiers):
        yield "unit among modifiers", 1.0
    if family in ("date", "time"):
        yield from _dated(a, b)
    elif a.verb and b.verb:
        yield ("same verb" if a.verb == b.verb else "other verb"), 1.0
    elif a.verb or b.verb:
        yield "one verb unknown", 1.0
    if a.bearer and b.bearer:
        yield ("same bearer" if _one_name(a, b) else "other bearer"), 1.0
    if a.partitive != b.partitive and not (a.verb and a.verb == b.verb):
        # "Nine of the lorries are still held" are all that are held.
        yield "part against whole", 1.0
    if a.landmark and b.landmark and a.landmark == b.landmark:
        yield "same landmark", 1.0
    if a.scene and b.scene:
        yield ("same scene" if a.scene == b.scene else "other scene"), 1.0
    if a.whole is not None and b.whole is not None:
        yield ("parts of one whole" if a.whole == b.whole else "parts of two wholes"), 1.0
    if family in ("date", "time"):
        a_saying, b_saying = a.verb in SAYING, b.verb in SAYING
        if a_saying or b_saying:
            yield ("both dates of telling" if a_saying and b_saying else "one date of telling"), 1.0
    elif a.saying or b.saying:
        yield ("both of telling" if a.saying and b.saying else "one of telling"), 1.0


def _person_against_thing(a: Evidence, b: Evidence) -> bool:
    return counts_things(b.head) and counts_people(a.claim.kind, a.head)


def _one_name(a: Evidence, b: Evidence) -> bool:
    """Whether two ages are of one surname, and where both have forenames, of two that begin alike: Ann Lee and A. Lee,
    Bob and Bobby, but not Karim and Farid."""
    if a.bearer != b.bearer or not a.forenames or not b.forenames:
        return a.bearer == b.bearer
    return any(one.startswith(two[0]) for one in a.forenames for two in b.forenames)


def _dated(a: Evidence, b: Evidence) -> Iterator[Comparison]:
    if a.verb and b.verb:
        yield (
            ("same happening" if a.verb == b.verb or (a.verb in HARMS and b.verb in HARMS) else "other happening"),
            1.0,
        )
    elif a.verb or b.verb:
        yield "one happening unknown", 1.0


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
