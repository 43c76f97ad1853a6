"""People counted for anything else: voters, players, protesters, crew."""

from checker.models import Nature
from checker.rule import Example, Rule

RULE = Rule(
    kind="people",
    summary="people counted for anything else",
    nature=Nature.CONSTANT,
    claims=frozenset({"people"}),
    priority=-10,
    right=(Example(text="Some 5,000 demonstrators gathered in the square.", says=("5,000",)),),
    wrong=(Example(text="The firm sold 5,000 lorries."),),
)
