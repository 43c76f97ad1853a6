"""What the HTML report knows, as one JSON value: lists that point at one another by their places.

The page only shows it: words, marked stretches and the days on the charts are settled here, where offsets count
characters as the articles do. Every text is cleaned of characters that hide or reorder others.
"""

import datetime as dt
import math
from bisect import bisect_right
from collections.abc import Iterable
from typing import Any

import regex

from checker.config import Config
from checker.ignoring import waved_through
from checker.models import Article, Claim, Fact, Finding, Report, Role
from checker.references import Series
from checker.report_format import View
from checker.reporting.document import whole
from checker.reporting.index import Index, by_gravity, day, kind_words, measured, short_day
from checker.reporting.safe_text import plain

Entry = dict[str, Any]

_SPACE = regex.compile(r"[\s\p{Zl}\p{Zp}]+")
_UNSEEN = regex.compile(r"[\p{Cc}\p{Cf}\p{Cs}\p{Co}]+")


def page_data(report: Report, config: Config | None, view: View = "findings") -> tuple[Entry, list[list[list[Any]]]]:
    """Everything that the page shows: the report, and the texts of its articles with their claims marked."""
    page = _Page(report, config, view)
    return page.data(), page.texts()


class _Page:
    """One report with the places that its articles, claims, facts and findings have in the lists of the page."""

    def __init__(self, report: Report, config: Config | None, view: View) -> None:
        self.report = report
        self.view = view
        self.index = Index(report)
        self.found = self.index.sorted_findings()
        self.known, self.ignored = by_gravity(report.known or ()), by_gravity(report.ignored)
        self.findings = [*self.found, *self.known, *self.ignored]
        self.article_at = {article.id: at for at, article in enumerate(report.articles)}
        self.claim_at = {claim.id: at for at, claim in enumerate(report.claims)}
        self.fact_at = {fact.id: at for at, fact in enumerate(report.facts)}
        self.findings_of: dict[str, list[int]] = {}
        self.aside_of: dict[str, list[int]] = {}
        for at, finding in enumerate(self.findings):
            of_claim = self.findings_of if at < len(self.found) else self.aside_of
            for named in dict.fromkeys(finding.claims):
                of_claim.setdefault(named, []).append(at)
        self.claims_of: dict[str, list[Claim]] = {}
        for claim in report.claims:
            self.claims_of.setdefault(claim.article, []).append(claim)
        self.fact_of = {
            claim: at for at, fact in enumerate(report.facts) for claim in fact.claims if len(fact.claims) > 1
        }
        self.series, self.series_of = references(report, config)

    def data(self) -> Entry:
        """The lists, and the counts that end every report."""
        return {
            "articles": [self._article(article) for article in self.report.articles],
            "claims": [self._claim(claim) for claim in self.report.claims],
            "facts": [self._fact(fact) for fact in self.report.facts],
            "findings": [
                *map(self._finding, self.found),
                *(self._finding(finding) | {"standing": "known"} for finding in self.known),
                *(self._finding(finding) | self._ignored(finding) for finding in self.ignored),
            ],
            "found": len(self.found),
            "corroborated": [self.fact_at[fact.id] for fact in self.index.corroborated],
            "series": [_series(series) for series in self.series],
            "problems": [[plain(one.path), plain(one.message)] for one in self.report.problems],
            "notices": [[plain(one.path), plain(one.message)] for one in self.report.notices],
            "counts": self.index.counts(self.view),
            "span": _span(self.report.articles),
        }

    def _article(self, article: Article) -> Entry:
        claims = self.claims_of.get(article.id, [])
        return {
            "title": plain(article.title or "") or plain(article.path),
            "path": plain(article.path),
            "outlet": plain(article.publisher or ""),
            "day": article.published.isoformat() if article.published else None,
            "date": day(article.published),
            "url": article.url if article.url and _is_web(article.url) else None,
            "claims": len(claims),
            "findings": sorted({at for claim in claims for at in self.findings_of.get(claim.id, ())}),
        }

    def texts(self) -> list[list[list[Any]]]:
        """The text of each article, apart: it is most of the page and needed last."""
        return [self._paragraphs(article, self.claims_of.get(article.id, [])) for article in self.report.articles]

    def _paragraphs(self, article: Article, claims: Iterable[Claim]) -> list[list[Any]]:
        """The lines of the text: each what it is, then stretches: plain text, or [text, places of its claims]."""
        marks = _marks(claims)
        paragraphs: list[list[Any]] = []
        start = 0
        for line in article.text.splitlines(keepends=True):
            end = start + len(line)
            if any(map(str.isalnum, line)):
                role, first, last = _role(article, start, end)
                inside = [mark for mark in marks if first <= mark[0] < last]
                paragraphs.append([role, *self._stretches(article.text, first, last, inside)])
            start = end
        return paragraphs

    def _stretches(self, text: str, start: int, end: int, marks: list[tuple[int, int, list[str]]]) -> Iterable[Any]:
        at = start
        for first, last, claims in marks:
            if first > at:
                yield _shown(text[at:first])
            yield [_shown(text[first : min(last, end)]), [self.claim_at[claim] for claim in claims]]
            at = min(last, end)
        if at < end:
            yield _shown(text[at:end])

    def _claim(self, claim: Claim) -> Entry:
        published = self.index.article(claim).published
        held_for = claim.as_of or published
        start = min(max(0, claim.start - claim.sentence_start), len(claim.sentence))
        end = min(max(start, claim.end - claim.sentence_start), len(claim.sentence))
        sentence = claim.sentence
        entry = {
            "article": self.article_at[claim.article],
            "kind": kind_words(claim.kind),
            "figure": measured(claim),
            "sentence": [_shown(sentence[:start]), _shown(sentence[start:end]), _shown(sentence[end:])],
            "outlet": self.index.outlet(claim),
            "date": short_day(published),
            "day": held_for.isoformat() if held_for else None,
            "asOf": short_day(claim.as_of) if claim.as_of else None,
            "source": plain(claim.source or "") or None,
            "about": ", ".join(plain(where) for where in (claim.subject, claim.place, claim.event) if where),
            "low": _finite(claim.low),
            "high": _finite(claim.high),
            "bound": claim.bound.value,
            "fact": self.fact_of.get(claim.id),
            "findings": self.findings_of.get(claim.id, []),
            "aside": self.aside_of.get(claim.id),
        }
        return {name: value for name, value in entry.items() if value is not None and value != ""}

    def _fact(self, fact: Fact) -> Entry:
        claims = self.index.claims_of(fact.claims)
        return {
            "label": plain(fact.label) or kind_words(fact.kind),
            "kind": kind_words(fact.kind),
            "agreement": fact.agreement.value,
            "claims": [self.claim_at[claim.id] for claim in claims],
            "evidence": [plain(reason) for reason in fact.evidence],
            "confirmed": [plain(line) for line in fact.confirmed],
            "series": self.series_of.get(fact.id, []),
        }

    def _finding(self, finding: Finding) -> Entry:
        positions = self.index.positions(finding)
        kinds = dict.fromkeys(kind_words(self.index.claims[claim].kind) for claim in finding.claims)
        days = sorted(
            published
            for claim in finding.claims
            if (published := self.index.article(self.index.claims[claim]).published)
        )
        return {
            "code": plain(finding.code),
            "check": plain(finding.check),
            "severity": finding.severity.value,
            "label": self.index.about(finding),
            "kinds": list(kinds),
            "fact": self.fact_at.get(finding.fact or ""),
            "positions": [[self.claim_at[claim.id] for claim in position] for position in positions],
            "message": plain(finding.message),
            "explanation": self.index.reasons(finding),
            "fingerprint": plain(finding.fingerprint),
            "last": days[-1].isoformat() if days else None,
            "dates": _days(days),
        }

    def _ignored(self, finding: Finding) -> Entry:
        """What sets an ignored finding apart: the articles that ignore it, each with its reason."""
        articles = {claim.article: self.index.article(claim) for claim in self.index.claims_of(finding.claims)}
        reasons = waved_through(articles.values(), finding)
        return {
            "standing": "ignored",
            "ignoredBy": [[self.article_at[article.id], plain(reason)] for article, reason in reasons],
        }


