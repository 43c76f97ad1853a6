"""Lengths that an article alone counts: "for a week", "more than an hour", "half a mile", "an hour and a half".

"A week" is a length only where something measures it: a bound, a preposition or verb of duration. "Once a week", "$3 a
day", "a day of mourning" and "a year earlier" measure nothing, and are left.
"""

from typing import Final

from checker.language.bounds import bound_before
from checker.language.counted_nouns import PHRASE_ENDS
from checker.language.numeral_words import COUNTABLE
from checker.language.quantities import Quantity, with_smaller
from checker.language.tables import words
from checker.language.tokens import Tokens, is_number
from checker.language.unit_names import UNIT_WORDS
from checker.language.units import Unit

_TIMES: Final = words("minute hour day week fortnight month year decade century")
_DISTANCES: Final = words(
    """
    mile kilometer kilometre meter metre foot yard hectare acre ton tonne gallon liter litre kilogram kilo pint
    """
)
LENGTHS: Final = _TIMES | _DISTANCES | {"block"}
_MEASURING: Final = words(
    """
    over after within lasted lasts lasting last took takes take taking taken spent spending spends spend waited
    served serving stayed
    """
)
# "In a week" may measure; "the worst in a decade", "the first for a century" only rank.
_SHORT: Final = words("minute hour day week fortnight month year")
# "A week of violence" lasted a week; "a day of mourning" and "a minute of silence" name a day and a rite.
_FILLED: Final = words("week fortnight month year decade century")
_RANKED: Final = words("once twice times first worst best highest lowest biggest largest")
_NO_LENGTH: Final = words("off when where that which whose old out")
_COMPARED: Final = words("higher lower bigger larger greater smaller cheaper better worse")
_THEN: Final = words("ago earlier before previously")
_TELLING: Final = words(
    """
    book books film films movie movies story stories novel song documentary play tale series article talk talks talked
    talking joke question questions think thinking know known anything something nothing
    """
)


def articled_length(t: Tokens, i: int, floor: int) -> Quantity | None:
    """The length of one unit that the article at token i begins, if the words round it measure one."""
    word = t.words[i + 1]
    if word not in LENGTHS or not t.words[i]:
        return None
    unit = Unit(UNIT_WORDS.get(word, word), i + 1, i + 2)
    one = Quantity(1, 1, 1, i, i + 2, i + 2, unit)
    following = t.words[i + 2]
    if following == "and":
        if t.words[i + 3] == "a" and t.words[i + 4] == "half":
            return one._replace(low=1.5, high=1.5, precision=0.5, end=i + 5, past=i + 5)
        longer = with_smaller(t, one)
        if longer.past > one.past:
            return longer
    return one if _ends_phrase(t, i + 2) and _is_measured(t, i, floor) else None


def halved(t: Tokens, i: int) -> bool:
    """Whether "half" at token i halves a unit: "half an hour", "half a mile"."""
    return t.words[i + 1] in ("a", "an") and t.words[i + 2] in LENGTHS and t.words[i + 2] != "block"


def _ends_phrase(t: Tokens, j: int) -> bool:
    """Whether no noun goes on behind the unit: "a day trip" is no length of a day; nor is "a day or two" one day."""
    word = t.words[j]
    if not word[:1].isalpha():
        return word in ("", ".", ",", ";", ")", '"', "”", "—", "–", "?", "!", ":") or (word == "-" and not t.glued(j))
    if word == "or":
        return not (t.words[j + 1] in COUNTABLE or is_number(t.words[j + 1]))
    return word not in _NO_LENGTH and (
        word in PHRASE_ENDS or word in ("and", "because", "straight") or word[-2:] == "ly"
    )


def _is_measured(t: Tokens, i: int, floor: int) -> bool:
    unit, following, before = t.words[i + 1], t.words[i + 2], t.word(i - 1)
    bound = bound_before(t, i, floor)
    if bound is not None:
        start = bound[1]
        if t.words[start] in _COMPARED and (following in _THEN or unit in _TIMES):
            return False
        return not (t.words[start] in ("about", "around") and t.word(start - 1) in _TELLING)
    if unit not in _TIMES:
        return False
    if following == "of":
        opens = t.opens_sentence(i) and unit != "year"
        return (
            unit in _FILLED and (opens or before in ("after", "for", "amid", "following")) and t.words[i + 3] != "the"
        )
    if before in ("in", "for"):
        return unit in _SHORT and t.word(i - 2) not in _RANKED
    return before in _MEASURING
