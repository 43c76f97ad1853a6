"""One article gives two figures for one fact that cannot both be true.

Only what lies within single articles is told here, where every article that gives the odd figure gives the other too. A
figure that the text itself calls superseded ("first put at 12", "revised from 20") contradicts nothing, and a headline
that differs from the text is told by headline-against-body.
"""

from collections.abc import Iterator

from checker.case import Case, Check, Example
from checker.disputes import OWN_ARTICLE, dispute, disputes
from checker.models import Finding, Severity


def run(case: Case) -> Iterator[Finding]:
    """A finding for each fact on which an article contradicts itself."""
    for fact, outcome in disputes(case, OWN_ARTICLE):
        yield dispute(
            case, CHECK, fact, outcome, why=["One article tells both, and nothing in it says that one is superseded."]
        )


CHECK = Check(
    code="F104",
    name=OWN_ARTICLE,
    severity=Severity.WARNING,
    summary="One article gives two figures for one fact that cannot both be true.",
    run=run,
    examples=(
        Example(
            articles=(
                "The ferry sank off Port Alma on Sunday. Rescuers said 27 passengers of the ferry died.\n\n"
                "All 29 passengers of the ferry who died off Port Alma were from the island."
            ),
            finds=True,
        ),
        Example(
            articles=(
                "The ferry sank off Port Alma on Sunday. Rescuers said 27 passengers of the ferry died, a toll that "
                "was initially put at 29."
            ),
            finds=False,
        ),
    ),
)
