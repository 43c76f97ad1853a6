"""What a date's words say before they are placed on the calendar, and the placing itself."""

import datetime as dt
import re
from typing import Final, NamedTuple

from checker.language import calendar
from checker.language.calendar import Grain, Interval
from checker.language.tense import looks_ahead
from checker.models import Bound

_NAMED_EVENT: Final = re.compile(r"[ \n][a-z]")
_FAR: Final = 335
_NEAR: Final = 30
_AHEAD: Final = 300
_KNOWN: Final = re.compile(r"(?:\b(?:the|its|his|their|since|after|following)|['’]s?)[ \n]$")
"""What stands before a day that readers know ("after the Oct. 7 attack"), whatever is to come of it."""


class Window(NamedTuple):
    """The stretch of text that one date may be read from, `floor` to `limit`, with the day that it was published.

    Its clause may begin at `clause`, before other dates that have been read.

    `low` is `text` in lower case, character for character. `linked` tells that a word before `floor` calls for a date
    ("the last week of ..."). Dates counted from a day of the story ("the next day") are counted from `anchor`; with
    none they stay open.
    """

    text: str
    low: str
    floor: int
    limit: int
    clause: int
    published: dt.date | None
    linked: bool = False
    anchor: dt.date | None = None

    def ahead(self, start: int, end: int) -> bool:
        """Whether the clause round a mention speaks of what is to come."""
        return looks_ahead(self.low, start, end, self.clause, self.limit)


class Reading(NamedTuple):
    """What one date's words say: an interval already placed, or the named parts of a date still to be placed.

    With neither, the words are a date that the text leaves open ("the next day"). `portion` cuts a part out of the
    interval ("early", "end"); `ahead` overrides what the clause says about past or future; `last` is the day
    of the month that a stretch of days ends on ("Oct. 3-5"); `event` tells that the day is counted
    from what the words themselves name ("two days after the vote").
    """

    start: int
    end: int
    grain: Grain = "day"
    span: Interval | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    portion: str | None = None
    ahead: bool | None = None
    bound: Bound = Bound.EXACT
    event: bool = False
    last: int | None = None

    @property
    def named(self) -> bool:
        """Whether the parts of a date are named rather than counted from another day."""
        return self.span is None and (self.year, self.month, self.day, self.weekday) != (None, None, None, None)


def place(window: Window, reading: Reading) -> Reading:
    """`reading` with its interval, as far as it can be told, and its portion taken."""
    span = reading.span or (_placed(window, reading) if reading.named else None)
    if span and reading.last is not None:
        last = calendar.date_of(span[0].year, span[0].month, reading.last)
        span = (span[0], last) if last else None
    if reading.portion is None or span is None:
        unchanged = span is reading.span and reading.portion is None
        return reading if unchanged else reading._replace(span=span, portion=None)
    span, grain = portion_of(span, reading.grain, reading.portion, window.published)
    return reading._replace(span=span, grain=grain, portion=None)


def _placed(window: Window, reading: Reading) -> Interval | None:
    year, month, day = reading.year, reading.month, reading.day
    if year is not None:
        if month is None:
            return calendar.years_interval(year)
        if day is None:
            return calendar.month_interval(year, month)
        found = calendar.date_of(year, month, day)
        return (found, found) if found else None
    if window.published is None:
        return None
    ahead = reading.ahead
    if ahead is None:
        ahead = window.ahead(reading.start, reading.end)
    if month is not None and day is not None:
        if reading.ahead is None and ahead:
            before = window.low[max(window.clause, reading.start - 12) : reading.start]
            ahead = not _KNOWN.search(before) or not _NAMED_EVENT.match(window.low, reading.end)
        found = _nearest_day(window.published, month, day, reading.weekday, ahead=ahead, sure=reading.ahead is not None)
        return (found, found) if found else None
    if month is not None:
        return _nearest_month(window.published, month, ahead)
    if day is not None:
        found = _day_of_month(window.published, day, reading.weekday, ahead)
        return (found, found) if found else None
    assert reading.weekday is not None
    if ahead and reading.ahead is None and _is_of_the_past(window, reading):
        ahead = False
    found = nearest_weekday(window.published, reading.weekday, ahead)
    return (found, found) if found else None


