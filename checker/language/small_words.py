"""Words that count only in the right company: "one", "no", "none", "both", "a week-long", "decades"."""

from typing import Final, NamedTuple

from checker.language.counted_nouns import CountedNoun, counted_noun
from checker.language.inflection import is_plural, singular
from checker.language.tables import words
from checker.language.tokens import Tokens, is_number

_NOT_BEFORE_ONE: Final = words(
    """
    this that these those each every no any which another the some such same anyone not like as big little good bad
    new old only-one his her its our your my their
    different wrong right latest first second third fourth last next other another's a loved
    """
)
_OF_ONE: Final = words(
    """
    the its his her my our your their these those them us several many a two three four five six more
    """
)
_NO_COUNT_AFTER_ONE: Final = words(
    """
    another 's can should must would could may might has had to that who which thing who's such and or but if when is
    by with for at from on as too so not another's other
    """
)
_IDIOMS: Final = words(
    """
    off way time sided on to stop liner upmanship up size hit dimensional handed
    """
)
HARM_DONE: Final = words(
    """
    killed hurt injured wounded died harmed dead arrested missing injury casualty hospitalised hospitalized perished
    survived evacuated shot stabbed kidnapped detained charged displaced trapped drowned burned burnt affected slain
    fatally unhurt unharmed
    """
)
HARM: Final = words(
    """
    casualty casualties injury injuries death deaths fatality fatalities victim victims damage wounded dead survivor
    survivors arrest arrests loss losses hostage hostages kidnapping kidnappings detainee detainees
    """
)
_HARMING: Final = words(
    """
    killing wounding injuring killed wounded injured leaving leaves kills kill wounds injures hurting hurt left
    """
)
_KINDS: Final = words(
    """
    immediate further other serious major known confirmed civilian additional more new significant apparent obvious
    life human military reported initial such early official american israeli foreign fresh structural large any loss
    of lives reports report word sign signs indication and deaths injuries casualties or property
    """
)
_PERSON: Final = frozenset(["one", "body", "person", "people"])
_SPANS: Final = words("minute hour day night week month year decade century season")
_LONG: Final = {word + "long": word for word in _SPANS}
_NUMBERED: Final = words(
    """
    channel formula radio bbc itv air force phase chapter part act catch squadron group room page grade type number
    version stage big day
    """
)


class Small(NamedTuple):
    """What such a word says: its value, its unit or counted noun, and the tokens of the number and of the unit.

    `open` is a count with no upper end.
    """

    low: float
    high: float
    end: int
    unit: str | None = None
    unit_start: int = 0
    unit_end: int = 0
    vague: bool = False
    open: bool = False


def one_counts(t: Tokens, i: int, bounded: bool) -> bool:
    """Whether "one" at token i is a number: "one soldier", "at least one", "one of the best"; not "no one"."""
    before, following = t.word(i - 1), t.words[i + 1]
    if t.raw(i) == "One" and (
        before in _NUMBERED
        or (t.raw(i - 1)[:1].isupper() and not t.opens_sentence(i - 1) and not following[:1].isalpha())
    ):
        return False
    if following == "-" and t.glued(i + 1):
        return t.words[i + 2] not in _IDIOMS
    if following in ("last", "final", "more", "extra") and before not in _NOT_BEFORE_ONE:
        return True
    if following in ("'s", "’s") or (before == "-" and t.glued(i)):
        return False
    if (
        before in _NOT_BEFORE_ONE
        and not bounded
        and not (before == "that" and t.word(i - 2) not in ("", ",", "at", "of", "with", "for"))
    ):
        return False
    if following == "of":
        return t.words[i + 2] in _OF_ONE or t.raw(i + 2)[:1].isupper()
    if following in ("in", "out") or bounded:
        return True
    if following == "or" or (following == "to" and t.words[i + 2] in ("two", "three")):
        return t.words[i + 2] in ("two", "three", "more")
    if before in _HARMING and not following[:1].isalpha():
        return True
    if following in HARM_DONE or (
        following in ("was", "were", "is", "later", "has") and any(t.words[k] in HARM_DONE for k in (i + 2, i + 3))
    ):
        return True
    if following in _NO_COUNT_AFTER_ONE:
        return False
    if following in ("day", "night", "morning", "evening", "afternoon") and t.opens_sentence(i):
        return False
    if t.count == 1 or (not following[:1].isalpha() and t.opens_sentence(i)):
        return True
    return following.endswith("ed") or counted_noun(t, i + 1, one=True) is not None


def some_day(t: Tokens, i: int) -> bool:
    """Whether "one day" at token i is some day to come or gone by: "one day it will", "hopes to one day sail"."""
    before, following = t.word(i - 1), t.words[i + 2]
    if t.words[i + 1] != "day" or before in _TIMED:
        return False
    return before in _WILLS or following in _WILLS or following in _SUBJECTS


