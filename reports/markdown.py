"""Markdown for code hosts and notes: a table of findings, the evidence of each, and the corroborated facts.

All text of articles is escaped, so that nothing in it becomes markup, a link or a mention.
"""

from collections.abc import Iterator, Sequence

from tabulate import tabulate

from checker.models import Claim, Fact, Finding, Report
from checker.report_format import RenderOptions, ReportFormat
from checker.reporting.index import Index, day, kind_words, measured, short_day
from checker.reporting.safe_text import markdown


def render(report: Report, options: RenderOptions) -> Iterator[str]:
    """The part that `options.view` asks for, then the line of counts."""
    index = Index(report)
    if options.view == "claims":
        yield "# Claims\n\n"
        yield from _claims(index)
    elif options.view == "facts":
        yield "# Facts told by two or more\n\n"
        yield from _facts(index, index.told_by_several)
    else:
        yield "# Discrepancies\n\n"
        findings = index.sorted_findings()
        if findings:
            yield from _overview(index, findings)
            for number, finding in enumerate(findings, 1):
                yield from _evidence(index, finding, number)
        else:
            yield "None found.\n\n"
        if options.facts and index.corroborated:
            yield "## Corroborated\n\n"
            yield from _facts(index, index.corroborated)
        if options.facts and index.confirmed:
            yield "## Confirmed by a reference\n\n"
            yield from (f"- {markdown(line)}\n" for line in index.confirmed)
            yield "\n"
    if report.problems:
        yield "## Not read\n\n"
        yield from (f"- {markdown(problem.path)}: {markdown(problem.message)}\n" for problem in report.problems)
        yield "\n"
    if report.notices:
        yield "## To tidy up\n\n"
        yield from (f"- {markdown(notice.path)}: {markdown(notice.message)}\n" for notice in report.notices)
        yield "\n"
    yield f"{index.counts(options.view)}\n"


def _table(names: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    return tabulate(rows, headers=names, tablefmt="pipe", disable_numparse=True) + "\n\n"


def _overview(index: Index, findings: list[Finding]) -> Iterator[str]:
    rows = [
        [
            str(number),
            finding.severity.value,
            markdown(finding.code),
            markdown(index.about(finding)),
            "<br>".join(_told(index, position) for position in index.positions(finding)),
        ]
        for number, finding in enumerate(findings, 1)
    ]
    yield _table(["", "severity", "code", "what", "positions"], rows)


def _told(index: Index, position: list[Claim]) -> str:
    """A position in one line: each figure once, with who tells it and when."""
    told: dict[str, dict[str, None]] = {}
    for claim in position:
        teller = f"{index.outlet(claim)}, {short_day(index.article(claim).published)}"
        told.setdefault(measured(claim), {})[teller] = None
    return "; ".join(f"**{markdown(words)}** ({markdown('; '.join(tellers))})" for words, tellers in told.items())


def _evidence(index: Index, finding: Finding, number: int) -> Iterator[str]:
    yield f"## {number}. {markdown(index.about(finding))}\n\n"
    yield f"**{finding.severity.value} {markdown(finding.code)}** {markdown(finding.message)}\n\n"
    rows = [
        [
            f"**{markdown(measured(claim))}**",
            f"{markdown(index.outlet(claim))}, {day(index.article(claim).published)}",
            markdown(claim.source or ""),
            _marked(claim),
        ]
        for position in index.positions(finding)
        for claim in position
    ]
    names = ["figure", "told by", "citing", "sentence"]
    if not any(row[2] for row in rows):
        names.remove("citing")
        rows = [[*row[:2], row[3]] for row in rows]
    yield _table(names, rows)
    if reasons := index.reasons(finding):
        yield from (f"- {markdown(reason)}\n" for reason in reasons)
        yield "\n"
    if finding.fingerprint:
        yield f"Fingerprint: {markdown(finding.fingerprint)}\n\n"


def _marked(claim: Claim) -> str:
    """The claim's sentence with its figure in bold."""
    start = min(max(0, claim.start - claim.sentence_start), len(claim.sentence))
    end = min(max(start, claim.end - claim.sentence_start), len(claim.sentence))
    before, figure, after = claim.sentence[:start], claim.sentence[start:end], claim.sentence[end:]
    left = markdown(before) + (" " if before[-1:].isspace() else "")
    right = (" " if after[:1].isspace() else "") + markdown(after)
    # Asterisks inside a word ("US$5bn") would stand as they are.
    apart = figure.strip() and not before[-1:].isalnum() and not after[:1].isalnum()
    return left + (f"**{markdown(figure)}**" if apart else markdown(figure)) + right


def _facts(index: Index, facts: tuple[Fact, ...]) -> Iterator[str]:
    rows = []
    for fact in facts:
        claims = index.claims_of(fact.claims)
        words = dict.fromkeys(measured(claim) for claim in claims)
        outlets = dict.fromkeys(index.outlet(claim) for claim in claims)
        rows.append(
            [markdown(fact.label), markdown(", ".join(words)), markdown(", ".join(outlets)), fact.agreement.value]
        )
    yield _table(["fact", "values", "told by", "agreement"], rows) if rows else "None.\n\n"


def _claims(index: Index) -> Iterator[str]:
    for article in index.report.articles:
        rows = [
            [
                f"**{markdown(measured(claim))}**",
                markdown(kind_words(claim.kind)),
                markdown(claim.subject or claim.unit or ""),
                markdown(claim.place or ""),
                _marked(claim),
            ]
            for claim in index.report.claims
            if claim.article == article.id
        ]
        if rows:
            yield f"## {markdown(article.title or article.path)}\n\n"
            yield _table(["figure", "kind", "counts", "where", "sentence"], rows)


FORMAT = ReportFormat("markdown", ".md", "tables for code hosts and notes", render)
