"""The years of months and days that an article leaves open: "November 19", "in September".

They are of the year in which another article of the story tells of the same day; else of that nearest to the full
dates that the article names, or to the days on which the other articles were published, or to the full dates that those
name. Where the story tells no year but an earlier one, the calendar may tell it: a story whose day is "Sunday" to most
of its articles and "November 19" to one is of the next year in which that was a Sunday.
"""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from checker.language.calendar import date_of
from checker.models import Article, Claim, Modality

_WINDOW = dt.timedelta(days=200)
"""How far apart the days of a story's articles may lie for its other articles to be taken as of the same time."""

_CALENDAR_YEARS = 5
"""How many years on the calendar is searched: weekdays come round again on the same day after five, six or eleven."""


def settle_years(story: Sequence[Article], dates: Mapping[str, Sequence[Claim]]) -> Iterator[Claim]:
    """The date claims of one story whose year it tells, with that year; `dates` are its date claims by article id."""
    claims = [claim for article in story for claim in dates[article.id]]
    if not any(_is_open(claim) for claim in claims):
        return
    told = _told(claims)
    days = sorted(article.published for article in story if article.published)
    latest = days[-1] if days and days[-1] - days[0] <= _WINDOW else None
    shared = [] if days else _recent(claims) or list(_by_calendar(claims, len(story)))
    for article in story:
        own = _recent(dates[article.id])
        for claim in dates[article.id]:
            if _is_open(claim):
                year = _year((claim.when or "").split()[0], told, own, article.published or latest, shared)
                if year:
                    yield _with_year(claim, year)


def last_year(claims: Iterable[Claim]) -> int:
    """The last year that any of the date claims tells of as having come; 0 where none tells of one."""
    return max((int(day[:4]) for claim in claims if (day := _last(claim))), default=0)


def day_of(claim: Claim) -> dt.date | None:
    """The one day that a date claim names with its year."""
    if isinstance(claim.low, str) and claim.low == claim.high and len(claim.low) == 10:
        return dt.date.fromisoformat(claim.low)
    return None


def weekday_of(claim: Claim) -> int | None:
    """The weekday of a date claim that names nothing else; 0 is Monday."""
    when = claim.when or ""
    return int(when[1:]) if when.startswith("W") else None


def _is_open(claim: Claim) -> bool:
    """Whether a claim leaves the year of a month or day open, and does not count it from its own ("May last year")."""
    named = claim.low is None and claim.high is None and bool(claim.when) and (claim.when or "")[0].isdigit()
    return named and not claim.text.lower().endswith((" last year", " next year"))


def _last(claim: Claim) -> str | None:
    if claim.modality is not Modality.STATED:
        return None
    told = claim.high if claim.high is not None else claim.low
    return told if isinstance(told, str) else None


def _told(claims: Iterable[Claim]) -> dict[str, set[int]]:
    """The years in which a month and day, or a month, is told of with its year."""
    years: dict[str, set[int]] = defaultdict(set)
    for claim in claims:
        if isinstance(claim.low, str) and claim.low == claim.high and len(claim.low) in (7, 10):
            years[claim.low[5:]].add(int(claim.low[:4]))
    return years


def _recent(claims: Sequence[Claim]) -> list[dt.date]:
    """The full dates of the last year told of: those of earlier years are history to whoever wrote the later one."""
    last = last_year(claims)
    return [day for claim in claims if (day := day_of(claim)) and day.year >= last]


def _by_calendar(claims: Sequence[Claim], articles: int) -> Iterator[dt.date]:
    """The story's own day, in the next year in which it fell on the weekday by which most of the articles call it."""
    last = max((day for claim in claims if (day := _last(claim))), default="")
    weekdays = Counter(weekday for claim in claims if (weekday := weekday_of(claim)) is not None)
    days = Counter((claim.when or "").split()[0] for claim in claims if _is_open(claim) and "-" in (claim.when or ""))
    if not (last and weekdays and days):
        return
    weekday, times = weekdays.most_common(1)[0]
    named = min(days, key=lambda one: (-days[one], one))
    naming = {claim.article for claim in claims if weekday_of(claim) == weekday}
    if 2 * times <= weekdays.total() or len(naming) < 3 or 2 * len(naming) < articles:
        return
    if naming & {claim.article for claim in claims if _is_open(claim) and (claim.when or "").startswith(named)}:
        return  # nobody calls one day by two names
    month, day_of_month = map(int, named.split("-"))
    for year in range(int(last[:4]), int(last[:4]) + _CALENDAR_YEARS + 1):
        found = date_of(year, month, day_of_month)
        if found and found.weekday() == weekday and found.isoformat()[: len(last)] > last:
            yield found
            return


def _year(
    when: str,
    told: Mapping[str, set[int]],
    own: Sequence[dt.date],
    published: dt.date | None,
    shared: Sequence[dt.date],
) -> int | None:
    """The year of a month and day ("11-19") or month ("11"): one told elsewhere, else the nearest to its anchors."""
    if len(told.get(when, ())) == 1:
        return next(iter(told[when]))
    anchors = own or ([published] if published else shared)
    month, _, day = when.partition("-")
    candidates: list[tuple[int, int]] = []
    for anchor in anchors:
        for year in (anchor.year - 1, anchor.year, anchor.year + 1):
            if found := date_of(year, int(month), int(day or 15)):
                apart = (found - anchor).days
                # What is told lies mostly in the past of the telling, so the past counts as nearer.
                candidates.append((abs(apart) + (180 if not own and apart > 31 else 0), year))
    return min(candidates)[1] if candidates else None


def _with_year(claim: Claim, year: int) -> Claim:
    day = f"{year:04d}-{(claim.when or '').split()[0]}"
    before = claim.bound in ("at_most", "less_than")
    return claim.model_copy(update={"low": None if before else day, "high": day})
