"""What a check is, and the case that it is given: the view of a pile of articles, claims and facts.

A check is a declared value: a code, a name, the severity that its findings mostly have, and a function from a `Case` to
findings. Its docstring says what it looks for and why; its examples, right and wrong, are run by the tests.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import TypeVar

from checker.comparison import NO_SPANS, Days, Outcome, Scales, Spans, rates_of, weigh
from checker.config import Config
from checker.models import Article, Claim, Fact, Finding, Problem, Severity
from checker.references import Series, usable_series
from checker.vocabulary import Vocabulary


@dataclass(frozen=True)
class Example:
    """A text or several, as a reader would meet them, and whether the check finds something in them.

    `published` is the day of all the texts, or one day for each. `config` is what checker.toml holds, and `files` what
    stands beside it, by name.
    """

    articles: str | tuple[str, ...]
    finds: bool
    published: dt.date | tuple[dt.date | None, ...] | None = None
    config: str = ""
    files: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts, however many there are."""
        return (self.articles,) if isinstance(self.articles, str) else self.articles

    @property
    def days(self) -> tuple[dt.date | None, ...]:
        """The day of each text."""
        if isinstance(self.published, tuple):
            return self.published
        return (self.published,) * len(self.texts)


@dataclass(frozen=True)
class Check:
    """One way to find a discrepancy. The text of `run`'s module is what `checker checks CODE` shows."""

    code: str
    name: str
    severity: Severity
    summary: str
    run: "Callable[[Case], Iterable[Finding]]"
    examples: tuple[Example, ...] = ()
    explanation: str = ""


@dataclass(frozen=True)
class Case:
    """All that a check may look at, indexed once: articles, claims and facts by id, claims by where they stand."""

    articles: Mapping[str, Article]
    claims: Mapping[str, Claim]
    facts: tuple[Fact, ...]
    config: Config
    claims_by_article: Mapping[str, tuple[Claim, ...]]
    claims_by_sentence: Mapping[tuple[str, int], tuple[Claim, ...]]
    facts_by_kind: Mapping[str, tuple[Fact, ...]]
    fact_of: Mapping[str, Fact]
    order: Mapping[str, int] = field(repr=False)
    days: Mapping[str, dt.date | None]
    spans: Spans

    @classmethod
    def of(
        cls,
        articles: Iterable[Article],
        claims: Iterable[Claim],
        facts: Iterable[Fact],
        config: Config | None = None,
        days: Days | None = None,
        *,
        spans: Spans = NO_SPANS,
    ) -> "Case":
        """The case of a pile of articles; `days` are those on which they were written, else those of publication, and
        `spans` those between which the ones of no known day were."""
        pile, found = tuple(articles), tuple(facts)
        order = {article.id: at for at, article in enumerate(pile)}
        ordered = sorted(claims, key=lambda claim: (order.get(claim.article, len(order)), claim.start, claim.id))
        return cls(
            articles=MappingProxyType({article.id: article for article in pile}),
            claims=MappingProxyType({claim.id: claim for claim in ordered}),
            facts=found,
            config=config or Config(),
            claims_by_article=_grouped(ordered, lambda claim: claim.article),
            claims_by_sentence=_grouped(ordered, lambda claim: (claim.article, claim.sentence_start)),
            facts_by_kind=_grouped(found, lambda fact: fact.kind),
            fact_of=MappingProxyType({id: fact for fact in found for id in fact.claims}),
            order=MappingProxyType(order),
            days=MappingProxyType(dict(days or {article.id: article.published for article in pile})),
            spans=MappingProxyType(dict(spans)),
        )

    def claims_in_sentence(self, claim: Claim) -> tuple[Claim, ...]:
        """All claims of the claim's sentence, in its order."""
        return self.claims_by_sentence.get((claim.article, claim.sentence_start), ())

    def members(self, fact: Fact) -> tuple[Claim, ...]:
        """The claims of a fact, in the order of the articles."""
        members = [self.claims[id] for id in fact.claims if id in self.claims]
        return tuple(sorted(members, key=self.place))

    def place(self, claim: Claim) -> tuple[int, int, str]:
        """Where a claim stands: the article's place in the pile, then the claim's in the article."""
        return self.order.get(claim.article, len(self.order)), claim.start, claim.id

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The configured names of the story."""
        return Vocabulary.of(self.config)

    @cached_property
    def references(self) -> tuple[tuple[Series, ...], tuple[Problem, ...]]:
        """The configured series that can be used, and a problem for each that cannot."""
        return usable_series(self.config)

    @cached_property
    def published(self) -> Mapping[str, dt.date | None]:
        """Each article's day of publication."""
        return MappingProxyType({id: article.published for id, article in self.articles.items()})

    @cached_property
    def conversions(self) -> tuple[tuple[Claim, Claim], ...]:
        """Each figure that stands in brackets as the conversion of another, behind that other."""
        found = []
        for claims in self.claims_by_article.values():
            by_start = {claim.start: claim for claim in claims if claim.conversion_of is None}
            for claim in claims:
                base = by_start.get(claim.conversion_of) if claim.conversion_of is not None else None
                if base:
                    found.append((base, claim))
        return tuple(found)

    @cached_property
    def scales(self) -> Scales:
        """The scales that claims are compared on, with the rates of currencies that the articles themselves give."""
        return Scales(rates_of(self.conversions))

    @cached_property
    def outcomes(self) -> Mapping[str, Outcome]:
        """What the claims of each fact told twice or more say together, by the fact's id."""
        about = self.config.about
        return MappingProxyType(
            {
                fact.id: weigh(self.members(fact), self.days, self.scales, about, self.spans)
                for fact in self.facts
                if len(fact.claims) > 1
            }
        )


K = TypeVar("K")
V = TypeVar("V")


def _grouped(values: Sequence[V], key: Callable[[V], K]) -> Mapping[K, tuple[V, ...]]:
    groups: dict[K, list[V]] = {}
    for value in values:
        groups.setdefault(key(value), []).append(value)
    return MappingProxyType({name: tuple(group) for name, group in groups.items()})
