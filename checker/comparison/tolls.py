"""Tolls: what only grows.

A later figure below an earlier one is a fall; two of one day exclude each other; where no days are known, a difference
may be growth, unless one says that there was nobody or one article tells both.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from checker.comparison.outcome import Cause, Outcome, conflict
from checker.comparison.positions import Position, Span, Telling, in_order, positions
from checker.comparison.scales import middle
from checker.comparison.tellings import grouped
from checker.comparison.wording import for_a_while
from checker.language.calendar import LONG_AFTER
from checker.models import Agreement

_NEXT_DAYS = timedelta(7)
"""How long a toll goes on growing from its first day; what is told months later says nothing of that day."""

_MOST_STALE = 20


def weigh_toll(tellings: list[Telling], groups: tuple[Position, ...]) -> Outcome:
    """What tellings of a toll say together that fall into several positions.

    Nobody for a while, "since" or "on Tuesday", is no count of the whole.
    """
    tellings = [telling for telling in tellings if telling.room.high > 0 or not for_a_while(telling.claim)]
    for found in (
        _nobody(tellings),
        _fall(tellings),
        _one_day(tellings),
        _fall_by_weekdays(tellings),
        _one_article(tellings),
    ):
        if found:
            return found
    stale = _overtaken(tellings)
    if stale:
        return stale
    dated = [telling for telling in tellings if telling.day]
    if len({telling.day for telling in dated}) > 1:
        return Outcome(Agreement.EVOLVING)
    return Outcome(Agreement.EVOLVING, Cause.GROWTH, groups)


def grew(tellings: list[Telling]) -> bool:
    """Whether figures that leave room for one another nonetheless rise by the day: more than 26,000, then 27,400."""
    dated = sorted((t for t in tellings if t.day), key=lambda telling: (telling.day or date.min, _shown(telling)))
    shown = [_shown(telling) for telling in dated]
    rising = all(before <= after for before, after in pairwise(shown))
    return len(dated) == len(tellings) > 1 and dated[0].day != dated[-1].day and rising and shown[-1] > shown[0]


def _shown(telling: Telling) -> float:
    """The figure that a reader sees, whatever its bound."""
    return middle(telling.claim) or 0.0


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
    return conflict(Cause.NOBODY, tuple(sorted(sides, key=len, reverse=True)))


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
            return conflict(Cause.FALL, (higher, lower))
        waiting.append(telling)
    return None


def _fall_by_weekdays(tellings: list[Telling]) -> Outcome | None:
    """A figure below one of an article that was written earlier, whenever within their spans both were.

    A figure that was told before the higher one is stale and not a fall.
    """
    spans = sorted(((span, t) for t in tellings if (span := _span(t))), key=lambda item: item[0])
    by_end = sorted(spans, key=lambda item: item[0][1])
    highest: tuple[Span, Telling] | None = None
    at = stale = 0
    for span, telling in spans:
        while at < len(by_end) and by_end[at][0][1] < span[0]:
            if highest is None or by_end[at][1].room.low > highest[1].room.low:
                highest = by_end[at]
            at += 1
        if highest is None or telling.room.high >= highest[1].room.low:
            continue
        first, top = highest
        alike = [(other, t) for other, t in spans if t.room.high < top.room.low and t.room.meets(telling.room)]
        if any(other[1] < first[0] for other, _ in alike):
            stale += 1
            if stale == _MOST_STALE:
                return None
            continue
        above = [t for _, t in spans if t.room.low > telling.room.high and t.room.meets(top.room)]
        return conflict(Cause.FALL, (tuple(in_order(above)), tuple(in_order(t for _, t in alike))))
    return None


def _span(telling: Telling) -> Span | None:
    return (telling.known, telling.known) if telling.known else telling.span


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

    On the first day of a toll that the next days carry on, the difference is the toll's own growth and no conflict.
    """
    dated = grouped(tellings, lambda telling: telling.day)
    for at, day in enumerate(sorted(day for day in dated if day and day != LONG_AFTER)):
        groups = positions(dated[day])
        if len(groups) < 2:
            continue
        later = [t for t in tellings if at == 0 and t.known and timedelta(0) < t.known - day <= _NEXT_DAYS]
        top = max(groups, key=lambda group: max(telling.room.low for telling in group))
        peak = max(telling.room.low for telling in top)
        if at == 0 and later and all(telling.room.high >= peak for telling in later):
            continue
        return conflict(Cause.SAME_DAY, groups)
    return None


def _one_article(tellings: list[Telling]) -> Outcome | None:
    """Two figures of one article, told for one day, that exclude each other."""
    for group in grouped(tellings, lambda telling: (telling.claim.article, telling.day)).values():
        groups = positions(group)
        if len(groups) > 1:
            return conflict(Cause.ONE_ARTICLE, groups)
    return None
