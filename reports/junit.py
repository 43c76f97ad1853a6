"""JUnit XML: a suite a run, a case a fact; a discrepancy is a failure, an input that could not be used an error."""

from collections.abc import Iterator
from xml.etree import ElementTree

from checker.models import Finding, Report, Severity
from checker.report_format import RenderOptions, ReportFormat
from checker.reporting.index import Index, kind_words
from checker.reporting.safe_text import plain, within_quotes, xml


def render(report: Report, options: RenderOptions) -> Iterator[str]:
    """One document; the cases stand in the order of the facts, then findings of no one fact, then problems."""
    index = Index(report)
    by_fact: dict[str | None, list[Finding]] = {}
    for finding in index.sorted_findings():
        by_fact.setdefault(finding.fact if finding.fact in index.facts else None, []).append(finding)
    suite = ElementTree.Element("testsuite", name="figure-checker")
    for fact in report.facts:
        case = _case(suite, kind_words(fact.kind), f"{plain(fact.label)} ({fact.id})")
        _tell(index, case, by_fact.get(fact.id, []))
    for finding in by_fact.get(None, []):
        _tell(index, _case(suite, finding.check, f"{index.about(finding)} ({finding.id})"), [finding])
    for problem in report.problems:
        case = _case(suite, "reading", plain(problem.path))
        ElementTree.SubElement(case, "error", message=xml(plain(problem.message)), type="not read")
    cases = list(suite)
    counts = {
        "tests": str(len(cases)),
        "failures": str(sum(case.find("failure") is not None for case in cases)),
        "errors": str(sum(case.find("error") is not None for case in cases)),
        "time": "0",
    }
    for name, value in counts.items():
        suite.set(name, value)
    suites = ElementTree.Element("testsuites", {"name": "figure-checker"} | counts)
    suites.append(suite)
    ElementTree.indent(suites)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield ElementTree.tostring(suites, encoding="unicode") + "\n"


def _case(suite: ElementTree.Element, group: str, name: str) -> ElementTree.Element:
    return ElementTree.SubElement(suite, "testcase", classname=xml(group), name=xml(name), time="0")


def _tell(index: Index, case: ElementTree.Element, findings: list[Finding]) -> None:
    """All discrepancies of a case in one failure, as readers of JUnit expect; notes as its output."""
    failing = [finding for finding in findings if finding.severity is not Severity.NOTE]
    notes = [finding for finding in findings if finding.severity is Severity.NOTE]
    if failing:
        kind = f"{failing[0].severity.value} {failing[0].code}"
        failure = ElementTree.SubElement(case, "failure", message=xml(plain(failing[0].message)), type=xml(kind))
        failure.text = "\n\n".join(_evidence(index, finding) for finding in failing)
    if notes:
        ElementTree.SubElement(case, "system-out").text = "\n\n".join(_evidence(index, finding) for finding in notes)


def _evidence(index: Index, finding: Finding) -> str:
    sides = [
        f"{index.told(claim)}: “{plain(within_quotes(claim.sentence))}”"
        for position in index.positions(finding)
        for claim in position
    ]
    head = f"{finding.severity.value} {finding.code}: {finding.message}"
    return xml("\n".join([plain(head), *sides, *map(plain, finding.explanation)]))


FORMAT = ReportFormat("junit", ".xml", "a test suite, a case a fact, for CI systems", render)
