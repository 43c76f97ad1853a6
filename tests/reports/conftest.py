"""A small pile of invented news with a discrepancy, from which the tests of the formats are made."""

import datetime as dt
import importlib.util
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from shown import CHROMIUM, Shown

from checker.config import Config
from checker.models import Agreement, Article, Bound, Claim, Fact, Finding, Nature, Problem, Report, Severity

HARBOUR = "Ferry toll rises\n\nRescuers said 34 people had drowned off Port Ellery.\nDivers go down again on Monday."
COURIER = "At least 41 people drowned when the ferry sank, according to the coastguard. The hull cost $2.5m in 1998."


def make_article(id: str, text: str, publisher: str | None, published: dt.date | None) -> Article:
    return Article(
        id=id, path=f"news/{id}.txt", text=text, title=f"The {id} story", publisher=publisher, published=published
    )


def make_claim(article: Article, id: str, text: str, sentence: str, kind: str = "deaths", **fields: object) -> Claim:
    start = article.text.index(text, article.text.index(sentence))
    return Claim(
        id=id,
        article=article.id,
        kind=kind,
        start=start,
        end=start + len(text),
        text=text,
        sentence=sentence,
        sentence_start=article.text.index(sentence),
        **fields,  # type: ignore[arg-type]
    )


@pytest.fixture
def report() -> Report:
    """Two articles that differ over one ferry, a third that agrees with the first, and a file that is none."""
    harbour = make_article("harbour", HARBOUR, "Harbour Gazette", dt.date(2031, 5, 3))
    courier = make_article("courier", COURIER, "The Courier", dt.date(2031, 5, 2))
    bulletin = make_article("bulletin", "The ferry disaster killed 34 people.", None, None)
    toll = "Rescuers said 34 people had drowned off Port Ellery."
    claims = (
        make_claim(harbour, "h1", "34", toll, low=34.0, high=34.0, unit="person", place="Port Ellery"),
        make_claim(
            courier,
            "c1",
            "41",
            "At least 41 people drowned when the ferry sank, according to the coastguard.",
            low=41.0,
            high=None,
            bound=Bound.AT_LEAST,
            unit="person",
            nature=Nature.CUMULATIVE,
            source="the coastguard",
            as_of=dt.date(2031, 5, 2),
        ),
        make_claim(
            courier, "c2", "$2.5m", "The hull cost $2.5m in 1998.", kind="money", low=2.5e6, high=2.5e6, unit="USD"
        ),
        make_claim(bulletin, "b1", "34", "The ferry disaster killed 34 people.", low=34.0, high=34.0, unit="person"),
    )
    facts = (
        Fact(
            id="f1",
            kind="deaths",
            label="drowned off Port Ellery",
            claims=("h1", "c1", "b1"),
            agreement=Agreement.CONFLICT,
        ),
        Fact(
            id="f2", kind="deaths", label="dead in the ferry disaster", claims=("h1", "b1"), agreement=Agreement.AGREE
        ),
        Fact(id="f3", kind="money", label="cost of the hull", claims=("c2",)),
    )
    finding = Finding(
        id="d1",
        code="F101",
        check="figures-disagree",
        severity=Severity.ERROR,
        fact="f1",
        claims=("h1", "c1", "b1"),
        positions=(("h1", "b1"), ("c1",)),
        message="34 and at least 41 drowned cannot both be true.",
        explanation=("Both speak of people drowned off Port Ellery.", "34 lies below at least 41."),
        fingerprint="9d1f0c55aa10b2e4",
    )
    return Report(
        articles=(harbour, courier, bulletin),
        claims=claims,
        facts=facts,
        findings=(finding,),
        problems=(Problem(path="news/photo.txt", message="is no text"),),
    )


@pytest.fixture
def set_aside(report: Report) -> Report:
    """The discrepancy as a baseline knows it, and another one of the same claims that the Courier ignores."""
    [known] = report.findings
    ignored = known.model_copy(
        update={
            "id": "d2",
            "code": "F106",
            "check": "toll-falls",
            "severity": Severity.WARNING,
            "message": "41 fell to 34.",
            "fingerprint": "77aa0c55aa10b2e4",
        }
    )
    harbour, courier, bulletin = report.articles
    courier = courier.model_copy(
        update={"ignored": ("F106",), "ignored_reason": "quotes <b>an old toll</b> on purpose"}
    )
    return report.model_copy(
        update={"articles": (harbour, courier, bulletin), "findings": (), "known": (known,), "ignored": (ignored,)}
    )


HOSTILE = "\x1b[31m=1+1|`<script>alert(1)</script>`\u202e @team %0A::error::x\x07 ]]> \"'& \ud83d\ude00".encode(
    "utf-16", "surrogatepass"
).decode("utf-16")


@pytest.fixture
def hostile(report: Report) -> Report:
    """The report with a payload in every field that an article or its author fills."""
    articles = tuple(
        article.model_copy(update={"title": HOSTILE, "publisher": HOSTILE, "path": f"news/{HOSTILE}.txt"})
        for article in report.articles
    )
    claims = tuple(
        claim.model_copy(
            update={
                "sentence": HOSTILE + claim.sentence,
                "sentence_start": 0,
                "start": len(HOSTILE),
                "end": len(HOSTILE) + 2,
                "text": HOSTILE,
                "source": HOSTILE,
                "subject": HOSTILE,
                "place": HOSTILE,
            }
        )
        for claim in report.claims
    )
    facts = tuple(fact.model_copy(update={"label": HOSTILE}) for fact in report.facts)
    findings = tuple(
        finding.model_copy(update={"message": HOSTILE, "explanation": (HOSTILE, HOSTILE)})
        for finding in report.findings
    )
    return report.model_copy(update={"articles": articles, "claims": claims, "facts": facts, "findings": findings})


# In a browser


@pytest.fixture(scope="module")
def browser() -> Iterator[object]:
    """A Chromium; what needs one is skipped where there is none."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if not CHROMIUM.exists():
        pytest.skip(f"there is no {CHROMIUM} to show the page in")
    with sync_api.sync_playwright() as playwright:
        made = playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        yield made
        made.close()


@pytest.fixture(scope="module")
def floods() -> ModuleType:
    """The piles of the benchmark: any number of findings, each of three claims."""
    path = Path(__file__).parents[1] / "benchmarks" / "benchmark_html.py"
    spec = importlib.util.spec_from_file_location("benchmark_html", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def show(browser, tmp_path: Path) -> Iterator:
    """Opens a report in the browser."""
    shown: list[Shown] = []

    def open_report(report: Report, config: Config | None = None, **context: object) -> Shown:
        shown.append(Shown(browser, tmp_path, report, config, **context))
        return shown[-1]

    yield open_report
    for one in shown:
        one.page.close()
