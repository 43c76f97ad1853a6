"""How well annotated stories are aligned, and how many of their contradictions are found.

usage: python tests/annotated_stories/score.py [FOLDER]
"""

import sys
from collections import defaultdict
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from annotation import annotation_of

from checker.models import Severity
from checker.pipeline import check
from checker.reading import read

FOLDER = Path(__file__).parent


class Score(NamedTuple):
    """Pairs of claims rightly joined of all joined, pairs of mentions joined of all to be; conflicts likewise."""

    right: int = 0
    joined: int = 0
    found: int = 0
    told: int = 0
    conflicts_found: int = 0
    conflicts: int = 0
    wrong_findings: int = 0

    def __add__(self, other: tuple[int, ...]) -> "Score":  # type: ignore[override]
        return Score(*(one + two for one, two in zip(self, other, strict=True)))


def score(folder: Path, name: str) -> Score:
    """The score of one story."""
    articles, _ = read([folder / "texts" / name])
    report = check(articles)
    gold = annotation_of(folder, name, articles, report.claims)
    fact_of = {claim: fact.id for fact in report.facts for claim in fact.claims}
    together: dict[str, list[str]] = defaultdict(list)
    for claim in gold.facts:
        together[fact_of[claim]].append(claim)
    joined = [pair for members in together.values() for pair in combinations(members, 2)]
    told = [(a, b) for (one, a), (two, b) in combinations(gold.mentions, 2) if one == two]
    found, wrong = set(), 0
    for finding in report.findings:
        if finding.severity is Severity.NOTE:
            continue
        seen: dict[str, set[str]] = defaultdict(set)
        for claim in finding.claims:
            for fact, camp in gold.camps.get(claim, ()):
                seen[fact].add(camp)
        hits = {fact for fact, camps in seen.items() if len(camps) > 1}
        found |= hits & gold.conflicts
        wrong += not hits
    return Score(
        sum(1 for a, b in joined if gold.facts[a] & gold.facts[b]),
        len(joined),
        sum(1 for a, b in told if {fact_of[claim] for claim in a} & {fact_of[claim] for claim in b}),
        len(told),
        len(found),
        len(gold.conflicts),
        wrong,
    )


def names(folder: Path = FOLDER) -> list[str]:
    """The stories of a folder, in order."""
    return sorted(path.stem for path in (folder / "gold").glob("*.json"))


def main() -> None:
    """Print the score of each story and of all."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    total = Score()
    for name in names(folder):
        of_story = score(folder, name)
        total += of_story
        print(name, *(f"{field} {value}" for field, value in of_story._asdict().items()))
    print(f"facts: precision {total.right / total.joined:.3f}, recall {total.found / total.told:.3f}")
    print(f"conflicts: {total.conflicts_found} of {total.conflicts} found, {total.wrong_findings} wrong findings")


if __name__ == "__main__":
    main()
