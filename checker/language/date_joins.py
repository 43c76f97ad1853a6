"""Dates made of several: a date with its year, the ends of a range, a day counted from another date."""

import datetime as dt
import re
from typing import Final

from checker.language import calendar
from checker.language.calendar_words import COUNT, END, GAP, number_of
from checker.language.date_atoms import following
from checker.language.date_parts import dated_weekday
from checker.language.dated import Reading, Window, place
from checker.models import Bound

_OPENING: Final = re.compile(rf"{GAP}?[(\[]")
_OF_YEAR: Final = re.compile(
    rf"(?:,?{GAP}(?:of{GAP}|in{GAP})?)(?:earlier{GAP}|later{GAP})?(?P<relation>this|last|next|the{GAP}same"
    rf"|that){GAP}year{END}"
)
_RANGE: Final = re.compile(
    rf"(?P<dash>[ \xa0]{{0,2}}[-–—~][ \xa0]{{0,2}})|{GAP}(?P<word>to|through|thru|till|until|up{GAP}to)(?:{GAP}"
    rf"|(?=\d))|{GAP}(?P<and>and){GAP}"
)
_BETWEEN: Final = re.compile(rf"\bbetween{GAP}(?:the{GAP})?(?:now{GAP})?$")
_FROM: Final = re.compile(rf"\bfrom{GAP}(?:the{GAP})?$")
_NOW: Final = re.compile(rf"(?:now|today|(?:the{GAP})?(?:current|present)(?:{GAP}(?:day|date))?){END}")
_GRAINS: Final = ("day", "weekend", "week", "month", "quarter", "season", "year", "decade", "century")


def join(window: Window, reading: Reading) -> Reading:
    """`reading` with what stands round it and makes one date with it, placed on the calendar where it can be."""
    reading = dated_weekday(window, reading)
    reading = _with_year(window, reading)
    reading = _bracketed(window, reading)
    if found := _counted_from(window, reading):
        return found
    return _range(window, reading) or _from_now(window, reading) or place(window, reading)


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
        return reading._replace(end=match.end(), span=(moved, moved)) if moved else reading
    if step is None or not window.published:
        return reading._replace(end=match.end())
    return reading._replace(end=match.end(), year=window.published.year + step)


def _bracketed(window: Window, reading: Reading) -> Reading:
    """ "Today (14 October 2011)": the date in brackets is the one that is meant."""
    opening = _OPENING.match(window.low, reading.end, window.limit)
    if not opening or reading.grain != "day":
        return reading
    other = following(window, opening.end(), 24)
    if not other or other.start != opening.end():
        return reading
    other = dated_weekday(window, other)
    if other.day is None or not window.low.startswith((")", "]"), other.end):
        return reading
    return other._replace(start=reading.start, end=other.end + 1, weekday=other.weekday or reading.weekday)


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
        return reading if match["word"] in ("before", "after") else reading._replace(end=reading.start)
    other = place(window, _with_year(window, dated_weekday(window, other)))
    count = number_of(match["count"]) if match["count"] else 1
    if other.span is None or other.grain != "day" or count is None:
        return reading if match["word"] in ("before", "after") else reading._replace(end=reading.start)
    sign = -1 if match["word"] == "before" else 1
    name = (match["unit"] or "day").rstrip("s")
    base = other.span[0]
    if name in ("month", "year", "quarter", "decade"):
        months = {"month": 1, "quarter": 3, "year": 12, "decade": 120}[name]
        day = calendar.months_from(base, int(sign * count * months))
    else:
        day = calendar.days_from(base, int(sign * count * {"week": 7, "fortnight": 14}.get(name, 1)))
    if day and _FEWER.search(window.low, max(window.floor, reading.start - 14), reading.start):
        # "Less than three days after May 1": from that day on, the day counted itself left out.
        span = (base, calendar.days_from(day, -1)) if sign > 0 else (calendar.days_from(day, 1), base)
        if span[0] and span[1]:
            return Reading(reading.start, other.end, span=(span[0], span[1]), bound=Bound.RANGE)
    return Reading(reading.start, other.end, span=(day, day) if day else None)


_FEWER: Final = re.compile(rf"\b(?:less|fewer){GAP}than{GAP}$")
_COUNT_FROM: Final = re.compile(
    rf"(?:(?P<count>{COUNT}){GAP}?(?P<unit>days?|weeks?|fortnights?|months?|quarters?|years?|decades?)"
    rf"|the{GAP}day){GAP}(?P<word>before|after|from|since)"
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
    other = _with_year(window, dated_weekday(window, other))
    if link["dash"] and (other.start != link.end() or "\n" in low[reading.end : other.start]):
        return None
    if link["word"] and not opened and not (_complete(reading) and _complete(other)):
        return None
    if other.year is not None and reading.year is None and reading.named and reading.month:
        year = other.year - (other.month is not None and other.month < reading.month)
        reading = reading._replace(year=year)
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


_NOW_AND: Final = re.compile(
    rf"\b(?:between|from){GAP}(?:now|today){GAP}(?:and|to|until|till|through){GAP}(?:the{GAP})?$"
)


def _from_now(window: Window, reading: Reading) -> Reading | None:
    """ "Between now and November 15": from publication on."""
    now = _NOW_AND.search(window.low, max(window.floor, reading.start - 28), reading.start)
    if now is None or window.published is None:
        return None
    last = place(window, reading._replace(ahead=True)).span
    if last is None or last[1] < window.published:
        return None
    return Reading(now.start(), reading.end, "day", (window.published, last[1]), bound=Bound.RANGE)


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
        place(window._replace(published=day), reading._replace(ahead=True))
        if reading.month is None
        else _month_after(window, reading, day)
    )


def _month_after(window: Window, reading: Reading, day: dt.date) -> Reading:
    assert reading.month is not None
    same = place(window, reading._replace(year=day.year))
    if same.span and same.span[1] >= day:
        return same
    return place(window, reading._replace(year=day.year + 1))
