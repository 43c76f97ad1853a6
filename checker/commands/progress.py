"""How far a long run is, on a terminal's standard error alone."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

import click

from checker.models import Article

LONG = 60_000
"""Characters of text from which a run may take long enough, some seconds, for its reader to wonder."""


class Progress(NamedTuple):
    """Who tells how far a run is.

    `articles` passes on the articles one by one as they are asked for, with a bar; `stage` says in a line what comes
    next.
    """

    articles: Callable[[Sequence[Article]], Iterable[Article]]
    stage: Callable[[str], None]


def progress(articles: Sequence[Article]) -> Progress | None:
    """How to tell the progress of a run over the articles; None where nobody watches or it is soon over."""
    watched = sys.stderr.isatty() and not os.environ.get("CI") and os.environ.get("TERM") != "dumb"
    return Progress(_bar, _say) if watched and sum(len(article.text) for article in articles) >= LONG else None


def _bar(articles: Sequence[Article]) -> Iterator[Article]:
    bar = click.progressbar(
        articles, label="Reading claims", file=sys.stderr, show_pos=True, width=30, item_show_func=_name
    )
    with bar as passed:
        yield from passed


def _say(words: str) -> None:
    click.echo(words, err=True)


def _name(article: Article | None) -> str | None:
    return article.id[:40] if article else None
