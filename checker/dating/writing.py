"""The days on which articles were written, for those that tell it in part: a dateline without its year.

"PORT ALMA, March 17 (Coast Wire) -" and a line of nothing but "17 March" tell the day within its year. The year is the
one that the story settles; where no article has one, the days of one year order them as well as their own would.
"""

import datetime as dt
from collections.abc import Mapping, Sequence

import regex

from checker.dating.years import day_of
from checker.language.calendar import date_of
from checker.models import Article, Claim

DATELINE = regex.compile(
    r"[\p{Lu}][^.!?]{0,60}[ ]\([^()]{2,40}\) ?[-–—]|[\p{Lu}][\p{Lu} ,'’.-]{2,40}, [^.!?]{3,25}[-–—] "
)
"""The opening of a report that tells where and when it was written: "HAVEN, July 20 (Agency) -"."""

_HEAD = 800
"""Characters of an article in which its dateline stands."""

_LONGEST = dt.timedelta(days=200)
"""How far apart days without a year may lie for their order to be told by month and day."""

_SOME_YEAR = 2000

# What is written a year and more after its story has a dateline of another year than the story's.
_YEARS_ON = regex.compile(
    r"\b(?:a|one|two|three|four|five|ten|\d+) years? (?:after|since|later|ago|on\b)|\banniversary\b|\blast year\b",
    regex.IGNORECASE,
)


def in_dateline(claim: Claim) -> bool:
    """Whether a date claim stands in the dateline that opens its sentence."""
    line = DATELINE.match(claim.sentence)
    return line is not None and claim.end - claim.sentence_start <= line.end()


def days_of_writing(story: Sequence[Article], dates: Mapping[str, Sequence[Claim]]) -> Mapping[str, dt.date | None]:
    """The day of each article of a story: that of its publication, else that of its dateline; None where neither is
    told. `dates` are the date claims of each article, with their years settled."""
    days = {article.id: article.published for article in story}
    stamps = {article: next(filter(_is_stamp, dates[article]), None) for article, day in days.items() if day is None}
    later = {article.id for article in story if _YEARS_ON.search(article.text, 0, _HEAD)}
    dated = {
        article: day for article, stamp in stamps.items() if stamp and article not in later and (day := day_of(stamp))
    }
    return {**days, **dated}


def order_of_writing(
    story: Sequence[Article], days: Mapping[str, dt.date | None], dates: Mapping[str, Sequence[Claim]]
) -> Mapping[str, dt.date | None]:
    """The days of writing of a story's articles, or where none has a year, days that stand for them in their order: all
    in one year that is not theirs."""
    if any(days.values()):
        return days
    found = {
        article.id: day
        for article in story
        if not _YEARS_ON.search(article.text, 0, _HEAD) and (day := _stamped_in_some_year(dates[article.id]))
    }
    in_order = found and max(found.values()) - min(found.values()) <= _LONGEST
    return {**days, **found} if in_order else days


def _is_stamp(claim: Claim) -> bool:
    if claim.sentence_start > _HEAD:
        return False
    return claim.sentence.strip(" .").casefold() == claim.text.casefold() or in_dateline(claim)


def _stamped_in_some_year(claims: Sequence[Claim]) -> dt.date | None:
    stamp = next(filter(_is_stamp, claims), None)
    month, _, day = ((stamp and stamp.when) or "").split(" ")[0].partition("-")
    return date_of(_SOME_YEAR, int(month), int(day)) if month.isdigit() and day.isdigit() else None
