"""What is known of the day that a date claim names, and how two such days compare.

Most articles tell their days in part: "Saturday", "November 19", "last month". Parts that both sides know are compared;
parts that one side leaves open say nothing.
"""

import datetime as dt
from typing import NamedTuple

from checker.models import Claim


class Moment(NamedTuple):
    """A day as far as it is known; a weekday of 0 is a Monday. `open` keeps the words where nothing is known."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    last: dt.date | None = None
    words: str = ""


def moment_of(claim: Claim) -> Moment:
    """What a date claim's ISO strings, or the parts in its `when`, tell of its day."""
    low, high = claim.low, claim.high
    told = low if isinstance(low, str) else high if isinstance(high, str) else None
    if told is not None:
        parts = [int(part) for part in told.split("-") if part.isdigit()]
        if low == high and len(parts) == 3:
            try:
                day = dt.date(*parts)
            except ValueError:
                return Moment(words=claim.text.lower())
            return Moment(day.year, day.month, day.day, day.weekday(), day)
        return Moment(parts[0] if parts else None, parts[1] if len(parts) > 1 else None)
    year = month = day_of_month = weekday = None
    for part in (claim.when or "").split():
        if part.startswith("W"):
            weekday = int(part[1:])
        else:
            numbers = [int(number) for number in part.split("-") if number]
            month = numbers[0] if numbers else None
            day_of_month = numbers[1] if len(numbers) > 1 else None
    words = "" if claim.when else claim.text.lower()
    return Moment(year, month, day_of_month, weekday, None, words)


def compare_moments(a: Moment, b: Moment) -> str:
    """How two days compare, in a name: "same day", "next day", "same month", "same weekday", "other day", ..."""
    if a.last and b.last:
        apart = abs((a.last - b.last).days)
        if apart == 0:
            return "same day"
        return "next day" if apart == 1 else "same week, other day" if apart < 7 else "far day"
    if _differ(a.year, b.year):
        return "other year"
    if _differ(a.month, b.month):
        return "other month"
    if a.day is not None and b.day is not None:
        if a.day == b.day and a.month == b.month:
            return "same day, year open"
        return "next day" if abs(a.day - b.day) == 1 else "far day"
    if a.weekday is not None and b.weekday is not None:
        if a.weekday == b.weekday:
            return "same weekday"
        return "other weekday" if abs(a.weekday - b.weekday) not in (1, 6) else "next weekday"
    if a.month is not None and b.month is not None:
        return "same month"
    if a.year is not None and b.year is not None:
        return "same year"
    if a.words and b.words:
        return "open, same words" if a.words == b.words else "open, other words"
    return "one side open"


def _differ(one: int | None, other: int | None) -> bool:
    return one is not None and other is not None and one != other
