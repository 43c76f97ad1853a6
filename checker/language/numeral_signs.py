"""Numbers that signs or "point" are written in: "1/4", "10 1/2", "1.3x10^6", "five point five"."""

from typing import Final

from checker.language.digits import HYPHENS
from checker.language.numeral import Numeral
from checker.language.numeral_words import SCALES, SMALL, TENS
from checker.language.tokens import Tokens, is_number


def slashed(t: Tokens, i: int, j: int) -> Numeral | None:
    """ "1/4", "10 1/2", "1⁄32"; not "9/11" nor "24/7"."""
    k, whole = j, 0.0
    above = t.words[i]
    if is_number(t.words[j]) and not t.glued(j) and t.words[j + 1] in ("/", "⁄") and t.glued(j + 1):
        whole, above, k = float(int(above)) if above.isdecimal() else 0.0, t.words[j], j + 1
    elif t.words[j] in HYPHENS and t.glued(j) and t.glued(j + 1) and t.words[j + 2] in ("/", "⁄") and t.glued(j + 2):
        whole, above, k = float(int(above)) if above.isdecimal() else 0.0, t.words[j + 1], j + 2  # "1-3/4 inches"
    if t.words[k] not in ("/", "⁄") or not (t.glued(k) and t.glued(k + 1)):
        return None
    below = t.words[k + 1]
    if not (above.isdecimal() and below.isdecimal()) or len(above) > 4 or len(below) > 4:
        return None
    if int(below) not in _DIVISORS or int(above) >= int(below) or t.words[k + 2] in ("/", "⁄"):
        return None
    value = whole + int(above) / int(below)
    if scale := SCALES.get(t.words[k + 2], 0):  # "2 1/2 million"
        return Numeral(value * scale, value * scale, scale / int(below), k + 3, scaled=float(scale), digits=True)
    return Numeral(value, value, 1 / int(below), k + 2, fraction=not whole, digits=True)


_DIVISORS: Final = frozenset([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 64, 100, 128, 1000])


def powered_number(t: Tokens, j: int, base: float) -> Numeral | None:
    """Scientific notation behind a number: "1.3x10^6", "1.99×10−30", "12.32e+14", "2.5^-1"."""
    word = t.words[j]
    if word in ("x", "×") and t.words[j + 1] == "10":
        k = j + 3 if t.words[j + 2] == "^" else j + 2
        sign = -1 if t.words[k] in ("-", "−", "–") else 1
        k += t.words[k] in ("-", "−", "–", "+")
        if t.words[k].isdecimal() and t.glued(k) and len(t.words[k]) <= 3 and k > j + 2:
            return _raised(base, 10.0, sign * int(t.words[k]), k + 1)
    if word == "^" and t.glued(j):
        k, sign = j + 1, 1
        while t.words[k] in ("-", "+") and k < j + 3:
            sign, k = (-sign if t.words[k] == "-" else sign), k + 1
        if t.words[k].isdecimal() and len(t.words[k]) <= 3:
            return _raised(1.0, base, sign * int(t.words[k]), k + 1)
    if word == "e" and t.glued(j) and t.words[j + 1] in ("+", "-") and t.words[j + 2].isdecimal() and t.glued(j + 2):
        sign = -1 if t.words[j + 1] == "-" else 1
        return _raised(base, 10.0, sign * int(t.words[j + 2][:3]), j + 3)
    return None


def _raised(factor: float, base: float, exponent: int, end: int) -> Numeral | None:
    try:
        value = factor * base**exponent
    except (OverflowError, ZeroDivisionError):
        return None
    return Numeral(value, value, 1.0, end, digits=True)


def spoken_decimals(t: Tokens, j: int, whole: float) -> Numeral:
    """ "five point five", "two hundred point seventy-one"."""
    digits = ""
    last = j + 12
    while j < last and (
        t.words[j] in SMALL or t.words[j] in TENS or (t.words[j] in HYPHENS and digits and t.words[j + 1] in SMALL)
    ):
        word = t.words[j]
        if word in TENS:
            spoken = TENS[word]
            k = j + 2 if t.words[j + 1] in HYPHENS else j + 1
            if 0 < SMALL.get(t.words[k], 0) < 10:
                spoken, j = spoken + SMALL[t.words[k]], k
            digits += str(spoken)
        elif word in SMALL:
            digits += str(SMALL[word])
        j += 1
    value = whole + float(f"0.{digits}")
    end = j
    scale = SCALES.get(t.words[j])
    if scale:
        value, end = value * scale, j + 1
    return Numeral(value, value, 10.0 ** -len(digits) * (scale or 1), end, scaled=float(scale or 0))
