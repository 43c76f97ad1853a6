"""When things happened and articles were written, as far as articles leave it open and their story tells it.

Three steps: `checker.dating.years` gives years to months and days ("November 19"), `checker.dating.writing` tells when
each article was written, `checker.dating.days` gives days to weekdays and to words counted from the day of writing
("Sunday", "last month") in articles that were published on no known day.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from checker.dating.days import settle_days, spans_of_writing
from checker.dating.writing import days_of_writing, in_dateline, looking_back, order_of_writing, stamps_of
from checker.dating.years import settle_years
from checker.models import Article, Claim

__all__ = ["Dated", "in_dateline", "settle_dates"]


class Dated(NamedTuple):
    """Claims with their open dates filled in, and the day on which each article was written, None where none tells.

    `spans` are the first and the last day on which an article of no known day can have been written, if its weekdays
    tell them. Where no article of a story tells a year, its days are of `YEAR_UNTOLD`, and serve for their order alone.
    What looks back on its story from an unknown day has `LONG_AFTER`.
    """

    claims: list[Claim]
    days: Mapping[str, dt.date | None]
    spans: Mapping[str, tuple[dt.date, dt.date]]


def settle_dates(stories: Iterable[Sequence[str]], articles: Sequence[Article], claims: Sequence[Claim]) -> Dated:
    """The claims, in order, with the dates that they leave open filled in where their story tells them.

    `stories` are the ids of the articles of each story. Each settled claim keeps its own words in `when`.
    """
    by_id = {article.id: article for article in articles}
    dates: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.kind == "date":
            dates[claim.article].append(claim)
    settled: dict[str, Claim] = {}
    days: dict[str, dt.date | None] = {}
    spans: dict[str, tuple[dt.date, dt.date]] = {}

    def now(story: Sequence[str]) -> dict[str, list[Claim]]:
        return {article: [settled.get(claim.id, claim) for claim in dates[article]] for article in story}

    for story in stories:
        told = [by_id[article] for article in story]
        settled.update((claim.id, claim) for claim in settle_years(told, now(story)))
        with_years = now(story)
        afar = looking_back(told, with_years)
        stamps = stamps_of(told, with_years, afar)
        written = days_of_writing(told, stamps)
        settled.update((claim.id, claim) for claim in settle_days(told, written, with_years))
        order = order_of_writing(written, stamps, afar)
        days.update(order)
        spans.update(spans_of_writing(order, now(story)))
    return Dated([settled.get(claim.id, claim) for claim in claims], days, spans)
