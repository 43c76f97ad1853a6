"""JSON for programs: schema "figure-checker/report/1", one entry a line. `checker schema` prints its JSON Schema."""

from collections.abc import Iterable, Iterator
from json import dumps

from checker.models import Report
from checker.report_format import RenderOptions, ReportFormat
from checker.reporting.document import (
    SCHEMA_NAME,
    Entry,
    article_entry,
    claim_entry,
    fact_entry,
    finding_entry,
    problem_entry,
)


def render(report: Report, options: RenderOptions) -> Iterator[str]:
    """The whole report, in pieces as it goes, so that a large one is never twice in memory."""
    yield f'{{"schema": {dumps(SCHEMA_NAME)}'
    yield from _list("articles", map(article_entry, report.articles))
    yield from _list("claims", map(claim_entry, report.claims))
    yield from _list("facts", map(fact_entry, report.facts))
    yield from _list("findings", map(finding_entry, report.findings))
    yield from _list("problems", map(problem_entry, report.problems))
    yield "\n}\n"


def _list(name: str, entries: Iterable[Entry]) -> Iterator[str]:
    yield f",\n{dumps(name)}: ["
    first = True
    for entry in entries:
        yield ("\n  " if first else ",\n  ") + entry.model_dump_json()
        first = False
    yield "]" if first else "\n]"


FORMAT = ReportFormat("json", ".json", "everything, for programs (see `checker schema`)", render)
