"""The new articles of a change: what git says was added or modified."""

import os
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import click

from checker.reading.paths import SUFFIXES
from checker.reporting.index import counted


def changed_articles(paths: Sequence[str], base: str | None) -> tuple[str, ...]:
    """The articles added or modified since a base, by name, as seen from the working directory.

    Counted from the commit where HEAD left `base`, uncommitted and untracked files among them; a file renamed and
    otherwise as it was is not new. `paths` narrows them down. Says on standard error what they were held against.
    Raises click.UsageError where git cannot tell.
    """
    top = Path(os.fsdecode(_git("rev-parse", "--show-toplevel").rstrip(b"\n")))
    commit, said = _base(base)
    found = {*_modified(commit), *_untracked()}
    places = [Path(path).resolve() for path in paths] or [Path.cwd().resolve()]
    for path, place in zip(paths, places, strict=False):
        if not place.exists():
            raise click.UsageError(f"{path}: there is no such path.")
    new = sorted(_articles(top.resolve(), found, places))
    click.echo(f"checker: {counted(len(new), 'article')} added or modified since {said}", err=True)
    return tuple(new)


def _articles(top: Path, names: Iterable[str], places: Sequence[Path]) -> Iterator[str]:
    """Of the changed files, those that reading the places would read: each place, or what is not hidden in it."""
    for name in names:
        path = top / name
        for place in places:
            if path != place and place not in path.parents:
                continue
            below = path.relative_to(place).parts
            readable = path.suffix.lower() in SUFFIXES and not any(part.startswith(".") for part in below)
            if (path == place or readable) and path.is_file():
                yield os.path.relpath(path, Path.cwd().resolve())
                break


def _base(ref: str | None) -> tuple[str, str]:
    """The commit to hold against, and what to call it."""
    if ref is not None:
        commit = _commit(ref)
        if commit is None:
            raise click.UsageError(f"--base {ref}: git knows no such commit here.{_shallow()}")
        parted = _merge_base(commit)
        return (parted or commit), f"{(parted or commit)[:10]} ({ref})"
    origin = _commit("origin/HEAD")
    parted = _merge_base(origin) if origin else None
    if parted:
        return parted, f"{parted[:10]} (where HEAD left origin/HEAD)"
    before = _commit("HEAD~1")
    if before:
        return before, f"{before[:10]} (HEAD~1, for want of origin/HEAD)"
    if _commit("HEAD") and _shallow():
        raise click.UsageError(f"--changed: the commit before HEAD is not here.{_shallow()}")
    nothing = _git("hash-object", "-t", "tree", os.devnull).decode().strip()
    return nothing, "the beginning (there is no commit before HEAD)"


def _commit(ref: str) -> str | None:
    found = _tried("rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
    return found.decode().strip() if found else None


def _merge_base(commit: str) -> str | None:
    found = _tried("merge-base", "HEAD", commit)
    return found.decode().split()[0] if found and found.strip() else None


def _shallow() -> str:
    shallow = (_tried("rev-parse", "--is-shallow-repository") or b"").strip() == b"true"
    return " The clone is shallow: fetch more of it (actions/checkout: fetch-depth: 0)." if shallow else ""


def _modified(commit: str) -> Iterator[str]:
    """Files that differ from the commit: added, modified, or renamed and changed."""
    listing = _git("diff", "--name-status", "-z", "--find-renames", "--no-relative", "--no-ext-diff", commit, "--")
    parts = iter(os.fsdecode(listing).split("\0"))
    for status in parts:
        if not status:
            break
        name = next(parts)
        if status[0] in "RC":
            name = next(parts)
            if status == "R100":
                continue
        if status[0] != "D":
            yield name


def _untracked() -> Iterable[str]:
    listing = _git("ls-files", "--others", "--exclude-standard", "--full-name", "-z", ":/")
    return filter(None, os.fsdecode(listing).split("\0"))


def _git(*arguments: str) -> bytes:
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, check=False)
    except OSError as error:
        raise click.UsageError(f"--changed needs git, which cannot be run ({error.strerror}).") from None
    if done.returncode:
        told = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise click.UsageError(f"--changed: git {arguments[0]} fails: {told[0] if told else 'with no word'}.")
    return done.stdout


def _tried(*arguments: str) -> bytes | None:
    """What git prints; None where it ends with an error, as it does for a name that it does not know."""
    done = subprocess.run(["git", *arguments], capture_output=True, check=False)
    return None if done.returncode else done.stdout
