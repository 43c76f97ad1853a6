"""Claims that average linkage left with the wrong fact, moved to that of their best counterpart.

Average linkage joins what is most alike first. A figure that differs from those of all other articles is alike to
each of them a little and to all of them on average not at all, so it ends alone or among figures that it has less in
common with.
"""

from collections.abc import Mapping, Sequence

from checker.facts.evidence import Evidence
from checker.facts.rivalry import Pair
from checker.models import Role

LEAST = 1.5
"""The log-odds that a claim must reach with its counterpart in another fact to be moved to it."""


def bring_home(block: Sequence[Evidence], groups: list[list[int]], scores: Mapping[Pair, float]) -> list[list[int]]:
    """The groups with each stray moved to that of its best counterpart; groups and members in order; linear in pairs.

    A stray is a claim with a better counterpart in another group than in its own. Its article tells nothing else of
    that fact, for it would have told both figures with both in view; only a headline may differ from its text. The best
    go first, and none goes to a group that another has left, or leaves one that another has come to.
    """
    group_of = {at: number for number, group in enumerate(groups) for at in group}
    inside: dict[int, float] = {}
    outside: dict[int, tuple[float, int]] = {}
    for (one, two), score in scores.items():
        if group_of[one] == group_of[two]:
            inside[one] = max(inside.get(one, 0.0), score)
            inside[two] = max(inside.get(two, 0.0), score)
        elif score > LEAST:
            outside[one] = max(outside.get(one, (0.0, 0)), (score, group_of[two]))
            outside[two] = max(outside.get(two, (0.0, 0)), (score, group_of[one]))
    articles = [{block[at].claim.article for at in group} for group in groups]
    moved: dict[int, int] = {}
    left: set[int] = set()
    entered: set[int] = set()
    for at, (score, target) in sorted(outside.items(), key=lambda item: (-item[1][0], item[0])):
        claim, own = block[at].claim, group_of[at]
        free = claim.role is Role.HEADLINE or claim.article not in articles[target]
        if score > inside.get(at, 0.0) and free and own not in entered and target not in left:
            moved[at] = target
            left.add(own)
            entered.add(target)
            articles[target].add(claim.article)
    return regrouped({at: moved.get(at, number) for at, number in group_of.items()})


def regrouped(group_of: Mapping[int, int]) -> list[list[int]]:
    """The groups by the number of each member's, each in order, ordered by their first members."""
    found: dict[int, list[int]] = {}
    for at, number in group_of.items():
        found.setdefault(number, []).append(at)
    return sorted((sorted(group) for group in found.values()), key=lambda group: group[0])
