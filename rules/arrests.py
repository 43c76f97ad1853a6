"""Arrests: people arrested, detained, captured or charged by police or troops. The count can only grow."""

from checker.models import Nature
from checker.rule import Example, Rule

RULE = Rule(
    kind="arrests",
    summary="people arrested, detained or captured",
    nature=Nature.CUMULATIVE,
    subject="people arrested",
    nouns=frozenset({"arrest", "detention"}),
    modifiers=frozenset({"arrested", "detained"}),
    words=frozenset(
        """arrested arresting arrest arrests detained detaining detain detentions captured capturing captures capture
        apprehended apprehending nabbed rounded custody charged held caught nabs nab nabbing""".split()
    ),
    parts={
        "arrested": (
            r"(?:arrested|detained|captured|apprehended|nabbed|rounded up|taken into custody|caught|charged|in"
            r" custody)"
        ),
        "arresting": (
            r"(?:arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|captur(?:e|es|ed|ing)|apprehend(?:s|ed|ing)?|nab(?:s"
            r"|bed|bing)?|catch(?:es)?|caught|round(?:s|ed)? up|charged)"
        ),
    },
    patterns=(
        r"{figure}{counted}{aside}{gap}(?: {have}| {be})(?: been| also| later){0,2} {arrested}\b",
        r"\b{arresting}(?: {the})?(?: another| some)? {figure}{counted}",
        r"(?:arrests?|detention|capture) of(?: {the})? {figure}{counted}",
        r"\bt(?:ake|akes|aking|ook) {figure}{counted}(?: of (?:them|the \p{Ll}{3,12}))? into custody\b",
        # "The square was cleared, and more than 70 people arrested."
        r"\band {figure}{counted} (?:arrested|detained)(?=[\s]*[.,;])",
        # "Three held over jewel theft": a headline.
        r"^{figure}{counted} (?:held|arrested|detained|charged)(?: after| over| for| in| with|$)",
        r"{figure}{counted}(?: more)? (?:arrests|detentions)",
    ),
    priority=42,
    right=(
        Example(text="The navy captured 18 smugglers at dawn.", says=("18",)),
        Example(text="The navy took 18 of them into custody.", says=("18",)),
        Example(text="The square was cleared, and more than 70 people arrested.", says=("70",)),
        Example(text="Three held over museum theft", says=("Three",)),
        Example(text="Police made 40 arrests during the march.", says=("40",)),
    ),
    wrong=(Example(text="The navy lost 18 sailors as the storm caught the fleet."),),
)
