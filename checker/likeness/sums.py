"""Figures that add up: eleven mortars are "eight mortars and three others", three and four of seven are the seven."""

from functools import lru_cache

import regex

from checker.comparison import Telling
from checker.comparison.near_words import behind_figure
from checker.language.figures import find_figures
from checker.models import Bound, Claim

_OTHER = regex.compile(r" (?:others?|more|further|additional)\b")
_OF_A_WHOLE = regex.compile(r"(?: \p{Ll}+)? of (?:the |its |their |all )?(?P<whole>\d[\d,]*|\p{Ll}+(?:-\p{Ll}+)?)\b")


def no_sum(first: Telling, second: Telling) -> bool:
    """Whether neither figure is the sum of the other and of one that the other's own sentence tells besides, nor the
    two what one whole falls into."""
    one, other = first.claim, second.claim
    return not (_adds_up(one, other) or _adds_up(other, one) or _fill_up(one, other))


def told_in_parts(first: Telling, second: Telling) -> bool:
    """Whether one figure is the other and what its sentence tells of others besides: "eight mortars and three
    other tubes" are eleven, whoever else tells of eight."""
    one, other = first.claim, second.claim
    return _adds_up(one, other, besides=True) or _adds_up(other, one, besides=True)


def _fill_up(one: Claim, other: Claim) -> bool:
    """Whether the two are what one whole falls into: three of seven sirens silent, four of seven heard."""
    wholes = [
        match["whole"].casefold() for claim in (one, other) if (match := _OF_A_WHOLE.match(behind_figure(claim, 60)))
    ]
    if len(wholes) < 2 or wholes[0] != wholes[1]:
        return False
    figures = {figure.low for figure in find_figures(wholes[0])}
    ends = (one.low, other.low)
    return all(isinstance(end, float | int) for end in ends) and sum(float(end or 0) for end in ends) in figures


def _adds_up(part: Claim, whole: Claim, *, besides: bool = False) -> bool:
    if not all(isinstance(end, float | int) for end in (part.low, part.high, whole.low, whole.high)):
        return False
    rest = float(whole.low or 0) - float(part.low or 0)
    return part.low == part.high and whole.low == whole.high and rest > 0 and rest in _others(part, besides)


def _others(claim: Claim, besides: bool) -> frozenset[float]:
    """The plain figures of a claim's sentence that count something, but for its own; or those of "other" things."""
    at, text = claim.start - claim.sentence_start, claim.sentence
    return frozenset(
        value for start, end, value in _counts(text) if start != at and (not besides or _OTHER.match(text, end))
    )


@lru_cache(maxsize=1024)
def _counts(sentence: str) -> tuple[tuple[int, int, float], ...]:
    return tuple(
        (figure.start, figure.end, figure.low)
        for figure in find_figures(sentence)
        if figure.bound is Bound.EXACT and figure.low is not None and figure.low == figure.high
    )
