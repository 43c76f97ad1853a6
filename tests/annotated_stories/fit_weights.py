"""Fit the weights of comparisons to annotated stories, and write them to checker/facts/fitted_weights.py.

usage: python tests/annotated_stories/fit_weights.py FOLDER[=SHARE] ... [--write]

Each folder holds gold/NAME.json and texts/NAME/*.txt. SHARE is what its stories count beside those of the others (1
unless told). Needs scikit-learn (`pip install scikit-learn`). Without --write it only prints how many pairs there are.

Pairs of claims on annotated mentions are one fact or not as the annotation says. Of other claims, which are told once,
pairs of figures that differ are taken as two facts, at a fifth of the weight. A story's weight grows with the number
of its pairs to the power 0.6, so that one long story does not decide. One logistic regression for each relation of the
figures (equal, meeting, other; days apart); what is taken off each bias is the score from which two claims join.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from annotation import annotation_of

from checker.dating import settle_dates
from checker.facts.backdrop import backdrop_of
from checker.facts.comparisons import Relation, compare, relation
from checker.facts.evidence import Evidence, gather
from checker.models import Claim
from checker.pipeline import find_claims
from checker.reading import read

TARGET = Path(__file__).parents[2] / "checker" / "facts" / "fitted_weights.py"
JOINS_FROM = {
    Relation.EQUAL: -0.5,
    Relation.MEETING: -0.4,
    Relation.OTHER: -1.5,
    Relation.EQUAL_MOMENT: 0.4,
    Relation.OTHER_MOMENT: -0.5,
}
"""The log-odds from which pairs count as alike; below 0, since average linkage asks much of a cluster already."""
_UNTOLD = 0.2
_PAIRS_POWER = 0.4
_STRENGTH = 0.15
_HEAD = '''"""The weights of comparisons as fitted: log-odds that two claims are one fact, by relation of their figures.

Fitted by logistic regression to pairs of claims of hand-annotated stories, and rounded; written by
tests/annotated_stories/fit_weights.py. Each entry is the bias and what each comparison adds to it.
"""

from collections.abc import Mapping
from types import MappingProxyType

FITTED: Mapping[str, tuple[float, Mapping[str, float]]] = MappingProxyType(
    {
'''


class Sample(NamedTuple):
    """One pair of claims: what its comparison yields, whether it is one fact, and what it counts."""

    yields: dict[str, float]
    one_fact: bool
    weight: float


def samples_of(folder: Path, name: str, share: float) -> Iterator[tuple[Relation, Sample]]:
    """The samples of one story."""
    articles, _ = read([folder / "texts" / name])
    told = [claim for article in articles for claim in find_claims(article)]
    claims = settle_dates([[article.id for article in articles]], articles, told).claims
    facts = annotation_of(folder, name, articles, claims).facts
    pieces = gather(claims)
    backdrop = backdrop_of(pieces)
    shared_spans = Counter((claim.article, claim.start) for claim in claims)
    blocks: dict[str, list[Evidence]] = defaultdict(list)
    for piece in pieces:
        blocks[piece.family].append(piece)
    pairs = [(a, b) for block in blocks.values() for a, b in combinations(block, 2)]
    known = sum(1 for a, b in pairs if facts.get(a.claim.id) and facts.get(b.claim.id))
    weight = share * max(1, known) ** -_PAIRS_POWER
    for a, b in pairs:
        first, second = facts.get(a.claim.id), facts.get(b.claim.id)
        kind = relation(a, b)
        yields = dict(compare(a, b, backdrop))
        if first and second:
            one_fact = bool(first & second)
            twin = max(shared_spans[piece.claim.article, piece.claim.start] for piece in (a, b)) > 1
            if not (one_fact and "other kind" in yields and twin):
                yield kind, Sample(yields, one_fact, weight)
        elif kind not in (Relation.EQUAL, Relation.EQUAL_MOMENT) and not _same_place(a.claim, b.claim):
            yield kind, Sample(yields, False, weight * _UNTOLD)


def _same_place(one: Claim, other: Claim) -> bool:
    return one.article == other.article and abs(one.start - other.start) < 3


def table(samples: list[Sample], joins_from: float) -> tuple[float, list[tuple[str, float]]]:
    """The bias and the weights, the greatest first."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    vectors = DictVectorizer()
    yields = vectors.fit_transform([sample.yields for sample in samples])
    mean = sum(sample.weight for sample in samples) / len(samples)
    model = LogisticRegression(C=_STRENGTH, max_iter=3000).fit(
        yields, [sample.one_fact for sample in samples], sample_weight=[sample.weight / mean for sample in samples]
    )
    named = zip(vectors.get_feature_names_out(), model.coef_[0], strict=True)
    weights = [(name, round(float(weight), 1)) for name, weight in named if abs(weight) >= 0.05]
    return round(float(model.intercept_[0]) - joins_from, 1), sorted(weights, key=lambda one: (-one[1], one[0]))


def main() -> None:
    """Fit, and write if told to."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folders", nargs="+")
    arguments.add_argument("--write", action="store_true")
    given = arguments.parse_args()
    samples: dict[Relation, list[Sample]] = {kind: [] for kind in Relation}
    for folder, _, share in (text.partition("=") for text in given.folders):
        for gold in sorted((Path(folder) / "gold").glob("*.json")):
            for kind, sample in samples_of(Path(folder), gold.stem, float(share or 1)):
                samples[kind].append(sample)
    lines = []
    for kind in Relation:
        bias, weights = table(samples[kind], JOINS_FROM[kind])
        print(f"{kind:45} {len(samples[kind]):7,} pairs, {sum(s.one_fact for s in samples[kind]):6,} of one fact")
        rows = "".join(f'                    "{name}": {weight},\n' for name, weight in weights)
        lines.append(
            f'        "{kind.name}": (\n            {bias},\n            MappingProxyType(\n                {{\n{rows}'
            "                }\n            ),\n        ),\n"
        )
    if given.write:
        TARGET.write_text(_HEAD + "".join(lines) + "    }\n)\n")


if __name__ == "__main__":
    main()
