"""Two articles give different figures for one fact, and no value fits both.

Figures are held against each other with the room that their words leave: "more than 100" fits 134, "1,200" is a rounded
figure, and a toll that grew from one day to the next is no discrepancy. A toll of which no day is known may have grown;
that is a note. What lies within single articles is told by headline-against-body or own-article, dates and times by
dates-differ and times-differ, and a toll that falls by toll-falls, so that one fact is reported once.
"""

import datetime as dt
from collections.abc import Iterator

from checker.case import Case, Check, Example
from checker.comparison import Cause, Outcome
from checker.disputes import DISAGREE, dispute, disputes, owner_of
from checker.likeness import VERY_ALIKE, exchanged, likeness, near_words, unlikely
from checker.models import Agreement, Bound, Claim, Finding, Severity

_WHY = {
    Cause.NOBODY: "Nobody at all cannot become some without a day passing between.",
    Cause.SAME_DAY: "Both are told for the same day, so growth does not explain it.",
    Cause.ONE_ARTICLE: "One article tells both.",
}


_TELLING_WORDS = 3


def run(case: Case) -> Iterator[Finding]:
    """A finding for each fact on which articles exclude each other; a note for a toll that may have grown."""
    for fact, outcome in disputes(case, DISAGREE):
        why = [_WHY[outcome.cause]] if outcome.cause in _WHY else []
        yield dispute(case, CHECK, fact, outcome, why=why)
    for fact in case.facts:
        outcome_or_none = case.outcomes.get(fact.id)
        if (
            outcome_or_none
            and outcome_or_none.agreement is Agreement.EVOLVING
            and outcome_or_none.cause is Cause.GROWTH
            and owner_of(fact, outcome_or_none) == DISAGREE
            and not unlikely(fact)
        ):
            why = ["No days are known that would put the figures in order, so the toll may have grown."]
            level = Severity.WARNING if _firmly_apart(outcome_or_none) else Severity.NOTE
            yield dispute(case, CHECK, fact, outcome_or_none, severity=level, why=why)


def _firmly_apart(outcome: Outcome) -> bool:
    """Whether a toll of no known day is told as plain numbers by very alike sentences, which growth hardly explains."""
    one, other = outcome.positions[:2]
    return any(
        first.claim.bound is Bound.EXACT is second.claim.bound
        and (_told_alike(first.claim, second.claim) or exchanged(first, second))
        for first in one[:20]
        for second in other[:20]
    )


def _told_alike(one: Claim, other: Claim) -> bool:
    """Whether two sentences are very alike, and not in one or two words alone: "28 officers were hurt"."""
    common = near_words(one) & near_words(other)
    return likeness(one, other) >= VERY_ALIKE and len(common) >= _TELLING_WORDS


CHECK = Check(
    code="F101",
    name=DISAGREE,
    severity=Severity.WARNING,
    summary="Two articles give different figures for one fact, and no value fits both.",
    run=run,
    examples=(
        Example(
            articles=(
                "Gunmen seized 180 hostages in the attack on the border town of Varna Ridge in March, officials said.",
                "The gunmen who attacked the border town of Varna Ridge in March seized more than 200 hostages.",
            ),
            finds=True,
        ),
        Example(
            articles=(
                "A magnitude 7.1 earthquake struck the island of Tolema early on Sunday.",
                "The magnitude 7.4 earthquake struck the island of Tolema early on Sunday.",
            ),
            published=dt.date(2019, 3, 4),
            finds=True,
        ),
        Example(
            articles=(
                "More than 100 hostages are still being held in the mountains of Karsh, the minister said.",
                "The minister said 121 hostages were still being held in the mountains of Karsh.",
            ),
            finds=False,
        ),
        Example(
            articles=(
                "The flood in Belmora has killed 48 people, officials said on Monday.",
                "The flood in Belmora has killed 61 people, officials said on Thursday.",
            ),
            published=(dt.date(2019, 3, 4), dt.date(2019, 3, 7)),
            finds=False,
        ),
    ),
)
