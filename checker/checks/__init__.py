"""Checks: one module a way to find a discrepancy, found by its `CHECK`, and those of others by the entry points of the
group `checker.checks` (each names a `Check` or an iterable of them)."""

import importlib
import pkgutil
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from importlib.metadata import entry_points

from checker.case import Case, Check
from checker.errors import RuleError
from checker.findings import distinct
from checker.models import Finding, Severity

GROUP = "checker.checks"

_RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


@cache
def load_checks() -> tuple[Check, ...]:
    """All checks by their codes; raises RuleError where one cannot be loaded or a code is taken twice."""
    found: dict[str, Check] = {}
    for check in (*_built_in(), *_others()):
        taken = found.setdefault(check.code, check)
        if taken is not check:
            raise RuleError(f"two checks have the code {check.code}: {taken.name} and {check.name}")
    return tuple(found[code] for code in sorted(found))


def _built_in() -> Iterable[Check]:
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
        if module.name.startswith("_"):
            continue
        loaded = importlib.import_module(f"{__name__}.{module.name}")
        check: Check = loaded.CHECK
        yield replace(check, explanation=check.explanation or (loaded.__doc__ or "").strip())


def _others() -> Iterable[Check]:
    for point in sorted(entry_points(group=GROUP), key=lambda point: (point.name, point.value)):
        try:
            loaded = point.load()
        except Exception as error:
            raise RuleError(f"check {point.name} ({point.value}) cannot be loaded: {error}") from None
        for check in (loaded,) if isinstance(loaded, Check) else tuple(loaded):
            if not isinstance(check, Check):
                raise RuleError(f"entry point {point.name} ({point.value}) names no Check but {check!r}")
            yield check


def run_checks(
    case: Case, checks: Iterable[Check] | None = None, severities: Mapping[str, str] | None = None
) -> tuple[Finding, ...]:
    """All findings, the gravest first, then in the order of the articles and their text.

    `severities` gives a check, by code or name, another severity or `off`, above what the configuration gives it in
    the article of its first claim.
    """
    given = severities or {}
    found: list[Finding] = []
    for check in load_checks() if checks is None else checks:
        level = given.get(check.code) or given.get(check.name)
        if level == "off":
            continue
        for finding in check.run(case):
            article = case.articles[case.claims[finding.claims[0]].article]
            wanted = level or case.config.level(check.code, check.name, article.path)
            if wanted == "off":
                continue
            found.append(finding.model_copy(update={"severity": Severity(wanted)}) if wanted else finding)
    ordered = sorted(
        found,
        key=lambda finding: (_RANK[finding.severity], case.place(case.claims[finding.claims[0]]), finding.code),
    )
    return distinct(ordered, case.claims)
