"""Dates are found in every form that papers use, and placed as far as the text and the day of publication allow."""

import datetime as dt
import pathlib
import sys
import time
import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.language.dates import find_dates, iso
from checker.models import Bound

CASES: list[dict[str, Any]] = tomllib.loads(
    (pathlib.Path(__file__).parents[1] / "corpora" / "dates.toml").read_text(encoding="utf-8")
)["case"]

MONTHS = (
    ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
     "December"),
    ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."),
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
DAYS = st.dates(dt.date(1700, 1, 1), dt.date(2099, 12, 31))


@pytest.mark.parametrize("case", CASES, ids=[case["class"] for case in CASES])
def test_dates_of_the_corpus_are_read(case: dict[str, Any]) -> None:
    found = find_dates(case["text"], case.get("published"), guess=False)
    read = [[date.text, *(end or "" for end in iso(date.low, date.high, date.grain))] for date in found]
    assert read == case["dates"]


def suffix(day: int) -> str:
    return "th" if day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


STYLES = (
    lambda d: f"{MONTHS[0][d.month - 1]} {d.day}, {d.year}",
    lambda d: f"{MONTHS[1][d.month - 1]} {d.day}, {d.year}",
    lambda d: f"{MONTHS[0][d.month - 1]} {d.day},{d.year}",
    lambda d: f"{MONTHS[0][d.month - 1]} {d.day}{suffix(d.day)}, {d.year}",
    lambda d: f"{WEEKDAYS[d.weekday()]}, {MONTHS[0][d.month - 1]} {d.day}, {d.year}",
    lambda d: f"{d.day} {MONTHS[0][d.month - 1]} {d.year}",
    lambda d: f"{d.day:02} {MONTHS[0][d.month - 1].upper()}, {d.year}",
    lambda d: f"{WEEKDAYS[d.weekday()].upper()} {d.day:02} {MONTHS[0][d.month - 1].upper()} {d.year}",
    lambda d: f"the {d.day}{suffix(d.day)} of {MONTHS[0][d.month - 1]} {d.year}",
    lambda d: f"{d.day}-{MONTHS[0][d.month - 1][:3]}-{d.year}",
    lambda d: d.isoformat(),
    lambda d: f"{d.year}/{d.month:02}/{d.day:02}",
)


@given(day=DAYS, style=st.sampled_from(STYLES))
def test_any_day_written_in_any_style_is_read_back(day: dt.date, style: Any) -> None:
    found = find_dates(f"The ship sank on {style(day)} off the cape.")
    assert [(date.low, date.high, date.grain) for date in found] == [(day, day, "day")]


@given(day=DAYS)
def test_figures_in_american_order_are_read_back(day: dt.date) -> None:
    (date,) = find_dates(f"Posted {day.month}/{day.day}/{day.year}")
    assert date.low == day


@given(day=DAYS.filter(lambda d: d.day > 12))
def test_figures_in_british_order_are_read_back_where_the_day_shows_it(day: dt.date) -> None:
    (date,) = find_dates(f"Posted {day.day:02}/{day.month:02}/{day.year}")
    assert date.low == day


@given(published=DAYS, weekday=st.integers(0, 6))
def test_a_weekday_in_the_past_is_the_last_one_up_to_publication(published: dt.date, weekday: int) -> None:
    (date,) = find_dates(f"Rebels shelled the port on {WEEKDAYS[weekday]}.", published)
    assert date.low is not None
    assert date.weekday == date.low.weekday() == weekday
    assert 0 <= (published - date.low).days < 7


@given(published=DAYS, weekday=st.integers(0, 6))
def test_a_weekday_to_come_is_the_next_one_from_publication(published: dt.date, weekday: int) -> None:
    (date,) = find_dates(f"The council will vote on {WEEKDAYS[weekday]}.", published)
    assert date.low is not None
    assert date.low.weekday() == weekday
    assert 0 <= (date.low - published).days < 7


PIECES = (
    "the last next this first 3 12th 2008 1990s May march sat Friday week weeks of year ago in since between and to - "
    ", . ( ) Q3 third quarter summer fall Christmas Easter weekend day before after two a few from early late end "
    "tomorrow night century 9999 0001 02/30/2001 31 February 99 ' ’ \n"
)

WORDS = st.sampled_from(PIECES.split(" "))


@given(words=st.lists(WORDS, max_size=14), published=st.none() | st.dates(), guess=st.booleans())
def test_no_arrangement_of_date_words_raises_and_spans_slice(
    words: list[str], published: dt.date | None, guess: bool
) -> None:
    text = " ".join(words)
    covered = 0
    for date in find_dates(text, published, guess=guess):
        assert covered <= date.start < date.end
        assert text[date.start : date.end] == date.text
        assert (date.low is None) == (date.high is None)
        assert date.low is None or date.high is None or date.low <= date.high
        covered = date.end


