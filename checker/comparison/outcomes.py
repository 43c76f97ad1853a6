"""What the claims of one fact say together: agreement, and where they cannot all hold, the positions and the cause.

How a quantity may move in time decides what excludes what. A constant is one value for all who tell it. A level is
compared on one day only (a population within a year). A toll only grows: it is compared on one day, a later figure
below an earlier one is a fall, and where no days are known a difference may be growth and is no conflict, unless one
says that there was nobody or one article tells both. A change is compared with changes in the same direction.
Plans, possibilities and denials are never compared with what is stated.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeVar

import regex

from checker.comparison.positions import Position, Telling, hard, in_order, positions
from checker.comparison.rooms import ABOUT, Room, room
from checker.comparison.scales import Scales
from checker.models import Agreement, Claim, Modality, Nature

Days = Mapping[str, date | None]
"""The day of publication of each article, by its id."""


class Cause(StrEnum):
    """Why the claims of a fact cannot all hold."""

    DISJOINT = "disjoint"
    SAME_DAY = "same_day"
    NOBODY = "nobody"
    ONE_ARTICLE = "one_article"
    FALL = "fall"
    OVERTAKEN = "overtaken"
    GROWTH = "growth"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the claims of one fact say together.

    `positions` are the groups that exclude each other, the largest first, or that differ without excluding each other
    where the cause is growth or a figure overtaken; `hard` tells that neither rounding nor "about" is needed to see it.
    """

    agreement: Agreement
    cause: Cause | None = None
    positions: tuple[Position, ...] = ()
    hard: bool = False


# The figure's own clause says that it no longer holds: "first put at 12", "up from 20", "earlier reports of two dead".
_SUPERSEDED = regex.compile(
    r"\b(?:up|down|rose|risen|increased|grew|fell|revised|downgraded|upgraded|lowered|raised|corrected)\s+from\b"
    r"|\b(?:initial(?:ly)?|preliminary|at first|originally|previous(?:ly)?|had (?:earlier|first|initially))\b"
    r"|\bearlier (?:report|toll|count|figure|estimate|statement|version|said)"
    r"|\bfirst (?:reported|said|put|estimated|thought|gave|told)\b"
    r"|\b(?:instead of|rather than|not the|no longer|erroneously|mistakenly|wrongly|(?:was|were) then)\b"
    r"|\bthen(?: ?-? ?$)",
    regex.IGNORECASE,
)

SLOW_LEVELS: Mapping[str, int] = {"population": 366, "age": 60}
"""Levels that hardly move: the days within which two of them must be the same."""


def superseded(claim: Claim) -> bool:
    """Whether the claim's own sentence says, just before the figure, that the figure no longer holds."""
    before = claim.sentence[max(0, claim.start - claim.sentence_start - 60) : claim.start - claim.sentence_start]
    return bool(before and _SUPERSEDED.search(before))


def day_of(claim: Claim, published: Days) -> tuple[date | None, bool]:
    """The day that a claim holds for and whether the text names it; else the day of publication, which may be None."""
    if claim.as_of is not None:
        day = published.get(claim.article)
        return claim.as_of, claim.as_of != day
    return published.get(claim.article), False


def tellings_of(claims: Iterable[Claim], published: Days, scales: Scales, about: float = ABOUT) -> tuple[Telling, ...]:
    """The claims that can be compared, with their rooms: stated, and not open on both ends."""
    found = []
    for claim in claims:
        if claim.modality is not Modality.STATED:
            continue
        space = room(claim, scales, about)
        if space is not None:
            day, told = day_of(claim, published)
            found.append(Telling(claim, space, day, told, superseded(claim)))
    return tuple(in_order(found))


