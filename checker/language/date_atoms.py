"""One date at one place: which words may begin it, and which reader knows them."""

import re
from typing import Final

from checker.language import calendar, counted_dates, date_figures, date_patterns, date_years, relative_dates
from checker.language.calendar_words import (
    END,
    GAP,
    SEASONS,
    WEEKDAY,
    YEAR,
    YEAR_WORDS,
    number_of,
    weekday_of,
    year_of,
)
from checker.language.date_triggers import TRIGGER
from checker.language.dated import Reading, Window
from checker.language.holidays import BY_THE_MOON, DAYS, HOLIDAY_PATTERN
from checker.models import Bound

_WEEKDAY: Final = re.compile(WEEKDAY)
_WEEKDAY_CUE: Final = re.compile(
    r"(?:\b(?:on|last|next|this|late|early|by|until|since|from|and|or|to|for|of|before|after|week|coming|due"
    r"|past|previous)|[,(])[ \n]$"
)
_DATED: Final = re.compile(r"\.?,? ?(?:the )?\d|\.?,? [a-z]{3,9}\.? \d|[.,)]")
_YEARS_SPOKEN: Final = re.compile(YEAR_WORDS)
_IN: Final = re.compile(r"\b(?:in|since|by|of|until|from|during|before|after)[ \n]$")


def atom(window: Window, start: int, kind: str, word: str) -> Reading | None:
    """The date that begins with `word`, which `TRIGGER` found as `kind`, with the words before it that place it."""
    reading = _read(window, start, kind, word)
    if reading is None:
        return None
    if (
        kind in ("month", "holiday", "digit", "ordinal")
        and reading.year is None
        and reading.named
        and start == reading.start
    ):
        reading = _relation(window, reading)
    if kind in (
        "month",
        "unit",
        "digit",
        "season",
        "quarter",
        "weekday",
        "relative",
        "years",
        "holiday",
        "part",
        "decade",
    ):
        reading = relative_dates.with_portion(window, reading)
    return relative_dates.through_daypart(window, reading)


def _read(window: Window, start: int, kind: str, word: str) -> Reading | None:
    low, limit = window.low, window.limit
    if kind == "digit":
        return date_patterns.day_month(window, start) or date_figures.figures(window, start)
    if kind == "month":
        feast = HOLIDAY_PATTERN.match(low, start, limit) if word in ("may", "april") else None
        return holiday(window, start) if feast else date_patterns.month_day(window, start)
    if kind == "weekday":
        return _weekday(window, start)
    if kind == "relative":
        return relative_dates.yesterday(window, start, word)
    if kind == "unit":
        return counted_dates.unit(window, start, word)
    if kind == "part":
        return relative_dates.part_of_day(window, start, word)
    if kind == "ordinal":
        if found := date_patterns.day_month(window, start):
            return found
        if match := date_years.CENTURY.match(low, start, limit):
            return date_years.century(match)
        return None
    if kind == "season":
        return season(window, start)
    if kind == "holiday":
        return holiday(window, start)
    if kind == "years":
        match = _YEARS_SPOKEN.match(low, start, limit)
        if match and _IN.search(low, max(window.floor, start - 12), start):
            return Reading(start, match.end(), "year", year=year_of(match.group()))
        return date_patterns.day_month(window, start)
    if kind == "decade":
        match = date_years.DECADE.match(low, start, limit)
        return date_years.decade(window, match) if match else None
    if kind == "quarter":
        match = date_years.QUARTER.match(low, start, limit)
        return date_years.quarter(window, match) if match else None
    match = date_years.CALENDAR_YEAR.match(low, start, limit)
    return Reading(start, match.end(), "year", year=year_of(match["year"])) if match else None


def following(window: Window, start: int, reach: int = 30) -> Reading | None:
    """The date that begins at `start`, its first word perhaps an article or a word that places it; else None."""
    inner = window._replace(floor=start, linked=True)
    match = TRIGGER.search(window.low, start, min(window.limit, start + reach))
    while match:
        assert match.lastgroup is not None
        reading = atom(inner, match.start(), match.lastgroup, match.group())
        if reading:
            return reading if window.low[start : reading.start].strip() in ("", "the", "on", "of", "in") else None
        match = TRIGGER.search(window.low, match.end(), min(window.limit, start + reach))
    return None


_AGO: Final = re.compile(rf"(?P<weekday>[a-z]{{3,6}}day)s{GAP}ago\b")
_SO_MANY: Final = re.compile(rf"\b(?P<count>two|three|four|[2-4]){GAP}$")


