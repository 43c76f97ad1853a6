"""Names, by shape."""

import pytest

from checker.language.names import find_names


def names(sentence: str) -> list[str]:
    return [name.text for name in find_names(sentence)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Residents fled to Adana.", ["Adana"]),
        ("President Anna de la Cruz met Gen. Ali bin Hamad of the Bank of England.",
         ["Anna de la Cruz", "Ali bin Hamad", "Bank of England"]),
        ("Pirates held the crew in the Gulf of Sirte.", ["Gulf of Sirte"]),
        ("Egypt's foreign minister arrived.", ["Egypt"]),
        ("Aftershocks rattled Peru.", ["Peru"]),
        ("The Thai-flagged ship sank.", []),
        ("New Delhi protested.", ["New Delhi"]),
        ("Some 400 Kenyan soldiers left.", ["Kenyan"]),
        ("He named the US, the UK and Laos.", ["US", "UK", "Laos"]),
        ("Marks & Spencer cut 300 jobs.", ["Marks & Spencer"]),
    ],
)  # fmt: skip
def test_capitals_that_mean_a_name_are_found(sentence: str, expected: list[str]) -> None:
    assert names(sentence) == expected


def test_a_name_spans_its_own_letters() -> None:
    sentence = "In Oslo, Mr. Lund's boat burned."
    for name in find_names(sentence):
        assert sentence[name.start : name.end] == name.text


def test_days_and_months_are_told_from_other_names() -> None:
    assert [name.sort for name in find_names("On Monday in May, Lima shook.")] == ["time", "time", "name"]


def test_a_headline_in_capitals_names_only_what_no_word_list_knows() -> None:
    assert "Woman Dead" not in " ".join(names("Fire at Paper Mill Leaves Woman Dead in Tulsa"))
    assert "Tulsa" in names("Fire at Paper Mill Leaves Woman Dead in Tulsa")
