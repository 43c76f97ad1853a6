"""Dates placed from the day of publication by a word: "next Friday", "tonight", "this morning", "early in the week"."""

import datetime as dt
import re
from typing import Final

from checker.language import calendar
from checker.language.calendar import DAY
from checker.language.calendar_words import COUNT, END, GAP, ORDINAL_WORD, number_of
from checker.language.dated import Reading, Window, nearest_weekday

_PORTION_WORDS: Final = {
    "early": "early", "earlier": "sofar", "later": "rest", "late": "late", "latest": "late", "mid": "mid",
    "middle": "mid", "beginning": "begin", "start": "begin", "end": "end", "close": "end", "turn": "begin",
    "rest": "rest", "remainder": "rest", "remaining": "rest", "early part": "early", "first part": "early",
    "latter part": "late", "later part": "late", "last part": "late", "middle part": "mid",
}  # fmt: skip
PORTION: Final = re.compile(
    rf"(?<![\w-])(?:the{GAP})?(?:(?P<portion>early|earlier|later|late|mid|end(?=-))(?:-|{GAP}(?:(?:in|on){GAP}(?:the{GAP})?)?)"
    rf"|(?P<whole>(?:early|first|latter|later|last|middle) part|"
    rf"middle|beginning|start|end|close|turn|rest|remainder|remaining){GAP}of{GAP}(?:the{GAP})?)$"
)
_DAYPART: Final = re.compile(
    rf"{GAP}(?:(?:early|late|mid){GAP}|mid-?)?(?:morning|afternoon|evening|night|lunchtime|midday|noon|midnight)\b"
)


def with_portion(window: Window, reading: Reading) -> Reading:
    """`reading` with the word before it that cuts a part out of it: "early May", "the end of 2000", "mid-November"."""
    match = PORTION.search(window.low, max(window.floor, reading.start - 30), reading.start)
    if not match:
        return reading
    word = match["portion"] or match["whole"]
    start = match.start("portion") if match["portion"] else match.start("whole")
    if window.low.startswith("the", match.start()):
        start = match.start()
    if reading.grain == "day":
        # "Late Saturday" and "earlier on Saturday" are that day.
        return reading._replace(start=start) if word in ("early", "earlier", "later", "late") else reading
    return reading._replace(start=start, portion=_PORTION_WORDS[word])


_WEEK_OF_DAY: Final = re.compile(
    rf",?{GAP}(?:(?:of|in|on){GAP}(?:the{GAP})?)?(?P<relation>last|this|next){GAP}week{END}|{GAP}(?P<post>last"
    rf"|next){END}"
)
_BEFORE_WEEKDAY: Final = re.compile(
    rf"(?:(?:the|this){GAP})?\b(?P<relation>last|past|previous|this|next|coming|upcoming|following"
    rf"|that){GAP}(?:(?P<week>week),?(?:['’]s)?{GAP}(?:on{GAP})?)?$"
)


_ON_THAT: Final = re.compile(r"\b(?:on|by|until|since|late|early|later)[ \n]$")


