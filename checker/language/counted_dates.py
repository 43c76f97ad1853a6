"""Dates counted in units of the calendar: "last month", "two years ago", "the past three weeks", "the day before"."""

import re
from typing import Final

from checker.language import calendar
from checker.language.calendar import DAY
from checker.language.calendar_words import COUNT, END, GAP, UNIT, WEEKDAY, number_of
from checker.language.date_steps import grain_of, moved_by, of_story, shifted
from checker.language.dated import Reading, Window
from checker.language.led_dates import led, one_unit, the_weekend
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
    if low.startswith(" or ", end) and _OR_TWO.match(low, end, window.limit):
        return None  # "over the next day or two" tells a length, and no day
    name = "century" if name_match["name"] == "centur" else name_match["name"]
    back = max(window.floor, start - BACK)
    qualifier = _QUALIFIER.search(low, back, start)
    head = qualifier.start() if qualifier else start
    after = _AFTER_COUNT.match(low, end, window.limit)
    counted = _COUNTED.search(low, back, head) if after else None
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
        return one_unit(window, (start, to_date.end()), name, "this", "date") if window.published else None
    if name in ("month", "year", "week") and word == name and (close := _END_OF.search(low, back, start)):
        return one_unit(window, (close.start(), end), name, "this", "end") if window.published else None
    if name in ("month", "year") and (beyond := _BEYOND.match(low, end, window.limit)):
        step = 2 if beyond["which"].endswith("next") else -2
        span = moved_by(window.published, name, step) if window.published else None
        return shifted((start, beyond.end()), name, 0, span, True)
    lead = _LEAD.search(low, back, head)
    if lead and lead["relation"] == "last" and lead["count"] and _VERB_NEXT.search(low, back, lead.start()):
        return None  # "is expected to last three weeks" tells how long
    if lead:
        return led(window, lead, end, name, qualifier["kind"] if qualifier else None)
    ahead = _IN_COUNT.search(low, back, start)
    if ahead:
        count = number_of(ahead["count"])
        following = low[end : end + 20]
        if (
            count is not None
            and "/" not in ahead["count"]
            and (window.ahead(start, end) or (following[:1] == "?" and _ASKED.search(low, back, ahead.start())))
            and not following.startswith((" of ", "'", "’"))
        ):
            return shifted((ahead.start(), end), name, count, window.published, True)
    if word == "weekend":
        return the_weekend(window, start, end)
    return None


_VERB_NEXT: Final = re.compile(rf"\b(?:to|will|would|could|may|might|can|should|must|not){GAP}$")
_OR_TWO: Final = re.compile(rf" or{GAP}(?:two|three){END}")
_BEYOND: Final = re.compile(rf"{GAP}(?P<which>after{GAP}next|before{GAP}last){END}")
# "Or in a week?" asks of what is to come, although its clause has no verb.
_ASKED: Final = re.compile(r"(?:^|[.?!;,][ \n]{1,3})(?:(?:or|and|maybe|perhaps)[ \n])?$")
_TO_DATE: Final = re.compile(rf"(?:{GAP}|-)to(?:{GAP}|-)date{END}")
_END_OF: Final = re.compile(rf"\bend{GAP}of{GAP}$")
_THEN_WEEKDAY: Final = re.compile(rf"(?:['’]s)?,?{GAP}(?:on{GAP})?{WEEKDAY}")
_QUALIFIER: Final = re.compile(rf"\b(?P<kind>business|working|calendar|fiscal|financial|trading){GAP}$")
_IN_COUNT: Final = re.compile(rf"\bin{GAP}(?:about{GAP}|around{GAP})?(?P<count>{COUNT}){GAP}?$")
_DAY_OPEN: Final = re.compile(rf"\b(?P<which>the|that|a|same|next|following|previous|very|one){GAP}$")
_DAY_LEAD: Final = re.compile(
    rf"\b(?:later{GAP}|earlier{GAP}|on{GAP})?(?:(?:the|that|this){GAP})?(?:very{GAP})?(?P<which>same|next|following"
    rf"|previous|that|the){GAP}$"
)
_DAY_AFTER: Final = re.compile(rf"{GAP}(?P<word>before|after|earlier|later)\b(?:{GAP}(?P<rest>yesterday|tomorrow)\b)?")


def _the_day(window: Window, start: int, end: int) -> Reading | None:
    """ "The day before", "the next day", "later that day": days that only the story can tell."""
    low = window.low
    lead = _DAY_LEAD.search(low, max(window.floor, start - 30), start)
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
        if word == "ago" and rest == "today":  # "20 years ago today" tells the day
            whole, last_end = False, after.end()
        fewer = _FEWER.search(window.low, max(window.floor, start - 12), start) if word == "ago" else None
        if fewer and published and (first := moved_by(day, name, -(counts[-1] or 0)) if day else None):
            return Reading(start, last_end, "day", (first, published), bound=Bound.RANGE)
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
    return of_story(window._replace(anchor=anchor), (start, after.end("word")), name, sign * (counts[-1] or 0))


_FEWER: Final = re.compile(r"\b(?:less|fewer) than $")


def _name_of(words: str | None) -> str | None:
    match = _UNIT_NAME.search(words) if words else None
    if not match:
        return None
    return "century" if match["name"] == "centur" else match["name"]
