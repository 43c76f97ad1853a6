"""report, check, claims and facts: articles in, a report out, the exit code."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from checker.commands.known import Known, known_findings
from checker.commands.progress import progress
from checker.commands.run import Run, prepare
from checker.commands.selection import touching
from checker.models import Article, Report


def report(given: Mapping[str, Any]) -> int:
    """`checker report`: every finding in the given articles."""
    run, known = prepare(given), known_findings(given)
    articles, problems = run.read(given["paths"])
    return run.finish(known.told(run.judge(articles)), problems, "findings")


def check(given: Mapping[str, Any]) -> int:
    """`checker check`: the findings that touch a new article."""
    run, known = prepare(given), known_findings(given)
    paths = given["paths"]
    if given["changed"]:
        from checker.commands.changes import changed_articles

        paths = changed_articles(paths, given["base"])
        if not paths:
            return run.finish(Report(), (), "findings")
    return _held_against(run, known, paths)


def _held_against(run: Run, known: Known, paths: tuple[str, ...]) -> int:
    new, problems = run.read(paths)
    ids = frozenset(article.id for article in new)
    against = run.given["against"]
    old, old_problems = run.read(against, ids) if against else ((), ())
    names = {_identity(article) for article in new}
    old = tuple(article for article in old if _identity(article) not in names)
    judged = run.judge((*new, *old))
    if not against:  # what an ignore is there for may stand in articles that this run does not see
        judged = judged.model_copy(update={"notices": ()})
    judged = touching(known.told(judged), ids)
    return run.finish(judged, (*problems, *old_problems), "findings", fail_on="warning", new=ids)


def claims(given: Mapping[str, Any]) -> int:
    """`checker claims`: what each article claims."""
    from checker.pipeline import find_claims

    run = prepare(given)
    articles, problems = run.read(given["paths"])
    told = progress(articles)
    found = tuple(
        claim
        for article in (told.articles(articles) if told else articles)
        for claim in find_claims(article, run.config)
    )
    return run.finish(Report(articles=articles, claims=found), problems, "claims")


def facts(given: Mapping[str, Any]) -> int:
    """`checker facts`: what two or more articles tell."""
    run = prepare(given)
    articles, problems = run.read(given["paths"])
    return run.finish(run.judge(articles), problems, "facts")


def _identity(article: Article) -> tuple[str, str]:
    """What tells that two articles are one and the same entry of one file: where it stands and what it says."""
    return str(Path(article.path).absolute()), article.text
