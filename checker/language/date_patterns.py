"""Dates that name their month: days and months, month first or day first, with or without a year."""

import re
from typing import Final

from checker.language import calendar
from checker.language.calendar_words import (
    CARDINAL_DAY,
    DASH,
    DAY,
    DAY_FIGURE,
    GAP,
    MONTH,
    ORDINAL_WORD,
    YEAR,
    YEAR_WORDS,
    month_of,
    number_of,
    year_of,
)
from checker.language.dated import Reading, Window
from checker.models import Bound

_NEAR_YEAR = r"(?:(?:1[3-9]|20|21)\d\d(?!\d|[.,]\d(?!\d?:)|:\d\d))"
_TAIL = (
    rf"(?:(?:(?:[ ]?,)?{GAP}(?:(?:of|in){GAP}(?:the{GAP}year{GAP})?)?|[ ]?,|[-/]){_NEAR_YEAR}"
    rf"|,?{GAP}(?:of{GAP})?(?:['’]\d\d(?!\d)|{YEAR_WORDS})|{GAP}of{GAP}\d\d(?![\d,.:%]))"
)
"""The year behind a day or a month: ", 2024", ",2007", " of 1995", "-2018", " '87"."""

_TO = rf"(?:{DASH}|{GAP}(?:to|through|thru|till|until|and|or){GAP}(?:the{GAP})?)"

MONTH_FIRST: Final = re.compile(
    rf"(?P<month>{MONTH})(?:{GAP}?(?:the{GAP})?|[-/])(?P<day>{DAY_FIGURE}|{ORDINAL_WORD})"
    rf"(?!:\d|[ ]?%|{GAP}(?:per{GAP}?cent|(?:million|billion"
    rf"|people)\b))(?:{_TO}(?P<last>{DAY})(?!{GAP}?(?:[ap]\.?m|people)|[ ]?[:%/]|{GAP}?{MONTH}))?"
    rf"(?![.,]\d{{1,3}}(?!\d)|[\d])(?P<year>{_TAIL})?"
)
DAY_FIRST: Final = re.compile(
    rf"(?P<day>{DAY}|{CARDINAL_DAY}(?={GAP}{MONTH}))(?:{_TO}(?P<last>{DAY}))?(?:{GAP}?|[-/])(?:day{GAP})?(?:(?:of"
    rf"|in){GAP}(?:the{GAP})?)?"
    rf"(?P<month>{MONTH})(?P<year>{_TAIL})?(?![a-z]|{GAP}{DAY_FIGURE},{GAP}?{_NEAR_YEAR})"
)
MONTH_YEAR: Final = re.compile(rf"(?P<month>{MONTH})(?P<year>{_TAIL}|{GAP}?,?{GAP}?(?:of{GAP}|in{GAP})?{YEAR})")
_MONTH_ALONE: Final = re.compile(rf"(?P<month>{MONTH})(?:-(?P<end>end|beginning)\b)?")


# "In April and May 2016": the year behind the second month is the first one's too.
_SHARED_YEAR: Final = re.compile(rf"(?:,{GAP}{MONTH}){{0,2}},?(?:{GAP}(?:and|or){GAP}|[/-]){MONTH}(?P<year>{_TAIL})")


def month_day(window: Window, start: int) -> Reading | None:
    """Month first: "Oct. 3", "October 3-5, 2024", "Dec.14", "April 11,2007", "july the fourth", "May 2024", "June"."""
    match = MONTH_FIRST.match(window.low, start, window.limit)
    if match and _is_month(window, match, True):
        return _days(match)
    match = MONTH_YEAR.match(window.low, start, window.limit)
    if match:
        return Reading(start, match.end(), "month", year=year_of(_bare(match["year"])), month=month_of(match["month"]))
    match = _MONTH_ALONE.match(window.low, start, window.limit)
    if match and _is_month(window, match, False):
        portion = {"end": "end", "beginning": "begin"}.get(match["end"] or "")
        end = match.end()
        shared = _SHARED_YEAR.match(window.low, end, window.limit) if portion is None else None
        if shared:
            return Reading(start, end, "month", year=year_of(_bare(shared["year"])), month=month_of(match["month"]))
        if window.low[end - 1] == "." and (end >= window.limit or not window.low[end : end + 2].strip()):
            end -= 1
        return Reading(start, end, "month", month=month_of(match["month"]), portion=portion)
    return None


