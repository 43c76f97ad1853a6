"""Where reports go: formats and files looked at before any work, whole files or none after it."""

import contextlib
import os
import secrets
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

import click

from checker.models import Report
from checker.registry import load_report
from checker.report_format import RenderOptions, ReportFormat

NARROWEST, WIDEST = 80, 200
_FILE_WIDTH = 100
SUMMARY_BYTES = 1_000_000
"""What a companion appends at most: GitHub shows no step summary of more than a MiB."""


@dataclass(frozen=True)
class Target:
    """One format and the file it goes to; None is standard output. A folder takes each table of a format as a file."""

    format: ReportFormat
    path: Path | None
    folder: bool = False


def targets(formats: Sequence[str], output: str | None) -> tuple[Target, ...]:
    """What `--format` and `--output` ask for.

    Raises RuleError for an unknown format, click.UsageError for a file that cannot be written or two reports for one
    place.
    """
    found: list[Target] = []
    for spelled in formats or ("table",):
        name, colon, file = spelled.partition(":")
        if colon and not file:
            raise click.UsageError(f"--format {spelled}: name a file behind the colon.")
        if not file and output is not None:
            file, output = output, None
        found.append(_target(load_report(name), file))
    if output is not None:
        raise click.UsageError(f"--output {output}: every --format already has a file of its own.")
    places = [target.path.resolve() if target.path else None for target in found]
    for place in places:
        if places.count(place) > 1:
            raise click.UsageError(f"two formats would go to {place or 'standard output'}; name files: NAME:FILE.")
    return tuple(found)


def _target(format: ReportFormat, file: str) -> Target:
    if not file or file == "-":
        return Target(format, None)
    path = Path(file)
    folder = bool(format.tables) and (path.is_dir() or file.endswith(("/", os.sep)))
    if path.is_dir() and not folder:
        raise click.UsageError(f"cannot write to {path}: it is a folder.")
    parent = path if folder and path.is_dir() else path.resolve().parent
    if not parent.is_dir():
        raise click.UsageError(f"cannot write to {path}: there is no folder {parent}.")
    if not os.access(parent, os.W_OK | os.X_OK) or (path.exists() and not os.access(path, os.W_OK)):
        raise click.UsageError(f"cannot write to {path}: permission denied.")
    return Target(format, path, folder)


def write(targets: Iterable[Target], report: Report, options: RenderOptions) -> None:
    """Render the report to every target. Raises click.FileError where a file cannot be written after all."""
    for target in targets:
        if target.format.companion:
            _append(*target.format.companion, report, options)
        if target.path is None:
            _print(target.format, report, options)
            continue
        options_of_file = replace(options, width=_FILE_WIDTH, colour=False, unicode=True)
        try:
            if target.folder:
                target.path.mkdir(exist_ok=True)
                for view in target.format.tables:
                    pieces = _for_file(target.format, report, replace(options_of_file, view=view))
                    write_file(target.path / f"{view}{target.format.suffix}", pieces)
            else:
                write_file(target.path, _for_file(target.format, report, options_of_file))
        except OSError as error:
            raise click.FileError(str(target.path), error.strerror or str(error)) from None


def _for_file(format: ReportFormat, report: Report, options: RenderOptions) -> Iterable[str]:
    return chain(("\ufeff",) if format.byte_order_mark else (), format.render(report, options))


def _append(name: str, variable: str, report: Report, options: RenderOptions) -> None:
    """Append a report to the file that an environment variable names, if it names one."""
    file = os.environ.get(variable)
    if not file:
        return
    try:
        with Path(file).open("a", encoding="utf-8", newline="") as stream:
            stream.writelines(_within(SUMMARY_BYTES, load_report(name).render(report, options)))
    except OSError as error:
        raise click.FileError(file, f"{variable}: {error.strerror}") from None


def _within(most: int, pieces: Iterable[str]) -> Iterator[str]:
    """The pieces as far as so many bytes hold them; past that a line that says so, and the last piece: the counts."""
    left, last = most, ""
    for piece in pieces:
        left -= len(piece.encode())
        if left < 0:
            last = piece
        else:
            yield piece
    if left < 0:
        yield f"\nThere is more than a step summary holds; the whole is in the other formats.\n\n{last}"


def _print(format: ReportFormat, report: Report, options: RenderOptions) -> None:
    stream = sys.stdout
    if not stream.isatty() and hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding="utf-8", newline="")
    terminal = stream.isatty()
    width = shutil.get_terminal_size((_FILE_WIDTH, 24)).columns
    options = replace(
        options,
        width=min(WIDEST, max(NARROWEST, width)),
        colour=terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb",
        unicode=_shows("╭─·“…", stream.encoding),
    )
    if not options.unicode and hasattr(stream, "reconfigure"):
        stream.reconfigure(errors="replace")
    for piece in format.render(report, options):
        stream.write(piece)
    stream.flush()


def _shows(text: str, encoding: str | None) -> bool:
    try:
        text.encode(encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def write_file(path: Path, pieces: Iterable[str]) -> None:
    """Write a file whole or leave the old one as it was: into a temporary one beside it, then in its place."""
    path = path.resolve()
    if path.exists() and not path.is_file():  # a device or a pipe has nothing to replace
        with path.open("w", encoding="utf-8", newline="") as stream:
            stream.writelines(pieces)
        return
    with _beside(path) as temporary:
        with temporary.open("x", encoding="utf-8", newline="") as stream:
            stream.writelines(pieces)
        if path.exists():
            shutil.copymode(path, temporary)
        temporary.replace(path)


@contextlib.contextmanager
def _beside(path: Path) -> Iterator[Path]:
    temporary = path.with_name(f".{path.name[:200]}.{secrets.token_hex(4)}.tmp")
    try:
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)
