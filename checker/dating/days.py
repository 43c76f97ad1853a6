"""The days of articles that were published on none: "Sunday", "the weekend", "last month".

Where an article tells its day in a dateline, they are counted from it. Where it tells none, they are placed about the
day of the story: the middle of those on which most of its other articles were written; where none is known, the last
day that the story itself tells of as news: named without its year, or with its weekday. Days counted from the very
day of writing ("today", "two days ago") then stay open, for a story runs over several.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from statistics import median_low

import regex

from checker.dating.years import day_of, last_year, weekday_of
from checker.language.calendar import days_from, iso
from checker.language.dates import find_dates, lowered
from checker.language.holidays import HOLIDAY_PATTERN
from checker.language.tense import looks_ahead
from checker.models import Article, Bound, Claim, Modality

_WEEK = dt.timedelta(days=6)

_SPAN = dt.timedelta(days=21)
"""The longest that most of a story may run for its weekdays to be placed about its middle."""

_WEEKDAY = regex.compile(r"(?i)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
# What tells that the weekdays of an article are not those about its day of writing, or of another week.
_OTHERWISE_DATED = regex.compile(
    r"(?i)\b(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening)|weeks?|months?"
    r"|[\p{L}\d]+ days (?:ago|after))\b"
)
_COARSE = frozenset({"weekend", "week", "month", "quarter", "season", "year"})
"""What is the same on whichever day of a story it is counted from, or nearly always."""


def settle_days(
    story: Sequence[Article], days: Mapping[str, dt.date | None], dates: Mapping[str, Sequence[Claim]]
) -> Iterator[Claim]:
    """The open date claims of a story's articles without a day of publication, as far as a day of writing settles them.

    `days` are the days of writing as far as articles tell them, `dates` the date claims, both by article.
    """
    unpublished = [article.id for article in story if article.published is None]
    if not any(_is_open(claim) for article in unpublished for claim in dates[article]):
        return
    day_of_story = _day_of_story(days, [claim for article in story for claim in dates[article.id]])
    for article in unpublished:
        written = days[article]
        for claim in dates[article]:
            if not _is_open(claim):
                continue
            low, high = (
                _counted(claim, written) if written else _placed(claim, day_of_story) if day_of_story else (None, None)
            )
            if low or high:
                yield claim.model_copy(update={"low": low, "high": high, "when": claim.when or claim.text.lower()})


def spans_of_writing(
    days: Mapping[str, dt.date | None], dates: Mapping[str, Sequence[Claim]]
) -> Iterator[tuple[str, tuple[dt.date, dt.date]]]:
    """The first and the last day on which each article of no known day can have been written, as far as weekdays tell.

    News calls the day of writing and the one before by their weekdays, so it was written on the last of them or on the
    next day. Not so where it says "today"; and where a story runs for more than a week, or is looked back on, nobody
    knows which Sunday is meant.

    `days` are the days of writing of a story's articles, `dates` their date claims with the weekdays placed.
    """
    known = [day for day in days.values() if day]  # what looks back from long after makes a long story of it
    if known and max(known) - min(known) > _WEEK:
        return
    for article in (article for article, day in days.items() if day is None):
        past = [claim for claim in dates[article] if claim.modality is Modality.STATED]
        weekdays = [day for claim in past if weekday_of(claim) is not None and (day := day_of(claim))]
        if weekdays and not any(_OTHERWISE_DATED.search(claim.text) for claim in past):
            yield article, (max(weekdays), max(weekdays) + dt.timedelta(1))


def _is_open(claim: Claim) -> bool:
    return claim.low is None and claim.high is None


def _day_of_story(days: Mapping[str, dt.date | None], claims: Sequence[Claim]) -> dt.date | None:
    written = sorted(day for day in days.values() if day)
    if written:
        middle = median_low(written)
        most = sum(1 for day in written if 2 * abs(day - middle) <= _SPAN)
        return middle if 2 * most > len(written) else None
    named = [(day, claim) for claim in claims if claim.modality is Modality.STATED and (day := _first_day(claim))]
    if not named:
        return None
    last = max(day for day, _ in named)
    fresh = any(last - day <= _SPAN and (claim.when or _WEEKDAY.search(claim.text)) for day, claim in named)
    return last if fresh and last.year >= last_year(claims) else None


def _first_day(claim: Claim) -> dt.date | None:
    """The day that a claim names; of a month whose year was settled, its first."""
    if claim.when and isinstance(claim.low, str) and len(claim.low) == 7:
        return dt.date.fromisoformat(claim.low + "-01")
    return day_of(claim)


def _counted(claim: Claim, day: dt.date) -> tuple[str | None, str | None]:
    """What a date names when its sentence is read on the day of writing."""
    at = claim.start - claim.sentence_start
    for mention in find_dates(claim.sentence, published=day, guess=False):
        if mention.start == at:
            return _ends(claim, *iso(mention.low, mention.high, mention.grain))
    return None, None


def _ends(claim: Claim, low: str | None, high: str | None) -> tuple[str | None, str | None]:
    return (None if claim.bound in (Bound.AT_MOST, Bound.LESS_THAN) else low), high


def _placed(claim: Claim, day: dt.date) -> tuple[str | None, str | None]:
    sentence, at = claim.sentence, claim.start - claim.sentence_start
    low: str | None = None
    high: str | None = None
    weekday = weekday_of(claim)
    if weekday is not None:
        # The nearest such day; of what is to come, the next.
        ahead = looks_ahead(lowered(sentence), at, at + len(claim.text), 0, len(sentence))
        back = 1 if ahead else 3
        found = days_from(day, (weekday - day.weekday() + back) % 7 - back)
        low = high = found.isoformat() if found else None
    else:
        for mention in find_dates(sentence, published=day):
            if mention.start == at and (mention.grain in _COARSE or HOLIDAY_PATTERN.fullmatch(mention.text.lower())):
                low, high = iso(mention.low, mention.high, mention.grain)
    return _ends(claim, low, high)
