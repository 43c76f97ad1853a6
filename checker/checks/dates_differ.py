"""One event is put on different days by different articles.

A month holds its days and a year its months, so "July" fits "2 July"; "about" leaves two days, a month or a year, by
what was named. A day that cannot be told is held against nothing.
"""

import datetime as dt
from collections.abc import Iterator

from checker.case import Case, Check, Example
from checker.disputes import DATES, dispute, disputes
from checker.models import Finding, Severity


def run(case: Case) -> Iterator[Finding]:
    """A finding for each event whose dates exclude each other."""
    for fact, outcome in disputes(case, DATES):
        yield dispute(case, CHECK, fact, outcome, severity=Severity.WARNING, why=["One event happens on one day."])


CHECK = Check(
    code="D304",
    name=DATES,
    severity=Severity.WARNING,
    summary="One event is put on different days by different articles.",
    run=run,
    examples=(
        Example(
            articles=(
                "The coastguard sank the smugglers' trawler Estrella on May 12, 2016, the admiral said.",
                "The coastguard sank the smugglers' trawler Estrella on May 21, 2016, the ministry said.",
            ),
            published=dt.date(2016, 6, 14),
            finds=True,
        ),
        Example(
            articles=(
                "The coastguard sank the smugglers' trawler Estrella on May 12, 2016, the admiral said.",
                "The coastguard sank the smugglers' trawler Estrella in May, the ministry said.",
            ),
            published=dt.date(2016, 6, 14),
            finds=False,
        ),
    ),
)
