"""What must hold of every text: numbers come back as written, spans slice, nothing raises, work stays linear."""

import math
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.language.bounds import BEFORE, BEHIND
from checker.language.currency_names import NAMES, SIGNS
from checker.language.figures import find_figures
from checker.language.numeral_words import DENOMINATORS, PLURALS, SCALES, SMALL, TENS
from checker.language.small_words import SPAN_WORDS
from checker.language.trends import DOWN, UP
from checker.language.unit_names import SYMBOLS, UNIT_WORDS

# How long one sentence takes hangs on what else the machine does; the work itself is counted below.
settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")

ONES = [word for word, _ in sorted(SMALL.items(), key=lambda pair: pair[1]) if word not in ("nought", "naught", "nil")]
TEN_WORDS = {value: word for word, value in TENS.items() if word != "fourty"}


def in_words(number: int) -> str:
    """A whole number below a billion as English words."""
    if number < 20:
        return ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return TEN_WORDS[10 * tens] + (f"-{ONES[ones]}" if ones else "")
    for size, name in ((10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            above, below = divmod(number, size)
            link = " and " if 0 < below < 100 else " "
            return f"{in_words(above)} {name}" + (f"{link}{in_words(below)}" if below else "")
    raise AssertionError(number)


def read(text: str) -> float:
    (figure,) = find_figures(text)
    assert figure.low is not None
    assert figure.low == figure.high
    return figure.low


@given(st.integers(2, 999_999_999))
def test_a_number_in_words_is_read_back(number):
    assert read(f"The census listed {in_words(number)} windmills.") == number


@given(st.integers(2, 999_999_999))
def test_a_number_in_digits_with_commas_is_read_back(number):
    assert read(f"The census listed {number:,} windmills.") == number


@given(st.integers(2, 999_999_999))
def test_a_number_in_bare_digits_is_read_back(number):
    assert read(f"The census listed {number} people.") == number


@given(st.integers(1, 9_999), st.integers(1, 99), st.sampled_from(["million", "billion", "thousand", "trillion"]))
def test_a_scale_word_multiplies_exactly(whole, hundredths, scale):
    expected = (whole * 100 + hundredths) * SCALES[scale] / 100
    assert math.isclose(read(f"The state owes ${whole}.{hundredths:02} {scale}."), expected, rel_tol=1e-12)


@given(st.integers(1, 999), st.sampled_from([("m", 10**6), ("bn", 10**9), ("k", 1000), ("mn", 10**6), ("tn", 10**12)]))
def test_a_short_scale_behind_money_is_read_back(number, scale):
    letters, size = scale
    assert read(f"The fund holds £{number}{letters} in cash.") == number * size


@given(st.integers(2, 900), st.integers(1, 90), st.sampled_from(["{} to {}", "{}-{}", "{}–{}", "between {} and {}"]))
def test_a_range_keeps_both_ends(low, step, style):
    (figure,) = find_figures(f"It needs {style.format(low, low + step)} kilograms of salt.")
    assert (figure.low, figure.high, figure.unit) == (low, low + step, "kilogram")


@given(st.floats(0.1, 99.9).map(lambda value: round(value, 1)), st.sampled_from(["%", " percent", " per cent", "pc"]))
def test_a_percentage_is_read_back(number, sign):
    (figure,) = find_figures(f"Output was {number}{sign} of the plan.")
    assert figure.unit == "percent"
    assert figure.low == pytest.approx(number)


PLAIN = ["The mayor spoke at length.", "Rain is expected in the hills.", "Nothing else was decided by the board."]
COUNTED = [
    "The fire killed nine horses.",
    "At least 40 tents burned.",
    "Rents rose 3% and fares fell.",
    "It cost $5 million.",
]


@given(st.sampled_from(COUNTED), st.sampled_from(PLAIN), st.booleans())
def test_a_sentence_without_numbers_changes_nothing(counted, plain, before):
    text = f"{plain} {counted}" if before else f"{counted} {plain}"
    shift = len(plain) + 1 if before else 0
    alone, beside = find_figures(counted), find_figures(text)
    assert [(f.text, f.low, f.high, f.unit, f.bound, f.trend) for f in alone] == [
        (f.text, f.low, f.high, f.unit, f.bound, f.trend) for f in beside
    ]
    assert [f.start + shift for f in alone] == [f.start for f in beside]


PIECES = sorted(
    {*SMALL, *TENS, *SCALES, *PLURALS, *DENOMINATORS, *SIGNS, *SYMBOLS, *SPAN_WORDS}
    | {"24", "1,200", ".5", "3.5", "2019", "7", "10,", "1/2", "½", "00", "-", "–", ":", "/", "(", ")", "+", "^", "x10^"}
    | {"and", "or", "to", "of", "the", "a", "an", "per", "in", "out", "over", "point", "at least", "up to", "or more"}
    | {
        "October",
        "May",
        "p.m.",
        "GMT",
        "$",
        "US",
        "%",
        "no",
        "none",
        "both",
        "one",
        "few",
        "half",
        "people",
        "men",
        "\n",
        "e",
        ".",
    }
)


def check_spans(text: str) -> None:
    last = 0
    for figure in find_figures(text):
        assert text[figure.start : figure.end] == figure.text
        assert figure.text.strip()
        assert last <= figure.start < figure.end <= len(text)
        assert figure.extent_start <= figure.start
        assert figure.end <= figure.extent_end <= len(text)
        assert 0 <= figure.unit_start <= figure.unit_end <= len(text)
        assert figure.low is not None or figure.high is not None
        if figure.low is not None and figure.high is not None:
            assert figure.low <= figure.high
        assert figure.precision > 0
        last = figure.end


@given(st.text(max_size=200))
def test_any_text_is_read_without_raising(text):
    check_spans(text)


@settings(max_examples=400)
@given(st.lists(st.sampled_from(PIECES), max_size=14), st.sampled_from([" ", "", " "]))
def test_any_heap_of_number_words_is_read_without_raising(pieces, gap):
    check_spans(gap.join(pieces))


def steps(text: str) -> int:
    """How many calls of this project's functions a reading takes: the work done, whatever the clock says."""
    count = 0

    def count_calls(frame, event, _argument):
        nonlocal count
        if event in ("call", "c_call") and "language" in frame.f_code.co_filename:
            count += 1

    sys.setprofile(count_calls)
    try:
        find_figures(text)
    finally:
        sys.setprofile(None)
    return count


def phrases() -> list[str]:
    bounds = [" ".join(phrase) for table in (BEFORE, BEHIND) for choices in table.values() for phrase, _ in choices]
    lists = [SMALL, TENS, SCALES, PLURALS, DENOMINATORS, SIGNS, UP, DOWN, SPAN_WORDS]
    words = [word for table in lists for word in sorted(table)]
    units = sorted({*UNIT_WORDS, *SYMBOLS, *NAMES})[::7]
    written = """
        1,234 | 7_to_ | $7_ | 5- | 5_-_ | 24_and_ | one_hundred_and_ | twenty- | two_or_ | 2: | 1/2_ | 000_ | 12_34_
        | 1_200_000_ | October_7_ | 2019_ | 2019- | 3-1_ | Room_12_ | between_5_and_ | from_5_to_ |
        from_5_cats_in_towns_ | at_least_ | tens_of_thousands_of_ | four-,_ | a_ | half_a_ | point_five_ | in_ |
        out_of_ | per_ | no_ | big_ | of_the_ | +1-222- | 1.2.3. | big,_red,_ | and_men_ | 2_m_ | x10^ | ^- |
        (5_km)_ | e+1 | a_day_or_two_ | one_ | minus_ | 12,34, | Apollo_11_ | 5_ft_2_in_ | 1_over_
    """
    joined = [part.strip().replace("_", " ") for part in written.split("|")]
    return sorted({*bounds, *words, *units, *joined})


@pytest.mark.parametrize("tail", ["", "7"])
def test_work_grows_with_the_length_of_any_repeated_part(tail):
    for phrase in phrases():
        for gap in (" ", ""):
            part = phrase + gap
            short, long = steps(part * 20 + tail), steps(part * 80 + tail)
            assert long <= 5 * short + 800, (phrase, gap, short, long)


def test_one_token_without_end_is_read_at_once():
    for part in ("1", "1,234,", "9.", "a", "'", "½", "-", "1-", "a-1-", "#", "@", "http://", "."):
        check_spans(part * 5_000)
