"""Whether two figures that exclude each other are of one thing, by all that stands round them."""

import json

import pytest

from checker import Article, check, find_claims
from checker.comparison import weigh
from checker.comparison.tellings import tellings_of
from checker.facts import Alignment, contradictions
from checker.facts.lone import LIKELY, join_lone
from checker.facts.rivalry import Pair
from checker.likeness import contradicts, unlikely
from checker.models import Claim, Fact

FERRY = (
    "The ferry Osprey sank off Tolema on Friday with {} people aboard. "
    "Divers found 14 of the 31 cabins flooded. The ship was built in 1987 and could carry 400 passengers. "
    "Rescuers in nine boats worked for 16 hours, and the owner promised 2.4 million crowns."
)
MUSEUM = (
    "The museum in Lund reopened in May with {} paintings. "
    "It has 12 rooms and 40 guards, cost 75 million crowns and took six years to build."
)


def pile(*texts: str) -> tuple[Alignment, list[list[Claim]]]:
    """An alignment of articles, with its claims grouped, and the claims of each article."""
    articles = [Article(id=f"{at}", path=f"{at}.txt", text=text) for at, text in enumerate(texts)]
    told = [find_claims(article) for article in articles]
    alignment = Alignment([[article.id for article in articles]], [claim for claims in told for claim in claims])
    alignment.groups()
    return alignment, told


def compared(*texts: str) -> dict[str, float]:
    """What the comparison of the people of two articles says."""
    alignment, told = pile(*texts)
    people = [claim for claims in told[:2] for claim in claims if claim.low in {128, 182, 218}]
    first, second = tellings_of(people, {}, alignment.scales)
    return dict(alignment.rivals(first, second))


def test_the_comparison_of_rivals_tells_how_they_stand_in_their_articles() -> None:
    found = compared(FERRY.format(182), FERRY.format(218), FERRY.format(182))
    assert found["gap"] == 36
    assert (found["fewer seconders"], found["more seconders"]) == (0, 0)  # a copied sentence seconds nobody
    assert found["figures that both articles tell"] >= 5
    assert found["share of figures that both articles tell"] > 0.8
    assert found["articles alike"] == 1
    assert compared(FERRY.format(182), MUSEUM.format("218 people and 90"))["figures that both articles tell"] == 0


def test_digits_that_changed_places_and_a_second_telling_are_told() -> None:
    found = compared(FERRY.format(182), FERRY.format(128), "At sea, 182 people aboard the ferry Osprey drowned.")
    assert found["digits exchanged"] == found["a slip apart"] == 1
    assert found["more seconders"] == 1


def test_a_likely_contradiction_is_likelier_than_an_unlikely_one() -> None:
    assert contradictions.likelihood(compared(FERRY.format(182), FERRY.format(128))) > 2 * contradictions.likelihood(
        compared(FERRY.format(182), MUSEUM.format("218 people and 90"))
    )


def test_the_trees_are_well_formed_and_ask_for_comparisons_that_there_are() -> None:
    asked = set()

    def walk(node: object) -> None:
        if isinstance(node, list):
            asked.add(node[0])
            walk(node[2])
            walk(node[3])

    for tree in json.loads(contradictions._TREES.read_text(encoding="utf-8")):
        walk(tree)
    assert {"score", "gap", "higher bid", "more seconders"} <= asked
    assert {"share of words beside both", "times as much, log"} <= set(compared(FERRY.format(182), FERRY.format(218)))


def test_a_tree_that_is_none_is_no_silent_zero() -> None:
    with pytest.raises(ValueError, match="no tree"):
        contradictions._tree(["score", "much", 1.0, 2.0])


def test_of_articles_of_a_sentence_or_two_nothing_is_judged() -> None:
    facts = check(
        Article(id=f"{at}", path=f"{at}", text=f"The ferry took {n} people.") for at, n in enumerate((182, 218))
    )
    assert [fact.contradiction for fact in facts.facts] == [None]


def test_a_fact_tells_how_likely_its_figures_contradict_each_other() -> None:
    report = check(Article(id=f"{n}", path=f"{n}", text=FERRY.format(n)) for n in (182, 218))
    found = [fact.contradiction for fact in report.facts if fact.contradiction is not None]
    assert len(found) == 1
    assert 0 < found[0] < 1


def lone(groups: list[list[int]], scores: dict[Pair, float], likely: float = 0.9) -> list[list[int]]:
    """How four counts of people are grouped, of which two tell 182 and two 218, where a contradiction is so likely."""
    texts = (
        "Osprey took 182 people.",
        "Some 182 people were aboard.",
        "It took 218 people.",
        "Its 218 people are safe.",
    )
    alignment, told = pile(*texts)
    claims = [claim for of_article in told for claim in of_article]
    tellings = {telling.claim.id: telling for telling in tellings_of(claims, {}, alignment.scales)}
    return join_lone([*alignment.evidence.values()], groups, scores, tellings, lambda *_: likely)


def test_a_claim_that_stands_alone_goes_to_the_fact_that_it_likely_contradicts() -> None:
    assert lone([[0, 1], [2], [3]], {(0, 2): 0.5}, LIKELY) == [[0, 1, 2], [3]]
    assert lone([[0, 1], [2], [3]], {(0, 2): 0.5}, LIKELY - 0.01) == [[0, 1], [2], [3]]
    assert lone([[0, 1], [2], [3]], {(0, 2): -9.0}) == [[0, 1], [2], [3]]


def test_no_two_facts_merge() -> None:
    assert lone([[0, 1], [2, 3]], {(0, 2): 0.5, (1, 3): 0.5}) == [[0, 1], [2, 3]]


def test_what_agrees_is_not_moved_nor_what_another_came_to() -> None:
    assert lone([[0], [1], [2, 3]], {(0, 1): 5.0}) == [[0], [1], [2, 3]]
    assert lone([[0], [1], [2], [3]], {(0, 2): 0.5, (1, 3): 0.4}) == [[0, 2], [1, 3]]


def test_figures_of_two_things_are_not_even_noted() -> None:
    fact = Fact(id="f", kind="people", label="", claims=())
    assert unlikely(fact.model_copy(update={"contradiction": 0.01}))
    assert not unlikely(fact.model_copy(update={"contradiction": 0.07}))
    assert not unlikely(fact)


def test_an_unlikely_contradiction_is_a_note() -> None:
    claims = [
        claim
        for at, n in enumerate((182, 218))
        for claim in find_claims(Article(id=f"{at}", path="", text=f"The ferry took {n} people to Tolema."))
    ]
    fact = Fact(id="f", kind="people", label="", claims=tuple(claim.id for claim in claims))
    outcome = weigh(claims)
    assert contradicts(fact, outcome)
    assert contradicts(fact.model_copy(update={"contradiction": 0.5}), outcome)
    assert not contradicts(fact.model_copy(update={"contradiction": 0.02}), outcome)


@pytest.mark.parametrize(("likely", "told"), [(0.01, []), (0.07, ["note"]), (0.5, ["error"])])
def test_how_likely_a_contradiction_is_decides_how_it_is_told(
    likely: float, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("checker.facts.alignment.likelihood", lambda _: likely)
    report = check(Article(id=f"{n}", path=f"{n}", text=FERRY.format(n)) for n in (182, 218))
    assert [finding.severity for finding in report.findings if finding.check == "figures-disagree"] == told