def day_month(window: Window, start: int) -> Reading | None:
    """Day first: "3 October", "the 7th of October 2023", "3-5 Oct", "27 NOVEMBER, 2005", "twenty five January 1986"."""
    if window.low[max(window.floor, start - 1) : start] in ("$", "£", "€"):
        return None
    match = DAY_FIRST.match(window.low, start, window.limit)
    if not match or not _is_month(window, match, True):
        return None
    return _days(match)


def _bare(year: str) -> str:
    year = re.sub(r"\b(?:of|in|the|year)\b", "", year)
    return year.strip(" ,./-\n\t\xa0")


def _days(match: re.Match[str]) -> Reading | None:
    year = year_of(_bare(match["year"])) if match["year"] else None
    month, day = month_of(match["month"]), int(number_of(match["day"]) or 0)
    if (
        day > 31
        or (year is not None and not calendar.date_of(year, month, day))
        or not calendar.date_of(2000, month, day)
    ):
        return None
    end = match.end()
    if match.end("month") == end and match["month"].endswith(".") and len(match["month"]) > 5:
        # The full stop of a sentence, not of an abbreviation.
        end -= 1
    reading = Reading(match.start(), end, year=year, month=month, day=day)
    if match["last"]:
        last = int(number_of(match["last"]) or 0)
        if not day < last <= 31:
            return None
        return Reading(match.start(), match.end(), year=year, month=month, day=day, bound=Bound.RANGE, last=last)
    return reading


_MONTH_CUE: Final = re.compile(
    r"\b(?:in|since|of|by|until|till|from|through|last|next|this|early|late|mid|end|between|during|before|after|and"
    r"|or|to|a|an|the|each|every|"
    r"on|for|around|\w+day,?)[ \n-](?:late |early |mid-?)?(?:the )?$"
)
_NOT_AFTER_MAY: Final = re.compile(
    r"[ ](?:be|have|not|also|still|well|or|say|said|says|told|go|need|take|has|had|is|was|will|['’]s)\b"
)


_TIMED: Final = re.compile(r"\b(?:in|since|until|till|during|last|next|early|late|through)[ \n]$")


def _is_month(window: Window, match: re.Match[str], dated: bool) -> bool:
    """Whether the words are a month: not the verb "may", the march of protesters, or somebody called April."""
    word = match["month"]
    at = match.start("month")
    first = window.text[at]
    name = word.strip(" .\n")
    if name not in ("may", "march", "mar", "august", "april", "june", "jan", "dec"):
        return first.isupper() or dated or len(name) > 3 or _cued(window, at)
    if dated:
        return (
            name not in ("may", "march", "mar")
            or first.isupper()
            or bool(match["year"])
            or _cued(window, match.start())
        )
    if name in ("may", "march", "mar"):
        if not first.isupper() or not _cued(window, at):
            return False
        timed = _TIMED.search(window.low, max(window.floor, at - 14), at)
        return bool(timed) or not _NOT_AFTER_MAY.match(window.low, match.end())
    if _cued(window, at):
        return True
    following = window.text[match.end() : match.end() + 2]
    return first.isupper() and not (following[:1] == " " and following[1:].isupper())


def _cued(window: Window, at: int) -> bool:
    if window.linked and not window.low[window.floor : at].strip():
        return True
    return bool(_MONTH_CUE.search(window.low, max(window.floor, at - 20), at))
