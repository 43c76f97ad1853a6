"""The JSON report, schema "figure-checker/report/1", as models: what programs read, and its JSON Schema."""

import datetime as dt
from typing import Any, Literal

from pydantic import Field

from checker.models import Agreement, Article, Bound, Claim, Fact, Finding, Modality, Model, Nature, Problem, Severity

SCHEMA_NAME = "figure-checker/report/1"

Number = int | float | str | None
"""A number, an ISO date or time of day for the kinds date and time, or null for an open end."""


class ArticleEntry(Model):
    """One article that was read."""

    id: str
    path: str
    title: str | None
    publisher: str | None
    published: dt.date | None


class ClaimEntry(Model):
    """One claim; `start` and `end` are character offsets in the article, end-exclusive."""

    id: str
    article: str
    kind: str
    start: int
    end: int
    text: str
    sentence: str
    low: Number
    high: Number
    bound: Bound
    unit: str | None
    subject: str | None
    place: str | None
    event: str | None
    nature: Nature
    modality: Modality
    as_of: dt.date | None
    source: str | None


class FactEntry(Model):
    """Claims that speak of one thing."""

    id: str
    kind: str
    label: str
    claims: tuple[str, ...]
    agreement: Agreement


class FindingEntry(Model):
    """What a check found; `positions` are groups of claims that can be true together."""

    id: str
    code: str
    check: str
    severity: Severity
    fact: str | None
    claims: tuple[str, ...]
    positions: tuple[tuple[str, ...], ...]
    message: str
    explanation: tuple[str, ...]
    fingerprint: str


class ProblemEntry(Model):
    """An input that could not be used."""

    path: str
    message: str


class ReportDocument(Model):
    """A report of figure-checker: the claims of the articles, the facts they speak of and the discrepancies."""

    schema_: Literal["figure-checker/report/1"] = Field(alias="schema")
    articles: tuple[ArticleEntry, ...]
    claims: tuple[ClaimEntry, ...]
    facts: tuple[FactEntry, ...]
    findings: tuple[FindingEntry, ...]
    problems: tuple[ProblemEntry, ...]


Entry = ArticleEntry | ClaimEntry | FactEntry | FindingEntry | ProblemEntry


def article_entry(article: Article) -> ArticleEntry:
    """What the report says of an article."""
    return ArticleEntry.model_construct(
        id=article.id,
        path=article.path,
        title=article.title,
        publisher=article.publisher,
        published=article.published,
    )


def claim_entry(claim: Claim) -> ClaimEntry:
    """What the report says of a claim; whole numbers are integers."""
    shared = {name: getattr(claim, name) for name in ClaimEntry.model_fields}
    return ClaimEntry.model_construct(**(shared | {"low": whole(claim.low), "high": whole(claim.high)}))


def fact_entry(fact: Fact) -> FactEntry:
    """What the report says of a fact."""
    return FactEntry.model_construct(**{name: getattr(fact, name) for name in FactEntry.model_fields})


def finding_entry(finding: Finding) -> FindingEntry:
    """What the report says of a finding."""
    return FindingEntry.model_construct(**{name: getattr(finding, name) for name in FindingEntry.model_fields})


def problem_entry(problem: Problem) -> ProblemEntry:
    """What the report says of a problem."""
    return ProblemEntry.model_construct(path=problem.path, message=problem.message)


def whole(value: float | str | None) -> int | float | str | None:
    """A whole number as an integer, anything else as it is."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def schema() -> dict[str, Any]:
    """The JSON Schema of the report, with its name."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema"} | ReportDocument.model_json_schema(by_alias=True)
