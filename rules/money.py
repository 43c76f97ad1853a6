"""Money: prices, damage, deals, wages. A currency is part of the claim."""

from checker.models import Nature
from checker.rule import Example, Rule

RULE = Rule(
    kind="money",
    summary="amounts of money",
    nature=Nature.CONSTANT,
    claims=frozenset({"money"}),
    priority=-10,
    right=(Example(text="The bridge cost €80 million to rebuild.", says=("€80 million",)),),
    wrong=(Example(text="The bridge is 80 metres long."),),
)
