"""Shares and rates that news tells under a name of their own: turnout, unemployment, inflation.

Percent says nothing of what it is a share of. Where the words beside it do, the aspect keeps a turnout from being held
against a share of votes, and lets two sentences of one turnout meet in whatever words.
"""

from checker.models import Nature
from checker.rule import Example, Measure, Rule

_PERCENT: frozenset[Measure] = frozenset({"percent"})
_VERBS = r"(?:is|was|stood|stands|reached|hit|at|of|put|rose|fell|to|now|had|been|has|about|:)"

TURNOUT = Rule(
    kind="percent",
    aspect="turnout",
    summary="how many of the voters voted",
    nature=Nature.LEVEL,
    words=frozenset({"turnout"}),
    patterns=(
        r"\bturnout(?: (?:in|among|at|of the){short})?:? (?:{verbs} ){0,3}{about}{figure}",
        r"{figure} turnout\b",
    ),
    parts={"verbs": _VERBS},
    measures=_PERCENT,
    priority=1,
    right=(
        Example(text="Turnout was 61.4 percent, the commission said.", says=("61.4 percent",)),
        Example(text="Turnout in the capital was put at 58%.", says=("58%",)),
        Example(text="A turnout of 71 percent surprised many.", says=("71 percent",)),
    ),
    wrong=(Example(text="Turnout was low as the party won 40 percent of the vote."),),
)

UNEMPLOYMENT = Rule(
    kind="percent",
    aspect="unemployment",
    summary="how many of those who want work have none",
    nature=Nature.LEVEL,
    words=frozenset("unemployment jobless".split()),
    patterns=(
        r"\b(?:unemployment|jobless)(?: rate)?(?: (?:in|among){short})? (?:{verbs} ){0,3}{about}{figure}",
        r"{figure} (?:unemployment|jobless rate)\b",
    ),
    parts={"verbs": _VERBS},
    measures=_PERCENT,
    priority=1,
    right=(Example(text="The unemployment rate stood at 17.2 percent.", says=("17.2 percent",)),),
    wrong=(Example(text="Unemployment fell while exports rose 3 percent."),),
)

INFLATION = Rule(
    kind="percent",
    aspect="inflation",
    summary="how much prices rose in a year",
    nature=Nature.LEVEL,
    words=frozenset({"inflation"}),
    patterns=(
        r"\binflation(?: rate)?(?: (?:in|among){short})? (?:{verbs} ){0,3}{about}{figure}",
        r"{figure} inflation\b",
    ),
    parts={"verbs": _VERBS},
    measures=_PERCENT,
    priority=1,
    right=(Example(text="Annual inflation was 9.1 percent in May.", says=("9.1 percent",)),),
    wrong=(Example(text="Inflation eased while wages rose 4 percent."),),
)
