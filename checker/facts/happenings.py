"""What happens in a clause, and what happened on the day that a sentence names."""

from collections.abc import Iterator

from checker.language.concepts import concept
from checker.language.lemmas import lemma
from checker.language.verb_roles import Role as Verb
from checker.language.word_kinds import CLOSED, COORDINATOR, RELATIVE, STOP
from checker.language.words import Words

SAYING: frozenset[str] = frozenset(
    """say tell announce report state add note confirm claim declare warn admit reveal disclose insist explain comment
    quote write publish release issue respond reply deny speak""".split()
)
"""Lemmas of verbs of telling: when something was said is not when it was so."""

HAPPENINGS: frozenset[str] = frozenset(
    """KILL WOUND CAPTURE ATTACK BOMB SHOOT QUAKE AFTERSHOCK EXPLODE STEAL CRASH FIRE FLOOD STORM ABDUCT VOTE ELECTION
    PROTEST FIGHT RIOT MEETING TALK TRUCE TREATY WAR SENTENCE CHARGE CONVICT TRIAL COLLAPSE STRIKE STOPPAGE OUTBREAK
    RESIGN CLOSE MERGE LAUNCH SPILL DISRUPT violence incident strike raid rampage disaster accident operation event
    spree ceremony announcement statement game match deal report summit independence visit hearing arraignment clash
    funeral vigil march coup interview outage storm war fight fighting riot speech death arrest""".split()
)
"""Concepts of what a day can be the day of: "Monday's raid", "the 2004 tsunami", "independence in July"."""

HARMS: frozenset[str] = frozenset(
    "KILL WOUND ATTACK BOMB SHOOT EXPLODE violence incident strike raid rampage spree MURDER STAB".split()
)
"""Concepts under which one and the same attack is told."""

_EMPTY_VERBS = frozenset(
    "is are was were be been being has have had do does did will would can could may might".split()
)
_VERBS = frozenset({Verb.FINITE, Verb.PARTICIPLE, Verb.ING})
_TOLD_AFTER_SAYING = 40


def happenings(words: Words, begin: int, stop: int) -> Iterator[str]:
    """The concepts of all verbs and nouns of happening in a clause; every harm is one happening too."""
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


def dated_happening(words: Words, start: int, end: int) -> str:
    """The concept of what happened at the date or time at start to end; empty where the sentence does not tell.

    It is the noun that the date stands before ("Monday's deadly raid"); else the nearest verb or noun of happening
    before it ("was arrested after the robbery on Sunday": the robbery); else, for a date that opens its sentence, the
    verb of what follows ("On Sunday, two officers involved in the raid were charged": charged; "In 2009, police said
    they had found it": found).
    """
    if not words.count:
        return ""
    first, last = words.index_at(start), words.index_at(max(end - 1, start))
    if behind := _dated_noun(words, last + 1):
        return concept(lemma(behind))
    for at in range(first - 1, -1, -1):
        word = words.lowers[at]
        if words.flags[at] & STOP:
            break
        if not word.isalpha() or word in _EMPTY_VERBS:
            continue
        told = concept(lemma(word))
        if words.roles[at] in _VERBS or told in HAPPENINGS:
            return told
    at = _main_verb(words, last + 1, words.count)
    if at >= 0 and lemma(words.lowers[at]) in SAYING:
        told_of = _main_verb(words, at + 1, min(words.count, at + _TOLD_AFTER_SAYING))
        at = told_of if told_of >= 0 else at
    return concept(lemma(words.lowers[at])) if at >= 0 else ""


def _main_verb(words: Words, first: int, stop: int) -> int:
    """The first finite verb of a clause: the one its auxiliaries stand with, if any, past a reduced relative clause
    ("two officers involved in the raid were charged"); -1 where there is none."""
    candidate = -1
    for at in range(first, stop):
        if words.flags[at] & STOP:
            break
        role = words.roles[at]
        if candidate >= 0 and (words.flags[at] & (RELATIVE | COORDINATOR) or words.texts[at] in {",", "that"}):
            return candidate
        if role == Verb.AUXILIARY:
            candidate = -1
        elif candidate < 0 and role in _VERBS and words.lowers[at] not in _EMPTY_VERBS:
            candidate = at
    return candidate


def _dated_noun(words: Words, at: int) -> str:
    """The noun that a date right before it dates: of "Monday's deadly raid" the raid; empty where there is none."""
    if at >= words.count or words.ends[at - 1] + 1 < words.starts[at]:
        return ""
    possessive = words.lowers[at - 1].endswith("'s")
    if words.lowers[at] in {"'s", "s", "'"}:
        at += 1
    elif not words.lowers[at].isalpha() or (words.lowers[at].endswith("ly") and not possessive):
        return ""
    for index in range(at, min(at + 3, words.count)):
        word = words.lowers[index]
        if not word.isalpha() or words.flags[index] & CLOSED:
            return ""
        if word.endswith("ly"):  # "Monday's deadly raid"
            continue
        if concept(lemma(word)) in HAPPENINGS or word.endswith(("tion", "ing", "ment")):
            return word
    return ""
