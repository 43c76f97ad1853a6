"""The main job on the starter corpus: one discrepancy, one note, and what the articles agree on."""

from functools import cache
from pathlib import Path

import pytest

from checker import Article, Claim, Fact, Report, check, read_articles
from checker.config import load_config
from checker.models import Agreement, Severity

ROOT = Path(__file__).parent.parent
ORIGINALS = ROOT.parent / "shared/eval/stories/texts/seeds"


@cache
def report_on(folder: Path) -> Report:
    config = load_config(folder / "checker.toml") if (folder / "checker.toml").exists() else None
    return check(read_articles([folder]), config)


@pytest.fixture(params=["digests", "originals"])
def report(request: pytest.FixtureRequest) -> Report:
    folder = ROOT / "seeds" if request.param == "digests" else ORIGINALS
    if not folder.exists():
        pytest.skip(f"{folder} is not on this machine")
    return report_on(folder)


def claims_of(report: Report, fact: Fact) -> list[Claim]:
    claims = {claim.id: claim for claim in report.claims}
    return [claims[id] for id in fact.claims]


def fact_of(report: Report, kind: str, low: float, aspect: str | None = None) -> tuple[Fact, list[Claim]]:
    """The one fact of a kind that holds a claim of that low end."""
    found = [
        (fact, claims_of(report, fact))
        for fact in report.facts
        if any(c.kind == kind and c.low == low and aspect in (None, c.aspect) for c in claims_of(report, fact))
    ]
    assert len(found) == 1, f"{kind} {low}: {[fact.label for fact, _ in found]}"
    return found[0]


def test_the_only_discrepancy_is_the_number_of_hostages_taken(report: Report) -> None:
    found = [finding for finding in report.findings if finding.severity is not Severity.NOTE]
    assert len(found) == 1
    claims = {claim.id: claim for claim in report.claims}
    assert {claims[id].low for id in found[0].claims} == {240, 250}
    assert {claims[id].aspect for id in found[0].claims} == {"taken"}


def test_the_toll_in_gaza_is_one_fact_that_grew(report: Report) -> None:
    fact, claims = fact_of(report, "deaths", 34683)
    assert sorted(claim.low or 0 for claim in claims) == [20000, 28000, 29300, 34000, 34683]
    assert fact.agreement is Agreement.EVOLVING
    assert not [finding for finding in report.findings if finding.fact == fact.id]


def test_the_dead_of_one_raid_stand_by_themselves(report: Report) -> None:
    _, claims = fact_of(report, "deaths", 67)
    assert len(claims) == 1


def test_the_dead_of_the_attack_are_one_fact_with_a_note(report: Report) -> None:
    fact, claims = fact_of(report, "deaths", 1139)
    assert sorted(claim.low or 0 for claim in claims) == [1139, 1200, 1200, 1200]
    assert [finding.severity for finding in report.findings if finding.fact == fact.id] == [Severity.NOTE]


def test_three_for_each_agrees_with_the_counts_exchanged(report: Report) -> None:
    fact, claims = fact_of(report, "exchange_ratio", 3)
    assert len(claims) == 2
    assert len({claim.article for claim in claims}) == 2
    assert fact.agreement in (Agreement.AGREE, Agreement.COMPATIBLE)


def test_the_exchange_that_was_only_proposed_stays_apart(report: Report) -> None:
    _, planned = fact_of(report, "captives", 50)
    _, told = fact_of(report, "captives", 80)
    assert [claim.modality for claim in planned if claim.low == 50] == ["planned"]
    assert not {claim.id for claim in planned} & {claim.id for claim in told}
    assert len(fact_of(report, "prisoners", 300)[1]) == 1


def test_the_displaced_in_the_city_are_one_fact_and_those_of_the_strip_another(report: Report) -> None:
    fact, claims = fact_of(report, "displaced", 1_400_000)
    assert sorted(claim.low or 0 for claim in claims) == [1_000_000, 1_000_000, 1_400_000, 1_400_000]
    assert fact.agreement is Agreement.COMPATIBLE
    assert fact_of(report, "displaced", 1_900_000)[0] != fact


def test_nothing_from_the_teasers_becomes_a_claim(report: Report) -> None:
    assert not {16e6, 4000, 9.37} & {claim.low for claim in report.claims}


def test_a_length_of_the_war_that_its_dates_refute_is_told() -> None:
    article = next(article for article in read_articles([ROOT / "seeds"]) if "seven months ago" in article.text)
    text = article.text.replace("nearly seven months", "nearly eleven months")
    config = load_config(ROOT / "seeds" / "checker.toml")
    told = check([Article(**{**article.model_dump(), "text": text, "parts": None})], config)
    assert "duration-against-dates" in {finding.check for finding in told.findings}


def test_the_same_input_gives_the_same_report() -> None:
    one = check(read_articles([ROOT / "seeds"]))
    two = check(read_articles([ROOT / "seeds"]))
    assert one.model_dump_json() == two.model_dump_json()
