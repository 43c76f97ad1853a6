"""Currencies as newspapers write them, each with its ISO 4217 code: signs, codes and names."""

from typing import NamedTuple

from checker.language.currency_names import (
    BEFORE,
    BEHIND,
    CODES,
    DOLLARS,
    GLUED_ONLY,
    NAMES,
    NATION_WORDS,
    NATIONS,
    SIGNS,
)
from checker.language.tokens import Tokens, is_number


class Currency(NamedTuple):
    """A currency read in the text: its ISO code (or the name of a coin), from token `start` up to token `end`."""

    code: str
    start: int
    end: int


def currency_before(t: Tokens, i: int) -> Currency | None:
    """The currency that ends right before token i: "$", "US $", "A$", "$US", "EUR", "Rs.", "RM"."""
    word = t.word(i - 1)
    if not word:
        return None
    if word in SIGNS:
        return _signed(t, i)
    raw = t.raw(i - 1)
    if raw == "." and t.raw(i - 2) in ("Rs", "Rp", "Re", "Tk", "Dh", "Dhs", "Fr"):
        return Currency(BEFORE[t.raw(i - 2)], i - 2, i)
    if word == "=" and t.raw(i - 2) == "Y" and t.glued(i - 1) and t.glued(i):  # the yen sign in plain ASCII
        return Currency("JPY", i - 2, i)
    if t.word(i - 2) == "$" and t.glued(i - 1) and word in DOLLARS and raw.isupper():
        return Currency(DOLLARS[word], i - 2, i)
    if raw in CODES and (
        raw not in ("ALL", "TOP", "TRY", "BAM", "MOP", "GEL", "CUP", "LAK", "MAD", "SOS", "COP", "ETH") or t.glued(i)
    ):
        return Currency(raw, i - 1, i)
    if len(raw) == 4 and raw[0] in "MK" and raw[1:] in CODES:
        return Currency(raw[1:], i - 1, i)
    if word in ("usd", "eur", "gbp", "aud", "cad", "inr", "jpy"):
        return Currency(word.upper(), i - 1, i)
    if t.glued(i - 1) and t.word(i - 2) in ("-", "–", "/", "."):
        return None
    if raw in BEFORE and (t.glued(i) or (raw not in GLUED_ONLY and raw != "Re")):
        return Currency(BEFORE[raw], i - 1, i)
    if word in ("dollar", "dollars", "rupees", "euro") and t.word(i - 2) == "at":
        return Currency(NAMES[word], i - 1, i)
    return None


def _signed(t: Tokens, i: int) -> Currency:
    sign, before = t.words[i - 1], t.word(i - 2)
    if sign == "$":
        if (
            before in DOLLARS
            and (t.glued(i - 1) or t.raw(i - 2).isupper() or before == "c")
            and (len(before) > 1 or t.glued(i - 1) or before == "c")
        ):
            return Currency(DOLLARS[before], i - 2, i)
        if before == "." and t.word(i - 3) == "s" and t.word(i - 5) == "u":
            return Currency("USD", i - 5, i)
    return Currency(SIGNS[sign], i - 1, i)


def currency_behind(t: Tokens, j: int) -> Currency | None:
    """The currency that stands from token j on, behind a number: "euros", "Danish crowns", "USD", "€"."""
    word = t.words[j]
    if not word:
        return None
    if word in SIGNS:
        following = t.words[j + 1]
        if not is_number(following) or (
            t.text[t.ends[j] : t.starts[j + 1]] != "" and t.starts[j] - t.ends[j - 1] <= 1 and _closes(t, j)
        ):
            return Currency(SIGNS[word], j, j + 1)
        return None
    if word in NAMES:
        if word in (
            "won",
            "mark",
            "marks",
            "crown",
            "crowns",
            "real",
            "sterling",
            "fen",
            "mao",
            "ether",
            "dong",
        ) and not _is_money_name(t, j):
            return None
        return Currency(NAMES[word], j, j + 1)
    if word in NATION_WORDS:
        return _national(t, j)
    raw = t.raw(j)
    if raw in CODES and raw not in ("ALL", "TOP", "TRY", "MAD", "COP", "CUP"):
        return Currency(raw, j, j + 2 if t.words[j + 1] == "=" else j + 1)
    if word in ("usd", "eur", "gbp", "rmb", "inr"):
        return Currency("CNY" if word == "rmb" else word.upper(), j, j + 1)
    if word == "eu" and t.words[j + 1] == "euro":
        return Currency("EUR", j, j + 2)
    if word in BEHIND and (len(word) > 2 or raw in ("p", "kn", "zł", "zl", "Kč", "kr", "Rs")):
        if word in ("p", "kn", "kr", "rs") and t.words[j + 1] == "." and t.words[j + 2] == "m":
            return None
        return Currency(BEHIND[word], j, j + 1)
    if word in ("pound", "pounds"):
        if t.words[j + 1] == "sterling":
            return Currency("GBP", j, j + 2)
        return None
    return None


def _closes(t: Tokens, j: int) -> bool:
    """Whether the sign at j belongs to the number before it although another number follows: "10 $ 30 $"."""
    k = j + 2
    return t.words[k] in SIGNS or t.starts[j] == t.ends[j - 1]


def _is_money_name(t: Tokens, j: int) -> bool:
    """ "won", "marks": money behind a scale word or a large number, and not a verb before a noun."""
    return t.word(j - 1) in (
        "thousand",
        "million",
        "billion",
        "trillion",
        "hundred",
        "m",
        "bn",
        "mn",
        "-",
    ) or "," in t.word(j - 1)


def _national(t: Tokens, j: int) -> Currency | None:
    k = j
    if t.words[j] == "u" and t.words[j + 1] == "." and t.words[j + 2] == "s":
        k = j + 4 if t.words[j + 3] == "." else j + 3
        code = NATIONS.get(("us", t.words[k]))
        return Currency(code, j, k + 1) if code else None
    if t.words[j] in ("new", "hong", "south", "north", "sri"):
        k = j + 1
    code = NATIONS.get((t.words[k], t.words[k + 1]))
    if t.words[j] == "south" and t.words[k] == "korean" and t.words[k + 1] == "won":
        code = "KRW"
    return Currency(code, j, k + 2) if code else None
