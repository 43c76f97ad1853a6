"""The HTML report in a real Chromium: what an editor does with it."""

from pathlib import Path

import pytest

from checker.config import Config, Reference
from checker.models import Claim, Nature, Report
from checker.reporting.index import Index

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")


def test_the_overview_counts_what_there_is(show, floods) -> None:
    pile = floods.pile(7)
    page = show(pile).page
    held = str(len(Index(pile).corroborated))
    assert page.locator("#overview .number").all_inner_texts() == ["3", "2", "2", held, "21", "21"]
    assert page.locator("#lead").inner_text() == "21 articles · 6 outlets · 1 Mar 2031 – 9 Mar 2031"


def test_a_heading_sorts_up_then_down_and_says_so(show, floods) -> None:
    shown = show(floods.pile(12))
    heading = shown.page.get_by_role("columnheader", name="What").first
    heading.get_by_role("button").click()
    assert heading.get_attribute("aria-sort") == "ascending"
    ascending = shown.labels()
    assert ascending[:3] == [f"deaths: people killed by flood {at}, {floods._PLACES[at]}" for at in range(3)]
    assert ascending[-1].startswith("deaths: people killed by flood 11")
    heading.get_by_role("button").click()
    assert heading.get_attribute("aria-sort") == "descending"
    assert shown.labels() == ascending[::-1]


def test_filters_leave_what_is_asked_for_and_say_how_much(show, floods) -> None:
    shown = show(floods.pile(12))
    page = shown.page
    page.locator("#discrepancies").get_by_label("warning").check()
    assert shown.status() == "4 of 12 findings"
    page.locator("#discrepancies").get_by_label("Outlet", exact=True).select_option("Quellin Radio")
    outlets = page.locator("#discrepancies td.column-outlets").all_inner_texts()
    assert outlets
    assert all("Quellin Radio" in outlet for outlet in outlets)
    page.locator("#discrepancies").get_by_role("button", name="Show all").click()
    assert len(shown.labels()) == 12
    page.locator("#discrepancies").get_by_label("Text").fill("flood 4, tolmere")
    sync_api.expect(page.locator("#discrepancies [role=status]")).to_contain_text("1 of")
    assert shown.labels() == ["deaths: people killed by flood 4, Tolmere"]
    page.locator("#discrepancies").get_by_label("Kind", exact=True).select_option("deaths")
    assert len(shown.labels()) == 1
    page.locator("#discrepancies").get_by_label("Text").fill("no such words")
    page.wait_for_selector("#discrepancies td.none")


def test_a_severity_of_the_overview_filters_the_table(show, floods) -> None:
    shown = show(floods.pile(12))
    shown.page.locator("#overview").get_by_role("button", name="notes").click()
    assert shown.status() == "4 of 12 findings"
    assert shown.page.locator("#discrepancies").get_by_label("note").is_checked()


def test_a_finding_opens_to_its_sentences_with_the_figures_marked(show, report: Report) -> None:
    shown = show(report)
    shown.open()
    detail = shown.page.locator("#discrepancies tr.detail")
    assert detail.locator("mark").all_inner_texts() == ["34", "34", "41"]
    assert detail.locator("blockquote").nth(2).inner_text().startswith("At least 41 people drowned")
    told = detail.inner_text()
    assert "The Courier, 2 May 2031, citing the coastguard" in told
    assert "Harbour Gazette, 3 May 2031" in told
    assert "34 lies below at least 41." in told
    assert "9d1f0c55aa10b2e4" in told
    button = shown.page.locator("#discrepancies button.opener")
    assert button.get_attribute("aria-expanded") == "true"
    button.click()
    assert shown.page.locator("#discrepancies tr.detail").count() == 0


