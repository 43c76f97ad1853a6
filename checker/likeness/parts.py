"""Two figures of which one is a part of what the other counts, or something besides it."""

import regex

from checker.comparison import Telling
from checker.comparison.near_words import VERY_ALIKE, before_figure, likeness
from checker.facts.happenings import SAYING
from checker.language.numerals import read_numeral
from checker.language.tokens import Tokens
from checker.models import Claim, Nature

_OF_THEM = regex.compile(r" of (?:them|whom|which|those|these)\b")
_OF_THE_REST = regex.compile(
    r" of the (?:\p{Ll}+ )?"
    r"(?:dead|wounded|injured|missing|victims|hostages|captives|prisoners|survivors|passengers|detained)\b"
)
# "Three of the 14 dead", "three of the council's nine members".
_OF_SO_MANY = regex.compile(r" (?:\p{L}+ )?of (?:the|its|their|some|about) (?:\p{L}[\p{L}-]{0,20}['’]s? )?")
_LONGEST_NUMBER = 40
_ALONE = regex.compile(r"\b(?:in|at|on|from) (?:the )?\p{L}[\p{L} ’'-]{1,30} alone\b", regex.IGNORECASE)
_TWO_SORTS = regex.compile(
    r" (?:\p{L}+ )?\p{Ll}+s and (?:its |their )?"
    r"(?:crew|passengers|women|children|girls|wives|staff|\p{Ll}+(?:men|ers|ors|ees|ians)s?)\b"
)
_MORE = regex.compile(r" (?:more|further|additional|other(?= \p{Ll}))\b(?! than)")
_ANOTHER = regex.compile(r"\b(?:a further|an additional|the other|the remaining) $", regex.IGNORECASE)
_THE = regex.compile(r"\bthe $", regex.IGNORECASE)
_OTHERS = regex.compile(r" others\b")


def none_of_them(first: Telling, second: Telling) -> bool:
    """Whether neither figure is a part of others ("nine of them", "31 of the wounded"), unless both are told alike."""
    claims = (first.claim, second.claim)
    wholes = {_OF_THE_REST.match(claim.sentence, _end(claim)) is None for claim in claims}
    if wholes == {True} and not any(_OF_THEM.match(claim.sentence, _end(claim)) for claim in claims):
        return True
    return likeness(*claims) >= VERY_ALIKE


def of_one_whole(first: Telling, second: Telling) -> bool:
    """Whether both figures are parts of one whole that has a figure, "three of the 14 dead", or neither of any."""
    return whole_of(first.claim) == whole_of(second.claim)


def whole_of(claim: Claim) -> float | None:
    """The whole that a figure is told as a part of: 14, of "three of the 14 dead"."""
    found = _OF_SO_MANY.match(claim.sentence, _end(claim))
    if not found:
        return None
    numeral = read_numeral(Tokens(claim.sentence[found.end() : found.end() + _LONGEST_NUMBER]), 0)
    return numeral.low if numeral and numeral.low == numeral.high else None


def not_alone(first: Telling, second: Telling) -> bool:
    """Whether not one of the figures is of one place alone: "in Hesk alone" is a part, whatever else there is."""
    return len({_ALONE.search(telling.claim.sentence) is None for telling in (first, second)}) == 1


def of_one_sort(first: Telling, second: Telling) -> bool:
    """Whether not one of the figures counts two sorts as one: "510 passengers and crew"."""
    claims = (first.claim, second.claim)
    sorts = {_TWO_SORTS.match(claim.sentence, _end(claim)) is None for claim in claims}
    return len(sorts) == 1 or likeness(*claims) >= VERY_ALIKE


def nobody_who_says(first: Telling, second: Telling) -> bool:
    """Whether neither figure is of somebody who only tells of it: "said one inmate"."""
    return not any(telling.claim.high == 1 and telling.claim.event in SAYING for telling in (first, second))


def nothing_besides(first: Telling, second: Telling) -> bool:
    """Whether both figures are of something besides others, "41 more", or neither is; of dead or hurt, neither: five
    more bodies, and two more the next day."""
    besides = {_is_besides(telling.claim) for telling in (first, second)}
    return besides == {False} or (len(besides) == 1 and first.claim.nature is not Nature.CUMULATIVE)


def _is_besides(claim: Claim) -> bool:
    before = before_figure(claim, 16)
    return bool(
        _MORE.match(claim.sentence, _end(claim))
        or _ANOTHER.search(before)
        or (_THE.search(before) and _OTHERS.match(claim.sentence, _end(claim)))
    )


def _end(claim: Claim) -> int:
    return claim.end - claim.sentence_start
