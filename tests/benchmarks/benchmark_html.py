"""How soon the HTML report of 5,000 findings shows its table, beside an empty page in the same run.

usage: python tests/benchmarks/benchmark_html.py [FINDINGS]

Needs chromium and playwright. Printed: the sizes of the report with 5 and with that many findings, how long rendering
each takes, the time from the start of the navigation until the first table is painted, and its ratio to that of an
empty page; of each time the best of five.
"""

import datetime as dt
import sys
import tempfile
import time
from pathlib import Path

from checker.models import Agreement, Article, Bound, Claim, Fact, Finding, Report, Severity
from checker.registry import load_report
from checker.report_format import RenderOptions

EMPTY = """<!DOCTYPE html><html lang="en"><head><title>Empty</title></head><body><p>Nothing.</p><script>
requestAnimationFrame(() => requestAnimationFrame(() => {
performance.mark("first-table"); document.documentElement.dataset.complete = ""; }));</script></body></html>"""

_PLACES = ("Marel", "Osterby", "Quellin", "Varn", "Tolmere", "Ashgrove", "Belcombe", "Drayle")
_OUTLETS = ("The Marel Post", "Osterby Courier", "Quellin Radio", "The Varn Herald", "Tolmere Online", "Ashgrove Press")
_SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


def pile(findings: int) -> Report:
    """A report of that many findings, each of three claims of three articles."""
    articles: list[Article] = []
    claims: list[Claim] = []
    facts: list[Fact] = []
    found: list[Finding] = []
    for at in range(findings):
        place, first = _PLACES[at % len(_PLACES)], 20 + at % 60
        said = ((f"{first}", Bound.EXACT), (f"{first + 3}", Bound.MORE_THAN), (f"{first + 9}", Bound.AT_MOST))
        ids = [_told(articles, claims, (at, n, place), words) for n, words in enumerate(said)]
        label = f"deaths: people killed by flood {at}, {place}"
        agreement = Agreement.CONFLICT if at % 2 else Agreement.EVOLVING
        facts.append(
            Fact(id=f"f{at}", kind="deaths", label=label, claims=tuple(ids), agreement=agreement, evidence=("kill",))
        )
        found.append(
            Finding(
                id=f"d{at}",
                code=f"F{101 + at % 7}",
                check="figures-disagree",
                severity=_SEVERITIES[at % 3],
                fact=f"f{at}",
                claims=tuple(ids),
                positions=((ids[0], ids[2]), (ids[1],)),
                message=f"{label}: {said[0][0]} against more than {said[1][0]}",
                explanation=("Both are told for the same day.", "No value fits both."),
                fingerprint=f"{at:016x}",
            )
        )
    return Report(articles=tuple(articles), claims=tuple(claims), facts=tuple(facts), findings=tuple(found))


def _told(articles: list[Article], claims: list[Claim], where: tuple[int, int, str], said: tuple[str, Bound]) -> str:
    """One more article that tells of a flood; gives back the id of its claim."""
    (at, n, place), (text, bound) = where, said
    words = {Bound.MORE_THAN: "more than ", Bound.AT_MOST: "up to "}.get(bound, "")
    sentence = f"Flood {at} killed {words}{text} people in {place}, the harbour office said on Tuesday."
    body = f"River rises again in {place}\n\n{sentence}\n\nRescue boats were on their way to the lower town by noon."
    day = dt.date(2031, 3, 1) + dt.timedelta(days=at % 90 + n)
    id = f"a{at}-{n}"
    outlet = _OUTLETS[(at + n) % len(_OUTLETS)]
    articles.append(
        Article(
            id=id, path=f"news/{id}.txt", text=body, title=f"Flood {at} in {place}", publisher=outlet, published=day
        )
    )
    start = body.index(sentence)
    figure = start + sentence.index(text, len(f"Flood {at} killed "))
    number = float(text)
    claims.append(
        Claim(
            id=f"{id}#1",
            article=id,
            kind="deaths",
            start=figure,
            end=figure + len(text),
            text=text,
            sentence=sentence,
            sentence_start=start,
            low=None if bound is Bound.AT_MOST else number,
            high=None if bound is Bound.MORE_THAN else number,
            bound=bound,
            subject="person",
            place=place,
            as_of=day,
            source="the harbour office",
        )
    )
    return f"{id}#1"


def rendered(report: Report) -> str:
    """The report as a page."""
    return "".join(load_report("html").render(report, RenderOptions()))


def first_table(pages: dict[str, Path]) -> dict[str, float]:
    """Milliseconds until each page has painted its first table, the best of five."""
    from playwright.sync_api import sync_playwright

    best = dict.fromkeys(pages, float("inf"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for _ in range(5):
            for name, path in pages.items():
                page = browser.new_page()
                page.goto(path.as_uri())
                page.wait_for_selector("html[data-complete]")
                painted = page.evaluate("performance.getEntriesByName('first-table')[0].startTime")
                best[name] = min(best[name], painted)
                page.close()
        browser.close()
    return best


def main() -> None:
    """Print sizes and times."""
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000
    with tempfile.TemporaryDirectory() as folder:
        pages = {"empty page": Path(folder, "empty.html")}
        pages["empty page"].write_text(EMPTY, encoding="utf-8")
        for findings in (5, many):
            report = pile(findings)
            began = time.perf_counter()
            text = rendered(report)
            took = time.perf_counter() - began
            print(f"{findings:>6,} findings: {len(text.encode()) / 1e6:6.2f} MB, rendered in {took:.2f} s")
            pages[f"{findings:,} findings"] = Path(folder, f"{findings}.html")
            pages[f"{findings:,} findings"].write_text(text, encoding="utf-8")
        times = first_table(pages)
    for name, painted in times.items():
        print(
            f"{name:>16}: first table after {painted:6.0f} ms, {painted / times['empty page']:5.1f} times an empty page"
        )


if __name__ == "__main__":
    main()
