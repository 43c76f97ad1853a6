"""rules, checks and schema: what the checker knows, shown from its own declarations."""

import json
import shutil
from collections.abc import Iterable, Sequence

import click
from tabulate import tabulate

from checker.commands.configuration import configuration, known_kind
from checker.config import unknown
from checker.models import Problem
from checker.registry import load_rules, rule_documentation, rule_problems
from checker.reporting.wrapping import seen_width, wrapped
from checker.rule import Rule


def rules(kind: str | None, named: str | None) -> int:
    """`checker rules`: a line a rule, or all of the rules of one kind."""
    config, problems = configuration(named, ())
    problems = (*problems, *rule_problems(config))
    if kind is None:
        found = sorted(load_rules(config), key=lambda rule: rule.name)
        _listed(("rule", "nature", "what it claims"), [(rule.name, rule.nature, rule.summary) for rule in found])
    else:
        known_kind(kind, config)
        said = ""
        for rule in load_rules(config):
            if rule.kind == kind:
                documentation = rule_documentation(rule)
                if documentation != said:
                    _paragraphs(said := documentation)
                _rule(rule)
    return _told(problems)


def _rule(rule: Rule) -> None:
    """One rule: what it counts, beside which words, by which patterns, and its examples."""
    click.echo(f"{rule.name} ({rule.nature}): {rule.summary}")
    for title, words in (("counts", rule.nouns), ("beside", rule.words)):
        if words:
            click.echo("\n".join(wrapped(", ".join(sorted(words)), _width(), f"  {title}: ", "    ")))
    for pattern in rule.patterns:
        click.echo(f"  pattern: {pattern}")
    for example in rule.right:
        _item(f"{example.text} → {', '.join(example.says)}")
    for example in rule.wrong:
        _item(f"{example.text} → nothing")
    click.echo()


def checks(code: str | None) -> int:
    """`checker checks`: a line a check, or all of one, by its code or its name."""
    from checker.checks import check_problems, load_checks

    found = load_checks()
    if code is None:
        rows = [(check.code, check.name, check.severity, check.summary) for check in found]
        _listed(("code", "check", "severity", "what it finds"), rows)
        return _told(check_problems())
    for check in found:
        if code.lower() in (check.code.lower(), check.name.lower()):
            click.echo(f"{check.code} {check.name} ({check.severity})\n")
            _paragraphs(check.explanation or check.summary)
            for example in check.examples:
                _item(" ⁄ ".join(example.texts) + (" → a finding" if example.finds else " → nothing"))
            return _told(check_problems())
    names = [name for check in found for name in (check.code, check.name)]
    raise click.UsageError(unknown(code, names, "check"))


def schema() -> int:
    """`checker schema`: the JSON Schema of the JSON report."""
    from checker.reporting.document import schema as document_schema

    click.echo(json.dumps(document_schema(), indent=2))
    return 0


def _width() -> int:
    return min(200, max(60, shutil.get_terminal_size((100, 24)).columns))


def _listed(names: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """A table whose last column takes what the others leave."""
    if not rows:
        click.echo("none")
        return
    used = sum(max(seen_width(text) for text in column) + 2 for column in list(zip(names, *rows, strict=True))[:-1])
    room = max(20, _width() - used)
    cells = [[*row[:-1], "\n".join(wrapped(row[-1], room))] for row in rows]
    click.echo(tabulate(cells, headers=names, tablefmt="simple", disable_numparse=True))


def _paragraphs(text: str) -> None:
    for paragraph in text.strip().split("\n\n"):
        click.echo("\n".join(wrapped(paragraph, _width())) + "\n")


def _item(text: str) -> None:
    click.echo("\n".join(wrapped(text, _width(), "  - ", "    ")))


def _told(problems: Iterable[Problem]) -> int:
    told = list(problems)
    for problem in told:
        click.echo(f"{problem.path}: {problem.message}", err=True)
    return 2 if told else 0
