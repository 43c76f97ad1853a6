"""The days on which articles were written, for those that tell it in part: a dateline without its year.

"PORT ALMA, March 17 (Coast Wire) -" and a line of nothing but "17 March" tell the day within its year. The year is the
one that the story settles; where no article has one, the days of one year order them as well as their own would.
"""

import datetime as dt
from collections.abc import Mapping, Sequence

import regex

from checker.dating.years import day_of
from checker.language.calendar import LONG_AFTER, YEAR_UNTOLD, date_of
from checker.models import Article, Claim

_DATELINE = regex.compile(
    r"[\p{Lu}](?:[^.!?]|\b\p{Lu}\p{Ll}{1,3}\.){0,60}[ ]\([^()]{2,40}\) ?[-–—]|[\p{Lu}][\p{Lu} ,'’.-]{2,40}, [^.!?]{3,25}[-–—] "
)

_HEAD = 800
"""Characters of an article in which its dateline stands."""

_LONGEST = dt.timedelta(days=200)
"""How far apart days without a year may lie for their order to be told by month and day."""

# "A year on", "five months after the flood", "last year's final", "an attempt to overthrow him last October".
_LOOKS_BACK = regex.compile(
    r"\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years?|months?) (?:after|since|later|ago|on\b)"
    r"|\banniversary\b|\blast (?:year|spring|summer|autumn|winter"
    r"|January|February|March|April|May|June|July|August|September|October|November|December)\b",
    regex.IGNORECASE,
)
_LEAD = 450
"""Characters of an article, its headline and its first sentences, in which what looks back says so."""

Days = Mapping[str, dt.date | None]


def in_dateline(claim: Claim) -> bool:
    """Whether a date claim stands in the dateline that opens its sentence: "HAVEN, July 20 (Agency) -"."""
    line = _DATELINE.match(claim.sentence)
    return line is not None and claim.end - claim.sentence_start <= line.end()


def stamps_of(story: Sequence[Article], dates: Mapping[str, Sequence[Claim]]) -> Mapping[str, Claim]:
    """The date claim that tells when an article was written, of each article without a day of publication that has one.

    `dates` are the date claims of each article, with their years settled. What looks back has none, since its year
    cannot be told.
    """
    unpublished = [article for article in story if article.published is None and not looks_back(article)]
    found = {article.id: next(filter(_is_stamp, dates[article.id]), None) for article in unpublished}
    return {article: stamp for article, stamp in found.items() if stamp}


def looks_back(article: Article) -> bool:
    """Whether an article says at its head that what it tells of happened months or years ago."""
    return _LOOKS_BACK.search(article.text, 0, _LEAD) is not None


def days_of_writing(story: Sequence[Article], stamps: Mapping[str, Claim]) -> Days:
    """The day of each article of a story: that of its publication, else that of its stamp; None where neither tells."""
    stamped = {article: day for article, stamp in stamps.items() if (day := day_of(stamp))}
    return {article.id: article.published or stamped.get(article.id) for article in story}


def order_of_writing(story: Sequence[Article], days: Days, stamps: Mapping[str, Claim]) -> Days:
    """The days of writing of a story, or where none has a year, days of `YEAR_UNTOLD` that stand for their order; of
    what looks back from a day that is not known, `LONG_AFTER`, if others of the story do not look back."""
    afar = {article.id for article in story if days[article.id] is None and looks_back(article)}
    if afar and len(afar) < len(story):
        days = {**days, **dict.fromkeys(afar, LONG_AFTER)}
    if any(day and day is not LONG_AFTER for day in days.values()):
        return days
    found = {article: day for article, stamp in stamps.items() if (day := _in_year_untold(stamp))}
    in_order = found and max(found.values()) - min(found.values()) <= _LONGEST
    return {**days, **found} if in_order else days


def _is_stamp(claim: Claim) -> bool:
    if claim.sentence_start > _HEAD:
        return False
    return claim.sentence.strip(" .").casefold() == claim.text.casefold() or in_dateline(claim)


def _in_year_untold(stamp: Claim) -> dt.date | None:
    month, _, day = (stamp.when or "").split(" ")[0].partition("-")
    return date_of(YEAR_UNTOLD, int(month), int(day)) if month.isdigit() and day.isdigit() else None
