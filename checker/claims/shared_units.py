"""Figures put into units that other claims share: "others" into what they stand for, decades into years, halves into
percent."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

import regex

from checker.language.measures import measure_of
from checker.language.people import PEOPLE
from checker.models import Figure

PRONOUNS: frozenset[str] = frozenset({"other", "more", "another", "rest", "remainder"})
"""Counted words that stand for a noun told before."""

_TIMES: Mapping[str, tuple[str, int]] = MappingProxyType(
    {"decade": ("year", 10), "century": ("year", 100), "fraction": ("percent", 100)}
)
_NEAR = 200
# "Nine Danish and six Finnish".
_OF_A_PEOPLE = regex.compile(r" (\p{Lu}\p{Ll}+)(?=[ ,.;)])(?! \p{Lu})")
_BODY_REACH = 40
_BODIES: Mapping[str, str] = MappingProxyType(
    {"crew": "crew", "staff": "employee", "workforce": "employee", "crowd": "person", "audience": "person"}
)
_OF_A_BODY = regex.compile(
    r"\b(?P<body>crew|staff|workforce|crowd|audience) of "
    r"(?:(?:about|some|only|just|nearly|more than|at least|over) )?$",
    regex.IGNORECASE,
)


def in_shared_units(figures: Iterable[Figure], text: str) -> list[Figure]:
    """The figures in order, each in a unit that other claims share.

    A crew of 19 is 19 crew. "Killed 12 people and wounded 30 others": the 30 are what the figure before them in the
    line counts, within 200 characters, else persons. Half of the voters is 50 percent of them; two decades are 20
    years.
    """
    found: list[Figure] = []
    for figure in figures:
        unit = figure.unit or ""
        if not unit and (body := _OF_A_BODY.search(text, max(0, figure.start - _BODY_REACH), figure.start)):
            found.append(figure.model_copy(update={"unit": _BODIES[body["body"].lower()]}))
        elif not unit and (people := _OF_A_PEOPLE.match(text, figure.end)) and people[1].lower() in PEOPLE:
            found.append(figure.model_copy(update={"unit": people[1].lower()}))
        elif unit in PRONOUNS:
            found.append(figure.model_copy(update={"unit": _antecedent(figure, found, text)}))
        elif unit in _TIMES:
            found.append(_times(figure, *_TIMES[unit]))
        else:
            found.append(figure)
    return found


def _antecedent(figure: Figure, before: list[Figure], text: str) -> str:
    for other in reversed(before[-4:]):
        if measure_of(other.unit) in {"people", "things"}:
            near = figure.start - other.end < _NEAR and "\n" not in text[other.end : figure.start]
            return other.unit if near and other.unit else "person"
    return "person"


def _times(figure: Figure, unit: str, factor: int) -> Figure:
    low = figure.low * factor if figure.low is not None else None
    high = figure.high * factor if figure.high is not None else None
    return figure.model_copy(update={"low": low, "high": high, "unit": unit, "precision": figure.precision * factor})
