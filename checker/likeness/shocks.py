"""Magnitudes of two shocks: the quake and its aftershock, the first and the second, this one and one of long ago."""

from collections.abc import Iterable

import regex

from checker.comparison import Telling
from checker.comparison.near_words import ALIKE, before_figure, behind_figure, likeness
from checker.comparison.scales import ONE_QUAKE
from checker.models import Claim

_WINDOW = 60
_WEEKDAY = regex.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")

_LATER = regex.compile(
    r"\b(?:aftershocks?|second|third|another|fresh|new|latest|further|strongest of|follow(?:ed|ing)|foreshocks?)\b",
    regex.IGNORECASE,
)
# "A magnitude 6 quake can cause severe damage" tells of quakes in general.
_IN_GENERAL = regex.compile(r"\b(?:can|could|may|might|usually|typically|often) (?:be|cause|damage|do|bring|destroy)\b")

# "Revised the magnitude of Monday's quake to 6.1 from 6.3", "first put at 5.9, later raised".
_REVISED = regex.compile(
    r"\b(?:revis|downgrad|upgrad|correct|adjust|lower|rais)(?:ed|ing|es)\b[^.;]{0,50}? (?:to|at|as) (?:a |an )?$"
)
_REVISED_FROM = regex.compile(
    r"^(?:[^.;\d]{0,30}), (?:later |since )?(?:revised|downgraded|upgraded|corrected|lowered|raised)\b"
)


def of_one_shock(first: Telling, second: Telling) -> bool:
    """Whether two magnitudes may be of one shock, by what their sentences call it and by how far apart they lie."""
    claims = one, other = first.claim, second.claim
    if any(_IN_GENERAL.search(claim.sentence) for claim in claims) or _is_later(one) != _is_later(other):
        return False
    days, others = (frozenset(_WEEKDAY.findall(_beside(claim).casefold())) for claim in claims)
    if days and others and not days & others:
        return False
    if max(first.room.low, second.room.low) - min(first.room.high, second.room.high) > ONE_QUAKE:
        return False
    return not _is_later(one) or likeness(one, other) >= ALIKE


def revised(tellings: Iterable[Telling]) -> bool:
    """Whether any of the magnitudes is told as a revised one: whoever tells the first had it rightly."""
    return any(
        _REVISED.search(before_figure(telling.claim, _WINDOW))
        or _REVISED_FROM.match(behind_figure(telling.claim, _WINDOW))
        for telling in tellings
    )


def _is_later(claim: Claim) -> bool:
    return _LATER.search(_beside(claim)) is not None


def _beside(claim: Claim) -> str:
    return before_figure(claim, _WINDOW) + behind_figure(claim, _WINDOW)
