"""One run of a command that reads articles: what its command line asks for, the work, the report, the exit code."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import click

from checker.commands.configuration import configuration, known_kind
from checker.commands.output import Target, targets, write
from checker.commands.progress import progress
from checker.commands.selection import of_kinds
from checker.config import Config
from checker.models import Article, Problem, Report
from checker.registry import rule_problems
from checker.report_format import RenderOptions, View
from checker.reporting.index import GRAVITY
from checker.reporting.safe_text import plain


@dataclass(frozen=True)
class Run:
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

    def judge(self, articles: tuple[Article, ...]) -> Report:
        """What the articles claim and where it cannot all be true; a terminal is told how far that is."""
        from checker.pipeline import check

        told = progress(articles)
        if told is None:
            return check(articles, self.config)
        return check(articles, self.config, progress=told.articles, stage=told.stage)

    def finish(
        self,
        found: Report,
        problems: Iterable[Problem],
        view: View,
        *,
        fail_on: str = "never",
        new: frozenset[str] = frozenset(),
    ) -> int:
        """Write the report, tell the problems, and return the exit code; `fail_on` is the command's own level."""
        given = self.given
        every = tuple(dict.fromkeys((*self.problems, *problems, *found.problems)))
        found = found.model_copy(update={"problems": every})
        if given["kinds"]:
            found = of_kinds(found, given["kinds"])
        shown, facts = given["view"] or view, given.get("facts", False)
        write(self.targets, found, RenderOptions(view=shown, facts=facts, new=new, config=self.config))
        tell((*every, *found.notices))
        return exit_code(found, given.get("fail_on") or self.config.fail_on or fail_on)


def prepare(given: Mapping[str, Any]) -> Run:
    """The run that a command line asks for; raises click.UsageError or CheckerError where it asks for what there is
    not."""
    wanted = targets(given.get("formats", ()), given.get("output"))
    config, problems = configuration(given["config"], (*given["paths"], *given.get("against", ())))
    for kind in given.get("kinds", ()):
        known_kind(kind, config)
    return Run(given, wanted, config, (*problems, *plug_in_problems(config)))


def plug_in_problems(config: Config) -> tuple[Problem, ...]:
    """One problem for each rule and check that cannot be used."""
    from checker.checks import check_problems

    return (*rule_problems(config), *check_problems())


def tell(lines: Iterable[Problem]) -> None:
    """One line on standard error for each."""
    for line in lines:
        click.echo(f"{plain(line.path)}: {plain(line.message)}", err=True)


def exit_code(found: Report, fail_on: str) -> int:
    """2 where an input could not be used, else 1 where a finding is at the fail level or graver, else 0."""
    if found.problems:
        return 2
    levels = GRAVITY[: GRAVITY.index(fail_on) + 1] if fail_on in GRAVITY else ()
    return int(any(finding.severity in levels for finding in found.findings))
