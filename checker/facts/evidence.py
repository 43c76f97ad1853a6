"""What one claim brings to the question whether another speaks of the same fact.

Everything is read once a claim, from its own sentence; comparisons of pairs then only intersect sets.
"""

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter

import regex

from checker.comparison import Room, Scales, middle, rates_of, room
from checker.facts.happenings import SAYING, dated_happening, happenings
from checker.facts.moments import Moment, moment_of
from checker.facts.sorts import Sort, family_of, head_of, sort_of
from checker.facts.surroundings import Surroundings, Value, surroundings_of
from checker.language.clauses import content_words
from checker.language.concepts import concept
from checker.language.context import SentenceContext, context_of
from checker.language.lemmas import lemma
from checker.models import Claim, Role
from checker.vocabulary import NOTHING_CONFIGURED, Vocabulary

TOLD_IN_UNITS = frozenset({"money", "duration", "measure"})
"""Families whose figures say nothing without their unit."""

_PARTITIVE = regex.compile(r"[ ]of (?:the|its|their|his|her|these|those|them|whom|which|our|\p{Lu}[\w-]{1,30}['’]s)\b")
_MOST_DAYS = 20
"""How many days of one sentence are held against those of another; no sentence of news tells more."""

# "Five of its seven cars", "five of the train's seven cars".
_OF_A_WHOLE = regex.compile(r"(?: \p{Ll}{1,12})? of (?:(?:the|its|their|all|her|his) )?(?:[\p{L}-]{1,16}['’]s )?")

# "Six miles from the border", "12 miles north of Osby", but not "40 tonnes of wheat".
_LANDMARK = regex.compile(
    r"^(?: \([^()]{1,30}\))?"
    r"(?:(?: [\p{Ll}-]+)? (?:from|off|outside)| (?:(?:north|south|east|west)[\p{Ll}-]*|short|ahead|upstream|downstream"
    r"|inland) of) "
    r"(?:(?:the|its|his|their|her|central|downtown) ){0,2}"
    r"(?:(?:town|city|village|port|island|capital|coast|(?:cent|edge|end|outskirts)\p{Ll}*) of (?:the )?)?"
    r"(?P<name>\p{L}[\p{L}-]+)"
)
_SINCE = regex.compile(r"\b(?:\p{Ll}{3,}est|first|most|worst|best|record)\b[^.;,]{0,25} since $")
# "Of the 40 sailors rescued, 31 are from Osby and nine from Lund".
_OF_THE_WHOLE = regex.compile(r"\b(?:[Oo]f|[Oo]ut of)(?: the| its| those)? $")
_ITS_PART = regex.compile(r" [^,;.]{3,60}, (?:[^,;.]{1,60} and )?")
_LONGEST_PART = 140
"""Characters between a part and its whole beyond which neither pattern of them reaches."""

# What stands between a name and its age: ", ", " (", ", who is ".
_OF_THE_NAME = regex.compile(r".{0,4}|,? (?:(?:who )?(?:is|was|turned)|now|aged)(?: now| just| only)? ")

