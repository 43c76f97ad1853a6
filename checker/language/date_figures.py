"""Dates in figures: days in ISO, British and American order, and whatever else begins with a figure."""

import re
from functools import lru_cache
from typing import Final

from checker.language import calendar
from checker.language.calendar_words import (
    MONTH,
    month_of,
    year_of,
)
from checker.language.date_years import (
    BARE_YEAR,
    CENTURY,
    DECADE,
    QUARTER,
    bare_year,
    century,
    decade,
    quarter,
)
from checker.language.dated import Reading, Window
from checker.models import Bound

YEAR_FIRST: Final = re.compile(
    rf"(?P<year>\d{{4}})(?:(?P<mark>[-/.])(?:(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)|(?P<named>{MONTH})(?P=mark)"
    rf"(?P<named_day>\d\d?)|(?P<first_day>\d\d?)(?P=mark)(?P<later>{MONTH}))"
    rf"|[ ](?P<spaced>\d\d)[ ](?P<spaced_day>\d\d))(?![\d])"
)
NUMERIC: Final = re.compile(
    r"(?P<first>\d\d?)(?:[ ]?(?P<mark>[-/.])[ ]?)(?P<second>\d\d?)[ ]?(?P=mark)[ ]?(?P<year>\d{4}|\d\d)(?![\d]|[.,]\d)"
)
SHORT: Final = re.compile(
    r"(?P<first>\d\d?)/(?P<second>\d\d?)(?:,?[ ](?P<year>20\d\d)(?!\d))?(?![\d/%]|[.,]\d|[ ]?(?:cups?|inch"
    r"|million|mile|of\b))"
)
_MONTH_OF_YEAR: Final = re.compile(
    r"(?P<year>(?:1[5-9]|20)\d\d)[-/](?P<month>0[1-9]|1[0-2])(?![\d-])|(?P<month2>0?[1-9]"
    r"|1[0-2])[-/](?P<year2>(?:19|20)\d\d)(?![\d-])"
)
SEASON_YEARS: Final = re.compile(r"(?P<first>(?:1[89]|20)\d\d)[-–/](?P<last>\d\d)(?![\d-])")


def _group(match: re.Match[str], *names: str) -> str | None:
    return next((match[name] for name in names if match[name]), None)


def figures(window: Window, start: int) -> Reading | None:
    """Whatever date begins with a figure at `start`, month names aside."""
    low, limit = window.low, window.limit
    if match := YEAR_FIRST.match(low, start, limit):
        return _year_first(match)
    if match := NUMERIC.match(low, start, limit):
        return _numeric(window, match)
    if match := _NINE_ELEVEN.match(low, start, limit):
        return Reading(start, match.end(), year=2001, month=9, day=11)
    if match := SHORT.match(low, start, limit):
        return _short(window, match)
    if match := CENTURY.match(low, start, limit):
        return century(match)
    if match := DECADE.match(low, start, limit):
        return decade(window, match)
    if match := QUARTER.match(low, start, limit):
        return quarter(window, match)
    if match := _MONTH_OF_YEAR.match(low, start, limit):
        return _month_of_year(match)
    if match := SEASON_YEARS.match(low, start, limit):
        first = int(match["first"])
        span = calendar.years_interval(first, 2)
        if int(match["last"]) == (first + 1) % 100:
            return Reading(start, match.end(), "year", span, bound=Bound.RANGE)
    if match := BARE_YEAR.match(low, start, limit):
        return bare_year(window, match)
    if match := _DAY_ONLY.match(low, start, limit):
        cue = _DAY_CUE.search(low, max(window.floor, start - 16), start) or (
            window.linked and low[window.floor : start] == "the "
        )
        if cue:
            return Reading(start, match.end(), day=int(match["day"]))
    return None


_NINE_ELEVEN: Final = re.compile(r"9/11(?![\d/])")
_DAY_ONLY: Final = re.compile(
    r"(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?=[.,;:!?)\n]|$|[ ](?:and|at|in|when|after|the)\b)"
)
_DAY_CUE: Final = re.compile(r"\b(?:on|by|until|since|from|before|after) the $")


def _year_first(match: re.Match[str]) -> Reading | None:
    if match["named"]:
        month, day = month_of(match["named"]), int(match["named_day"])
    elif match["later"]:
        month, day = month_of(match["later"]), int(match["first_day"])
    else:
        month, day = int(_group(match, "month", "spaced") or 0), int(_group(match, "day", "spaced_day") or 0)
    year = int(match["year"])
    if not 1000 <= year < 2200 or not calendar.date_of(year, month, day):
        return None
    return Reading(match.start(), match.end(), year=year, month=month, day=day)


def _numeric(window: Window, match: re.Match[str]) -> Reading | None:
    if len(match["year"]) == 2 and match["mark"] == "." and not _day_cue(window, match):
        return None
    year = year_of(match["year"])
    first, second = int(match["first"]), int(match["second"])
    month, day = order(window, first, second, match["mark"])
    if not calendar.date_of(year, month, day):
        return None
    return Reading(match.start(), match.end(), year=year, month=month, day=day)


_ORDERED: Final = re.compile(r"(?<![\d/.,-])(\d\d?)[ ]?([-/.])[ ]?(\d\d?)[ ]?\2[ ]?(?:\d{4}|\d\d)(?!\d)")


def order(window: Window, first: int, second: int, mark: str) -> tuple[int, int]:
    """Month and day of two figures: by the one that can be no month, else as the text's other dates are ordered, else
    American; with full stops, as on the Continent, the day comes first."""
    if first > 12:
        return second, first
    if second > 12:
        return first, second
    if window.published and first != second:
        near = [
            (month, day)
            for month, day in ((first, second), (second, first))
            if (window.published.month, window.published.day) == (month, day)
        ]
        if near:
            return near[0]
    of_text = _order_of(window.text)
    if of_text is not None:
        return (second, first) if of_text == "day first" else (first, second)
    return (second, first) if mark == "." else (first, second)


@lru_cache(maxsize=8)
def _order_of(text: str) -> str | None:
    for other in _ORDERED.finditer(text):
        if int(other[1]) > 12:
            return "day first"
        if int(other[3]) > 12:
            return "month first"
    return None


def _day_cue(window: Window, match: re.Match[str]) -> bool:
    return bool(_SHORT_CUE.search(window.low, max(window.floor, match.start() - 16), match.start()))


_SHORT_CUE: Final = re.compile(
    r"(?:\b(?:on|by|until|till|since|from|before|after|next|this|dated?|between|to|day,?|day the|mon|tue|wed|thu"
    r"|fri|sat|sun)[ :(]{1,2}|[-–~(])$"
)


def _short(window: Window, match: re.Match[str]) -> Reading | None:
    first, second = int(match["first"]), int(match["second"])
    cued = _day_cue(window, match)
    ranged = window.low[match.end() : match.end() + 1] in "-–~"
    plain = max(first, second) > 12 and len(match["second"]) == 2
    if not (cued or ranged or plain or window.linked):
        return None
    month, day = order(window, first, second, "/")
    year = int(match["year"]) if match["year"] else None
    if not calendar.date_of(year or 2000, month, day):
        return None
    return Reading(match.start(), match.end(), year=year, month=month, day=day)


def _month_of_year(match: re.Match[str]) -> Reading | None:
    year, month = int(_group(match, "year", "year2") or 0), int(_group(match, "month", "month2") or 0)
    if match["year"] and month == (year + 1) % 100:
        span = calendar.years_interval(year, 2)
        return Reading(match.start(), match.end(), "year", span, bound=Bound.RANGE)
    return Reading(match.start(), match.end(), "month", year=year, month=month)
