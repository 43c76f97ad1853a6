"""Percentages and fractions of a whole: turnout, shares, "more than half"."""

from checker.models import Nature
from checker.rule import Example, Rule

RULE = Rule(
    kind="percent",
    summary="percentages and fractions of a whole",
    nature=Nature.LEVEL,
    claims=frozenset({"percent"}),
    priority=-10,
    right=(Example(text="Turnout was 61 per cent.", says=("61 per cent",)),),
    wrong=(Example(text="Turnout was 61,000."),),
)