def references(report: Report, config: Config | None) -> tuple[list[Series], dict[str, list[int]]]:
    """The series that a claim of the report is held against, and for each fact the places of its own among them."""
    if config is None or not config.references:
        return [], {}
    from checker.case import Case
    from checker.checks.against_reference import held

    case = Case.of(report.articles, report.claims, report.facts, config)
    series: list[Series] = []
    of_fact: dict[str, list[int]] = {}
    for holding in held(case):
        names = [known.reference for known in series]
        if holding.series.reference not in names:
            series.append(holding.series)
            names.append(holding.series.reference)
        fact, at = case.fact_of.get(holding.claim.id), names.index(holding.series.reference)
        if fact and at not in of_fact.setdefault(fact.id, []):
            of_fact[fact.id].append(at)
    return series, of_fact


def _series(series: Series) -> Entry:
    return {
        "name": f"{plain(series.reference.path.name)}, {plain(series.reference.value)}",
        "points": [[day.isoformat(), value] for day, value in zip(series.days, series.values, strict=True)],
    }


def _marks(claims: Iterable[Claim]) -> list[tuple[int, int, list[str]]]:
    """The stretches that claims stand in, in order; claims whose stretches overlap share one."""
    marks: list[tuple[int, int, list[str]]] = []
    for claim in sorted(claims, key=lambda claim: (claim.start, claim.end)):
        if marks and claim.start < marks[-1][1]:
            first, last, ids = marks[-1]
            marks[-1] = (first, max(last, claim.end), [*ids, claim.id])
        else:
            marks.append((claim.start, claim.end, [claim.id]))
    return marks


def _role(article: Article, start: int, end: int) -> tuple[str, int, int]:
    """What a line is, and what of it is shown: the role of its part, "aside" where it lies in none and claims nothing.

    Of a headline in front matter only the words themselves are shown.
    """
    if article.parts is None:
        return Role.BODY.value, start, end
    at = bisect_right(article.parts, end - 1, key=lambda part: part.start) - 1
    if at < 0 or article.parts[at].end <= start:
        return "aside", start, end
    part = article.parts[at]
    if part.role in (Role.HEADLINE, Role.STANDFIRST):
        return part.role.value, max(start, part.start), min(end, part.end)
    return part.role.value, start, end


def _shown(text: str) -> str:
    """A stretch of text without what hides or reorders others; the spaces at its ends stay."""
    if text.isascii() and text.isprintable():
        return text
    return _UNSEEN.sub("", _SPACE.sub(" ", text))


def _finite(value: float | str | None) -> float | str | None:
    """The value; none where it is no number that JSON knows."""
    return None if isinstance(value, float) and not math.isfinite(value) else whole(value)


def _is_web(url: str) -> bool:
    return url.startswith(("https://", "http://")) and url.isprintable()


def _span(articles: Iterable[Article]) -> str:
    return _days(sorted(article.published for article in articles if article.published))


def _days(days: list[dt.date]) -> str:
    """The first and the last of ordered days: "21 Dec 2023", "21 Dec 2023 – 5 May 2024"."""
    if not days:
        return "undated"
    first, last = short_day(days[0]), short_day(days[-1])
    return first if first == last else f"{first} – {last}"
