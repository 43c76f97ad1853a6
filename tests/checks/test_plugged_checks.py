"""Checks of others, found through entry points, good and broken."""

from collections.abc import Iterator
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

import checker.checks
from checker import Article, check, registry
from checker.checks import check_problems, load_checks
from checker.cli import run

CHECK = '''
"""Any figure at all, for a desk that trusts none."""
from checker.case import Check
from checker.findings import finding
from checker.models import Severity

def find(case):
    for claim in case.claims.values():
        yield finding(case, CHECK, "a figure", [[claim]])

CHECK = Check(code="{code}", name="{name}", severity=Severity.NOTE, summary="Any figure.", run=find)
'''


@pytest.fixture
def plug_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A module `desk_check` on the path, named by an entry point of the checks."""
    builtin = registry.entry_points

    def with_ours(group: str) -> list[EntryPoint]:
        return [
            *builtin(group=group),
            *([EntryPoint("desk", "desk_check", group)] if group == "checker.checks" else []),
        ]

    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(registry, "entry_points", with_ours)
    checker.checks._loaded.cache_clear()
    yield tmp_path / "desk_check.py"
    checker.checks._loaded.cache_clear()
    import sys

    sys.modules.pop("desk_check", None)


def test_a_check_of_a_package_runs_with_the_others(plug_in: Path) -> None:
    plug_in.write_text(CHECK.format(code="X901", name="any-figure"))
    article = Article(id="a", path="a.txt", text="Raiders took 180 hostages at Varna.")
    assert [finding.code for finding in check([article]).findings] == ["X901"]
    [ours] = [one for one in load_checks() if one.code == "X901"]
    assert ours.explanation == "Any figure at all, for a desk that trusts none."
    assert check_problems() == ()


@pytest.mark.parametrize(
    ("source", "cause"),
    [
        ("1/0", "ZeroDivisionError"),
        ("def (", "SyntaxError"),
        ("x = 1", "declares no Check"),
        (CHECK.format(code="F101", name="any-figure"), "F101 any-figure has the code or the name of F101"),
        (CHECK.format(code="X901", name="figures-disagree"), "has the code or the name of F101 figures-disagree"),
    ],
)
def test_a_broken_check_is_one_problem_that_names_it_and_the_others_stand(
    plug_in: Path, source: str, cause: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plug_in.write_text(source)
    assert "X901" not in {one.code for one in load_checks()}
    assert "F101" in {one.code for one in load_checks()}
    [problem] = check_problems()
    assert problem.path == "check desk_check"
    assert cause in problem.message
    (tmp_path / "a.txt").write_text("The bridge was closed on Monday, 1 May 2031.\n")
    assert run(["report", str(tmp_path / "a.txt")]) == 2
    shown = capsys.readouterr()
    assert "D301" in shown.out
    assert shown.err.count("\n") == 1
    assert shown.err.startswith("check desk_check: ")
    assert run(["checks"]) == 2
    assert "weekday-against-date" in capsys.readouterr().out
