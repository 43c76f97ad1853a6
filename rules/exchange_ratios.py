"""Exchange ratios: how many of one side are given for one of the other.

"Three prisoners for each hostage" says it outright; "240 prisoners in exchange for 80 hostages" says it by its
quotient, and the claim then spans both figures.
"""

from checker.models import Nature
from checker.rule import Example, Rule

_PERSON = (
    r"(?:hostages?|captives?|soldiers?|prisoners?|detainees?|bod(?:y|ies)|abductees?|civilians?|israelis?|[a-z]{3,14})"
)

PER_ONE = Rule(
    kind="exchange_ratio",
    summary="prisoners given for each hostage",
    nature=Nature.CONSTANT,
    subject="exchanged for each",
    words=frozenset({"each", "every"}),
    parts={"person": _PERSON, "given": r"(?:released|freed|exchanged|swapped|traded|returned|let go|handed over)"},
    patterns=(r"{figure}{counted}(?: {given})?{short}(?: in exchange| in return)? for (?:each|every){short} {person}",),
    measures=frozenset({"people", "none"}),
    priority=70,
    right=(Example(text="The deal saw five detainees released for each soldier returned.", says=("five",)),),
    wrong=(Example(text="The club charges five dollars for each guest."),),
)

QUOTIENT = Rule(
    kind="exchange_ratio",
    summary="prisoners given for hostages, both counted",
    nature=Nature.CONSTANT,
    subject="exchanged for each",
    words=frozenset({"exchange", "swap", "return", "exchanged", "swapped", "traded"}),
    parts={"for": r"(?:in exchange for|in return for|exchanged for|swapped for|traded for)"},
    patterns=(
        r"{figure} ?\ue001++{gap} {for} (?:{the} )?{second} ?\ue001++",
        (
            r"{second} ?\ue001++{gap},? (?:and|while){short} (?:released|freed|handed over|let go) {figure}"
            r" ?\ue001++{gap} in (?:exchange|return)"
        ),
        (
            r"{second} ?\ue001++{gap},? {for} (?:{the} )?{figure} ?\ue001++(?=[\s\S]{0,40}(?:prisons?|jails?"
            r"|prisoners|detainees))"
        ),
    ),
    measures=frozenset({"people"}),
    ratio=True,
    priority=71,
    right=(
        Example(
            text="In all 150 rebels were released from jails in exchange for 50 soldiers.",
            says=("150 rebels were released from jails in exchange for 50",),
        ),
        Example(
            text="The rebels freed 20 soldiers and the army released 60 fighters from its jails in exchange.",
            says=("20 soldiers and the army released 60",),
        ),
    ),
    wrong=(Example(text="The firm gave 150 shares in exchange for 50 bonds."),),
)
