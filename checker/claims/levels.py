"""A change told with both its ends, "rose from 65 to 125", is two levels, one after the other, and no range between."""

from collections.abc import Iterable, Iterator

import regex

from checker.language.calendar_words import choice
from checker.language.figures import find_figures
from checker.language.trends import DOWN, UP
from checker.models import Bound, Figure

_CHANGED = regex.compile(
    rf"\b(?:{choice([*UP, *DOWN])}|raised?|raises|raising|went|gone|doubled|tripled|halved|changed|revised|moved"
    r"|widened|narrowed)\b[^.;:!?]{0,60}\bfrom (?:(?:about|around|some|nearly|roughly|just|an?|the|estimated) ){0,2}$",
    regex.IGNORECASE,
)
_REACH = 90
_TO = regex.compile(r" to (?=\S)")


def in_levels(figures: Iterable[Figure], text: str) -> Iterator[Figure]:
    """The figures, in order, with each range that a verb of change makes of two levels told as these two."""
    for figure in figures:
        yield from (figure,) if figure.bound is not Bound.RANGE else _levels(figure, text) or (figure,)


def _levels(figure: Figure, text: str) -> list[Figure]:
    link = _TO.search(text, figure.start, figure.end)
    if link is None or not _CHANGED.search(text[max(0, figure.start - _REACH) : figure.start]):
        return []
    levels = []
    for start, end in ((figure.start, link.start()), (link.end(), figure.end)):
        read = find_figures(text[start:end])
        if len(read) != 1:
            return []
        low, high = read[0].low, read[0].high
        levels.append(
            figure.model_copy(
                update={
                    "start": start,
                    "end": end,
                    "text": text[start:end],
                    "low": low,
                    "high": high,
                    "bound": read[0].bound,
                    "extent_start": start,
                    "extent_end": end,
                }
            )
        )
    ends = sorted(level.low for level in levels if level.low is not None)
    # "From $20 to $15 million": the scale of the second is that of both.
    return levels if ends == [figure.low, figure.high] else []
