"""What one claim brings to the question whether another speaks of the same fact.

Everything is read once a claim, from its own sentence; comparisons of pairs then only intersect sets.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import regex

from checker.comparison import Room, Scales, middle, rates_of, room
from checker.facts.moments import Moment, moment_of
from checker.language.clauses import content_words
from checker.language.concepts import concept
from checker.language.context import SentenceContext, context_of
from checker.language.lemmas import lemma
from checker.language.verb_roles import Role as Verb
from checker.language.word_kinds import CLOSED
from checker.language.words import Words
from checker.models import Claim, Role
from checker.vocabulary import NOTHING_CONFIGURED, Vocabulary

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
    "identifier": "identifier",
    "rank": "rank",
}
"""The family of each kind; kinds that are not named here count people or things."""


PERSONS: frozenset[str] = frozenset(
    {"person", "people", "human", "individual", "soul", "other", "resident", "inhabitant"}
)
"""Counted nouns that say no more than that people are counted."""

SAYING: frozenset[str] = frozenset(
    """say tell announce report state add note confirm claim declare warn admit reveal disclose insist explain comment
    quote write publish release issue respond reply deny speak""".split()
)
"""Lemmas of verbs of telling: when something was said is not when it was so."""

HAPPENINGS: frozenset[str] = frozenset(
    """KILL WOUND CAPTURE ATTACK BOMB SHOOT QUAKE EXPLODE STEAL CRASH FIRE FLOOD STORM ABDUCT VOTE PROTEST FIGHT RIOT
    MEET TALK TRUCE WAR SENTENCE CHARGE CONVICT TRIAL violence incident strike raid rampage disaster accident operation
    event spree ceremony announcement statement game match deal report election summit collapse""".split()
)
"""Concepts that a date can stand right before as their own: "Monday's raid", "the 2004 tsunami"."""

HARMS: frozenset[str] = frozenset(
    "KILL WOUND ATTACK BOMB SHOOT EXPLODE violence incident strike raid rampage spree MURDER STAB".split()
)
"""Concepts under which one and the same attack is told."""

_TOLD_IN_UNITS = frozenset({"money", "duration", "measure"})
_EMPTY_VERBS = frozenset(
    "is are was were be been being has have had do does did will would can could may might".split()
)
_VERBS = frozenset({Verb.FINITE, Verb.PARTICIPLE, Verb.ING})
_PARTITIVE = regex.compile(r"[ ]of (?:the|its|their|his|her|these|those|them|whom|which|our|\p{Lu}[\w-]{1,30}['’]s)\b")


def family_of(kind: str) -> str:
    """The family in which claims of a kind are compared: counts of people and things are one, all else by itself."""
    return FAMILIES.get(kind, "count")


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a claim says, made ready for comparison.

    Words are concepts of lemmas. `near` are the content words within a few words of the figure, `clause` those of its
    clause, `words` those of its sentence. `verb` is what happens (to a date: the noun it stands before, else the verb
    of its clause), `happenings` are all that its clause tells of. `moment` is what is known of a date, `days` of the
    other dates in the sentence. `bearer` is the surname of the person whom an age stands behind; `partitive` tells a
    part of a whole ("two of the five"), `saying` that the governing verb is one of telling ("said on Monday").
    `place` is the claim's, by its configured name, and `outer_places` the configured ones that it lies in; `events`
    are the configured events that the sentence names or dates, `party` is the configured party whose people are
    counted. `room` is what the figure leaves room for and `point` its middle, both in units that the whole pile
    shares.
    """

    claim: Claim
    family: str
    value: tuple[float | str | None, float | str | None, str | None]
    room: Room | None
    point: float
    head: str
    modifiers: frozenset[str]
    verb: str
    happenings: frozenset[str]
    moment: Moment | None
    days: tuple[Moment, ...]
    near: frozenset[str]
    clause: frozenset[str]
    words: frozenset[str]
    names: frozenset[str]
    near_names: frozenset[str]
    place: str
    outer_places: frozenset[str]
    events: frozenset[str]
    party: str
    bearer: str
    partitive: bool
    saying: bool
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
    context = context_of(sentence)
    names = tuple((name.start, name.end, name.text.lower()) for name in context.names)
    return _SentenceWords(context, frozenset(concept(word) for word in context.content_words()), names)


def gather(claims: Sequence[Claim], vocabulary: Vocabulary = NOTHING_CONFIGURED) -> list[Evidence]:
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
        _read(
            claim,
            scales,
            by_sentence[claim.article, claim.sentence_start],
            position_of[claim.article, claim.sentence_start],
            vocabulary,
        )
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


