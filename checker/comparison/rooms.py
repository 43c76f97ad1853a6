"""What values a claim leaves room for, on which scale.

The precision that the words show decides: "1,200" is a rounded figure and leaves room from 1,150 to 1,250, "1,163"
is itself; "about 50" leaves a tenth on both sides; "more than 100" and "up to 50" leave one end open; "dozens" names
a size and is held loosely. Days are counted as ordinals and clock times in minutes, so that every room is an interval
of numbers.
"""

import calendar
import datetime as dt
import math
from dataclasses import dataclass

import regex

from checker.comparison.scales import Scale, Scales
from checker.models import Bound, Claim

ABOUT = 0.1
"""The share that "about" leaves on both sides."""

ROUNDED = 0.15
"""The largest share that rounding alone is taken to hide, however few places a figure shows."""

RATIO = 0.05
"""The share that an exchange ratio computed from two counts leaves: 243 for 80 is still three for each."""

_TOUCH = 1e-9
"""By how much an interval is drawn in, so that 3.4 and 3.5, which only touch as roundings, stay apart."""

_ABOVE = frozenset({Bound.AT_LEAST, Bound.MORE_THAN})
_BELOW = frozenset({Bound.AT_MOST, Bound.LESS_THAN})

_DATE_SLACK = {4: 366, 7: 31, 10: 2}
"""Days that "about" leaves round a date, by the length of its ISO string: a year, a month, a day."""


