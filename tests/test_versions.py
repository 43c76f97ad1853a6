"""Two versions of one article: figures that changed, came or went, and whether the newer one says so."""

import json

import pytest

from checker.cli import run
from checker.language.corrections import correction_notices
from checker.models import Article
from checker.pipeline import find_claims
from checker.versions import differences

OLD = """A ferry sank off Belmora on Monday, killing 34 people and injuring 12, the coast guard said.

The ferry, built in 1987, carried 210 passengers. Rescuers saved 164 of them.

Divers searched 3 decks.
"""
NOTICE = "\nCorrection: an earlier version of this article said that 34 people were killed.\n"


def between(old, new):
    first, second = (Article(id="ferry", path="ferry.txt", text=text) for text in (old, new))
    return differences(first, second, find_claims(first), find_claims(second))


def figures(found):
    return [(change.before.text, change.after.text) for change in found.changed]


def test_a_version_is_no_different_from_itself_nor_from_itself_with_its_paragraphs_moved():
    moved = "\n\n".join(reversed(OLD.strip().split("\n\n")))
    for found in (between(OLD, OLD), between(OLD, moved)):
        assert (found.changed, found.added, found.removed, found.silent) == ((), (), (), False)


def test_a_changed_figure_is_told_even_where_its_sentence_was_rewritten():
    new = OLD.replace(
        "killing 34 people and injuring 12, the coast", "killing at least 43 people and hurting 12, the coast"
    )
    found = between(OLD, new)
    assert figures(found) == [("34", "43")]
    assert (found.added, found.removed, found.silent) == ((), (), True)


def test_figures_that_came_and_went_are_no_changes():
    found = between(OLD, OLD.replace("Divers searched 3 decks.", "Officials promised $2 million for the families."))
    assert figures(found) == []
    assert [claim.text for claim in found.added] == ["$2 million"]
    assert [claim.text for claim in found.removed] == ["3"]
    assert not found.silent


def test_a_figure_in_a_sentence_that_was_only_reworded_is_unchanged():
    found = between(OLD, OLD.replace("Rescuers saved 164 of them.", "Rescuers saved 164 of them, the mayor said."))
    assert (found.changed, found.added, found.removed) == ((), (), ())


def test_a_notice_is_told_and_its_own_figures_are_no_claims():
    found = between(OLD, OLD.replace("34 people", "43 people") + NOTICE)
    assert figures(found) == [("34", "43")]
    assert [change.told for change in found.changed] == [True]
    assert found.added == ()
    assert not found.silent
    assert found.notices[0].startswith("Correction:")


def test_a_notice_that_the_older_version_had_already_says_nothing_of_a_new_change():
    assert between(OLD + NOTICE, OLD.replace("34 people", "43 people") + NOTICE).silent


@pytest.mark.parametrize(
    "text",
    [
        "Correction: the bridge is 410 metres long, not 140.",
        "Correction, 4 March 2019: the bridge is 410 metres long.",
        "This article was amended on 4 March 2019 because it gave the wrong length.",
        "This story has been updated to reflect the new toll.",
        "An earlier version said that the bridge was 140 metres long.",
        "An earlier version of this report misstated the length of the bridge.",
        "The headline of this story has been changed. In a previous version of this article, the length was wrong.",
    ],
)
def test_corrections_are_told_in_many_ways(text):
    assert correction_notices(f"The bridge is long.\n{text}\n") == [(20, 20 + len(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Updated 14:39 GMT",
        "This story has been updated.",
        "An earlier version of the bill said 30 percent.",
        "The Department of Corrections said 12 inmates had escaped.",
        "The constitution was amended in 1997.",
        "A market correction took 4% off the index: the worst since May.",
    ],
)
def test_what_sounds_alike_is_no_correction(text):
    assert correction_notices(f"The bridge is long.\n{text}\n") == []


def test_the_command_ends_with_1_where_a_figure_changed_in_silence(tmp_path, capsys):
    for name, text in (
        ("old", OLD),
        ("new", OLD.replace("34 people", "43 people")),
        ("told", OLD.replace("34 people", "43 people") + NOTICE),
    ):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    old, new, told = (str(tmp_path / f"{name}.txt") for name in ("old", "new", "told"))
    assert run(["diff", old, old]) == 0
    assert "0 figures changed" in capsys.readouterr().out
    assert run(["diff", old, new]) == 1
    assert "nothing in the newer version says" in capsys.readouterr().out
    assert run(["diff", old, told, "--format", "json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["schema"] == "figure-checker/diff/1"
    assert [(one["before"]["low"], one["after"]["low"], one["told"]) for one in document["changed"]] == [(34, 43, True)]
    assert run(["diff", old, str(tmp_path / "none.txt")]) == 2


def test_a_notice_covers_the_figures_that_it_names_and_no_others():
    new = OLD.replace("34 people", "43 people").replace("164 of them", "146 of them")
    found = between(OLD, new + NOTICE)
    assert [(one.before.text, one.after.text) for one in found.untold] == [("164", "146")]
    assert found.silent
    assert between(OLD, new + "\n\nCorrection: An earlier version misstated the figures.\n").untold == ()
