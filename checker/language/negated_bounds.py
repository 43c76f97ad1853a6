"""Bounds that a negation turns round: "has never had more than 40", "no other bid was more than $5".

Only where the scope is plain: the negation stands by the verb right before the bound, or opens the sentence as its
subject with nothing between but that subject and its verb.
"""

from typing import Final

from checker.language.tables import words
from checker.language.tokens import Tokens
from checker.models import Bound

_TURNED: Final = {
    Bound.MORE_THAN: Bound.AT_MOST,
    Bound.LESS_THAN: Bound.AT_LEAST,
}
_TURNING: Final = frozenset(
    tuple(phrase.split())
    for phrase in """
    more than; longer than; greater than; higher than; larger than; less than; fewer than; older than; exceed;
    exceeded; exceeding; exceeds
    """.split(";")
)
_NEGATIONS: Final = words(
    """
    not never cannot n't don't doesn't didn't won't wouldn't can't couldn't isn't aren't wasn't weren't hasn't haven't
    hadn't shouldn't don’t doesn’t didn’t won’t wouldn’t can’t couldn’t isn’t aren’t wasn’t weren’t hasn’t haven’t
    hadn’t shouldn’t
    """
)
_AUXILIARIES: Final = words(
    """
    be been being was were is are am have has had having do does did to would will should can could may might ever yet
    likely thought believed said known reported expected
    """
)
_NOBODY: Final = words("no none nobody neither nothing")
_PAST: Final = words("paid made got won held took gave lost spent sent ran cost drew saw stood put met lay")
_BREAKS: Final = words(
    """
    when while whether if that because although though until but despite who which where whose what why how so than
    among amid as not never
    """
)
_REACH: Final = 40


def turned_bound(t: Tokens, bound: Bound, start: int) -> Bound:
    """The bound whose words begin at token `start`, turned round where they are plainly negated."""
    turned = _TURNED.get(bound)
    if turned is None or not (tuple(t.words[start : start + 2]) in _TURNING or (t.words[start],) in _TURNING):
        return bound
    return turned if _verb_is_negated(t, start) or _subject_is_nobody(t, start) else bound


def _verb_is_negated(t: Tokens, start: int) -> bool:
    """ "did not exceed", "has never been more than", "couldn't carry more than": one verb between at most."""
    verbs = 0
    for k in range(start - 1, max(start - 6, -1), -1):
        word = t.words[k]
        if word in _NEGATIONS:
            return True
        if not word.isalpha():
            return False
        if word not in _AUXILIARIES:
            verbs += 1
            if verbs > 1 or word in _BREAKS or word in _NOT_VERBS:
                return False
    return False


_NOT_VERBS: Final = words(
    """
    say says said know knows think believe claim mean in on at by for from with of and or about after before over under
    just only even the a an
    """
)


def _subject_is_nobody(t: Tokens, start: int) -> bool:
    before = t.word(start - 1)
    if not (before in _AUXILIARIES or before in _PAST or before.endswith("ed")):
        return False
    aside = 0
    for k in range(start - 2, max(start - _REACH, -1), -1):
        word = t.words[k]
        if word in (")", "("):
            aside += 1 if word == ")" else -1
            continue
        if word == "-" and t.word(k - 1) == "-" and t.glued(k):
            aside = 0 if aside else 1
            continue
        if word == "—":
            aside = 0 if aside else 1
            continue
        if aside > 0:
            continue
        if word in _NOBODY:
            return t.opens_sentence(k) or t.words[k - 1] == ","
        if word in _BREAKS or word in (".", ";", ":", ",", "?", "!", '"', "“", "”"):
            return False
    return False
