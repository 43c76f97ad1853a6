"""The sentences of an article that hold figures, dates, clock times or naming numbers, each with what it holds."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

import regex

from checker.claims.levels import in_levels
from checker.claims.shared_units import in_shared_units
from checker.language.dates import find_dates
from checker.language.figures import find_figures
from checker.language.identifiers import Identifier, find_identifiers
from checker.language.measures import measure_of
from checker.language.sentences import split_sentences
from checker.language.times import find_times
from checker.models import Article, DateMention, Figure, Part, Role, TimeMention

_SPAN = regex.compile(r"[\s-]{1,2}(?:second|minute|hour|day|night|week|month|year|decade)s?\b")


@dataclass(slots=True)
class Sentence:
    """One sentence of an article, with its mentions in order; spans count in the article's text."""

    start: int
    end: int
    role: Role
    figures: list[Figure] = field(default_factory=list)
    dates: list[DateMention] = field(default_factory=list)
    times: list[TimeMention] = field(default_factory=list)
    identifiers: list[Identifier] = field(default_factory=list)


def in_whole_lines(article: Article) -> Article:
    """The article with each of its parts on one line, at the same offsets: a paragraph that was broken at a fixed width
    says the same as one that was not, and elsewhere a newline ends a sentence."""
    text = article.text
    broken = [part for part in article.parts or () if text.find("\n", part.start, part.end) != -1]
    if not broken:
        return article
    pieces, at = [], 0
    for part in broken:
        pieces += [text[at : part.start], text[part.start : part.end].replace("\r", " ").replace("\n", " ")]
        at = part.end
    return article.model_copy(update={"text": "".join([*pieces, text[at:]])})


def telling_sentences(article: Article) -> list[Sentence]:
    """The sentences of the article's parts that make claims, in order.

    What is a date or a clock time is no figure; a length of time that is told as a date ("seven months ago") is both.
    """
    text = article.text
    parts = article.parts if article.parts is not None else (Part(start=0, end=len(text)),)
    spans = [(start, end, part.role) for part in parts for start, end in split_sentences(text, part.start, part.end)]
    if not spans:
        return []
    dates = find_dates(text, article.published, guess=False)
    times = find_times(text)
    taken = sorted([*((date.start, date.end) for date in dates), *((time.start, time.end) for time in times)])
    identifiers = [mention for mention in find_identifiers(text) if not _overlaps(mention, taken)]
    taken = sorted([*taken, *((mention.start, mention.end) for mention in identifiers)])
    figures = [
        figure for figure in find_figures(text) if _is_length_of_time(figure, text) or not _overlaps(figure, taken)
    ]
    telling = _Telling(spans)
    for figure in in_levels(in_shared_units(figures, text), text):
        if sentence := telling.holding(figure.start, figure.end):
            sentence.figures.append(figure)
    for date in dates:
        if sentence := telling.holding(date.start, date.end):
            sentence.dates.append(date)
    for time in times:
        if sentence := telling.holding(time.start, time.end):
            sentence.times.append(time)
    for identifier in identifiers:
        if sentence := telling.holding(identifier.start, identifier.end):
            sentence.identifiers.append(identifier)
    return telling.in_order()


class _Telling:
    """The sentences of an article as they are found to hold something; most hold nothing and are never made."""

    def __init__(self, spans: Sequence[tuple[int, int, Role]]) -> None:
        self._spans = spans
        self._starts = [start for start, _, _ in spans]
        self._found: dict[int, Sentence] = {}

    def holding(self, start: int, end: int) -> Sentence | None:
        """The sentence that a mention lies in as a whole, None where there is none."""
        at = bisect_right(self._starts, start) - 1
        if at < 0 or end > self._spans[at][1]:
            return None
        if at not in self._found:
            self._found[at] = Sentence(*self._spans[at])
        return self._found[at]

    def in_order(self) -> list[Sentence]:
        """All that have been found."""
        return [self._found[at] for at in sorted(self._found)]


def _is_length_of_time(figure: Figure, text: str) -> bool:
    return measure_of(figure.unit) == "duration" and _SPAN.match(text, figure.end) is not None


def _overlaps(mention: Figure | Identifier, taken: Sequence[tuple[int, int]]) -> bool:
    at = bisect_right(taken, (mention.end, 0)) - 1
    return any(start < mention.end and mention.start < end for start, end in taken[max(at - 1, 0) : at + 1])
