"""checker.toml: the stories' events, own rules, tolerances, references, severities and the fail level.

`load_config` is strict and raises at the first fault; `read_config` leaves out what cannot be used, says so in one line
each, and keeps the rest, so that one mistyped key does not stop a night's report.
"""

import datetime as dt
import difflib
import fnmatch
import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field, ValidationError, ValidationInfo, field_validator

from checker.errors import ConfigError
from checker.models import Model, Nature, Problem

CONFIG_NAME = "checker.toml"

Level = Literal["error", "warning", "note", "off"]
"""The severity that a check is given, or `off` for no findings of it at all."""

FailLevel = Literal["error", "warning", "note", "never"]
"""The lowest severity that makes a run end with exit code 1."""

Name = Annotated[str, Field(min_length=1)]


class OwnExample(Model):
    """A sentence and the figures, as written, that an own rule claims in it; none where it must claim nothing."""

    text: Name
    says: tuple[Name, ...] = ()


class OwnRule(Model):
    """A claim of the common shape, figure + noun + verbs, with no code: "12 lorries crossed", "carrying 12 lorries".

    `nouns` are what is counted, in the singular; with `verbs` a figure is claimed only where one of them stands by it.
    """

    kind: Name
    nouns: Annotated[tuple[Name, ...], Field(min_length=1)]
    verbs: tuple[Name, ...] = ()
    nature: Nature = Nature.LEVEL
    examples: tuple[OwnExample, ...] = ()


class Event(Model):
    """Something that articles date and count from: "the 7 October attack"."""

    name: Name
    date: dt.date | None = None
    aliases: tuple[Name, ...] = ()


class Place(Model):
    """A place, the one that it lies within, and its other names."""

    name: Name
    within: Name | None = None
    aliases: tuple[Name, ...] = ()


class Party(Model):
    """Somebody who counts or is counted ("the health ministry") and their other names."""

    name: Name
    aliases: tuple[Name, ...] = ()


class Reference(Model):
    """A published series that claims of one kind are held against.

    `path` is a CSV file, relative to checker.toml; `date` and `value` name its columns; `filter` keeps the rows
    in which each named column has the given value; `tolerance` is the share by which a claim may differ.
    """

    path: Path
    date: Name
    value: Name
    kind: Name
    place: Name | None = None
    tolerance: Annotated[float, Field(ge=0, lt=1)] = 0.02
    filter: dict[str, str] = Field(default_factory=dict)

    @field_validator("path")
    @classmethod
    def _beside_the_config(cls, path: Path, info: ValidationInfo) -> Path:
        return Path((info.context or {}).get("folder", "")) / path


class Folder(Model):
    """Severities for the articles under a folder (`archive`) or whose path matches a pattern (`archive/*.md`)."""

    path: Name
    checks: dict[str, Level]

    @field_validator("path")
    @classmethod
    def _beside_the_config(cls, path: str, info: ValidationInfo) -> str:
        return str(Path((info.context or {}).get("folder", "")) / path)

    def holds(self, article: str) -> bool:
        """Whether the article of that path lies in the folder."""
        path = str(Path(article).absolute())
        pattern = str(Path(self.path).absolute())
        return fnmatch.fnmatchcase(path, pattern) or fnmatch.fnmatchcase(path, pattern + "/*")


class Config(Model):
    """What checker.toml says; the default is an empty file."""

    published: dt.date | None = None
    fail_on: FailLevel | None = None
    about: Annotated[float, Field(ge=0, lt=1)] = 0.1
    rules: tuple[OwnRule, ...] = ()
    events: tuple[Event, ...] = ()
    places: tuple[Place, ...] = ()
    parties: tuple[Party, ...] = ()
    references: tuple[Reference, ...] = ()
    checks: dict[str, Level] = Field(default_factory=dict)
    folders: tuple[Folder, ...] = ()

    def level(self, code: str, name: str, article: str) -> Level | None:
        """The severity that the configuration gives a check in one article, None where it says nothing.

        The last folder that holds the article and names the check wins over the table of all checks; a code wins over
        a name.
        """
        for folder in reversed(self.folders):
            if (code in folder.checks or name in folder.checks) and folder.holds(article):
                return folder.checks.get(code) or folder.checks[name]
        return self.checks.get(code) or self.checks.get(name)


_TABLES: MappingProxyType[str, type[BaseModel]] = MappingProxyType(
    {
        "rules": OwnRule,
        "events": Event,
        "places": Place,
        "parties": Party,
        "references": Reference,
        "folders": Folder,
    }
)