def test_what_is_known_or_ignored_stands_apart_with_its_reason(show, set_aside: Report) -> None:
    shown = show(set_aside)
    page = shown.page
    assert page.locator("#overview .number").all_inner_texts()[:3] == ["0", "0", "0"]
    assert shown.status() == "No findings."
    assert not page.locator("#discrepancies table").is_visible()
    page.locator("#discrepancies").get_by_role("link", name="1 known, 1 ignored").click()
    section = page.locator("#set-aside")
    sync_api.expect(section).to_be_focused()
    assert section.locator("td.column-standing").all_inner_texts() == ["known", "ignored"]
    section.get_by_label("ignored", exact=True).check()
    assert section.locator("[role=status]").inner_text() == "1 of 2 discrepancies set aside"
    shown.open("set-aside")
    told = section.locator("tr.detail").inner_text()
    assert "Ignored by “The courier story”: quotes <b>an old toll</b> on purpose" in told
    assert section.locator("tr.detail blockquote").count() == 3
    section.locator("tr.detail a.in-place").last.click()
    mark = page.locator("mark#claim-1")
    assert mark.get_attribute("class") == "aside"
    page.locator("a.to-finding", has=mark).click()
    sync_api.expect(section.locator(":focus")).to_have_count(1)
    assert shown.complaints == []


def test_a_page_without_known_or_ignored_findings_does_not_speak_of_them(show, report: Report) -> None:
    page = show(report).page
    assert not page.locator("#set-aside").is_visible()
    assert "ignored" not in page.locator("body").inner_text()


def test_a_link_leads_to_the_claim_in_its_article_and_back_to_the_finding(show, report: Report) -> None:
    shown = show(report)
    shown.open()
    shown.page.locator("#discrepancies tr.detail a.in-place").nth(2).click()
    mark = shown.page.locator("mark#claim-1")
    sync_api.expect(mark).to_be_focused()
    assert mark.inner_text().startswith("41")
    shown.page.locator("a.to-finding", has=mark).click()
    sync_api.expect(shown.page.locator("#discrepancies :focus")).to_have_text("drowned off Port Ellery")


def test_everything_can_be_done_from_the_keyboard(show, floods) -> None:
    shown = show(floods.pile(6))
    page = shown.page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.className") == "opener":
            break
    page.keyboard.press("Enter")
    assert page.locator("#discrepancies tr.detail blockquote").count() == 3
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "in-place"


def test_a_chart_draws_each_claim_bounds_as_bounds_and_the_reference_behind(show, floods, tmp_path: Path) -> None:
    pile = floods.pile(1)
    series = tmp_path / "tolls.csv"
    series.write_text("date,dead\n2031-03-01,19\n2031-03-02,22\n2031-03-03,27\n", encoding="utf-8")
    claims = [claim.model_copy(update={"nature": Nature.CUMULATIVE}) for claim in pile.claims]
    claims.append(_another(claims[0], low=18.0, high=26.0, bound="range"))
    fact = pile.facts[0].model_copy(update={"claims": tuple(claim.id for claim in claims)})
    reference = Reference(path=series, date="date", value="dead", kind="deaths", place="Marel")
    report = pile.model_copy(update={"claims": tuple(claims), "facts": (fact,)})
    shown = show(report, Config(references=(reference,)))
    chart = shown.page.locator("#over-time figure")
    chart.scroll_into_view_if_needed()
    chart.locator("svg.plot").wait_for()
    assert chart.locator("[data-mark=dot] path, [data-mark=dot] circle").count() == 4
    assert chart.locator("[data-mark=vector] path").count() == 2
    assert chart.locator("[data-mark=rule] line").count() == 1
    assert chart.locator("[data-mark=line] path").count() == 1
    assert "tolls.csv, dead" in chart.locator(".key").inner_text()
    drawn = chart.locator("[data-mark=dot] path, [data-mark=dot] circle").evaluate_all(
        "marks => marks.map(mark => mark.getAttribute('stroke') || mark.parentElement.getAttribute('stroke'))"
    )
    assert len(set(drawn)) == 3
    chart.get_by_text("The claims as a list").click()
    chart.locator("details").get_by_text("more than 23").first.wait_for()


def _another(claim: Claim, **fields: object) -> Claim:
    return Claim.model_validate(claim.model_dump() | {"id": f"{claim.id}b"} | fields)
