"""The names of months and weekdays, and where a token names a month."""

from typing import Final

from checker.language.tables import words
from checker.language.tokens import Tokens

MONTHS: Final = words(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec
    """
)
_WORDS_TOO: Final = frozenset(["may", "march", "mar", "dec", "sep", "jan"])
WEEKDAYS: Final = words(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    """
)


def is_month(t: Tokens, k: int) -> bool:
    """Whether token k names a month; "may" and "march" need a capital."""
    word = t.word(k)
    return word in MONTHS and (
        word not in _WORDS_TOO or t.raw(k)[:1].isupper() or t.word(k - 1) in ("on", "since", "last", "of")
    )
