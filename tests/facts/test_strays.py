"""A figure that stands alone is brought to its best counterpart, and nobody to somebody."""

from checker import Article, find_claims
from checker.facts.alignment import Alignment
from checker.facts.evidence import Evidence
from checker.facts.nobody import join_nobody
from checker.facts.strays import bring_home
from checker.models import Part, Role


def block_of(*texts: str) -> list[Evidence]:
    """The counts of some articles, in order; what stands before a line break is a headline."""
    pile = []
    for at, text in enumerate(texts):
        end = max(text.find("\n"), 0)
        parts = (Part(start=0, end=end, role=Role.HEADLINE), Part(start=end, end=len(text)))
        pile.append(Article(id=f"{at}", path=f"{at}.txt", text=text, parts=parts if end else None))
    claims = [claim for article in pile for claim in find_claims(article)]
    return list(Alignment([[article.id for article in pile]], claims).evidence.values())


RIFLES = ("Divers found nine rifles.", "Nine rifles were found.", "They took 15 guns.", "They took 15 sailors.")
STRAY = {(0, 1): 6.0, (2, 3): 0.5, (0, 2): 2.0, (1, 2): -4.0}


def test_a_stray_goes_to_its_best_counterpart() -> None:
    assert bring_home(block_of(*RIFLES), [[0, 1], [2, 3]], STRAY) == [[0, 1, 2], [3]]


def test_what_is_at_home_stays() -> None:
    block = block_of(*RIFLES)
    assert bring_home(block, [[0, 1], [2, 3]], {**STRAY, (2, 3): 2.5}) == [[0, 1], [2, 3]]
    assert bring_home(block, [[0, 1], [2, 3]], {**STRAY, (0, 2): 1.0}) == [[0, 1], [2, 3]]


def test_an_article_that_tells_the_fact_has_no_stray_of_it() -> None:
    block = block_of("Divers found nine rifles and 15 guns.", "Nine rifles were found.")
    scores = {(0, 2): 6.0, (1, 2): 2.0}
    assert bring_home(block, [[0, 2], [1]], scores) == [[0, 2], [1]]


def test_a_headline_may_stray_from_its_text() -> None:
    block = block_of("15 rifles found in a trawler\nDivers found nine rifles.", "Nine rifles were found.")
    scores = {(1, 2): 6.0, (0, 2): 2.0}
    assert bring_home(block, [[0], [1, 2]], scores) == [[0, 1, 2]]


def test_somebody_is_brought_to_nobody_whatever_else_the_articles_tell() -> None:
    block = block_of("Nobody was killed.", "Nobody was killed, but the mayor said 15 people were killed.")
    scores = {(0, 1): 6.0, (0, 2): 2.0, (1, 2): -8.0}
    assert join_nobody(block, [[0, 1], [2]], scores) == [[0, 1, 2]]
    assert join_nobody(block, [[0, 1], [2]], {**scores, (0, 2): 1.0}) == [[0, 1], [2]]
