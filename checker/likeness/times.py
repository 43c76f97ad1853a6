"""Two figures that are of two times: an earlier one, another hour, a single day against the whole."""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache

import regex

from checker.comparison import Telling
from checker.comparison.near_words import before_figure, behind_figure
from checker.dating import in_dateline
from checker.dating.years import day_of, weekday_of
from checker.facts.sorts import same_aspect
from checker.facts.surroundings import FOUNDED, tells_of_earlier
from checker.language.times import find_times
from checker.models import Claim, Nature

_WINDOW = 70
_PERIOD = timedelta(45)
_ONE_HOUR = 30
"""Minutes by which two clock times of one happening may differ."""

# "In August 2016", "since 2012", "back in the spring of 1987": a time with its year, but for a day.
_MONTHS = r"January|February|March|April|May|June|July|August|September|October|November|December"
_YEAR = regex.compile(
    rf"(?<!\b(?:{FOUNDED}) )\b(?:in|since|until|from|by|during) "
    rf"(?:(?:early|late|mid-?) ?|the \p{{Ll}}+ of )?(?:(?:{_MONTHS}),? )?"
    r"(?P<year>(?:1[89]|20)\d\d)\b(?!-)",
    regex.IGNORECASE,
)
_OF_AN_HOUR = regex.compile(
    r"\b(?:so far|by (?:noon|midnight|dawn|nightfall|(?:the )?(?:morning|evening|afternoon)))\b", regex.I
)
_FORETOLD = regex.compile(
    r"\b(?:exit polls?|projections?|projected|forecasts?|opinion polls?|had predicted)\b", regex.I
)
_PART_OF_DAY = regex.compile(r"\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) (?:night|evening|morning|afternoon)\b")
_WEEKDAY = regex.compile(r"\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b")
# "The coastguard now believes that 204 were on board."
_HELD_NOW = regex.compile(
    r"\bnow (?:believes?|says?|thinks?|puts?|estimates?|knows?|reckons?|admits?|believed|said|thought|put|estimated"
    r"|known)\b"
    r"|\b(?:have|has) (?:since )?(?:revised|corrected|amended|updated|retracted)\b|\bturned out to be\b",
    regex.IGNORECASE,
)
_SAID_ON = regex.compile(
    r"\b(?:said|says|told \p{L}{2,12}|reported|announced|added)(?: late| early)?(?: on)?"
    r" (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
)
_THEN = regex.compile(r"^[^,.;:]{0,25} then\b")


def of_one_weekday(first: Telling, second: Telling) -> bool:
    """Whether two dates are not of one weekday, "Saturday", that was placed in a week for want of a day of writing."""
    claims = one, other = first.claim, second.claim
    placed = [weekday_of(claim) is not None for claim in claims]
    if all(placed):
        return one.when != other.when
    days = [day.weekday() for claim in claims if (day := day_of(claim))]
    return not any(placed) or len(set(days)) > 1


def of_one_year(first: Telling, second: Telling) -> bool:
    """Whether two dates are not the 16 August of two years, of which the text tells one or none."""
    one, other = (str(telling.claim.low) for telling in (first, second))
    if one[5:] != other[5:] or not one[5:]:
        return True
    return all(_YEAR_TOLD.search(telling.claim.text) for telling in (first, second))


def of_known_days(first: Telling, second: Telling) -> bool:
    """Whether two dates name days, closed at both ends, that are those of what they tell: not the day of the report
    ("HAVEN, July 20", "today"), nor one counted from a day of writing that only other articles tell."""
    return all(
        telling.room.bounded and not _of_the_report(telling.claim) and not _taken_from_the_story(telling.claim)
        for telling in (first, second)
    )


