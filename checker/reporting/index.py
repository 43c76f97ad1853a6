"""A report looked at by id, and the words in which every format speaks of it."""

import datetime as dt
from collections.abc import Iterable, Sequence
from functools import cached_property
from pathlib import PurePath

from checker.models import Agreement, Article, Claim, Fact, Finding, Report, Severity
from checker.report_format import View
from checker.reporting.lines import Lines, Region
from checker.reporting.safe_text import plain, within_quotes
from checker.reporting.units import unit_words

GRAVITY = (Severity.ERROR, Severity.WARNING, Severity.NOTE)
"""Severities, the gravest first."""

# Files of which an article is taken out, so that its offsets are not theirs.
_TAKEN_OUT = frozenset({".html", ".htm", ".xhtml", ".json", ".jsonl", ".ndjson"})

_CORROBORATED = frozenset({Agreement.AGREE, Agreement.COMPATIBLE, Agreement.EVOLVING})


class Index:
    """One report with its articles, claims and facts by id."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.articles = {article.id: article for article in report.articles}
        self.claims = {claim.id: claim for claim in report.claims}
        self.facts = {fact.id: fact for fact in report.facts}
        self._lines: dict[str, Lines] = {}

    def article(self, claim: Claim) -> Article:
        """The article that makes the claim."""
        return self.articles[claim.article]

    def outlet(self, claim: Claim) -> str:
        """Who tells it: the publisher, else the article's title, else its file."""
        article = self.article(claim)
        return plain(article.publisher or "") or plain(article.title or "") or plain(PurePath(article.path).name)

    def region(self, claim: Claim) -> Region:
        """Where in its article the claim's figure stands."""
        return self.lines(claim).region(claim.start, claim.end)

    def lines(self, claim: Claim) -> Lines:
        """The lines of the claim's article, found once."""
        if claim.article not in self._lines:
            self._lines[claim.article] = Lines(self.article(claim))
        return self._lines[claim.article]

    def stands_in_file(self, claim: Claim) -> bool:
        """Whether offsets count in the file itself, and not in the article taken out of it."""
        return PurePath(self.article(claim).path).suffix.lower() not in _TAKEN_OUT and self.article(claim).path != "-"

    def primary(self, finding: Finding, new: frozenset[str]) -> Claim:
        """The claim that a finding is shown at: the first in a new article, else the first."""
        claims = [self.claims[claim] for claim in finding.claims]
        return next((claim for claim in claims if claim.article in new), claims[0])

    def told(self, claim: Claim) -> str:
        """A claim in a few words: figure, outlet and day."""
        return f"{measured(claim)} ({self.outlet(claim)}, {day(self.article(claim).published)})"

    def tellers(self, fact: Fact) -> int:
        """How many articles tell the fact."""
        return len({self.claims[claim].article for claim in fact.claims})

    def sorted_findings(self) -> list[Finding]:
        """The findings, the gravest first, else in the order of the report."""
        return by_gravity(self.report.findings)

    @cached_property
    def told_by_several(self) -> tuple[Fact, ...]:
        """The facts that two or more articles tell."""
        return tuple(fact for fact in self.report.facts if self.tellers(fact) > 1)

    @cached_property
    def corroborated(self) -> tuple[Fact, ...]:
        """The facts that two or more articles tell without contradiction, those told by most first."""
        report = self.report
        every = (*report.findings, *(report.known or ()), *report.ignored)  # a baseline corroborates nothing
        disputed = {finding.fact for finding in every if len(finding.positions) > 1}
        held = [fact for fact in self.told_by_several if fact.agreement in _CORROBORATED and fact.id not in disputed]
        return tuple(sorted(held, key=lambda fact: -self.tellers(fact)))

    def claims_of(self, ids: Iterable[str]) -> list[Claim]:
        """The claims of those ids, by day of publication, then as given."""
        return sorted((self.claims[one] for one in ids), key=lambda claim: self.article(claim).published or dt.date.max)

    def positions(self, finding: Finding) -> list[list[Claim]]:
        """The finding's positions as claims; where it has none, each claim is one."""
        groups: Sequence[Sequence[str]] = finding.positions or [(claim,) for claim in finding.claims]
        return [self.claims_of(group) for group in groups]

    def about(self, finding: Finding) -> str:
        """What the finding is about: its fact's label, else the kinds of its claims."""
        if finding.fact and finding.fact in self.facts:
            return plain(self.facts[finding.fact].label)
        kinds = dict.fromkeys(kind_words(self.claims[claim].kind) for claim in finding.claims)
        return " and ".join(kinds) or finding.check

    def reasons(self, finding: Finding) -> list[str]:
        """The finding's explanation without what its positions show already: sentences, tellers, label."""
        sentences = [plain(within_quotes(self.claims[claim].sentence)) for claim in finding.claims]
        kept = []
        for reason in map(plain, finding.explanation):
            quoted = reason.startswith("“") and any(sentence in reason for sentence in sentences)
            if not quoted and ": told by " not in reason and reason != f"The fact: {self.about(finding)}.":
                kept.append(reason)
        return kept

    @cached_property
    def confirmed(self) -> tuple[str, ...]:
        """What the configured reference series confirm, a line a claim."""
        return tuple(f"{plain(fact.label)}: {plain(line)}" for fact in self.report.facts for line in fact.confirmed)

    def counts(self, view: View = "findings") -> str:
        """The line that ends a report: articles, claims, facts told by two or more, corroborated, discrepancies.

        Where no article could be read, only the problems; where claims alone were looked for, nothing of facts.
        """
        return " · ".join(self.count_parts(view))

    def count_parts(self, view: View = "findings") -> list[str]:
        """What `counts` joins."""
        report = self.report
        notes = sum(finding.severity is Severity.NOTE for finding in report.findings)
        parts = []
        if report.articles or not report.problems:
            parts += [counted(len(report.articles), "article"), counted(len(report.claims), "claim")]
            if view != "claims" or report.facts or report.findings:
                parts += [
                    f"{counted(len(self.told_by_several), 'fact')} told by two or more",
                    f"{len(self.corroborated):,} corroborated",
                    counted(len(report.findings) - notes, "discrepancy", "discrepancies"),
                ]
        if notes:
            parts.append(counted(notes, "note"))
        if report.known:
            parts.append(f"{len(report.known):,} known")
        if report.ignored:
            parts.append(f"{len(report.ignored):,} ignored")
        if report.problems:
            parts.append(counted(len(report.problems), "problem"))
        return parts


