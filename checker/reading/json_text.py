"""JSON and JSON Lines: objects with `text` and, where known, title, publisher, published and url.

A JSON file holds one object or a list of them, a JSON Lines file one object a line. The names that schema.org and news
feeds give these keys are read as well; other keys are left alone.
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


_TEXT = ("text", "articleBody", "body", "content")
_TITLE = ("title", "headline")
_PUBLISHER = ("publisher", "outlet", "source")
_PUBLISHED = ("published", "datePublished", "date", "published_at", "date_published")


def _value(content: dict[str, object], names: tuple[str, ...]) -> object:
    """What stands under the first of the names that is there; of an object (a publisher), its name."""
    found = content.get(_key(content, names))
    return found.get("name") if isinstance(found, dict) else found


def _key(content: dict[str, object], names: tuple[str, ...]) -> str:
    return next((name for name in names if content.get(name) is not None), names[0])


def _record(content: object, number: int | None) -> Record:
    if not isinstance(content, dict):
        raise FormError('is no object: write {"text": "...", "title": "...", "published": "2024-05-31"}')
    text = _value(content, _TEXT)
    if not isinstance(text, str):
        raise FormError("has no text: put the article's text into the key text")
    if not text.strip():
        raise FormError("has an empty text: put the article's text into the key text")
    return Record(
        _SURROGATE.sub("\ufffd", text),  # half a character is no character, and no report could be written of it
        title=_clean(_value(content, _TITLE)),
        publisher=_clean(_value(content, _PUBLISHER)),
        published=day(_value(content, _PUBLISHED), _key(content, _PUBLISHED)),
        url=_clean(content.get("url")),
        line=number,
    )


def _clean(value: object) -> str | None:
    line = words(value)
    return None if line is None else _SURROGATE.sub("\ufffd", line)
