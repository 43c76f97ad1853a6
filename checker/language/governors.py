"""Which verb governs a figure's noun phrase: "captured 14 smugglers", "14 smugglers were captured"."""

from typing import Final

from checker.language.event_nouns import EVENT_NOUNS
from checker.language.lemmas import lemma
from checker.language.predicates import adjacent_predicate, is_predicate, main_verb, predicate_of, predicate_past_comma
from checker.language.reporting import SAYING
from checker.language.verb_roles import Role
from checker.language.word_kinds import (
    ADVERB,
    BE,
    COMMA,
    COORDINATOR,
    DETERMINER,
    MARK,
    NEGATION,
    NUMBER,
    PARTICIPLE,
    PREPOSITION,
    QUANTIFIER,
    RELATIVE,
    SUBORDINATOR,
    TO,
)
from checker.language.word_sets import word_set
from checker.language.words import Words

_BEFORE_NUMBER: Final = word_set(
    """
    a an the some another further additional estimated reported remaining whopping record mere staggering total
    other at least most more less fewer than as many much up no nearly about around roughly over under almost
    approximately just only well excess upwards upward close first last initial these those his her its their our
    all every each possible between exactly fully perhaps maybe possibly probably reportedly allegedly
    apparently around circa believed still currently now also so far
    """
)
_COLLECTIVES: Final = word_set(
    """
    total number group average maximum minimum excess upwards crowd team crew series batch convoy fleet gang band
    estimate toll tally pair handful combined sum majority estimated
    """
)
_SMALL_CLAUSE: Final = word_set("leave see get have find keep report list record show put with want")
_PARTICLES: Final = word_set("off out up down over away back in on")
_MEASURED_BY: Final = word_set(
    """
    reduce cut increase raise lower expand lift boost rise fall drop grow decline shrink climb jump slip surge
    soar plunge tumble decrease gain exceed win lose beat extend outnumber slash trim advance
    """
)
_TEMPORAL: Final = frozenset(("after", "before", "since", "until", "as"))
_REACH: Final = word_set("to at by from for with into")


def governor(words: Words, first: int, last: int) -> int:
    """The token of the verb, event noun or predicate that governs the noun phrase of tokens first to last (exclusive);
    -1 when there is none."""
    if first >= words.count:
        return -1
    last = min(last, words.count)
    if last - 1 > first and words.roles[last - 1] > Role.AUXILIARY and words.flags[last - 1] & PARTICIPLE:
        return last - 1  # "78 wounded", taken for a noun phrase whole
    return _governor(words, first, max(last, first + 1), 0)


def _governor(words: Words, first: int, last: int, depth: int) -> int:
    lowers, flags, roles = words.lowers, words.flags, words.roles
    left = before_number(words, first)
    if left < 0:
        return predicate_of(words, last)
    role, flag, lower = roles[left], flags[left], lowers[left]
    if role == Role.AUXILIARY:
        right = predicate_of(words, last)
        return right if right >= 0 else left
    if role:
        base = lemma(lower)
        if base in SAYING or base in _SMALL_CLAUSE:
            right = predicate_of(words, last)
            if right >= 0 and (base in SAYING or not _crosses_mark(words, last, right)):
                return right
        return left
    if lower in _PARTICLES and left > 0 and roles[left - 1] > Role.AUXILIARY and not flag & TO:
        if lower not in ("in", "on") or lemma(lowers[left - 1]) in ("take", "hold", "lock", "turn", "carry"):
            return left - 1
        return adjacent_predicate(words, last)
    if lower in ("including", "among", "involving"):
        right = predicate_past_comma(words, last)
        if right >= 0:
            return right
        return _leftward(words, left - 1, depth)
    if lower == "of":
        return _of_phrase(words, left, last, depth)
    if flag & TO or (flag & PREPOSITION and not flag & (SUBORDINATOR | QUANTIFIER)):
        return _prepositional(words, left, last)
    right = predicate_of(words, last)
    beyond = right >= 0 and any(mark & COMMA for mark in flags[last:right])
    if beyond and flag & COORDINATOR:
        # "measuring 5.1 and 4.8, struck": the verb in front is nearer than the one behind the comma.
        front = _leftward(words, left - 1, depth)
        right = front if front >= 0 else right
    if right >= 0 and not (beyond and lower in _TEMPORAL):
        return right
    if flag & COORDINATOR or (flag & COMMA and left > 0):
        return _leftward(words, left - 1, depth)
    return -1


def before_number(words: Words, first: int) -> int:
    """The token before a noun phrase and its determiners and bounds ("a total of" is one), -1 at the start."""
    lowers, flags = words.lowers, words.flags
    at = first - 1
    while at >= 0:
        lower = lowers[at]
        if lower == "last" and words.roles[at]:
            return at  # "will last three weeks"
        if lower in _BEFORE_NUMBER and not (lower == "as" and at + 1 < words.count and lowers[at + 1] in ("the", "a")):
            if lower == "at" and lowers[at + 1] not in ("least", "most"):
                return at
            # "split up 23 families" against "killed up to 23": only the number's own words are skipped.
            if lower == "up" and at > 0 and words.roles[at - 1] and lowers[at + 1] != "to":
                return at
            at -= 1
        elif lower == "to" and at > 0 and lowers[at - 1] == "up":
            at -= 2
        elif lower == "of" and at > 0 and lowers[at - 1] in _COLLECTIVES:
            at -= 2
            if at >= 0 and lowers[at] == "in":
                at -= 1
        elif flags[at] & (ADVERB | NEGATION) and not words.roles[at]:
            at -= 1
        else:
            break
    return at


