"""Dates that an article leaves open, settled by what its story tells; each claim keeps its own words in `when`.

Two steps: `checker.dating.years` gives years to months and days ("November 19"), `checker.dating.days` gives days to
weekdays and to words counted from the day of writing ("Sunday", "last month") in articles that tell no day.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from checker.dating.days import settle_days
from checker.dating.years import settle_years
from checker.models import Article, Claim

__all__ = ["settle_dates"]


def settle_dates(stories: Iterable[Sequence[str]], articles: Sequence[Article], claims: Sequence[Claim]) -> list[Claim]:
    """The claims, in order, with the dates that they leave open filled in where their story tells them.

    `stories` are the ids of the articles of each story.
    """
    by_id = {article.id: article for article in articles}
    dates: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.kind == "date":
            dates[claim.article].append(claim)
    settled: dict[str, Claim] = {}
    for story in stories:
        told = [by_id[article] for article in story]
        for settle in (settle_years, settle_days):
            for claim in settle(told, {article: [settled.get(c.id, c) for c in dates[article]] for article in story}):
                settled[claim.id] = claim
    return [settled.get(claim.id, claim) for claim in claims]