_SIDES = {"inside": "inside", "within": "inside", "outside": "outside"}
# "Sank inside the harbour", "burned outside the wall".
_SCENE = regex.compile(
    r"(?: [\p{L}’'-]{1,16}){1,5}? (?P<side>inside|within|outside) (?:the|its|an?|this) (?:\p{L}[\p{L}-]+ )??"
    r"(?P<of>(?!(?:week|month|year|day|hour|minute)s?\b)\p{Ll}{3,})\b"
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a claim says, made ready for comparison.

    Words are concepts of lemmas. `near` are the content words within a few words of the figure, `clause` those of its
    clause, `words` those of its sentence. `verb` is what happens (to a date: the noun it stands before, else the verb
    of its clause), `happenings` are all that its clause tells of. `moment` is what is known of a date, `days` of the
    other dates in the sentence. `bearer` is the surname of the person whom an age stands behind, `forenames` what
    stands before it; `partitive` tells a part of a whole ("two of the five") and `whole` that whole's figure, `saying`
    that the governing verb is one of telling ("said on Monday").
    `place` is the claim's, by its configured name, and `outer_places` the configured ones that it lies in; `events`
    are the configured events that the sentence names or dates, `party` is the configured party whose people are
    counted. `headline_alone` tells that a headline's figure does not stand in its text, `landmark` is what a distance
    is counted from, `scene` inside or outside of what things happened. `room` is what the figure leaves room for and
    `point` its middle, both in units that the whole pile shares.
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
    forenames: frozenset[str]
    partitive: bool
    whole: float | str | None
    saying: bool
    landmark: str
    scene: str
    neighbours: frozenset[Value]
    surroundings: Surroundings
    position: int
    headline_alone: bool


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
    scales = scales_of(claims)
    surroundings = surroundings_of(claims)
    texts = {_told_by(claim) for claim in claims if claim.role is not Role.HEADLINE}
    return [
        _read(
            claim,
            surroundings[claim.article, claim.sentence_start],
            scales,
            vocabulary,
            claim.role is Role.HEADLINE and _told_by(claim) not in texts,
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


def _told_by(claim: Claim) -> tuple[str, Sort, Value]:
    return claim.article, sort_of(claim), (claim.low, claim.high)


def _read(
    claim: Claim, surroundings: Surroundings, scales: Scales, vocabulary: Vocabulary, headline_alone: bool
) -> Evidence:
    at = claim.start - claim.sentence_start
    end = claim.end - claim.sentence_start
    sentence = _sentence_words(claim.sentence)
    context = sentence.context
    begin, stop = context.clause_at(at)
    text = claim.sentence
    counted = [concept(word) for word in content_words(claim.subject)] if claim.subject and claim.unit else []
    head = head_of(claim) or _implied_head(claim, surroundings.claims)
    family = family_of(claim.kind)
    before = context.content_words(begin, at)[-5:] if at > begin else []
    behind = context.content_words(end, stop)[:5] if stop > end else []
    near = frozenset(concept(word) for word in [*before, *behind])
    moment = moment_of(claim) if family == "date" else None
    bearer = _bearer(text, at, end, sentence.names) if claim.kind == "age" else ""
    dates = [other for other in surroundings.dates if other is not claim and not _is_since(other)]
    days = tuple(dict.fromkeys(map(moment_of, dates)))[:_MOST_DAYS]
    return Evidence(
        claim=claim,
        family=family,
        value=(claim.low, claim.high, claim.unit if family in TOLD_IN_UNITS else None),
        room=room(claim, scales),
        point=_point(claim, scales),
        head=head,
        modifiers=frozenset(counted) - {head},
        verb=dated_happening(context.words, at, end)
        if family in ("date", "time")
        else concept(claim.event)
        if claim.event
        else "",
        happenings=frozenset(happenings(context.words, begin, stop)),
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
        bearer=bearer.split()[-1] if bearer else "",
        forenames=frozenset(bearer.split()[:-1]),
        partitive=_PARTITIVE.match(text, end, end + 12) is not None,
        whole=_whole(claim, surroundings.claims) if family == "count" else None,
        saying=(claim.event or "") in SAYING,
        landmark=landmark_of(claim) if family == "measure" else "",
        scene=_scene(text, end) if family == "count" else "",
        neighbours=_neighbours(claim, surroundings.counts),
        surroundings=surroundings,
        position=surroundings.position,
        headline_alone=headline_alone,
    )


def _implied_head(claim: Claim, beside: Sequence[Claim]) -> str:
    """What a bare number counts: sailors, in "of the 40 sailors rescued, 31 are from Osby"."""
    if claim.unit or claim.kind != "number":
        return ""
    at = claim.start - claim.sentence_start
    for index in range(bisect_left(beside, claim.start, key=attrgetter("start")) - 1, -1, -1):
        whole = beside[index]
        gap = claim.sentence[whole.end - whole.sentence_start : at]
        if len(gap) > _LONGEST_PART:
            return ""
        if whole.end <= claim.start and whole.unit and head_of(whole):
            start = whole.start - whole.sentence_start
            opens = family_of(whole.kind) == "count" and _OF_THE_WHOLE.search(claim.sentence, max(0, start - 20), start)
            return head_of(whole) if opens and _ITS_PART.fullmatch(gap) else ""
    return ""


def _is_since(date: Claim) -> bool:
    """Whether a year is one since which something has not been so, "the lowest since 1992", and not the news's own."""
    return _SINCE.search(date.sentence, 0, date.start - date.sentence_start) is not None


def landmark_of(claim: Claim) -> str:
    """What a distance is counted from: the border, of "six miles from the border"."""
    _, _, behind = claim.sentence[claim.end - claim.sentence_start :].lstrip(" -").partition(" ")
    found = _LANDMARK.match(f" {behind}")
    return concept(lemma(found["name"].casefold())) if found else ""


def _scene(sentence: str, end: int) -> str:
    """Where things are told to be or to have happened: inside or outside of what."""
    found = _SCENE.match(sentence, end)
    return f"{_SIDES[found['side']]} {concept(lemma(found['of'].casefold()))}" if found else ""


def _whole(claim: Claim, beside: Sequence[Claim]) -> float | str | None:
    """The figure that the claim's is told as a part of: seven, of "five of its seven cars"."""
    end = claim.end - claim.sentence_start
    for index in range(bisect_right(beside, claim.end, key=attrgetter("start")), len(beside)):
        gap = claim.sentence[end : beside[index].start - claim.sentence_start]
        if len(gap) > _LONGEST_PART:
            return None
        if _OF_A_WHOLE.fullmatch(gap):
            return beside[index].low
    return None


def _neighbours(claim: Claim, counts: Mapping[Value, int]) -> frozenset[Value]:
    """The figures of the sentence but for the claim's own, if it stands there once."""
    value = (claim.low, claim.high)
    return frozenset(counts.keys() - {value} if counts.get(value) == 1 else counts)


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


def _bearer(text: str, start: int, end: int, names: tuple[tuple[int, int, str], ...]) -> str:
    """The name of the person an age belongs to: the one just before it ("Ann Lee, 34", "Ann Lee, who is 34"), else the
    one behind it ("34-year-old Ann Lee"); empty where none stands near."""
    before = [name for _, stop, name in names if stop <= start and _OF_THE_NAME.fullmatch(text, stop, start)]
    behind = [name for begin, _, name in names if begin >= end and begin - end <= 30]
    found = before[-1:] or behind[:1]
    return found[0] if found else ""
