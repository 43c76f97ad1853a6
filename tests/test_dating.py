"""Years that an article leaves open are settled by its story."""

import datetime as dt

from checker import Article, Claim
from checker.dating import settle_years
from checker.pipeline import find_claims


def settled(*articles: tuple[str, dt.date | None]) -> list[Claim]:
    pile = [Article(id=f"a{at}", path="", text=text, published=day) for at, (text, day) in enumerate(articles)]
    claims = [claim for article in pile for claim in find_claims(article)]
    return settle_years([[article.id for article in pile]], pile, claims)


def test_a_day_told_with_its_year_elsewhere_in_the_story_is_of_that_year() -> None:
    claims = settled(("The dam burst on November 19.", None), ("The dam burst on November 19, 2014.", None))
    assert [claim.low for claim in claims] == ["2014-11-19", "2014-11-19"]


def test_a_full_date_in_the_article_settles_the_others() -> None:
    claims = settled(("The dam, closed on October 2, 2014, burst on November 19.", None))
    assert [claim.low for claim in claims] == ["2014-10-02", "2014-11-19"]


def test_articles_of_known_days_settle_those_of_none() -> None:
    claims = settled(("The dam burst on November 19.", None), ("Rescue goes on.", dt.date(2014, 11, 25)))
    assert [claim.low for claim in claims] == ["2014-11-19"]


def test_what_nothing_settles_stays_open() -> None:
    claims = settled(("The dam burst on November 19.", None))
    assert [(claim.low, claim.when) for claim in claims] == [(None, "11-19")]


def test_two_years_told_settle_nothing() -> None:
    claims = settled(
        ("The dam burst on November 19.", None),
        ("It had burst before, on November 19, 1987.", None),
        ("Now it burst on November 19, 2014.", None),
    )
    assert claims[0].low is None


def test_a_weekday_stays_a_weekday() -> None:
    claims = settled(("The dam burst on Sunday.", None), ("It burst on Sunday.", dt.date(2014, 11, 25)))
    assert (claims[0].low, claims[0].when) == (None, "W6")
