"""A baseline: the findings that are known already, so that a gate fails on new ones alone.

It holds no day of its own, and paths relative to its folder, so that the same findings give the same bytes.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError

from checker.errors import CheckerError
from checker.findings import figures_digest
from checker.models import Claim, Finding, Model, Report

BASELINE_NAME = ".checker-baseline.json"


class Entry(Model):
    """One known finding.

    `figures` is the digest of its figures alone; `articles` are the paths of the articles that it speaks of.
    """

    fingerprint: str
    figures: str
    code: str
    check: str
    message: str
    articles: tuple[str, ...]


class Baseline(Model):
    """The known findings, in the order of their codes and fingerprints."""

    schema_: Literal["figure-checker/baseline/1"] = Field(default="figure-checker/baseline/1", alias="schema")
    findings: tuple[Entry, ...] = ()


@dataclass(frozen=True)
class Comparison:
    """A report's findings held against a baseline: those not in it, those in it, and its entries that occur no more."""

    new: tuple[Finding, ...]
    known: tuple[Finding, ...]
    gone: tuple[Entry, ...]


def baseline_of(report: Report, folder: Path) -> Baseline:
    """The baseline that knows every finding of the report; its file stands in the folder."""
    claims = {claim.id: claim for claim in report.claims}
    paths = {article.id: _relative(article.path, folder) for article in report.articles}
    entries = [_entry(finding, claims, paths) for finding in (*report.findings, *(report.known or ()))]
    return Baseline(findings=tuple(sorted(entries, key=lambda entry: (entry.code, entry.fingerprint))))


def _entry(finding: Finding, claims: Mapping[str, Claim], paths: Mapping[str, str]) -> Entry:
    return Entry(
        fingerprint=finding.fingerprint,
        figures=figures_digest(finding, claims),
        code=finding.code,
        check=finding.check,
        message=finding.message,
        articles=tuple(sorted({paths[claims[id].article] for id in finding.claims})),
    )


def read_baseline(path: Path) -> Baseline:
    """The baseline in a file; raises CheckerError where there is none that can be used."""
    again = "write it anew with `checker baseline`"
    try:
        return Baseline.model_validate_json(path.read_bytes())
    except OSError as error:
        raise CheckerError(f"{path}: the baseline cannot be read ({error.strerror or error})") from None
    except ValidationError as errors:
        first = errors.errors(include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        cause = " ".join(f"{where} {first['msg'][:1].lower()}{first['msg'][1:]}".split())
        raise CheckerError(f"{path}: is no baseline ({cause}): {again}") from None


def spelled(baseline: Baseline) -> str:
    """The baseline as its file holds it."""
    content = baseline.model_dump(by_alias=True)
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def compare(baseline: Baseline, report: Report, folder: Path) -> Comparison:
    """The report's findings held against a baseline that stands in the folder.

    A finding is known by its fingerprint. Where several findings have the same figures, their fingerprints change as
    one of them comes or goes, and any may change as another article tells the same figure in other words: so an entry
    also stands for a finding of its figures in one of its articles, the likest. An entry occurs no more if it stands
    for none although all of its articles were read or are no longer there.
    """
    claims = {claim.id: claim for claim in report.claims}
    paths = {article.id: _relative(article.path, folder) for article in report.articles}
    left = {entry.fingerprint: entry for entry in baseline.findings}
    known = {finding.id for finding in report.findings if left.pop(finding.fingerprint, None) is not None}
    by_figures: dict[str, list[Entry]] = {}
    for entry in left.values():
        by_figures.setdefault(entry.figures, []).append(entry)
    pairs = []
    for place, finding in enumerate(report.findings):
        if by_figures and finding.id not in known:
            now = _entry(finding, claims, paths)
            pairs += [
                (_unlike(entry, now), place, entry.fingerprint, finding.id)
                for entry in by_figures.get(now.figures, ())
                if not set(entry.articles).isdisjoint(now.articles)
            ]
    for _, _, fingerprint, one in sorted(pairs):  # the likest first: none takes the entry of one that is liker to it
        if one not in known and left.pop(fingerprint, None) is not None:
            known.add(one)
    read = frozenset(paths.values())
    return Comparison(
        new=tuple(finding for finding in report.findings if finding.id not in known),
        known=tuple(finding for finding in report.findings if finding.id in known),
        gone=tuple(entry for entry in left.values() if _looked_at(entry, read, folder)),
    )


def _unlike(entry: Entry, other: Entry) -> tuple[int, bool]:
    """How little two findings of the same figures are alike: articles that only one speaks of, then the message."""
    return len(set(entry.articles) ^ set(other.articles)), entry.message != other.message


def _looked_at(entry: Entry, read: frozenset[str], folder: Path) -> bool:
    """Whether this run would have found the entry's finding: its articles were read, or are gone themselves."""
    return all(path in read or (path != "-" and not (folder / path).exists()) for path in entry.articles)


def _relative(path: str, folder: Path) -> str:
    """A path as seen from the baseline's folder, with forward slashes; standard input stays what it is."""
    return path if path == "-" else Path(os.path.relpath(path, folder)).as_posix()
