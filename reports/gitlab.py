"""GitLab Code Quality: findings as issues with stable fingerprints, shown in merge requests."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator

from checker.models import Report, Severity
from checker.report_format import RenderOptions, ReportFormat
from checker.reporting.index import Index
from checker.reporting.safe_text import plain

_SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "major", Severity.NOTE: "info"}


def render(report: Report, options: RenderOptions) -> Iterator[str]:
    """A JSON array, one issue a line."""
    index = Index(report)
    told: Counter[str] = Counter()
    issues = []
    for finding in index.sorted_findings():
        claim = index.primary(finding, options.new)
        # GitLab drops an issue whose fingerprint another one has.
        known = finding.fingerprint or f"{finding.code} {finding.message}"
        told[known] += 1
        message, about = plain(finding.message), index.about(finding)
        issues.append(
            {
                "description": message if about in message else f"{message} ({about})",
                "check_name": finding.check,
                "fingerprint": hashlib.sha256(f"{known} {told[known]}".encode()).hexdigest(),
                "severity": _SEVERITIES[finding.severity],
                "location": {
                    "path": index.article(claim).path.removeprefix("./"),
                    "lines": {"begin": index.region(claim).line if index.stands_in_file(claim) else 1},
                },
            }
        )
    yield "[" + ",".join("\n" + json.dumps(issue, ensure_ascii=False) for issue in issues) + "\n]\n"


FORMAT = ReportFormat("gitlab", ".json", "Code Quality issues for GitLab", render)