def _read(claim: Claim, scales: Scales, fellows: list[Claim], position: int, vocabulary: Vocabulary) -> Evidence:
    at = claim.start - claim.sentence_start
    end = claim.end - claim.sentence_start
    sentence = _sentence_words(claim.sentence)
    context = sentence.context
    begin, stop = context.clause_at(at)
    text = claim.sentence
    counted = [concept(word) for word in content_words(claim.subject)] if claim.subject and claim.unit else []
    head = concept(lemma(claim.unit.lower())) if claim.unit and claim.unit not in PERSONS else ""
    family = family_of(claim.kind)
    before = context.content_words(begin, at)[-5:] if at > begin else []
    behind = context.content_words(end, stop)[:5] if stop > end else []
    near = frozenset(concept(word) for word in [*before, *behind])
    moment = moment_of(claim) if family == "date" else None
    days = tuple(moment_of(other) for other in fellows if other.kind == "date" and other is not claim)
    return Evidence(
        claim=claim,
        family=family,
        value=(claim.low, claim.high, claim.unit if family in _TOLD_IN_UNITS else None),
        room=room(claim, scales),
        point=_point(claim, scales),
        head=head,
        modifiers=frozenset(counted) - {head},
        verb=_happening(context, at, end)
        if family in ("date", "time")
        else concept(claim.event)
        if claim.event
        else "",
        happenings=frozenset(_happenings(context, begin, stop)),
        moment=moment,
        days=days,
        near=near,
        clause=frozenset(concept(word) for word in context.content_words(begin, stop)),
        words=sentence.words,
        names=frozenset(name for _, _, name in sentence.names),
        near_names=frozenset(name for s, e, name in sentence.names if begin <= s < stop),
        place=vocabulary.canonical(claim.place).lower() if claim.place else "",
        outer_places=frozenset(map(str.lower, vocabulary.outer_places(claim.place))) if claim.place else frozenset(),
        events=vocabulary.events_in(text, _dated((moment, *days))) if vocabulary else frozenset(),
        party=vocabulary.counted_party(text, at, end, claim.subject) or "",
        bearer=_bearer(at, end, sentence.names) if claim.kind == "age" else "",
        partitive=_PARTITIVE.match(text, end, end + 12) is not None,
        saying=(claim.event or "") in SAYING,
        neighbours=frozenset(
            (other.low, other.high) for other in fellows if other is not claim and other.kind not in ("date", "time")
        ),
        order=sum(1 for other in fellows if other.start < claim.start and other.kind == claim.kind),
        position=position,
        headline=claim.role is Role.HEADLINE,
        length=len(text),
    )


def _dated(days: Iterable[Moment | None]) -> Iterator[dt.date | tuple[int, int]]:
    """The days, those whose year is open by month and day."""
    for day in days:
        if day is None:
            continue
        if day.last is not None:
            yield day.last
        elif day.month is not None and day.day is not None:
            yield day.month, day.day


def _point(claim: Claim, scales: Scales) -> float:
    value = middle(claim)
    return scales.of(claim).value(value) if value is not None else 0.0


def _bearer(start: int, end: int, names: tuple[tuple[int, int, str], ...]) -> str:
    """The surname of the person an age belongs to: the name just before it ("Ann Lee, 34"), else the one behind it
    ("34-year-old Ann Lee"); empty where no name stands near."""
    before = [name for _, stop, name in names if stop <= start and start - stop <= 4]
    behind = [name for begin, _, name in names if begin >= end and begin - end <= 30]
    found = before[-1:] or behind[:1]
    return found[0].split()[-1] if found else ""


def _happening(context: SentenceContext, start: int, end: int) -> str:
    """The concept of what a date or time dates: "Monday's raid", "the 6 December killing", "was bombed on Thursday"."""
    words, clauses = context.words, context.clauses
    first, last = words.index_at(start), words.index_at(max(end - 1, start))
    if behind := _dated_noun(words, last + 1):
        return concept(lemma(behind))
    if not words.count:
        return ""
    group = clauses.of(first)
    verbs = [
        at
        for at in range(words.count)
        if clauses.of(at) == group and words.roles[at] in _VERBS and words.lowers[at] not in _EMPTY_VERBS
    ]
    if not verbs:
        return ""
    nearest = min(verbs, key=lambda at: (abs(at - first) if at < first else 2 * (at - last), at))
    return concept(lemma(words.lowers[nearest]))


def _happenings(context: SentenceContext, begin: int, stop: int) -> Iterator[str]:
    """The concepts of all verbs and nouns of happening in a clause; every harm is one happening too."""
    words = context.words
    for at in range(words.index_at(begin), words.count):
        if words.starts[at] >= stop:
            return
        word = words.lowers[at]
        if not word.isalpha() or word in _EMPTY_VERBS:
            continue
        told = concept(lemma(word))
        if told in SAYING:
            continue
        if words.roles[at] in _VERBS or told in HAPPENINGS:
            yield told
            if told in HARMS:
                yield "HARM"


def _dated_noun(words: Words, at: int) -> str:
    """The noun that a date right before it dates: of "Monday's deadly raid" the raid; empty where there is none."""
    if at >= words.count or words.ends[at - 1] + 1 < words.starts[at]:
        return ""
    if words.lowers[at] in {"'s", "s", "'"}:
        at += 1
    elif words.lowers[at].endswith("ly") or not words.lowers[at].isalpha():
        return ""
    for index in range(at, min(at + 3, words.count)):
        word = words.lowers[index]
        if not word.isalpha() or words.flags[index] & CLOSED:
            return ""
        if concept(lemma(word)) in HAPPENINGS or word.endswith(("tion", "ing", "ment")):
            return word
    return ""
