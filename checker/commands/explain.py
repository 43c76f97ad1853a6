"""explain: one finding in full, with every claim of it, why, and what its check looks for."""

import shutil
from collections.abc import Iterator, Mapping
from typing import Any

import click

from checker.checks import load_checks
from checker.commands.run import prepare, tell
from checker.ignoring import waved_through
from checker.models import Claim, Finding, Modality, Report
from checker.reporting.index import Index, day, kind_words, measured
from checker.reporting.safe_text import plain
from checker.reporting.wrapping import wrapped

_SHOWN = 8


def explain(given: Mapping[str, Any]) -> int:
    """`checker explain`: known and ignored findings as well, whatever the baseline says.

    Raises click.UsageError where no finding has such a fingerprint or several begin with it.
    """
    run = prepare(given)
    articles, problems = run.read(given["paths"])
    report = run.judge(articles)
    tell(dict.fromkeys((*run.problems, *problems, *report.problems)))
    finding = _found(report, given["fingerprint"])
    for line in _told(report, finding):
        click.echo(line)
    return 2 if run.problems or problems or report.problems else 0


def _found(report: Report, wanted: str) -> Finding:
    """The finding whose fingerprint or id begins so."""
    every = (*report.findings, *report.ignored)
    beginning = wanted.strip().casefold()
    exact = [one for one in every if beginning == one.fingerprint.casefold()]
    found = exact or [one for one in every if one.fingerprint.casefold().startswith(beginning)]
    found = found or [one for one in every if one.id.casefold().startswith(beginning)]
    if not beginning or not found:
        here = f"there are {len(every):,}" if every else "there is none at all"
        raise click.UsageError(f"no finding here has a fingerprint that begins with {wanted!r}; {here}.")
    if len(found) > 1:
        names = ", ".join(one.fingerprint for one in found[:_SHOWN]) + (", …" if len(found) > _SHOWN else "")
        raise click.UsageError(f"{len(found):,} findings have a fingerprint that begins with {wanted!r}: {names}.")
    return found[0]


def _told(report: Report, finding: Finding) -> Iterator[str]:
    index = Index(report)
    width = min(120, max(60, shutil.get_terminal_size((100, 24)).columns))
    yield f"{finding.severity} {finding.code} {finding.check} {finding.fingerprint}"
    yield from wrapped(index.about(finding), width)
    yield ""
    yield from wrapped(plain(finding.message), width)
    for number, position in enumerate(index.positions(finding), 1):
        yield ""
        yield f"Position {number}: {', '.join(dict.fromkeys(map(measured, position)))}"
        for claim in position:
            yield from _claim(index, claim, width)
    if reasons := index.reasons(finding):
        yield ""
        yield "Why"
        for reason in reasons:
            yield from wrapped(reason, width, "  - ", "    ")
    yield from _waved_through(index, finding, width)
    check = next((check for check in load_checks() if check.code == finding.code), None)
    if check:
        yield ""
        yield f"What {check.code} looks for"
        for paragraph in check.explanation.split("\n\n"):
            yield from wrapped(plain(paragraph), width, "  ", "  ")


def _claim(index: Index, claim: Claim, width: int) -> Iterator[str]:
    article = index.article(claim)
    teller = f"{index.outlet(claim)}, {day(article.published)}"
    cited = f", citing {plain(claim.source)}" if claim.source else ""
    yield from wrapped(f"{measured(claim)}: {teller}{cited}", width, "  ", "    ")
    region = index.region(claim)
    spot = f":{region.line}:{region.column}" if index.stands_in_file(claim) else ""
    yield f"    {plain(article.path)}{spot}"
    yield from wrapped(f"“{plain(claim.sentence)}”", width, "    ", "     ")
    yield from wrapped("; ".join(_traits(claim)), width, "    ", "    ")


def _traits(claim: Claim) -> Iterator[str]:
    """What the checker understands of a claim, as far as it understands it."""
    yield kind_words(claim.kind) + (f" ({plain(claim.aspect)})" if claim.aspect else "")
    if claim.subject:
        yield f"of {plain(claim.subject)}"
    if claim.place:
        yield f"in {plain(claim.place)}"
    if claim.as_of:
        yield f"as of {day(claim.as_of)}"
    yield claim.nature.value
    if claim.modality is not Modality.STATED:
        yield claim.modality.value


def _waved_through(index: Index, finding: Finding, width: int) -> Iterator[str]:
    articles = {claim.article: index.article(claim) for claim in index.claims_of(finding.claims)}
    for article, reason in waved_through(articles.values(), finding):
        yield ""
        yield from wrapped(f"Ignored by {plain(article.path)}: {plain(reason)}", width)
