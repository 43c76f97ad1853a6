"""Letters and digits tied into a name: "A320", "COVID-19", "B-52", "x86", "5G", "737-800"."""

from typing import Final

from checker.language.currencies import SCREEN_LINES
from checker.language.currency_names import BEFORE, BEHIND, CODES, DOLLARS
from checker.language.designations import AIRCRAFT, AIRLINERS
from checker.language.inflection import is_plural
from checker.language.numeral_words import CASED_SCALES, SCALES, SHORT_SCALES
from checker.language.tables import words
from checker.language.tokens import Tokens, is_number
from checker.language.unit_names import SYMBOLS, UNIT_WORDS
from checker.language.unit_signs import is_stone

_DASHES: Final = frozenset("-–—‐‑")
_GLUED_PREFIXES: Final = words(
    """
    minus sub under over plus half mid now then nearly almost around to or and near some about only negative up non
    approx a than
    """
)


def glued_name(t: Tokens, i: int) -> int:
    """ "A320", "COVID-19", "B-52", "L-202", "x86", "5G" and "3D": letters and digits tied into a name."""
    j = i + 1
    if t.words[i] in AIRLINERS:
        if t.words[j] == "-" and _is_variant(t, j + 1):
            return j + 2
        if t.words[j] == "s" and t.glued(j):
            return j + 1
        if t.words[j] in AIRCRAFT or (t.raw(j)[:1].isupper() and t.word(i - 1) in _BEFOREAIRLINERS):
            return j
    if t.words[j] == "p" and t.glued(j) and t.words[i] in SCREEN_LINES:  # the lines of a screen: "1080p"
        return j + 1
    if t.words[j] == "k" and t.words[i] in ("2", "4", "5", "8") and t.glued(j) and t.words[j + 1] in _SCREENS:
        return j + 1
    if t.words[j] in ("zip", "area") and t.words[j + 1] in ("code", "codes"):
        return j + 2
    before = t.word(i - 1)
    if t.glued(i) and t.words[i][0] != ".":
        if (
            before.isalpha()
            and not _is_money_prefix(t, i)
            and t.text[t.starts[i - 1] : t.ends[i - 1]] not in ("x", "×")
        ):
            return _past_glued(t, j)
        if (
            before == "-"
            and not t.glued(i - 1)
            and i > 1
            and t.raw(i - 2)[:1].isupper()
            and t.raw(i - 2).isalpha()
            and t.words[i].isdecimal()
            and t.words[j] not in ("%", "percent")
            and not t.opens_sentence(i - 2)
        ):
            return _past_glued(t, j)
        if before in _DASHES and t.glued(i - 1) and before == "-" and i > 1:
            tied = t.word(i - 2)
            if (
                tied.isalpha()
                and tied not in _GLUED_PREFIXES
                and tied not in SCALES
                and not ((t.raw(i - 2) in SYMBOLS or tied in UNIT_WORDS) and is_number(t.word(i - 3)))
                and not _number_word(tied)
            ):
                return _past_glued(t, j)
        if before in ("_", "#", "=", "@", "\\") and not (before == "=" and t.words[i - 2] in ("y", ">", "<", "")):
            return _past_glued(t, j)
        if (
            before == "/"
            and t.glued(i - 1)
            and t.word(i - 2).isalpha()
            and t.raw(i - 2)[:1].isupper()
            and t.raw(i - 2) not in ("US",)
            and not (t.raw(i - 2) in SYMBOLS and is_number(t.word(i - 3)))
        ):
            return _past_glued(t, j)
        if before == "/" and t.word(i - 2) in ("f", "ƒ") and not t.opens_sentence(i - 2):  # a lens of f/1.8
            return j
    if t.words[i] == "0" and t.glued(j):
        return 0
    word = t.words[j]
    if word == "e" and t.words[j + 1] in ("+", "-") and t.words[j + 2].isdecimal():
        return 0
    if word and t.glued(j) and word.isalpha():
        raw = t.raw(j)
        if raw in _LETTERED and len(t.words[i]) <= 2 and t.words[i].isdecimal() and not t.words[j + 1].endswith("s"):
            return j + 1
        if raw in ("G", "D", "g") and t.words[i] in ("2", "3", "4", "5", "6") and t.words[j + 1] != "of":
            return j + 1 if raw != "g" else 0
        if (
            raw not in SYMBOLS
            and word not in UNIT_WORDS
            and word not in SHORT_SCALES
            and raw not in CASED_SCALES
            and not (word == "st" and is_stone(t, j))
            and not _is_money_suffix(word, raw)
        ):
            return _past_glued(t, j)
    return 0


# The letter of a flat, a seat or a clause: "7a", "31b".
_LETTERED: Final = frozenset("abd")
_SCREENS: Final = words(
    """
    tv tvs television televisions video videos ultra uhd hdr display displays screen screens resolution content footage
    streaming camera cameras monitor monitors blu recording quality hd
    """
)
_BEFOREAIRLINERS: Final = words("a an boeing airbus boeing's airbus's its another")


def _is_variant(t: Tokens, k: int) -> bool:
    """ "737-800", "747-8F", "320-neo"; not "320-400 kilograms"."""
    variant, following = t.words[k], t.words[k + 1]
    if not is_number(variant):
        return True
    counts = following in UNIT_WORDS or (is_plural(following) and following not in AIRCRAFT)
    return not counts and (
        len(variant) == 1 or variant in ("10", "100", "200", "300", "400", "500", "600", "700", "800", "900", "1000")
    )


def _past_glued(t: Tokens, j: int) -> int:
    while (
        j < t.count
        and t.glued(j)
        and (t.words[j].isalnum() or (t.words[j] in ("-", "/", "_") and t.glued(j + 1) and t.words[j + 1].isalnum()))
    ):
        j += 1
    return j


def _number_word(word: str) -> bool:
    return word in ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def _is_money_prefix(t: Tokens, i: int) -> bool:
    raw = t.raw(i - 1)
    if t.glued(i - 1) and t.word(i - 2) in _DASHES:
        return False
    return (
        raw in BEFORE
        or raw in CODES
        or raw.lower() in ("usd", "eur", "gbp")
        or (t.word(i - 2) == "$" and t.glued(i - 1) and raw.lower() in DOLLARS)
    )


def _is_money_suffix(word: str, raw: str) -> bool:
    return (
        word in BEHIND
        or raw in CODES
        or word
        in ("pc", "pct", "plus", "odd", "ish", "x", "pts", "hp", "usd", "eur", "gbp", "pence", "million", "billion")
    )
