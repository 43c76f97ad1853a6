"""Magnitudes of earthquakes. One quake has one magnitude, whoever measured it."""

from checker.models import Nature
from checker.rule import Example, Rule

RULE = Rule(
    kind="magnitude",
    summary="magnitudes of earthquakes",
    nature=Nature.CONSTANT,
    claims=frozenset({"magnitude"}),
    words=frozenset(
        "magnitude magnitudes quake quakes earthquake earthquakes tremor temblor aftershock aftershocks richter measured measuring".split()
    ),
    patterns=(
        r"magnitudes?{short}(?: of| at| was| is| put at| to)? {figure}",
        r"{figure}(?: and|,)? (?:{figure}|\ue000++)?(?: magnitude|-magnitude)",
        r"{figure}[ -](?:magnitude|{short}(?:quake|earthquake|tremor|temblor|aftershock))",
        r"(?:measur(?:ed|ing)|registered|registering|recorded){short} {figure}(?= on | magnitude)",
        r"(?:it was|magnitude{gap} (?:at|was|but)|and) {figure}(?= (?:magnitude|on the richter))",
    ),
    measures=frozenset({"none", "magnitude"}),
    low=0,
    high=9.9,
    priority=55,
    right=(
        Example(text="A magnitude 6.3 quake shook the coast.", says=("6.3",)),
        Example(text="The agency put the magnitude at 5.8.", says=("5.8",)),
    ),
    wrong=(Example(text="The quake destroyed 63 houses."),),
)
