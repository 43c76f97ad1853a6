"""A stated age does not fit the year of birth beside it.

"Born on 4 May 1950 ... aged 61" is held against the year of death where the sentence tells one, else against the day of
publication. Before the birthday one is a year younger, so both ages fit.
"""

import datetime as dt
from collections.abc import Iterator

import regex

from checker.case import Case, Check, Example
from checker.checks._sentences import FIGURE, OTHER, claim_at, marked_sentences
from checker.comparison.rooms import days_of
from checker.findings import figure_words, finding, holder, quote
from checker.models import Bound, Claim, Finding, Severity

_BORN = regex.compile(rf"\bborn {OTHER}{{0,40}}?(?P<born>{FIGURE})", regex.IGNORECASE)
_DIED = regex.compile(rf"\b(?:died|killed|death) {OTHER}{{0,40}}?(?P<died>{FIGURE})", regex.IGNORECASE)
_OTHER_TIME = regex.compile(
    r"\b(?:when|then|at the time|as an?|turned|until|since|became|before|after)\b", regex.IGNORECASE
)


def run(case: Case) -> Iterator[Finding]:
    """A finding for each age that the year of birth in its sentence refutes."""
    for text, claims in marked_sentences(case, 2, _BORN_WORD):
        ages = [claim for claim in claims if claim.kind == "age" and claim.bound is Bound.EXACT]
        match = _BORN.search(text)
        if len(ages) != 1 or match is None or _OTHER_TIME.search(text):
            continue
        born = _years(claim_at(match["born"], claims))
        death = _DIED.search(text)
        now = _years(claim_at(death["died"], claims)) if death else None
        published = case.published.get(ages[0].article)
        if now is None and not death and published:
            now = (published.year, published.year)
        age = ages[0].low
        if born is None or now is None or not isinstance(age, int | float) or ages[0].unit not in {None, "year"}:
            continue
        if not now[0] - born[1] - 1 <= age <= now[1] - born[0]:
            yield _finding(case, ages[0], claim_at(match["born"], claims), born[0], now[1])


_BORN_WORD = regex.compile(r"\bborn\b", regex.IGNORECASE)


def _years(claim: Claim) -> tuple[int, int] | None:
    if claim.kind != "date" or not isinstance(claim.low, str) or not isinstance(claim.high, str):
        return None
    low, high = days_of(claim.low), days_of(claim.high)
    if low is None or high is None:
        return None
    return dt.date.fromordinal(low[0]).year, dt.date.fromordinal(high[1]).year


def _finding(case: Case, age: Claim, born: Claim, year: int, now: int) -> Finding:
    true = f"{now - year - 1} or {now - year} in {now}"
    what = f"the age is told as {figure_words(age)}, but who was born in {year} was {true}"
    return finding(
        case,
        CHECK,
        f"{what} ({holder(case, age)})",
        [[age], [born]],
        (f"{what[0].upper()}{what[1:]}.", quote(case, age)),
    )


CHECK = Check(
    code="D303",
    name="age-against-birth",
    severity=Severity.WARNING,
    summary="A stated age does not fit the year of birth beside it.",
    run=run,
    examples=(
        Example(
            articles="The novelist, aged 71, was born on May 4, 1950, in Oruna.",
            published=dt.date(2009, 6, 1),
            finds=True,
        ),
        Example(
            articles="The novelist, aged 59, was born on May 4, 1950, in Oruna.",
            published=dt.date(2009, 6, 1),
            finds=False,
        ),
    ),
)
