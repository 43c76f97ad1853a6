"""The annotation of a story, and which claims stand on its mentions."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.models import Article, Claim


@dataclass(frozen=True)
class Annotation:
    """For each claim that covers an annotated figure, the facts it tells and, of facts in conflict, the camps."""

    facts: Mapping[str, frozenset[str]]
    camps: Mapping[str, frozenset[tuple[str, str]]]
    conflicts: frozenset[str]
    mentions: tuple[tuple[str, tuple[str, ...]], ...]


def annotation_of(folder: Path, name: str, articles: Sequence[Article], claims: Sequence[Claim]) -> Annotation:
    """The annotation of the story NAME in `folder`, laid over its claims."""
    gold = json.loads((folder / "gold" / f"{name}.json").read_text(encoding="utf-8"))
    article_of = {Path(article.path).stem: article.id for article in articles}
    text_of = {stem: (folder / "texts" / name / f"{stem}.txt").read_text(encoding="utf-8") for stem in article_of}
    of_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        of_article[claim.article].append(claim)
    facts: dict[str, set[str]] = defaultdict(set)
    camps: dict[str, set[tuple[str, str]]] = defaultdict(set)
    mentions = []
    for fact in gold["facts"]:
        for mention in fact["mentions"]:
            told_in = of_article[article_of[mention["doc"]]]
            spans = _spans(text_of[mention["doc"]], mention["line"], mention["surface"])
            covering = [
                claim.id for claim in told_in if any(claim.start < end and start < claim.end for start, end in spans)
            ]
            mentions.append((fact["id"], tuple(covering)))
            for claim in covering:
                facts[claim].add(fact["id"])
                if fact["verdict"] == "conflict" and mention.get("camp") not in (None, "*"):
                    camps[claim].add((fact["id"], mention["camp"]))
    return Annotation(
        {claim: frozenset(told) for claim, told in facts.items()},
        {claim: frozenset(told) for claim, told in camps.items()},
        frozenset(fact["id"] for fact in gold["facts"] if fact["verdict"] == "conflict" and not fact.get("doubtful")),
        tuple(mentions),
    )


def _spans(text: str, line: int, surface: str) -> list[tuple[int, int]]:
    """Where the words of a mention stand in its line (counted from 1), as offsets of the text."""
    lines = text.split("\n")
    begin = sum(len(before) + 1 for before in lines[: line - 1])
    found, at = [], lines[line - 1].find(surface)
    while at >= 0:
        found.append((begin + at, begin + at + len(surface)))
        at = lines[line - 1].find(surface, at + 1)
    return found
