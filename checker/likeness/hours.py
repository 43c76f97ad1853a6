"""Clock times near enough to one another to be of one happening."""

import regex

from checker.comparison import Telling
from checker.language.concepts import concept

# A clock time that says which half of the day it is in; "before nine" may be either.
_HALF_DAY = regex.compile(
    r"[ap]\.?\s?m\b|morning|afternoon|evening|night|noon|midnight|hours|hrs|gmt|utc"
    r"|(?<![:.\d])(?:1[3-9]|2[0-3])|\b\d{4}\b",
    regex.IGNORECASE,
)
_NEAR = 75
"""Minutes by which two clock times of one happening may differ; what lies further apart is oftener two happenings."""

_SLIP_OF_THE_HOUR = 60
_ROUND = 5
"""Minutes of which most clock times are a multiple, so that any two of them may share their digits."""


def of_near_hours(first: Telling, second: Telling) -> bool:
    """Whether two clock times, each of a known half of the day, are near enough to be of one happening: not of two that
    have names, unless they are an hour apart, as a slip of the hour puts one."""
    if not _of_moments(first, second):
        return False
    if _exchanged(first, second):
        return True
    if not (_HALF_DAY.search(first.claim.text) and _HALF_DAY.search(second.claim.text)):
        return False
    if abs(_middle(first) - _middle(second)) == _SLIP_OF_THE_HOUR:
        return True
    return _minutes_apart(first, second) <= _NEAR and _of_one_happening(first, second)


def _exchanged(first: Telling, second: Telling) -> bool:
    """Whether two digits changed places: 4:12 and 4:21, or of minutes that are not round, 4:32 and 3:42."""
    one, other = (divmod(int(_middle(telling)), 60) for telling in (first, second))
    if one[0] == other[0]:
        return one[1] != other[1] and f"{one[1]:02d}" == f"{other[1]:02d}"[::-1]
    digits, others = (f"{hour}{minute:02d}" for hour, minute in (one, other))
    apart = [at for at, (a, b) in enumerate(zip(digits, others, strict=False)) if a != b]
    swapped = len(digits) == len(others) and len(apart) == 2 and sorted(digits) == sorted(others)
    return swapped and any(minute % _ROUND for _, minute in (one, other))


def _of_one_happening(first: Telling, second: Telling) -> bool:
    """Whether two clock times are not of two happenings by their verbs: a train left, and was derailed."""
    one, other = first.claim.event, second.claim.event
    return not (one and other) or concept(one) == concept(other)


def _of_moments(first: Telling, second: Telling) -> bool:
    """Whether not one of two clock times is a stretch of an hour and more, in which something may happen."""
    return all(telling.room.high - telling.room.low < 60 for telling in (first, second))


def _minutes_apart(first: Telling, second: Telling) -> float:
    return max(first.room.low - second.room.high, second.room.low - first.room.high)


def _middle(telling: Telling) -> float:
    return (telling.room.low + telling.room.high) / 2
