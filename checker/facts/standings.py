"""How claims stand in their story once its facts are known: what else the articles offer for them, who seconds them,
and how much two articles tell alike."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from checker.facts.comparisons import shared
from checker.facts.evidence import Evidence
from checker.facts.rivalry import Bids

_ENOUGH = 5
"""How many figures an article must tell: where there are one or two sentences, nothing stands round a claim."""


class Standing(NamedTuple):
    """How two claims stand to each other.

    `score` is the log-odds that they are one fact, `bids` what the other's article offers each above that, `seconders`
    how many other sentences tell the figure of each of the same fact. `common` counts the figures that both articles
    tell, `share` is that as a share of those that the shorter one tells, `alike` how far the words of the two agree.
    """

    score: float
    bids: tuple[float, float]
    seconders: tuple[int, int]
    common: int
    share: float
    alike: float


class Standings:
    """How the claims of a pile stand to one another; filled while its facts are found."""

    def __init__(self, pieces: Iterable[Evidence]) -> None:
        words: dict[str, set[str]] = defaultdict(set)
        for piece in pieces:
            words[piece.claim.article] |= piece.words
        self._words = {article: frozenset(told) for article, told in words.items()}
        self._bids: dict[str, Mapping[str, float]] = {}
        self._figure: dict[str, tuple[int, object]] = {}
        self._sentences: dict[tuple[int, object], set[str]] = defaultdict(set)
        self._told: dict[str, set[tuple[int, object]]] = defaultdict(set)

    def note_bids(self, block: Sequence[Evidence], copies: Sequence[Sequence[int]], bids: Bids) -> None:
        """What articles bid for the first of each group of copies in a block, they bid for all of it."""
        offered: dict[int, dict[str, float]] = defaultdict(dict)
        for (one, article), bid in bids.items():
            offered[one][article] = bid
        for one, group in enumerate(copies):
            for at in group:
                self._bids[block[at].claim.id] = offered[one]

    def note_fact(self, number: int, members: Iterable[Evidence]) -> None:
        """The claims of one fact, by its number."""
        for piece in members:
            figure = number, (piece.value, piece.moment)
            self._figure[piece.claim.id] = figure
            self._sentences[figure].add(piece.claim.sentence)
            self._told[piece.claim.article].add(figure)

    def judged(self, article: str) -> bool:
        """Whether an article tells figures enough to judge by what else it tells."""
        return len(self._told[article]) >= _ENOUGH

    def of(self, a: Evidence, b: Evidence, score: float, rarity: Mapping[str, float]) -> Standing:
        """How two claims of two articles stand to each other; `score` is the log-odds that they are one fact."""
        one, two = a.claim, b.claim
        told, others = self._told[one.article], self._told[two.article]
        common = len(told & others)
        return Standing(
            score,
            (self._outbids(one.id, two.article, score), self._outbids(two.id, one.article, score)),
            (self._seconders(one.id), self._seconders(two.id)),
            common,
            common / min(len(told), len(others)),
            shared(self._words[one.article], self._words[two.article], rarity),
        )

    def _outbids(self, claim: str, article: str, score: float) -> float:
        return max(0.0, self._bids[claim].get(article, 0.0) - max(score, 0.0))

    def _seconders(self, claim: str) -> int:
        return len(self._sentences[self._figure[claim]]) - 1
