"""Sentences of each class that a reader of figures can get wrong, with what they say."""

import tomllib
from pathlib import Path

import pytest

from checker.language.figures import find_figures
from checker.models import Bound, Figure, Trend

CORPUS = tomllib.loads((Path(__file__).parent.parent / "corpora" / "figures.toml").read_text(encoding="utf-8"))
CASES = [(group["name"], case) for group in CORPUS["group"] for case in group["case"]]


def shown(figure: Figure) -> dict[str, object]:
    """A figure with what a corpus case may ask of it."""
    return {
        "text": figure.text,
        "low": figure.low,
        "high": figure.high,
        "bound": figure.bound.value,
        "unit": figure.unit,
        "trend": figure.trend.value if figure.trend else None,
    }


def wanted(expected: dict[str, object]) -> dict[str, object]:
    """What a corpus case asks: `value` is low and high alike, "open" an end left open, a unit not named is none."""
    asked = {"unit": None, "trend": None} | {key: value for key, value in expected.items() if key != "value"}
    if "value" in expected:
        asked |= {"low": expected["value"], "high": expected["value"]}
    return {key: None if value == "open" else value for key, value in asked.items()}


@pytest.mark.parametrize(("name", "case"), CASES, ids=[f"{name}: {case['text']}" for name, case in CASES])
def test_the_corpus_is_read_as_it_says(name, case):
    found = [shown(figure) for figure in find_figures(case["text"])]
    assert [figure["text"] for figure in found] == [expected["text"] for expected in case["figures"]], name
    for figure, expected in zip(found, case["figures"], strict=True):
        for key, value in wanted(expected).items():
            close = pytest.approx(value, rel=1e-5) if isinstance(value, int | float) else value
            assert figure[key] == close, (name, key)


def only(text: str) -> Figure:
    (figure,) = find_figures(text)
    return figure


def test_spans_hold_number_extent_and_noun_phrase():
    text = "The navy said at least 23 suspected Somali pirates were held."
    figure = only(text)
    assert text[figure.start : figure.end] == "23"
    assert text[figure.extent_start : figure.extent_end] == "at least 23"
    assert text[figure.unit_start : figure.unit_end] == "suspected Somali pirates"
    assert figure.unit == "pirate"


def test_the_span_of_money_holds_its_sign_and_scale():
    text = "The firm paid US$1.2bn for the port."
    figure = only(text)
    assert (figure.text, figure.unit, figure.low) == ("US$1.2bn", "USD", 1.2e9)


def test_the_extent_reaches_over_words_behind_the_number():
    text = "Police counted 50 or more vehicles."
    figure = only(text)
    assert text[figure.extent_start : figure.extent_end] == "50 or more"
    assert (figure.low, figure.high, figure.bound, figure.unit) == (50, None, Bound.AT_LEAST, "vehicle")


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("They counted 1,200 tents.", 100),
        ("They counted 1,217 tents.", 1),
        ("It cost $1.2 million.", 100_000),
        ("It rose 5.0 percent.", 0.1),
        ("Some twenty villages burned.", 10),
        ("It has seven arches.", 1),
    ],
)
def test_precision_is_the_size_of_the_last_place_shown(text, precision):
    assert only(text).precision == pytest.approx(precision)


def test_a_bracketed_conversion_points_to_what_it_converts_and_shares_its_bound():
    text = "The camp lies less than 75 km (47 miles) from the border."
    first, second = find_figures(text)
    assert second.conversion_of == first.start
    assert (second.low, second.high, second.bound, second.unit) == (None, 47, Bound.LESS_THAN, "mile")


def test_two_currencies_are_one_conversion_pair():
    first, second = find_figures("The bridge cost €80 million ($113 million) to mend.")
    assert (first.unit, second.unit, second.conversion_of) == ("EUR", "USD", first.start)


def test_a_bracket_that_tells_something_else_converts_nothing():
    first, second = find_figures("The club sold 300 shirts (40 of them signed).")
    assert first.low == 300
    assert second.conversion_of is None


def test_a_change_has_a_trend_and_the_level_it_reaches_has_none():
    change, level = find_figures("Shares rose 18 cents to $4.60.")
    assert (change.trend, level.trend) == (Trend.UP, None)


def test_a_fall_in_profit_is_a_change_and_a_stake_none():
    [fall] = find_figures("The bank reported a 21% fall in profit.")
    [stake] = find_figures("The bank holds a 21% stake in the firm.")
    assert (fall.trend, stake.trend) == (Trend.DOWN, None)


@pytest.mark.parametrize(
    "sentence",
    [
        "The ferry went down nine miles off the coast.",
        "The trawler sank 40 nautical miles south of the cape.",
        "The plane crashed 12 km (seven miles) short of the runway.",
    ],
)
def test_how_far_off_something_went_down_is_no_change(sentence: str):
    assert {figure.trend for figure in find_figures(sentence)} == {None}


def test_how_far_a_river_fell_is_a_change():
    assert only("The river fell three metres overnight").trend == Trend.DOWN


def test_a_wrapped_line_is_read_through_and_a_new_line_is_not():
    assert only("Rescuers found more than\n100 people in the hall").unit == "person"
    assert only("The toll rose to 12\nMiners protest in the capital").unit is None


def test_offsets_count_in_the_whole_text():
    text = "No news today.\n\nThe fire killed nine horses.\nA rider lost 400 euros."
    assert [text[figure.start : figure.end] for figure in find_figures(text)] == ["nine", "400"]
    assert [text[figure.unit_start : figure.unit_end] for figure in find_figures(text)] == ["horses", "euros"]
