"""Population: how many people live in a place. A level that changes slowly."""

from checker.models import Nature
from checker.rule import Example, Rule

RULE = Rule(
    kind="population",
    summary="people who live in a place",
    nature=Nature.LEVEL,
    subject="population",
    words=frozenset(
        "population populated inhabited home residents inhabitants live lives living populous people".split()
    ),
    patterns=(
        r"population of(?: just| only| more| nearly)? {figure}",
        r"population{short} (?:is|was|at|to|numbers|stands at|reached) {figure}",
        r"{figure}(?: ?\ue001++)? (?:live|lives|living|lived|reside|residing) (?:in|on|there|near|along|within|around)",
        r"(?:home|house) to(?: {the})? {figure}{counted}",
        (
            r"(?:city|town|village|island|country|nation|province|state|district|territory|region|strip"
            r"|enclave) of {figure}(?: ?\ue001++)?(?=[\s]{0,2}[,.;)]| in| on| people)"
        ),
        r"{figure}(?:-strong)? population",
        r"inhabited by {figure}",
    ),
    measures=frozenset({"people", "none"}),
    priority=30,
    right=(
        Example(text="The island has a population of 120,000.", says=("120,000",)),
        Example(text="The city is home to 3.1 million people.", says=("3.1 million",)),
    ),
    wrong=(Example(text="The city buried 31 people on Sunday."),),
)
