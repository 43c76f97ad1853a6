"""Parts of longer stretches, and what begins on a date: "the last week of July", "3 days from Monday"."""

import datetime as dt
import re
from typing import Final

from checker.language import calendar
from checker.language.calendar_words import COUNT, END, GAP, ORDINAL_WORD, WEEKDAY, number_of, weekday_of
from checker.language.date_atoms import following
from checker.language.date_years import quarter_of
from checker.language.dated import Reading, Window, place
from checker.language.relative_dates import nth_of
from checker.models import Bound

_COMMA: Final = re.compile(rf"(?:,?{GAP}|,)(?:the{GAP})?")
_NUMBERED: Final = re.compile(
    rf"{GAP}(?:the{GAP})?(?P<day>{ORDINAL_WORD}|(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?![a-z])|(?:0?[1-9]"
    rf"|[12]\d|3[01])(?=[.,;!?)]?(?:\s|$))(?=[.,;!?)]|\s*$))"
)
_OPENING: Final = re.compile(rf"{GAP}?[(\[]")


def dated_weekday(window: Window, reading: Reading) -> Reading:
    """ "Thursday, November 10", "Tuesday the eleventh", "Monday 21": a weekday with the day that it names."""
    if reading.weekday is None or reading.day is not None or reading.month is not None:
        return reading
    comma = _COMMA.match(window.low, reading.end, window.limit)
    opening = _OPENING.match(window.low, reading.end, window.limit)
    if comma or opening:
        other = following(window, (comma or opening).end(), 24)  # type: ignore[union-attr]
        glued = (comma or opening).end() == other.start if other else False  # type: ignore[union-attr]
        if other and glued and other.day is not None and other.weekday is None:
            end = other.end
            if opening and not comma:
                if not window.low.startswith((")", "]"), end):
                    return reading
                end += 1
            return other._replace(start=reading.start, end=end, weekday=reading.weekday)
    if reading.span is None and (numbered := _NUMBERED.match(window.low, reading.end, window.limit)):
        day = int(number_of(numbered["day"]) or 0)
        if 1 <= day <= 31:
            return reading._replace(end=numbered.end(), day=day)
    return reading


_OF: Final = re.compile(
    rf"{GAP}(?:of|in){GAP}(?:the{GAP})?|{GAP}(?:starting|beginning|commencing|ending){GAP}(?:on{GAP})?|{GAP}(?=\d{{4}})"
)
_THE_YEAR: Final = re.compile(rf"{GAP}(?:of|in){GAP}(?:the|this){GAP}(?:\w{{6,9}}{GAP})?(?P<unit>year|month){END}")
_NUMBER: Final = re.compile(
    rf"{GAP}(?P<number>\d\d?)(?!\d|[.,]\d|{GAP}?(?:days|weeks|people|per))(?:{GAP}of{GAP}(?P<year>\d{{4}}))?"
)


def part_of(window: Window, start: int, word: str) -> Reading | None:
    """A week, quarter, half, month or some days of a longer stretch: "the last week of July", "the third quarter",
    "the week beginning 17 October", "first ten days of last year"; a quarter may stand alone."""
    low, end = window.low, start + len(word)
    name = word.rstrip("s") if word != "w/c" else "week"
    if found := _starting(window, start, end, name):
        return found
    if name in ("week", "w/c") and (found := _week_of(window, start, end)):
        return found
    if name == "weekend" and (found := _weekend_of(window, start, end)):
        return found
    head = nth_of(window, start)
    if head is None or name not in ("day", "week", "month", "quarter", "half", "weekend"):
        return None
    begin, nth, count = head
    if name == "half" and nth not in (1, 2, -1):
        return None
    if the_year := _THE_YEAR.match(low, end, window.limit):
        end_of = the_year.end()
        published = window.published
        whole = None
        if published:
            whole = (
                calendar.years_interval(published.year)
                if the_year["unit"] == "year"
                else calendar.month_interval(published.year, published.month)
            )
    else:
        of = _OF.match(low, end, window.limit)
        other = following(window, of.end()) if of else None
        if other is None or other.grain == "day":
            if name == "quarter" and nth in (1, 2, 3, 4) and count == 1:
                return quarter_of(window, begin, end, nth)
            return None
        other = place(window, other)
        whole, end_of = other.span, other.end
    grain: calendar.Grain = "quarter" if name == "half" else name  # type: ignore[assignment]
    if whole is None:
        return Reading(begin, end_of, grain)
    return Reading(begin, end_of, grain, _nth(whole, name, nth, count))


