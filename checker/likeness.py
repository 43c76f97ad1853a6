"""How much the words beside two figures have in common, and whether that is enough to say that they contradict.

Alignment decides which claims are one fact, and rightly takes what it can get: two claims wrongly joined that agree
do no harm. A contradiction asks for more, since of two figures that differ it can always be said that they are of two
things.
"""

import math

import regex

from checker.comparison import Cause, Outcome, Position, Telling
from checker.comparison.slips import EXCHANGED, slip
from checker.facts.surroundings import tells_of_earlier
from checker.models import Bound, Claim, Fact, Role

NEAR = 60
"""Characters on both sides of a figure whose words are held against each other."""

ALIKE_DATES, ALIKE, VERY_ALIKE = 0.3, 0.5, 0.7
"""Shares of the shorter window's words that the other window has too."""

LOOSE_KINDS = frozenset({"duration", "measure", "percent", "money", "number", "ratio", "age"})
"""Kinds whose units are of all things: years and miles say nothing of what is measured, as "bridges" does."""

TOLLS = frozenset({"deaths", "injuries", "missing", "captives", "prisoners", "arrests", "displaced", "population"})

# A word of four letters or more that says something of what is told.
_WORD = regex.compile(
    r"\b(?!(?:about|after|also|among|been|before|being|both|could|down|during|each|from|have|here|into|just|less|more|"
    r"most|near|only|other|over|said|same|says|some|such|than|that|their|them|then|there|these|they|this|those|were|what|"
    r"when|where|which|while|will|with|would)\b)\p{L}{4,}"
)
# A clock time that says which half of the day it is in; "before nine" may be either.
_HALF_DAY = regex.compile(
    r"[ap]\.?\s?m\b|noon|midnight|hours|hrs|gmt|utc|\b(?:1[3-9]|2[0-3])|\b\d{4}\b", regex.IGNORECASE
)
_STEM = 5
_ONE_HAPPENING = 75
_COMPARED = 20


def near_words(claim: Claim) -> frozenset[str]:
    """The stems of the longer words beside the figure, in its sentence."""
    at = claim.start - claim.sentence_start
    window = claim.sentence[max(0, at - NEAR) : at] + " " + claim.sentence[at + len(claim.text) :][:NEAR]
    return frozenset(word[:_STEM] for word in _WORD.findall(window.casefold()))


def likeness(one: Claim, other: Claim) -> float:
    """The share of the words beside one figure that stand beside the other too, from 0 to 1."""
    first, second = near_words(one), near_words(other)
    return len(first & second) / max(1, min(len(first), len(second)))


def contradicts(fact: Fact, outcome: Outcome) -> bool:
    """Whether claims that exclude each other are near enough to one another to be told as a contradiction.

    Ordinals never are ("the first device", "the second device"), nor bare numbers, nor telephone numbers that differ
    in more than a slip, nor days of which one is only "after Monday", nor claims that fall apart into three positions
    or more with nobody to second any. Kinds with a unit of all things need the words beside the figures to meet.
    Hours far apart are oftener two happenings than one. Two sentences of one article need more still, for their
    writer had both in view.
    """
    groups = outcome.positions
    if fact.kind in {"rank", "number", "score"} or (len(groups) > 2 and all(len(group) == 1 for group in groups)):
        return False
    pairs = [
        (first, second) for others in groups[1:] for first in groups[0][:_COMPARED] for second in others[:_COMPARED]
    ]
    if fact.kind == "identifier":
        return any(_slip(first, second) for first, second in pairs)
    if fact.kind == "time":
        pairs = [pair for pair in pairs if all(_HALF_DAY.search(telling.claim.text) for telling in pair)]
        near = any(_minutes_apart(first, second) <= _ONE_HAPPENING for first, second in pairs)
        return near and not _in_one_article(outcome)
    pairs = [pair for pair in pairs if _wholes(*pair) and _of_one_time(*pair)]
    if fact.kind == "date":
        pairs = [
            pair
            for pair in pairs
            if all(telling.room.bounded and not _of_the_report(telling.claim) for telling in pair)
        ]
    if fact.kind in LOOSE_KINDS and len(groups) > 2:
        return False
    if any(exchanged(first, second) for first, second in pairs):
        return True
    if fact.kind in {"objects", "people", "number"}:
        pairs = [(first, second) for first, second in pairs if _same_things(first.claim, second.claim)]
        pairs = [pair for pair in pairs if _near_in_size(*pair) or likeness(pair[0].claim, pair[1].claim) >= VERY_ALIKE]
    if outcome.cause is Cause.NOBODY:
        pairs = [(first, second) for first, second in pairs if not _elsewhere(first.claim, second.claim)]
    most = max((likeness(first.claim, second.claim) for first, second in pairs), default=0.0)
    if _in_one_article(outcome) and fact.kind != "exchange_ratio":
        return _told_twice(fact, groups, pairs, most)
    if fact.kind == "age" and any(_named_alike(first.claim, second.claim) for first, second in pairs):
        return True
    if fact.kind == "date":
        return most >= ALIKE_DATES
    return bool(pairs) and (fact.kind not in LOOSE_KINDS or most >= ALIKE or outcome.cause is Cause.NOBODY)


