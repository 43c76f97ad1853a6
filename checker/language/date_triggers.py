"""Where a date may begin: the one look that is taken at every word. All else is read only where it finds something."""

import re
from collections.abc import Iterable
from typing import Final

from checker.language.calendar_words import END, MONTHS, ORDINALS, SEASONS, TENS, WEEKDAYS, choice
from checker.language.holidays import FIRST_WORDS

_DIGIT: Final = r"(?<!\d[.,])\d|(?<=,)(?=(?:1[89]|20)\d\d(?!\d))\d"
_QUARTERS: Final = [letter + digit for letter in "qh" for digit in "1234"]
_FISCAL: Final = ("cy", "fy", "fiscal year", "fiscal", "calendar year", "calendar")
# Each kind of word that may begin a date, with what stands behind it.
_KINDS: Final[tuple[tuple[str, Iterable[str], str], ...]] = (
    ("month", MONTHS, "(?![a-z])"),
    ("weekday", WEEKDAYS, r"(?:(?![a-z])|(?=s[ \n]ago\b))"),
    ("relative", "yesterday today tonight tomorrow overnight".split(), END),
    (
        "unit",
        """day days night nights weekend weekends week weeks fortnight fortnights month months quarter quarters year
        years decade decades season seasons half halfs century centuries w/c w/e""".split(),
        END,
    ),
    ("part", "morning afternoon evening hours".split(), END),
    ("ordinal", [*ORDINALS, *TENS], END),
    ("season", SEASONS, END),
    ("holiday", FIRST_WORDS, ""),
    ("years", ("nineteen", "two thousand", "eighteen", "seventeen", "sixteen"), END),
    ("decade", "twenties thirties forties fifties sixties seventies eighties nineties".split(), END),
    ("quarter", _QUARTERS, "(?=[^a-z]|$)"),
    ("fiscal", _FISCAL, r"(?=[ -]?['’]?\d\d)"),
)


def _beginnings(words: Iterable[str]) -> str:
    """A pattern for the first three letters of any of the words, by their first letter: far fewer tries at a word that
    begins no date than the words themselves."""
    by_letter: dict[str, set[str]] = {}
    for word in words:
        by_letter.setdefault(word[0], set()).add(re.escape(word[1:3]))
    return "|".join(f"{letter}(?:{'|'.join(sorted(rest))})" for letter, rest in sorted(by_letter.items()))


TRIGGER: Final = re.compile(
    rf"(?<![a-z0-9])(?=\d|{_beginnings(word for _, words, _ in _KINDS for word in words)})(?:(?P<digit>{_DIGIT})|"
    + "|".join(f"(?P<{kind}>{choice(list(words))}{behind})" for kind, words, behind in _KINDS)
    + ")"
)
"""A digit or word that may begin a date, in text in lower case; the name of the group that matched is its kind."""
