"""JSON Lines for streams: the entries of the JSON report, one a line, each with its type first."""

from collections.abc import Iterator
from itertools import chain
from json import dumps

from checker.models import Report
from checker.report_format import RenderOptions, ReportFormat
from checker.reporting.document import (
    SCHEMA_NAME,
    article_entry,
    claim_entry,
    fact_entry,
    finding_entry,
    problem_entry,
)


def render(report: Report, options: RenderOptions) -> Iterator[str]:
    """A line that names the schema, then one for each article, claim, fact, finding and problem."""
    yield dumps({"type": "report", "schema": SCHEMA_NAME}, separators=(",", ":")) + "\n"
    entries = chain(
        (("article", article_entry(article)) for article in report.articles),
        (("claim", claim_entry(claim)) for claim in report.claims),
        (("fact", fact_entry(fact)) for fact in report.facts),
        (("finding", finding_entry(finding)) for finding in report.findings),
        (("problem", problem_entry(problem)) for problem in report.problems),
    )
    for type, entry in entries:
        yield f'{{"type":"{type}",{entry.model_dump_json()[1:]}\n'


FORMAT = ReportFormat("jsonl", ".jsonl", "everything, an entry a line, for streams", render)
