"""The HTML report in a real Chromium: what it must never do, whom it serves, how much it holds."""

import datetime as dt
from pathlib import Path

import pytest

from checker.models import Problem, Report

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

AXE = Path(__file__).parent / "axe-core-4.14.1.min.js"
PAYLOAD = (
    "</script><script>window.ran=1</script><img src=x onerror=\"window.ran=1\">--><svg onload='window.ran=1'>"
    "javascript:window.ran=1 {{style}} ${window.ran=1}"
)


def test_nothing_is_asked_for_and_nothing_complained_of(show, floods) -> None:
    shown = show(floods.pile(9))
    shown.see_all()
    assert shown.complaints == []
    assert shown.requests in ([shown.file.as_uri()], [shown.file.as_uri(), "data:,"])


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 400])
def test_axe_finds_nothing_serious(show, floods, set_aside: Report, theme: str, width: int) -> None:
    pile = floods.pile(6)
    report = set_aside.model_copy(
        update={
            name: getattr(set_aside, name) + getattr(pile, name) for name in ("articles", "claims", "facts", "findings")
        }
    )
    shown = show(report, color_scheme=theme, viewport={"width": width, "height": 900}, bypass_csp=True)
    shown.see_all()
    shown.page.add_script_tag(path=str(AXE))
    found = shown.page.evaluate("axe.run(document)")
    serious = [
        (one["id"], one["help"], [node["html"][:200] for node in one["nodes"][:3]])
        for one in found["violations"]
        if one["impact"] in ("serious", "critical")
    ]
    assert serious == []
    assert shown.page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_payload_in_any_field_is_text(show, report: Report) -> None:
    articles = tuple(
        article.model_copy(
            update={
                "title": PAYLOAD,
                "publisher": PAYLOAD,
                "path": PAYLOAD,
                "url": "javascript:window.ran=1",
                "text": article.text + "\n" + PAYLOAD,
                "ignored": (PAYLOAD,),
                "ignored_reason": PAYLOAD,
            }
        )
        for article in report.articles
    )
    texts = ("text", "sentence", "source", "subject", "place", "event", "kind", "unit")
    claims = tuple(
        claim.model_copy(update=dict.fromkeys(texts, PAYLOAD) | {"as_of": dt.date(2031, 5, 4), "kind": PAYLOAD})
        for claim in report.claims
    )
    facts = tuple(
        fact.model_copy(
            update={"label": PAYLOAD, "kind": PAYLOAD, "evidence": (PAYLOAD,), "claims": ("h1", "b1", "c1")}
        )
        for fact in report.facts[:2]
    )
    fields = ("message", "code", "check", "fingerprint")
    findings = tuple(
        finding.model_copy(update=dict.fromkeys(fields, PAYLOAD) | {"explanation": (PAYLOAD,)})
        for finding in report.findings
    )
    problems = (Problem(path=PAYLOAD, message=PAYLOAD),)
    found = {"findings": findings, "known": findings, "ignored": findings}
    shown = show(Report(articles=articles, claims=claims, facts=facts, problems=problems, **found))
    shown.see_all()
    page = shown.page
    assert page.locator("#over-time figure").count() == 2
    assert page.evaluate("window.ran") is None
    assert page.locator("img, [onerror], [onload], a[href^='javascript']").count() == 0
    assert page.locator("script:not([type])").count() == page.evaluate("document.scripts.length") - 2
    assert PAYLOAD in page.locator("#articles").inner_text()
    assert page.locator("#set-aside .set-aside-because").last.inner_text().endswith(PAYLOAD)
    assert shown.complaints == []


def test_five_thousand_findings_sort_filter_and_turn(show, floods) -> None:
    shown = show(floods.pile(5_000))
    page = shown.page
    assert shown.status() == "1 to 50 of 5,000 findings"
    assert len(shown.labels()) == 50
    page.get_by_label("Pages of findings").get_by_role("button", name="Next").click()
    assert shown.status() == "51 to 100 of 5,000 findings"
    page.get_by_role("columnheader", name="What").first.get_by_role("button").click()
    page.get_by_role("columnheader", name="What").first.get_by_role("button").click()
    assert shown.labels()[0].startswith("deaths: people killed by flood 4999")
    page.locator("#discrepancies").get_by_label("Text").fill("flood 4321,")
    sync_api.expect(page.locator("#discrepancies [role=status]")).to_contain_text("1 of")
    shown.open()
    page.locator("#discrepancies tr.detail a.in-place").first.click()
    sync_api.expect(page.locator("mark:focus")).to_have_count(1)
    assert page.locator("#articles [role=status]").inner_text().endswith("of 15,000 articles")
    assert shown.complaints == []


def test_on_paper_every_finding_is_open_and_afterwards_as_before(show, floods) -> None:
    shown = show(floods.pile(60))
    shown.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert shown.page.locator("#discrepancies tr.detail").count() == 60
    shown.page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert shown.page.locator("#discrepancies tr.detail").count() == 0
    assert len(shown.labels()) == 50
    assert len(shown.page.pdf()) > 10_000


def test_the_page_turns_dark_and_back(show, report: Report) -> None:
    shown = show(report, color_scheme="light")
    ground = "getComputedStyle(document.body).backgroundColor"
    light = shown.page.evaluate(ground)
    shown.page.get_by_role("button", name="Dark page").click()
    assert shown.page.evaluate(ground) != light
    shown.page.get_by_role("button", name="Dark page").click()
    assert shown.page.evaluate(ground) == light
