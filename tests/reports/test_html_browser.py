"""The HTML report in a real Chromium: what an editor does with it, and what it must never do."""

import datetime as dt
import importlib.util
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from checker.config import Config, Reference
from checker.models import Claim, Nature, Problem, Report
from checker.registry import load_report
from checker.report_format import RenderOptions
from checker.reporting.index import Index

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
CHROMIUM = Path("/usr/bin/chromium")
pytestmark = pytest.mark.skipif(not CHROMIUM.exists(), reason=f"there is no {CHROMIUM} to show the page in")

HERE = Path(__file__).parent
AXE = HERE / "axe-core-4.14.1.min.js"
PAYLOAD = (
    "</script><script>window.ran=1</script><img src=x onerror=\"window.ran=1\">--><svg onload='window.ran=1'>"
    "javascript:window.ran=1 {{style}} ${window.ran=1}"
)


@pytest.fixture(scope="module")
def browser() -> Iterator[object]:
    with sync_api.sync_playwright() as playwright:
        made = playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        yield made
        made.close()


@pytest.fixture(scope="module")
def floods() -> ModuleType:
    """The piles of the benchmark: any number of findings, each of three claims."""
    path = HERE.parent / "benchmarks" / "benchmark_html.py"
    spec = importlib.util.spec_from_file_location("benchmark_html", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Shown:
    """A report open in the browser, with everything that it complained of or asked for."""

    def __init__(self, browser, folder: Path, report: Report, config: Config | None = None, **context: object) -> None:
        file = folder / "report.html"
        text = "".join(load_report("html").render(report, RenderOptions(config=config)))
        file.write_text(text, encoding="utf-8")
        self.file = file
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self.page = browser.new_page(**context)
        self.page.on("console", lambda said: self.complaints.append(f"{said.type}: {said.text}"))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(file.as_uri())
        self.page.wait_for_selector("html[data-complete]")

    def labels(self, section: str = "discrepancies") -> list[str]:
        return self.page.locator(f"#{section} tr.line button.opener").all_inner_texts()

    def open(self, section: str = "discrepancies", place: int = 0) -> None:
        self.page.locator(f"#{section} tr.line button.opener").nth(place).click()

    def status(self) -> str:
        return self.page.locator("#discrepancies [role=status]").inner_text()

    def see_all(self) -> None:
        """Open every row and come past every chart."""
        for section in ("discrepancies", "corroborated", "articles"):
            for button in self.page.locator(f"#{section} button.opener").all():
                button.click()
        for place in self.page.locator(".drawing").all():
            place.scroll_into_view_if_needed()
        sync_api.expect(self.page.locator(".drawing:empty")).to_have_count(0)


@pytest.fixture
def show(browser, tmp_path: Path) -> Iterator:
    shown: list[Shown] = []

    def open_report(report: Report, config: Config | None = None, **context: object) -> Shown:
        shown.append(Shown(browser, tmp_path, report, config, **context))
        return shown[-1]

    yield open_report
    for one in shown:
        one.page.close()


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
    assert shown.status() == "4 of 12 discrepancies"
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
    assert shown.status() == "4 of 12 discrepancies"
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


def test_a_link_leads_to_the_claim_in_its_article_and_back_to_the_finding(show, report: Report) -> None:
    shown = show(report)
    shown.open()
    shown.page.locator("#discrepancies tr.detail a.in-place").nth(2).click()
    mark = shown.page.locator("mark#claim-1")
    assert mark.evaluate("mark => mark === document.activeElement")
    assert mark.inner_text().startswith("41")
    shown.page.locator("a.to-finding", has=mark).click()
    assert shown.page.evaluate("document.activeElement.textContent") == "drowned off Port Ellery"


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


def test_nothing_is_asked_for_and_nothing_complained_of(show, floods) -> None:
    shown = show(floods.pile(9))
    shown.see_all()
    assert shown.complaints == []
    assert shown.requests in ([shown.file.as_uri()], [shown.file.as_uri(), "data:,"])


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 400])
def test_axe_finds_nothing_serious(show, floods, report: Report, theme: str, width: int) -> None:
    pile = floods.pile(6)
    report = report.model_copy(
        update={
            name: getattr(report, name) + getattr(pile, name) for name in ("articles", "claims", "facts", "findings")
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
    shown = show(Report(articles=articles, claims=claims, facts=facts, findings=findings, problems=problems))
    shown.see_all()
    page = shown.page
    assert page.locator("#over-time figure").count() == 2
    assert page.evaluate("window.ran") is None
    assert page.locator("img, [onerror], [onload], a[href^='javascript']").count() == 0
    assert page.locator("script:not([type])").count() == page.evaluate("document.scripts.length") - 2
    assert PAYLOAD in page.locator("#articles").inner_text()
    assert shown.complaints == []


def test_five_thousand_findings_sort_filter_and_turn(show, floods) -> None:
    shown = show(floods.pile(5_000))
    page = shown.page
    assert shown.status() == "1 to 50 of 5,000 discrepancies"
    assert len(shown.labels()) == 50
    page.get_by_label("Pages of discrepancies").get_by_role("button", name="Next").click()
    assert shown.status() == "51 to 100 of 5,000 discrepancies"
    page.get_by_role("columnheader", name="What").first.get_by_role("button").click()
    page.get_by_role("columnheader", name="What").first.get_by_role("button").click()
    assert shown.labels()[0].startswith("deaths: people killed by flood 4999")
    page.locator("#discrepancies").get_by_label("Text").fill("flood 4321,")
    sync_api.expect(page.locator("#discrepancies [role=status]")).to_contain_text("1 of")
    shown.open()
    page.locator("#discrepancies tr.detail a.in-place").first.click()
    assert page.evaluate("document.activeElement.tagName") == "MARK"
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
