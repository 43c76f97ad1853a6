"""baseline: the findings that are known from now on, in a file; or those of it alone that still occur."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from checker.baseline import BASELINE_NAME, Baseline, baseline_of, compare, read_baseline, spelled
from checker.commands.output import write_file
from checker.commands.run import prepare, tell
from checker.reporting.index import counted


def baseline(given: Mapping[str, Any]) -> int:
    """`checker baseline`: write what the given articles hold; nothing is written where one cannot be read."""
    path = Path(given["baseline"] or BASELINE_NAME)
    folder = path.absolute().parent
    if path.is_dir():
        raise click.UsageError(f"cannot write to {path}: it is a folder.")
    if not folder.is_dir():
        raise click.UsageError(f"cannot write to {path}: there is no folder {folder}.")
    old = read_baseline(path) if given["prune"] else None
    run = prepare(given)
    articles, problems = run.read(given["paths"])
    report = run.judge(articles)
    every = tuple(dict.fromkeys((*run.problems, *problems, *report.problems)))
    tell((*every, *report.notices))
    if every:
        click.echo(f"{path}: left as it was, since not everything could be read", err=True)
        return 2
    if old is None:
        new = baseline_of(report, folder)
        said = counted(len(new.findings), "known finding")
    else:
        gone = {entry.fingerprint for entry in compare(old, report, folder).gone}
        new = Baseline(findings=tuple(entry for entry in old.findings if entry.fingerprint not in gone))
        said = f"{counted(len(gone), 'entry', 'entries')} taken out, {len(new.findings):,} left"
    try:
        write_file(path, [spelled(new)])
    except OSError as error:
        raise click.FileError(str(path), error.strerror or str(error)) from None
    click.echo(f"{path}: {said}")
    return 0
