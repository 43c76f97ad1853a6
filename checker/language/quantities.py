"""One number with its sign, its currency or its unit, before bounds and ranges are read."""

from typing import Final, NamedTuple

from checker.language.currencies import Currency, currency_before, currency_behind, is_paid
from checker.language.currency_names import NAMES
from checker.language.numeral import Numeral
from checker.language.numeral_words import SCALES, SHORT_SCALES
from checker.language.numerals import read_numeral
from checker.language.tokens import Tokens, is_number
from checker.language.unit_signs import unit_in_signs
from checker.language.units import HYPHENS, Unit, read_unit, with_rate

_MINUS: Final = frozenset(["minus", "negative"])
_DASHES: Final = frozenset("-–−")


class Quantity(NamedTuple):
    """A number with its unit, in tokens.

    `start` and `end` hold the number with its currency sign, scale word and percent sign, `past` is behind its unit.
    """

    low: float
    high: float
    precision: float
    start: int
    end: int
    past: int
    unit: Unit | None = None
    money: bool = False
    vague: bool = False
    fraction: bool = False
    scaled: float = 0


def read_quantity(t: Tokens, i: int) -> Quantity | None:
    """The quantity whose number begins at token i; a currency or a sign before it is taken in."""
    start, sign = i, 1
    if t.word(i - 1) in _DASHES and (t.glued(i) or t.words[i - 1] != "–") and not t.glued(i - 1) and _is_minus(t, i):
        start, sign = i - 1, -1
    elif t.word(i - 1) in _DASHES and t.glued(i) and t.word(i - 2) in _MINUS:
        start, sign = i - 2, -1
    elif (t.word(i - 1) in _DASHES and t.glued(i) and t.word(i - 2) in ("$", "£", "€")) or t.word(i - 1) in _MINUS:
        start, sign = i - 1, -1
    currency = currency_before(t, start)
    if currency:
        start = currency.start
        if t.word(start - 1) in _DASHES and t.glued(start) and not t.glued(start - 1) and sign == 1:
            start, sign = start - 1, -1
    numeral = read_numeral(t, i, money=currency is not None)
    if numeral is None:
        return None
    if currency:
        numeral = scaled(numeral, currency.factor)
        return _money(t, numeral, start, sign, Unit(currency.code, currency.start, currency.end))
    return _measured(t, numeral, start, sign)


def _is_minus(t: Tokens, i: int) -> bool:
    """Whether the dash before token i is a minus sign and no dash between words."""
    if i == 1 or t.glued(i):
        return i == 1 or not t.words[i - 2].isalpha() or t.starts[i - 1] > t.ends[i - 2]
    return False


def scaled(numeral: Numeral, factor: int) -> Numeral:
    """The number times a factor that is told outside it."""
    if factor == 1:
        return numeral
    low, high, precision = numeral.low * factor, numeral.high * factor, numeral.precision * factor
    return numeral._replace(low=low, high=high, precision=precision, scaled=float(factor))


def _signed(numeral: Numeral, sign: int) -> tuple[float, float]:
    return (numeral.low, numeral.high) if sign > 0 else (-numeral.high, -numeral.low)


def _money(t: Tokens, numeral: Numeral, start: int, sign: int, unit: Unit) -> Quantity:
    end = numeral.end
    behind = currency_behind(t, end)
    name = unit.name
    if behind and (behind.code == name or t.words[end] in ("dollars", "dollar", "sterling")):
        end = behind.end
    elif t.words[end] == "us" and t.raw(end) == "US":
        end += 1
    elif t.words[end] == "u" and t.words[end + 1] == "." and t.words[end + 2] == "s":
        end += 4 if t.words[end + 3] == "." else 3
    elif t.raw(end) in ("CAD", "AUD", "NZD", "USD", "HKD", "SGD") and name == "USD":
        name, end = t.raw(end), end + 1
    low, high = _signed(numeral, sign)
    past = end
    gap = end + 1 if t.words[end] in HYPHENS and t.words[end + 1] in ("a", "an", "per") else end
    rated = with_rate(t, Unit(name, unit.start, gap))
    if rated.end > gap:
        past = rated.end
    elif gap > end and t.words[gap + 1] in HYPHENS:
        rated = with_rate(t, Unit(name, unit.start, end))
        past = rated.end
    shown = Unit(rated.name, unit.start, unit.end)
    return Quantity(low, high, numeral.precision, start, end, past, shown, True, numeral.vague, False, numeral.scaled)


