"""What every form of input is read into before it becomes an Article: a text and the metadata that came with it."""

import datetime as dt
from typing import NamedTuple

from checker.errors import CheckerError
from checker.reading.date_lines import written_day


class FormError(CheckerError):
    """An input that does not keep to its form; the text says the cause and what to do, not the file."""


class Record(NamedTuple):
    """The text of one article and its metadata; `start` is where it begins behind front matter, `line` its line in a
    file of many (1 is the first), `captions` lines known to be captions, `ignored` the checks that the article waves
    through for the `ignored_reason`."""

    text: str
    title: str | None = None
    publisher: str | None = None
    published: dt.date | None = None
    url: str | None = None
    start: int = 0
    line: int | None = None
    captions: frozenset[str] = frozenset()
    ignored: tuple[str, ...] = ()
    ignored_reason: str | None = None


def words(value: object) -> str | None:
    """A metadata value as one line of text; None for one that is empty or no text."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        return None
    line = " ".join(value.split())
    return line if line and line not in ("null", "~") else None


def day(value: object, name: str) -> dt.date | None:
    """The day that a metadata value tells; None for an empty one. Raises FormError for one that tells no day."""
    text = words(value)
    if text is None:
        if value in (None, "", "null", "~"):
            return None
        raise FormError(f"{name} is no date: write it as 2024-05-31")
    found = written_day(text)
    if found is None:
        raise FormError(f"{name} is no date: {text[:40]!r}; write it as 2024-05-31")
    return found
