"""What a story as a whole tells, against which two of its claims are held."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from checker.facts.evidence import Evidence

_HOME_SHARE = 0.25
_MAIN_SHARE = 0.3


@dataclass(frozen=True)
class Backdrop:
    """What a story tells.

    `rarity` says how much a shared word or name tells, squared: the log of all sentences by those it stands in, at
    least 0.2. `homes` are the words of the names of places where the story plays, which a fair share of its articles
    name.
    """

    rarity: Mapping[str, float]
    homes: frozenset[str]
    happenings: frozenset[str]

    def elsewhere(self, piece: Evidence) -> bool:
        """Whether a claim is told of places of which none is where the story plays."""
        places = {piece.place} if piece.place else piece.surroundings.places
        return bool(places) and not any(self.homes.intersection(place.split()) for place in places)


def backdrop_of(evidence: Iterable[Evidence]) -> Backdrop:
    """The backdrop of the claims of one story."""
    sentences = {(piece.claim.article, piece.claim.sentence_start): piece for piece in evidence}
    counts = Counter(word for piece in sentences.values() for word in piece.words | piece.names)
    total = len(sentences)
    rarity = {word: max(0.2, math.log(total / count)) ** 2 for word, count in counts.items()}
    placed = {
        (piece.claim.article, word)
        for piece in sentences.values()
        for place in piece.surroundings.places
        for word in place.split()
    }
    articles = len({article for article, _ in sentences})
    named = Counter(word for _, word in placed)
    least = max(2.0, _HOME_SHARE * articles)
    homes = frozenset(word for word, count in named.items() if count >= least)
    leads = {
        (piece.claim.article, told) for piece in sentences.values() if piece.position < 3 for told in piece.happenings
    }
    happened = Counter(told for _, told in leads)
    main = frozenset(told for told, count in happened.items() if count >= max(2.0, _MAIN_SHARE * articles))
    return Backdrop(rarity, homes, main)
