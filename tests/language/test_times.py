"""Clock times are found in every form that papers use, with their zone and what bounds them."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.language.times import find_times
from checker.models import Bound

READ = [
    ("The shaft flooded at 2:53 p.m. on Friday.", "2:53 p.m.", 893, None, Bound.EXACT),
    ("Trading stopped at 3 pm.", "3 pm", 900, None, Bound.EXACT),
    ("It was 4:40 in the morning when the wall fell.", "4:40", 280, None, Bound.EXACT),
    ("It was 4:40 when the wall fell.", "4:40", 280, None, Bound.EXACT),
    ("The tremor came at 1200 GMT.", "1200 GMT", 720, "GMT", Bound.EXACT),
    ("The convoy left at 0300 GMT.", "0300 GMT", 180, "GMT", Bound.EXACT),
    ("The freighter called for help at 1130 hours IST.", "1130 hours IST", 690, "IST", Bound.EXACT),
    ("Gates open at 10am.", "10am", 600, None, Bound.EXACT),
    ("Fires broke out at 11.30 p.m. ET.", "11.30 p.m. ET", 1410, "ET", Bound.EXACT),
    ("Polls close at 6:00 p.m. local time.", "6:00 p.m. local time", 1080, "local time", Bound.EXACT),
    ("The whistle blew around 9 a.m.", "9 a.m.", 540, None, Bound.ABOUT),
    ("It was around noon when the wall fell.", "noon", 720, None, Bound.ABOUT),
    ("The truce began at midnight.", "midnight", 0, None, Bound.EXACT),
    ("Crews arrived shortly before 9pm.", "9pm", 1260, None, Bound.LESS_THAN),
    ("The roof caught fire after 10 a.m.", "10 a.m.", 600, None, Bound.MORE_THAN),
    ("The road reopened by 4.30pm.", "4.30pm", 990, None, Bound.AT_MOST),
    ("The cable broke at around 08:30 on Tuesday.", "08:30", 510, None, Bound.ABOUT),
    ("The blast, which hit at 1353 (1023 GMT), was felt far off.", "1353", 833, None, Bound.EXACT),
    ("Links were back as of 07: 35GMT.", "07: 35GMT", 455, "GMT", Bound.EXACT),
    ("He was shot at half past four in the afternoon.", "half past four in the afternoon", 990, None, Bound.EXACT),
    ("Bells rang at nine o'clock in the evening.", "nine o'clock in the evening", 1260, None, Bound.EXACT),
    ("It blew up at twenty to six in the morning.", "twenty to six in the morning", 340, None, Bound.EXACT),
    ("The train left at ten past nine.", "ten past nine", 550, None, Bound.EXACT),
    ("They opened the doors at 20 to ten.", "20 to ten", 580, None, Bound.EXACT),
    ("The bells fell silent at five to midnight.", "five to midnight", 1435, None, Bound.EXACT),
    ("It was five minutes to nine in the evening.", "five minutes to nine in the evening", 1255, None, Bound.EXACT),
    ("Ten past nine in the night was the hour.", "Ten past nine in the night", 1270, None, Bound.EXACT),
    ("It came at five past one in the night.", "five past one in the night", 65, None, Bound.EXACT),
    ("It came at ten past twelve.", "ten past twelve", 730, None, Bound.EXACT),
    ("They played until about 5:15 on the night of the storm.", "5:15", 1035, None, Bound.ABOUT),
]


@pytest.mark.parametrize(("text", "words", "minutes", "zone", "bound"), READ, ids=[case[1] for case in READ])
def test_a_time_is_read(text: str, words: str, minutes: int, zone: str | None, bound: Bound) -> None:
    found = find_times(text)[0]
    assert (found.text, found.low, found.high, found.zone, found.bound) == (words, minutes, minutes, zone, bound)


@pytest.mark.parametrize(
    "text",
    [
        "Leeds won 3:10 on aggregate.",
        "The verse is Genesis 3:16.",
        "In 2008 the plant employed 1400 people.",
        "A screen of 16:9 shape.",
        "They lost by 3-1 at home.",
        "The total came to 1,200.",
        "Profit rose 3.30 percent.",
        "Fires burned at ten to twelve sites.",
        "The motion passed by twenty to six.",
        "The vote was ten to five.",
        "The jury was 10 to 2.",
        "They won after five to four on penalties.",
        "Five to ten people were hurt.",
    ],
)
def test_what_only_looks_like_a_time_is_none(text: str) -> None:
    assert find_times(text) == []


def test_a_stretch_of_hours_is_a_range() -> None:
    (night,) = find_times("Lines are free from midnight to 7am.")
    assert (night.low, night.high, night.bound) == (0, 420, Bound.RANGE)
    (shift,) = find_times("The office is open 9:30 a.m. to 5 p.m. daily.")
    assert (shift.low, shift.high) == (570, 1020)


CLOCK = st.times().map(lambda t: dt.time(t.hour, t.minute))
STYLES = (
    lambda t: f"{t.hour % 12 or 12}:{t.minute:02} {'ap'[t.hour > 11]}.m.",
    lambda t: f"{t.hour % 12 or 12}:{t.minute:02}{'ap'[t.hour > 11]}m",
    lambda t: f"{t.hour % 12 or 12}.{t.minute:02} {'ap'[t.hour > 11]}m",
    lambda t: f"{t.hour:02}:{t.minute:02} GMT",
    lambda t: f"{t.hour:02}{t.minute:02} GMT",
    lambda t: f"{t.hour:02}:{t.minute:02}",
)


@given(clock=CLOCK, style=st.sampled_from(STYLES))
def test_any_time_written_in_any_style_is_read_back(clock: dt.time, style: Any) -> None:
    (found,) = find_times(f"The quake struck at {style(clock)} and woke the town.")
    assert found.low == found.high == clock.hour * 60 + clock.minute


CLOCK_WORDS = "3|3:10|12|1353|24:00|2460|a.m.|pm|p.|GMT|(|)|at|to|-|noon|midnight|half past|four|o'clock|hours| |\n|İ"
PIECES = st.sampled_from(CLOCK_WORDS.split("|"))


@given(pieces=st.lists(PIECES, max_size=12), gap=st.sampled_from(["", " "]))
def test_no_arrangement_of_clock_words_raises_and_spans_slice(pieces: list[str], gap: str) -> None:
    text = gap.join(pieces)
    for found in find_times(text):
        assert text[found.start : found.end] == found.text
        assert 0 <= found.low <= 1440
        assert 0 <= found.high <= 1440


@given(text=st.text(max_size=200))
def test_no_text_raises(text: str) -> None:
    assert all(text[t.start : t.end] == t.text for t in find_times(text))
