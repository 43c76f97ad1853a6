"""The seeds' own reference series: it confirms the tolls of 5 May 2024, and refutes one with a changed digit."""

import shutil
from pathlib import Path

import pytest

from checker.case import Case
from checker.checks.against_reference import held
from checker.config import Config, Reference, load_config
from checker.pipeline import check
from checker.reading import read_articles

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture
def config():
    return load_config(SEEDS / "checker.toml")


def holdings(articles, config):
    report = check(articles, config)
    case = Case.of(report.articles, report.claims, report.facts, config)
    return {(holding.claim.kind, holding.claim.text): holding for holding in held(case)}


def test_the_series_confirms_the_dead_and_the_wounded_of_5_may(config):
    found = holdings(read_articles(SEEDS), config)
    for kind, text, value in (("deaths", "34,683", 34683), ("injuries", "78,018", 78018)):
        holding = found[kind, text]
        assert holding.confirmed
        assert (holding.value, holding.day.isoformat()) == (value, "2024-05-05")


def test_the_seeds_hold_nothing_that_the_series_refutes_and_no_raid_against_the_war(config):
    found = holdings(read_articles(SEEDS), config)
    assert all(holding.confirmed for holding in found.values())
    assert not {"67", "1,139", "1,200"} & {text for _, text in found}


def test_a_changed_digit_is_refuted_with_the_value_that_the_series_has(config, tmp_path):
    for path in SEEDS.glob("*.md"):
        shutil.copy(path, tmp_path)
    [digest] = tmp_path.glob("2024-05-05*")
    digest.write_text(digest.read_text(encoding="utf-8").replace("34,683", "43,683"), encoding="utf-8")
    report = check(read_articles(tmp_path), config)
    [refuted] = [finding for finding in report.findings if finding.check == "against-reference"]
    assert refuted.severity == "error"
    assert "43,683" in refuted.message
    assert "34,683 on 5 May 2024" in refuted.message


def test_what_a_series_confirms_stands_in_the_fact(config):
    report = check(read_articles(SEEDS), config)
    lines = [line for fact in report.facts for line in fact.confirmed]
    assert any("34,683 (Al Jazeera, 5 May 2024) is confirmed by gaza_casualties_daily.csv" in line for line in lines)
    assert any("78,018 (Al Jazeera, 5 May 2024) is confirmed" in line for line in lines)


def test_a_reference_that_cannot_be_used_is_a_problem_of_the_report(tmp_path):
    lost = Reference(path=tmp_path / "lost.csv", date="day", value="dead", kind="deaths")
    report = check(read_articles(SEEDS / "2024-05-05-al-jazeera.md"), Config(references=(lost,)))
    assert [problem.path for problem in report.problems] == [str(tmp_path / "lost.csv")]
