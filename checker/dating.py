"""The years of dates that an article leaves open, settled by what the other articles of its story and it itself tell.

"November 19" in an article of no known day is of 2013 where another article of the story tells of 19 November 2013,
where the article itself names a full date that is nearest to that year's, or where the other articles were published
then. Weekdays are not settled so: a story runs over many Saturdays.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence

from checker.models import Article, Claim

_WINDOW = dt.timedelta(days=200)
"""How far apart the days of a story's articles may lie for its other articles to be taken as of the same time."""


def settle_years(stories: Iterable[Sequence[str]], articles: Sequence[Article], claims: Sequence[Claim]) -> list[Claim]:
    """The claims, in order, with the year of open months and days filled in where it can be told.

    `stories` are the ids of the articles of each story.
    """
    by_id = {article.id: article for article in articles}
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.kind == "date":
            by_article[claim.article].append(claim)
    settled: dict[str, Claim] = {}
    for story in stories:
        told = _told(claim for article in story for claim in by_article[article])
        days = sorted(day for article in story if (day := by_id[article].published))
        latest = days[-1] if days and days[-1] - days[0] <= _WINDOW else None
        for article in story:
            anchors = [day for claim in by_article[article] if (day := _day(claim))]
            for claim in by_article[article]:
                if claim.when and claim.when[0].isdigit():
                    year = _year(claim.when.split()[0], told, anchors, by_id[article].published or latest)
                    if year:
                        settled[claim.id] = _with_year(claim, year)
    return [settled.get(claim.id, claim) for claim in claims]


def _told(claims: Iterable[Claim]) -> dict[str, set[int]]:
    """The years in which a month and day, or a month, is told of with its year."""
    years: dict[str, set[int]] = defaultdict(set)
    for claim in claims:
        if isinstance(claim.low, str) and claim.low == claim.high and len(claim.low) in (7, 10):
            years[claim.low[5:]].add(int(claim.low[:4]))
    return years


def _day(claim: Claim) -> dt.date | None:
    if isinstance(claim.low, str) and claim.low == claim.high and len(claim.low) == 10:
        return dt.date.fromisoformat(claim.low)
    return None


def _year(when: str, told: dict[str, set[int]], anchors: Sequence[dt.date], published: dt.date | None) -> int | None:
    """The year of a month and day ("11-19") or month ("11"): one told elsewhere, else the nearest to its anchors."""
    if len(told.get(when, ())) == 1:
        return next(iter(told[when]))
    near = list(anchors) or ([published] if published else [])
    if not near:
        return None
    month, _, day = when.partition("-")
    candidates: list[tuple[int, int]] = []
    for anchor in near:
        for year in (anchor.year - 1, anchor.year, anchor.year + 1):
            try:
                apart = (dt.date(year, int(month), int(day or 15)) - anchor).days
            except ValueError:
                continue
            # What is told lies mostly in the past of the telling, so the past counts as nearer.
            candidates.append((abs(apart) + (180 if not anchors and apart > 31 else 0), year))
    return min(candidates)[1] if candidates else None


def _with_year(claim: Claim, year: int) -> Claim:
    day = f"{year:04d}-{(claim.when or '').split()[0]}"
    before = claim.bound in ("at_most", "less_than")
    return claim.model_copy(update={"low": None if before else day, "high": day, "when": None})
