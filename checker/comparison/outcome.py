"""The outcome of weighing a fact's claims: agreement, and where they differ, the cause and the positions."""

from dataclasses import dataclass
from enum import StrEnum

from checker.comparison.positions import Position, hard
from checker.models import Agreement


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


def conflict(cause: Cause, groups: tuple[Position, ...]) -> Outcome:
    """The outcome of positions that exclude each other."""
    return Outcome(Agreement.CONFLICT, cause, groups, hard(groups))