def _nth(whole: calendar.Interval, name: str, nth: int, count: int) -> calendar.Interval | None:
    low, high = whole
    if name in ("month", "quarter", "half"):
        size = {"month": 1, "quarter": 3, "half": 6}[name] * count
        months = (high.year - low.year) * 12 + high.month - low.month + 1
        first = months - size if nth < 0 else (nth - 1) * size
        return calendar.months_interval(low.year, low.month + first, size) if 0 <= first <= months - size else None
    if name == "day":
        first_day = calendar.days_from(high if nth < 0 else low, 1 - count if nth < 0 else nth - 1)
        last_day = calendar.days_from(first_day, count - 1) if first_day else None
        return (first_day, last_day) if first_day and last_day and last_day <= high else None
    # A week belongs to the month or year that its Thursday is in (ISO 8601).
    day = high if nth < 0 else low
    week = calendar.week_interval(day)
    if week is None:
        return None
    thursday = week[0] + dt.timedelta(days=3)
    if nth < 0:
        last = week if thursday <= high else calendar.week_interval(day, -1)
        first_week = calendar.week_interval(last[0], 1 - count) if last else None
        return (first_week[0], last[1]) if first_week and last else None
    opening = week if thursday >= low else calendar.week_interval(day, 1)
    found = calendar.week_interval(opening[0], nth - 1) if opening else None
    final = calendar.week_interval(found[0], count - 1) if found else None
    if name == "weekend":
        return (found[1] - calendar.DAY, found[1]) if found else None
    return (found[0], final[1]) if found and final else None


_COUNT_BEFORE: Final = re.compile(rf"(?:\bfor{GAP})?(?<![\w.,$£€])(?P<count>{COUNT}){GAP}?$")
_STARTING: Final = re.compile(
    rf"(?:{GAP}(?:starting|beginning|commencing){GAP}(?:(?:from|on){GAP})?|,{GAP}from{GAP})(?:the{GAP})?"
)


def _starting(window: Window, start: int, end: int, name: str) -> Reading | None:
    """ "Three days starting on Monday", "2 weeks beginning May 20": so many days from a day on."""
    link = _STARTING.match(window.low, end, window.limit)
    counted = _COUNT_BEFORE.search(window.low, max(window.floor, start - 24), start) if link else None
    if link is None or counted is None or name not in ("day", "week", "month", "year"):
        return None
    other, count = following(window, link.end()), number_of(counted["count"])
    if other is None or count is None:
        return None
    other = place(window, dated_weekday(window, other))
    if other.span is None or other.grain != "day":
        return None
    first = other.span[0]
    if name in ("day", "week"):
        last = calendar.days_from(first, int(count * (7 if name == "week" else 1)) - 1)
    else:
        after = calendar.months_from(first, int(count * (12 if name == "year" else 1)))
        last = calendar.days_from(after, -1) if after else None
    if last is None:
        return None
    return Reading(counted.start(), other.end, "day", (first, last), bound=Bound.RANGE)


_WEEK_FROM: Final = re.compile(rf"{GAP}(?:of|starting|beginning|commencing|ending){GAP}(?:on{GAP})?|(?<=/c){GAP}")


