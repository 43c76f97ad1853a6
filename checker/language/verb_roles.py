"""Which words of a sentence are its verbs, and what each does there.

Forms that are as often nouns ("release", "strikes") are told by the words beside them.
"""

from typing import Final

from checker.language.word_kinds import (
    ADVERB,
    AUXILIARY,
    BASE,
    BE,
    CAPITAL,
    CLOSED,
    COMMA,
    COORDINATOR,
    DETERMINER,
    DO,
    HAVE,
    ING,
    MARK,
    MODAL,
    NEGATION,
    NOUNLIKE,
    NUMBER,
    PARTICIPLE,
    PAST,
    PREPOSITION,
    PRESENT,
    PRONOUN,
    QUANTIFIER,
    QUOTE,
    RELATIVE,
    STOP,
    SUBORDINATOR,
    TO,
    VERB,
)
from checker.language.word_sets import word_set


class Role:
    """What a verb does in its sentence; NONE for every other word.

    Plain numbers: every word is compared with them, and the members of an enumeration take several times as long.
    """

    NONE: Final = 0
    AUXILIARY: Final = 1
    FINITE: Final = 2
    PARTICIPLE: Final = 3
    ING: Final = 4
    INFINITIVE: Final = 5


_VERB_OR_AUXILIARY: Final = VERB | AUXILIARY
_PLURALS: Final = word_set("people men women children families residents officials police workers")
# Of a toll, a price or a count, also where they could be nouns: "death toll rises to 10".
_MOVING: Final = word_set(
    """
    rises falls climbs jumps drops reaches hits stands tops nears surges slumps soars plunges passes rockets
    """
)
_STATING: Final = word_set("show find record report estimate claim state note indicate suggest")


def verb_roles(lowers: list[str], flags: list[int]) -> list[int]:
    """The `Role` of each token of a sentence, given the tokens in lower case and their flags."""
    roles = [0] * len(flags)
    count = len(flags)
    for index in [index for index, flag in enumerate(flags) if flag & _VERB_OR_AUXILIARY]:
        flag = flags[index]
        before = index - 1
        while before >= 0 and flags[before] & (ADVERB | NEGATION) and not flags[before] & AUXILIARY:
            before -= 1
        before_flag = flags[before] if before >= 0 else COMMA
        after_flag = flags[index + 1] if index + 1 < count else STOP
        if flag & AUXILIARY:
            roles[index] = _auxiliary_role(lowers, index, before_flag, flags)
            continue
        if before_flag & MODAL or (before_flag & DO and flag & BASE):
            roles[index] = Role.INFINITIVE if flag & BASE else 0
            continue
        if before_flag & TO:
            roles[index] = Role.INFINITIVE if flag & BASE and not flag & CAPITAL else 0
            continue
        if flag & CAPITAL and index > 0 and not before_flag & (STOP | QUOTE) and not _headline_verb(flag, after_flag):
            continue
        if flag & ING:
            roles[index] = _ing_role(lowers, index, flag, before_flag, after_flag)
        elif flag & (PAST | PARTICIPLE):
            roles[index] = _past_role(flag, before_flag, after_flag, flags, before)
        elif flag & NOUNLIKE:
            if _noun_reads_as_verb(
                lowers[index], lowers[before] if before >= 0 else "", flag, before_flag, after_flag
            ) or (
                after_flag & SUBORDINATOR and lowers[index] in _STATING and not before_flag & (DETERMINER | PREPOSITION)
            ):
                roles[index] = Role.FINITE
        elif not before_flag & (DETERMINER | PREPOSITION):
            roles[index] = Role.FINITE
    return roles


def _headline_verb(flag: int, after_flag: int) -> bool:
    return bool(flag & (PAST | PARTICIPLE | PRESENT) and not flag & NOUNLIKE and after_flag & (NUMBER | DETERMINER))


def _auxiliary_role(lowers: list[str], index: int, before_flag: int, flags: list[int]) -> int:
    flag = flags[index]
    if lowers[index] in ("'s", "will", "may", "can", "must", "might") and before_flag & DETERMINER:
        return 0
    if flag & (HAVE | DO | BE):
        ahead = index + 1
        while ahead < len(flags) and flags[ahead] & (ADVERB | NEGATION) and not flags[ahead] & AUXILIARY:
            ahead += 1
        ahead_flag = flags[ahead] if ahead < len(flags) else STOP
        # "have 20 beds" and "did nothing" are full verbs; so is "were" for the purpose, where no verb follows.
        if flag & HAVE and not ahead_flag & (PARTICIPLE | TO | BE):
            return Role.INFINITIVE if before_flag & (TO | MODAL) else Role.FINITE
        if flag & DO and not ahead_flag & (BASE | PRONOUN):
            return Role.FINITE
    return Role.AUXILIARY


def _ing_role(lowers: list[str], index: int, flag: int, before_flag: int, after_flag: int) -> int:
    if before_flag & BE:
        return Role.ING
    if before_flag & DETERMINER:
        return 0
    if flag & NOUNLIKE and not after_flag & (DETERMINER | NUMBER | QUANTIFIER | PRONOUN | ADVERB):
        # "killing at least 12" has an object, "a killing at the weekend" has none.
        following = lowers[index + 1 : index + 3]
        if (
            len(following) < 2
            or following[0] not in ("at", "up", "as", "over", "no")
            or (following[0] == "at" and following[1] not in ("least", "most"))
        ):
            return 0
    return Role.ING


def _past_role(flag: int, before_flag: int, after_flag: int, flags: list[int], before: int) -> int:
    if before_flag & (BE | HAVE):
        return Role.PARTICIPLE
    plain_noun_follows = not after_flag & (CLOSED | NUMBER | QUANTIFIER | VERB) or after_flag & NOUNLIKE
    if before_flag & (DETERMINER | NUMBER | QUANTIFIER | PREPOSITION) and plain_noun_follows:
        return 0
    if before_flag & (DETERMINER | PREPOSITION) and not before_flag & (SUBORDINATOR | RELATIVE):
        return 0
    # "displaced Palestinians", "armed men": an adjective at the start or behind a comma when a noun is next
    if before_flag & (COMMA | STOP | COORDINATOR) and plain_noun_follows and not flag & PAST:
        return 0
    return Role.FINITE if flag & PAST else Role.PARTICIPLE


def _noun_reads_as_verb(lower: str, before: str, flag: int, before_flag: int, after_flag: int) -> bool:
    if before_flag & (PRONOUN | RELATIVE) and not before_flag & DETERMINER:
        return True
    if flag & BASE and before in _PLURALS and not after_flag & (BASE | CAPITAL):
        return True
    if before_flag & (DETERMINER | PREPOSITION | NUMBER | QUANTIFIER):
        return False
    if flag & PRESENT and lower in _MOVING and not before_flag & MARK:
        return bool(after_flag & (TO | NUMBER | DETERMINER | PREPOSITION | ADVERB | QUANTIFIER))
    return bool(
        flag & PRESENT
        and (not before_flag & (VERB | MARK) or (before_flag & NOUNLIKE and after_flag & NUMBER))
        and after_flag & (DETERMINER | NUMBER | QUANTIFIER | PRONOUN | SUBORDINATOR)
        and not after_flag & COORDINATOR
    )
