"""The noun phrase that names a source: behind "according to", before or behind a verb of saying."""

from typing import Final

from checker.language.verb_roles import Role
from checker.language.word_kinds import (
    ADVERB,
    AUXILIARY,
    CAPITAL,
    CLOSED,
    COMMA,
    COORDINATOR,
    DETERMINER,
    ING,
    MARK,
    NUMBER,
    PARTICIPLE,
    PAST,
    PREPOSITION,
    PRONOUN,
    QUANTIFIER,
    QUOTE,
    RELATIVE,
    STOP,
    SUBORDINATOR,
)
from checker.language.word_sets import word_set
from checker.language.words import Words

TIME_WORDS: Final = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february
    march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov
    dec jan. feb. aug. sept. oct. nov. dec. last late early earlier later week month year morning afternoon
    evening night weekend
    """
)
_PEOPLE_WITH_PARTICIPLES: Final = word_set(
    """
    official officials people sources source person those someone diplomat diplomats
    """
)


def phrase_end(words: Words, first: int) -> int:
    """The end of the noun phrase that begins at a token, without relative clause, participle or words of time."""
    flags, roles, lowers, texts = words.flags, words.roles, words.lowers, words.texts
    at = first
    limit = min(words.count, first + 16)
    while at < limit:
        flag = flags[at]
        if flag & MARK and texts[at] != "'":
            break
        if flag & (RELATIVE | AUXILIARY) or (flag & SUBORDINATOR and at > first):
            break
        if roles[at] and not (at == first and roles[at] == Role.ING):
            break
        if flag & COORDINATOR and (at + 1 >= words.count or _predicate_ahead(words, at + 1) or flags[at + 1] & PRONOUN):
            break
        if flag & PREPOSITION and at + 1 < limit:
            following = lowers[at + 1]
            if following in TIME_WORDS or flags[at + 1] & (RELATIVE | NUMBER | ING) or roles[at + 1]:
                break
            if lowers[at] not in ("of", "in", "for", "at", "from", "with", "on", "by", "near", "to"):
                break
            if lowers[at] in ("by", "on", "to", "with") and not flags[at + 1] & (CAPITAL | DETERMINER):
                break
        if flag & (PREPOSITION | COORDINATOR) and at + 1 >= limit:
            break
        if lowers[at] in TIME_WORDS and at > first and not (flag & CAPITAL and flags[at - 1] & DETERMINER):
            break
        if flag & ADVERB and at > first and lowers[at] in ("early", "late", "yesterday", "today", "earlier", "later"):
            break
        if lowers[at] in ("familiar", "close", "aware"):
            break
        at += 1
    while at > first and flags[at - 1] & (PREPOSITION | COORDINATOR | ADVERB) and not flags[at - 1] & CAPITAL:
        at -= 1
    return at


def _predicate_ahead(words: Words, start: int) -> bool:
    for at in range(start, min(words.count, start + 8)):
        if words.flags[at] & MARK:
            return False
        if words.roles[at] in (Role.FINITE, Role.AUXILIARY) and words.lowers[at - 1] not in _PEOPLE_WITH_PARTICIPLES:
            return True
    return False


def subject_before(words: Words, chain: int) -> tuple[int, int] | None:
    """The noun phrase whose verb begins at a token: over an interruption between commas, within its own clause."""
    flags, roles, lowers = words.flags, words.roles, words.lowers
    last = chain
    while last > 0 and flags[last - 1] & ADVERB and not flags[last - 1] & CAPITAL:
        last -= 1
    if last == 0:
        return None
    if flags[last - 1] & COMMA:
        # "Jack Evans, a police spokesman, said": the interruption is left out.
        opening = last - 2
        while opening >= 0 and not flags[opening] & (COMMA | STOP | QUOTE):
            opening -= 1
        if opening <= 0 or not flags[opening] & COMMA or last - opening > 18 or opening + 1 == last - 1:
            return None
        inside = opening + 1
        if flags[inside] & (SUBORDINATOR | COORDINATOR | PREPOSITION) and not flags[inside] & RELATIVE:
            return None
        if roles[inside] == Role.FINITE or flags[opening - 1] & QUOTE:
            return None
        # Two things between commas need a name or a determined noun in front.
        found = _phrase_before(words, opening)
        if found is None or (
            found[0] > 0 and not flags[found[0] - 1] & (COMMA | QUOTE | SUBORDINATOR | STOP | COORDINATOR)
        ):
            return None
        if any(roles[found[1] : opening]):
            return None
        if not (flags[inside] & (DETERMINER | RELATIVE | NUMBER) or flags[found[0]] & CAPITAL):
            return None
        return found
    if flags[last - 1] & (RELATIVE | SUBORDINATOR | COORDINATOR | QUOTE | STOP) and not flags[last - 1] & PRONOUN:
        return None
    if lowers[last - 1] == "who":
        return None
    return _phrase_before(words, last)


def _phrase_before(words: Words, last: int) -> tuple[int, int] | None:
    flags, roles, lowers, texts = words.flags, words.roles, words.lowers, words.texts
    first = last
    lowest = max(0, last - 16)
    while first > lowest:
        at = first - 1
        flag = flags[at]
        if flag & MARK and not (
            texts[at] in ("'", "&", "/") or (texts[at] == "." and flags[at - 1] & CAPITAL and last - at < 4)
        ):
            break
        if flag & (RELATIVE | AUXILIARY) or (flag & SUBORDINATOR and not flag & DETERMINER and lowers[at] != "that"):
            break
        if lowers[at] == "that":
            break
        if flag & PRONOUN and first < last:
            break
        if roles[at] and not (
            flag & (PARTICIPLE | PAST) and at > 0 and lowers[at - 1] in _PEOPLE_WITH_PARTICIPLES and first < last
        ):
            break
        if flag & COORDINATOR and (at == 0 or flags[at - 1] & COMMA or any(roles[max(0, at - 6) : at])):
            break
        first -= 1
    if first == last:
        return None
    first = _without_adverbial(words, first, last)
    last = _without_modifier(words, first, last)
    while first < last and flags[first] & (COORDINATOR | ADVERB) and not flags[first] & (DETERMINER | QUANTIFIER):
        first += 1
    if first >= last or flags[first] & PREPOSITION:
        return None
    return first, last


def _without_modifier(words: Words, first: int, last: int) -> int:
    """Cut "briefed on the talks" and "familiar with the matter" from behind the noun."""
    for at in range(first + 1, last):
        if words.roles[at] or words.lowers[at] in ("familiar", "close", "aware", "speaking"):
            return at
    return last


def _without_adverbial(words: Words, first: int, last: int) -> int:
    """Step over an opening phrase of time or place: "On Wednesday officials", "In Quito health officials"."""
    flags, lowers = words.flags, words.lowers
    while first < last and flags[first] & PREPOSITION:
        at = first + 1
        while at < last and (lowers[at] in TIME_WORDS or flags[at] & (NUMBER | DETERMINER)):
            at += 1
        if at == first + 1:
            # A place in capitals, then the subject without them.
            while at < last and flags[at] & CAPITAL and not flags[at] & CLOSED:
                at += 1
        if at >= last or at == first + 1:
            return first
        first = at
    return first
