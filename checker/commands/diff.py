"""diff: two versions of one article, the figures that changed, and whether the newer one says so."""

import json
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click
from tabulate import tabulate

from checker.commands.configuration import configuration
from checker.commands.output import write_file
from checker.models import Article, Claim
from checker.reporting.index import counted, kind_words, measured
from checker.reporting.safe_text import plain
from checker.reporting.wrapping import wrapped
from checker.versions import Differences, differences

SCHEMA_NAME = "figure-checker/diff/1"


def diff(given: Mapping[str, Any]) -> int:
    """`checker diff`: 1 where a figure changed and nothing says so, 2 where an input cannot be used, else 0."""
    from checker.pipeline import find_claims
    from checker.reading import read

    config, problems = configuration(given["config"], (given["old"], given["new"]))
    day = given["published"].date() if given["published"] else config.published
    versions: list[Article] = []
    for path in (given["old"], given["new"]):
        articles, unread = read([path], published=day)
        problems = (*problems, *unread)
        if len(articles) > 1:
            raise click.UsageError(f"{path} holds {len(articles)} articles; name one version of one article.")
        versions += articles
    for problem in problems:
        click.echo(f"{plain(problem.path)}: {plain(problem.message)}", err=True)
    if len(versions) < 2:
        return 2
    old, new = versions
    found = differences(old, new, find_claims(old, config), find_claims(new, config))
    pieces = _json(found) if given["format"] == "json" else _table(found)
    if given["output"]:
        try:
            write_file(Path(given["output"]), pieces)
        except OSError as error:
            raise click.FileError(given["output"], error.strerror or str(error)) from None
    else:
        click.echo("".join(pieces), nl=False)
    return 2 if problems else int(found.silent)


def _table(found: Differences) -> Iterator[str]:
    width = min(200, max(80, shutil.get_terminal_size((100, 24)).columns))
    rows = [
        *(
            ("changed", measured(one.before), measured(one.after), _about(one.after), one.after.sentence)
            for one in found.changed
        ),
        *(("added", "", measured(claim), _about(claim), claim.sentence) for claim in found.added),
        *(("removed", measured(claim), "", _about(claim), claim.sentence) for claim in found.removed),
    ]
    if rows:
        widths = (8, 16, 16, 20, width - 68)
        cells = [
            ["\n".join(wrapped(plain(cell), room)) for cell, room in zip(row, widths, strict=True)] for row in rows
        ]
        yield tabulate(
            cells, headers=("", "before", "after", "what", "sentence"), tablefmt="simple", disable_numparse=True
        )
        yield "\n\n"
    for notice in found.notices:
        yield "\n".join(wrapped(plain(notice), width, "it says: ", "  ")) + "\n"
    if found.silent and not found.notices:
        yield "A figure changed, and nothing in the newer version says that it was corrected.\n"
    elif found.silent:
        listed = ", ".join(f"{plain(measured(one.before))} to {plain(measured(one.after))}" for one in found.untold)
        yield "\n".join(wrapped(f"The correction does not name: {listed}.", width, "", "  ")) + "\n"
    figures = counted(len(found.changed), "figure")
    yield f"{figures} changed · {len(found.added)} added · {len(found.removed)} removed\n"


def _about(claim: Claim) -> str:
    return kind_words(claim.kind) + (f": {claim.subject}" if claim.subject else "")


def _json(found: Differences) -> Iterator[str]:
    document = {
        "schema": SCHEMA_NAME,
        "changed": [
            {"before": _entry(one.before), "after": _entry(one.after), "told": one.told} for one in found.changed
        ],
        "added": [_entry(claim) for claim in found.added],
        "removed": [_entry(claim) for claim in found.removed],
        "notices": list(found.notices),
        "silent": found.silent,
    }
    yield json.dumps(document, indent=2, ensure_ascii=False) + "\n"


_SHOWN = ("kind", "start", "end", "text", "sentence", "low", "high", "bound", "unit", "subject", "place")


def _entry(claim: Claim) -> dict[str, Any]:
    return claim.model_dump(mode="json", include=set(_SHOWN))