def _weekdays_ago(window: Window, start: int) -> Reading | None:
    """ "Two Sundays ago": so many of that weekday back from publication; plain "Sundays" are no date."""
    ago = _AGO.match(window.low, start, window.limit)
    many = _SO_MANY.search(window.low, max(window.floor, start - 8), start) if ago else None
    if ago is None or many is None:
        return None
    if window.published is None:
        return Reading(many.start(), ago.end())
    number = weekday_of(ago["weekday"])
    last = calendar.days_from(window.published, -((window.published.weekday() - number - 1) % 7) - 1)
    day = calendar.days_from(last, -7 * (int(number_of(many["count"]) or 1) - 1)) if last else None
    return Reading(many.start(), ago.end(), span=(day, day) if day else None, weekday=number)


_PAPER: Final = re.compile(
    r" (?:Times(?! Square)|Telegraph|Mirror|Express|Mail|Herald|Independent|Post|Mercury|Sun|Star|Age|Tribune|World"
    r"|People|Business Post|Sport|Night Live|Night Football|Roundtable)\b"
)
_PAPER_ON: Final = re.compile(r"\b[Tt]he (?:Mail|Independent) on $")


def _is_newspaper(window: Window, start: int, end: int) -> bool:
    """ "The Sunday Times", "the Mail on Sunday": a paper's name."""
    before = max(window.floor, start - 16)
    return bool(_PAPER.match(window.text, end, window.limit)) or (
        window.low.startswith("sunday", start) and bool(_PAPER_ON.search(window.text, before, start))
    )


def _weekday(window: Window, start: int) -> Reading | None:
    match = _WEEKDAY.match(window.low, start, window.limit)
    if not match:
        return _weekdays_ago(window, start)
    word = match.group().rstrip(".")
    end = start + len(word)
    if len(word) < 6:
        # Short forms are words of their own: sat, sun, wed, mon. They need a capital and a date or a cue beside them.
        dated = _DATED.match(window.low, end, window.limit)
        cued = _WEEKDAY_CUE.search(window.low, max(window.floor, start - 12), start)
        named = window.text[start : start + 2].istitle() or (bool(dated) and window.text[start].isupper())
        if not (dated or cued) or (word in ("sat", "sun", "wed", "mon") and not named):
            return None
        end = match.end() if dated and window.low[match.end() - 1] == "." else end
    elif window.low.startswith(("s ", "s,", "s."), end) or _is_newspaper(window, start, end):
        return None
    return relative_dates.weekday(window, start, end, weekday_of(word))


_RELATION: Final = re.compile(
    rf"\b(?:this{GAP})?(?P<relation>last|past|previous|this|next|coming|upcoming|following){GAP}$"
)


def _relation(window: Window, reading: Reading) -> Reading:
    """`reading` with "last", "this" or "next" before it: "last October", "this May", "next Easter"."""
    match = _RELATION.search(window.low, max(window.floor, reading.start - 22), reading.start)
    if not match:
        return reading
    relation, published = match["relation"], window.published
    ahead = relation in ("next", "coming", "upcoming", "following")
    reading = reading._replace(start=match.start(), ahead=ahead)
    if published is None or reading.month is None:
        return reading
    if relation == "this":
        return reading._replace(year=published.year)
    if reading.day is None:
        # The month now running is "this" one, never "last" or "next".
        passed = reading.month < published.month
        year = published.year + (passed or reading.month == published.month) if ahead else published.year - (not passed)
        return reading._replace(year=year)
    return reading


_SEASON_YEAR: Final = re.compile(rf"(?:{GAP}of{GAP}|,?{GAP}|[- ]['’])(?P<year>{YEAR})")
_SEASON_LEAD: Final = re.compile(
    rf"\b(?P<relation>last|past|previous|this|that|next|coming|upcoming|in|of|since|until|during|by"
    rf"|the){GAP}(?:the{GAP})?"
    rf"(?:(?P<part>early|late|mid)[ -])?$"
)


