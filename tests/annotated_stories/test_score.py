"""Alignment and contradictions on the annotated stories stay as good as they were."""

from score import FOLDER, Score, names, score

from checker.reading import read


def test_the_stories_are_joined_and_their_contradictions_found_as_well_as_before() -> None:
    total = Score()
    for name in names():
        total += score(FOLDER, name)
    assert total.right / total.joined >= 0.84
    assert total.found / total.told >= 0.57
    assert total.conflicts_found >= 25
    assert total.wrong_findings <= 12


def test_every_story_has_its_articles() -> None:
    for name in names():
        articles, problems = read([FOLDER / "texts" / name])
        assert len(articles) >= 5
        assert not problems
