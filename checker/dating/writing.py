"""The days on which articles were written, for those that tell it in part: a dateline without its year.

"PORT ALMA, March 17 (Coast Wire) -" and a line of nothing but "17 March" tell the day within its year. The year is the
one that the story settles; where no article has one, the days of one year order them as well as their own would.
"""

import datetime as dt
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

import regex

from checker.dating.years import day_of
from checker.language.calendar import LONG_AFTER, YEAR_UNTOLD, date_of
from checker.models import Article, Claim

# A dot within a dateline ends no more than an abbreviation: "PORT ALMA, Aug. 7 (Coast Wire) -".
_DATELINE = regex.compile(
    r"[\p{Lu}](?:[^.!?]|\b\p{Lu}\p{Ll}{1,3}\.){0,60}[ ]\([^()]{2,40}\) ?[-–—]"
    r"|[\p{Lu}][\p{Lu} ,'’.-]{2,40}, [^.!?]{3,25}[-–—] "
)

# "Osby Courier, Tuesday 4 September 2018".
_MASTHEAD = regex.compile(r"(?:\p{Lu}[\p{L}’'-]+[ ]){0,4}\p{Lu}[\p{L}’'-]+, ")

_HEAD = 800
"""Characters of an article in which its dateline stands."""

_LONGEST = dt.timedelta(days=200)
"""How far apart days without a year may lie for their order to be told by month and day."""

# "A year on", "five months after the flood", "last year's final", "an attempt to overthrow him last October"; a court
# speaks months after the deed.
_LOOKS_BACK = regex.compile(
    r"\b(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years?|months?) (?:after|since|later|ago|on)"
    r"|year (?:after|on)|anniversary|remembers"
    r"|last (?:year|spring|summer|autumn|winter"
    r"|January|February|March|April|May|June|July|August|September|October|November|December)"
    r"|(?:was|were|been|is|are) (?:sentenced|jailed|convicted|found guilty)|sentenced [\p{L}\d ,'’-]{3,60} to"
    r"|jailed for|plead(?:s|ed)? guilty"
    r"|(?:goes?|went) on trial|trial opens"
    r"|gets? (?:\p{L}{3,9}|\d{1,2}) years"
    r"|years (?:in (?:prison|jail)|for \p{L}+))\b",
    regex.IGNORECASE,
)
_LEAD = 450
"""Characters of an article, its headline and its first sentences, in which what looks back says so."""

Days = Mapping[str, dt.date | None]


def in_dateline(claim: Claim) -> bool:
    """Whether a date claim stands in the dateline that opens its sentence: "HAVEN, July 20 (Agency) -"."""
    line = _DATELINE.match(claim.sentence)
    return line is not None and claim.end - claim.sentence_start <= line.end()


def looking_back(story: Sequence[Article], dates: Mapping[str, Sequence[Claim]]) -> frozenset[str]:
    """The articles of no known day that say at their head that what they tell of happened months or years ago, by
    words for it or by the very year of the story, which hardly any names within that year.

    `dates` are the date claims of each article, with their years settled.
    """
    year = _year_of_story(dates)
    unpublished = [article for article in story if article.published is None and not _is_dated(dates[article.id])]
    return frozenset(
        article.id
        for article in unpublished
        if _LOOKS_BACK.search(article.text, 0, _LEAD) or _names_year(dates[article.id], year)
    )


def stamps_of(
    story: Sequence[Article], dates: Mapping[str, Sequence[Claim]], afar: Collection[str]
) -> Mapping[str, Claim]:
    """The date claim that tells when an article was written, of each article without a day of publication that has one.

    `dates` are the date claims of each article, with their years settled. Articles `afar` have none, since its year
    cannot be told.
    """
    dated = [article.id for article in story if article.published is None and article.id not in afar]
    found = {article: next(filter(_is_stamp, dates[article]), None) for article in dated}
    return {article: stamp for article, stamp in found.items() if stamp}


def days_of_writing(story: Sequence[Article], stamps: Mapping[str, Claim]) -> Days:
    """The day of each article of a story: that of its publication, else that of its stamp; None where neither tells."""
    stamped = {article: day for article, stamp in stamps.items() if (day := day_of(stamp))}
    return {article.id: article.published or stamped.get(article.id) for article in story}


def order_of_writing(days: Days, stamps: Mapping[str, Claim], afar: Collection[str]) -> Days:
    """The days of writing of a story, or where none has a year, days of `YEAR_UNTOLD` that stand for their order; of
    articles `afar`, `LONG_AFTER`, if there are others."""
    after = dict.fromkeys(afar, LONG_AFTER) if len(afar) < len(days) else {}
    if any(days.values()):
        return {**days, **after}
    found = {article: day for article, stamp in stamps.items() if (day := _in_year_untold(stamp))}
    in_order = found and max(found.values()) - min(found.values()) <= _LONGEST
    return {**days, **(found if in_order else {}), **after}


def _year_of_story(dates: Mapping[str, Sequence[Claim]]) -> str | None:
    """The year of most days that articles tell without it, as they do of days of the year in which they are written."""
    years = Counter(
        claim.low[:4] for claims in dates.values() for claim in claims if claim.when and isinstance(claim.low, str)
    )
    return min(years, key=lambda year: (-years[year], year)) if years else None


def _names_year(claims: Sequence[Claim], year: str | None) -> bool:
    """Whether an article names the year of its story at its head, as hardly any does within that year."""
    return year is not None and any(
        claim.start < _LEAD and not claim.when and year in claim.text and not _is_stamp(claim) for claim in claims
    )


def _is_dated(claims: Sequence[Claim]) -> bool:
    """Whether a stamp tells the whole day, its year too."""
    return any(_is_stamp(claim) and not claim.when and day_of(claim) for claim in claims)


def _is_stamp(claim: Claim) -> bool:
    if claim.sentence_start > _HEAD:
        return False
    before, _, behind = claim.sentence.strip(" .").rpartition(claim.text)
    return (not behind and (not before or _MASTHEAD.fullmatch(before) is not None)) or in_dateline(claim)


def _in_year_untold(stamp: Claim) -> dt.date | None:
    month, _, day = (stamp.when or "").split(" ")[0].partition("-")
    return date_of(YEAR_UNTOLD, int(month), int(day)) if month.isdigit() and day.isdigit() else None
