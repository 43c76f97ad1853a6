"""Days and stretches of days: arithmetic on the calendar, with closed intervals throughout."""

import calendar
import datetime as dt
from typing import Literal, TypeAlias

Grain: TypeAlias = Literal["day", "weekend", "week", "month", "quarter", "season", "year", "decade", "century"]
Interval: TypeAlias = tuple[dt.date, dt.date]

DAY = dt.timedelta(days=1)


def iso(low: dt.date | None, high: dt.date | None, grain: Grain) -> tuple[str | None, str | None]:
    """Both ends of an interval as ISO 8601 strings, as exact as `grain`.

    Months read "2013-07", years, decades and centuries "2005", all else "2013-07-02".
    """

    def written(day: dt.date | None) -> str | None:
        if day is None:
            return None
        length = {"month": 7, "year": 4, "decade": 4, "century": 4}.get(grain, 10)
        return day.isoformat()[:length]

    return written(low), written(high)


def days_from(day: dt.date, count: int) -> dt.date | None:
    """The day `count` days after `day` (before it, when negative); None outside of the calendar."""
    try:
        return day + dt.timedelta(days=count)
    except OverflowError:
        return None


YEAR_UNTOLD = 4
"""A leap year of which no news tells: it stands for the year of days that nothing gives one, and is never shown."""

LONG_AFTER = dt.date.max
"""The day of what was written months or years after its story, on no known day: behind every day, and the same as none,
not even as itself."""


def date_of(year: int, month: int, day: int) -> dt.date | None:
    """The day of that year, month and number; None where there is none (30 February)."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def months_from(day: dt.date, count: int) -> dt.date | None:
    """The same day of the month `count` months on, or that month's last day; None outside of the calendar."""
    total = day.year * 12 + day.month - 1 + count
    year, month = divmod(total, 12)
    if not 1 <= year <= 9999:
        return None
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def month_interval(year: int, month: int) -> Interval | None:
    """First and last day of a month."""
    if not 1 <= year <= 9999:
        return None
    return dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1])


def months_interval(year: int, month: int, count: int) -> Interval | None:
    """First and last day of the stretch of `count` months that begins with that month; `month` may pass 12."""
    first = months_from(dt.date(min(max(year, 1), 9999), 1, 1), month - 1)
    after = months_from(first, count - 1) if first else None
    last = month_interval(after.year, after.month) if after else None
    return (first, last[1]) if first and last else None


def years_interval(first: int, count: int = 1) -> Interval | None:
    """First and last day of `count` years from the year `first`."""
    if not (first >= 1 and first + count - 1 <= 9999):
        return None
    return dt.date(first, 1, 1), dt.date(first + count - 1, 12, 31)


def week_interval(day: dt.date, weeks: int = 0) -> Interval | None:
    """Monday and Sunday of the week `weeks` after the one that `day` is in."""
    monday = days_from(day, 7 * weeks - day.weekday())
    sunday = days_from(monday, 6) if monday else None
    return (monday, sunday) if monday and sunday else None


def weekend_interval(day: dt.date, weeks: int = 0) -> Interval | None:
    """Saturday and Sunday of the week `weeks` after the one that `day` is in."""
    week = week_interval(day, weeks)
    return (week[1] - DAY, week[1]) if week else None


def season_interval(year: int, month: int) -> Interval | None:
    """The three months from `month` of `year`; a winter is named for the year that it begins in."""
    return months_interval(year, month, 3)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> dt.date:
    """The nth such weekday of a month; -1 is the last."""
    if nth > 0:
        first = dt.date(year, month, 1)
        return first + dt.timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    last = dt.date(year, month, calendar.monthrange(year, month)[1])
    return last - dt.timedelta(days=(last.weekday() - weekday) % 7)


def islamic(year: int, month: int, day: int) -> dt.date:
    """The day of the Islamic calendar's month and day that falls in the civil year `year`, the last if two do.

    By the arithmetic (tabular) calendar of 30-year cycles with the astronomical epoch, 15 July 622 (Reingold and
    Dershowitz, Calendrical Calculations); the moon is sighted within a day of it.
    """
    epoch = 227014
    lunar = (year - 621) * 33 // 32 + 1
    while True:
        months = 29 * (month - 1) + month // 2
        fixed = epoch - 1 + (lunar - 1) * 354 + (3 + 11 * lunar) // 30 + months + day
        found = dt.date.fromordinal(fixed)
        if found.year <= year:
            return found
        lunar -= 1


def easter(year: int) -> dt.date:
    """Easter Sunday of the Western churches (the anonymous Gregorian computus, Meeus/Jones/Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * weekday) // 451
    month, day = divmod(h + weekday - 7 * m + 114, 31)
    return dt.date(year, month, day + 1)
