"""What the claims of one fact say together: agreement, and where they cannot all hold, the positions and the cause.

How a quantity may move in time decides what excludes what. A constant is one value for all who tell it. A level is
compared on one day only (a population within a year, an age by the days of birth that it leaves room for). A toll only
grows: it is compared on one day, a later figure below an earlier one is a fall, and where no days are known a
difference may be growth and is no conflict, unless one says that there was nobody or one article tells both. A change
is compared with changes in the same direction.
Plans, possibilities and denials are never compared with what is stated.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from checker.comparison.ages import age_positions
from checker.comparison.outcome import Cause, Outcome, conflict
from checker.comparison.positions import Telling, positions
from checker.comparison.rooms import ABOUT
from checker.comparison.scales import Scales
from checker.comparison.tellings import NO_SPANS, Days, Spans, grouped, on_one_clock, one_a_sentence, tellings_of
from checker.comparison.tolls import grew, weigh_toll
from checker.language.calendar import LONG_AFTER
from checker.language.measures import measure_of
from checker.models import Agreement, Claim, Modality, Nature

SLOW_LEVELS: Mapping[str, int] = {"population": 366}
"""Levels that hardly move: the days within which two of them must be the same."""


VOLATILE_LEVELS = frozenset({"missing", "displaced", "captives"})
"""Levels that move within a day, so that where no day is known a difference is no conflict."""


def weigh(
    claims: Sequence[Claim],
    published: Days | None = None,
    scales: Scales | None = None,
    about: float = ABOUT,
    spans: Spans = NO_SPANS,
) -> Outcome:
    """What the claims of one fact say together.

    `published` gives each article's day, `scales` the rates between currencies, `spans` the days between which articles
    of no known day were written; all may be left out.
    """
    if len(claims) < 2:
        return Outcome(Agreement.SINGLE)
    within = (scales or Scales()).within(claims)
    tellings = tellings_of(claims, published or {}, within, about, spans)
    outcomes = [_weigh_group(group) for group in grouped(tellings, _compared_with).values()]
    # What is told in one unit is also compared in it alone, without the room that a conversion leaves.
    units = grouped([telling for telling in tellings if telling.claim.unit], lambda telling: telling.claim.unit)
    if within.converts and len(units) > 1:
        for group in units.values():
            own = tellings_of([telling.claim for telling in group], published or {}, Scales(), about, spans)
            outcomes += [_weigh_group(alike) for alike in grouped(own, _compared_with).values()]
    for wanted in (Agreement.CONFLICT, Agreement.EVOLVING):
        found = [outcome for outcome in outcomes if outcome.agreement is wanted]
        if found:
            return max(found, key=lambda outcome: sum(map(len, outcome.positions)))
    same = {(claim.low, claim.high, _measured_in(claim), claim.modality) for claim in claims}
    return Outcome(Agreement.AGREE if len(same) == 1 else Agreement.COMPATIBLE)


def _measured_in(claim: Claim) -> str | None:
    """The unit of a measure; what is counted goes by many names ("nine", "nine people"), and is one all the same."""
    return claim.unit if measure_of(claim.unit) in {"money", "duration", "physical"} else None


def agreement(claims: Sequence[Claim], published: Days | None = None, scales: Scales | None = None) -> Agreement:
    """What the claims of one fact say together, in a word."""
    return weigh(claims, published, scales).agreement


def _compared_with(telling: Telling) -> tuple[object, ...]:
    claim = telling.claim
    change = claim.trend if claim.nature is Nature.CHANGE or claim.trend else None
    plan = (telling.day,) if claim.modality is Modality.PLANNED else None
    return telling.room.scale, change, plan


def _weigh_group(tellings: list[Telling]) -> Outcome:
    current = one_a_sentence([telling for telling in tellings if not telling.earlier] or tellings)
    if len(current) < 2:
        return Outcome(Agreement.COMPATIBLE)
    if tellings[0].room.scale.dimension == "time":
        current = on_one_clock(current)
    groups = positions(current)
    # A bare number ("71 held") says nothing of how what it counts may move.
    claims = [telling.claim for telling in current]
    natures = [claim.nature for claim in claims if claim.kind != "number"] or [claim.nature for claim in claims]
    nature = max(Nature, key=natures.count)
    if len(groups) < 2:
        rose = nature is Nature.CUMULATIVE and grew(current)
        return Outcome(Agreement.EVOLVING if rose else Agreement.COMPATIBLE)
    if nature is Nature.CUMULATIVE:
        return weigh_toll(current, groups)
    if nature is Nature.LEVEL:
        return _weigh_level(current)
    return conflict(Cause.DISJOINT, groups)


def _weigh_level(tellings: list[Telling]) -> Outcome:
    """Levels told for one day, or for no day at all, must fit; a slow level must fit within its span of days."""
    kinds = [telling.claim.kind for telling in tellings]
    kind = max(dict.fromkeys(kinds), key=kinds.count)
    if kind == "age" and tellings[0].room.scale.unit == "year":
        groups = age_positions(tellings)
        return conflict(Cause.DISJOINT, groups) if len(groups) > 1 else Outcome(Agreement.EVOLVING)
    span = timedelta(SLOW_LEVELS.get(kind, 0))
    days = sorted({telling.known for telling in tellings if telling.known})
    apart = any(telling.day == LONG_AFTER for telling in tellings)
    if span and not apart and (not days or days[-1] - days[0] <= span):
        return conflict(Cause.DISJOINT, positions(tellings))
    near = [telling for telling in tellings if telling.day != LONG_AFTER]
    for _, group in sorted(grouped(near, lambda telling: telling.day or date.max).items()):
        groups = positions(group)
        if len(groups) > 1 and kind in VOLATILE_LEVELS and not group[0].day:
            return Outcome(Agreement.EVOLVING)
        if len(groups) > 1:
            return conflict(Cause.SAME_DAY if group[0].day else Cause.DISJOINT, groups)
    return Outcome(Agreement.EVOLVING)
