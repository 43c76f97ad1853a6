"""Fit the trees that tell contradictions from look-alikes to annotated stories; writes contradiction_trees.json.

usage: python tests/annotated_stories/fit_contradictions.py FOLDER[=WEIGHT] ... [--write]

Each folder holds gold/NAME.json and texts/NAME/*.txt. WEIGHT is what its stories count beside those of the others (1
unless told). Needs LightGBM (`pip install lightgbm`). Samples are the pairs of claims of two articles that exclude each
other: contradictions are those that the annotation puts in two camps of one conflict. Most piles are small, so each
story counts four times: whole, and three times as a few of its articles. A story's weight grows with the number of its
pairs to the power 0.6, and pairs that alignment may join count ten times what others do.
"""

import argparse
import json
import random
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, combinations
from pathlib import Path
from typing import NamedTuple

from annotation import annotation_of

from checker.comparison.tellings import tellings_of
from checker.dating import settle_dates
from checker.facts import Alignment
from checker.models import Article, Claim
from checker.pipeline import find_claims
from checker.reading import read

TARGET = Path(__file__).parents[2] / "checker" / "facts" / "contradiction_trees.json"
_PAIRS_POWER = 0.4
_FEW = (3, 4, 6)
_LEAST_SCORE = -4.5
"""The log-odds of one fact below which a pair that is no contradiction teaches nothing."""
_NEAR_SCORE, _NEAR = -1.0, 10
"""The log-odds of one fact above which alignment may join a pair, and what it counts beside others."""
_SETTINGS = {
    "n_estimators": 120,
    "learning_rate": 0.1,
    "num_leaves": 8,
    "min_child_samples": 40,
    "reg_lambda": 5,
    "colsample_bytree": 0.5,
    "subsample": 0.8,
    "subsample_freq": 1,
    "verbose": -1,
    "deterministic": True,
    "force_row_wise": True,
    "n_jobs": 1,
    "seed": 1,
}


Camps = Mapping[str, frozenset[tuple[str, str]]]
"""The camps of each claim that an annotated conflict holds, by the claim's id."""


class Sample(NamedTuple):
    """Two claims that exclude each other: what their comparison says, whether they contradict, what they weigh."""

    compared: dict[str, float]
    contradicts: bool
    weight: float


def samples_of(folder: Path, name: str, weight: float) -> Iterator[Sample]:
    """The samples of one story: of all its articles, and of a few of them."""
    articles, _ = read([folder / "texts" / name])
    told = {article.id: find_claims(article) for article in articles}
    camps = annotation_of(folder, name, articles, list(chain(*told.values()))).camps
    drawn = random.Random(name)
    piles = [articles, *(drawn.sample(articles, min(few, len(articles))) for few in _FEW)]
    for pile in piles:
        pairs = list(_pairs(pile, list(chain(*(told[article.id] for article in pile))), camps))
        share = weight * len(pairs) ** -_PAIRS_POWER / len(piles) if pairs else 0.0
        for compared, contradicts in pairs:
            yield Sample(compared, contradicts, share * (_NEAR if compared["score"] > _NEAR_SCORE else 1))


def _pairs(articles: Sequence[Article], told: Sequence[Claim], camps: Camps) -> Iterator[tuple[dict[str, float], bool]]:
    stories = [[article.id for article in articles]]
    claims, days, spans = settle_dates(stories, articles, told)
    alignment = Alignment(stories, claims)
    alignment.groups()
    tellings = tellings_of(claims, days, alignment.scales, spans=spans)
    for first, second in combinations(tellings, 2):
        one, two = first.claim, second.claim
        if (
            one.article == two.article
            or one.modality is not two.modality
            or first.room.scale != second.room.scale
            or first.room.meets(second.room)
            or alignment.evidence[one.id].family != alignment.evidence[two.id].family
        ):
            continue
        contradicts = any(
            fact == other and camp != other_camp
            for fact, camp in camps.get(one.id, ())
            for other, other_camp in camps.get(two.id, ())
        )
        compared = dict(alignment.rivals(first, second))
        if contradicts or compared["score"] > _LEAST_SCORE:
            yield compared, contradicts


def fitted(samples: Sequence[Sample]) -> list[object]:
    """The trees, each a leaf's log-odds or [name, amount, left, right]."""
    import lightgbm
    from sklearn.feature_extraction import DictVectorizer

    vectors = DictVectorizer(sparse=True)
    compared = vectors.fit_transform([sample.compared for sample in samples])
    mean = sum(sample.weight for sample in samples) / len(samples)
    model = lightgbm.LGBMClassifier(**_SETTINGS).fit(
        compared, [sample.contradicts for sample in samples], sample_weight=[sample.weight / mean for sample in samples]
    )
    names = vectors.get_feature_names_out()
    return [_written(tree["tree_structure"], names) for tree in model.booster_.dump_model()["tree_info"]]


def _written(node: dict[str, object], names: Sequence[str]) -> object:
    if "leaf_value" in node:
        return round(float(node["leaf_value"]), 4)  # type: ignore[arg-type]
    branches = (_written(node[side], names) for side in ("left_child", "right_child"))  # type: ignore[arg-type]
    return [str(names[node["split_feature"]]), float(f"{node['threshold']:.6g}"), *branches]  # type: ignore[call-overload]


def main() -> None:
    """Fit, and write if told to."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folders", nargs="+")
    arguments.add_argument("--write", action="store_true")
    given = arguments.parse_args()
    samples: list[Sample] = []
    for folder, _, weight in (text.partition("=") for text in given.folders):
        for gold in sorted((Path(folder) / "gold").glob("*.json")):
            samples += samples_of(Path(folder), gold.stem, float(weight or 1))
    print(f"{len(samples):,} pairs, {sum(sample.contradicts for sample in samples):,} of them contradictions")
    if given.write:
        lines = ",\n".join(json.dumps(tree, separators=(",", ":")) for tree in fitted(samples))
        TARGET.write_text(f"[\n{lines}\n]\n")


if __name__ == "__main__":
    main()
