"""Nobody hurt against somebody hurt: facts that average linkage keeps apart, although they are of one toll.

"There were no casualties" has few words for a clause to be alike to, and the articles that quote both sides tell of
somebody as well. What counts somebody is joined to a fact of nobody whole, since one telling of it is like the other.
"""

from collections.abc import Mapping, Sequence

from checker.facts.evidence import Evidence
from checker.facts.rivalry import Pair
from checker.facts.strays import LEAST, regrouped

_NOBODY = (0.0, 0.0)


def join_nobody(block: Sequence[Evidence], groups: list[list[int]], scores: Mapping[Pair, float]) -> list[list[int]]:
    """The groups with those that count somebody joined to that, mostly of nobody, with their best counterpart of one
    kind; groups and members in order; linear in pairs."""
    none = {
        number
        for number, group in enumerate(groups)
        if 2 * sum(block[at].value[:2] == _NOBODY for at in group) > len(group)
    }
    if not none:
        return groups
    group_of = {at: number for number, group in enumerate(groups) for at in group}
    best: dict[int, tuple[float, int]] = {}
    for (one, two), score in scores.items():
        some, nobody = group_of[one], group_of[two]
        if (some in none) == (nobody in none) or score <= LEAST or block[one].claim.kind != block[two].claim.kind:
            continue
        if some in none:
            some, nobody = nobody, some
        best[some] = max(best.get(some, (0.0, 0)), (score, nobody))
    into = {number: target for number, (_, target) in best.items()}
    return regrouped({at: into.get(number, number) for at, number in group_of.items()})
