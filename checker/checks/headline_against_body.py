"""A headline gives another figure than the text below it.

Headlines round, and that is allowed for: "1,200" over 1,187 holds. What is reported is a figure that no rounding of
the body's makes, for the same fact, in the same article. Contradictions between two sentences of the body are own-
article's.
"""

from collections.abc import Iterator
from itertools import chain

from checker.case import Case, Check, Example
from checker.disputes import HEADLINE, dispute, disputes, headlines
from checker.models import Finding, Severity


def run(case: Case) -> Iterator[Finding]:
    """A finding for each fact that a headline tells otherwise than its article."""
    for fact, outcome in chain(disputes(case, HEADLINE), headlines(case)):
        yield dispute(case, CHECK, fact, outcome, why=["The headline and the text of one article differ."])


CHECK = Check(
    code="F103",
    name=HEADLINE,
    severity=Severity.WARNING,
    summary="A headline gives another figure than the text below it.",
    run=run,
    examples=(
        Example(
            articles="Bus crash in Lodera kills 16 people\n\nA bus crash in Lodera killed 13 people, police said.",
            finds=True,
        ),
        Example(
            articles="Bus crash in Lodera kills 13 people\n\nA bus crash in Lodera killed 13 people, police said.",
            finds=False,
        ),
    ),
)
