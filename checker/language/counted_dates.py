"""Dates counted in units of the calendar: "last month", "two years ago", "the past three weeks", "the day before"."""

import re
from dataclasses import replace
from typing import Final

from checker.language import calendar
from checker.language.calendar import DAY, Interval
from checker.language.calendar_words import COUNT, END, GAP, UNIT, WEEKDAY, number_of
from checker.language.date_steps import grain_of, moved_by, of_story, shifted
from checker.language.dated import Reading, Window
from checker.language.relative_dates import PORTION
from checker.models import Bound

BACK: Final = 48
"""How many characters before a word its modifiers are looked for in."""

_RELATION = (
    r"(?:last|past|previous|prior|this|current|present|next|coming|upcoming|following|same|that|these|those|recent|the)"
)
_LEAD: Final = re.compile(
    rf"(?:\b(?:the|this|these|that){GAP})?(?:\b(?P<relation>{_RELATION}){GAP}(?:(?P<more>past|coming|upcoming){GAP})?"
    rf"(?:(?P<count>{COUNT}){GAP}?)?|(?:\b(?P<count2>{COUNT}){GAP}(?P<relation2>last|past|previous|next|upcoming"
    rf"|coming|following){GAP}))$"
)
_COUNTED: Final = re.compile(
    rf"(?P<about>\b(?:about|around|some|roughly|nearly|almost|approximately){GAP})?"
    rf"(?<![\w.,$£€])(?P<counts>(?:{COUNT}(?:{GAP}|-)?(?:(?:and{GAP}a{GAP}half|or{GAP}{COUNT}|more|full|long"
    rf"|short|whole|straight){GAP})?"
    rf"(?:{UNIT},?{GAP}(?:and{GAP})?{COUNT}{GAP}?){{0,2}}))$"
)
_PAIR: Final = re.compile(rf"(?P<count>{COUNT}){GAP}?(?P<unit>{UNIT})?")
_AFTER_COUNT: Final = re.compile(
    rf"{GAP}(?P<word>ago|back|earlier|later|before|after|prior|from|since|hence|beforehand|afterwards?|on(?=[,.]))\b"
    rf"(?:{GAP}(?P<rest>now|today|tomorrow|yesterday|that|this|to)\b)?"
)
_UNIT_NAME: Final = re.compile(r"(?P<name>day|night|weekend|week|fortnight|month|quarter|year|decade|centur|season)")


def unit(window: Window, start: int, word: str) -> Reading | None:
    """A date built on the unit of the calendar at `start`: "last week", "the next two days", "the day before"."""
    low, end = window.low, start + len(word)
    name_match = _UNIT_NAME.match(word)
    if not name_match:
        return None
    name = "century" if name_match["name"] == "centur" else name_match["name"]
    back = max(window.floor, start - BACK)
    qualifier = _QUALIFIER.search(low, back, start)
    head = qualifier.start() if qualifier else start
    after = _AFTER_COUNT.match(low, end, window.limit)
    counted = _COUNTED.search(low, back, head)
    if after and counted:
        return _offset(window, counted, after, name)
    if name == "day" and word == "day" and (found := _the_day(window, start, end)):
        return found
    if (
        after
        and not counted
        and after["word"] in ("ago", "before", "after", "earlier", "later", "prior")
        and word.endswith("s")
    ):
        event = bool(_EVENT.match(low, after.end("word"), window.limit))
        return Reading(start, after.end("word"), grain_of(name), event=event)
    if name == "week" and _THEN_WEEKDAY.match(low, end, window.limit):
        # The weekday that follows reads its own week: "next week on Tuesday".
        return None
    if name in ("year", "month", "quarter") and (to_date := _TO_DATE.match(low, end, window.limit)):
        return _one(window, (start, to_date.end()), name, "this", "date") if window.published else None
    if name in ("month", "year", "week") and word == name and (close := _END_OF.search(low, back, start)):
        return _one(window, (close.start(), end), name, "this", "end") if window.published else None
    lead = _LEAD.search(low, back, head)
    if lead:
        return _led(window, lead, end, name, qualifier["kind"] if qualifier else None)
    ahead = _IN_COUNT.search(low, back, start)
    if ahead:
        count = number_of(ahead["count"])
        following = low[end : end + 20]
        if (
            count is not None
            and "/" not in ahead["count"]
            and window.ahead(start, end)
            and not following.startswith((" of ", "'", "’"))
        ):
            return shifted((ahead.start(), end), name, count, window.published, True)
    if word == "weekend":
        return _weekend(window, start, end)
    return None


