"""Durations: how long something lasted, lasts or is to last."""

from checker.models import Nature
from checker.rule import Example, Rule

RULE = Rule(
    kind="duration",
    summary="how long something lasted, lasts or is to last",
    nature=Nature.CONSTANT,
    claims=frozenset({"duration"}),
    priority=-10,
    right=(Example(text="The rains ended after 40 days.", says=("40",)),),
    wrong=(Example(text="A 16-year-old boy was charged."),),
)
