"""Comma-separated values for spreadsheets: claims, facts or findings, one table a file.

`--format csv:FOLDER/` writes three files, `--table` chooses one. A cell that a spreadsheet would run as a formula is
preceded by an apostrophe.
"""

import csv
import io
from collections.abc import Iterator, Sequence

from checker.models import Report
from checker.report_format import RenderOptions, ReportFormat
from checker.reporting.document import whole
from checker.reporting.index import Index, figure_words
from checker.reporting.safe_text import plain

# What begins a formula, also in full width, as spreadsheets in East Asian settings take it.
_FORMULA = tuple("=+-@＝＋－＠|%")

_CLAIMS = (
    "id article path outlet published kind figure low high bound unit subject place event nature modality as_of source "
    "line column sentence"
).split()
_FACTS = "id kind label agreement articles claims values".split()
_FINDINGS = "id code check severity about positions message explanation fingerprint".split()


def render(report: Report, options: RenderOptions) -> Iterator[str]:
    """The table that `options.view` names, a line at a time, with a line of names first."""
    index = Index(report)
    match options.view:
        case "claims":
            yield from _lines(_CLAIMS, _claims(index))
        case "facts":
            yield from _lines(_FACTS, _facts(index))
        case _:
            yield from _lines(_FINDINGS, _findings(index))


def _lines(names: Sequence[str], rows: Iterator[Sequence[object]]) -> Iterator[str]:
    page = io.StringIO()
    writer = csv.writer(page)
    writer.writerow(names)
    for row in rows:
        writer.writerow([_cell(value) for value in row])
        yield page.getvalue()
        page.seek(0)
        page.truncate()
    yield page.getvalue()


def _cell(value: object) -> object:
    """A number as it is; text on one line, and never a formula."""
    if value is None or isinstance(value, int | float):
        return value
    text = plain(str(value))
    return f"'{text}" if text.startswith(_FORMULA) else text


def _claims(index: Index) -> Iterator[Sequence[object]]:
    for claim in index.report.claims:
        article, region = index.article(claim), index.region(claim)
        in_file = index.stands_in_file(claim)
        yield (
            *(claim.id, claim.article, article.path, index.outlet(claim), article.published, claim.kind),
            *(figure_words(claim), whole(claim.low), whole(claim.high), claim.bound, claim.unit, claim.subject),
            *(claim.place, claim.event, claim.nature, claim.modality, claim.as_of, claim.source),
            *((region.line, region.column) if in_file else (None, None)),
            claim.sentence,
        )


def _facts(index: Index) -> Iterator[Sequence[object]]:
    for fact in index.report.facts:
        values = dict.fromkeys(figure_words(claim) for claim in index.claims_of(fact.claims))
        counts = (index.tellers(fact), len(fact.claims))
        yield fact.id, fact.kind, fact.label, fact.agreement, *counts, "; ".join(values)


def _findings(index: Index) -> Iterator[Sequence[object]]:
    for finding in index.sorted_findings():
        positions = " / ".join(
            "; ".join(dict.fromkeys(index.told(claim) for claim in position)) for position in index.positions(finding)
        )
        yield (
            *(finding.id, finding.code, finding.check, finding.severity, index.about(finding), positions),
            *(finding.message, " ".join(finding.explanation), finding.fingerprint),
        )


FORMAT = ReportFormat(
    "csv",
    ".csv",
    "tables for spreadsheets",
    render,
    tables=("claims", "facts", "findings"),
    byte_order_mark=True,
)