def _crosses_mark(words: Words, start: int, end: int) -> bool:
    return any(flag & (MARK | RELATIVE | COORDINATOR) for flag in words.flags[start:end])


def _leftward(words: Words, at: int, depth: int) -> int:
    """The verb before a noun phrase that ends at `at`, past its nouns, adjectives and "of" phrases."""
    lowers, flags, roles = words.lowers, words.flags, words.roles
    lowest = max(-1, at - 14)
    while at > lowest:
        if roles[at] > Role.AUXILIARY:
            return at
        if roles[at] == Role.AUXILIARY:
            return main_verb(words, at) if flags[at] & BE else -1
        if flags[at] & MARK and not flags[at] & COMMA:
            return -1
        if flags[at] & (SUBORDINATOR | RELATIVE) and not flags[at] & DETERMINER:
            return -1
        if lowers[at] in EVENT_NOUNS and at + 1 < words.count and lowers[at + 1] == "of":
            return at
        if flags[at] & PREPOSITION and lowers[at] not in ("of", "including", "among", "to", "on", "over", "about"):
            # The noun phrase hangs on a preposition; a conjunct of it has no governor but what stands before.
            if depth > 2:
                return -1
            return _leftward(words, at - 1, depth + 1) if lowers[at] in ("in", "at", "near") else -1
        at -= 1
    return -1


def _of_phrase(words: Words, of: int, last: int, depth: int) -> int:
    lowers, flags, roles = words.lowers, words.flags, words.roles
    before = of - 1
    if before < 0:
        return predicate_of(words, last)
    if lowers[before] in EVENT_NOUNS and not roles[before]:
        return before
    if roles[before] > Role.AUXILIARY:
        return before
    at = before
    lowest = max(-1, of - 7)
    while at > lowest and not flags[at] & MARK and not roles[at] and not flags[at] & (PREPOSITION | COORDINATOR | TO):
        at -= 1
    if at >= 0 and roles[at] > Role.AUXILIARY:
        return at
    if at >= 0 and lowers[at] == "of" and at != of:
        return _of_phrase(words, at, last, depth + 1) if depth < 3 else -1
    if at >= 0 and flags[at] & PREPOSITION:
        return adjacent_predicate(words, last)
    if at >= 0 and roles[at] == Role.AUXILIARY:
        right = adjacent_predicate(words, last)
        return right if right >= 0 else at
    return predicate_of(words, last)


def _prepositional(words: Words, preposition: int, last: int) -> int:
    lowers, flags, roles = words.lowers, words.flags, words.roles
    name = lowers[preposition]
    right = adjacent_predicate(words, last)
    if right >= 0:
        return right
    if name == "with":
        # "with 23 people killed"
        reach = last
        while reach < min(words.count, last + 5) and not flags[reach] & MARK:
            if (roles[reach] and flags[reach] & PARTICIPLE) or is_predicate(words, reach):
                return reach
            reach += 1
    if name not in _REACH:
        return -1
    at = preposition - 1
    while at >= 0 and flags[at] & ADVERB and not roles[at]:
        at -= 1
    if at < 0:
        return -1
    if name == "by":
        base = lemma(lowers[at])
        if roles[at] and base in _MEASURED_BY:
            return at
        if roles[at]:
            return -1
    elif roles[at] > Role.AUXILIARY and (name != "with" or lemma(lowers[at]) in ("charge", "end", "start", "open")):
        return at
    elif lowers[at] in _PARTICLES and at > 0 and roles[at - 1] > Role.AUXILIARY:
        return at - 1
    if name in ("to", "at", "by", "from"):
        lowest = max(-1, at - 6)
        while at > lowest and not flags[at] & MARK:
            if roles[at] > Role.AUXILIARY and lemma(lowers[at]) in SAYING and lemma(lowers[at]) != "put":
                return -1  # "says the tremor on Sunday at 8:15"
            if roles[at] > Role.AUXILIARY:
                return at if name != "by" or lemma(lowers[at]) in _MEASURED_BY else -1
            if roles[at] or flags[at] & (RELATIVE | COORDINATOR) or (flags[at] & TO and not flags[at + 1] & NUMBER):
                return -1
            at -= 1
    return -1


def governor_lemma(words: Words, index: int) -> str | None:
    """The lemma of a governor: of an event noun its verb, of a predicate the word itself."""
    if index < 0:
        return None
    lower = words.lowers[index]
    if not words.roles[index] and lower in EVENT_NOUNS:
        return EVENT_NOUNS[lower]
    return lemma(lower)


def governing_verb(sentence: str, start: int, end: int) -> str | None:
    """The lemma of the verb that governs the noun phrase at offsets start to end of the sentence, None without one.

    An event noun counts for its verb ("the release of 40 captives" → "release"), and a predicate adjective for itself
    ("12 are missing" → "missing"). The doer behind a passive ("killed by 12 gunmen") has none.
    """
    words = Words(sentence)
    first = words.index_at(start)
    last = words.index_at(max(end - 1, start)) + 1
    return governor_lemma(words, governor(words, first, last))