def weigh(
    claims: Sequence[Claim], published: Days | None = None, scales: Scales | None = None, about: float = ABOUT
) -> Outcome:
    """What the claims of one fact say together.

    `published` gives each article's day, `scales` the rates between currencies; both may be left out.
    """
    if len(claims) < 2:
        return Outcome(Agreement.SINGLE)
    within = (scales or Scales()).within(claims)
    tellings = tellings_of(claims, published or {}, within, about)
    outcomes = [_weigh_group(group) for group in _by(tellings, _compared_with).values()]
    for wanted in (Agreement.CONFLICT, Agreement.EVOLVING):
        found = [outcome for outcome in outcomes if outcome.agreement is wanted]
        if found:
            return max(found, key=lambda outcome: sum(map(len, outcome.positions)))
    same = {(claim.low, claim.high, claim.unit, claim.modality) for claim in claims}
    return Outcome(Agreement.AGREE if len(same) == 1 else Agreement.COMPATIBLE)


def agreement(claims: Sequence[Claim], published: Days | None = None, scales: Scales | None = None) -> Agreement:
    """What the claims of one fact say together, in a word."""
    return weigh(claims, published, scales).agreement


K = TypeVar("K", bound=Hashable)


def _by(tellings: Iterable[Telling], key: Callable[[Telling], K]) -> dict[K, list[Telling]]:
    groups: dict[K, list[Telling]] = {}
    for telling in tellings:
        groups.setdefault(key(telling), []).append(telling)
    return groups


def _compared_with(telling: Telling) -> tuple[object, ...]:
    claim = telling.claim
    change = claim.trend if claim.nature is Nature.CHANGE or claim.trend else None
    return telling.room.scale, change


def _weigh_group(tellings: list[Telling]) -> Outcome:
    current = [telling for telling in tellings if not telling.earlier] or tellings
    if len(current) < 2:
        return Outcome(Agreement.COMPATIBLE)
    if tellings[0].room.scale.dimension == "time":
        current = _on_one_clock(current)
    groups = positions(current)
    if len(groups) < 2:
        return Outcome(Agreement.COMPATIBLE)
    natures = [telling.claim.nature for telling in current]
    nature = max(Nature, key=natures.count)
    if nature is Nature.CUMULATIVE:
        return _weigh_toll(current, groups)
    if nature is Nature.LEVEL:
        return _weigh_level(current)
    return _conflict(Cause.DISJOINT, groups)


def _conflict(cause: Cause, groups: tuple[Position, ...]) -> Outcome:
    return Outcome(Agreement.CONFLICT, cause, groups, hard(groups))


def _weigh_level(tellings: list[Telling]) -> Outcome:
    """Levels told for one day, or for no day at all, must fit; a slow level must fit within its span of days."""
    kind = tellings[0].claim.kind
    span = timedelta(SLOW_LEVELS.get(kind, 0))
    days = sorted({telling.day for telling in tellings if telling.day})
    if span and (not days or days[-1] - days[0] <= span):
        return _conflict(Cause.DISJOINT, positions(tellings))
    for _, group in sorted(_by(tellings, lambda telling: telling.day or date.max).items()):
        groups = positions(group)
        if len(groups) > 1:
            return _conflict(Cause.SAME_DAY if group[0].day else Cause.DISJOINT, groups)
    return Outcome(Agreement.EVOLVING)


def _weigh_toll(tellings: list[Telling], groups: tuple[Position, ...]) -> Outcome:
    for found in (_nobody(tellings), _fall(tellings), _one_day(tellings), _one_article(tellings)):
        if found:
            return found
    stale = _overtaken(tellings)
    if stale:
        return stale
    dated = [telling for telling in tellings if telling.day]
    if len({telling.day for telling in dated}) > 1:
        return Outcome(Agreement.EVOLVING)
    return Outcome(Agreement.EVOLVING, Cause.GROWTH, groups)


def _nobody(tellings: list[Telling]) -> Outcome | None:
    """None at all against some: no growth explains it, unless the "none" was told on an earlier day."""
    none = [telling for telling in tellings if telling.room.high == 0]
    some = [telling for telling in tellings if telling.room.low > 0]
    if not none or not some:
        return None
    first = min((telling.day for telling in some if telling.day), default=None)
    last = max((telling.day for telling in none if telling.day), default=None)
    undated = any(not telling.day for telling in (*none, *some))
    if first and last and last < first and not undated:
        return None
    sides = (tuple(in_order(none)), tuple(in_order(some)))
    return _conflict(Cause.NOBODY, tuple(sorted(sides, key=len, reverse=True)))


