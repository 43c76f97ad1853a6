"""Bare numbers: figures that name no unit and that no other rule knows. They are kept, so that equal ones can meet."""

from checker.models import Nature
from checker.rule import Example, Rule

RULE = Rule(
    kind="number",
    summary="figures with no unit of their own",
    nature=Nature.CONSTANT,
    claims=frozenset({"none"}),
    priority=-30,
    right=(Example(text="Her average rose to .412 in the spring.", says=(".412",)),),
    wrong=(Example(text="The storm tore the roofs off 60 houses."),),
)
