"""Claims of one article bid for a claim of another: only one of "two boats" and "three rifles" is its counterpart.

Two figures that differ are one fact the less, the better each fits something else that the other's article tells.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from checker.facts.evidence import Evidence

Pair = tuple[int, int]

_YIELDS = 0.3
"""How much of what others bid above a pair of unequal figures is taken off its score."""


Bids = Mapping[tuple[int, str], float]
"""The best score above 0 of each place in a block with any claim of each article."""


def bids_of(block: Sequence[Evidence], scores: Mapping[Pair, float]) -> Bids:
    """What each article bids for each claim of the others; linear in pairs."""
    best: dict[tuple[int, str], float] = defaultdict(float)
    articles = [piece.claim.article for piece in block]
    for (one, two), score in scores.items():
        if articles[one] != articles[two]:
            best[one, articles[two]] = max(best[one, articles[two]], score)
            best[two, articles[one]] = max(best[two, articles[one]], score)
    return best


def outbid(block: Sequence[Evidence], scores: Mapping[Pair, float], bids: Bids) -> dict[Pair, float]:
    """The scores (log-odds) of pairs of places in a block, less what better counterparts take off; linear in pairs.

    Pairs of one article, and of equal figures, keep their score.
    """
    articles = [piece.claim.article for piece in block]
    found = dict(scores)
    for (one, two), score in scores.items():
        if articles[one] != articles[two] and block[one].value != block[two].value:
            above = bids[one, articles[two]] + bids[two, articles[one]] - 2 * max(score, 0.0)
            found[one, two] = score - _YIELDS * above
    return found
