"""explain: one finding in full, by its fingerprint."""

import json
from pathlib import Path

import pytest
from raid_at_varna import article

from checker import check, read_articles
from checker.cli import run


def fingerprint_of(folder: Path) -> str:
    [finding] = check(read_articles(folder)).findings
    return finding.fingerprint


def test_a_finding_is_told_with_both_sides_where_they_stand_and_what_its_check_is(
    news: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["explain", fingerprint_of(news), "news"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("warning F101 figures-disagree " + fingerprint_of(news))
    assert "news/gazette.md:6:14\n" in shown
    assert "“Raiders took 180 hostages at Varna on Monday.”" in shown
    assert "“Raiders took more than 200 hostages at Varna on Monday.”" in shown
    assert "no value fits" in shown
    assert "What F101 looks for" in shown


def test_as_much_of_it_as_is_unique_is_enough(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole = fingerprint_of(news)
    for wanted in (whole[:4], whole[:4].upper(), f"F101-{whole[:8]}"):
        assert run(["explain", wanted, "news"]) == 0
        assert whole in capsys.readouterr().out


def test_a_beginning_of_several_or_of_none_is_told(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "zz", "news"]) == 2
    assert "no finding here has a fingerprint that begins with 'zz'; there are 1" in capsys.readouterr().err
    closed = "The bridge was closed on Monday, 1 May 2031.\n\nThe school was shut on Monday, 2 May 2031."
    (news / "closures.md").write_text(article("closures", closed))
    capsys.readouterr()
    run(["report", "news", "--format", "json"])
    findings = json.loads(capsys.readouterr().out)["findings"]
    marks = [finding["fingerprint"] for finding in findings if finding["check"] == "weekday-against-date"]
    codes = {finding["code"] for finding in findings if finding["fingerprint"] in marks}
    assert len(marks) > 1
    assert run(["explain", *codes, "news"]) == 2
    told = capsys.readouterr().err
    assert all(mark in told for mark in marks)


def test_known_and_ignored_findings_are_explained_too(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole = fingerprint_of(news)
    run(["baseline", "news"])
    assert run(["explain", whole, "news"]) == 0
    (news / "gazette.md").write_text(
        article("gazette", front_matter='checker: {ignore: F101, reason: "as it was told that day"}\n')
    )
    capsys.readouterr()
    assert run(["explain", whole, "news"]) == 0
    assert "Ignored by news/gazette.md: as it was told that day" in capsys.readouterr().out
