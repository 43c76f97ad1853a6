"""Reviewdog Diagnostic Format (DiagnosticResult as JSON). Columns count bytes of UTF-8, as it asks.

Messages are shown in terminals as well as in comments of code hosts, so they are plain text in which nobody is named
whom a host would notify.
"""

import json
from collections.abc import Iterator
from typing import Any

from checker.models import Claim, Report, Severity
from checker.report_format import RenderOptions, ReportFormat
from checker.reporting.index import Index
from checker.reporting.safe_text import unmentioned

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}
_SOURCE = {"name": "figure-checker"}


def render(report: Report, options: RenderOptions) -> Iterator[str]:
    """One diagnostic a finding; the other claims of the finding are its related locations."""
    index = Index(report)
    yield f'{{"source": {json.dumps(_SOURCE)}, "diagnostics": ['
    first = True
    for finding in index.sorted_findings():
        primary = index.primary(finding, options.new)
        diagnostic = {
            "message": unmentioned("\n".join([finding.message, *index.reasons(finding)])),
            "location": _location(index, primary),
            "severity": _SEVERITIES[finding.severity],
            "code": {"value": finding.code},
            "related_locations": [
                {"message": unmentioned(index.told(claim)), "location": _location(index, claim)}
                for claim in map(index.claims.__getitem__, finding.claims)
                if claim is not primary
            ],
        }
        yield ("\n" if first else ",\n") + json.dumps(diagnostic, ensure_ascii=False)
        first = False
    yield "\n]}\n"


def _location(index: Index, claim: Claim) -> dict[str, Any]:
    location: dict[str, Any] = {"path": index.article(claim).path}
    if index.stands_in_file(claim):
        region = index.lines(claim).in_bytes(index.region(claim))
        location["range"] = {
            "start": {"line": region.line, "column": region.column},
            "end": {"line": region.end_line, "column": region.end_column},
        }
    return location


FORMAT = ReportFormat("rdjson", ".json", "diagnostics for reviewdog", render)