@given(text=st.text(max_size=200), published=st.none() | st.dates())
def test_no_text_raises(text: str, published: dt.date | None) -> None:
    assert all(text[d.start : d.end] == d.text for d in find_dates(text, published))


@given(text=st.text(alphabet="bcxyz ,.\n", max_size=80))
def test_a_sentence_without_dates_changes_nothing(text: str) -> None:
    alone = find_dates("He fell on 3 May 2004.")
    assert [d.text for d in find_dates(text + "\n\nHe fell on 3 May 2004.")] == [d.text for d in alone]


def test_capital_letters_that_grow_in_lower_case_do_not_shift_spans() -> None:
    (date,) = find_dates("İİİ İstanbul, 4 May 2010")
    assert date.text == "4 May 2010"


def test_days_of_the_story_are_guessed_only_when_asked_for() -> None:
    text = "The quake struck on March 3, 2010. The next day the dam broke."
    assert [d.low for d in find_dates(text, dt.date(2010, 4, 1))] == [dt.date(2010, 3, 3), dt.date(2010, 3, 4)]
    assert [d.low for d in find_dates(text, dt.date(2010, 4, 1), guess=False)] == [dt.date(2010, 3, 3), None]


def test_words_before_a_date_bound_it() -> None:
    text = "Since 1999 she ran the lab, until May 2004, and by June 2005 it was shut."
    assert [d.bound for d in find_dates(text)] == [Bound.AT_LEAST, Bound.AT_MOST, Bound.AT_MOST]


def test_an_undated_day_keeps_its_parts_when_nothing_places_it() -> None:
    date, day = find_dates("Crews left on Thursday and came back on 9 November.")
    assert (date.low, date.weekday) == (None, 3)
    assert (day.low, day.day, day.month) == (None, 9, 11)


def test_a_line_that_is_wrapped_is_read_across_and_a_headline_is_not() -> None:
    wrapped = "The committee met for the first time in the old town hall on October\n7, 2003, and never again."
    assert [d.text for d in find_dates(wrapped)] == ["October\n7, 2003"]
    assert [d.text for d in find_dates("Strike ends in March\n12 arrested at port", dt.date(2003, 4, 1))] == ["March"]


@pytest.mark.parametrize(
    ("grain", "written"),
    [("day", "2003-05-01"), ("month", "2003-05"), ("year", "2003"), ("decade", "2003"), ("week", "2003-05-01")],
)
def test_iso_strings_are_as_exact_as_the_words(grain: Any, written: str) -> None:
    assert iso(dt.date(2003, 5, 1), None, grain) == (written, None)


REPEATED = (
    "1/2-", "in the ", "the last ", "early ", "3 to ", "May ", "may 3 ", "monday, ", "2 years and ", "two ", "of ",
    "week of ", "first ", "1999-", "01/02/2003 ", "(", "  ", "\n", "next week ", "between ", "twenty-", "will be ",
    "a few ", "3rd ", "' ", "Q3 ", "2013-07-02 ",
)  # fmt: skip


@pytest.mark.parametrize("part", REPEATED)
def test_repeats_take_no_more_steps_than_their_length(part: str) -> None:
    def steps(times: int) -> int:
        count = 0

        def step(frame: object, event: str, called: object) -> None:
            nonlocal count
            count += event in ("call", "c_call")

        text = part * times
        sys.setprofile(step)
        try:
            find_dates(text, dt.date(2010, 1, 1))
        finally:
            sys.setprofile(None)
        return count

    steps(10)
    assert steps(2000) <= 11 * steps(200) + 100


@pytest.mark.parametrize("part", REPEATED)
def test_repeats_do_not_make_a_pattern_backtrack(part: str) -> None:
    def cost(times: int) -> float:
        best = 9.0
        for _ in range(3):
            start = time.process_time()
            find_dates(part * times, dt.date(2010, 1, 1))
            best = min(best, time.process_time() - start)
        return best

    # What a pattern does inside one match shows only in its cost. Ten times the text: linear work costs ten times as
    # much, quadratic work a hundred times; the margin between is for a busy machine.
    assert cost(4000) < 50 * cost(400) + 0.05


@pytest.mark.parametrize("text", ["The trial is expected to last three weeks.", "It will last two days."])
def test_how_long_something_lasts_is_no_date(text: str) -> None:
    assert find_dates(text) == []
