"""Claims that average linkage left with the wrong fact: one that stands alone against many is moved to them.

Average linkage joins what is most alike first. A figure that differs from those of all other articles is alike to
each of them a little and to all of them on average not at all, so it ends alone or among figures that it has little in
common with. Where its best counterpart is far better than anything in its own group, it belongs there.
"""

from collections.abc import Mapping, Sequence

from checker.facts.evidence import Evidence
from checker.facts.rivalry import Pair
from checker.models import Role

_NOBODY = (0.0, 0.0)
_LEAST = 1.5
"""The log-odds that a stray must reach with its counterpart."""


def bring_home(block: Sequence[Evidence], groups: list[list[int]], scores: Mapping[Pair, float]) -> list[list[int]]:
    """The groups with each stray moved to that of its best counterpart; groups and members in order.

    A stray's own article tells nothing else of that fact, for it would have told both figures with both in view; only a
    headline may differ from its text.
    """
    group_of = {at: number for number, group in enumerate(groups) for at in group}
    inside: dict[int, float] = {}
    outside: dict[int, tuple[float, int]] = {}
    for (one, two), score in scores.items():
        if group_of[one] == group_of[two]:
            inside[one] = max(inside.get(one, 0.0), score)
            inside[two] = max(inside.get(two, 0.0), score)
        elif score > _LEAST:
            outside[one] = max(outside.get(one, (0.0, 0)), (score, group_of[two]))
            outside[two] = max(outside.get(two, (0.0, 0)), (score, group_of[one]))
    articles = [{block[at].claim.article for at in group} for group in groups]
    moved: dict[int, int] = {}
    for at, (score, target) in sorted(outside.items()):
        own = group_of[at]
        claim = block[at].claim
        settled = own in moved.values() or any(group_of[other] == target for other in moved)
        free = claim.role is Role.HEADLINE or claim.article not in articles[target]
        if score > inside.get(at, 0.0) and free and not settled:
            moved[at] = target
            articles[target].add(claim.article)
    if not moved:
        return _with_nobody(block, groups, scores)
    found: dict[int, list[int]] = {}
    for at, number in group_of.items():
        found.setdefault(moved.get(at, number), []).append(at)
    return _with_nobody(block, sorted((sorted(group) for group in found.values()), key=lambda group: group[0]), scores)


def _with_nobody(block: Sequence[Evidence], groups: list[list[int]], scores: Mapping[Pair, float]) -> list[list[int]]:
    """The groups with those that count somebody joined to that of nobody which their best counterpart is in, if any:
    nobody hurt is alike to each of several figures, whoever tells them, and to their articles' other figures as well.
    """
    group_of = {at: number for number, group in enumerate(groups) for at in group}
    none = {
        number
        for number, group in enumerate(groups)
        if 2 * sum(block[at].value[:2] == _NOBODY for at in group) > len(group)
    }
    if not none:
        return groups
    best: dict[int, tuple[float, int]] = {}
    for (one, two), score in scores.items():
        a, b = group_of[one], group_of[two]
        if (a in none) == (b in none) or score <= _LEAST or block[one].claim.kind != block[two].claim.kind:
            continue
        if b in none:
            a, b = b, a
        best[a] = max(best.get(a, (0.0, 0)), (score, b))
    into = {number: target for number, (_, target) in best.items()}
    found: dict[int, list[int]] = {}
    for number, group in enumerate(groups):
        found.setdefault(into.get(number, number), []).extend(group)
    return sorted((sorted(group) for group in found.values()), key=lambda group: group[0])
