"""checker: ignore in front matter: what an author waves through, with a reason."""

from pathlib import Path

import pytest
from raid_at_varna import article

from checker import Report, check, read_articles
from checker.cli import run


def ignoring(names: str, reason: str = '"quotes an old toll on purpose"') -> str:
    return f"checker:\n  ignore: {names}\n" + (f"  reason: {reason}\n" if reason else "")


def judged(folder: Path) -> Report:
    return check(read_articles(folder))


@pytest.mark.parametrize("names", ["[F101]", "F101", "[f101]", "figures-disagree", "[told-differently, F101]"])
def test_a_finding_in_which_the_article_is_one_side_is_not_reported(news: Path, names: str) -> None:
    assert [finding.code for finding in judged(news).findings] == ["F101"]
    (news / "gazette.md").write_text(article("gazette", front_matter=ignoring(names)))
    found = judged(news)
    assert found.findings == ()
    assert [finding.code for finding in found.ignored] == ["F101"]
    assert found.problems == ()


def test_other_checks_and_other_articles_are_not_waved_through(news: Path) -> None:
    (news / "gazette.md").write_text(article("gazette", front_matter=ignoring("[F106]")))
    assert [finding.code for finding in judged(news).findings] == ["F101"]
    (news / "gazette.md").write_text(article("gazette", front_matter=ignoring("[F101]")))
    (news / "echo.md").write_text(article("echo", "Raiders took 180 hostages at Varna on Monday."))
    [finding] = judged(news).findings
    assert {claim.split("#")[0] for claim in finding.claims} == {"courier", "echo"}


def test_the_count_line_tells_what_was_ignored(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (news / "gazette.md").write_text(article("gazette", front_matter=ignoring("[F101]")))
    assert run(["check", "news"]) == 0
    assert capsys.readouterr().out.endswith("0 discrepancies · 1 ignored\n")


def test_an_unused_ignore_is_told_and_fails_nothing(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (news / "gazette.md").write_text(article("gazette", front_matter=ignoring("[F101, dates-differ]")))
    assert run(["report", "news"]) == 0
    assert capsys.readouterr().err == (
        "news/gazette.md: checker.ignore in the front matter names dates-differ, of which nothing is found: "
        "take it out\n"
    )


def test_an_ignore_is_not_unused_for_want_of_the_articles_that_it_is_there_for(
    news: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (news / "gazette.md").write_text(article("gazette", front_matter=ignoring("[F101]")))
    assert run(["check", "news/gazette.md"]) == 0
    assert capsys.readouterr().err == ""


def test_an_ignore_without_a_reason_is_a_problem_and_ignores_nothing(
    news: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (news / "gazette.md").write_text(article("gazette", front_matter=ignoring("[F101]", reason="")))
    assert run(["report", "news"]) == 2
    shown = capsys.readouterr()
    assert "1 discrepancy" in shown.out
    assert shown.err == (
        "news/gazette.md: checker.ignore in the front matter has no reason and is not heeded: "
        "add reason: under checker:\n"
    )


def test_a_check_that_there_is_not_is_a_problem(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (news / "gazette.md").write_text(article("gazette", front_matter=ignoring("[figures-disagre]")))
    assert run(["report", "news"]) == 2
    assert "unknown check in checker.ignore: 'figures-disagre'; did you mean 'figures-disagree'?" in (
        capsys.readouterr().err
    )


@pytest.mark.parametrize(
    ("front_matter", "cause"),
    [
        ("checker: F101\n", "checker in the front matter is no mapping"),
        ("checker: {ignor: [F101]}\n", "unknown key 'ignor'"),
        ("checker: {ignore: {code: F101}}\n", "checker.ignore in the front matter is no list"),
        ("checker: {ignore: [[F101]]}\n", "checker.ignore in the front matter is no list"),
    ],
)
def test_another_form_is_told_with_the_right_one(
    news: Path, front_matter: str, cause: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (news / "gazette.md").write_text(article("gazette", front_matter=front_matter))
    assert run(["report", "news"]) == 2
    told = capsys.readouterr().err
    assert cause in told
    assert 'write checker: {ignore: [F101], reason: "why"}' in told


@pytest.mark.parametrize("front_matter", ["", "checker:\n", "checker: {}\n", "checker: {reason: none}\n"])
def test_nothing_is_ignored_where_nothing_is_named(news: Path, front_matter: str) -> None:
    (news / "gazette.md").write_text(article("gazette", front_matter=front_matter))
    assert [finding.code for finding in judged(news).findings] == ["F101"]
