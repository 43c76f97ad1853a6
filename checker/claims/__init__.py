"""From an article to its claims: every figure, date, clock time and naming number with the kind that a rule gives it
and what its clause says of it. One article alone is needed, so this runs in parallel as it stands."""

from collections.abc import Iterator
from typing import Any

import regex

from checker.claims.rule_set import Claimed, RuleSet
from checker.claims.sentences import Sentence, in_whole_lines, telling_sentences
from checker.language.context import SentenceContext, context_of
from checker.language.dates import iso
from checker.models import Article, Bound, Claim, DateMention, Figure, Modality, Nature
from checker.rule import Rule, mask

__all__ = ["RuleSet", "find_claims"]

_AT_MOST = frozenset({Bound.AT_MOST, Bound.LESS_THAN})
_AT_LEAST = frozenset({Bound.AT_LEAST, Bound.MORE_THAN})
_TOLD_OF_A_DAY = frozenset({Nature.CUMULATIVE, Nature.LEVEL})
_HOUSED = frozenset({"displaced", "population"})
_OWNING = frozenset({"'s", "’s"})

Slots = dict[str, Any]
"""The fields of a claim that its own mention fills; those that its clause fills are added once all are known."""


def find_claims(article: Article, rules: RuleSet) -> list[Claim]:
    """Every claim of the article, in the order of the text; ids are the article's with a running number."""
    claims: list[Claim] = []
    as_written, article = article.text, in_whole_lines(article)
    for sentence in telling_sentences(article):
        text = article.text[sentence.start : sentence.end]
        context = context_of(text)
        found = [*_figures(article, sentence, text, rules), *_dates(sentence), *_times(sentence), *_named(sentence)]
        found.sort(key=lambda slots: (slots["start"], -slots["end"]))
        claims.extend(
            Claim(
                id=f"{article.id}#{at}",
                article=article.id,
                text=as_written[slots["start"] : slots["end"]],
                sentence=text,
                sentence_start=sentence.start,
                role=sentence.role,
                as_of=article.published if slots["nature"] in _TOLD_OF_A_DAY else None,
                **_clause(context, slots, sentence.start),
            )
            for at, slots in enumerate(found, len(claims) + 1)
        )
    return claims


def _clause(context: SentenceContext, slots: Slots, offset: int) -> Slots:
    """The slots with what the clause says: place, event, modality, source."""
    start = slots["start"] - offset
    end = slots.pop("reach", slots["end"]) - offset
    slots["place"] = context.place_of(start) or (_host(context, start) if slots["kind"] in _HOUSED else None)
    slots["event"] = context.governing_verb(start, end)
    slots["modality"] = slots.get("modality") or context.modality_of(start, end)
    slots["source"] = context.source_of(start)
    return slots


def _host(context: SentenceContext, position: int) -> str | None:
    """The place that houses those who are counted: "Tolema is home to 90,000", the first name of the clause; else the
    owner of those behind the figure: "1.9 million of Tolema's people"."""
    begin, stop = context.clause_at(position)
    names = [name for name in context.names if name.sort == "name" and begin <= name.start < stop]
    before = [name.text for name in names if name.end <= position]
    behind = [
        name.text for name in names if name.start > position and context.sentence[name.end : name.end + 2] in _OWNING
    ]
    return next(iter(before or behind), None)


def _figures(article: Article, sentence: Sentence, text: str, rules: RuleSet) -> Iterator[Slots]:
    if not sentence.figures:
        return
    dates = [(date.start, date.end) for date in sentence.dates]
    times = [(time.start, time.end) for time in sentence.times]
    masked = mask(text, sentence.figures, dates, times, sentence.start)
    for claimed in rules.claimed(text, masked, sentence.figures, sentence.start):
        slots = _ratio(claimed) if claimed.second else _figure(article, claimed.rule, claimed.figure)
        if slots:
            yield slots


