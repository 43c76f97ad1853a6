"""Dictionary forms, and the classes of words that name one thing."""

import pytest

from checker.language.concepts import concept
from checker.language.lemmas import lemma


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("killed", "kill"), ("took", "take"), ("taking", "take"), ("fell", "fall"), ("fleeing", "flee"),
        ("freed", "free"), ("stopped", "stop"), ("carried", "carry"), ("died", "die"), ("dying", "die"),
        ("dead", "dead"), ("deaths", "death"), ("people", "person"), ("children", "child"), ("cities", "city"),
        ("buses", "bus"), ("Kenya's", "kenya"), ("wounded", "wound"), ("said", "say"), ("hundred", "hundred"),
        ("buildings", "building"), ("missing", "missing"), ("hijacking", "hijack"), ("quickly", "quickly"),
        ("policemen", "policeman"), ("were", "be"), ("has", "have"),
    ],
)  # fmt: skip
def test_words_have_their_dictionary_form(word: str, base: str) -> None:
    assert lemma(word) == base


@pytest.mark.parametrize(
    "words", [("perish", "die", "kill"), ("temblor", "earthquake"), ("captive", "hostage"), ("vessel", "boat")]
)
def test_words_for_one_thing_share_a_concept(words: tuple[str, ...]) -> None:
    assert len({concept(word) for word in words}) == 1


def test_a_word_in_no_class_is_its_own_concept() -> None:
    assert concept("umbrella") == "umbrella"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (("killed", "deaths", "fatalities", "dead", "lives", "bodies"), "KILL"),
        (("wounded", "injuries", "hurt"), "WOUND"),
        (("bombings", "bombarded"), "BOMB"),
        (("robbers", "thieves", "stolen"), "STEAL"),
        (("buying", "acquisitions", "takeover"), "BUY"),
    ],
)
def test_inflected_words_of_news_reach_their_concept(words: tuple[str, ...], name: str) -> None:
    assert {concept(lemma(word)) for word in words} == {name}
