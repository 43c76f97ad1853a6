"""Average linkage keeps one bad link from merging two facts."""

from checker.facts.clusters import cluster


def complete(groups: list[list[int]], alike: float, unlike: float, size: int) -> dict[tuple[int, int], float]:
    group_of = {member: at for at, group in enumerate(groups) for member in group}
    return {
        (one, two): alike if group_of[one] == group_of[two] else unlike
        for one in range(size)
        for two in range(one + 1, size)
    }


def test_claims_that_score_alike_come_together() -> None:
    groups = [[0, 2, 4], [1, 3]]
    assert cluster(5, complete(groups, 2.0, -2.0, 5), -5.0) == groups


def test_one_bad_link_does_not_merge_two_facts() -> None:
    groups = [[0, 1, 2], [3, 4, 5]]
    scores = complete(groups, 2.0, -2.0, 6)
    scores[2, 3] = 6.0
    assert [0, 1] in [group[:2] for group in cluster(6, scores, -5.0)]
    assert not any({0, 5} <= set(group) for group in cluster(6, scores, -5.0))


def test_pairs_that_were_never_scored_count_as_unlike() -> None:
    assert cluster(3, {(0, 1): 1.0, (1, 2): 1.0}, -5.0) in ([[0, 1], [2]], [[0], [1, 2]])


def test_nothing_to_cluster_gives_nothing() -> None:
    assert cluster(0, {}, -5.0) == []
    assert cluster(2, {}, -5.0) == [[0], [1]]
