"""The clauses of a sentence, by cheap signs: marks, subordinators, verbs joined by "and"."""

from bisect import bisect_right
from functools import lru_cache
from typing import Final

from checker.language.lemmas import lemma
from checker.language.reporting import SAYING
from checker.language.verb_roles import Role
from checker.language.word_kinds import (
    ADVERB,
    BE,
    CAPITAL,
    COMMA,
    COORDINATOR,
    DETERMINER,
    HAVE,
    NEGATION,
    NUMBER,
    PREPOSITION,
    PRONOUN,
    QUANTIFIER,
    QUOTE,
    RELATIVE,
    STOP,
    SUBORDINATOR,
    word_flags,
)
from checker.language.word_sets import word_set
from checker.language.words import Words

_LINK: Final = SUBORDINATOR | RELATIVE | COORDINATOR
_PREDICATE_ROLES: Final = frozenset((Role.FINITE, Role.AUXILIARY))
# Verbs behind which a statement may follow without "that".
_CLAUSE_TAKING: Final = SAYING | word_set(
    """
    fear hope expect worry doubt know learn find ensure show feel assume wish
    """
)
# How many tokens ahead a predicate is looked for, so that work grows with the text and no faster.
_REACH: Final = 60
_CONJUNCTIONS_OR_PREPOSITIONS: Final = word_set("as since after before until than till like once")


class Clauses:
    """Which clause each token of a sentence stands in.

    A clause may be broken by another ("58 people, who had fled, were killed"), so `groups` gives a number per token
    and `spans` the hull of each number as token indices, end-exclusive.
    """

    __slots__ = ("groups", "spans")

    def __init__(self, words: Words) -> None:
        segments = _segments(words)
        self.groups, self.spans = _grouped(words, segments)

    def of(self, index: int) -> int:
        """The clause of a token; that of the last token when the index lies behind it, -1 in an empty sentence."""
        groups = self.groups
        if 0 <= index < len(groups):
            return groups[index]
        if not groups:
            return -1
        return groups[0] if index < 0 else groups[-1]


def _segments(words: Words) -> list[tuple[int, int]]:
    flags, roles, count = words.flags, words.roles, words.count
    if not count:
        return []
    starts: set[int] = {0}
    marks = [index for index, flag in enumerate(flags) if flag & (STOP | QUOTE | COMMA)]
    hard: list[int] = []
    for index in marks:
        if flags[index] & (STOP | QUOTE):
            starts.update((index, index + 1))
            hard.append(index + 1)
        elif not _inside_date(flags, index):
            starts.add(index + 1)
            hard.append(index + 1)
    finite_seen, passed = False, 0
    for index, flag in enumerate(flags):
        if not flag & _LINK and roles[index] not in _PREDICATE_ROLES:
            continue
        if (now_passed := bisect_right(hard, index)) > passed:
            finite_seen, passed = False, now_passed
        behind = bisect_right(marks, index)
        next_hard = marks[behind] if behind < len(marks) else count
        if flag & (SUBORDINATOR | RELATIVE) and index not in starts:
            at = _subordinate_start(words, index, next_hard)
            if at is not None:
                starts.add(at)
                finite_seen = False
        elif flag & COORDINATOR and index not in starts and not flag & SUBORDINATOR:
            if _joins_clauses(words, index, next_hard, finite_seen):
                starts.add(index)
                finite_seen = False
        elif roles[index] in _PREDICATE_ROLES:
            if (
                roles[index] == Role.FINITE
                and lemma(words.lowers[index]) in _CLAUSE_TAKING
                and index + 1 < next_hard
                and (
                    not flags[index + 1] & (SUBORDINATOR | PREPOSITION)
                    or flags[index + 1] & QUANTIFIER
                    or _bounds(words, index)
                )
                and _has_predicate(words, index + 2, next_hard)
            ):
                # "told him the three …": the hearer stays with the verb.
                starts.add(index + 2 if flags[index + 1] & PRONOUN and words.lowers[index] == "told" else index + 1)
                finite_seen = False
            else:
                finite_seen = True
    ordered = sorted(start for start in starts if start < count)
    return list(zip(ordered, [*ordered[1:], count], strict=True))


def _bounds(words: Words, index: int) -> bool:
    """Whether "at least", "up to" and the like follow a token."""
    return words.lowers[index + 1 : index + 3] in (
        ["at", "least"],
        ["at", "most"],
        ["up", "to"],
        ["as", "many"],
        ["over", "a"],
    )


def _inside_date(flags: list[int], index: int) -> bool:
    """A comma between a day and a year: "Nov. 10, 2008"."""
    return bool(0 < index < len(flags) - 1 and flags[index - 1] & NUMBER and flags[index + 1] & NUMBER)


def _has_predicate(words: Words, start: int, end: int) -> bool:
    return not _PREDICATE_ROLES.isdisjoint(words.roles[start : min(end, start + _REACH)])


def _subordinate_start(words: Words, index: int, end: int) -> int | None:
    flags, roles, lowers = words.flags, words.roles, words.lowers
    lower = lowers[index]
    if lower in _CONJUNCTIONS_OR_PREPOSITIONS:
        near = min(end, index + (9 if lower != "as" else 6))
        follows_ing = index + 1 < end and roles[index + 1] == Role.ING
        if lower == "than" or not (follows_ing or _has_predicate(words, index + 1, near)):
            return None
        return index
    if not _has_predicate(words, index + 1, end):
        return None
    # "in which", "of whom": the clause begins with the preposition; "many of whom" with the quantity.
    if flags[index] & RELATIVE and index > 0 and flags[index - 1] & PREPOSITION:
        at = index - 1
        if lowers[at] == "of" and at > 0 and not flags[at - 1] & COMMA:
            at -= 1
        return at
    return index


