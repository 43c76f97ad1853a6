"""Which claims of a block are compared at all.

In the block of a common story every two are. In a large one, only those that share something by which claims of one
fact can be known (the figure, what is counted, the day, the person), each with the nearest few before it, so that the
work grows with the claims and not with their square.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from checker.facts.comparisons import GENERIC
from checker.facts.evidence import Evidence

EVERY_TWO = 400
"""The largest block in which every two claims are compared."""

_NEIGHBOURS = 30


def copies(block: Sequence[Evidence]) -> list[list[int]]:
    """The claims of a block by their places in it, those of one copied sentence together.

    A figure at one place of one sentence that several articles print word for word is one telling of it.
    """
    groups: dict[object, list[int]] = {}
    for at, piece in enumerate(block):
        claim = piece.claim
        place = (claim.sentence, claim.start - claim.sentence_start, claim.kind, claim.low, claim.high)
        groups.setdefault(place, []).append(at)
    found: list[list[int]] = []
    for group in groups.values():
        articles = {block[at].claim.article for at in group}
        found += [group] if len(articles) == len(group) else [[at] for at in group]
    return sorted(found, key=lambda group: group[0])


def candidates(block: Sequence[Evidence]) -> Iterator[tuple[int, int]]:
    """Pairs of places (low, high) in the block that are to be compared, each once."""
    if len(block) <= EVERY_TWO:
        yield from combinations(range(len(block)), 2)
        return
    standing: dict[object, list[int]] = defaultdict(list)
    for at, piece in enumerate(block):
        before: set[int] = set()
        for key in _keys(piece):
            before.update(standing[key][-_NEIGHBOURS:])
            standing[key].append(at)
        yield from ((other, at) for other in sorted(before))


def _keys(piece: Evidence) -> Iterator[object]:
    if piece.value[:2] != (None, None):
        yield "figure", piece.value
    if piece.head:
        yield "counted", piece.head, piece.modifiers
    if piece.claim.kind not in GENERIC:
        yield "kind", piece.claim.kind, piece.claim.aspect, piece.place
    if piece.bearer:
        yield "bearer", piece.bearer
    if piece.moment:
        yield "day", piece.moment.month, piece.moment.day, piece.moment.weekday, piece.verb
