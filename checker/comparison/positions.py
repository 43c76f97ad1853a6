"""Which claims of one fact can be true together."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from checker.comparison.rooms import Room
from checker.language.calendar import LONG_AFTER
from checker.models import Claim

Span = tuple[date, date]
"""A first and a last day."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One claim with the room that it leaves and the day that it holds for, as far as that is known.

    `told` tells that the text itself names the day; otherwise it is the day of publication. `earlier` marks a figure
    that its own sentence calls superseded ("first put at 12"). `span` are the first and the last day on which its
    article can have been written, where no day is known but its weekdays tell that much.
    """

    claim: Claim
    room: Room
    day: date | None = None
    told: bool = False
    earlier: bool = False
    span: Span | None = None

    @property
    def known(self) -> date | None:
        """The day, if it is a known one and not `LONG_AFTER`."""
        return None if self.day == LONG_AFTER else self.day

    def apart_from(self, other: "Telling") -> bool:
        """Whether the two are known to be of two days: two that are named, or one at hand and one long after."""
        days = {self.day, other.day}
        return len(days) == 2 and (LONG_AFTER in days or None not in days)


Position = tuple[Telling, ...]


def positions(tellings: Iterable[Telling]) -> tuple[Position, ...]:
    """The fewest groups of tellings that can each be true at once, the largest first.

    The tellings are of one scale. Sorted by their upper ends, the classic greedy choice of points that stab every
    interval finds as few groups as there can be, in n log n; two groups or more means that two tellings exclude each
    other. A telling that fits several groups ("more than 100" beside 120 and 140) belongs to none of them and is left
    out. Of groups of one size the one told first comes first.
    """
    ordered = sorted(tellings, key=lambda telling: (telling.room.high, telling.room.low))
    points: list[float] = []
    for telling in ordered:
        if not points or telling.room.low > points[-1]:
            points.append(telling.room.high if math.isfinite(telling.room.high) else ordered[-1].room.low)
    if len(points) < 2:
        return (tuple(in_order(ordered)),) if ordered else ()
    groups: dict[float, list[Telling]] = {point: [] for point in points}
    for telling in ordered:
        first, behind = bisect_left(points, telling.room.low), bisect_right(points, telling.room.high)
        if behind - first == 1:
            groups[points[first]].append(telling)
    found = [tuple(in_order(group)) for group in groups.values()]
    return tuple(sorted(found, key=lambda group: (-len(group), _place(group[0]))))


def _place(telling: Telling) -> tuple[str, int, str]:
    return telling.claim.article, telling.claim.start, telling.claim.id


def in_order(tellings: Iterable[Telling]) -> list[Telling]:
    """Tellings by article and place in it."""
    return sorted(tellings, key=_place)


def hard(groups: Sequence[Position]) -> bool:
    """Whether two of the groups exclude each other by the figures alone, with no rounding or "about" in it."""
    sharp = [[telling.room for telling in group if not telling.room.soft] for group in groups]
    for at, rooms in enumerate(sharp):
        for others in sharp[at + 1 :]:
            if rooms and others and not all(one.meets(other) for one in rooms[:50] for other in others[:50]):
                return True
    return False