def _joins_clauses(words: Words, index: int, end: int, finite_seen: bool) -> bool:
    flags, roles = words.flags, words.roles
    ahead = index + 1
    while ahead < end and flags[ahead] & (ADVERB | NEGATION) and not roles[ahead]:
        ahead += 1
    if ahead >= end:
        return False
    if roles[ahead]:
        return True
    if words.lowers[index] == "but":
        return True
    if not finite_seen:
        return False
    # A noun phrase and its own predicate, nothing subordinate between them.
    for at in range(ahead, min(end, ahead + _REACH)):
        if flags[at] & (RELATIVE | SUBORDINATOR | COORDINATOR) and at > ahead:
            return False
        if roles[at] in _PREDICATE_ROLES:
            return True
    return False


def _opens_with_predicate(words: Words, start: int, end: int) -> bool:
    for index in range(start, end):
        if words.roles[index] in _PREDICATE_ROLES:
            return not (lemma(words.lowers[index]) in SAYING and words.roles[index] == Role.FINITE)
        if not words.flags[index] & (ADVERB | QUOTE | STOP):
            return False
    return False


def _has_verb(words: Words, start: int, end: int) -> bool:
    return any(words.roles[start:end])


def _grouped(words: Words, segments: list[tuple[int, int]]) -> tuple[list[int], list[tuple[int, int]]]:
    flags = words.flags
    groups: list[int] = []
    spans: list[tuple[int, int]] = []
    pending = -1
    previous_verbal = False
    for start, end in segments:
        verbal = _has_verb(words, start, end)
        if start > 0 and flags[start - 1] & STOP and words.texts[start - 1] in (";", ":", "—", "–", "--"):
            pending = -1
            previous_verbal = False
            group = len(spans)
        elif (verbal and pending >= 0 and _opens_with_predicate(words, start, end)) or (
            verbal and pending >= 0 and pending == len(spans) - 1 and _is_introduction(words, spans[pending])
        ):
            group = pending
            pending = -1
        elif not verbal and start < end and words.lowers[start] in ("but", "while", "whereas"):
            pending = -1
            previous_verbal = False
            group = len(spans)
        elif not verbal and spans and (previous_verbal or pending >= 0):
            group = groups[-1] if previous_verbal or pending < 0 else pending
        else:
            group = len(spans)
        if group == len(spans):
            spans.append((start, end))
            if not verbal:
                pending = group
        else:
            spans[group] = (spans[group][0], end)
        groups.extend([group] * (end - start))
        previous_verbal = verbal if verbal else previous_verbal and pending < 0
    return groups, spans


def _is_introduction(words: Words, span: tuple[int, int]) -> bool:
    """Whether a verbless opening belongs to what follows: "On Wednesday, …", "Meanwhile, …"."""
    first = words.flags[span[0]]
    return bool(first & (PREPOSITION | ADVERB | COORDINATOR | QUOTE | SUBORDINATOR))


@lru_cache(maxsize=512)
def _analysed(sentence: str) -> tuple[Words, Clauses]:
    words = Words(sentence)
    return words, Clauses(words)


def clause_at(sentence: str, position: int) -> tuple[int, int]:
    """The span of the clause round an offset, as offsets into the sentence, end-exclusive.

    A clause that another one interrupts is given as the whole stretch from its first word to its last.
    """
    words, clauses = _analysed(sentence)
    group = clauses.of(words.index_at(position))
    if group < 0:
        return (0, len(sentence))
    first, last = clauses.spans[group]
    return (words.starts[first], words.ends[last - 1])


_STOP_WORDS: Final = word_set(
    """
    according other others also such own same that not no than more most least less some many much few several
    about around nearly almost roughly just only even still already mr mrs ms dr year month day week time be have
    do
    """
)
_FUNCTION: Final = (
    DETERMINER
    | PREPOSITION
    | SUBORDINATOR
    | RELATIVE
    | COORDINATOR
    | PRONOUN
    | NEGATION
    | BE
    | HAVE
    | STOP
    | COMMA
    | QUOTE
)


@lru_cache(maxsize=65536)
def _content_lemma(text: str) -> str:
    """The lemma of a word that carries content, or nothing."""
    flags = word_flags(text)
    if flags & (_FUNCTION | NUMBER) and not (flags & NUMBER and flags & CAPITAL and len(text) > 6):
        return ""
    if not text[0].isalpha() or len(text) < 2:
        return ""
    base = lemma(text)
    return "" if base in _STOP_WORDS or word_flags(base) & _FUNCTION else base


def content_words(text: str) -> list[str]:
    """The lower-cased lemmas of the words of a text that carry content, in order, without numbers and stop words."""
    words, _ = _analysed(text)
    return content_of(words, 0, words.count)


def content_of(words: Words, first: int, last: int) -> list[str]:
    """`content_words` of a stretch of tokens."""
    return [base for text in words.texts[first:last] if (base := _content_lemma(text))]