def weekday(window: Window, start: int, end: int, number: int) -> Reading:
    """A weekday with the words that place it: "last Thursday", "next week on Tuesday", "Tuesday of last week"."""
    low, published = window.low, window.published
    reading = Reading(start, end, weekday=number)
    lead = _BEFORE_WEEKDAY.search(low, max(window.floor, start - 32), start)
    trail = None if lead else _WEEK_OF_DAY.match(low, end, window.limit)
    if lead:
        reading = reading._replace(start=lead.start())
        relation = lead["relation"]
        if relation == "that":
            # "They say that Sunday's vote was fair" speaks of Sunday; "on that Sunday" is a day of the story.
            told = _ON_THAT.search(low, max(window.floor, lead.start() - 8), lead.start())
            return reading._replace(weekday=None) if told else Reading(start, end, weekday=number)
        in_week = bool(lead["week"])
        if relation == "past" and low.startswith("this", lead.start()):
            relation = "just"
        if relation in ("coming", "upcoming"):
            relation = "soon"
    elif trail:
        reading = reading._replace(end=trail.end())
        relation, in_week = trail["relation"] or trail["post"], bool(trail["relation"])
    else:
        return reading
    if published is None:
        return reading
    gone = nearest_weekday(published - DAY, number, False) if published > dt.date.min else None
    coming = nearest_weekday(published + DAY, number, True) if published < dt.date.max else None
    weeks = {"last": -1, "past": -1, "previous": -1, "next": 1, "following": 1}.get(relation, 0)
    week = calendar.week_interval(published, weeks)
    day = calendar.days_from(week[0], number) if week else None
    if not in_week and relation in ("last", "past", "just"):
        day = gone
    elif relation == "soon":
        day = coming
    return reading._replace(span=(day, day) if day else None)


def yesterday(window: Window, start: int, word: str) -> Reading:
    """ "Yesterday", "today", "tonight", "tomorrow", "overnight" as the day counted from publication."""
    end = start + len(word)
    step = {"yesterday": -1, "tomorrow": 1}.get(word, 0)
    day = calendar.days_from(window.published, step) if window.published else None
    if word == "overnight" and day:
        eve = calendar.days_from(day, -1)
        return Reading(start, end, span=(eve, day) if eve else None)
    return Reading(start, end, span=(day, day) if day else None)


_PART_LEAD: Final = re.compile(
    rf"\b(?P<relation>this|last|that|later{GAP}that|the{GAP}same|the{GAP}next|the{GAP}following|the{GAP}previous)"
    rf"{GAP}(?:early{GAP}|late{GAP}|mid-)?$"
)
_HOURS: Final = re.compile(rf"\b(?:the{GAP})?(?:early|small|wee){GAP}$")


def part_of_day(window: Window, start: int, word: str) -> Reading | None:
    """ "This morning" and "last night" as days; "that night", "the early hours" as days left open."""
    low, end, published = window.low, start + len(word), window.published
    lead = _PART_LEAD.search(low, max(window.floor, start - 24), start)
    if word == "hours":
        early = _HOURS.search(low, max(window.floor, start - 14), start)
        return Reading(early.start(), end) if early else None
    if not lead:
        return None
    relation = lead["relation"]
    if relation == "this" or (relation == "last" and word in ("night", "evening")):
        day = calendar.days_from(published, -1 if relation == "last" else 0) if published else None
        return Reading(lead.start(), end, span=(day, day) if day else None)
    if relation == "last":
        return None
    step = {"next": 1, "following": 1, "previous": -1}.get(relation.split()[-1], 0)
    day = calendar.days_from(window.anchor, step) if window.anchor else None
    return Reading(lead.start(), end, span=(day, day) if day else None)


def through_daypart(window: Window, reading: Reading) -> Reading:
    """`reading` with a part of the day behind it: "Saturday night", "October 3 late afternoon"."""
    match = _DAYPART.match(window.low, reading.end, window.limit)
    return reading._replace(end=match.end()) if match and reading.grain == "day" else reading


_OF_WEEK: Final = re.compile(
    rf"\b(?P<nth>first|second|third|fourth|fifth|last|final|\d\d?(?:st|nd|rd|th)"
    rf"|{ORDINAL_WORD}){GAP}(?:(?P<count>{COUNT}){GAP})?$"
)


def nth_of(window: Window, start: int) -> tuple[int, int, int] | None:
    """Where "third (ten)" before `start` begins, with which and how many; the last is -1."""
    match = _OF_WEEK.search(window.low, max(window.floor, start - 34), start)
    if not match:
        return None
    nth = -1 if match["nth"] in ("last", "final") else int(number_of(match["nth"]) or 0)
    count = number_of(match["count"]) if match["count"] else 1
    return match.start(), nth, int(count or 1)
