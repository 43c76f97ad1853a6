"""Casualties: the dead and the hurt, not told apart.

None at all is told of both: "no casualties" says that nobody was killed and that nobody was hurt, and makes a claim of
each kind.
"""

from checker.models import Nature
from checker.rule import Example, Rule

_NOUNS = frozenset({"casualty"})
_WORDS = frozenset({"casualties", "casualty"})

RULE = Rule(
    kind="casualties",
    summary="the dead and the hurt together",
    nature=Nature.CUMULATIVE,
    subject="casualties",
    nouns=_NOUNS,
    words=_WORDS,
    patterns=(r"{figure}{counted}{short} casualties", r"casualties: {figure}"),
    low=1,
    priority=49,
    right=(Example(text="The garrison suffered 60 casualties in the assault.", says=("60",)),),
    wrong=(Example(text="The blast killed 12 people, and there were no other casualties."),),
)

NONE_KILLED = Rule(
    kind="deaths",
    summary="no casualties: nobody was killed",
    nature=Nature.CUMULATIVE,
    subject="people killed",
    patterns=(r"{figure}{counted}",),
    counting=_NOUNS,
    high=0,
    priority=49,
    right=(Example(text="There were no casualties.", says=("no",)),),
    wrong=(Example(text="The garrison suffered 60 casualties in the assault."),),
)

NONE_HURT = Rule(
    kind="injuries",
    summary="no casualties: nobody was hurt",
    nature=Nature.CUMULATIVE,
    subject="people injured",
    patterns=(r"{figure}{counted}",),
    counting=_NOUNS,
    high=0,
    priority=48,
    right=(Example(text="There were no casualties.", says=("no",)),),
    wrong=(Example(text="The garrison suffered 60 casualties in the assault."),),
)
