"""Whom a sentence attributes its figures to."""

import pytest

from checker.language.attribution import find_attributions, source_of


@pytest.mark.parametrize(
    ("sentence", "figure", "source"),
    [
        (
            "More than 900 people have drowned, according to the Coastal Health Board.",
            "900",
            "the Coastal Health Board",
        ),
        ("According to two nurses, 14 patients died.", "14", "two nurses"),
        ("The mine has killed 40 men, the labour ministry says.", "40", "the labour ministry"),
        ("Kenyan officials said 310 people were taken.", "310", "Kenyan officials"),
        (
            "At least 39 people died, according to a Nordic News tally based on hospital lists.",
            "39",
            "a Nordic News tally",
        ),
        ("Some 50 villages were burned, by a UN count.", "50", "a UN count"),
        ("Two diplomats told the Daily Ledger that 33 would be freed.", "33", "Two diplomats"),
        ("Officials familiar with the talks say 33 would be freed.", "33", "Officials"),
        ("The rebels took 1,200 head of cattle in raids which villagers say also left 40 dead.", "40", "villagers"),
        ('"We pulled out 20 bodies," said Col. Ahmed Khan, a spokesman for the army.', "20", "Col. Ahmed Khan"),
        ("Jack Moss, a police spokesman, said 12 shots were fired.", "12", "Jack Moss"),
        ("Rita Berg, 44, said 12 shots were fired.", "12", "Rita Berg"),
        ("On Wednesday, the ministry said 58 people had died.", "58", "the ministry"),
        ("Figures from the ministry show that 12 people died.", "12", "Figures from the ministry"),
        ("The mayor was quoted by state radio as saying 80 houses were gone.", "80", "The mayor"),
        ("State radio, citing the governor, put 12 people among the missing.", "12", "the governor"),
        ("The Seismic Survey in Reno, Nev., said it was 6.1.", "6.1", "The Seismic Survey in Reno"),
        ("The talks, said the Egyptian officials, concern 50 captives.", "50", "the Egyptian officials"),
    ],
)
def test_a_figure_has_the_source_that_its_sentence_names(sentence: str, figure: str, source: str) -> None:
    assert source_of(sentence, sentence.index(figure)) == source


def test_two_sources_in_one_sentence_each_keep_their_own_figure() -> None:
    sentence = "The ministry said 58 people had died, but the army put the toll at 40."
    assert source_of(sentence, sentence.index("58")) == "The ministry"
    assert source_of(sentence, sentence.index("40")) == "the army"


def test_each_half_of_a_sentence_with_an_inserted_source_has_its_own() -> None:
    sentence = "The blast killed 12, officials said, and injured 40, the Red Cross reported."
    assert source_of(sentence, sentence.index("12")) == "officials"
    assert source_of(sentence, sentence.index("40")) == "the Red Cross"


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("Twelve people are believed to be trapped with 3 guides.", "3"),
        ("The man said nothing for 12 hours.", "12"),
        ("The storm killed 12 people.", "12"),
        ("However, 55 percent of respondents said neither party seemed fit.", "55"),
    ],
)
def test_no_source_is_made_up(sentence: str, figure: str) -> None:
    assert source_of(sentence, sentence.index(figure)) is None


def test_a_pronoun_takes_the_source_of_the_sentence_before() -> None:
    before = "Governor Lena Holt told reporters that the dam had burst."
    sentence = "She said 40 houses were gone."
    assert source_of(sentence, sentence.index("40"), before) == "Governor Lena Holt"
    assert source_of(sentence, sentence.index("40")) is None


def test_he_is_no_country_and_no_crowd() -> None:
    assert source_of("He said 40 houses were gone.", 8, "Chad said the dam had burst.") is None
    assert source_of("He said 40 houses were gone.", 8, "Witnesses said the dam had burst.") is None


def test_two_kinds_of_official_are_one_source() -> None:
    sentence = "Talks go on for 3 days, according to a Kenyan and an American official briefed on them."
    assert source_of(sentence, sentence.index("3")) == "a Kenyan and an American official"


def test_the_span_of_an_attribution_holds_its_source() -> None:
    sentence = "At least 9 died, the harbour police said."
    (found,) = find_attributions(sentence)
    assert found.source in sentence[found.start : found.end]
