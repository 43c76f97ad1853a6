"""Workflow commands for GitHub Actions: each finding annotates its line; the step summary gets the Markdown report.

Escaping is that of the runner's own toolkit: % and line ends in messages, also : and , in properties.
"""

from collections.abc import Iterator

from checker.models import Claim, Finding, Report, Severity
from checker.report_format import RenderOptions, ReportFormat
from checker.reporting.index import Index
from checker.reporting.safe_text import plain

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def render(report: Report, options: RenderOptions) -> Iterator[str]:
    """One workflow command a finding, a problem and a notice, then the line of counts."""
    index = Index(report)
    for finding in index.sorted_findings():
        yield _annotation(index, finding, index.primary(finding, options.new))
    for problem in report.problems:
        yield f"::error file={_property(problem.path)},title=not read::{_message(problem.message)}\n"
    for notice in report.notices:
        yield f"::notice file={_property(notice.path)}::{_message(notice.message)}\n"
    yield index.counts(options.view) + "\n"


def _annotation(index: Index, finding: Finding, claim: Claim) -> str:
    properties = {"file": index.article(claim).path}
    if index.stands_in_file(claim):
        region = index.region(claim)
        properties |= {"line": str(region.line), "endLine": str(region.end_line)}
        if region.line == region.end_line:  # columns hold within one line only
            properties |= {"col": str(region.column), "endColumn": str(region.end_column)}
    properties["title"] = f"{finding.code} {index.about(finding)}"
    spelled = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {spelled}::{_message(finding.message, *index.reasons(finding))}\n"


def _message(*lines: str) -> str:
    return "%0A".join(plain(line).replace("%", "%25") for line in lines)


def _property(text: str) -> str:
    return plain(text).replace("%", "%25").replace(":", "%3A").replace(",", "%2C")


FORMAT = ReportFormat(
    "github", ".txt", "annotations for GitHub Actions", render, companion=("markdown", "GITHUB_STEP_SUMMARY")
)
