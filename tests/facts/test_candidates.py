"""Copies of a wire story are told once, and large stories are not compared pair by pair."""

from checker import Article
from checker.facts.candidates import EVERY_TWO, candidates, copies
from checker.facts.evidence import Evidence, gather
from checker.pipeline import find_claims


def evidence(*texts: str) -> list[Evidence]:
    articles = [Article(id=f"a{at}", path="", text=text) for at, text in enumerate(texts)]
    return gather([claim for article in articles for claim in find_claims(article)])


def test_one_sentence_printed_by_many_is_one_telling() -> None:
    block = evidence("The flood killed 12 people.", "The flood killed 12 people.", "Floods killed 12 people.")
    assert copies(block) == [[0, 1], [2]]


def test_one_sentence_twice_in_one_article_is_two_tellings() -> None:
    block = evidence("The flood killed 12 people. It rained. The flood killed 12 people.")
    assert copies(block) == [[0], [1]]


def test_in_a_common_story_every_two_claims_are_compared() -> None:
    block = evidence("Killed: 12 people.", "It hurt 30 people.", "Some 40 houses fell.")
    assert list(candidates(block)) == [(0, 1), (0, 2), (1, 2)]


def test_in_a_large_story_pairs_grow_with_the_claims_and_like_is_compared_with_like() -> None:
    def pairs(count: int) -> set[tuple[int, int]]:
        return set(candidates(evidence(*(f"Store {at} lost {at % 7 + 20} crates." for at in range(count)))))

    few, many = pairs(EVERY_TWO + 100), pairs(2 * EVERY_TWO + 200)
    assert len(many) < 2.5 * len(few)
    assert few
    assert all(one < other for one, other in many)