def _week_of(window: Window, start: int, end: int) -> Reading | None:
    low = window.low
    if link := _WEEK_FROM.match(low, end, window.limit):
        other = following(window, link.end())
        if other and other.day is not None:
            other = place(window, other)
            if other.span is None:
                return Reading(start, other.end, "week")
            day = other.span[0]
            if "of" in link.group():
                return Reading(start, other.end, "week", calendar.week_interval(day))
            first = calendar.days_from(day, -6) if "ending" in link.group() else day
            if other.year is None and 0 < day.weekday() < 5 and "ending" not in link.group():
                return Reading(start, other.end, "week", calendar.week_interval(day))
            last = calendar.days_from(first, 6) if first else None
            return Reading(start, other.end, "week", (first, last) if first and last else None)
    number = _NUMBER.match(low, end, window.limit)
    if number and 1 <= int(number["number"]) <= 53:
        year = int(number["year"]) if number["year"] else (window.published.year if window.published else None)
        if year and 2 < year < 9998:
            try:
                monday = dt.date.fromisocalendar(year, int(number["number"]), 1)
            except ValueError:
                return None
            return Reading(start, number.end(), "week", (monday, monday + dt.timedelta(days=6)))
    if after_next := _AFTER_NEXT.match(low, end, window.limit):
        step = 2 if after_next["which"] == "after next" else -2
        week = calendar.week_interval(window.published, step) if window.published else None
        return Reading(start, after_next.end(), "week", week)
    return None


_WEEKEND_FROM: Final = re.compile(rf"{GAP}of{GAP}")


def _weekend_of(window: Window, start: int, end: int) -> Reading | None:
    """ "The weekend of May 5-6": the one that the day named lies in or next to."""
    link = _WEEKEND_FROM.match(window.low, end, window.limit)
    other = following(window, link.end()) if link else None
    if other is None or other.day is None:
        return None
    other = place(window, other)
    return Reading(start, other.end, "weekend", calendar.weekend_interval(other.span[0]) if other.span else None)


_AFTER_NEXT: Final = re.compile(rf"{GAP}(?P<which>after next|before last){END}")


_WEEKDAY_OF: Final = re.compile(rf"(?P<weekday>{WEEKDAY}){GAP}(?:of|in){GAP}(?:the{GAP})?")


def weekday_of_month(window: Window, start: int) -> Reading | None:
    """ "The first Monday of May", "the last Friday in October 2003"."""
    match = _WEEKDAY_OF.match(window.low, start, window.limit)
    head = nth_of(window, start) if match else None
    if match is None or head is None or head[2] != 1 or not -1 <= head[1] <= 5:
        return None
    other = following(window, match.end())
    if other is None or other.grain != "month":
        return None
    begin, nth, _ = head
    month = place(window, other._replace(portion=None)).span
    number = weekday_of(match["weekday"])
    if month is None:
        return Reading(begin, other.end, weekday=number, month=other.month)
    day = calendar.nth_weekday(month[0].year, month[0].month, number, nth)
    if day > month[1]:
        return None
    return Reading(begin, other.end, span=(day, day), weekday=number)


_DAY_OF: Final = re.compile(
    rf"(?P<day>{ORDINAL_WORD}|(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)){GAP}(?:day{GAP})?of{GAP}(?P<relation>last|this|next|the)"
    rf"{GAP}month{END}"
)


def day_of_month(window: Window, start: int) -> Reading | None:
    """ "The 15th of next month", "the first day of this month"; of "the month", this one where that can be told."""
    match = _DAY_OF.match(window.low, start, window.limit)
    if match is None:
        return None
    number = int(number_of(match["day"]) or 0)
    step = {"last": -1, "next": 1}.get(match["relation"], 0)
    month = calendar.months_from(window.published.replace(day=1), step) if window.published else None
    day = calendar.date_of(month.year, month.month, number) if month else None
    return Reading(start, match.end(), span=(day, day) if day else None)
