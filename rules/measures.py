"""Physical measures: lengths, distances, weights, areas, speeds, temperatures."""

from checker.models import Nature
from checker.rule import Example, Rule

RULE = Rule(
    kind="measure",
    summary="physical measures",
    nature=Nature.CONSTANT,
    claims=frozenset({"physical"}),
    priority=-10,
    right=(Example(text="The camp lies 12 km from the border.", says=("12",)),),
    wrong=(Example(text="The camp holds 12,000 people."),),
)
