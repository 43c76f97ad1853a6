"""SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format): the checks as rules, the findings as results.

A result stands at one claim and relates to the others. Of an article that was taken out of a page or a record, no
region is given, since its offsets are not those of the file.
"""

import json
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import quote

from checker.checks import load_checks
from checker.models import Claim, Finding, Report
from checker.report_format import RenderOptions, ReportFormat
from checker.reporting.index import Index
from checker.reporting.safe_text import markdown, plain

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def render(report: Report, options: RenderOptions) -> Iterator[str]:
    """One run."""
    index = Index(report)
    rules = _rules(report)
    places = {rule["id"]: place for place, rule in enumerate(rules)}
    results = [_result(index, finding, places, options) for finding in index.sorted_findings()]
    if report.known is not None:
        for result in results:
            result["baselineState"] = "new"
        results += [
            _result(index, finding, places, options) | {"baselineState": "unchanged"} for finding in report.known
        ]
    run = {
        "tool": {
            "driver": {
                "name": "figure-checker",
                "semanticVersion": version("figure-checker"),
                "rules": rules,
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": not report.problems,
                "toolExecutionNotifications": [
                    {
                        "level": level,
                        "message": {"text": plain(line.message)},
                        "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(line.path)}}}],
                    }
                    for level, lines in (("error", report.problems), ("note", report.notices))
                    for line in lines
                ],
            }
        ],
        "results": results,
    }
    yield json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1) + "\n"


def _rules(report: Report) -> list[dict[str, Any]]:
    """Every check, with its help; then the codes of findings that no check at hand has."""
    rules: list[dict[str, Any]] = []
    for check in load_checks():
        said = check.explanation or check.summary
        examples = [
            f"{' ⁄ '.join(example.texts)} → {'a finding' if example.finds else 'nothing'}" for example in check.examples
        ]
        rules.append(
            {
                "id": check.code,
                "name": check.name,
                "shortDescription": {"text": check.summary},
                "fullDescription": {"text": said},
                "defaultConfiguration": {"level": check.severity.value},
                "help": {
                    "text": "\n".join([said, "", *(f"- {example}" for example in examples)]),
                    "markdown": "\n".join([said, "", *(f"- {markdown(example)}" for example in examples)]),
                },
            }
        )
    known = {rule["id"] for rule in rules}
    told = (*report.findings, *(report.known or ()))
    others = dict.fromkeys((finding.code, finding.check) for finding in told if finding.code not in known)
    return rules + [{"id": code, "name": name, "shortDescription": {"text": name}} for code, name in others]


def _result(index: Index, finding: Finding, places: dict[str, int], options: RenderOptions) -> dict[str, Any]:
    primary = index.primary(finding, options.new)
    others = [index.claims[claim] for claim in finding.claims if claim != primary.id]
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": places[finding.code],
        "level": finding.severity.value,
        "message": {"text": "\n".join(plain(line) for line in (finding.message, *finding.explanation))},
        "locations": [_location(index, primary)],
        "relatedLocations": [
            _location(index, claim) | {"id": place, "message": {"text": index.told(claim)}}
            for place, claim in enumerate(others)
        ],
    }
    if finding.fingerprint:
        result["partialFingerprints"] = {"figureChecker/v1": finding.fingerprint}
    return result


def _location(index: Index, claim: Claim) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": _uri(index.article(claim).path)}}
    if index.stands_in_file(claim):
        region = index.region(claim)
        place["region"] = {
            "startLine": region.line,
            "startColumn": region.column,
            "endLine": region.end_line,
            "endColumn": region.end_column,
            "snippet": {"text": plain(claim.text)},
        }
    return {"physicalLocation": place}


def _uri(path: str) -> str:
    """The path as a URI: relative as it was given, or a file URI."""
    if path == "-":
        return "stdin"
    return Path(path).as_uri() if Path(path).is_absolute() else quote(Path(path).as_posix())


FORMAT = ReportFormat("sarif", ".sarif", "SARIF 2.1.0, for code scanning", render)
