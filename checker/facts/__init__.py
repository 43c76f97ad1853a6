"""Which claims speak of the same thing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from checker.comparison import agreement
from checker.facts.alignment import Alignment
from checker.models import Article, Claim, Fact

if TYPE_CHECKING:
    from checker.config import Config

__all__ = ["Alignment", "find_facts"]


def find_facts(articles: Sequence[Article], claims: Sequence[Claim], config: Config | None = None) -> tuple[Fact, ...]:
    """The facts that the claims speak of, in the order of their first claims; every claim is in one fact.

    Ids are "f1", "f2", ...; each fact carries what its claims say together and why they are thought to be one.
    """
    alignment = Alignment(articles, claims)
    published = {article.id: article.published for article in articles}
    facts = []
    for at, group in enumerate(alignment.groups(), 1):
        facts.append(
            Fact(
                id=f"f{at}",
                kind=alignment.kind_of(group),
                label=alignment.label_of(group),
                claims=tuple(claim.id for claim in group),
                agreement=agreement(group, published, alignment.scales),
                evidence=alignment.evidence_of(group),
            )
        )
    return tuple(facts)