def _fall(tellings: list[Telling]) -> Outcome | None:
    """A later figure below an earlier one. A figure that others had told before is stale and not a fall."""
    dated = sorted(
        (telling for telling in tellings if telling.day), key=lambda telling: (telling.day, telling.room.high)
    )
    highest: Telling | None = None
    waiting: list[Telling] = []  # tellings of the day in hand, which are not earlier than one another
    for telling in dated:
        if waiting and waiting[0].day != telling.day:
            for past in waiting:
                if highest is None or past.room.low > highest.room.low:
                    highest = past
            waiting = []
        if highest and telling.room.high < highest.room.low and not _stale(telling, dated):
            lower = tuple(in_order(t for t in dated if t.room.meets(telling.room) and t.room.high < highest.room.low))
            above = telling.room.high
            higher = tuple(
                in_order(t for t in dated if t.room.low > above and t.day and telling.day and t.day < telling.day)
            )
            return _conflict(Cause.FALL, (higher, lower))
        waiting.append(telling)
    return None


def _stale(telling: Telling, dated: Sequence[Telling]) -> bool:
    """Whether the figure, dated by its publication only, had been told on an earlier day."""
    if telling.told or telling.day is None:
        return False
    return any(
        other.day and other.day < telling.day and other.room.meets(telling.room) and other.room.bounded
        for other in dated
    )


def _overtaken(tellings: list[Telling]) -> Outcome | None:
    """Figures that were told again when a higher one had been published on an earlier day."""
    dated = sorted((telling for telling in tellings if telling.day), key=lambda telling: telling.day or date.min)
    highest: Telling | None = None
    for telling in dated:
        before = [highest] if highest and highest.day and telling.day and highest.day < telling.day else []
        if before and telling.room.high < before[0].room.low:
            return Outcome(Agreement.EVOLVING, Cause.OVERTAKEN, ((before[0],), (telling,)))
        if highest is None or telling.room.low > highest.room.low:
            highest = telling
    return None


def _one_day(tellings: list[Telling]) -> Outcome | None:
    """Figures of one day that exclude each other.

    On the first day of a toll that later days carry on, the difference is the toll's own growth and no conflict.
    """
    days = sorted({telling.day for telling in tellings if telling.day})
    for at, day in enumerate(days):
        groups = positions(telling for telling in tellings if telling.day == day)
        if len(groups) < 2:
            continue
        later = [telling for telling in tellings if telling.day and telling.day > day]
        top = max(groups, key=lambda group: max(telling.room.low for telling in group))
        peak = max(telling.room.low for telling in top)
        if at == 0 and later and all(telling.room.high >= peak for telling in later):
            continue
        return _conflict(Cause.SAME_DAY, groups)
    return None


def _one_article(tellings: list[Telling]) -> Outcome | None:
    """Two figures of one article, told for one day, that exclude each other."""
    for group in _by(tellings, lambda telling: (telling.claim.article, telling.day)).values():
        groups = positions(group)
        if len(groups) > 1:
            return _conflict(Cause.ONE_ARTICLE, groups)
    return None


def _on_one_clock(tellings: list[Telling]) -> list[Telling]:
    """Clock times put on one stretch of 24 hours: ten to midnight and ten past lie twenty minutes apart."""
    lows = [telling.room.low for telling in tellings if telling.room.bounded]
    if not lows or max(lows) - min(lows) <= 720:
        return tellings
    return [
        telling
        if not telling.room.bounded or telling.room.low >= 720
        else Telling(telling.claim, _later(telling), telling.day, telling.told, telling.earlier)
        for telling in tellings
    ]


def _later(telling: Telling) -> Room:
    at = telling.room
    return Room(at.low + 1440, at.high + 1440, at.scale, at.soft)
