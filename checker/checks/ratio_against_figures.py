"""A stated ratio, such as three prisoners for each hostage, contradicts the figures that it should come from.

"Three for each" and "90 for 30" are claims of one fact, the exchange; the second states its quotient. A twentieth
is left for a count that is not quite divisible.
"""

from collections.abc import Iterator

from checker.case import Case, Check, Example
from checker.disputes import RATIO, dispute, disputes
from checker.models import Finding, Severity


def run(case: Case) -> Iterator[Finding]:
    """A finding for each exchange whose ratio is told otherwise than its counts have it."""
    for fact, outcome in disputes(case, RATIO):
        yield dispute(case, CHECK, fact, outcome, why=["The stated ratio and the quotient of the counts differ."])


CHECK = Check(
    code="A202",
    name=RATIO,
    severity=Severity.WARNING,
    summary="A stated ratio contradicts the figures that it should come from.",
    run=run,
    examples=(
        Example(
            articles=(
                "Two prisoners were released for each captive soldier under the truce in Karsh. "
                "In all, 300 prisoners were released in exchange for 60 captive soldiers under the truce in Karsh."
            ),
            finds=True,
        ),
        Example(
            articles=(
                "Five prisoners were released for each captive soldier under the truce in Karsh. "
                "In all, 300 prisoners were released in exchange for 60 captive soldiers under the truce in Karsh."
            ),
            finds=False,
        ),
    ),
)
