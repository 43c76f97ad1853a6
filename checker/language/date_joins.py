"""Dates made of several: a weekday with its date, a date with its year, ranges, parts of weeks, days counted from a date."""

import datetime as dt
import re
from dataclasses import replace
from typing import Final

from checker.language import calendar
from checker.language.calendar_words import COUNT, DAY, DAY_FIGURE, END, GAP, ORDINAL_WORD, number_of
from checker.language.date_atoms import following
from checker.language.date_figures import quarter_of
from checker.language.dated import Reading, Window, place
from checker.language.relative_dates import nth_of
from checker.models import Bound

_COMMA: Final = re.compile(rf"(?:,?{GAP}|,)(?:the{GAP})?")
_NUMBERED: Final = re.compile(
    rf"{GAP}(?:the{GAP})?(?P<day>{ORDINAL_WORD}|(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?![a-z])|(?:0?[1-9]|[12]\d|3[01])(?=[.,;!?)]?(?:\s|$))(?=[.,;!?)]|\s*$))"
)
_OPENING: Final = re.compile(rf"{GAP}?[(\[]")
_OF_YEAR: Final = re.compile(
    rf"(?:,?{GAP}(?:of{GAP}|in{GAP})?)(?:earlier{GAP}|later{GAP})?(?P<relation>this|last|next|the{GAP}same|that){GAP}year{END}"
)
_RANGE: Final = re.compile(
    rf"(?P<dash>[ \xa0]{{0,2}}[-–—~][ \xa0]{{0,2}})|{GAP}(?P<word>to|through|thru|till|until|up{GAP}to)(?:{GAP}|(?=\d))|{GAP}(?P<and>and){GAP}"
)
_BETWEEN: Final = re.compile(rf"\bbetween{GAP}(?:the{GAP})?(?:now{GAP})?$")
_FROM: Final = re.compile(rf"\bfrom{GAP}(?:the{GAP})?$")
_NOW: Final = re.compile(rf"(?:now|today|(?:the{GAP})?(?:current|present)(?:{GAP}(?:day|date))?){END}")
_GRAINS: Final = ("day", "weekend", "week", "month", "quarter", "season", "year", "decade", "century")


def join(window: Window, reading: Reading) -> Reading:
    """`reading` with what follows it and makes one date with it, placed on the calendar where it can be."""
    reading = _dated_weekday(window, reading)
    reading = _with_year(window, reading)
    reading = _bracketed(window, reading)
    if found := _counted_from(window, reading):
        return found
    return _range(window, reading) or place(window, reading)


def _dated_weekday(window: Window, reading: Reading) -> Reading:
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
            return replace(other, start=reading.start, end=end, weekday=reading.weekday)
    if reading.span is None and (numbered := _NUMBERED.match(window.low, reading.end, window.limit)):
        day = int(number_of(numbered["day"]) or 0)
        if 1 <= day <= 31:
            return replace(reading, end=numbered.end(), day=day)
    return reading


def _with_year(window: Window, reading: Reading) -> Reading:
    """ "September this year", "November 2 last year", "Independence Day of this year"."""
    if not (reading.named and reading.month and reading.year is None) and not (reading.span and reading.grain == "day"):
        return reading
    match = _OF_YEAR.match(window.low, reading.end, window.limit)
    if not match:
        return reading
    step = {"last": -1, "this": 0, "next": 1}.get(match["relation"])
    if not reading.named:
        assert reading.span
        if step is None or not window.published:
            return reading
        moved = calendar.date_of(window.published.year + step, reading.span[0].month, reading.span[0].day)
        return replace(reading, end=match.end(), span=(moved, moved)) if moved else reading
    if step is None or not window.published:
        return replace(reading, end=match.end())
    return replace(reading, end=match.end(), year=window.published.year + step)


def _bracketed(window: Window, reading: Reading) -> Reading:
    """ "Today (14 October 2011)": the date in brackets is the one that is meant."""
    opening = _OPENING.match(window.low, reading.end, window.limit)
    if not opening or reading.grain != "day":
        return reading
    other = following(window, opening.end(), 24)
    if not other or other.start != opening.end():
        return reading
    other = _dated_weekday(window, other)
    if other.day is None or not window.low.startswith((")", "]"), other.end):
        return reading
    return replace(other, start=reading.start, end=other.end + 1, weekday=other.weekday or reading.weekday)


def _counted_from(window: Window, reading: Reading) -> Reading | None:
    """ "Two weeks before Christmas", "three weeks from tomorrow": counted from the date that follows."""
    if reading.span or reading.named:
        return None
    words = window.low[reading.start : reading.end]
    match = _COUNT_FROM.fullmatch(words)
    if not match:
        return None
    other = following(window, reading.end)
    if other is None:
        return reading if match["word"] in ("before", "after") else replace(reading, end=reading.start)
    other = place(window, _with_year(window, _dated_weekday(window, other)))
    count = number_of(match["count"])
    if other.span is None or other.grain != "day" or count is None:
        return reading if match["word"] in ("before", "after") else replace(reading, end=reading.start)
    sign = -1 if match["word"] == "before" else 1
    name = match["unit"].rstrip("s")
    base = other.span[0]
    if name in ("month", "year", "quarter", "decade"):
        months = {"month": 1, "quarter": 3, "year": 12, "decade": 120}[name]
        day = calendar.months_from(base, int(sign * count * months))
    else:
        day = calendar.days_from(base, int(sign * count * {"week": 7, "fortnight": 14}.get(name, 1)))
    return Reading(reading.start, other.end, span=(day, day) if day else None)