def _measured(t: Tokens, numeral: Numeral, start: int, sign: int) -> Quantity:
    if t.words[numeral.end] == "grand" and t.words[numeral.end + 1] in _BEHIND_GRAND:
        numeral = scaled(numeral._replace(end=numeral.end + 1), 1000)
    end, money = numeral.end, False
    at = end
    if (
        (t.words[at] == "of" and not numeral.fraction and numeral.vague)
        or (t.words[at] in HYPHENS and (t.glued(at) or (not t.glued(at + 1) and t.words[at + 1] in NAMES)))
        or t.words[at]
        in (
            "more",
            "additional",
            "extra",
            "further",
            "full",
            "consecutive",
            "straight",
            "long",
            "whole",
            "short",
        )
    ):
        at += 1
    unit: Unit | None = None
    currency = currency_behind(t, at)
    if currency and not (
        currency.code in ("cent", "penny") and len(t.words[at]) == 1 and not is_number(t.words[end - 1])
    ):
        numeral, late = _late_scale(t, numeral, currency)
        rated = with_rate(t, Unit(currency.code, currency.start, currency.end + late))
        unit, money = rated, True
        if not t.words[currency.start].isalpha() or t.raw(currency.start).isupper():
            end = currency.end + late
    elif t.words[at] in ("pound", "pounds") and (numeral.scaled >= 1e6 or is_paid(t, start, at)):
        unit, money = with_rate(t, Unit("GBP", at, at + 1)), True
    elif (signed := unit_in_signs(t, end)) is not None:
        unit, numeral = signed.unit, scaled(numeral, signed.factor)
        numeral = numeral._replace(low=numeral.low + signed.more, high=numeral.high + signed.more)
        end = unit.end if signed.more else end
    else:
        unit = read_unit(t, end) or (read_unit(t, at) if at > end and t.words[end] not in HYPHENS else None)
        if unit and unit.name in ("percent", "percentage_point"):
            end = unit.end
    past = unit.end if unit else end
    low, high = _signed(numeral, sign)
    quantity = Quantity(
        low, high, numeral.precision, start, end, past, unit, money, numeral.vague, numeral.fraction, numeral.scaled
    )
    return with_smaller(t, quantity) if unit and not numeral.vague else quantity


_BEHIND_GRAND: Final = frozenset(["", ".", ",", ";", ")", "a", "to", "for", "in", "on", "and", "or", "more", "each"])


def _late_scale(t: Tokens, numeral: Numeral, currency: Currency) -> tuple[Numeral, int]:
    """The number with the scale behind its currency's code, and how many tokens that takes: "20 USD million"."""
    scale = SCALES.get(t.words[currency.end]) or SHORT_SCALES.get(t.words[currency.end], 0)
    if not scale or numeral.scaled or not t.raw(currency.end - 1).isupper():
        return scaled(numeral, currency.factor), 0
    return scaled(numeral, scale), 1


# A larger unit, the smaller one that may follow, how many of it make one, and whether the whole is told in the smaller.
_SMALLER: Final = {
    "foot": ("inch", 12, False),
    "hour": ("minute", 60, True),
    "minute": ("second", 60, True),
    "pound": ("ounce", 16, False),
    "stone": ("pound", 14, True),
    "USD": ("cent", 100, False),
    "EUR": ("cent", 100, False),
    "GBP": ("penny", 100, False),
    "CNY": ("mao", 10, False),
}


def with_smaller(t: Tokens, quantity: Quantity) -> Quantity:
    """ "5 ft 2 in", "one hour and four minutes", "thirteen dollars and forty-five cents", "15 dollars 50"."""
    unit = quantity.unit
    if unit is None or unit.name not in _SMALLER or quantity.low != quantity.high:
        return quantity
    smaller, parts, told_small = _SMALLER[unit.name]
    j = unit.end + 1 if t.words[unit.end] in ("and", ",") else unit.end
    word = t.words[j]
    if not (is_number(word) or word.isalpha()):
        return quantity
    numeral = read_numeral(t, j)
    if numeral is None or numeral.low >= parts or numeral.low < 0 or numeral.vague:
        return quantity
    named = read_unit(t, numeral.end)
    currency = currency_behind(t, numeral.end)
    name = named.name if named else currency.code if currency else None
    bare = (
        quantity.money
        and name is None
        and j == unit.end
        and numeral.low >= 10
        and parts == 100
        and _closes(t, numeral.end)
    )
    if name != smaller and not bare:
        return quantity
    end = named.end if named else currency.end if currency else numeral.end
    low = quantity.low * parts + numeral.low if told_small else quantity.low + numeral.low / parts
    told = Unit(smaller if told_small else unit.name, unit.start, end if name else unit.end)
    precision = 1.0 if told_small else 1 / parts
    return quantity._replace(low=low, high=low, precision=precision, end=numeral.end, past=end, unit=told)


def _closes(t: Tokens, j: int) -> bool:
    return t.words[j] in ("", ".", ",", ";", ")", "more", "and", "for", "a", "per")