# Behind a weekday, its own or as an attribute: what has happened, whatever is yet to be done about it.
_HAPPENED: Final = re.compile(
    r"(?:['’]s)?[ \n](?:[a-z-]{2,14}[ \n]){0,2}?(?:(?P<sure>attacks?|blasts?|explosions?|bombings?|shootings?|raids?"
    r"|crash|collision|collapse|fires?|blaze|storm|floods?|earthquake|quake|killings?|murders?|accident|disaster"
    r"|derailment|defeat|loss|win|victory|riots?|clashes|massacre|arrests?|violence|announcement)"
    r"|closing[ \n]price|close|closing|meeting|game|match|session|trading|fixture)\b"
)
# Before it: what makes a meeting or a match one to come. And behind it: its own future verb.
_TO_COME: Final = re.compile(
    r"\b(?:at|for|in|on|by|before|until|till|ahead[ \n]of|miss|attend|host|skip|join|play|watch|win|lose|during|into)"
    r"[ \n](?:the[ \n])?$"
)
_IS_TO_COME: Final = re.compile(r"[ \n](?:[a-z'’]+[ \n]){0,4}?(?:will|would|is|are|could|may|might|should|has been)\b")


def _is_of_the_past(window: Window, reading: Reading) -> bool:
    """Whether a weekday belongs to what has happened: "will pay a premium over Friday's close"."""
    match = _HAPPENED.match(window.low, reading.end, window.limit)
    if match is None or match["sure"]:
        return match is not None
    before = window.low[max(window.clause, reading.start - 16) : reading.start]
    return not _TO_COME.search(before) and not _IS_TO_COME.match(window.low, match.end(), window.limit)


def nearest_weekday(published: dt.date, weekday: int, ahead: bool) -> dt.date | None:
    """The last such weekday up to and including `published`, or the next from it on."""
    if ahead:
        return calendar.days_from(published, (weekday - published.weekday()) % 7)
    return calendar.days_from(published, -((published.weekday() - weekday) % 7))


def _nearest_day(
    published: dt.date, month: int, day: int, weekday: int | None, *, ahead: bool, sure: bool
) -> dt.date | None:
    years = range(max(published.year - 8, 1), min(published.year + 9, 10000))
    days = [found for year in years if (found := calendar.date_of(year, month, day))]
    if weekday is not None:
        fitting = [d for d in days if d.weekday() == weekday and abs((d - published).days) < 740]
        # A weekday that fits neither last year's nor this year's date is a slip of the pen, not another year.
        near = [d for d in days if abs((d - published).days) <= 366]
        days = [d for d in near if d in fitting] or days
    before = max((d for d in days if d <= published), default=None)
    after = min((d for d in days if d >= published), default=None)
    if before is None or after is None:
        return before or after
    gone, left = (published - before).days, (after - published).days
    if sure:
        return after if ahead else before
    if ahead:
        return before if left > _AHEAD and gone < left else after
    return after if gone > _FAR and left <= _NEAR else before


def _nearest_month(published: dt.date, month: int, ahead: bool) -> Interval | None:
    year = published.year
    if ahead:
        year += month < published.month
        if (year - published.year) * 12 + month - published.month > 9:
            year -= 1
    elif month > published.month:
        year -= 1
        # "In January", said in December with no verb to come, may still be the month that is about to begin; the
        # past is what news tells.
    return calendar.month_interval(year, month)


def _day_of_month(published: dt.date, day: int, weekday: int | None, ahead: bool) -> dt.date | None:
    for step in range(36):
        first = calendar.months_from(published.replace(day=1), step if ahead else -step)
        found = calendar.date_of(first.year, first.month, day) if first else None
        if found is None or (found < published if ahead else found > published):
            continue
        if weekday is None or found.weekday() == weekday:
            return found
    return None


def portion_of(span: Interval, grain: Grain, portion: str, published: dt.date | None) -> tuple[Interval | None, Grain]:
    """The part of `span` that a word cuts out: "early", "mid", "late", "begin", "end", "sofar", "rest".

    Of a month: 1 to 10, 10 to 20, 21 to its end; of a year, four months each; of other stretches, thirds. A part of a
    year is still known by its year, a part of a month by its days.
    """
    low, high = span
    if portion in ("sofar", "rest"):
        if published is None or not low <= published <= high:
            return span, grain
        return ((low, published) if portion == "sofar" else (published, high)), grain
    if grain == "month" and (low.year, low.month) == (high.year, high.month):
        first = {"early": 1, "begin": 1, "mid": 10}.get(portion, 21)
        last = {"early": 10, "begin": 10, "mid": 20}.get(portion, high.day)
        # The end of a month is named as the month; it is the days that are uncertain.
        return (low.replace(day=first), low.replace(day=last)), "month" if portion == "end" else "week"
    if grain == "year" and low.year == high.year:
        first = {"early": 1, "begin": 1, "mid": 5}.get(portion, 9)
        return calendar.months_interval(low.year, first, 4), "year"
    if grain == "day":
        return span, grain
    third = (high - low) / 3
    if portion in ("early", "begin"):
        return (low, low + third), grain
    if portion == "mid":
        return (low + third, high - third), grain
    return (high - third, high), grain
