"""Ages told on two days: somebody who is 24 in one article may well be 25 in another, of a later day."""

from collections.abc import Sequence
from datetime import date

from checker.comparison.positions import Position, Telling, in_order, positions
from checker.comparison.rooms import Room
from checker.comparison.scales import Scale

_YEAR = 365.25
_BIRTHDAY = 20
"""Days round a birthday in which two ages are still held to be of one day: few people have it just then."""

_BIRTH = Scale("birth")


def age_positions(tellings: Sequence[Telling]) -> tuple[Position, ...]:
    """The positions of ages in years: those that one day of birth fits are one.

    An article of no known day is taken to be of the story's first known day or up to a year later.
    """
    first = min((telling.day for telling in tellings if telling.day), default=date.max).toordinal()
    born = [
        Telling(telling.claim, _birth(telling, first), telling.day, telling.told, telling.earlier)
        for telling in tellings
    ]
    own = {telling.claim.id: telling for telling in tellings}
    return tuple(tuple(in_order(own[one.claim.id] for one in group)) for group in positions(born))


def _birth(telling: Telling, first: int) -> Room:
    """The days of birth, as ordinals, that an age leaves room for."""
    low, high = telling.room.low, telling.room.high
    day = telling.day.toordinal() if telling.day else first
    late = 0.0 if telling.day else _YEAR
    return Room(day - (high + 1) * _YEAR + _BIRTHDAY, day + late - low * _YEAR - _BIRTHDAY, _BIRTH)