def by_gravity(findings: Iterable[Finding]) -> list[Finding]:
    """Findings, the gravest first, else as given."""
    return sorted(findings, key=lambda finding: GRAVITY.index(finding.severity))


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """A number with its noun: "1 article", "1,240 claims"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def kind_words(kind: str) -> str:
    """A kind as words: "exchange_ratio" is "exchange ratio"."""
    return plain(kind.replace("_", " "))


def day(date: dt.date | None) -> str:
    """A day as a news desk writes it, "21 December 2023"; "undated" where there is none."""
    return f"{date.day} {date:%B %Y}" if date else "undated"


def short_day(date: dt.date | None) -> str:
    """A day in few characters, "21 Dec 2023"; "undated" where there is none."""
    return f"{date.day} {date:%b %Y}" if date else "undated"


_BOUND_WORDS = {
    "about": "about ",
    "at_least": "at least ",
    "more_than": "more than ",
    "at_most": "at most ",
    "less_than": "less than ",
}


def figure_words(claim: Claim) -> str:
    """The claim's figure as written, with its bound in one spelling: "more than 60", "about 1.6 million".

    Where the words alone do not show the value, it stands behind them: "dozens (24 to 99)", "Tuesday (2013-07-02)".
    """
    written = plain(claim.text)
    low, high = claim.low, claim.high
    if low is None and high is None:
        return written
    if isinstance(low, str) or isinstance(high, str):
        shown = f"{number(low)} to {number(high)}"
        if low is None or high is None or low == high:
            end = "up to " if low is None else "from " if high is None else ""
            shown = number(high if low is None else low)
            if written == shown:
                return end + written
            shown = end + shown
        return written if written == shown else f"{written} ({shown})"
    if claim.unit == "ratio" and low is not None and low == high:
        return f"{number(low)} for one"
    if low is not None and high is not None and low != high and claim.bound != "range":
        return f"{written} ({number(low)} to {number(high)})"
    return _BOUND_WORDS.get(claim.bound, "") + written


def measured(claim: Claim) -> str:
    """The claim's figure as written, with the unit that a measure or a length of time needs: "12 kilometers"."""
    return figure_words(claim) + unit_words(claim)


def number(value: float | str | None) -> str:
    """A number with its thousands marked: 41507 is "41,507", 0.25 is "0.25"; an ISO string is itself."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if value == int(value):
        return f"{int(value):,}"
    return f"{value:,.6g}" if abs(value) < 1e6 else f"{value:,.2f}"
