"""A figure that has a better counterpart in an article yields to it."""

from checker import Article, find_claims
from checker.facts.evidence import gather
from checker.facts.rivalry import Pair, bids_of, outbid


def _block():
    first = find_claims(Article(id="a", path="a.txt", text="Divers found two boats."))
    second = find_claims(Article(id="b", path="b.txt", text="Divers found two boats. Police hold three boats."))
    return gather([*first, *second])


def _outbid(scores: dict[Pair, float]) -> dict[Pair, float]:
    return outbid(_block(), scores, bids_of(_block(), scores))


def test_a_better_counterpart_takes_from_the_score_of_unequal_figures() -> None:
    assert _outbid({(0, 1): 3.0, (0, 2): 1.0, (1, 2): 0.5})[0, 2] < 1.0


def test_equal_figures_and_figures_of_one_article_keep_their_score() -> None:
    scores = _outbid({(0, 1): 1.0, (0, 2): 3.0, (1, 2): 0.5})
    assert scores[0, 1] == 1.0
    assert scores[1, 2] == 0.5


def test_articles_bid_for_the_claims_of_the_others_alone() -> None:
    bids = bids_of(_block(), {(0, 1): 3.0, (0, 2): 1.0, (1, 2): 9.0})
    assert bids == {(0, "b"): 3.0, (1, "a"): 3.0, (2, "a"): 1.0}
