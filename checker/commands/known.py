"""The baseline of a run: which file it is, and the findings of a report that stand in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from checker.baseline import BASELINE_NAME, Baseline, Entry, compare, read_baseline
from checker.models import Problem, Report
from checker.reporting.index import counted

_SHOWN = 5


@dataclass(frozen=True)
class Known:
    """A baseline and the file that it was read from; None and None where the run has none."""

    path: Path | None = None
    baseline: Baseline | None = None

    def told(self, report: Report) -> Report:
        """The report with its known findings apart, and a notice of entries that no longer occur."""
        if self.path is None or self.baseline is None:
            return report
        found = compare(self.baseline, report, self.path.absolute().parent)
        notices = (Problem(path=str(self.path), message=_gone(found.gone)),) if found.gone else ()
        return report.model_copy(
            update={"findings": found.new, "known": found.known, "notices": (*report.notices, *notices)}
        )


def known_findings(given: Mapping[str, Any]) -> Known:
    """The baseline that a command line asks for: the file it names, else the one in the working directory, if any.

    Raises CheckerError where the file cannot be used, click.UsageError for one that is wanted and not.
    """
    named = given["baseline"]
    if named is not None and given["no_baseline"]:
        raise click.UsageError(f"--baseline {named} and --no-baseline: give one of them.")
    path = Path(named or BASELINE_NAME)
    if given["no_baseline"] or (named is None and not path.is_file()):
        return Known()
    return Known(path, read_baseline(path))


def _gone(entries: tuple[Entry, ...]) -> str:
    names = [f"{entry.code} {entry.fingerprint}" for entry in entries[:_SHOWN]]
    more = ", …" if len(entries) > _SHOWN else ""
    verb = "occurs" if len(entries) == 1 else "occur"
    return (
        f"{counted(len(entries), 'entry', 'entries')} no longer {verb} ({', '.join(names)}{more}): "
        "take out with `checker baseline --prune`"
    )
