"""A paragraph broken at a fixed width claims what it claims on one line."""

import textwrap

import pytest

from checker import Claim, find_claims
from checker.reading import read_text

STORY = (
    "According to the mayor of Ondra, raiders came down from the hills on Monday, killed at least 1,200 people in the "
    "town and took 240 hostages. The two bridges to the north will be closed for about three weeks, she said, and some "
    "1.9 million residents of the valley have been displaced since the spring."
)


def claimed(text: str) -> list[Claim]:
    return find_claims(read_text(text))


@pytest.mark.parametrize("width", [44, 60, 72, 100])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_it_says_the_same_however_it_is_broken(width: int, newline: str) -> None:
    whole = claimed(STORY)
    text = textwrap.fill(STORY, width).replace("\n", newline)
    broken = claimed(text)
    assert len(whole) >= 6
    places = {"start", "end", "text", "sentence", "sentence_start"}
    assert [one.model_dump(exclude=places) for one in broken] == [one.model_dump(exclude=places) for one in whole]
    assert [" ".join(one.sentence.split()) for one in broken] == [one.sentence for one in whole]
    assert all(text[one.start : one.end] == one.text for one in broken)


def test_a_line_of_its_own_still_ends_a_sentence() -> None:
    claims = claimed("Deaths: 12\n\nInjuries: 40\n")
    assert [claim.sentence for claim in claims] == ["Deaths: 12", "Injuries: 40"]
