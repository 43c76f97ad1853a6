"""Which files a list of paths stands for, and the short name that each article goes by."""

import hashlib
import os
import re
from pathlib import Path
from typing import NamedTuple

SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".json", ".jsonl", ".ndjson"})
"""What a folder's files must end in to be read as articles; a file that is named itself may end in anything."""

STANDARD_INPUT = "-"
LONGEST_NAME = 80
"""Characters of an article's id, before what tells articles of one name apart."""

_UNNAMED = re.compile(r"[^\w.]+")


class Source(NamedTuple):
    """A file to read: where it is, how it is shown, and its name relative to the folder that was given."""

    path: str
    shown: str
    name: str


class Fault(NamedTuple):
    """A path that cannot be read, with the cause and what to do."""

    shown: str
    cause: str


def sources(paths: list[str]) -> list[Source | Fault]:
    """The files of `paths` in their order, a folder's in the order of their names; each file once.

    A folder is taken whole, with the folders in it, apart from hidden files and files that end in no known suffix.
    """
    found: list[Source | Fault] = []
    taken: set[str] = set()
    for path in paths:
        for source in _of(path):
            if isinstance(source, Source):
                place = source.path if source.path == STANDARD_INPUT else os.path.realpath(source.path)
                if place in taken:
                    continue
                taken.add(place)
            found.append(source)
    return found


def shown(path: str) -> str:
    """A path as text that can be printed, whatever bytes the file system holds."""
    return os.fsencode(path).decode("utf-8", "replace").replace("\n", " ").replace("\r", " ")


def name_of(relative: str, line: int | None = None) -> str:
    """An article's id: its file's name within the folder given, without suffix, and its line in a file of many.

    "gaza/2024 05 (1).txt" becomes "gaza-2024-05-1", line 3 of "wire.jsonl" becomes "wire-3". The same for the same
    files, wherever their folder stands.
    """
    stem = os.path.splitext(relative)[0]
    name = _UNNAMED.sub("-", stem).strip("-._") or "article"
    if len(name) > LONGEST_NAME:
        name = f"{name[: LONGEST_NAME - 9]}-{hashlib.sha256(stem.encode('utf-8', 'replace')).hexdigest()[:8]}"
    return name if line is None else f"{name}-{line}"


def _of(path: str) -> list[Source | Fault]:
    if path == STANDARD_INPUT:
        return [Source(STANDARD_INPUT, STANDARD_INPUT, "stdin")]
    if not path:
        return [Fault("(empty path)", "is no path: give a file, a folder or - for standard input")]
    try:
        if os.path.isdir(path):
            return _in_folder(path)
        if not os.path.lexists(path):
            return [Fault(shown(path), "does not exist: check the path")]
    except ValueError:  # a zero byte in the path
        return [Fault(shown(path.replace("\0", "?")), "is no path: check its characters")]
    return [Source(path, shown(path), shown(os.path.basename(path)))]


def _in_folder(folder: str) -> list[Source | Fault]:
    found: list[Source | Fault] = []

    def note(error: OSError) -> None:
        place = shown(str(error.filename or folder))
        found.append(Fault(place, f"cannot be opened ({error.strerror}): check its permissions"))

    for parent, folders, names in os.walk(folder, onerror=note):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = os.path.join(parent, name)
            if name.startswith(".") or os.path.splitext(name)[1].lower() not in SUFFIXES or not os.path.isfile(path):
                continue
            found.append(Source(path, shown(path), shown(Path(os.path.relpath(path, folder)).as_posix())))
    if not found:
        kinds = ", ".join(sorted(SUFFIXES))
        found.append(Fault(shown(folder), f"holds no article: give a folder with files that end in {kinds}"))
    return found
