"""Clusters of claims from scores of pairs, such that one bad link cannot merge two facts.

Average linkage: two clusters merge when the mean score over all their pairs is the best there is and above the
threshold; a pair with no score counts as `unlike`, or not at all. (Sneath and Sokal, Numerical Taxonomy, 1973: UPGMA.)
"""

import heapq
from collections.abc import Mapping


def cluster(size: int, scores: Mapping[tuple[int, int], float], unlike: float | None) -> list[list[int]]:
    """Groups of the numbers 0 to size - 1, each in order, the groups ordered by their first member.

    `scores` holds a log-odds that two are the same for pairs (low, high); above 0 speaks for it. Where only some pairs
    were scored on purpose, `unlike` is None and the mean is over those that were.
    """
    members: dict[int, list[int]] = {at: [at] for at in range(size)}
    sums: dict[int, dict[int, tuple[float, int]]] = {at: {} for at in range(size)}
    heap: list[tuple[float, int, int]] = []
    for (one, two), score in scores.items():
        sums[one][two] = sums[two][one] = (score, 1)
        if score > 0:
            heap.append((-score, one, two))
    heapq.heapify(heap)
    fresh = size
    while heap:
        mean, one, two = heapq.heappop(heap)
        if one not in members or two not in members or mean >= 0:
            continue
        joined = members.pop(one) + members.pop(two)
        totals: dict[int, tuple[float, int]] = {}
        for old in (one, two):
            for other, (total, count) in sums.pop(old).items():
                if other in members:
                    before = totals.get(other, (0.0, 0))
                    totals[other] = (before[0] + total, before[1] + count)
        members[fresh] = joined
        sums[fresh] = totals
        for other, (total, count) in totals.items():
            sums[other].pop(one, None)
            sums[other].pop(two, None)
            sums[other][fresh] = (total, count)
            pairs = len(joined) * len(members[other])
            average = total / count if unlike is None else (total + unlike * (pairs - count)) / pairs
            if average > 0:
                heapq.heappush(heap, (-average, other, fresh))
        fresh += 1
    return sorted((sorted(group) for group in members.values()), key=lambda group: group[0])
