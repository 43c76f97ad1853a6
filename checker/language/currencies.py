"""Currencies as newspapers write them, each with its ISO 4217 code: signs, codes and names."""

from typing import Final, NamedTuple

from checker.language.currency_names import (
    BEFORE,
    BEHIND,
    CODES,
    DOLLARS,
    GLUED_ONLY,
    NAMES,
    NATION_WORDS,
    NATIONAL_FORMS,
    NATIONS,
    SIGNS,
)
from checker.language.tables import words
from checker.language.tokens import Tokens, is_number


class Currency(NamedTuple):
    """A currency read in the text: its ISO code (or the name of a coin), from token `start` up to token `end`.

    `factor` is what the number is multiplied by: a million for "MSEK", a thousand for "KUSD".
    """

    code: str
    start: int
    end: int
    factor: int = 1


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
    if (thousands := _in_thousands(raw)) and raw[1:] in CODES:
        return Currency(raw[1:], i - 1, i, thousands)
    if raw == "e" and t.glued(i) and ("," in t.words[i] or (t.glued(i + 1) and t.words[i + 1] in _SHORTENED)):
        return Currency("EUR", i - 1, i)  # the sign where it was lost: "e40m"
    if word in ("usd", "eur", "gbp", "aud", "cad", "inr", "jpy"):
        return Currency(word.upper(), i - 1, i)
    if t.glued(i - 1) and t.word(i - 2) in ("-", "–", "/", "."):
        return None
    if raw in BEFORE and (t.glued(i) or (raw not in GLUED_ONLY and raw != "Re")):
        return Currency(BEFORE[raw], i - 1, i)
    if word in _NAMED_BEFORE and t.word(i - 2) in _PRICING:
        return Currency(NAMES[word], i - 1, i)
    return None


# "1080p" tells the lines of a screen.
SCREEN_LINES: Final = words("144 240 360 480 720 1080 1440 2160 4320")
_SHORTENED: Final = frozenset(["m", "bn", "mn", "k", "b", "mln"])
_NAMED_BEFORE: Final = frozenset(["dollar", "dollars", "rupees", "rupee", "euro", "euros"])
_PRICING: Final = frozenset(["at", "is", "was", "costs", "cost", "to", "of", "from", "for"])


def _in_thousands(raw: str) -> int:
    """What the first letter of "MSEK" or "KUSD" multiplies by; 0 for no such letters."""
    return {"M": 10**6, "K": 10**3}.get(raw[0], 0) if len(raw) == 4 else 0


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
    if word == "euro" and t.words[j + 1] in ("cent", "cents"):
        return Currency("cent", j, j + 2)
    if word in NAMES:
        if word == "euro" and t.raw(j) == "Euro" and t.words[j + 1].isdecimal() and len(t.words[j + 1]) == 4:
            return None  # the championship: "the 15 Euro 2016 games"
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
    raw = t.raw(j)
    if (word in NATION_WORDS or raw[:1].isupper()) and (national := _national(t, j)) is not None:
        return national
    if raw in CODES and raw not in ("ALL", "TOP", "TRY", "MAD", "COP", "CUP"):
        return Currency(raw, j, j + 2 if t.words[j + 1] == "=" else j + 1)
    if (thousands := _in_thousands(raw)) and raw[1:] in CODES:
        return Currency(raw[1:], j, j + 1, thousands)
    if word in ("usd", "eur", "gbp", "rmb", "inr"):
        return Currency("CNY" if word == "rmb" else word.upper(), j, j + 1)
    if word == "eu" and t.words[j + 1] == "euro":
        return Currency("EUR", j, j + 2)
    if word in BEHIND and (len(word) > 2 or raw in _SHORT or (raw == "c" and t.glued(j) and len(t.words[j - 1]) > 1)):
        if word in ("p", "kn", "kr", "rs") and t.words[j + 1] == "." and t.words[j + 2] in ("m", "c"):
            return None
        if word == "p" and t.words[j - 1] in SCREEN_LINES:
            return None
        return Currency(BEHIND[word], j, j + 1)
    if word in ("pound", "pounds"):
        if t.words[j + 1] == "sterling":
            return Currency("GBP", j, j + 2)
        return None
    return None


_SHORT: Final = frozenset(["p", "kn", "zł", "zl", "Kč", "kr", "Rs"])


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
        "tn",
        "trn",
        "-",
    ) or "," in t.word(j - 1)


_NATION_WORDS_MOST: Final = 4


def _national(t: Tokens, j: int) -> Currency | None:
    """A nation's words from token j and its currency: "Hong Kong dollars", "U.S. dollars", "Albanian lek"."""
    k = j
    if t.words[j] == "u" and t.words[j + 1] == "." and t.words[j + 2] == "s":
        k = j + 4 if t.words[j + 3] == "." else j + 3
        code = NATIONS.get(("us", t.words[k]))
        return Currency(code, j, k + 1) if code else None
    while k < j + _NATION_WORDS_MOST:
        word = t.words[k]
        if k > j and word in NATIONAL_FORMS and t.words[k + 1] != "estate":
            nation, first = (t.words[k - 1], word), (t.words[j], word)
            code = NATIONS.get(nation) or NATIONS.get(first) or NATIONAL_FORMS[word]
            return Currency(code, j, k + 1) if code else None
        if not (word in NATION_WORDS or t.raw(k)[:1].isupper() or (word == "and" and k > j)):
            return None
        k += 1
    return None


_PAYING: Final = words(
    """
    pay pays paid paying fine fined fines cost costs costing price prices priced worth salary earn earns earned earning
    spend spends spent spending sell sells sold selling buy buys bought buying owe owes owed owing debt debts grant
    loan compensation prize reward bail wage wages rent deposit donated donate stole stolen raised savings charge
    charged fee fees bill bills bet wagered invested
    """
)
_EACH: Final = words("week month year day head person night share ticket hour")
_PAID_REACH: Final = 5


def is_paid(t: Tokens, start: int, at: int) -> bool:
    """Whether the number at token `start` counts pounds of money, "fined 5,000 pounds"; `at` is the word "pounds"."""
    following = t.words[at + 1]
    if following == "of" or t.words[at - 1] in ("-", "‑"):
        return False
    if following in ("a", "per") and t.words[at + 2] in _EACH:
        return True
    for k in range(start - 1, max(start - _PAID_REACH, 0) - 1, -1):
        if t.words[k] in _PAYING:
            return True
        if not t.words[k].isalpha():
            return False
    return False
