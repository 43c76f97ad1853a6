"""What stands round a claim: where its sentence is set, what other figures it tells, and what its article tells.

A sentence without a place of its own that opens with a pronoun goes on where the one before it was: "In March a quake
hit Tolema. It killed 40 people."
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import regex

from checker.facts.sorts import Sort, family_of, sort_of
from checker.language.context import SentenceContext, context_of
from checker.language.places import is_placed
from checker.models import Claim

Value = tuple[float | str | None, float | str | None]
"""A claim's low and high."""

# An opening that goes on with what the sentence before told of.
_GOES_ON = regex.compile(
    r"\s*[\"“‘']?\s*(?:It|Its|They|Their|Them|That|This|These|Those|He|She|His|Her|There)\b(?!['’]s)"
)
_APART = 4
_PART = regex.compile(r" of (?:the|its|their|those|these|them|which|whom)\b")
FOUNDED = "founded|established|built|born|opened|created|elected|introduced|launched"
"""Participles whose year is none of the sentence: "a company founded in 1847" is told of now."""

# Words that set a sentence in an earlier time than the news: "last month a tremor hurt 40", "in 1983", "years ago".
_EARLIER = regex.compile(
    r"\b(?:(?:last|the previous|the preceding) (?:month|year|season|decade|century|spring|summer|autumn|fall|winter|"
    r"january|february|march|april|may|june|july|august|september|october|november|december)(?!['’]s\b)"
    rf"|(?<!\b(?:{FOUNDED}) )in (?:1[5-9]|20)\d\d"
    r"|(?:months|years|seasons|decades|a month|a year|a decade) (?:ago|earlier|before)"
    r"|the (?:year|month|season) before|earlier (?:this|that) (?:year|month|season)|previously|historically"
    r"|the (?:last|previous|most recent) (?:\p{L}+ ){0,2}?(?:quake|earthquake|tremor|attack|raid|bombing|election|vote"
    r"|flood|storm|crash|fire|eruption|outbreak|war|blast|explosion|strike)\b[\p{L}\d. -]{0,40}?"
    r" (?:was|were|occurred|struck|hit|came|happened)"
    r"|(?:record|all-time) (?:high|low))\b"
    r"|^in (?:january|february|march|april|may|june|july|august|september|october|november|december)(?:,| an? )",
    regex.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands round the claims of one sentence.

    `claims` are those of the sentence, `dates` those of them that name a day, `counts` how often each other figure
    stands in it; `position` counts the sentences with claims before it in its article.
    `places` are the names of places in it, or those of the sentence that it goes on with; `figures` are the values of
    each sort in the sentence, `told` those in the whole article. `earlier` says that it tells of an earlier time than
    the news, "last month", "in 1983".
    """

    claims: tuple[Claim, ...]
    dates: tuple[Claim, ...]
    counts: Mapping[Value, int]
    position: int
    places: frozenset[str]
    earlier: bool
    figures: Mapping[Sort, frozenset[Value]]
    told: Mapping[Sort, frozenset[Value]]


def surroundings_of(claims: Sequence[Claim]) -> Mapping[tuple[str, int], Surroundings]:
    """The surroundings of each sentence that holds a claim, by article and start of the sentence."""
    sentences: dict[tuple[str, int], list[Claim]] = {}
    articles: dict[str, list[Claim]] = {}
    for claim in claims:
        sentences.setdefault((claim.article, claim.sentence_start), []).append(claim)
        articles.setdefault(claim.article, []).append(claim)
    told = {article: _values(filter(_is_whole, of_article)) for article, of_article in articles.items()}
    found: dict[tuple[str, int], Surroundings] = {}
    before: Claim | None = None
    places: frozenset[str] = frozenset()
    earlier = False
    positions: Counter[str] = Counter()
    for (article, start), group in sentences.items():
        sentence = group[0].sentence
        own = placed_names(context_of(sentence))
        goes_on = before is not None and _follows(before, group[0]) and _GOES_ON.match(sentence) is not None
        places = own if own or not goes_on else places
        earlier = tells_of_earlier(sentence) or (goes_on and earlier)
        found[article, start] = Surroundings(
            claims=tuple(group),
            dates=tuple(claim for claim in group if claim.kind == "date"),
            counts=Counter((claim.low, claim.high) for claim in group if claim.kind not in ("date", "time")),
            position=positions[article],
            places=places,
            earlier=earlier,
            figures=_values(group),
            told=told[article],
        )
        positions[article] += 1
        before = group[0]
    return found


def _is_whole(claim: Claim) -> bool:
    """Whether a figure is not told as one of a part: "two of the boats" are no other count of the boats."""
    return family_of(claim.kind) != "count" or not _PART.match(claim.sentence, claim.end - claim.sentence_start)


def tells_of_earlier(sentence: str) -> bool:
    """Whether a sentence is set in an earlier time than the news: "last month", "in 1983", "two years ago"."""
    return _EARLIER.search(sentence) is not None


def placed_names(context: SentenceContext) -> frozenset[str]:
    """The names in a sentence that a preposition of place governs, in lower case."""
    words = context.words
    return frozenset(
        name.text.lower()
        for name in context.names
        if name.sort == "name" and is_placed(words, words.index_at(name.start), name)
    )


def _follows(before: Claim, claim: Claim) -> bool:
    end = before.sentence_start + len(before.sentence)
    return before.article == claim.article and 0 <= claim.sentence_start - end <= _APART


def _values(claims: Iterable[Claim]) -> Mapping[Sort, frozenset[Value]]:
    found: dict[Sort, set[Value]] = {}
    for claim in claims:
        found.setdefault(sort_of(claim), set()).add((claim.low, claim.high))
    return {sort: frozenset(values) for sort, values in found.items()}