_TO_DATE: Final = re.compile(rf"(?:{GAP}|-)to(?:{GAP}|-)date{END}")
_END_OF: Final = re.compile(rf"\bend{GAP}of{GAP}$")
_THEN_WEEKDAY: Final = re.compile(rf",?{GAP}(?:on{GAP})?{WEEKDAY}")
_QUALIFIER: Final = re.compile(rf"\b(?P<kind>business|working|calendar|fiscal|financial|trading){GAP}$")
_IN_COUNT: Final = re.compile(rf"\bin{GAP}(?:about{GAP}|around{GAP})?(?P<count>{COUNT}){GAP}?$")
_DAY_OPEN: Final = re.compile(rf"\b(?P<which>the|that|a|same|next|following|previous|very|one){GAP}$")
_DAY_AFTER: Final = re.compile(rf"{GAP}(?P<word>before|after|earlier|later)\b(?:{GAP}(?P<rest>yesterday|tomorrow)\b)?")


def _the_day(window: Window, start: int, end: int) -> Reading | None:
    """ "The day before", "the next day", "later that day": days that only the story can tell."""
    low = window.low
    lead = re.compile(
        rf"\b(?:later{GAP}|earlier{GAP}|on{GAP})?(?:(?:the|that|this){GAP})?(?:very{GAP})?(?P<which>same|next"
        rf"|following|previous|that|the){GAP}$"
    ).search(low, max(window.floor, start - 30), start)
    if not lead:
        return None
    after = _DAY_AFTER.match(low, end, window.limit)
    begin = lead.start("which")
    if after and lead["which"] == "the":
        if after["rest"] and window.published:
            day = calendar.days_from(window.published, -2 if after["rest"] == "yesterday" else 2)
            return Reading(begin, after.end(), span=(day, day) if day else None)
        event = after["word"] in ("before", "after") and bool(_EVENT.match(low, after.end("word"), window.limit))
        return of_story(
            window, (begin, after.end("word")), "day", -1 if after["word"] in ("before", "earlier") else 1, event
        )
    step = {"same": 0, "that": 0, "next": 1, "following": 1, "previous": -1}.get(lead["which"])
    if step is not None:
        return of_story(window, (begin, end), "day", step)
    return None


# What "two days after" is counted from stands behind it, unless the clause ends there.
_EVENT: Final = re.compile(rf"{GAP}(?!that\b|this\b|and\b|but\b|,)['‘’“\"]?[a-z]")


# "Nine years before he can seek parole" is how long it takes, and no day.
_MAY: Final = re.compile(
    rf"{GAP}(?:(?:he|she|they|it|we|you|i|(?:the|his|her|their|any|a|an){GAP}[a-z]+){GAP}"
    rf"(?:can|may|could|might|is{GAP}eligible|are{GAP}eligible|becomes?|will|would)\b"
    rf"|(?:being|becoming|seeking|applying|getting{GAP}eligible)\b)"
)


