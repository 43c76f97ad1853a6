"""Ages told on two days: somebody who is 24 in one article may well be 25 in another, of a later day."""

from collections.abc import Sequence
from datetime import date

from checker.comparison.positions import Position, Telling, in_order, positions
from checker.comparison.rooms import Room
from checker.comparison.scales import Scale
from checker.language.calendar import LONG_AFTER

_YEAR = 365.25
_BIRTHDAY = 4
"""Days round a birthday in which two ages are still held to be of one day: few people have it just then."""

_SPAN = 60
"""Days after the last known one within which an article of no known day that does not look back was written."""

_LONG = 1.25 * _YEAR
"""How long after its story an article may be written that looks back on it from no known day, mostly."""

_YEARS_ON = 4
"""The years by which somebody may at most be older in what looks back for the two ages to be compared."""

_ANY_DAY = date(2000, 1, 1).toordinal()
"""The day that all articles are taken to be of where none has a known one; which it is makes no difference."""

_BIRTH = Scale("birth")


def age_positions(tellings: Sequence[Telling]) -> tuple[Position, ...]:
    """The positions of ages in years: those that one day of birth fits are one.

    Beside articles of known days, one of none may be as late as some weeks after the last; where no day is known, all
    are taken to be of one. What looks back from no known day is taken to be of some 15 months after; an age in it that
    is higher by more than `_YEARS_ON` years only tells that it was written later still, and is left out.
    """
    here = [telling.room.low for telling in tellings if telling.day != LONG_AFTER]
    if here:
        tellings = [t for t in tellings if t.day != LONG_AFTER or t.room.low <= max(here) + _YEARS_ON]
    days = [telling.known.toordinal() for telling in tellings if telling.known]
    first, last = (min(days), max(days) + _SPAN) if days else (_ANY_DAY, _ANY_DAY)
    born = [
        Telling(telling.claim, _birth(telling, first, last), telling.day, telling.told, telling.earlier)
        for telling in tellings
    ]
    own = {telling.claim.id: telling for telling in tellings}
    return tuple(tuple(in_order(own[one.claim.id] for one in group)) for group in positions(born))


def _birth(telling: Telling, first: float, last: float) -> Room:
    """The days of birth, as ordinals, that an age leaves room for; an article of no known day lies between the two."""
    low, high = telling.room.low, telling.room.high
    if telling.known:
        first = last = telling.known.toordinal()
    elif telling.day == LONG_AFTER:
        last += _LONG
    return Room(first - (high + 1) * _YEAR + _BIRTHDAY, last - low * _YEAR - _BIRTHDAY, _BIRTH)