_EDGE = 10
# "Early December" and "the end of November" may be told of one day.
_NEAR_THE_EDGE = regex.compile(r"\b(?:early|late|end|start|beginning|close|turn)\b", regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Room:
    """A closed interval of values on one scale; infinite where an end is open.

    `soft` tells that the interval rests on words or on rounding, not on the figure itself.
    """

    low: float
    high: float
    scale: Scale
    soft: bool = False

    @property
    def bounded(self) -> bool:
        """Whether both ends are closed."""
        return math.isfinite(self.low) and math.isfinite(self.high)

    def meets(self, other: "Room") -> bool:
        """Whether some value lies in both."""
        return self.low <= other.high and other.low <= self.high


def room(claim: Claim, scales: Scales, about: float = ABOUT) -> Room | None:
    """The values that a claim leaves room for; None where its words leave everything open."""
    if claim.low is None and claim.high is None:
        return None
    if isinstance(claim.low, str) or isinstance(claim.high, str):
        if claim.kind not in {"date", "time"}:
            return _label_room(_text(claim.low))
        return _time_room(claim) if ":" in (_text(claim.low) or _text(claim.high)) else _date_room(claim)
    return _number_room(claim, scales, about)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _label_room(label: str) -> Room | None:
    """A naming number, such as a telephone number: its digits, which fit themselves alone."""
    digits = "".join(char for char in label if char.isdigit())[:18]
    return Room(int(digits), int(digits), Scale("label")) if digits else None


def _number_room(claim: Claim, scales: Scales, about: float) -> Room:
    low = -math.inf if claim.low is None else float(claim.low)
    high = math.inf if claim.high is None else float(claim.high)
    if claim.low is None and high >= 0 and claim.trend is None:
        low = 0.0
    slack_low, slack_high = _slack(claim, low, high, about)
    scaled = scales.of(claim)
    low, high = scaled.value(low - slack_low), scaled.value(high + slack_high)
    if scaled.spread:  # a converted figure carries the rounding of the conversion
        low, high = low - abs(low) * scaled.spread, high + abs(high) * scaled.spread
    soft = bool(slack_low or slack_high or scaled.spread)
    return Room(low, high, scaled.scale, soft)


def _slack(claim: Claim, low: float, high: float, about: float) -> tuple[float, float]:
    """How far beyond its stated ends a figure's room goes, below and above."""
    match claim.bound:
        case Bound.AT_LEAST | Bound.MORE_THAN | Bound.AT_MOST | Bound.LESS_THAN:
            return 0.0, 0.0
        case Bound.VAGUE:
            # "Several" may be two, and "thousands" are told of 14,000: words of size are held to their order only.
            return (low / 2 if math.isfinite(low) else 0.0), (9 * high if math.isfinite(high) else 0.0)
        case Bound.RANGE:
            return _share(low, claim.precision, about / 2), _share(high, claim.precision, about / 2)
        case Bound.ABOUT:
            return _about(low, claim.precision, about), _about(high, claim.precision, about)
        case _ if claim.kind == "age":
            return 0.0, 0.0
        case _:
            share = RATIO * abs(low) if claim.kind == "exchange_ratio" and math.isfinite(low) else 0.0
            return max(share, rounding(low, claim.precision)), max(share, rounding(high, claim.precision))


def rounding(value: float, precision: float) -> float:
    """Half of the last place that a figure shows, at most 15% of it; nothing for a count told to the unit.

    Whole numbers below 20 are counts of single things and never roundings.
    """
    if not math.isfinite(value) or not value:
        return 0.0
    if float(value).is_integer() and (precision == 1 or (precision > 1 and abs(value) < 20)):
        return 0.0
    return min(precision / 2, ROUNDED * abs(value)) * (1 - _TOUCH)


def _about(value: float, precision: float, about: float) -> float:
    if not math.isfinite(value):
        return 0.0
    return max(about * abs(value), min(precision / 2, 2 * about * abs(value)))


def _share(value: float, precision: float, share: float) -> float:
    return min(precision / 2, share * abs(value)) if math.isfinite(value) and precision != 1 else 0.0


def days_of(text: str) -> tuple[int, int] | None:
    """The first and last day, as ordinals, of an ISO year, month or day; None where it names no such day."""
    try:
        parts = [int(part) for part in text.split("-")]
        match parts:
            case [year]:
                return dt.date(year, 1, 1).toordinal(), dt.date(year, 12, 31).toordinal()
            case [year, month]:
                last = calendar.monthrange(year, month)[1]
                return dt.date(year, month, 1).toordinal(), dt.date(year, month, last).toordinal()
            case [year, month, day]:
                ordinal = dt.date(year, month, day).toordinal()
                return ordinal, ordinal
    except ValueError:
        return None
    return None


def _date_room(claim: Claim) -> Room | None:
    low, high = days_of(_text(claim.low)), days_of(_text(claim.high))
    if claim.low == claim.high and claim.bound in _BELOW | _ABOVE:  # "before Monday" names one end only
        low, high = (None, high) if claim.bound in _BELOW else (low, None)
    if low is None and high is None:
        return None
    slack = _EDGE if _NEAR_THE_EDGE.search(claim.text) and len(_text(claim.low) or _text(claim.high)) < 10 else 0
    if claim.bound in {Bound.ABOUT, Bound.VAGUE}:
        slack = _DATE_SLACK.get(len(_text(claim.low) or _text(claim.high)), 2)
    first, last = low[0] if low else -math.inf, high[1] if high else math.inf
    return Room(
        min(first, last) - slack,
        max(first, last) + slack,
        Scale("date"),
        soft=bool(slack),
    )


def minutes_of(text: str) -> int | None:
    """Minutes after midnight of "14:53"; None where it is no clock time."""
    hours, _, minutes = text.partition(":")
    if hours.isdigit() and minutes.isdigit() and int(hours) <= 24 and int(minutes) < 60:
        return int(hours) * 60 + int(minutes)
    return None


def _time_room(claim: Claim) -> Room | None:
    low = None if claim.bound in _BELOW and claim.low == claim.high else minutes_of(_text(claim.low))
    high = None if claim.bound in _ABOVE and claim.low == claim.high else minutes_of(_text(claim.high))
    slack = 0.0
    if claim.bound in {Bound.ABOUT, Bound.VAGUE}:
        slack = 20
    elif claim.bound in {Bound.EXACT, Bound.RANGE}:
        shown = low if low is not None else high
        # 3 p.m. is said of seven minutes to three, 3:20 hardly of half past.
        slack = 10 if shown is not None and shown % 30 == 0 else 5 if shown is not None and shown % 5 == 0 else 1
    shift = offset_of(claim.unit)
    scale = Scale("time", "UTC" if shift is not None else (claim.unit or ""))
    if low is None and high is None:
        return None
    if low is not None and high is not None and high < low:  # "from 10 p.m. to 5 a.m." ends on the next day
        high += 24 * 60
    return Room(
        low - slack - (shift or 0) if low is not None else -math.inf,
        high + slack - (shift or 0) if high is not None else math.inf,
        scale,
        soft=True,
    )


_OFFSETS = {
    "gmt": 0, "utc": 0, "z": 0, "bst": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180,
    "est": -300, "edt": -240, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
    "jst": 540, "kst": 540, "hkt": 480, "sgt": 480, "aest": 600, "aedt": 660, "awst": 480, "nzst": 720, "nzdt": 780,
    "wib": 420, "wita": 480, "sast": 120, "pkt": 300, "npt": 345, "irst": 210,
}  # fmt: skip
"""Minutes ahead of UTC, of names that mean one zone only (not IST, nor CST, nor ET, which moves with the season)."""


def offset_of(zone: str | None) -> int | None:
    """Minutes that a zone's name puts it ahead of UTC, where the name means one zone only."""
    return _OFFSETS.get(zone.strip().casefold().replace(".", "")) if zone else None
