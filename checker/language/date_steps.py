"""Steps along the calendar: a day moved by units, and the date that stands so many units from another."""

import datetime as dt

from checker.language import calendar
from checker.language.calendar import Grain, Interval
from checker.language.dated import Reading, Window
from checker.models import Bound


def of_story(window: Window, at: tuple[int, int], name: str, count: float, event: bool = False) -> Reading:
    """A date counted from a day of the story, where the window knows one; `at` is its start and end in the text."""
    start, end = at
    if event or window.anchor is None:
        return Reading(start, end, grain_of(name), event=event)
    if count == 0 and name in ("week", "weekend"):
        reckon = calendar.week_interval if name == "week" else calendar.weekend_interval
        return Reading(start, end, grain_of(name), reckon(window.anchor))
    return shifted((start, end), name, count, window.anchor, count == 0)


def _step(name: str) -> tuple[int, int]:
    """Days and months of one unit."""
    return {
        "day": (1, 0), "night": (1, 0), "week": (7, 0), "weekend": (7, 0), "fortnight": (14, 0), "month": (0, 1),
        "quarter": (0, 3), "season": (0, 0), "year": (0, 12), "decade": (0, 120), "century": (0, 1200),
    }[name]  # fmt: skip


def grain_of(name: str) -> Grain:
    """The grain of a date that is counted in units of this name."""
    return {"night": "day", "fortnight": "week"}.get(name, name)  # type: ignore[return-value]


def moved_by(day: dt.date, name: str, count: float) -> dt.date | None:
    """The day so many units later, or earlier below nought; None past the calendar's ends."""
    days, months = _step(name)
    if months:
        whole = int(count * months)
        return calendar.months_from(day, whole) if abs(whole) < 120000 else None
    return calendar.days_from(day, round(count * days)) if abs(count) < 1e6 else None


def _whole(day: dt.date, name: str) -> Interval | None:
    """The unit that `day` lies in: its month, its year, its decade; for days and weeks the day itself."""
    if name == "month":
        return calendar.month_interval(day.year, day.month)
    if name == "quarter":
        return calendar.months_interval(day.year, (day.month - 1) // 3 * 3 + 1, 3)
    if name == "year":
        return calendar.years_interval(day.year)
    if name == "decade":
        return calendar.years_interval(day.year - 2, 5)
    if name == "century":
        return calendar.years_interval(day.year - 20, 41)
    return day, day


def shifted(at: tuple[int, int], name: str, count: float, base: dt.date | None, whole: bool) -> Reading:
    """The date so many units from `base`; `whole`: the whole unit it falls in is meant, not its day."""
    start, end = at
    grain = grain_of(name)
    day = moved_by(base, name, count) if base and name != "season" else None
    if day is None:
        return Reading(start, end, grain)
    if count != int(count) and name == "year":  # "half a year ago" is as exact as its month
        name, grain = "month", "month"
    span = _whole(day, name) if whole else (day, day)
    grain = grain if whole else "day"
    near = grain == "day" and abs(count) <= 3
    return Reading(start, end, grain, span, bound=Bound.EXACT if near else Bound.ABOUT)
