"""What is plugged in, found through entry points: rules and report formats, the built-in ones as anybody's, and checks.

An entry point of the group `checker.rules`, `checker.reports` or `checker.checks` names an object, a list or tuple of
them, a module or a package; of a package every module counts whose name does not begin with an underscore, so a new
rule or format is a new file and nothing else. What cannot be loaded becomes one problem that names it, and everything
else still works.
"""

import difflib
import importlib
import importlib.util
import inspect
import pkgutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from importlib.metadata import EntryPoint, entry_points
from types import ModuleType
from typing import TYPE_CHECKING, TypeVar

from checker.errors import CheckerError, RuleError
from checker.models import Problem

if TYPE_CHECKING:
    from checker.config import Config, OwnRule
    from checker.report_format import ReportFormat
    from checker.rule import Rule

RULES, REPORTS = "checker.rules", "checker.reports"
BUILTIN_REPORTS = "checker_reports"

_OWN_PRIORITY = 100
"""Rules of checker.toml win over the built-in ones: who writes one wants it."""

T = TypeVar("T")


@dataclass(frozen=True)
class _Place:
    """Where something declared stands: a module, or an attribute of one; loaded only when asked for."""

    name: str
    module: str
    attribute: str = ""

    @property
    def spelled(self) -> str:
        return f"{self.module}:{self.attribute}" if self.attribute else self.module

    def load(self) -> object:
        found: object = importlib.import_module(self.module)
        for part in filter(None, self.attribute.split(".")):
            found = getattr(found, part)
        return found


def _places(group: str) -> Iterator[_Place]:
    """Every place that the group's entry points name, in a fixed order, with nothing imported."""
    seen: set[str] = set()
    for point in sorted(entry_points(group=group), key=lambda point: (point.name, point.value)):
        if point.value in seen:  # the same distribution found twice on the path
            continue
        seen.add(point.value)
        yield from _places_of(point)


def _places_of(point: EntryPoint) -> Iterator[_Place]:
    if point.attr:
        yield _Place(point.name, point.module, point.attr)
        return
    try:
        spec = importlib.util.find_spec(point.module)
    except (ImportError, ValueError):
        spec = None
    if spec is None or spec.submodule_search_locations is None:
        yield _Place(point.name, point.module)
        return
    for module in sorted(pkgutil.iter_modules(spec.submodule_search_locations), key=lambda module: module.name):
        if not module.name.startswith("_"):
            yield _Place(module.name, f"{point.module}.{module.name}")


def _declared_at(place: _Place, kind: type[T]) -> tuple[T, ...]:
    return _declared(place.load(), kind, place.spelled)


def _declared(found: object, kind: type[T], spelled: str) -> tuple[T, ...]:
    """The objects of a kind in what an entry point names; raises RuleError where it holds something else."""
    if isinstance(found, kind):
        return (found,)
    if isinstance(found, list | tuple):
        strangers = [item for item in found if not isinstance(item, kind)]
        if strangers:
            raise RuleError(f"{spelled} holds a {type(strangers[0]).__name__}, which is no {kind.__name__}")
        return tuple(found)
    if isinstance(found, ModuleType):
        members: dict[int, T] = {}
        for value in vars(found).values():
            for item in value if isinstance(value, list | tuple) else (value,):
                if isinstance(item, kind):
                    members[id(item)] = item
        if not members:
            raise RuleError(f"{spelled} declares no {kind.__name__}")
        return tuple(members.values())
    raise RuleError(f"{spelled} is a {type(found).__name__}, which is no {kind.__name__}")


def _attempt(label: str, action: Callable[[], T]) -> T | Problem:
    """What the action returns, or the problem where somebody else's code fails in whatever way."""
    try:
        return action()
    except Exception as error:
        told = str(error) if isinstance(error, CheckerError) else f"{type(error).__name__}: {error}"
        return Problem(path=label, message=" ".join(told.split()))


def plugged(group: str, kind: type[T], label: str) -> tuple[tuple[tuple[T, str], ...], tuple[Problem, ...]]:
    """What the group's entry points declare, each with the place that declares it, and one problem for each place that
    cannot be loaded; `label` names the kind in the problem: "check desk.checks"."""
    found: list[tuple[T, str]] = []
    problems: list[Problem] = []
    for place in _places(group):
        declared = _attempt(f"{label} {place.spelled}", partial(_declared_at, place, kind))
        if isinstance(declared, Problem):
            problems.append(declared)
        else:
            found += [(one, place.spelled) for one in declared]
    return tuple(found), tuple(problems)


# Rules


def load_rules(config: "Config | None" = None) -> "tuple[Rule, ...]":
    """Every rule that can be used: plugged in, by name of its module, then those of checker.toml."""
    return _load(config)[0]


def rule_problems(config: "Config | None" = None) -> tuple[Problem, ...]:
    """One problem for each rule that cannot be loaded or whose patterns do not compile."""
    return _load(config)[1]


