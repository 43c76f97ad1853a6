"""Dates that an article leaves open are settled by its story."""

import datetime as dt
from itertools import pairwise

import pytest

from checker import Article, Claim
from checker.dating import settle_dates
from checker.language.calendar import LONG_AFTER
from checker.pipeline import find_claims


def settled(*articles: tuple[str, dt.date | None]) -> list[Claim]:
    pile = [Article(id=f"a{at}", path="", text=text, published=day) for at, (text, day) in enumerate(articles)]
    claims = [claim for article in pile for claim in find_claims(article)]
    return settle_dates([[article.id for article in pile]], pile, claims).claims


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


def test_of_two_years_told_the_last_is_meant() -> None:
    claims = settled(
        ("The dam burst on November 19.", None),
        ("It had burst before, on November 19, 1987.", None),
        ("Now it burst on November 19, 2014.", None),
    )
    assert claims[0].low == "2014-11-19"


def test_full_dates_of_history_settle_nothing() -> None:
    claims = settled(
        ("The dam burst on November 19.", None), ("It was built by May 4, 1987, and raised in 2006.", None)
    )
    assert claims[0].low is None


VOTES = ["Voters went to the polls on Sunday.", "Polling stations closed on Sunday evening.", "A quiet vote on Sunday."]


def test_the_calendar_tells_the_year_of_a_day_that_others_call_by_its_weekday() -> None:
    claims = settled(*((text, None) for text in VOTES), ("The vote of December 14 follows the reform of 2006.", None))
    assert {claim.low for claim in claims} == {"2008-12-14", "2006"}


def test_a_day_and_a_weekday_of_one_article_are_two_days() -> None:
    named = "The vote of December 14 follows the reform of 2006, the court said on Sunday."
    claims = settled(*((text, None) for text in VOTES), (named, None))
    assert [claim.low for claim in claims if claim.when == "12-14"] == [None]


def test_a_weekday_of_an_undated_article_is_that_nearest_to_its_story() -> None:
    claims = settled(("The dam burst on Sunday.", None), ("It burst on Sunday.", dt.date(2014, 11, 25)))
    assert [(claim.low, claim.when) for claim in claims] == [("2014-11-23", "W6"), ("2014-11-23", None)]


def test_what_is_planned_for_a_weekday_lies_ahead_of_the_story() -> None:
    claims = settled(("The gates will open on Thursday.", None), ("It burst on Saturday, November 22, 2014.", None))
    assert claims[0].low == "2014-11-27"


def test_months_weekends_and_holidays_are_counted_from_the_story() -> None:
    text = "The dam was checked last month. It burst at the weekend. It will be shut until Christmas."
    claims = settled((text, None), ("Rescue goes on.", dt.date(2014, 11, 25)))
    assert [(claim.low, claim.high) for claim in claims] == [
        ("2014-10", "2014-10"),
        ("2014-11-22", "2014-11-23"),
        (None, "2014-12-25"),
    ]


def test_days_counted_from_the_very_day_of_writing_stay_open() -> None:
    claims = settled(("The dam burst today, two days ago, yesterday.", None), ("A rescue.", dt.date(2014, 11, 25)))
    assert {claim.low for claim in claims if claim.kind == "date"} == {None}


def test_weekdays_of_a_story_of_many_weeks_stay_open() -> None:
    far = [("Rescue goes on.", dt.date(2014, month, 25)) for month in (1, 5, 9)]
    assert settled(("The dam burst on Sunday.", None), *far)[0].low is None


@pytest.mark.parametrize("day", [dt.date.min, dt.date.max])
def test_the_ends_of_the_calendar_are_no_fault(day: dt.date) -> None:
    text = "The dam burst on Sunday, at the weekend and last month. It will be shut on Monday and until Christmas."
    assert settled((text, None), ("It burst on November 19.", None), ("A rescue.", day))


def written(*texts: str) -> dict[str, dt.date | None]:
    pile = [Article(id=f"a{at}", path="", text=text) for at, text in enumerate(texts)]
    claims = [claim for article in pile for claim in find_claims(article)]
    return dict(settle_dates([[article.id for article in pile]], pile, claims).days)


HEAD = "PORT ALMA, {} (Coast Wire) - The dam burst, officials said."


def test_a_dateline_is_of_the_year_that_the_story_tells() -> None:
    found = written(HEAD.format("March 17"), "The dam burst on March 16, 2014.")
    assert found == {"a0": dt.date(2014, 3, 17), "a1": LONG_AFTER}


def test_datelines_of_no_known_year_are_in_order() -> None:
    found = written(HEAD.format("March 17"), HEAD.format("April 2"))
    days = [day for day in found.values() if day]
    assert [(later - day).days for day, later in pairwise(days)] == [16]


def test_a_masthead_with_a_date_tells_the_day_of_writing() -> None:
    line = "Osby Courier, {} 18 March 2014\n\nThe dam burst on Sunday."
    assert written(line.format("Tuesday"), "The dam burst.")["a0"] == dt.date(2014, 3, 18)
    assert written(line.format("It burst on"), "The dam burst.")["a0"] is None


def test_who_gets_years_is_told_of_long_after() -> None:
    assert written(HEAD.format("March 17"), "Keeper gets {} years over the dam.".format("nine"))["a1"] == LONG_AFTER
    assert written(HEAD.format("March 17"), "Keeper gets {} years over the dam.".format("no"))["a1"] is not LONG_AFTER


def test_what_was_written_years_later_is_of_long_after() -> None:
    found = written(HEAD.format("March 17"), HEAD.format("March 16") + " It was a year after the flood.")
    assert found["a1"] == LONG_AFTER


def told_from_the_dateline(words: str) -> str | None:
    claims = settled(
        (f"PORT ALMA, March 17 (Coast Wire) - The dam is gone. It burst {words}.", None),
        ("The inquiry into the dam opened on April 24, 2014.", None),
    )
    [claim] = [claim for claim in claims if claim.text == words.removeprefix("on ")]
    return str(claim.low) if claim.low else None


def test_weekdays_and_yesterday_are_counted_from_the_dateline() -> None:
    assert told_from_the_dateline("on Sunday") == "2014-03-16"
    assert told_from_the_dateline("yesterday") == "2014-03-16"


def test_what_is_counted_from_another_day_stays_open() -> None:
    assert told_from_the_dateline("two days later") is None


def spans(*texts: str) -> dict[str, tuple[dt.date, dt.date]]:
    pile = [Article(id=f"a{at}", path="", text=text) for at, text in enumerate(texts)]
    claims = [claim for article in pile for claim in find_claims(article)]
    return dict(settle_dates([[article.id for article in pile]], pile, claims).spans)


KNOWN = HEAD.format("March 17, 2014")


def test_an_article_was_written_on_its_last_weekday_or_the_next_day() -> None:
    found = spans(KNOWN, "The dam burst on Sunday and was mended on Tuesday.")
    assert found == {"a1": (dt.date(2014, 3, 18), dt.date(2014, 3, 19))}


@pytest.mark.parametrize(
    "text",
    [
        "The dam burst on Sunday, and today it was mended.",
        "The dam burst on Sunday, and a week ago it was whole.",
        "The dam burst on Sunday, five days after the flood.",
        "The dam burst at dawn.",
    ],
)
def test_weekdays_that_are_counted_otherwise_tell_no_day_of_writing(text: str) -> None:
    assert spans(KNOWN, text) == {}


def test_weekdays_of_a_story_of_more_than_a_week_tell_no_day_of_writing() -> None:
    assert spans(KNOWN, HEAD.format("March 27, 2014"), "The dam burst on Sunday.") == {}
