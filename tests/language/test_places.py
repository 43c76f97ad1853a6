"""Where the counted things are."""

import pytest

from checker.language.containments import containments
from checker.language.context import SentenceContext
from checker.language.places import place_of


@pytest.mark.parametrize(
    ("sentence", "figure", "place"),
    [
        ("At least 58 people were killed in the southern city of Basra on Monday.", "58", "Basra"),
        ("A bomb went off at a bank in Salem, killing 2 officers.", "2", "Salem"),
        ("Rebels killed 1,700 people in Benin and abducted more than 310 others.", "310", "Benin"),
        ("The quake killed 12 people in Peru's Ica province.", "12", "Ica"),
        ("In the Iraqi city of Basra, 12 people died.", "12", "Basra"),
        ("In Basra, officials said 12 people died.", "12", "Basra"),
        ("The tremor shook Adana, home to 90,000 people.", "90,000", "Adana"),
        ("The quake struck Samos island and hurt 12 people.", "12", "Samos"),
        ("The navy held 23 men in the Gulf of Sirte off Somalia.", "23", "Gulf of Sirte"),
        ("More than 20,000 people are in the strip.", "20,000", None),
        ("Almost all of the 288 candidates came from Chad's ruling party.", "288", None),
        ("The Foreign Ministry said 12 Egyptians were hurt.", "12", None),
    ],
)
def test_the_nearest_placed_name_of_the_clause_is_the_place(sentence: str, figure: str, place: str | None) -> None:
    assert place_of(sentence, sentence.index(figure)) == place


def test_places_of_a_list_keep_to_their_own_figures() -> None:
    sentence = "There were 46 voters in Akron, 25 in Boise and 61 in Mesa."
    assert [place_of(sentence, sentence.index(figure)) for figure in ("46", "25", "61")] == ["Akron", "Boise", "Mesa"]


def test_where_people_come_from_is_told_apart_from_where_they_are() -> None:
    context = SentenceContext("Some 400 Kenyan soldiers were sent.")
    assert context.place_of(5) is None
    assert context.origin_of(5, 24) == "Kenya"


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Troops entered Basra in southern Iraq.", ("Basra", "Iraq")),
        ("Fire broke out in Adana, a city in Turkey.", ("Adana", "Turkey")),
        ("He lives in the Iraqi city of Basra.", ("Basra", "Iraq")),
        ("It shook Goma, a town on Congo's border.", ("Goma", "Congo")),
        ("It happened in Peru's Ica province.", ("Ica", "Peru")),
        ("It happened in Salem, Oregon.", ("Salem", "Oregon")),
    ],
)
def test_the_text_itself_tells_what_lies_in_what(text: str, pair: tuple[str, str]) -> None:
    assert pair in containments(text)


def test_a_list_of_towns_contains_nothing() -> None:
    assert containments("Shops in Flint, Lansing, and Monroe closed.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Troops near Basra, where 9,000 people are sheltering, dug in.",
        "They fled to Basra, a city on the border with Iran, where 9,000 people are sheltering.",
        "Aid reached Basra on the edge of the desert, where 9,000 people live.",
    ],
)
def test_a_clause_with_where_has_the_place_that_it_hangs_on(sentence: str) -> None:
    assert place_of(sentence, sentence.index("9,000")) == "Basra"


def test_two_verbs_share_the_place_behind_the_second() -> None:
    sentence = "The storm killed 12 people and injured 30 in Bari."
    assert place_of(sentence, sentence.index("12")) == "Bari"


def test_a_speaker_behind_a_place_does_not_contain_it() -> None:
    assert containments("Envoys in Oslo, Brandt said, had hoped for more.") == []


def test_a_distance_is_told_of_the_place_that_it_is_measured_from() -> None:
    sentence = "It was centred two miles from Cobb and 13 miles east of Tulsa."
    assert place_of(sentence, sentence.index("two")) == "Cobb"
    assert place_of(sentence, sentence.index("13")) == "Tulsa"
