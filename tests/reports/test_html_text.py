"""The HTML report as text: what it allows, what it holds, and that it is always the same."""

import base64
import datetime as dt
import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path

from checker.config import Config, Reference
from checker.models import Agreement, Nature, Report
from checker.registry import load_report
from checker.report_format import RenderOptions

ASSETS = Path(__file__).parents[2] / "reports" / "html_assets"


class Elements(HTMLParser):
    """The start tags of a page, and the text of its scripts and styles."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.inside = tag in ("script", "style")
        if self.inside:
            self.texts.append("")

    def handle_endtag(self, tag: str) -> None:
        self.inside = False

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.texts[-1] += data


def page(report: Report, config: Config | None = None) -> str:
    return "".join(load_report("html").render(report, RenderOptions(config=config)))


def parsed(text: str) -> Elements:
    elements = Elements()
    elements.feed(text)
    return elements


def data(text: str, id: str = "report") -> dict:
    return json.loads(re.search(rf'id="{id}">(.*?)</script>', text, re.DOTALL)[1])


def test_the_same_report_gives_the_same_bytes(report: Report) -> None:
    assert page(report).encode() == page(report.model_copy()).encode()


def test_the_file_is_small_and_names_no_other(report: Report) -> None:
    text = page(report)
    assert len(text.encode()) < 3_000_000
    elements = parsed(text)
    loaded = [attrs.get("src") or attrs.get("href") for tag, attrs in elements.tags if tag in ("script", "link", "img")]
    assert {address for address in loaded if address} == {"data:,"}
    assert "sourceMappingURL" not in text


def test_the_policy_allows_the_scripts_and_styles_of_the_file_by_their_hashes_and_nothing_else(report: Report) -> None:
    elements = parsed(page(report))
    policy = next(attrs["content"] for _, attrs in elements.tags if "http-equiv" in attrs)
    allowed = dict(part.split(" ", 1) for part in policy.split("; "))
    assert allowed["default-src"] == "'none'"
    assert allowed["trusted-types"] == "'none'"
    assert "unsafe" not in policy
    assert "http" not in policy
    kinds = [(tag, attrs) for tag, attrs in elements.tags if tag in ("script", "style")]
    for (tag, attrs), text in zip(kinds, elements.texts, strict=True):
        if "type" not in attrs:
            name = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
            assert f"'sha256-{name}'" in allowed[f"{tag}-src"]


def test_text_of_articles_cannot_end_the_element_that_it_stands_in(hostile: Report) -> None:
    report = hostile.model_copy(
        update={
            "articles": tuple(
                article.model_copy(update={"title": "</script><!-- \u2028 <script>"}) for article in hostile.articles
            )
        }
    )
    text = page(report)
    inside = re.search(r'id="report">(.*?)</script>', text, re.DOTALL)[1]
    assert not set("<>&\u2028\u2029") & set(inside)
    assert data(text)["articles"][0]["title"].startswith("</script><!--")


def test_what_hides_or_reorders_text_is_left_out(hostile: Report) -> None:
    shown = json.dumps([data(page(hostile)), data(page(hostile), "texts")], ensure_ascii=False)
    assert not set("\x1b\u202e\x07") & set(shown)


def test_every_claim_is_marked_where_it_stands(report: Report) -> None:
    text = page(report)
    marked = {
        at: stretch[0]
        for article in data(text, "texts")
        for line in article
        for stretch in line[1:]
        if isinstance(stretch, list)
        for at in stretch[1]
    }
    assert [marked[at] for at in sorted(marked)] == ["34", "41", "$2.5m", "34"]


def test_a_fact_carries_the_reference_that_its_claims_are_held_against(report: Report, tmp_path: Path) -> None:
    series = tmp_path / "tolls.csv"
    series.write_text("date,dead\n2031-05-01,30\n2031-05-02,41\n2031-05-03,44\n", encoding="utf-8")
    held = [
        claim.model_copy(update={"place": "Port Ellery", "nature": Nature.CUMULATIVE, "as_of": dt.date(2031, 5, 2)})
        if claim.kind == "deaths"
        else claim
        for claim in report.claims
    ]
    reference = Reference(path=series, date="date", value="dead", kind="deaths", place="Port Ellery")
    shown = data(page(report.model_copy(update={"claims": tuple(held)}), Config(references=(reference,))))
    assert shown["series"] == [
        {"name": "tolls.csv, dead", "points": [["2031-05-01", 30], ["2031-05-02", 41], ["2031-05-03", 44]]}
    ]
    assert [0] in [fact["series"] for fact in shown["facts"]]


def test_every_library_has_its_licence_beside_it_and_in_the_page(report: Report) -> None:
    text = page(report)
    libraries = [file for file in (ASSETS / "vendor").iterdir() if file.suffix == ".js"]
    licences = [file.read_text() for file in (ASSETS / "vendor").iterdir() if file.suffix == ".LICENSE"]
    assert len(libraries) == len(licences) == 3
    assert text.count("Copyright") >= 3
    assert "ISC" not in text or "Permission to use, copy, modify" in text


def test_what_is_known_or_ignored_is_set_apart_and_counts_nowhere(set_aside: Report) -> None:
    shown = data(page(set_aside))
    assert shown["found"] == 0
    assert [(one["standing"], one["fingerprint"][:4]) for one in shown["findings"]] == [
        ("known", "9d1f"),
        ("ignored", "77aa"),
    ]
    assert shown["findings"][1]["ignoredBy"] == [[1, "quotes <b>an old toll</b> on purpose"]]
    assert [claim["findings"] for claim in shown["claims"]] == [[], [], [], []]
    assert [claim.get("aside") for claim in shown["claims"]] == [[0, 1], [0, 1], None, [0, 1]]
    assert [article["findings"] for article in shown["articles"]] == [[], [], []]
    assert "0 discrepancies · 1 known · 1 ignored" in shown["counts"]


def test_a_baseline_corroborates_nothing(report: Report) -> None:
    agreed = report.facts[0].model_copy(update={"agreement": Agreement.COMPATIBLE})
    disputed = report.model_copy(update={"facts": (agreed, *report.facts[1:])})
    known = disputed.model_copy(update={"findings": (), "known": disputed.findings})
    ignored = disputed.model_copy(update={"findings": (), "ignored": disputed.findings})
    assert [data(page(one))["corroborated"] for one in (disputed, known, ignored)] == [[1], [1], [1]]


def test_an_empty_report_is_a_page_too() -> None:
    assert data(page(Report()))["findings"] == []