_TIMED: Final = words("for in after within only just about than least over around nearly almost every another - and")
_WILLS: Final = words("will would may might could can shall should to i'll we'll he'll she'll they'll it'll")
_SUBJECTS: Final = words("i you he she it we they when soon")


def zero_at(t: Tokens, i: int) -> Small | None:
    """ "no casualties", "no one was hurt", "killed nobody", "none was hurt": nought, where people are harmed."""
    word, j = t.words[i], i + 1
    if word == "no":
        j += t.words[j] in ("-", "‑")
        if t.words[j] in _PERSON and t.words[j] != "body":
            return Small(0, 0, j + 1, "person", j, j + 1) if _harmed(t, i, j + 1) else None
        for k in range(j, j + 7):
            if t.words[k] in HARM:
                return Small(0, 0, i + 1, singular(t.words[k]), j, k + 1)
            if t.words[k] not in _KINDS and not (k == j and is_plural(t.words[k + 1]) and t.words[k + 1] in HARM):
                return None
        return None
    if word in ("nobody", "none", "noone"):
        return Small(0, 0, i + 1, "person", i + 1, i + 1) if _harmed(t, i, j) else None
    return None


def _harmed(t: Tokens, start: int, end: int) -> bool:
    """Whether nobody, from token `start` to `end`, is who a verb right before it or behind it harms."""
    before = t.word(start - 1)
    return (before in _HARMING and before not in ("left", "leaves", "leaving")) or _harm_follows(t, end)


def _harm_follows(t: Tokens, j: int) -> bool:
    for k in range(j, min(j + 9, t.count)):
        word = t.words[k]
        if word in _CLAUSE_ENDS:
            return False
        if word in HARM_DONE:
            return True
    return False


_CLAUSE_ENDS: Final = words(". ; but ! ? whether if who that when how why what because where after as while")


def both_at(t: Tokens, i: int) -> Small | None:
    """ "both men were killed", "both died": two, where people are harmed."""
    following = t.words[i + 1]
    if following in ("sides", "countries", "houses", "teams", "parties", "governments", "armies"):
        return None
    noun: CountedNoun | None = None
    if following == "of" and t.words[i + 2] in ("the", "them", "whom"):
        noun = counted_noun(t, i + 1) if t.words[i + 2] == "the" else None
        near = harm_within(t, i + 3, 6)
    else:
        noun = counted_noun(t, i + 1)
        near = harm_within(t, noun.end if noun else i + 1, 4)
    if (
        t.word(i - 1) in ("wounding", "killing", "injuring", "killed", "wounded", "injured", "hurting", "hurt")
        and noun is None
    ):
        return Small(2, 2, i + 1)
    if not near or (not noun and following not in HARM_DONE and following not in ("were", "are", "of", "have")):
        return None
    if noun:
        return Small(2, 2, i + 1, noun.name, noun.start, noun.end)
    return Small(2, 2, i + 1)


def harm_within(t: Tokens, j: int, reach: int) -> bool:
    """Whether a word of harm stands within `reach` tokens from token j, in the same clause."""
    for k in range(j, min(j + reach, t.count)):
        if t.words[k] in (".", ",", ";", "and"):
            return False
        if t.words[k] in HARM_DONE:
            return True
    return False


_PLURAL_SPANS: Final = {word + "s": word for word in ("second", "minute", "hour", "day", "week", "month")}
_APART: Final = words("after before later earlier")
# What may count such a plural itself: "a few more days later", "half hours after".
_COUNTED_SPANS: Final = words(
    """
    few several many some more extra additional other half and or of these those working business school trading full
    both the last first next past previous following - no any all split
    """
)


def span_at(t: Tokens, i: int) -> Small | None:
    """ "a week-long truce", "weeklong", "decade-long", "for decades", and the bare plural of "hours after the vote"."""
    word = t.words[i]
    if word in _PLURAL_SPANS:
        bare = t.words[i + 1] in _APART and t.word(i - 1) not in _COUNTED_SPANS and not is_number(t.word(i - 1))
        return Small(2, 2, i + 1, _PLURAL_SPANS[word], i, i + 1, open=True) if bare else None
    if word in _LONG:
        return Small(1, 1, i + 1, _LONG[word], i, i + 1)
    if word == "decades":
        if (
            t.word(i - 1) in ("past", "last", "recent", "previous", "of", "coming", "the", "many", "few")
            and t.word(i - 1) != "for"
        ):
            return None
        return Small(20, 99, i + 1, "year", i, i + 1, vague=True)
    if (
        word in _SPANS
        and t.words[i + 1] == "-"
        and t.words[i + 2] in ("long", "old")
        and t.word(i - 1) not in ("-", "half")
    ):
        return Small(1, 1, i + 1, word, i, i + 3) if t.words[i + 2] == "long" else None
    return None


SPAN_WORDS: Final = frozenset([*_LONG, *_SPANS, *_PLURAL_SPANS, "decades"])
EMPTY_WORDS: Final = frozenset(["no", "nobody", "none", "noone"])
