"""What one claim brings to the question whether another speaks of the same fact.

Everything is read once a claim, from its own sentence; comparisons of pairs then only intersect sets.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from checker.comparison import Room, Scales, middle, rates_of, room
from checker.language.clauses import content_words
from checker.language.concepts import concept
from checker.language.context import SentenceContext
from checker.language.lemmas import lemma
from checker.models import Claim, Role

FAMILIES: dict[str, str] = {
    "date": "date",
    "time": "time",
    "age": "age",
    "money": "money",
    "percent": "percent",
    "duration": "duration",
    "magnitude": "magnitude",
    "measure": "measure",
    "exchange_ratio": "ratio",
    "number": "number",
    "identifier": "identifier",
    "rank": "rank",
}
"""The family of each kind; kinds that are not named here count people or things."""


def family_of(kind: str) -> str:
    """The family in which claims of a kind are compared: counts of people and things are one, all else by itself."""
    return FAMILIES.get(kind, "count")


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a claim says, made ready for comparison. Words are concepts of lemmas; `near` are the content words within a
    few words of the figure, `clause` those of its clause, `words` those of its sentence; `room`
    is what the figure leaves room for and `point` its middle, both in units that the whole pile shares."""

    claim: Claim
    family: str
    value: tuple[float | str | None, float | str | None]
    room: Room | None
    point: float
    head: str
    modifiers: frozenset[str]
    verb: str
    near: frozenset[str]
    clause: frozenset[str]
    words: frozenset[str]
    names: frozenset[str]
    near_names: frozenset[str]
    place: str
    neighbours: frozenset[tuple[float | str | None, float | str | None]]
    order: int
    position: int
    headline: bool
    length: int


@dataclass(frozen=True, slots=True)
class _SentenceWords:
    context: SentenceContext
    words: frozenset[str]
    names: tuple[tuple[int, int, str], ...]


@lru_cache(maxsize=4096)
def _sentence_words(sentence: str) -> _SentenceWords:
    context = SentenceContext(sentence)
    names = tuple((name.start, name.end, name.text.lower()) for name in context.names)
    return _SentenceWords(context, frozenset(concept(word) for word in context.content_words()), names)


def gather(claims: Sequence[Claim]) -> list[Evidence]:
    """The evidence of each claim, in order; claims of one article must stand together, in the order of its text."""
    by_sentence: dict[tuple[str, int], list[Claim]] = {}
    for claim in claims:
        by_sentence.setdefault((claim.article, claim.sentence_start), []).append(claim)
    positions: dict[str, int] = {}
    position_of: dict[tuple[str, int], int] = {}
    for key in by_sentence:
        position_of[key] = positions.get(key[0], 0)
        positions[key[0]] = position_of[key] + 1
    scales = scales_of(claims)
    return [
        _read(claim, scales, by_sentence[claim.article, claim.sentence_start], position_of[claim.article, claim.sentence_start])
        for claim in claims
    ]


def scales_of(claims: Sequence[Claim]) -> Scales:
    """One scale for each sort of measure: base units, and the commonest currency at the rates the articles give."""
    starts = {(claim.article, claim.start): claim for claim in claims}
    pairs = [
        (starts[claim.article, claim.conversion_of], claim)
        for claim in claims
        if claim.conversion_of is not None and (claim.article, claim.conversion_of) in starts
    ]
    return Scales(rates_of(pairs)).within(claims)


def _read(claim: Claim, scales: Scales, fellows: list[Claim], position: int) -> Evidence:
    at = claim.start - claim.sentence_start
    end = claim.end - claim.sentence_start
    sentence = _sentence_words(claim.sentence)
    context = sentence.context
    begin, stop = context.clause_at(at)
    text = claim.sentence
    counted = [concept(word) for word in content_words(claim.subject)] if claim.subject and claim.unit else []
    head = concept(lemma(claim.unit.lower())) if claim.unit else ""
    family = family_of(claim.kind)
    before = context.content_words(begin, at)[-5:] if at > begin else []
    behind = context.content_words(end, stop)[:5] if stop > end else []
    near = frozenset(concept(word) for word in [*before, *behind])
    return Evidence(
        claim=claim,
        family=family,
        value=(claim.low, claim.high),
        room=room(claim, scales),
        point=_point(claim, scales),
        head=head,
        modifiers=frozenset(counted) - {head},
        verb=concept(claim.event) if claim.event else "",
        near=near,
        clause=frozenset(concept(word) for word in context.content_words(begin, stop)),
        words=sentence.words,
        names=frozenset(name for _, _, name in sentence.names),
        near_names=frozenset(name for s, e, name in sentence.names if begin <= s < stop),
        place=(claim.place or "").lower(),
        neighbours=frozenset(
            (other.low, other.high) for other in fellows if other is not claim and other.kind not in ("date", "time")
        ),
        order=sum(1 for other in fellows if other.start < claim.start and other.kind == claim.kind),
        position=position,
        headline=claim.role is Role.HEADLINE,
        length=len(text),
    )


def _point(claim: Claim, scales: Scales) -> float:
    value = middle(claim)
    return scales.of(claim).value(value) if value is not None else 0.0