def of_one_time(first: Telling, second: Telling) -> bool:
    """Whether two figures are of one aspect and one time: what happened last month is not what happened now."""
    one, other = first.claim, second.claim
    if one.kind in {"date", "time"}:
        return True
    if not same_aspect(one, other) or _is_earlier(one) != _is_earlier(other):
        return False
    if any(_is_of_then(claim) for claim in (one, other)) or _is_foretold(one) != _is_foretold(other):
        return False
    years, others = (_years(telling) for telling in (first, second))
    return years == others or bool(years & others)


def _is_earlier(claim: Claim) -> bool:
    """Whether a figure is told of an earlier time than the news; no age is: "Ann Lee, 34, was freed last year"."""
    return claim.kind != "age" and tells_of_earlier(claim.sentence)


def revises(tellings: Iterable[Telling]) -> bool:
    """Whether any of the figures is told as what is held now, in the stead of the one that was held before."""
    return any(_HELD_NOW.search(before_figure(telling.claim, _WINDOW)) for telling in tellings)


def of_one_period(first: Telling, second: Telling) -> bool:
    """Whether two changes are not known to be of days so far apart that each is of a quarter or year of its own."""
    if Nature.CHANGE not in {first.claim.nature, second.claim.nature} or not first.apart_from(second):
        return True
    known = first.known and second.known
    return bool(known) and abs((first.known or date.min) - (second.known or date.min)) < _PERIOD


def of_one_hour(first: Telling, second: Telling) -> bool:
    """Whether the sentences of two figures do not tell of two clock times: the quakes of 5:21 and of 8:36."""
    one, other = _clocks(first.claim.sentence), _clocks(second.claim.sentence)
    return not one or not other or any(abs(a - b) <= _ONE_HOUR for a in one for b in other)


@lru_cache(maxsize=1024)
def _clocks(sentence: str) -> frozenset[int]:
    return frozenset(mention.low % 720 for mention in find_times(sentence))


def of_one_day(first: Telling, second: Telling) -> bool:
    """Whether two figures are known to be of one day, and not told as of an hour of it."""
    hours = any(_OF_AN_HOUR.search(telling.claim.sentence) for telling in (first, second))
    return first.known is not None and first.known == second.known and not hours


def of_one_part_of_day(first: Telling, second: Telling) -> bool:
    """Whether two sentences do not tell of parts of two days: Sunday night, and Monday night."""
    one, other = (frozenset(_PART_OF_DAY.findall(telling.claim.sentence)) for telling in (first, second))
    return not one or not other or bool(one & other)


def of_weekdays_alike(first: Telling, second: Telling) -> bool:
    """Whether two sentences do not tell of other weekdays: what came on Saturday, and what came on Monday; the day on
    which somebody said so is none."""
    one, other = (frozenset(_WEEKDAY.findall(_SAID_ON.sub("", telling.claim.sentence))) for telling in (first, second))
    return not one or not other or bool(one & other)


def of_one_weather(first: Telling, second: Telling) -> bool:
    """Whether two speeds of wind are not of two days, between which a storm gains and loses strength."""
    if "wind" not in {first.claim.aspect, second.claim.aspect}:
        return True
    return of_weekdays_alike(first, second) and not first.apart_from(second)


def _years(telling: Telling) -> frozenset[int]:
    """The years that a sentence is set in, but for that of its article."""
    found = frozenset(int(match["year"]) for match in _YEAR.finditer(telling.claim.sentence))
    return found - {telling.known.year} if telling.known else found


def _is_of_then(claim: Claim) -> bool:
    return _THEN.match(behind_figure(claim, _WINDOW)) is not None


def _is_foretold(claim: Claim) -> bool:
    return _FORETOLD.search(claim.sentence) is not None


_YEAR_TOLD = regex.compile(r"\b\d{4}\b")


def _of_the_report(claim: Claim) -> bool:
    if claim.text.casefold().startswith("today"):
        return True
    return in_dateline(claim)


def _taken_from_the_story(claim: Claim) -> bool:
    return claim.low is not None and bool(claim.when) and not (claim.when or "")[:2].strip("W").isdigit()
