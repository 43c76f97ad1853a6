"""Numbers that name rather than count."""

import pytest

from checker.language.identifiers import find_identifiers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Anyone who saw the van is asked to call 0316 496 0182.", [("0316 496 0182", "03164960182", "telephone")]),
        ("Call (555) 010-7788 with tips.", [("(555) 010-7788", "555010-7788", "telephone")]),
        ("The lorry overturned on Highway 61 near the dam.", [("61", 61.0, "highway")]),
        ("Police stopped him on the M62 at dawn.", [("62", 62.0, "m")]),
        ("He carried a .38-caliber pistol.", [("38", 38.0, "calibre")]),
        ("The court split 5-4 on the appeal.", [("5-4", "5-4", "score")]),
        ("Ostrava Town beat Mill Lane 4-1.", [("4-1", "4-1", "score")]),
        ("Ostrava Town won 4-1.", [("4-1", "4-1", "score")]),
        ("Her header made it 3-3, and the crowd roared.", [("3-3", "3-3", "score")]),
        ("It was 1-1", [("1-1", "1-1", "score")]),
        ("The Herons beat Mill Lane 2–0 in the semi-final", [("2–0", "2-0", "score")]),
        ("The Herons lost to the league leaders 0-5 on Sunday.", [("0-5", "0-5", "score")]),
        ("They won the return leg, 2-1, to go through.", [("2-1", "2-1", "score")]),
        ("The council voted 9-4 to close the pool.", [("9-4", "9-4", "score")]),
        ("Their flat is on the ninth floor.", [("ninth", 9.0, "floor")]),
        ("It was the 3rd collapse in a year.", [("3rd", 3.0, "collapse")]),
        ("Juror 7 asked to be excused.", [("7", 7.0, "juror")]),
    ],
)
def test_a_naming_number_is_read_with_what_it_names(text: str, found: list[tuple[str, object, str]]) -> None:
    assert [(text[i.start : i.end], i.value, i.noun) for i in find_identifiers(text)] == found


@pytest.mark.parametrize(
    "text",
    [
        "At first nobody answered.",
        "It was the first time that he had spoken.",
        "The shop sold 12,500 tickets for $30 in 2019.",
        "Between 40-50 people came, 3.5 per cent more than in 1998-99.",
        "He was born in the nineteenth century.",
        "The wait fell from 3-2 to 4-5 weeks.",
        "They won the 2019-20 title.",
        "The team lost 5-10 people to other clubs.",
        "It was 5-10 minutes before help came.",
        "It was 2-3.",
        "They beat the drum for 3-4 hours.",
        "The firm beat forecasts by 3-4.",
        "She took second place and 1,200 votes.",
    ],
)
def test_quantities_and_turns_of_phrase_are_not(text: str) -> None:
    assert list(find_identifiers(text)) == []


def test_a_long_row_of_digits_takes_no_longer_than_its_length() -> None:
    assert list(find_identifiers("5 " * 50_000)) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("A lorry burned on Texas 71, near the mill.", 71.0),
        ("They closed the Elgin 95 Highway at noon.", 95.0),
        ("Traffic stood on the I - 40 bypass.", 40.0),
    ],
)
def test_the_number_of_a_road_is_a_name(text, value):
    assert [(found.value, found.sort) for found in find_identifiers(text)] == [(value, "identifier")]


@pytest.mark.parametrize("text", ["In Ohio 16 people moved.", "A vote of Ohio 16 counties was held.", "of Texas 3.5%"])
def test_a_number_behind_a_state_that_counts_is_no_road(text):
    assert not list(find_identifiers(text))