# "Two of the country's largest mills" tells members of a class, not how many the class has.
_MEMBERS = regex.compile(r" of [^,;.]{1,40}\b(?:\p{Ll}{3,}est|most|best|worst|leading|top|main|chief)\b")


def _same_things(one: Claim, other: Claim) -> bool:
    """Whether two claims count things of one name, and neither names members of a class."""
    if any(_MEMBERS.match(claim.sentence, claim.end - claim.sentence_start) for claim in (one, other)):
        return False
    first, second = (frozenset((claim.subject or "").casefold().split()) for claim in (one, other))
    if first < second or second < first:  # "17 league goals" beside "21 goals" may be a part of them
        return likeness(one, other) >= VERY_ALIKE
    return one.unit == other.unit or likeness(one, other) >= ALIKE


_NAME = regex.compile(r"\b\p{Lu}\p{Ll}[\p{L}'’-]+")
_NAMED_WITHIN = 30


def _named_alike(one: Claim, other: Claim) -> bool:
    """Whether one name stands right beside both ages."""

    def names(claim: Claim) -> set[str]:
        at, end = claim.start - claim.sentence_start, claim.end - claim.sentence_start
        return set(_NAME.findall(claim.sentence[max(0, at - _NAMED_WITHIN) : end + _NAMED_WITHIN]))

    return bool(names(one) & names(other))


# "HAVEN, July 20 (Agency) -": the day of the report, not of what it tells.
_DATELINE = regex.compile(
    r"[\p{Lu}][^.!?]{0,60}[ ]\([^()]{2,40}\) ?[-–—]|[\p{Lu}][\p{Lu} ,'’.-]{2,40}, [^.!?]{3,25}[-–—] "
)


def _of_the_report(claim: Claim) -> bool:
    """Whether a date is the day of the report itself: in the dateline, or told as "today"."""
    if claim.text.casefold().startswith("today"):
        return True
    line = _DATELINE.match(claim.sentence)
    return line is not None and claim.end - claim.sentence_start <= line.end()


def _of_one_time(first: Telling, second: Telling) -> bool:
    """Whether two figures are of one aspect and one time: what happened last month is not what happened now."""
    one, other = first.claim, second.claim
    if one.kind in {"date", "time"}:
        return True
    return one.aspect == other.aspect and tells_of_earlier(one.sentence) == tells_of_earlier(other.sentence)


_OF_THEM = regex.compile(r" of (?:them|whom|which|those|these)\b")


def _wholes(first: Telling, second: Telling) -> bool:
    """Whether neither figure is a part told of others ("nine of them"), or else the words beside both are alike."""
    claims = (first.claim, second.claim)
    part = any(_OF_THEM.match(claim.sentence, claim.end - claim.sentence_start) for claim in claims)
    return not part or likeness(*claims) >= VERY_ALIKE


_FAR = 1.55


def _near_in_size(first: Telling, second: Telling) -> bool:
    """Whether the smaller figure is two thirds of the larger or more: things of one name that are two differ more."""
    low, high = sorted((first.room, second.room), key=lambda room: room.low)
    return low.high > 0 and high.low <= _FAR * low.high


def _elsewhere(one: Claim, other: Claim) -> bool:
    """Whether nobody was hurt at a place that the other claim does not name: one city says nothing of another."""
    none, some = (one, other) if one.high == 0 else (other, one)
    return none.place is not None and none.place != some.place


def _told_twice(fact: Fact, groups: tuple[Position, ...], pairs: list[tuple[Telling, Telling]], most: float) -> bool:
    """Whether an article that tells two figures contradicts itself, and does not set two sources side by side."""
    if any(telling.claim.role is Role.HEADLINE for group in groups for telling in group):
        return most >= ALIKE / 2
    sources = [{telling.claim.source for telling in group} for group in groups]
    if all(None not in named for named in sources) and not set.intersection(*sources):
        return False
    slipped = any(_slip(first, second) for first, second in pairs)
    return fact.kind in TOLLS and (most >= VERY_ALIKE or (slipped and most >= ALIKE))


def _minutes_apart(first: Telling, second: Telling) -> float:
    gap = max(first.room.low - second.room.high, second.room.low - first.room.high)
    return gap if math.isfinite(gap) else math.inf


def _slip(first: Telling, second: Telling) -> str | None:
    one, other = _digits(first.claim.low), _digits(second.claim.low)
    return slip(one, other) if one is not None and other is not None else None


def exchanged(first: Telling, second: Telling) -> bool:
    """Whether two digits changed places between two plain figures of one unit, as they do by a slip of the pen."""
    one, other = first.claim, second.claim
    exact = one.bound is Bound.EXACT is other.bound and one.unit == other.unit
    return exact and _slip(first, second) == EXCHANGED


def _digits(value: float | str | None) -> float | None:
    """A figure, or the digits of a label such as a telephone number, as a number."""
    if isinstance(value, str):
        digits = "".join(char for char in value if char.isdigit())
        return float(digits) if digits else None
    return value


def _in_one_article(outcome: Outcome) -> bool:
    articles = [{telling.claim.article for telling in group} for group in outcome.positions]
    return all(others <= articles[0] for others in articles[1:])
