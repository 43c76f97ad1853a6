"""Years among numbers: "in 2019", "the 1990s", "AD 79", "2014-2018"; not "2,019 tents" nor "2019 people"."""

from typing import Final

from checker.language.calendar_names import is_month
from checker.language.inflection import is_plural
from checker.language.tables import words
from checker.language.tokens import Tokens, is_number
from checker.language.unit_names import SYMBOLS, UNIT_WORDS

_BEFORE_YEAR: Final = words(
    """
    in since by until till before after during early late mid around circa from through of between to for and spring
    summer autumn fall winter year fiscal fy the season class quarter c. ca ad bc anno budget season's election pre
    post than -
    """
)


def is_year(word: str) -> bool:
    """Whether a token is four digits that may be a year, 1000 to 2199."""
    return len(word) == 4 and word.isdecimal() and "1000" <= word <= "2199"


def counts(t: Tokens, j: int) -> bool:
    """Whether a noun, a unit or a scale follows, so that the number before it counts something."""
    word = t.words[j]
    if not word:
        return False
    if word in ("%", "percent", "per", "million", "billion", "thousand", "hundred", "people") or (
        t.raw(j) in SYMBOLS and t.raw(j) not in ("a", "in", "A", "s", "m", "C", "K", "F")
    ):
        return True
    if word in UNIT_WORDS and word not in ("second",):
        return True
    for k in (j, j + 1, j + 2):
        word, raw = t.words[k], t.raw(k)
        if not word.isalpha() or word in (
            "and",
            "in",
            "the",
            "to",
            "was",
            "were",
            "as",
            "at",
            "on",
            "of",
            "is",
            "has",
            "season",
            "budget",
            "with",
            "when",
            "for",
            "by",
            "from",
            "or",
            "that",
        ):
            return False
        if (
            is_plural(word)
            and (raw.islower() or k == j)
            and word not in ("olympics", "games", "championships", "elections", "playoffs", "finals")
        ):
            return True
    return False


def year_end(t: Tokens, i: int) -> int:
    """The token behind the year or decade that the digits at token i begin; 0 where they count something."""
    word = t.words[i]
    if (
        word.isdecimal()
        and t.words[i + 1] in ("s", "'s", "’s")
        and t.glued(i + 1)
        and (len(word) == 4 or (len(word) == 2 and word[1] == "0"))
    ):
        return i + 2
    if t.words[i + 1] in ("'", "’") and t.glued(i + 1) and t.words[i + 2] == "s" and is_year(word):
        return i + 3
    if (
        t.word(i - 1) in ("'", "’", "‘")
        and t.glued(i)
        and len(word) == 2
        and word.isdecimal()
        and (i < 2 or not t.glued(i - 1))
    ):
        return i + 1
    if t.words[i + 1] == "over" and is_number(t.words[i + 2]):
        return 0
    if not is_year(word):
        return _ancient(t, i)
    j = i + 1
    if (
        t.words[j] in ("-", "–", "/")
        and t.glued(j)
        and t.glued(j + 1)
        and is_year(t.words[j + 1])
        and not counts(t, j + 2)
        and word < t.words[j + 1]
        and int(t.words[j + 1]) - int(word) < 200
    ):
        return j + 2
    before = t.word(i - 1)
    if t.words[j] in ("bc", "ad", "bce", "ce"):
        return j + 1
    if (
        t.words[j] in ("to", "and", "through", "until", "-", "–")
        and is_year(t.words[j + 1])
        and before in ("from", "between", "in", "of", "during")
        and not is_plural(t.words[j + 2])
        and not _measured(t, j + 2)
        and t.words[j + 2] not in (".", ",", "")
    ):
        return j + 2 if word <= t.words[j + 1] else 0
    if before in (
        "in",
        "since",
        "during",
        "circa",
        "until",
        "till",
        "summer",
        "spring",
        "autumn",
        "winter",
        "fy",
    ) and not _measured(t, j):
        return j
    if is_month(t, i - 1) and "1900" <= word <= "2035" and not _measured(t, j):
        return j
    if not ("1700" <= word <= "2100"):
        return (
            j
            if before in ("by", "from", "year")
            and word >= "1400"
            and not counts(t, j)
            and not _measured(t, j)
            and t.words[j] != ""
            else 0
        )
    if _measured(t, j) or t.words[j] in _PEOPLE:
        return 0
    if counts(t, j):
        plain = "1950" <= word <= "2035" and before not in _LIMITS and (before[:1].isalpha() or before in ("'", "’"))
        yearly = "1900" <= word <= "2035" and t.words[j] in _YEARLY and before not in _LIMITS
        return j if yearly or (plain and before not in _BEFORE_COUNTS) else 0
    if (
        before in _BEFORE_YEAR
        or is_month(t, i - 1)
        or (before in (",", ".") and is_month(t, i - 2))
        or "1900" <= word <= "2050"
    ):
        return j
    return 0


_PEOPLE: Final = words(
    """
    people troops soldiers workers jobs employees students homes houses passengers refugees prisoners men women
    children volunteers delegates
    """
)


# What is told by the year: "had 1994 sales of $9 million".
_YEARLY: Final = words(
    """
    sales earnings revenues results profits losses exports imports accounts taxes deliveries shipments targets
    forecasts estimates budgets elections
    """
)


_LIMITS: Final = words(
    """
    than least over about around nearly almost some roughly approximately to most under estimated another all exactly
    only
    """
)


_BEFORE_COUNTS: Final = words(
    """
    are were have had has with killed total hired employs includes including
    """
)


def _measured(t: Tokens, j: int) -> bool:
    word = t.words[j]
    return (
        word in ("%", "percent", "million", "billion", "€", "£", "people", "degrees", "or")
        or t.raw(j) in ("km", "m", "kg", "ft", "rpm", "cc", "hp", "MW", "kW", "GW", "mg", "mm")
        or (word in UNIT_WORDS and word != "second")
    )


def _ancient(t: Tokens, i: int) -> int:
    """ "300 BC", "AD 79"."""
    if t.raw(i + 1) in ("BC", "BCE", "AD", "CE"):
        return i + 2
    return i + 1 if t.raw(i - 1) == "AD" and not t.glued(i) else 0
