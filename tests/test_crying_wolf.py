"""Differences that are no contradiction, and one that is however little else the sentences share."""

import pytest

from checker import Article, check, find_claims
from checker.comparison import weigh
from checker.likeness import contradicts
from checker.models import Fact, Severity


def told(*texts: str) -> list[str]:
    """The messages of the warnings and errors that a check of the texts gives."""
    pile = [Article(id=f"{at}.txt", path=f"{at}.txt", text=text, published=None) for at, text in enumerate(texts)]
    return [finding.message for finding in check(pile).findings if finding.severity is not Severity.NOTE]


@pytest.mark.parametrize(
    "texts",
    [
        (
            "HAVEN, July 20 (Coast Agency) - A fire in Haven killed two people on Tuesday.",
            "HAVEN, July 19 (Coast Agency) - A fire in Haven killed two people on Tuesday.",
        ),
        (
            "The quake in Tolema injured 300 people, officials said.",
            "Last month a quake shook Tolema, but nobody was injured, officials said.",
        ),
        (
            "After the landslide in Tolema 98 people were missing, the mayor of Tolema said.",
            "After the landslide in Tolema 17 people were missing, the mayor of Tolema said.",
        ),
        (
            "The quake injured 1,400 people, officials said.",
            "No people were injured in the quake in Dorvil, officials said.",
        ),
        (
            "The fishing fleet of Tolema has nine boats.",
            "The coastguard of Tolema has built three boats since spring.",
        ),
    ],
)
def test_what_is_no_contradiction(texts: tuple[str, str]) -> None:
    assert told(*texts) == []


@pytest.mark.parametrize(("figure", "contradicted"), [("241", True), ("257", False)])
def test_two_digits_that_changed_places_need_no_alike_words(figure: str, contradicted: bool) -> None:
    texts = ("The bridge cost 214 million euros.", f"Taxpayers spent {figure} million euros.")
    claims = [
        claim
        for at, text in enumerate(texts)
        for claim in find_claims(Article(id=f"{at}", path=f"{at}.txt", text=text))
        if claim.kind == "money"
    ]
    fact = Fact(id="f", kind="money", label="", claims=tuple(claim.id for claim in claims))
    assert contradicts(fact, weigh(claims)) is contradicted


def test_two_digits_that_changed_places_are_told_without_much_likeness() -> None:
    findings = told(
        "The ferry Orla had 214 passengers on board when it sank off Tolema, the coastguard said.",
        "There were 241 passengers on board the ferry Orla, which sank off Tolema.",
    )
    assert any("two digits changed places" in message for message in findings)
