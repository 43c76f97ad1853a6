"""Percentages and fractions of a whole: shares, "more than half"."""

from checker.models import Nature
from checker.rule import Example, Rule

RULE = Rule(
    kind="percent",
    summary="percentages and fractions of a whole",
    nature=Nature.LEVEL,
    claims=frozenset({"percent"}),
    priority=-10,
    right=(Example(text="Some 61 per cent of the crop was lost.", says=("61 per cent",)),),
    wrong=(Example(text="The crop was 61,000 tonnes."),),
)