def _offset(window: Window, counted: re.Match[str], after: re.Match[str], name: str) -> Reading | None:
    """ "Two years ago", "three weeks from tomorrow", "a day earlier", "2 weeks before" (what follows is read later)."""
    word, rest = after["word"], after["rest"]
    if word == "before" and _MAY.match(window.low, after.end("word"), window.limit):
        return None
    start = counted.start("counts")
    pairs = list(_PAIR.finditer(counted["counts"]))
    counts = [number_of(pair["count"]) for pair in pairs]
    if any(count is None for count in counts) or "or" in counted["counts"].split():
        if word in ("on", "since", "from", "back"):
            return None
        event = word in ("before", "after") and bool(_EVENT.match(window.low, after.end("word"), window.limit))
        return Reading(start, after.end("word"), grain_of(name), event=event)
    if counted["counts"].endswith("half"):
        counts = [(counts[0] or 0) + 0.5]
    published = window.published
    if word in ("ago", "back") or (word == "from" and rest in ("now", "today", "tomorrow", "yesterday")):
        if word == "back" and not window.low.startswith((" .", ".", ",", ";"), after.end()):
            return None
        sign = 1 if word == "from" else -1
        day = published
        if rest in ("tomorrow", "yesterday") and day and word == "from":
            day = day + (DAY if rest == "tomorrow" else -DAY)
        names = [_name_of(pair["unit"]) or name for pair in pairs[:-1]]
        for earlier_name, count in zip(names, counts, strict=False):
            day = moved_by(day, earlier_name, sign * (count or 0)) if day else None
        whole = not (word == "from" and rest in ("tomorrow", "yesterday", "today"))
        last_end = after.end() if word == "from" else after.end("word")
        return shifted((start, last_end), name, sign * (counts[-1] or 0), day, whole)
    if word in ("on", "back"):
        return None
    if word in ("from", "since") or (
        word in ("before", "after", "prior") and _EVENT.match(window.low, after.end("word"), window.limit)
    ):
        return Reading(start, after.end("word"), grain_of(name), event=True)
    sign = -1 if word in ("earlier", "before", "beforehand", "prior") else 1
    anchor = window.anchor
    names = [_name_of(pair["unit"]) or name for pair in pairs[:-1]]
    for earlier_name, count in zip(names, counts, strict=False):
        anchor = moved_by(anchor, earlier_name, sign * (count or 0)) if anchor else None
    return of_story(replace(window, anchor=anchor), (start, after.end("word")), name, sign * (counts[-1] or 0))


def _name_of(words: str | None) -> str | None:
    match = _UNIT_NAME.search(words) if words else None
    if not match:
        return None
    return "century" if match["name"] == "centur" else match["name"]


_RELATIONS: Final = {
    "upcoming": "next", "coming": "next", "following": "next", "previous": "last", "prior": "last", "past": "last",
    "current": "this", "present": "this",
}  # fmt: skip


def _led(window: Window, lead: re.Match[str], end: int, name: str, qualifier: str | None) -> Reading | None:
    relation = lead["relation2"] or lead["more"] or lead["relation"]
    counted = lead["count2"] or lead["count"]
    start = lead.start()
    grain = grain_of(name)
    plural = window.low[end - 1] == "s"
    relation = _RELATIONS.get(relation, relation)
    if (counted in ("a", "an") and lead["relation"] != "the") or (lead["count2"] and not plural):
        return None
    if (
        name == "day"
        and relation == "the"
        and (cut := PORTION.search(window.low, max(window.floor, start - 26), start))
    ):
        # "At the end of the day" is no date; "earlier in the day" is a day of the story.
        return None if cut["whole"] else of_story(window, (start, end), "day", 0)
    if name == "weekend" and plural and not counted:
        return None
    if relation in ("these", "those", "recent") or (plural and not counted):
        return Reading(start, end, grain) if relation in ("recent", "last", "next") else None
    if relation == "the" and PORTION.search(window.low, max(window.floor, start - 26), start):
        relation = "this"
    if relation == "the":
        if name == "weekend":
            return _weekend(window, start, end)
        return None
    if relation in ("same", "that"):
        if name in ("season", "century"):
            return Reading(start, end, grain)
        return of_story(window, (start, end), name, 0)
    published = window.published
    if name == "season":
        return Reading(start, end, "year")
    if published is None:
        return Reading(start, end, grain)
    if counted and (counted not in ("a", "an")):
        return _stretch(window, (start, end), name, relation, count=number_of(counted), qualifier=qualifier)
    return _one(window, (start, end), name, relation, qualifier)


