"""JSON and JSON Lines: objects with `text` and, where known, title, publisher, published and url.

A JSON file holds one object or a list of them, a JSON Lines file one object a line; other keys are left alone.
"""

import json
import re

from checker.reading.record import FormError, Record, day, words

_SURROGATE = re.compile("[\ud800-\udfff]")


def read_json(text: str) -> list[Record | FormError]:
    """The articles of a JSON file, and an error in the place of each that cannot be used.

    `line` counts the members of a list from 1; it is None for a single object. Raises FormError when the whole file is
    no JSON.
    """
    content = _parsed(text)
    if isinstance(content, list):
        if not content:
            raise FormError("holds an empty list: give at least one object with a text")
        return [_tried(item, f"article {number}: ", number) for number, item in enumerate(content, start=1)]
    return [_tried(content, "", None)]


def read_json_lines(text: str) -> list[Record | FormError]:
    """The articles of a JSON Lines file, and an error, which names its line, in the place of each line of no use."""
    found: list[Record | FormError] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        where = f"line {number}: "
        try:
            content = _parsed(line)
        except FormError as error:
            found.append(FormError(where + str(error)))
            continue
        found.append(_tried(content, where, number))
    return found


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        at = f"line {error.lineno} column {error.colno}" if error.lineno > 1 else f"column {error.colno}"
        raise FormError(f"is broken JSON ({error.msg[:1].lower()}{error.msg[1:]}, {at}): correct it there") from None
    except (RecursionError, ValueError):
        raise FormError("is JSON too deep or with a number too long to read: give flat objects with a text") from None


def _tried(content: object, where: str, number: int | None) -> Record | FormError:
    try:
        return _record(content, number)
    except FormError as error:
        return FormError(where + str(error))


def _record(content: object, number: int | None) -> Record:
    if not isinstance(content, dict):
        raise FormError('is no object: write {"text": "...", "title": "...", "published": "2024-05-31"}')
    text = content.get("text")
    if not isinstance(text, str):
        raise FormError("has no text: put the article's text into the key text")
    if not text.strip():
        raise FormError("has an empty text: put the article's text into the key text")
    return Record(
        _SURROGATE.sub("\ufffd", text),  # half a character is no character, and no report could be written of it
        title=_clean(content.get("title")),
        publisher=_clean(content.get("publisher")),
        published=day(content.get("published"), "published"),
        url=_clean(content.get("url")),
        line=number,
    )


def _clean(value: object) -> str | None:
    line = words(value)
    return None if line is None else _SURROGATE.sub("\ufffd", line)
