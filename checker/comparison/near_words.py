"""How much the words beside two figures have in common."""

from functools import lru_cache

import regex

from checker.models import Claim

NEAR = 60
"""Characters on both sides of a figure whose words are held against each other."""

ALIKE_DATES, ALIKE, VERY_ALIKE = 0.3, 0.5, 0.7
"""Shares of the shorter window's words that the other window has too."""

# A word of four letters or more that says something of what is told.
_WORD = regex.compile(
    r"\b(?!(?:about|after|also|among|been|before|being|both|could|down|during|each|from|have|here|into|just|less|more|"
    r"most|near|only|other|over|said|same|says|some|such|than|that|their|them|then|there|these|they|this|those|were|what|"
    r"when|where|which|while|will|with|would"
    # Nor what figures are measured in, in brackets too.
    r"|(?:kilo|centi|milli)?met(?:er|re)s?|miles?|feet|yards?|inch(?:es)?)\b)\p{L}{4,}"
)
_STEM = 5


def before_figure(claim: Claim, reach: int) -> str:
    """At most so many characters of the sentence right before the figure."""
    at = claim.start - claim.sentence_start
    return claim.sentence[max(0, at - reach) : at]


def behind_figure(claim: Claim, reach: int) -> str:
    """At most so many characters of the sentence right behind the figure."""
    end = claim.end - claim.sentence_start
    return claim.sentence[end : end + reach]


def near_words(claim: Claim) -> frozenset[str]:
    """The stems of the longer words beside the figure, in its sentence."""
    return _stems(before_figure(claim, NEAR) + " " + behind_figure(claim, NEAR))


@lru_cache(maxsize=4096)
def _stems(window: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in _WORD.findall(window.casefold()))


def likeness(one: Claim, other: Claim) -> float:
    """The share of the words beside one figure that stand beside the other too, from 0 to 1."""
    first, second = near_words(one), near_words(other)
    return len(first & second) / max(1, min(len(first), len(second)))
