"""Magnitudes of earthquakes. One quake has one magnitude, whoever measured it."""

from checker.models import Nature
from checker.rule import Example, Rule

_WORDS = frozenset(
    """magnitude magnitudes quake quakes earthquake earthquakes tremor tremors temblor temblors aftershock aftershocks
    richter""".split()
)

RULE = Rule(
    kind="magnitude",
    summary="magnitudes of earthquakes",
    nature=Nature.CONSTANT,
    claims=frozenset({"magnitude"}),
    words=_WORDS,
    patterns=(
        r"magnitudes?{short}(?: of| at| was| is| put at| to)? {figure}",
        r"{figure}(?: and|,)? (?:{figure}|\ue000++)?(?: magnitude|-magnitude)",
        r"{figure}[\s-](?:magnitude|{short}(?:quake|earthquake|tremor|temblor|aftershock))",
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

BARE = Rule(
    kind="magnitude",
    summary="a number with one decimal in a sentence about quakes",
    nature=Nature.CONSTANT,
    words=_WORDS,
    patterns=(r"{figure}",),
    measures=frozenset({"none"}),
    low=1,
    high=9.9,
    precision=0.1,
    priority=20,
    right=(Example(text="Two quakes, measuring 6.6 and 6.4, shook the coast.", says=("6.6", "6.4")),),
    wrong=(Example(text="The quake cracked 6 bridges and 4 dams."),),
)