_COUNT_FROM: Final = re.compile(
    rf"(?P<count>{COUNT}){GAP}?(?P<unit>days?|weeks?|fortnights?|months?|quarters?|years?|decades?){GAP}(?P<word>before|after|from|since)"
)


def _range(window: Window, reading: Reading) -> Reading | None:
    """Two dates as the ends of one stretch: "2 July to 10 July", "between 2004 and 2008", "1983-2005"."""
    low = window.low
    link = _RANGE.match(low, reading.end, window.limit)
    if not link or reading.last is not None:
        return None
    back = max(window.floor, reading.start - 18)
    between = _BETWEEN.search(low, back, reading.start)
    opened = between or _FROM.search(low, back, reading.start)
    if link["and"] and not between:
        return None
    other = following(window, link.end())
    if other is None and (link["dash"] or between):
        other = _end_figure(window, reading, link.end())
    if other is None:
        now = _NOW.match(low, link.end(), window.limit)
        if now and window.published and opened:
            other = Reading(link.end(), now.end(), span=(window.published, window.published))
        else:
            return None
    other = _with_year(window, _dated_weekday(window, other))
    if link["dash"] and (other.start != link.end() or "\n" in low[reading.end : other.start]):
        return None
    if link["word"] and not opened and not (_complete(reading) and _complete(other)):
        return None
    if other.year is not None and reading.year is None and reading.named and reading.month:
        year = other.year - (other.month is not None and other.month < reading.month)
        reading = replace(reading, year=year)
    first, last = place(window, reading), place(window, other)
    if first.span and other.named and other.year is None and (other.month or other.weekday is not None):
        last = _after(window, other, first.span[0])
    start = opened.start() if opened else reading.start
    if first.span is None or last.span is None or first.span[0] > last.span[1]:
        if first.span is None and last.span is None and reading.named and other.named:
            return Reading(start, other.end, reading.grain, bound=Bound.RANGE)
        return None
    finer = min((first.grain, last.grain), key=_GRAINS.index)
    return Reading(start, other.end, finer, (first.span[0], last.span[1]), bound=Bound.RANGE)


def _complete(reading: Reading) -> bool:
    return reading.named or (reading.span is not None and reading.grain in ("day", "month", "quarter"))


def _end_figure(window: Window, reading: Reading, start: int) -> Reading | None:
    """The bare year that ends a range: "1983-2005", "between 2004 and 2008"."""
    if reading.grain != "year" or reading.year is None:
        return None
    match = _YEAR.match(window.low, start, window.limit)
    return Reading(start, match.end(), "year", year=int(match.group())) if match else None


_YEAR: Final = re.compile(r"(?:1[2-9]|20|21)\d\d(?!\d|,\d)")


def _after(window: Window, reading: Reading, day: dt.date) -> Reading:
    """`reading`, whose year is not said, placed on or after `day`."""
    return (
        place(replace(window, published=day), replace(reading, ahead=True))
        if reading.month is None
        else _month_after(window, reading, day)
    )


def _month_after(window: Window, reading: Reading, day: dt.date) -> Reading:
    assert reading.month is not None
    same = place(window, replace(reading, year=day.year))
    if same.span and same.span[1] >= day:
        return same
    return place(window, replace(reading, year=day.year + 1))


_OF: Final = re.compile(
    rf"{GAP}(?:of|in){GAP}(?:the{GAP})?|{GAP}(?:starting|beginning|commencing|ending){GAP}(?:on{GAP})?|{GAP}(?=\d{{4}})"
)
_THE_YEAR: Final = re.compile(rf"{GAP}(?:of|in){GAP}(?:the|this){GAP}(?:\w{{6,9}}{GAP})?(?P<unit>year|month){END}")
_NUMBER: Final = re.compile(
    rf"{GAP}(?P<number>\d\d?)(?!\d|[.,]\d|{GAP}?(?:days|weeks|people|per))(?:{GAP}of{GAP}(?P<year>\d{{4}}))?"
)


def part_of(window: Window, start: int, word: str) -> Reading | None:
    """A week, quarter, half, month or some days of a longer stretch: "the last week of July", "the third quarter of 2009",
    "the week beginning 17 October", "first ten days of last year"; a quarter may stand alone."""
    low, end = window.low, start + len(word)
    name = word.rstrip("s") if word != "w/c" else "week"
    if found := _starting(window, start, end, name):
        return found
    if name in ("week", "w/c") and (found := _week_of(window, start, end)):
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
                return quarter_of(window, begin, end, nth, 3, None)
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
    first = week if thursday >= low else calendar.week_interval(day, 1)
    found = calendar.week_interval(first[0], nth - 1) if first else None
    last = calendar.week_interval(found[0], count - 1) if found else None
    if name == "weekend":
        return (found[1] - calendar.DAY, found[1]) if found else None
    return (found[0], last[1]) if found and last else None


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
    other = place(window, _dated_weekday(window, other))
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


_AFTER_NEXT: Final = re.compile(rf"{GAP}(?P<which>after next|before last){END}")

__all__ = ["DAY", "DAY_FIGURE", "join", "part_of"]
