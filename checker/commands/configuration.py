"""The configuration of a run: the file that holds for it, and names in it that must be known."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from checker.config import Config, Level, find_config, read_config, unknown
from checker.models import Problem
from checker.registry import load_rules

KINDS_WITHOUT_A_RULE = frozenset({"date", "time", "identifier", "rank", "score"})
"""Kinds of claims that the language itself finds."""


def configuration(named: str | None, paths: Sequence[str]) -> tuple[Config, tuple[Problem, ...]]:
    """What checker.toml says, and a problem for each thing in it that cannot be used.

    `named` is the file that the command line names, if any; raises click.UsageError where there is none.
    """
    if named is not None and not Path(named).is_file():
        raise click.UsageError(f"--config {named}: there is no such file.")
    path = Path(named) if named is not None else find_config(paths)
    if path is None:
        return Config(), ()
    config, problems = read_config(path)
    config, unknown_checks = _with_known_checks(config, path)
    return config, (*problems, *unknown_checks)


def _with_known_checks(config: Config, path: Path) -> tuple[Config, tuple[Problem, ...]]:
    if not config.checks and not config.folders:
        return config, ()
    from checker.checks import load_checks

    names = {name for check in load_checks() for name in (check.code, check.name)}
    wrong = [(name, "[checks]") for name in config.checks if name not in names]
    wrong += [(name, "[[folders]]") for folder in config.folders for name in folder.checks if name not in names]
    known = config.model_copy(
        update={
            "checks": _among(config.checks, names),
            "folders": tuple(
                folder.model_copy(update={"checks": _among(folder.checks, names)}) for folder in config.folders
            ),
        }
    )
    problems = [Problem(path=str(path), message=unknown(name, names, f"check in {table}")) for name, table in wrong]
    return known, tuple(problems)


def _among(table: dict[str, Level], names: Iterable[str]) -> dict[str, Level]:
    known = set(names)
    return {name: level for name, level in table.items() if name in known}


def known_kind(kind: str, config: Config | None = None) -> None:
    """Raises click.UsageError where no rule claims the kind."""
    kinds = {rule.kind for rule in load_rules(config)} | KINDS_WITHOUT_A_RULE
    if kind not in kinds:
        raise click.UsageError(unknown(kind, kinds, "kind"))
