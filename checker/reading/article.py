"""A text and its metadata made into an Article."""

import datetime as dt
import re

from checker.models import Article, Part, Role
from checker.reading.date_lines import publication_day
from checker.reading.parts import lay_out

_TITLE_KEY = re.compile(r"^(?:title|headline)\s{0,9}:", re.MULTILINE)


def read_text(
    text: str,
    *,
    id: str = "text",
    path: str = "",
    title: str | None = None,
    publisher: str | None = None,
    published: dt.date | None = None,
    url: str | None = None,
    otherwise: dt.date | None = None,
    start: int = 0,
    captions: frozenset[str] = frozenset(),
    ignored: tuple[str, ...] = (),
    ignored_reason: str | None = None,
) -> Article:
    """Make an article of `text`: find its parts, its headline and, where `published` is None, its publication day.

    `published` is the day that metadata tells and is believed; `otherwise` is taken when the text tells none either.
    `start` is the offset at which the article begins, behind any front matter; `captions` are lines, in the form that
    `parts.plain` gives them, known to be captions; `ignored` are checks that the article waves through, for a reason.
    Raises nothing: a text without a line has no parts.
    """
    layout = lay_out(text, start=start, title=title, captions=captions)
    parts = layout.parts
    headline = next((part for part in parts if part.role is Role.HEADLINE), None)
    if title is None and headline is not None:
        title = " ".join(text[headline.start : headline.end].split())
    elif title is not None and headline is None and start > 0:
        key = _TITLE_KEY.search(text, 0, start)
        at = text.find(title, key.end(), start) if key else -1
        if at >= 0:
            parts = (Part(start=at, end=at + len(title), role=Role.HEADLINE), *parts)
    return Article(
        id=id,
        path=path,
        text=text,
        title=title,
        publisher=publisher,
        published=published or publication_day(layout.edges) or otherwise,
        url=url,
        parts=parts,
        ignored=ignored,
        ignored_reason=ignored_reason,
    )
