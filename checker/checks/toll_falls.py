"""A toll that can only grow is later told lower than before.

The order comes from the days that the texts name and, failing that, from the days of publication or the last weekdays
that articles tell. A later article
that repeats a figure told before is not a fall; it is overtaken, and that check notes it. A figure that its own
sentence calls superseded ("revised from 20") is not held against later ones.
"""

import datetime as dt
from collections.abc import Iterator

from checker.case import Case, Check, Example
from checker.disputes import FALLS, dispute, disputes
from checker.findings import written
from checker.language.calendar import LONG_AFTER
from checker.models import Finding, Severity


def run(case: Case) -> Iterator[Finding]:
    """A finding for each toll that falls."""
    for fact, outcome in disputes(case, FALLS):
        higher, lower = outcome.positions[0], outcome.positions[1]
        first = min(day for telling in higher if (day := telling.day or (telling.span and telling.span[1])))
        last = max(day for telling in lower if (day := telling.day or (telling.span and telling.span[0])))
        told = "long after" if last == LONG_AFTER else f"for {written(last)}"
        why = f"Such a count only grows, yet it was higher by {written(first)} than it is told {told}."
        yield dispute(case, CHECK, fact, outcome, why=[why])


CHECK = Check(
    code="F102",
    name=FALLS,
    severity=Severity.WARNING,
    summary="A toll that can only grow is later told lower than before.",
    run=run,
    examples=(
        Example(
            articles=(
                "The landslide at Oruna has killed 74 people, the interior ministry said on Monday.",
                "The landslide at Oruna has killed 52 people, the interior ministry said on Friday.",
            ),
            published=(dt.date(2019, 3, 4), dt.date(2019, 3, 8)),
            finds=True,
        ),
        Example(
            articles=(
                "The landslide at Oruna has killed 52 people, the interior ministry said on Monday.",
                "The landslide at Oruna has killed 74 people, the interior ministry said on Friday.",
            ),
            published=(dt.date(2019, 3, 4), dt.date(2019, 3, 8)),
            finds=False,
        ),
    ),
)
