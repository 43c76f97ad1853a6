"""Shares that an article counts: "fell by a fifth", "more than a third were"; elsewhere "a third" ranks."""

from typing import Final

from checker.language.bounds import bound_before
from checker.language.counted_nouns import PHRASE_ENDS
from checker.language.tables import words
from checker.language.tokens import Tokens
from checker.language.trends import DOWN, OF_RATES, UP

_BOUNDING: Final = words("than least most nearly almost over about around roughly under just approximately only to")
# Words between a verb of change and its share: "shrank by nearly a tenth".
_BETWEEN: Final = _BOUNDING | {"by", "some", "more", "less", "at", "up", "as", "much", "even"}
_CLOCK: Final = words("past to before")
_REACH: Final = 6


def articled_share(t: Tokens, i: int, end: int) -> bool:
    """Whether the article at token i counts a share, up to token `end`, where no "of" tells it."""
    following = t.words[end]
    if (following[:1].isalpha() and not (following in PHRASE_ENDS or following == "and")) or following[:1].isdecimal():
        return False
    if following in ("-", "‑", "’", "'") and t.glued(end):
        return False
    if _changed(t, i):
        return True
    bound = bound_before(t, i, 0)
    return (
        bound is not None
        and t.word(i - 1) in _BOUNDING
        and not (following in _CLOCK or t.words[bound[1]] in ("up", "within"))
    )


def _changed(t: Tokens, i: int) -> bool:
    """ "Down a quarter", "fell by a third", "cut staff by almost a tenth"."""
    k = i - 1
    while t.word(k) in _BETWEEN and t.word(k) not in ("by", "up"):
        k -= 1
    word = t.word(k)
    if word != "by":
        return (word in UP or word in DOWN) and word not in OF_RATES
    for back in range(k - 1, max(k - _REACH, -1), -1):
        word = t.words[back]
        if word in UP or word in DOWN:
            return True
        if not word.isalpha():
            return False
    return False
