"""Counted things: lorries, villages, shots, seats, anything that is no person, money or measure."""

from checker.models import Nature
from checker.rule import Example, Rule

RULE = Rule(
    kind="objects",
    summary="counted things",
    nature=Nature.CONSTANT,
    claims=frozenset({"things"}),
    priority=-20,
    right=(Example(text="The storm tore the roofs off 60 houses.", says=("60",)),),
    wrong=(Example(text="Some 60 nurses went on strike."),),
)
