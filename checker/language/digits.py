"""Numbers written in digits: their value, the last place shown, and a scale in letters glued to them."""

from typing import Final

from checker.language.currency_names import NATION_WORDS, NATIONAL_FORMS
from checker.language.designations import before_model, is_airliner
from checker.language.numeral_words import CASED_SCALES, SCALES, SHORT_SCALES
from checker.language.tables import words
from checker.language.tokens import Tokens, is_number

HYPHENS: Final = frozenset("-‐‑")


def places(digits: str) -> float:
    """The size of the last place that a number in digits shows: 0.1 for "5.0", 100 for "1200"."""
    whole, _, decimals = digits.partition(".")
    if decimals:
        return float(10 ** -len(decimals))
    bare = whole.replace(",", "")
    stripped = bare.rstrip("0")
    return float(10 ** (len(bare) - len(stripped))) if stripped else 1.0


def whole_places(value: float) -> float:
    """The size of the last place that a whole number would show in digits: 100 for twelve hundred."""
    return places(str(int(value))) if value == int(value) and value < 1e15 else 1.0


def decimal_value(digits: str, scale: int = 1) -> float:
    """The value of digits times a scale, without the error that a float product would bring: "2.3" million."""
    whole, _, decimals = digits.replace(",", "").partition(".")
    if len(whole) + len(decimals) > 300:
        return float(f"{whole or 0}.{decimals or 0}") if len(whole) < 300 else float("inf")
    return float(int(f"{whole}{decimals}" or "0") * scale / 10 ** len(decimals))


def read_digits(t: Tokens, i: int) -> tuple[str, int]:
    """The digits that begin at token i, with thousands set off by spaces or a decimal comma, and the token behind."""
    digits, j = t.words[i], i + 1
    following = t.words[j]
    if following == "," and t.glued(j) and t.glued(j + 1) and _is_decimal_comma(t, i):
        return f"{digits}.{t.words[j + 1]}", j + 2
    if following in (".", ",") and not t.glued(j) and not t.glued(j + 1) and t.words[j + 1].isdecimal():
        return _set_apart(t, i, j)
    if following == "," and len(digits) <= 2 and t.glued(j) and t.glued(j + 1):
        return _indian(t, digits, j)
    if len(digits) <= 3 and "." not in digits:
        while j < i + 5 and len(t.words[j]) == 3 and t.words[j].isdecimal() and _spaced_thousand(t, i, j):
            digits += t.words[j]
            j += 1
    return digits, j


_BEHIND_DECIMALS: Final = frozenset([*SCALES, *SHORT_SCALES, "%", "percent", "per", "pct", "percentage"])


def _set_apart(t: Tokens, i: int, j: int) -> tuple[str, int]:
    """Digits in text that was cut into tokens, with blanks round the signs inside a number: "3 . 7 %", "60 , 000"."""
    digits, money = t.words[i], t.word(i - 1) in ("$", "£", "€")
    if t.words[j] == "." and digits.isdecimal() and len(digits) <= 3:
        plain = digits == "0" or money or t.words[j + 2] in _BEHIND_DECIMALS
        return (f"{digits}.{t.words[j + 1]}", j + 2) if plain else (digits, j)
    while (
        t.words[j] == ","
        and not t.glued(j)
        and not t.glued(j + 1)
        and (t.words[j + 1] == "000" or (money and len(t.words[j + 1]) == 3 and t.words[j + 1].isdecimal()))
        and len(digits) <= 12
    ):
        digits, j = digits + t.words[j + 1], j + 2
    return digits, j


def _indian(t: Tokens, digits: str, j: int) -> tuple[str, int]:
    """ "12,34,567" and "1,23,45,678": digits set off in twos down to the last three, as in India."""
    whole, k = digits, j
    while t.words[k] == "," and t.glued(k) and t.glued(k + 1) and len(whole) <= 12:
        group, k = t.words[k + 1], k + 2
        if len(group) == 6 and group[2] == "," and group.replace(",", "").isdecimal():
            return whole + group.replace(",", ""), k
        if len(group) != 2 or not group.isdecimal():
            break
        whole += group
    return digits, j


def _is_decimal_comma(t: Tokens, i: int) -> bool:
    """ "3,4 bn": one or two digits behind a comma that is not one of a list's."""
    after = t.words[i + 2]
    if not (after.isdecimal() and len(after) <= 2 and t.words[i].isdecimal() and len(t.words[i]) <= 3):
        return False
    if t.words[i + 3] == "," and t.glued(i + 3) and is_number(t.words[i + 4]):
        return False
    return not (t.word(i - 1) == "," and t.glued(i))


def _spaced_thousand(t: Tokens, i: int, j: int) -> bool:
    gap = t.text[t.ends[j - 1] : t.starts[j]]
    if gap in ("\u202f", "\u2009", "\u00a0"):
        return True
    following = t.words[j + 1]
    if gap != " " or is_airliner(t, j) or (t.glued(j + 1) and following[:1].isalpha()):
        return False
    before = t.raw(i - 1)
    return not (before[:1].isupper() and not t.opens_sentence(i - 1)) and before not in ("call", "#", "+")


def glued_scale(t: Tokens, j: int, money: bool) -> int | None:
    """The scale written in letters right behind digits, or with a hyphen or space between: "1.2m", "2 mn", "3 K"."""
    word = t.words[j]
    if not word:
        return None
    if t.glued(j):
        if word in ("m", "b", "t"):
            return {"m": 10**6, "b": 10**9, "t": 10**12}[word] if money or _stands_for_scale(t, j) else None
        return SHORT_SCALES.get(word)
    raw = t.raw(j)
    if raw in CASED_SCALES and before_model(t, j):
        return None
    if raw in CASED_SCALES:
        return CASED_SCALES[raw] if money or raw in ("M", "MM") else None
    if word in ("k", "m", "b") and raw == word:
        return SHORT_SCALES[word] if money or word == "k" else None
    return SHORT_SCALES.get(word) if word not in ("mil", "millions", "billions", "thousands", "mill") or money else None


_METRES: Final = words(
    """
    tall long high wide deep away below above beneath under from off offshore race sprint hurdles freestyle relay
    final butterfly backstroke breaststroke x in at by underwater
    """
)  # fmt: skip


# "Three 1,500m titles" against "two 1.5m homes": the lengths of races, and what is won or run over them.
_RACES: Final = words("50 60 100 200 400 800 1500 1,500 3000 3,000 5000 5,000 10000 10,000")
_RUN: Final = words(
    """
    title titles gold golds silver silvers bronze bronzes race races heat heats medal medals final finals record
    records runner runners champion champions champion's sprinter sprinters hurdler hurdlers swimmer swimmers relays
    """
)


def _stands_for_scale(t: Tokens, j: int) -> bool:
    """Whether "m" or "b" glued to digits counts millions or billions, by the counted or paid thing behind it."""
    raw, following = t.raw(j), t.words[j + 1]
    if raw == "b":
        return "." in t.words[j - 1] or following.endswith("s")
    if raw in ("B", "M", "T"):
        return True
    if raw == "t":
        return False
    if t.words[j - 1] in _RACES and following in _RUN:
        return False
    if following in _METRES or (t.glued(j + 1) and following in ("2", "3", "²", "³")):
        return False
    if following.endswith("s") or following in ("people", "of", "euro", "rand", "yen", "yuan", "won", "a", "-"):
        return True
    return following in NATION_WORDS and t.words[j + 2] in NATIONAL_FORMS
