"""A weekday stands beside a date that fell on another: "Tuesday, November 10" in a year in which the 10th was a Monday.

The year is the one that the text gives or, where it gives none, any of those round the day of publication for which the
date lies within nine months of it: only a weekday that fits none of them is reported.
"""

import datetime as dt
from collections.abc import Iterator

import regex

from checker.case import Case, Check, Example
from checker.findings import finding, holder, quote, written
from checker.models import Claim, Finding, Severity

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTH = (
    r"(?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|"
    r"Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?![:.]\d)"
_YEAR = r"(?:,? (?P<year>(?:1[89]|20)\d\d)\b)?"
_WEEKDAY = (
    r"\b(?P<weekday>Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:r(?:s(?:day)?)?)?|Fri(?:day)?|Sat(?:urday)?|"
    r"Sun(?:day)?)\b\.?"
)
_TOGETHER = tuple(
    regex.compile(rf"{_WEEKDAY},? (?:the )?{date}{_YEAR}", regex.IGNORECASE)
    for date in (rf"{_MONTH} {_DAY}", rf"{_DAY} (?:of )?{_MONTH}")
)
_NEAR = 275


def run(case: Case) -> Iterator[Finding]:
    """A finding for each weekday that its own date refutes."""
    for claims in case.claims_by_sentence.values():
        dates = [claim for claim in claims if claim.kind == "date"]
        if not dates:
            continue
        sentence = dates[0].sentence
        for pattern in _TOGETHER:
            for match in pattern.finditer(sentence):
                if claim := _claim_in(dates, match):
                    day, fits = _nearest(match, claim, case.published.get(claim.article))
                    if day is not None and not fits:
                        yield _finding(case, claim, match.group(), day)


def _claim_in(dates: list[Claim], match: "regex.Match[str]") -> Claim | None:
    for claim in dates:
        start = claim.start - claim.sentence_start
        if start < match.end() and match.start() < start + len(claim.text):
            return claim
    return None


def _nearest(match: "regex.Match[str]", claim: Claim, published: dt.date | None) -> tuple[dt.date | None, bool]:
    """The day that the date most likely names, and whether the weekday fits it or another year that it may mean."""
    month = _MONTHS.index(match["month"][:3].title()) + 1
    weekday = [name[:2] for name in _DAYS].index(match["weekday"][:2].title())
    about = published or claim.as_of
    if match["year"]:
        years = [int(match["year"])]
    elif about:
        years = [about.year - 1, about.year, about.year + 1]
    else:
        return None, True
    days = []
    for year in years:
        try:
            days.append(dt.date(year, month, int(match["day"])))
        except ValueError:
            continue
    if not match["year"] and about:
        days = [day for day in days if abs((day - about).days) <= _NEAR]
        days.sort(key=lambda day: abs((day - about).days))
    if not days:
        return None, True
    return days[0], any(day.weekday() == weekday for day in days)


def _finding(case: Case, claim: Claim, text: str, day: dt.date) -> Finding:
    said = " ".join(text.split())
    true = f"{written(day)} was a {_DAYS[day.weekday()]}"
    return finding(
        case,
        CHECK,
        f"“{said}”: {true} ({holder(case, claim)})",
        [[claim]],
        (f"The text says “{said}”; {true}.", "Either the weekday or the date is wrong.", quote(case, claim)),
    )


CHECK = Check(
    code="D301",
    name="weekday-against-date",
    severity=Severity.ERROR,
    summary="A weekday stands beside a date that fell on another.",
    run=run,
    examples=(
        Example(articles="The bridge fell on Tuesday, March 4, 2019, the ministry said.", finds=True),
        Example(articles="The bridge fell on Monday, March 4, 2019, the ministry said.", finds=False),
        Example(
            articles="The bridge fell on Friday, 8 March, the ministry said.",
            published=dt.date(2019, 3, 10),
            finds=False,
        ),
        Example(
            articles="The bridge fell on Sunday, 8 March, the ministry said.",
            published=dt.date(2019, 3, 10),
            finds=True,
        ),
    ),
)