# What a place could hold or a store could feed is not who is there: "tents for 15,000", "a capacity of 300".
_CAPACITY = regex.compile(
    r"\b(?:enough|capacity|room|space|supplies|food|beds|tents|rations|seats|designed|built|equipped|fit|able)"
    r"(?: [a-z]{2,12}){0,3}? (?:for|of|to (?:hold|house|seat|feed|take|shelter))"
    r"(?: about| some| up to| around| nearly)? $"
)


def _figure(article: Article, rule: Rule, figure: Figure) -> Slots:
    counted = article.text[figure.unit_start : figure.unit_end].strip()
    before = article.text[max(0, figure.start - 60) : figure.start]
    aspect = "capacity" if rule.aspect is None and _CAPACITY.search(before) else rule.aspect
    exact = figure.low if rule.exact and figure.bound in _AT_LEAST else None
    plain = not counted or (figure.unit in {"person", "people"} and " " not in counted)
    return {
        "start": figure.start,
        "end": figure.end,
        "reach": max(figure.unit_end, figure.extent_end),
        "kind": rule.kind,
        "aspect": aspect,
        "low": figure.low,
        "high": figure.high if exact is None else exact,
        "bound": figure.bound if exact is None else Bound.EXACT,
        "unit": figure.unit,
        "precision": figure.precision,
        "trend": figure.trend,
        "nature": Nature.CHANGE if figure.trend else rule.nature,
        "modality": rule.modality,
        "subject": (rule.subject or counted or None) if plain else counted,
        "conversion_of": figure.conversion_of,
    }


def _ratio(claimed: Claimed) -> Slots | None:
    """The quotient of two figures, spanning both; None where one of them is no plain number."""
    rule, figure, second = claimed
    if second is None or not figure.low or not second.low or figure.bound is not Bound.EXACT:
        return None
    value = figure.low / second.low
    return {
        "start": min(figure.start, second.start),
        "end": max(figure.end, second.end),
        "kind": rule.kind,
        "aspect": rule.aspect,
        "low": value,
        "high": value,
        "bound": second.bound,
        "unit": "ratio",
        "precision": value / second.low,
        "nature": rule.nature,
        "modality": rule.modality,
        "subject": rule.subject,
    }


def _dates(sentence: Sentence) -> Iterator[Slots]:
    for date in sentence.dates:
        low, high = iso(date.low, date.high, date.grain)
        yield {
            "start": date.start,
            "end": date.end,
            "kind": "date",
            "low": None if date.bound in _AT_MOST else low,
            "high": high,
            "when": None if low or high else _open_parts(date),
            "bound": date.bound,
            "unit": date.grain,
            "nature": Nature.CONSTANT,
        }


def _open_parts(date: DateMention) -> str | None:
    """What an open date says of its day, as `Claim.when` tells it."""
    parts = []
    if date.month is not None:
        parts.append(f"{date.month:02d}" + (f"-{date.day:02d}" if date.day is not None else ""))
    if date.weekday is not None:
        parts.append(f"W{date.weekday}")
    return " ".join(parts) or None


def _times(sentence: Sentence) -> Iterator[Slots]:
    for time in sentence.times:
        yield {
            "start": time.start,
            "end": time.end,
            "kind": "time",
            "low": None if time.bound in _AT_MOST else _clock(time.low),
            "high": None if time.bound in _AT_LEAST else _clock(time.high),
            "bound": time.bound,
            "unit": time.zone,
            "nature": Nature.CONSTANT,
        }


def _clock(minutes: int) -> str:
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def _named(sentence: Sentence) -> Iterator[Slots]:
    for number in sentence.identifiers:
        yield {
            "start": number.start,
            "end": number.end,
            "kind": number.sort,
            "low": number.value,
            "high": number.value,
            "unit": number.noun,
            "subject": number.noun,
            "nature": Nature.CONSTANT,
            "modality": Modality.STATED,
        }