def _one(window: Window, at: tuple[int, int], name: str, relation: str, qualifier: str | None) -> Reading | None:
    published = window.published
    assert published is not None
    start, end = at
    step = {"last": -1, "this": 0, "next": 1}[relation]
    span: Interval | None
    if name in ("day", "night"):
        day = calendar.days_from(published, step)
        span = (day, day) if day and name == "night" else None
    elif name == "week":
        span = calendar.week_interval(published, step)
        if span and qualifier in ("working", "business"):
            span = (span[0], span[0] + 4 * DAY)
    elif name == "fortnight":
        week = calendar.week_interval(published, {-1: -2, 0: 0, 1: 0}[step])
        span = (week[0], week[0] + 13 * DAY) if week else None
        if step == 1:
            first, last = calendar.days_from(published, 1), calendar.days_from(published, 14)
            span = (first, last) if first and last else None
    elif name == "weekend":
        # Last weekend, on a Sunday, is the one before; on a Wednesday it is the one just gone.
        span = calendar.weekend_interval(published, step)
    elif name == "month":
        month = calendar.months_from(published.replace(day=1), step)
        span = calendar.month_interval(month.year, month.month) if month else None
    elif name == "quarter":
        span = calendar.months_interval(published.year, (published.month - 1) // 3 * 3 + 1 + 3 * step, 3)
    elif name == "year":
        span = calendar.years_interval(published.year + step)
    else:
        size = 10 if name == "decade" else 100
        span = calendar.years_interval(published.year // size * size + step * size, size)
    portion = {"date": "sofar", "end": "end"}.get(qualifier or "")
    return Reading(start, end, grain_of(name), span, portion=portion)


def _stretch(
    window: Window, at: tuple[int, int], name: str, relation: str, *, count: float | None, qualifier: str | None
) -> Reading | None:
    """ "The past three weeks" end the day before publication, "the next two days" begin the day after; quarters are
    whole ones."""
    start, end = at
    published = window.published
    grain = grain_of(name)
    if published is None or count is None or relation not in ("last", "next") or not 0 < count < 1000:
        return Reading(start, end, grain)
    if name == "weekend":
        return Reading(start, end, grain)
    sign = -1 if relation == "last" else 1
    if name == "quarter":
        first = (published.month - 1) // 3 * 3 + 1 + (3 if sign > 0 else -3 * int(count))
        return Reading(
            start, end, "quarter", calendar.months_interval(published.year, first, 3 * int(count)), bound=Bound.RANGE
        )
    if qualifier in ("business", "working") and name == "day":
        far = published
        for _ in range(int(count)):
            moved = calendar.days_from(far, sign)
            while moved and moved.weekday() > 4:
                moved = calendar.days_from(moved, sign)
            far = moved or far
    else:
        moved = moved_by(published, name, sign * count)
        if moved is None:
            return Reading(start, end, grain)
        far = moved
    near = calendar.days_from(published, sign)
    if near is None:
        return Reading(start, end, grain)
    return Reading(start, end, "day", (min(near, far), max(near, far)), bound=Bound.RANGE)


def _weekend(window: Window, start: int, end: int) -> Reading:
    """ "The weekend", "at the weekend": the last that has begun, or the one to come."""
    published = window.published
    if published is None:
        return Reading(start, end, "weekend")
    ahead = published.weekday() >= 5 or window.ahead(start, end)
    return Reading(start, end, "weekend", calendar.weekend_interval(published, 0 if ahead else -1))
