"""Checks: one module a way to find a discrepancy, found by its `CHECK`, and those of others by the entry points of the
group `checker.checks` (each names a `Check` or an iterable of them)."""

import importlib
import pkgutil
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache

from checker.case import Case, Check
from checker.findings import distinct
from checker.ignoring import Ignoring
from checker.models import Finding, Problem, Severity
from checker.registry import plugged

GROUP = "checker.checks"

_RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


@dataclass(frozen=True)
class Found:
    """What the checks found, and what they would have found but for the articles that ignore it."""

    findings: tuple[Finding, ...]
    ignored: tuple[Finding, ...] = ()


def load_checks() -> tuple[Check, ...]:
    """All checks that can be used, by their codes."""
    return _loaded()[0]


def check_problems() -> tuple[Problem, ...]:
    """One problem for each check of others that cannot be loaded or whose code or name is taken."""
    return _loaded()[1]


@cache
def _loaded() -> tuple[tuple[Check, ...], tuple[Problem, ...]]:
    others, faults = plugged(GROUP, Check, "check")
    found: dict[str, Check] = {}
    problems = list(faults)
    for check in _built_in():
        found[check.code] = check
    for check, place in others:
        taken = next((one for one in found.values() if one.code == check.code or one.name == check.name), None)
        if taken is not None:
            cause = f"{check.code} {check.name} has the code or the name of {taken.code} {taken.name}: choose others"
            problems.append(Problem(path=f"check {place}", message=cause))
            continue
        said = getattr(sys.modules.get(place.partition(":")[0]), "__doc__", None) or ""
        found[check.code] = replace(check, explanation=check.explanation or said.strip())
    return tuple(found[code] for code in sorted(found)), tuple(problems)


def _built_in() -> Iterable[Check]:
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
        if module.name.startswith("_"):
            continue
        loaded = importlib.import_module(f"{__name__}.{module.name}")
        check: Check = loaded.CHECK
        yield replace(check, explanation=check.explanation or (loaded.__doc__ or "").strip())


def run_checks(
    case: Case, checks: Iterable[Check] | None = None, severities: Mapping[str, str] | None = None
) -> tuple[Finding, ...]:
    """All findings, the gravest first, then in the order of the articles and their text.

    `severities` gives a check, by code or name, another severity or `off`, above what the configuration gives it in
    the article of its first claim.
    """
    return find(case, checks, severities).findings


def find(case: Case, checks: Iterable[Check] | None = None, severities: Mapping[str, str] | None = None) -> Found:
    """What `run_checks` finds, and apart from it what articles ignore.

    A finding with a claim of an article that ignores its check is ignored; what the check finds among the other
    articles alone takes its place.
    """
    given = severities or {}
    ignoring = Ignoring(case)
    found: list[Finding] = []
    ignored: list[Finding] = []
    for check in load_checks() if checks is None else checks:
        level = given.get(check.code) or given.get(check.name)
        if level == "off":
            continue
        kept, waved_through = ignoring.run(check)
        found += _levelled(case, check, level, kept)
        ignored += _levelled(case, check, level, waved_through)
    return Found(_ordered(case, found), _ordered(case, ignored))


def _levelled(case: Case, check: Check, level: str | None, findings: Iterable[Finding]) -> Iterable[Finding]:
    for finding in findings:
        article = case.articles[case.claims[finding.claims[0]].article]
        wanted = level or case.config.level(check.code, check.name, article.path)
        if wanted != "off":
            yield finding.model_copy(update={"severity": Severity(wanted)}) if wanted else finding


def _ordered(case: Case, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    ordered = sorted(
        findings,
        key=lambda finding: (_RANK[finding.severity], case.place(case.claims[finding.claims[0]]), finding.code),
    )
    return distinct(ordered, case.claims)
