"""Reading: paths in, articles out.

One module a form of input; `read` picks the form by a file's suffix, or by the look of its text.
"""

import datetime as dt
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from checker.errors import ReadingError
from checker.models import Article, Problem
from checker.reading.article import read_text
from checker.reading.decoding import NotTextError, decode
from checker.reading.json_text import read_json, read_json_lines
from checker.reading.markdown import read_markdown
from checker.reading.paths import STANDARD_INPUT, Fault, Source, name_of, sources
from checker.reading.plain_text import read_plain_text
from checker.reading.record import FormError, Record

__all__ = ["read", "read_articles", "read_text"]

_PAGE = re.compile(
    r"\s{0,200}(?:<!--.{0,2000}?-->\s{0,200})?<(?:!doctype|html|head|body|\?xml|article|main|div|p|h1|section)\b",
    re.I | re.S,
)
_JSON_START = re.compile(r'\s{0,200}(?:\{\s{0,200}["}]|\[\s{0,200}[\]{])')


def read_articles(
    paths: Iterable[str | Path] | str | Path,
    *,
    published: dt.date | None = None,
    problems: list[Problem] | None = None,
    stdin: BinaryIO | None = None,
) -> list[Article]:
    """The articles of files, folders and `-` for standard input, in the order given, a folder's by name.

    `published` is the publication day of articles that tell none. An input that cannot be used is added to `problems`;
    without that list the first one raises ReadingError, so that nothing is left out in silence.
    """
    articles, found = read(paths, published=published, stdin=stdin)
    if problems is not None:
        problems.extend(found)
    elif found:
        raise ReadingError(found[0].path, found[0].message)
    return list(articles)


def read(
    paths: Iterable[str | Path] | str | Path,
    *,
    published: dt.date | None = None,
    stdin: BinaryIO | None = None,
    taken: Iterable[str] = (),
) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles of `paths`, and one problem for each input that cannot be used; raises nothing for bad input.

    A problem's `path` names the file and its `message`, one line, tells the cause and what to do. The articles' ids are
    unique among themselves and apart from `taken`, ids that other articles have.
    """
    if isinstance(paths, str | Path):
        paths = (paths,)
    articles: list[Article] = []
    problems: list[Problem] = []
    names = set(taken)
    for source in sources([str(path) for path in paths]):
        if isinstance(source, Fault):
            problems.append(Problem(path=source.shown, message=source.cause))
            continue
        for record in _records(source, stdin):
            if isinstance(record, Record):
                articles.append(_article(source, record, names, published))
            else:
                problems.append(Problem(path=source.shown, message=" ".join(str(record).split())))
    return tuple(articles), tuple(problems)


def _article(source: Source, record: Record, taken: set[str], published: dt.date | None) -> Article:
    name = name_of(source.name, record.line)
    number, unique = 1, name
    while unique in taken:
        number += 1
        unique = f"{name}-{number}"
    taken.add(unique)
    return read_text(
        record.text,
        id=unique,
        path=source.shown,
        title=record.title,
        publisher=record.publisher,
        published=record.published,
        url=record.url,
        otherwise=published,
        start=record.start,
        captions=record.captions,
        ignored=record.ignored,
        ignored_reason=record.ignored_reason,
    )


def _records(source: Source, stdin: BinaryIO | None) -> Iterator[Record | FormError | NotTextError]:
    try:
        if source.path == STANDARD_INPUT:
            content = (stdin or sys.stdin.buffer).read()
        else:
            with open(source.path, "rb") as file:
                content = file.read()
    except OSError as error:
        yield FormError(f"cannot be opened ({error.strerror or error}): check that it can be read")
        return
    if not content.strip():
        yield FormError("is empty: give a file with an article in it")
        return
    try:
        text = decode(content)
        if not text.strip():
            raise FormError("is empty: give a file with an article in it")
        yield from _form(source, text)(text)
    except (FormError, NotTextError) as error:
        yield error


def _form(source: Source, text: str) -> Callable[[str], Iterable[Record | FormError]]:
    """How to read a file: by its suffix, or by the look of its text where the suffix does not tell."""
    suffix = os.path.splitext(source.path)[1].lower()
    if suffix in (".txt", ".text"):
        return lambda text: [read_plain_text(text)]
    if suffix in (".md", ".markdown"):
        return lambda text: [read_markdown(text)]
    if suffix in (".html", ".htm", ".xhtml"):
        return _page
    if suffix == ".json":
        return _json
    if suffix in (".jsonl", ".ndjson"):
        return read_json_lines
    if _JSON_START.match(text):
        return _json
    if _PAGE.match(text):
        return _page
    return lambda text: [read_markdown(text)]


def _page(text: str) -> list[Record | FormError]:
    from checker.reading.web_page import read_web_page

    return [read_web_page(text)]


def _json(text: str) -> list[Record | FormError]:
    """JSON, whatever its suffix: lines where more than one line stands by itself, else one whole."""
    lines = [line for line in text.split("\n") if line.strip()]
    in_lines = len(lines) > 1 and all(line.lstrip()[0] == "{" and line.rstrip()[-1] == "}" for line in lines[:2])
    return read_json_lines(text) if in_lines else read_json(text)