def season(window: Window, start: int) -> Reading | None:
    """ "Last summer", "the winter of 2008", "spring 2005", "in the autumn"; not a fall, nor a spring of water."""
    low = window.low
    word = low[start : low.find("r", start) + 1] if low.startswith(("summer", "winter"), start) else None
    word = word or next(name for name in SEASONS if low.startswith(name, start))
    end = start + len(word)
    month = SEASONS[word]
    lead = _SEASON_LEAD.search(low, max(window.floor, start - 28), start)
    tail = _SEASON_YEAR.match(low, end, window.limit)
    if tail:
        return Reading(start, tail.end(), "season", calendar.season_interval(year_of(tail["year"]), month))
    if not lead or (window.text[start].isupper() and window.text[end + 1 : end + 2].isupper()):
        return None
    if (
        low.startswith(" meeting", end)
        or (lead["relation"] == "the" and not lead["part"])
        or (word in ("fall", "spring") and lead["relation"] in ("the", "of", "by", "until", "since"))
    ):
        return None
    relation = lead["relation"]
    begin = lead.start() if relation not in ("in", "of", "since", "until", "during", "by") else start
    if low.startswith((" olympic", " games", " camp", " school", " sports", " time"), end):
        return None
    if window.published is None or relation == "that":
        return Reading(begin, end, "season")
    year, published = window.published.year, window.published
    ahead = relation in ("next", "coming", "upcoming") or (
        relation not in ("last", "past", "previous", "this") and window.ahead(start, end)
    )
    spans = [span for y in (year - 2, year - 1, year, year + 1) if (span := calendar.season_interval(y, month))]
    if relation == "this":
        spans = [span for span in spans if span[0].year == year or span[0] <= published <= span[1]]
        found = next((span for span in spans if span[1] >= published), spans[-1] if spans else None)
    elif ahead:
        found = next((span for span in spans if span[0] > published), None)
    else:
        ended = relation in ("last", "previous", "past")
        found = next((span for span in reversed(spans) if (span[1] if ended else span[0]) < published), None)
    return Reading(begin, end, "season", found)


_HOLIDAY_YEAR: Final = re.compile(rf",?{GAP}(?:of{GAP}|in{GAP})?(?P<year>(?:19|20|21)\d\d)(?!\d|,\d)")
_HOLIDAY_WEEKEND: Final = re.compile(rf"{GAP}weekend{END}")


def holiday(window: Window, start: int) -> Reading | None:
    """A holiday by name, with the year or the "weekend" behind it."""
    match = HOLIDAY_PATTERN.match(window.low, start, window.limit)
    if not match or match.lastgroup is None:
        return None
    day_in = DAYS[match.lastgroup]
    end, year = match.end(), None
    if tail := _HOLIDAY_YEAR.match(window.low, end, window.limit):
        end, year = tail.end(), int(tail["year"])
    weekend = _HOLIDAY_WEEKEND.match(window.low, end, window.limit)
    if weekend and year is None and (tail := _HOLIDAY_YEAR.match(window.low, weekend.end(), window.limit)):
        year = int(tail["year"])
        weekend = re.compile(rf"{weekend.re.pattern}{tail.re.pattern}").match(window.low, end, window.limit)
    lead = _RELATION.search(window.low, max(window.floor, start - 22), start)
    relation = lead["relation"] if lead else None
    begin = lead.start() if lead else start
    published = window.published
    if year is None and published and 3 < published.year < 9996:
        days = [day_in(published.year + step) for step in (-1, 0, 1)]
        if relation == "this":
            year = published.year
        elif relation in ("next", "coming", "upcoming", "following"):
            year = next(day for day in days if day > published).year
        elif relation in ("last", "past", "previous"):
            year = [day for day in days if day < published][-1].year
        else:
            # Holidays are spoken of near the day: "until Christmas", said in December, is the one to come.
            ahead = window.ahead(start, end) or _UNTIL.search(window.low, max(window.floor, start - 10), start)
            after = next(day for day in days if day >= published)
            year = (
                after.year if ahead or (after - published).days <= 60 else [d for d in days if d <= published][-1].year
            )
    if year is None or not 3 < year < 9996:
        return Reading(begin, end)
    day = day_in(year)
    if weekend:
        # A holiday on a Monday or Friday makes the weekend beside it its own.
        week = calendar.weekend_interval(day, -1 if day.weekday() == 0 else 0)
        if week:
            low_day, high_day = min(week[0], day), max(week[1], day)
            if day.weekday() not in (0, 4):
                low_day, high_day = week
            return Reading(begin, weekend.end(), "weekend", (low_day, high_day))
    bound = Bound.ABOUT if match.lastgroup in BY_THE_MOON else Bound.EXACT
    return Reading(begin, end, span=(day, day), bound=bound)


_UNTIL: Final = re.compile(r"\b(?:until|till|before|by|for)[ \n]$")