def find_config(paths: Iterable[str | Path] = (), start: Path | None = None) -> Path | None:
    """The checker.toml in one of the given folders (or beside a given file), else upwards from `start` or here."""
    given = [path if path.is_dir() else path.parent for path in map(Path, paths) if str(path) != "-"]
    here = (start or Path.cwd()).absolute()
    for folder in (*given, here, *here.parents):
        if (candidate := folder / CONFIG_NAME).is_file():
            return candidate
    return None


def load_config(path: str | Path) -> Config:
    """The configuration in a file; raises ConfigError at its first fault."""
    config, problems = read_config(path)
    if problems:
        raise ConfigError(f"{problems[0].path}: {problems[0].message}")
    return config


def read_config(path: str | Path) -> tuple[Config, tuple[Problem, ...]]:
    """All of a configuration that can be used, and a problem for each key or value that cannot."""
    path = Path(path)
    try:
        table: dict[str, Any] = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        return Config(), (Problem(path=str(path), message=f"cannot be read ({error.strerror})"),)
    except UnicodeDecodeError:
        return Config(), (Problem(path=str(path), message="is no UTF-8 text"),)
    except tomllib.TOMLDecodeError as error:
        return Config(), (Problem(path=str(path), message=f"is no valid TOML: {error}"),)
    context = {"folder": path.absolute().parent}
    problems: list[Problem] = []
    while True:
        try:
            return Config.model_validate(table, context=context), tuple(problems)
        except ValidationError as errors:
            first = errors.errors(include_url=False)[0]
            problems.append(Problem(path=str(path), message=_cause(first)))
            _remove(table, first["loc"])


def _remove(table: dict[str, Any], where: Sequence[int | str]) -> None:
    """Take out of the table the smallest thing that can be left out: an unknown key, or the whole of a faulty entry."""
    top = str(where[0])
    listed = table.get(top)
    if isinstance(listed, list) and len(where) > 1 and isinstance(where[1], int):
        entry = listed[where[1]]
        known = _TABLES[top].model_fields
        if len(where) == 3 and isinstance(entry, dict) and where[2] in entry and where[2] not in known:
            del entry[str(where[2])]
        else:
            del listed[where[1]]
    elif isinstance(listed, dict) and len(where) > 1 and str(where[1]) in listed:
        del listed[str(where[1])]
    else:
        table.pop(top, None)


def _cause(error: Any) -> str:
    """One line for people out of one of pydantic's errors."""
    where: Sequence[int | str] = error["loc"]
    spot = _spot(where)
    match error["type"]:
        case "extra_forbidden":
            return unknown(str(where[-1]), _allowed(where), f"key in {_spot(where[:-1])}" if len(where) > 1 else "key")
        case "missing":
            return f"{_spot(where[:-1])} has no {where[-1]!r}; it needs one"
        case "literal_error" | "enum":
            allowed = error["ctx"]["expected"].replace("'", "")
            return f"{spot} is {error['input']!r}; it must be {allowed}"
        case "too_short":
            return f"{spot} is empty; it needs at least one"
        case _:
            message = error["msg"].removeprefix("Input ").removeprefix("Value error, ")
            return f"{spot} is {_shown(error['input'])}; it {message}"


def unknown(name: str, allowed: Iterable[str], what: str) -> str:
    """The line for a name that is none of the allowed ones, with the nearest of them where one is near."""
    allowed = sorted(allowed)
    near = difflib.get_close_matches(name, allowed, n=1)
    hint = f"did you mean {near[0]!r}? " if near else ""
    return f"unknown {what}: {name!r}; {hint}allowed: {', '.join(allowed)}"


def _allowed(where: Sequence[int | str]) -> list[str]:
    model = _TABLES[str(where[0])] if len(where) > 1 else Config
    return list(model.model_fields)


def _spot(where: Sequence[int | str]) -> str:
    """A place in the file as its reader counts: `[[rules]]` entry 2, `nouns`."""
    top, rest = str(where[0]), where[1:]
    if not rest:
        return f"[[{top}]]" if top in _TABLES else repr(top)
    if isinstance(rest[0], int):
        keys = [str(key) for key in rest[1:] if not isinstance(key, int)]
        return f"[[{top}]] entry {rest[0] + 1}" + (f", {'.'.join(keys)!r}" if keys else "")
    return f"[{top}] {rest[0]!r}"


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."
