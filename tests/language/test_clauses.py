"""Clauses, content words and governing verbs."""

import pytest

from checker.language.clauses import clause_at, content_words
from checker.language.governors import governing_verb


def clause(sentence: str, figure: str) -> str:
    start, end = clause_at(sentence, sentence.index(figure))
    return sentence[start:end].strip(" ,.")


@pytest.mark.parametrize(
    ("sentence", "figure", "expected"),
    [
        ("The army plans a raid, where 9,000 people live.", "9,000", "where 9,000 people live"),
        ("Rebels killed 12 people and wounded 30.", "30", "and wounded 30"),
        ("Officials said 12 people had died.", "12", "12 people had died"),
        ("Ten men died and 12 women were hurt.", "12", "and 12 women were hurt"),
        ("Four soldiers and 12 civilians were killed.", "12", "Four soldiers and 12 civilians were killed"),
        ("The storm of Nov. 10, 2008 killed 12 people.", "12", "The storm of Nov. 10, 2008 killed 12 people"),
    ],
)
def test_a_figure_stands_in_its_own_clause(sentence: str, figure: str, expected: str) -> None:
    assert clause(sentence, figure) == expected


def test_a_clause_goes_on_behind_an_interruption() -> None:
    assert clause("The 58 people, who had fled in May, were killed.", "58").endswith("were killed")


def test_content_words_are_lemmas_without_stop_words_and_numbers() -> None:
    assert content_words("At least 58 people were killed in the attacks.") == ["person", "kill", "attack"]


@pytest.mark.parametrize(
    ("sentence", "phrase", "verb"),
    [
        ("14 smugglers were captured off the cape.", "14 smugglers", "capture"),
        ("The navy captured 14 smugglers.", "14 smugglers", "capture"),
        ("Gunmen fled, taking 31 hostages with them.", "31 hostages", "take"),
        ("The war has claimed the lives of 9,300 people.", "9,300", "claim"),
        ("At least 58 people were killed.", "58 people", "kill"),
        ("The gang escaped with a 3.1-million haul.", "3.1-million haul", None),
        ("The week saw three captives released for each soldier.", "three captives", "release"),
        ("58 people, including 12 children, were killed.", "58 people", "kill"),
        ("They killed 58 people, including 12 children.", "12 children", "kill"),
        ("The blast left 23 people dead.", "23 people", "dead"),
        ("The union proposed the release of about 40 captives.", "40 captives", "release"),
        ("He was killed by 12 gunmen.", "12 gunmen", None),
        ("The toll rose to 12 on Friday.", "12", "rise"),
        ("It killed four soldiers and 12 civilians.", "12 civilians", "kill"),
        ("Police said 23 people had been arrested.", "23 people", "arrest"),
        ("More than a million are believed to be sheltering there.", "a million", "shelter"),
        ("Houses in 23 villages were burned.", "23 villages", None),
        ("Some 30 people are still missing.", "30 people", "missing"),
        ("Nearly 300 crewmen in safe havens are waiting.", "300 crewmen", "wait"),
        ("Storm kills 12, injures 30", "12", "kill"),
    ],
)
def test_the_verb_that_governs_a_figure_is_found(sentence: str, phrase: str, verb: str | None) -> None:
    start = sentence.index(phrase)
    assert governing_verb(sentence, start, start + len(phrase)) == verb
