"""People counted for anything else: voters, players, protesters, crew."""

from checker.models import Nature
from checker.rule import Example, Rule

RESCUED = Rule(
    kind="people",
    summary="people saved from water, fire or rubble, so far",
    nature=Nature.CUMULATIVE,
    nouns=frozenset({"survivor"}),
    words=frozenset("rescued saved survivors survived plucked pulled picked ashore".split()),
    patterns=(
        r"{figure}{counted}{gap}(?: {have})?(?: {be}){1,2} (?:rescued|saved|plucked|pulled (?:from|out)|picked up"
        r"|brought ashore)\b",
        r"\b(?:rescued|saved|plucked|picked up|pulled out) {figure}{counted}",
    ),
    priority=20,
    right=(
        Example(text="Fishermen picked up 41 survivors.", says=("41",)),
        Example(text="By midday 90 people had been pulled from the water.", says=("90",)),
    ),
    wrong=(Example(text="The firm saved 40 million euros."),),
)

RULE = Rule(
    kind="people",
    summary="people counted for anything else",
    nature=Nature.CONSTANT,
    claims=frozenset({"people"}),
    priority=-10,
    right=(Example(text="Some 5,000 demonstrators gathered in the square.", says=("5,000",)),),
    wrong=(Example(text="The firm sold 5,000 lorries."),),
)