def rule_documentation(rule: "Rule") -> str:
    """What the module that declares a rule says of it; nothing for a rule of checker.toml."""
    return next((doc for known, doc in _plugged_rules()[2] if known is rule), "")


def _load(config: "Config | None") -> "tuple[tuple[Rule, ...], tuple[Problem, ...]]":
    rules, problems, _ = _plugged_rules()
    if config and config.rules:
        own, faults = _own_rules(config.rules)
        rules, problems = rules + own, problems + faults
    return rules, problems


@cache
def _plugged_rules() -> "tuple[tuple[Rule, ...], tuple[Problem, ...], tuple[tuple[Rule, str], ...]]":
    """The rules of all plug-ins, what is wrong with others, and each rule's documentation."""
    from checker.rule import Rule

    rules: list[Rule] = []
    documented: list[tuple[Rule, str]] = []
    problems: list[Problem] = []
    for place in _places(RULES):
        label = f"rule {place.spelled}"
        found = _attempt(label, partial(_declared_at, place, Rule))
        if isinstance(found, Problem):
            problems.append(found)
            continue
        for rule in found:
            fault = _attempt(label, partial(_compile, rule))
            if isinstance(fault, Problem):
                problems.append(fault)
            else:
                rules.append(rule)
                documented.append((rule, inspect.getdoc(sys.modules.get(place.module)) or ""))
    return tuple(rules), tuple(problems), tuple(documented)


@cache
def _own_rules(declared: "tuple[OwnRule, ...]") -> "tuple[tuple[Rule, ...], tuple[Problem, ...]]":
    from checker.rule import Rule

    rules: list[Rule] = []
    problems: list[Problem] = []
    for own in declared:
        made = _attempt(f"checker.toml, rule {own.kind!r}", partial(_made, own))
        if isinstance(made, Rule):
            rules.append(made)
        elif isinstance(made, Problem):
            problems.append(made)
    return tuple(rules), tuple(problems)


def _made(own: "OwnRule") -> "Rule":
    """The rule that a few words of checker.toml stand for."""
    import regex

    from checker.rule import Example, Rule

    verbs = "|".join(regex.escape(verb.lower(), literal_spaces=True) for verb in own.verbs)
    patterns = (
        (f"{{figure}}{{counted}}{{aside}}{{gap}} (?:{verbs})", f"(?:{verbs}){{short}} {{figure}}") if verbs else ()
    )
    nouns = frozenset(noun.lower() for noun in own.nouns)
    rule = Rule(
        kind=own.kind,
        summary=f"{', '.join(own.nouns)}, as checker.toml declares",
        nature=own.nature,
        subject=own.nouns[0],
        nouns=frozenset() if verbs else nouns,
        counting=nouns if verbs else frozenset(),
        words=frozenset(verb.lower().split()[0] for verb in own.verbs),
        patterns=patterns,
        measures=frozenset({"people", "things"}),
        priority=_OWN_PRIORITY,
        right=tuple(Example(text=example.text, says=example.says) for example in own.examples if example.says),
        wrong=tuple(Example(text=example.text) for example in own.examples if not example.says),
    )
    _compile(rule)
    return rule


def _compile(rule: "Rule") -> None:
    from checker.rule import compiled

    compiled(rule)


# Report formats


def report_names() -> tuple[str, ...]:
    """The names of all report formats, with none of them imported."""
    return tuple(sorted({place.name for place in _places(REPORTS)}))


def _not_installed() -> str:
    """The package of the built-in formats, where this Python does not have it: a tree that was never installed."""
    return "" if importlib.util.find_spec(BUILTIN_REPORTS) else BUILTIN_REPORTS


def load_report(name: str) -> "ReportFormat":
    """The report format of a name; only its own module is imported.

    Raises RuleError where there is none of that name, where two plug-ins claim it, or where it cannot be loaded.
    """
    from checker.report_format import ReportFormat

    found = [place for place in _places(REPORTS) if place.name == name]
    if not found:
        if missing := _not_installed():
            raise RuleError(
                f"report format {name!r}: {missing} is not installed for this Python; "
                f"in the folder of figure-checker, run: {sys.executable} -m pip install ."
            )
        names = report_names()
        near = difflib.get_close_matches(name, names, n=1)
        hint = f"did you mean {near[0]!r}? " if near else ""
        raise RuleError(f"unknown report format {name!r}; {hint}there are {', '.join(names)}")
    if len(found) > 1:
        raise RuleError(f"report format {name!r} is declared by {' and by '.join(place.spelled for place in found)}")
    declared = _attempt("", partial(_declared_at, found[0], ReportFormat))
    if isinstance(declared, Problem):
        raise RuleError(f"report format {name!r} cannot be loaded: {declared.message}")
    return declared[0]
