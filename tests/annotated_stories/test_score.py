"""Alignment and contradictions on the annotated stories stay as good as they were."""

from pathlib import Path

import pytest
from score import FOLDER, Score, names, score

from checker.reading import read


def test_the_stories_are_joined_and_their_contradictions_found_as_well_as_before() -> None:
    total = Score()
    for name in names():
        total += score(FOLDER, name)
    assert total.right / total.joined >= 0.88
    assert total.found / total.told >= 0.65
    assert total.conflicts_found >= 235
    assert total.wrong_findings <= 60


UNSEEN = Path(__file__).parents[1] / "unseen_stories"


def test_stories_that_nothing_was_tuned_on_fare_no_worse() -> None:
    total = Score()
    for name in names(UNSEEN):
        total += score(UNSEEN, name)
    assert total.right / total.joined >= 0.9
    assert total.found / total.told >= 0.8
    assert total.conflicts_found >= 5
    assert total.wrong_findings <= 3


@pytest.mark.parametrize("folder", [FOLDER, UNSEEN], ids=lambda folder: folder.name)
def test_every_story_has_its_articles(folder: Path) -> None:
    for name in names(folder):
        articles, problems = read([folder / "texts" / name])
        assert len(articles) >= 5
        assert not problems
