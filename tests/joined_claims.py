"""Claims taken for one fact, and whether they are told as a contradiction."""

import datetime as dt

from checker import Article, find_claims
from checker.comparison import weigh
from checker.likeness import contradicts
from checker.models import Fact


def joined(kind: str, *articles: tuple[str, dt.date | None]) -> bool:
    """Whether claims that alignment took for one fact are told as a contradiction."""
    claims = [
        claim
        for at, (text, day) in enumerate(articles)
        for claim in find_claims(Article(id=f"{at}", path=f"{at}.txt", text=text, published=day))
        if claim.kind == kind
    ]
    fact = Fact(id="f", kind=kind, label="", claims=tuple(claim.id for claim in claims))
    return contradicts(fact, weigh(claims, {f"{at}": day for at, (_, day) in enumerate(articles)}))
