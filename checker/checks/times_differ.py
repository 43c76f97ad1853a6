"""One event is put at different hours by different articles.

Clock times are rounded in telling: three o'clock is said of 2:53, and "about" leaves twenty minutes. Times of zones
whose distance is known are compared in universal time; others only with times of the same zone.
"""

import datetime as dt
from collections.abc import Iterator

from checker.case import Case, Check, Example
from checker.disputes import TIMES, dispute, disputes
from checker.models import Finding, Severity


def run(case: Case) -> Iterator[Finding]:
    """A finding for each event whose hours exclude each other."""
    for fact, outcome in disputes(case, TIMES):
        yield dispute(case, CHECK, fact, outcome, severity=Severity.WARNING, why=["One event happens at one hour."])


CHECK = Check(
    code="D305",
    name=TIMES,
    severity=Severity.WARNING,
    summary="One event is put at different hours by different articles.",
    run=run,
    examples=(
        Example(
            articles=(
                "The explosion at the mill in Harnow happened at 2:15 p.m. on Monday, police said.",
                "The explosion at the mill in Harnow happened at 4:40 p.m. on Monday, firefighters said.",
            ),
            published=dt.date(2019, 3, 5),
            finds=True,
        ),
        Example(
            articles=(
                "The explosion at the mill in Harnow happened at 2:15 p.m. on Monday, police said.",
                "The explosion at the mill in Harnow happened at about 2 p.m. on Monday, firefighters said.",
            ),
            published=dt.date(2019, 3, 5),
            finds=False,
        ),
    ),
)
