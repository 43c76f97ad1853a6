"""An article repeats a toll when a higher one had already been published.

Nothing is wrong with the figure, it is only old: a note. A figure lower than before that nobody had told is left to
toll-falls.
"""

import datetime as dt
from collections.abc import Iterator

from checker.case import Case, Check, Example
from checker.comparison import Cause
from checker.disputes import evidence
from checker.findings import figure_words, finding, holder, quote
from checker.models import Finding, Severity


def run(case: Case) -> Iterator[Finding]:
    """A note for each toll that is told again after a higher one."""
    for fact in case.facts:
        outcome = case.outcomes.get(fact.id)
        if outcome is None or outcome.cause is not Cause.OVERTAKEN:
            continue
        newer, older = (group[0].claim for group in outcome.positions)
        label = fact.label or fact.kind
        yield finding(
            case,
            CHECK,
            f"{label}: {figure_words(older)} ({holder(case, older)}) was overtaken by {figure_words(newer)} "
            f"({holder(case, newer)})",
            [[newer], [older]],
            (
                f"The fact: {label}.",
                *evidence(fact),
                f"{figure_words(newer)} had already been published when {figure_words(older)} was told again.",
                quote(case, newer),
                quote(case, older),
            ),
            fact=fact,
        )


CHECK = Check(
    code="F105",
    name="overtaken",
    severity=Severity.NOTE,
    summary="An article repeats a toll when a higher one had already been published.",
    run=run,
    examples=(
        Example(
            articles=(
                "The cyclone that hit Marel has killed 31 people, officials said.",
                "The cyclone that hit Marel has killed 57 people, officials said.",
                "The cyclone that hit Marel has killed 31 people, officials said.",
            ),
            published=(dt.date(2019, 3, 4), dt.date(2019, 3, 6), dt.date(2019, 3, 9)),
            finds=True,
        ),
        Example(
            articles=(
                "The cyclone that hit Marel has killed 31 people, officials said.",
                "The cyclone that hit Marel has killed 57 people, officials said.",
            ),
            published=(dt.date(2019, 3, 4), dt.date(2019, 3, 6)),
            finds=False,
        ),
    ),
)
