"""The days of articles that tell none: "Sunday", "the weekend", "last month", placed about the day of their story.

That day is the middle of those on which most of the story's other articles were published; where none is known, the
last day that the story itself tells of as news: named without its year, or with its weekday. Days counted from the very
day of writing ("today", "two days ago") stay open, for a story runs over several.
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

_SPAN = dt.timedelta(days=21)
"""The longest that most of a story may run for its weekdays to be placed about its middle."""

_WEEKDAY = regex.compile(r"(?i)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
_COARSE = frozenset({"weekend", "week", "month", "quarter", "season", "year"})
"""What is the same on whichever day of a story it is counted from, or nearly always."""


def settle_days(story: Sequence[Article], dates: Mapping[str, Sequence[Claim]]) -> Iterator[Claim]:
    """The open date claims of a story's undated articles that its day settles; `dates` are its claims by article."""
    undated = [article.id for article in story if article.published is None]
    if not any(_is_open(claim) for article in undated for claim in dates[article]):
        return
    day = _day_of_story(story, [claim for article in story for claim in dates[article.id]])
    if day is None:
        return
    for article in undated:
        for claim in dates[article]:
            if _is_open(claim):
                low, high = _placed(claim, day)
                if low or high:
                    yield claim.model_copy(update={"low": low, "high": high, "when": claim.when or claim.text.lower()})


def _is_open(claim: Claim) -> bool:
    return claim.low is None and claim.high is None


def _day_of_story(story: Sequence[Article], claims: Sequence[Claim]) -> dt.date | None:
    published = sorted(article.published for article in story if article.published)
    if published:
        middle = median_low(published)
        most = sum(1 for day in published if 2 * abs(day - middle) <= _SPAN)
        return middle if 2 * most > len(published) else None
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
    return (None if claim.bound in (Bound.AT_MOST, Bound.LESS_THAN) else low), high
