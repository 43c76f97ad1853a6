"""The whole way, on one page: articles in, a report out. Every arrow is a function from values to values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from checker import claims as reading_of_claims
from checker.claims import RuleSet
from checker.models import Article, Claim, Report
from checker.vocabulary import Vocabulary, in_canonical_names

if TYPE_CHECKING:
    from checker.config import Config


def find_claims(article: Article, config: Config | None = None) -> list[Claim]:
    """Every numeric claim of the article, in the order of its text, by the built-in rules and those of `config`."""
    return in_canonical_names(reading_of_claims.find_claims(article, _rules(config)), Vocabulary.of(config))


def check(
    articles: Iterable[Article],
    config: Config | None = None,
    *,
    progress: Callable[[Sequence[Article]], Iterable[Article]] = iter,
    stage: Callable[[str], None] = lambda words: None,
) -> Report:
    """What the articles claim, which claims speak of one fact, and where these cannot all be true.

    `progress` passes on the articles as their claims are read, and may tell somebody how far that is; `stage` is told
    in words what comes after that.
    """
    from checker.case import Case
    from checker.checks import find, load_checks
    from checker.checks.against_reference import with_confirmations
    from checker.dating import settle_dates
    from checker.facts import find_facts
    from checker.ignoring import faults, unused
    from checker.stories import group_stories

    pile = tuple(articles)
    stories = group_stories(pile)
    told = [claim for article in progress(pile) for claim in find_claims(article, config)]
    claims, days, spans = settle_dates(stories, pile, told)
    stage(f"Aligning {len(claims):,} claims")
    facts = find_facts(stories, claims, days, Vocabulary.of(config), spans)
    stage(f"Comparing what {len(facts):,} facts tell")
    case = Case.of(pile, claims, facts, config, days, spans=spans)
    found, checks = find(case), load_checks()
    return Report(
        articles=pile,
        claims=tuple(claims),
        facts=with_confirmations(case),
        findings=found.findings,
        ignored=found.ignored,
        problems=(*case.references[1], *faults(pile, checks)),
        notices=tuple(unused(case, found.ignored, checks)),
    )


@cache
def _builtin() -> RuleSet:
    from checker.registry import load_rules

    return RuleSet(load_rules())


def _rules(config: Config | None) -> RuleSet:
    if config is None or not config.rules:
        return _builtin()
    from checker.registry import load_rules

    return RuleSet(load_rules(config))
