"""Claims that stand alone, moved to the fact that they likely contradict.

A figure that nobody else tells is alike to each of those it contradicts a little and to all of them on average not at
all, and what its sentence shares with theirs may be little too. Where the comparison of rivals holds it for likely that
it contradicts a claim of another fact, it is of that fact. Only single claims move, so that no two facts merge.
"""

from collections.abc import Callable, Mapping, Sequence

from checker.comparison import Telling
from checker.facts.evidence import Evidence
from checker.facts.rivalry import Pair
from checker.facts.strays import regrouped

LIKELY = 0.4
"""How likely a claim that stands alone must contradict a claim of another fact to be moved to it."""

_LEAST_SCORE = -3.5
"""The log-odds of one fact below which two claims are not worth comparing further."""

# Of figures of these kinds, which differ with what they are of, a difference says nothing.
_NEVER = frozenset({"rank", "number", "score", "identifier"})


def join_lone(
    block: Sequence[Evidence],
    groups: list[list[int]],
    scores: Mapping[Pair, float],
    tellings: Mapping[str, Telling],
    likelihood: Callable[[Telling, Telling], float],
) -> list[list[int]]:
    """The groups with each claim that stands alone moved to that of a claim which it likely contradicts; groups and
    members in order; linear in pairs.

    `tellings` are the claims that can be compared, by their ids. The likeliest go first. None goes to a fact that its
    article tells as well, for that would have told both figures with both in view, nor leaves one that another came to.
    """
    group_of = {at: number for number, group in enumerate(groups) for at in group}
    found: list[tuple[float, int, int]] = []
    for (one, two), score in scores.items():
        alone = [at for at in (one, two) if len(groups[group_of[at]]) == 1]
        if not alone or score < _LEAST_SCORE or group_of[one] == group_of[two]:
            continue
        first, second = tellings.get(block[one].claim.id), tellings.get(block[two].claim.id)
        if first and second and _exclude(first, second) and (likely := likelihood(first, second)) >= LIKELY:
            found += [(-likely, at, one + two - at) for at in alone]
    articles = [{block[at].claim.article for at in group} for group in groups]
    entered: set[int] = set()
    moved: dict[int, int] = {}
    for _, at, other in sorted(found):
        target = moved.get(other, group_of[other])
        article = block[at].claim.article
        if at not in moved and group_of[at] not in entered and article not in articles[target]:
            moved[at] = target
            entered.add(target)
            articles[target].add(article)
    return regrouped({at: moved.get(at, number) for at, number in group_of.items()})


def _exclude(first: Telling, second: Telling) -> bool:
    """Whether two claims of two articles, both of them plans or neither, exclude each other."""
    one, two = first.claim, second.claim
    return (
        one.article != two.article
        and one.modality is two.modality
        and _NEVER.isdisjoint((one.kind, two.kind))
        and first.room.scale == second.room.scale
        and not first.room.meets(second.room)
    )
