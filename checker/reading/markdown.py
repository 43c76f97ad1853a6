"""Markdown, with or without YAML front matter between two lines of three hyphens."""

import re

from checker.reading.record import FormError, Record, day, words

_FRONT_MATTER = re.compile(
    r"\s*---[ \t]*\r?\n(?P<yaml>.*?)(?:\r?\n|(?<=\n))(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL
)
_TITLE = ("title", "headline")
_PUBLISHER = ("publisher", "outlet", "publication", "source", "site")
_PUBLISHED = ("published", "date", "date_published", "published_at", "datePublished")
_URL = ("url", "link", "canonical", "source_url")


def read_markdown(text: str) -> Record:
    """The whole file as text, beginning behind the front matter, and what the front matter tells.

    Front matter holds title, publisher, published and url, each optional, beside anything else, and under `checker`
    what to `ignore`, by codes or names of checks, and the `reason`. Raises FormError for YAML that cannot be read, for
    a published date that is none and for a `checker` that is not of that form.
    """
    match = _FRONT_MATTER.match(text)
    if match is None:
        return Record(text)
    fields = _fields(match["yaml"])
    if fields is None:
        return Record(text)
    ignored, reason = _ignored(fields.get("checker", ""))
    return Record(
        text,
        title=words(_first(fields, _TITLE)),
        publisher=words(_first(fields, _PUBLISHER)),
        published=day(_first(fields, _PUBLISHED), "published in the front matter"),
        url=words(_first(fields, _URL)),
        start=match.end(),
        ignored=ignored,
        ignored_reason=reason,
    )


def _ignored(given: object) -> tuple[tuple[str, ...], str | None]:
    """The checks that `checker: {ignore: [F101], reason: "..."}` names, and the reason; one check needs no list."""
    if given == "":
        return (), None
    form = 'write checker: {ignore: [F101], reason: "why"}'
    if not isinstance(given, dict):
        raise FormError(f"checker in the front matter is no mapping: {form}")
    strangers = sorted(str(key) for key in given if key not in ("ignore", "reason"))
    if strangers:
        raise FormError(f"checker in the front matter has an unknown key {strangers[0]!r}: {form}")
    named = given.get("ignore", "")
    names = [words(name) for name in (named if isinstance(named, list) else [named] if named else [])]
    if None in names or not isinstance(named, str | list):
        raise FormError(f"checker.ignore in the front matter is no list of checks: {form}")
    return tuple(name for name in names if name), words(given.get("reason"))


def _fields(front_matter: str) -> dict[object, object] | None:
    """The front matter's mapping, every scalar a string; None where what stands between the hyphens is no mapping."""
    import yaml

    # The base loader makes strings alone: no Python objects, and a date that is none stays as it is written.
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        fields = yaml.load(front_matter, Loader=loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f" at line {mark.line + 2}" if mark is not None else ""
        cause = getattr(error, "problem", None) or "cannot be read"
        raise FormError(f"front matter is no YAML{where} ({cause}): put values that hold a colon in quotes") from None
    except (RecursionError, ValueError):
        raise FormError("front matter is no YAML that can be read: write it as key: value lines") from None
    return fields if isinstance(fields, dict) else None


def _first(fields: dict[object, object], names: tuple[str, ...]) -> object:
    for name in names:
        if name in fields:
            return fields[name]
    return None
