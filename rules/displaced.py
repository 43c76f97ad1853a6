"""Displaced people: those driven from home, and those sheltering somewhere. A level: people return and flee again."""

from checker.models import Nature
from checker.rule import Example, Rule

RULE = Rule(
    kind="displaced",
    summary="people displaced, evacuated, homeless or sheltering",
    nature=Nature.LEVEL,
    subject="people displaced",
    nouns=frozenset({"refugee", "evacuee", "displaced", "asylum", "returnee"}),
    modifiers=frozenset({"displaced", "homeless", "uprooted", "sheltering", "evacuated"}),
    words=frozenset(
        """displaced displacing displaces displace sheltering sheltered shelter shelters refuge fled flee fleeing flees
        evacuated evacuating evacuate evacuations homeless uprooted uprooting refugees evacuees refugee homes home
        shelters tents camps border frontier abroad""".split()
    ),
    parts={
        "away": r"(?:displaced|(?<!\b(?:of|for) )shelter(?:ing|ed)|uprooted|evacuated|homeless"
        r"|seeking (?:refuge|shelter)"
        r"|taking (?:refuge|shelter)|taken (?:refuge|shelter)|sought (?:refuge|shelter)|fled|flee|fleeing"
        r"|living in (?:shelters|tents|camps)|forced from (?:their|its) homes?|moved from (?:their|its) homes?"
        r"|forced (?:to flee|out)|driven from)",
    },
    patterns=(
        r"{figure}{counted}{aside}{gap}(?: {have}| {be})?(?: been| now| reported| made| still){0,2} {away}",
        (
            r"(?:displac(?:ed|ing|es)|uproot(?:ed|ing)|evacuat(?:ed|ing)|shelter(?:s|ed|ing)|hous(?:es|ing)) "
            r"(?:some |about |another |the )?{figure}{counted}"
        ),
        r"(?:leaving|left|made) {figure}{counted} homeless",
        r"\b(?:driv(?:en|ing|es?)|drove|forc(?:ed|ing|es)) {figure}{counted} "
        r"(?:(?:from|out of|to leave|to flee) (?:their|its) (?:homes?|houses?|land|villages?|country)|abroad"
        r"|(?:over|across) the (?:border|frontier))\b",
        r"{figure}{counted}(?: {have}| {be})?(?: been)? (?:moved|driven)"
        r" (?:from|out of) (?:their|its) (?:homes?|houses?)\b",
        r"{figure}{counted} (?:were|are|was|is)(?: still| now)?"
        r" (?:staying|living|sleeping) in (?:shelters?|tents?|camps?)\b",
        r"\bhomeless(?: stands| was put)? at {about}{figure}",
        r"(?:home|refuge|shelter) (?:to|for) {figure}(?: displaced| homeless)",
        r"{figure}{counted} (?:internally )?displaced",
        r"(?:displaced|evacuees|refugees): {figure}",
        r"(?:where|which){short} {figure} of {the}{short} population {have} (?:sought|taken) (?:refuge|shelter)",
    ),
    measures=frozenset({"people", "none", "percent"}),
    priority=52,
    right=(
        Example(text="Some 1.2 million people are sheltering in the port.", says=("1.2 million",)),
        Example(text="The town is home to about 90,000 displaced families.", says=("90,000",)),
        Example(text="The fighting has displaced 400,000.", says=("400,000",)),
        Example(text="The war has driven 110,000 people from their homes.", says=("110,000",)),
        Example(text="Some 29,000 people have been moved from their homes.", says=("29,000",)),
        Example(text="Sixty residents were evacuated from their homes.", says=("Sixty",)),
    ),
    wrong=(
        Example(text="The port at the border has 40,000 people."),
        Example(text="The police drove 12 protesters from the hall and forced them to go home."),
        Example(text="Two cousins suspected of sheltering the robber were also detained."),
    ),
)
