"""Sentence boundaries, with exact offsets."""

import pytest

from checker.language.sentences import split_sentences


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text)]


def test_sentences_are_slices_of_the_text_without_the_blanks_round_them() -> None:
    text = "  The ferry sank. Nobody knows why.  \n\n Divers found 12 bodies. "
    assert sentences(text) == ["The ferry sank.", "Nobody knows why.", "Divers found 12 bodies."]


def test_a_newline_ends_a_sentence_even_within_a_quotation() -> None:
    assert sentences("“The dam held.\nIt will not hold again,” he said.") == [
        "“The dam held.",
        "It will not hold again,” he said.",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Lt. Gen. Ada Brandt met Mr. Olsen and Sgt. Maj. Pohl on Nov. 10, 2008 in the harbour.",
        "Vice Adm. Karl Moe said the U.S. Coast Guard found 12 rafts.",
        "The bus left at 9.15 a.m. Sunday with 40 people on board.",
        "Juror No. 5 wept as J. R. Stone read the verdict.",
        "The bill came to $3.1 million, or 3.5 percent of the budget.",
        "Police spokesman Snr. Insp. Wira said two men had been held.",
    ],
)
def test_abbreviations_initials_and_decimals_end_no_sentence(sentence: str) -> None:
    assert sentences(sentence) == [sentence]


def test_a_closing_quotation_mark_stays_with_its_sentence() -> None:
    assert sentences('"We lost everything." The village is gone.') == ['"We lost everything."', "The village is gone."]


def test_sentences_within_one_quotation_are_told_apart() -> None:
    text = '"The water rose by two metres. Forty houses are gone. We have no bread," she said.'
    assert len(sentences(text)) == 3


def test_a_quotation_ending_in_a_stop_keeps_its_speaker() -> None:
    text = '"There are 30 dead. " said the mayor.'
    assert sentences(text) == [text]


def test_paragraphs_that_a_copy_ran_together_are_parted() -> None:
    assert sentences("The work is done,” she told reporters.Engineers in Oslo wait.") == [
        "The work is done,” she told reporters.",
        "Engineers in Oslo wait.",
    ]


def test_a_web_address_is_not_parted() -> None:
    assert sentences("The list is at www.example.org and it names 40 people.") == [
        "The list is at www.example.org and it names 40 people."
    ]


def test_offsets_count_characters_beyond_the_basic_plane_once() -> None:
    text = "Rain 🌧 fell. Forty 🚗 cars floated away."
    assert sentences(text)[1] == "Forty 🚗 cars floated away."


def test_only_the_stretch_asked_for_is_split() -> None:
    text = "One. Two men died. Three."
    assert split_sentences(text, 5, 18) == [(5, 18)]


def test_text_without_letters_or_digits_holds_no_sentence() -> None:
    assert split_sentences("\n* * *\n—\n") == []
