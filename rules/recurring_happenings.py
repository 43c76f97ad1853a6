"""Happenings that go on while articles are written: aftershocks, infections, air strikes. Their count can only grow, so
a later and higher one is no discrepancy."""

from checker.models import Nature
from checker.rule import Example, Rule

RULE = Rule(
    kind="objects",
    summary="happenings that go on: aftershocks, infections, air strikes",
    nature=Nature.CUMULATIVE,
    nouns=frozenset({"aftershock", "infection", "airstrike", "sortie", "overflight", "outbreak"}),
    priority=-15,
    right=(Example(text="Some 40 aftershocks have followed.", says=("40",)),),
    wrong=(Example(text="Some 40 firefighters have followed."),),
)
