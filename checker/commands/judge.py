"""report, check, claims and facts: articles in, a report out, the exit code."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from checker.commands.configuration import configuration, known_kind
from checker.commands.output import Target, targets, write
from checker.config import Config
from checker.models import Article, Problem, Report
from checker.registry import rule_problems
from checker.report_format import RenderOptions, View
from checker.reporting.index import GRAVITY
from checker.reporting.safe_text import plain


@dataclass(frozen=True)
class _Run:
    """What a command line asks for, looked at before any work is done."""

    given: Mapping[str, Any]
    targets: tuple[Target, ...]
    config: Config
    problems: tuple[Problem, ...]

    def read(self, paths: Sequence[str], taken: Iterable[str] = ()) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
        """The articles under the paths, with ids apart from those `taken`, and what could not be read."""
        from checker.reading import read

        published: dt.datetime | None = self.given["published"]
        return read(paths, published=published.date() if published else self.config.published, taken=taken)


def report(given: Mapping[str, Any]) -> int:
    """`checker report`: every finding in the given articles."""
    run = _prepare(given)
    articles, problems = run.read(given["paths"])
    return _finish(run, _judged(run, articles), problems, "findings")


def check(given: Mapping[str, Any]) -> int:
    """`checker check`: the findings that touch a new article."""
    run = _prepare(given)
    new, problems = run.read(given["paths"])
    ids = frozenset(article.id for article in new)
    old, old_problems = run.read(given["against"], ids) if given["against"] else ((), ())
    names = {_identity(article) for article in new}
    old = tuple(article for article in old if _identity(article) not in names)
    judged = touching(_judged(run, (*new, *old)), ids)
    return _finish(run, judged, (*problems, *old_problems), "findings", fail_on="warning", new=ids)


def claims(given: Mapping[str, Any]) -> int:
    """`checker claims`: what each article claims."""
    from checker.pipeline import find_claims

    run = _prepare(given)
    articles, problems = run.read(given["paths"])
    found = tuple(claim for article in articles for claim in find_claims(article, run.config))
    return _finish(run, Report(articles=articles, claims=found), problems, "claims")


def facts(given: Mapping[str, Any]) -> int:
    """`checker facts`: what two or more articles tell."""
    run = _prepare(given)
    articles, problems = run.read(given["paths"])
    return _finish(run, _judged(run, articles), problems, "facts")


def _prepare(given: Mapping[str, Any]) -> _Run:
    wanted = targets(given["formats"], given["output"])
    config, problems = configuration(given["config"], (*given["paths"], *given.get("against", ())))
    for kind in given["kinds"]:
        known_kind(kind, config)
    return _Run(given, wanted, config, (*problems, *rule_problems(config)))


def _judged(run: _Run, articles: tuple[Article, ...]) -> Report:
    from checker.pipeline import check as judge

    return judge(articles, run.config)


def _finish(
    run: _Run,
    found: Report,
    problems: Iterable[Problem],
    view: View,
    *,
    fail_on: str = "never",
    new: frozenset[str] = frozenset(),
) -> int:
    """Write the report, tell the problems, and return the exit code; `fail_on` is the command's own level."""
    given = run.given
    every = tuple(dict.fromkeys((*run.problems, *problems, *found.problems)))
    found = found.model_copy(update={"problems": every})
    if given["kinds"]:
        found = of_kinds(found, given["kinds"])
    options = RenderOptions(view=given["view"] or view, facts=given.get("facts", False), config=run.config)
    write(run.targets, found, options)
    for problem in every:
        click.echo(f"{plain(problem.path)}: {plain(problem.message)}", err=True)
    return exit_code(found, given.get("fail_on") or run.config.fail_on or fail_on)


def exit_code(found: Report, fail_on: str) -> int:
    """2 where an input could not be used, else 1 where a finding is at the fail level or graver, else 0."""
    if found.problems:
        return 2
    levels = GRAVITY[: GRAVITY.index(fail_on) + 1] if fail_on in GRAVITY else ()
    return int(any(finding.severity in levels for finding in found.findings))


def touching(found: Report, articles: Collection[str]) -> Report:
    """The report with those findings alone that speak of a claim in one of the articles."""
    of = {claim.id for claim in found.claims if claim.article in articles}
    kept = tuple(finding for finding in found.findings if not of.isdisjoint(finding.claims))
    return found.model_copy(update={"findings": kept})


def of_kinds(found: Report, kinds: Collection[str]) -> Report:
    """The report with the claims of some kinds alone, and the facts and findings that speak of them."""
    kept = {claim.id for claim in found.claims if claim.kind in kinds}
    findings = tuple(finding for finding in found.findings if not kept.isdisjoint(finding.claims))
    behind = {claim for finding in findings for claim in finding.claims}
    facts = tuple(fact for fact in found.facts if fact.kind in kinds or any(one.fact == fact.id for one in findings))
    behind.update(claim for fact in facts for claim in fact.claims)
    claims = tuple(claim for claim in found.claims if claim.id in kept or claim.id in behind)
    return found.model_copy(update={"claims": claims, "facts": facts, "findings": findings})


def _identity(article: Article) -> tuple[str, str]:
    """What tells that two articles are one and the same entry of one file: where it stands and what it says."""
    return str(Path(article.path).absolute()), article.text
