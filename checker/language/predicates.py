"""What is said of a noun phrase behind it: "14 smugglers were captured", "villages burned by rebels"."""

from typing import Final

from checker.language.verb_roles import Role
from checker.language.word_kinds import (
    ADVERB,
    BE,
    CLOSED,
    COMMA,
    COORDINATOR,
    DETERMINER,
    MARK,
    NEGATION,
    NUMBER,
    PARTICIPLE,
    RELATIVE,
    SUBORDINATOR,
    TO,
)
from checker.language.word_sets import word_set
from checker.language.words import Words

# Predicates that are no verbs but say what became of the counted: "left 23 dead", "12 are missing".
PREDICATES: Final = word_set(
    """
    dead missing alive homeless unconscious unhurt unharmed hungry ill sick jobless unemployed unaccounted safe
    free comatose hospitalized hospitalised adrift aboard ashore afloat powerless
    """
)


def is_predicate(words: Words, at: int) -> bool:
    """Whether a word is a predicate adjective and no noun follows it: "300 aboard", not "300 in safe houses"."""
    if words.lowers[at] not in PREDICATES:
        return False
    return at + 1 >= words.count or bool(
        words.flags[at + 1] & (CLOSED | NUMBER) and not words.flags[at + 1] & DETERMINER
    )


def predicate_of(words: Words, at: int) -> int:
    """The predicate of a subject that ends before `at`."""
    lowers, flags, roles, count = words.lowers, words.flags, words.roles, words.count
    limit = min(count, at + 18)
    begin = at
    while at < limit:
        flag = flags[at]
        if roles[at] == Role.AUXILIARY:
            return main_verb(words, at)
        if roles[at]:
            if roles[at] == Role.INFINITIVE:
                return -1
            return at
        if is_predicate(words, at):
            return at
        if flag & COMMA:
            return predicate_past_comma(words, at)
        if flag & MARK or (flag & SUBORDINATOR and (lowers[at] != "that" or at > begin)):
            return -1
        if flag & RELATIVE and at > begin and lowers[at] != "who":
            return -1
        if flag & COORDINATOR and at + 1 < count and roles[at + 1]:
            return -1
        at += 1
    return -1


def predicate_past_comma(words: Words, at: int) -> int:
    """The predicate behind an interruption: "58 people, 12 of them children, were killed"; or in a relative clause."""
    lowers, flags, roles, count = words.lowers, words.flags, words.roles, words.count
    while at < count and not flags[at] & COMMA:
        if flags[at] & (MARK | SUBORDINATOR | RELATIVE) or roles[at]:
            return -1
        at += 1
    at += 1
    if at >= count:
        return -1
    if flags[at] & RELATIVE and not flags[at] & SUBORDINATOR and lowers[at] in ("who", "which"):
        found = predicate_of(words, at + 1)
        # "Three men, who were not named, died": what they did not do is said besides, and they died.
        if found < 0 or not any(flag & NEGATION for flag in flags[at:found]):
            return found
        behind = _behind_comma(words, found)
        return behind if behind >= 0 else found
    if roles[at] in (Role.FINITE, Role.PARTICIPLE) and flags[at] & PARTICIPLE:
        return at
    return _behind_comma(words, at)


def _behind_comma(words: Words, at: int) -> int:
    """The predicate right behind the next comma that has one, in the same stretch between harder marks."""
    flags, roles, count = words.flags, words.roles, words.count
    for comma in range(at, min(count, at + 25)):
        if flags[comma] & COMMA and comma + 1 < count:
            if roles[comma + 1] == Role.AUXILIARY:
                return main_verb(words, comma + 1)
            if roles[comma + 1] == Role.FINITE:
                return comma + 1
        elif flags[comma] & MARK:
            return -1
    return -1


def main_verb(words: Words, at: int) -> int:
    """The verb at the end of a chain of auxiliaries, or the predicate behind "be"; the auxiliary itself if none."""
    lowers, flags, roles, count = words.lowers, words.flags, words.roles, words.count
    last_auxiliary = at
    ahead = at + 1
    while ahead < count:
        if roles[ahead] == Role.AUXILIARY:
            last_auxiliary = ahead
        elif roles[ahead]:
            # "are believed to be trapped", "were forced to flee": what follows the infinitive is what is said of them.
            if ahead + 2 < count and flags[ahead + 1] & TO and roles[ahead + 2] and lowers[ahead] in _RAISING:
                ahead += 2
                if roles[ahead] == Role.AUXILIARY:
                    last_auxiliary = ahead
                    ahead += 1
                    continue
            return ahead
        elif is_predicate(words, ahead):
            return ahead
        elif not flags[ahead] & (ADVERB | NEGATION | TO) and lowers[ahead] not in ("expected", "likely", "due", "set"):
            break
        ahead += 1
    return last_auxiliary if flags[last_auxiliary] & BE else at


_RAISING: Final = word_set(
    """
    believed thought expected feared estimated reported said known understood likely due set scheduled presumed
    assumed forced made due planned supposed used going
    """
)


def adjacent_predicate(words: Words, at: int) -> int:
    """A participle or relative clause right behind a noun phrase: "in villages burned by rebels"."""
    if at >= words.count:
        return -1
    if words.roles[at] and words.flags[at] & PARTICIPLE:
        return at
    if is_predicate(words, at):
        return at
    if words.flags[at] & RELATIVE and words.lowers[at] in ("who", "which", "that"):
        return predicate_of(words, at + 1)
    return -1
