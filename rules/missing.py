"""Missing: people unaccounted for, trapped or feared lost. A level: it falls as people are found."""

from checker.models import Nature
from checker.rule import Example, Rule

RULE = Rule(
    kind="missing",
    summary="people missing, trapped or unaccounted for",
    nature=Nature.LEVEL,
    subject="people missing",
    nouns=frozenset({"missing"}),
    modifiers=frozenset({"missing", "stranded", "trapped"}),
    words=frozenset("missing unaccounted trapped stranded marooned disappeared".split()),
    parts={"lost": r"(?:missing|unaccounted for|trapped|stranded|marooned|disappeared)"},
    patterns=(
        (
            r"{figure}{counted}{aside}{gap}(?: {have}| {be}| remain| remained)?(?: still| been| reported|"
            r" listed as| feared){0,3} {lost}\b"
        ),
        r"(?:leaving|left|with) {figure}{counted} {lost}",
        r"(?:missing|trapping|stranding|stranded|trapped): ?{figure}{counted}",
        r"(?:trapping|stranding|marooning) {figure}{counted}",
    ),
    priority=46,
    right=(
        Example(text="Seven miners are still missing after the collapse.", says=("Seven",)),
        Example(text="The landslide left 22 hikers stranded overnight.", says=("22",)),
    ),
    wrong=(Example(text="Two paintings hung in the hall, and a missing dog was found."),),
)
