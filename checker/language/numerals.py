"""Numbers in digits and in words: value, size of the last place shown, and where they end.

Examples: "1,200" is 1200 to the hundred, "1.2m" after a dollar sign 1,200,000 to the hundred thousand, "one hundred and
twelve" 112, "half a million" 500,000, "two-thirds" 0.667, "tens of thousands" from 20,000 to 99,999.
"""

from typing import Final, NamedTuple

from checker.language.numeral_words import (
    CASED_SCALES,
    DENOMINATORS,
    GROUPS,
    MULTIPLES,
    PLURAL_DENOMINATORS,
    PLURAL_SCALES,
    PLURALS,
    SCALES,
    SHORT_SCALES,
    SMALL,
    TENS,
    VULGAR,
)
from checker.language.tables import words
from checker.language.tokens import Tokens, is_number

HYPHENS: Final = frozenset("-‐‑")


class Numeral(NamedTuple):
    """A number read at some token: the closed interval it states, the last place shown, the token behind it."""

    low: float
    high: float
    precision: float
    end: int
    vague: bool = False
    fraction: bool = False
    scaled: float = 0  # the scale word that it ends in, which a range may share: "1 to 2 thousand"
    digits: bool = False


# Past a thousand quadrillion nothing in the news is counted; longer rows of digits are identifiers.
_GREATEST: Final = 1e18
_LONGEST: Final = 24


def read_numeral(t: Tokens, i: int, money: bool = False) -> Numeral | None:
    """The longest number that begins at token i, or None. `money`: "m" and "b" glued to digits are scales for sure."""
    word = t.words[i]
    if word in PLURALS or word == "tens":
        return _vague_plural(t, i)
    if word == "several" or (word == "few" and t.word(i - 1) in ("a", "past", "last", "next", "first", "coming")):
        return _few(t, i)
    if word == "couple":
        end = i + 2 if t.words[i + 1] == "of" else i + 1
        return Numeral(2, 2, 1, end)
    if word in ("half", "quarter"):
        return _leading_fraction(t, i)
    if word in VULGAR:
        return Numeral(VULGAR[word], VULGAR[word], 0.01, i + 1, fraction=True)
    numeral = _cardinal(t, i, money)
    return numeral if numeral and abs(numeral.low) < _GREATEST else None


def _vague_plural(t: Tokens, i: int) -> Numeral | None:
    word = t.words[i]
    if t.words[i + 1] == "of" and word in MULTIPLES and t.words[i + 2] in PLURAL_SCALES:
        (least, most), scale = MULTIPLES[word], PLURAL_SCALES[t.words[i + 2]]
        low = 2 * least if word in ("tens", "hundreds") else least
        return Numeral(low * scale, most * scale - 1, least * scale, i + 3, vague=True)
    if word == "tens" or t.glued(i) or (word == "scores" and t.words[i + 1] != "of"):
        return None
    low, high = PLURALS[word]
    return Numeral(low, high, low / 2, i + 1, vague=True)


def _few(t: Tokens, i: int) -> Numeral | None:
    following = t.words[i + 1]
    scale = 100 if following == "hundred" else SCALES.get(following) or GROUPS.get(following)
    if scale:
        high = 10.0 * scale - 1 if following not in GROUPS else 9.0 * scale
        return Numeral((2.0 if t.words[i] == "few" else 3.0) * scale, high, scale, i + 2, vague=True)
    return Numeral(3, 9, 1, i + 1, vague=True)


def _leading_fraction(t: Tokens, i: int) -> Numeral | None:
    """ "half a million", "half a dozen", "quarter million", "half of", "half the"; not "the second half"."""
    value = 0.5 if t.words[i] == "half" else 0.25
    j = i + 1
    if t.words[j] in HYPHENS and t.glued(j):
        j += 1
    if t.words[j] == "of" and value == 0.25 and t.words[j + 1] == "a":
        j += 1
    if t.words[j] in ("a", "an"):
        j += 1
    scale = SCALES.get(t.words[j]) or GROUPS.get(t.words[j])
    if scale and t.words[j] != "score":
        return Numeral(value * scale, value * scale, scale / (2 / value / 2), j + 1, scaled=float(scale))
    return None


def places(digits: str) -> float:
    """The size of the last place that a number in digits shows: 0.1 for "5.0", 100 for "1200"."""
    whole, _, decimals = digits.partition(".")
    if decimals:
        return float(10 ** -len(decimals))
    bare = whole.replace(",", "")
    stripped = bare.rstrip("0")
    return float(10 ** (len(bare) - len(stripped))) if stripped else 1.0


def _whole_places(value: float) -> float:
    return places(str(int(value))) if value == int(value) and value < 1e15 else 1.0


def _decimal(digits: str, scale: int = 1) -> float:
    """The value of digits times a scale, without the error that a float product would bring: "2.3" million."""
    whole, _, decimals = digits.replace(",", "").partition(".")
    if len(whole) + len(decimals) > 300:
        return float(f"{whole or 0}.{decimals or 0}") if len(whole) < 300 else float("inf")
    return float(int(f"{whole}{decimals}" or "0") * scale / 10 ** len(decimals))


def _digits(t: Tokens, i: int) -> tuple[str, int]:
    """The digits that begin at token i, with thousands set off by spaces or a decimal comma, and the token behind."""
    digits, j = t.words[i], i + 1
    following = t.words[j]
    if following == "," and t.glued(j) and t.glued(j + 1) and _is_decimal_comma(t, i):
        return f"{digits}.{t.words[j + 1]}", j + 2
    if len(digits) <= 3 and "." not in digits:
        while j < i + 5 and len(t.words[j]) == 3 and t.words[j].isdecimal() and _spaced_thousand(t, i, j):
            digits += t.words[j]
            j += 1
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
    if gap != " " or (t.glued(j + 1) and following[:1].isalpha()):
        return False
    before = t.raw(i - 1)
    return not (before[:1].isupper() and not t.opens_sentence(i - 1)) and before not in ("call", "#", "+")


def _glued_scale(t: Tokens, j: int, money: bool) -> int | None:
    """The scale written in letters right behind digits, or with a hyphen or space between: "1.2m", "2 mn", "3 K"."""
    word = t.words[j]
    if not word:
        return None
    if t.glued(j):
        if word in ("m", "b", "t"):
            return {"m": 10**6, "b": 10**9, "t": 10**12}[word] if money or _stands_for_scale(t, j) else None
        return SHORT_SCALES.get(word)
    raw = t.raw(j)
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


def _stands_for_scale(t: Tokens, j: int) -> bool:
    """Whether "m" or "b" glued to digits counts millions or billions, by the counted or paid thing behind it."""
    raw, following = t.raw(j), t.words[j + 1]
    if raw == "b":
        return "." in t.words[j - 1] or following.endswith("s")
    if raw in ("B", "M", "T"):
        return True
    if raw == "t":
        return False
    if following in _METRES or (t.glued(j + 1) and following in ("2", "3", "²", "³")):
        return False
    return following.endswith("s") or following in ("people", "of", "euro", "rand", "yen", "yuan", "won", "a", "-")


def _cardinal(t: Tokens, i: int, money: bool, plain: bool = False) -> Numeral | None:  # noqa: PLR0915 (one walk over the words)
    """A number of digits, of words, or of both: "4 thousand 3 hundred and 21", "2.5 million", "twenty-six"."""
    first = t.words[i]
    written = is_number(first)
    total, group, last_scale = 0.0, None, 1e18
    precision, j, decimals, scaled = 1.0, i, False, 0.0
    if written:
        digits, j = _digits(t, i)
        group, precision, decimals = _decimal(digits), places(digits), "." in digits
        if (power := _power(t, j, group)) is not None:
            return power
        if (part := _slashed(t, i, j)) is not None:
            return part
        k = j
        if t.words[k] in HYPHENS and t.glued(k) and t.glued(k + 1):
            k += 1
        scale = SCALES.get(t.words[k]) or _glued_scale(t, k, money)
        if scale and (k == j or not is_number(t.words[k])):
            total, group, last_scale = _decimal(digits, scale), None, scale
            precision, j, scaled = precision * scale, k + 1, float(scale)
            while (again := SCALES.get(t.words[j])) is not None and j < i + 6:
                total, precision, last_scale, j = total * again, precision * again, last_scale * again, j + 1
    elif first in ("a", "an"):
        return _with_article(t, i)
    elif first == "hundred" or first in SCALES or first in ("dozen", "score", "gross"):
        if first in ("score", "gross"):
            return None
        group = 1.0
    while j < i + _LONGEST:
        word = t.words[j]
        if word in SMALL:
            value = SMALL[word]
            if group is None:
                group = float(value)
            elif (group % 100 >= 20 and group % 10 == 0 and 0 < value < 10 and not written) or (
                group >= 100 and group % 100 == 0 and value and not decimals
            ):
                group += value
            else:
                break
        elif word in TENS:
            tens = _with_tens(group, TENS[word], written)
            if tens is None:
                break
            group = tens
        elif word == "hundred":
            if group is None or group >= 100 or not group:
                break
            group = group * 100 if not decimals else round(group * 100, 9)
            precision *= 100
            scaled = 100.0
        elif word in GROUPS:
            if group is None and not (total and word in ("dozen", "dozens")):
                break
            if word in ("score", "gross") and (written or t.words[j + 1] != "of"):
                break
            grouped = (total + (group or 0)) * GROUPS[word]
            return Numeral(grouped, grouped, precision * GROUPS[word], j + 1)
        elif word in SCALES:
            scale = SCALES[word]
            if group is not None and scale < last_scale:
                total += group * scale
                last_scale, group = scale, None
            elif group is None and t.word(j - 1) in SCALES:
                total, last_scale = total * scale, last_scale * scale
            else:
                break
            precision, scaled = precision * scale, float(scale)
        elif is_number(word) and t.word(j - 1) == "and" and group is not None and word.isdecimal():
            group += int(word)
            scaled, precision = 0.0, 1.0
        elif is_number(word) and group is None and total and j > i and _may_add(t, j, last_scale):
            digits, j = _digits(t, j)
            group, written, decimals = _decimal(digits), True, "." in digits
            scaled = 0.0
            continue
        elif (word in HYPHENS and j > i and _joins(t, j)) or (
            word == "and" and j > i and _goes_on(t, j, total, group, written)
        ):
            j += 1
            continue
        else:
            break
        j += 1
        if word in SMALL or word in TENS:
            scaled = 0.0
    if j == i:
        return None
    reached = total + (group or 0.0)
    if not written and t.words[j] == "point" and (t.words[j + 1] in SMALL or t.words[j + 1] in TENS):
        return _spoken_decimals(t, j + 1, reached)
    numeral = Numeral(
        reached, reached, precision if written or scaled else _whole_places(reached), j, scaled=scaled, digits=written
    )
    return numeral if plain else _with_fraction(t, numeral, last_scale)


def _with_small(group: float | None, value: int, written: bool, decimals: bool) -> float | None:
    """The running hundreds with a word below twenty: "one hundred" and "twelve"; None if it cannot."""
    if group is None:
        return float(value)
    if group % 100 >= 20 and group % 10 == 0 and 0 < value < 10 and not written:
        return group + value
    return group + value if group >= 100 and group % 100 == 0 and value and not decimals else None


def _with_tens(group: float | None, value: int, written: bool) -> float | None:
    """The running hundreds with "twenty" to "ninety"; None where they cannot go together."""
    if group is None:
        return float(value)
    return group + value if group >= 100 and group % 100 == 0 and not written else None


def _may_add(t: Tokens, j: int, last_scale: float) -> bool:
    """ "4 thousand 3 hundred": digits behind a scale word go on only where another scale word follows them."""
    return (
        t.words[j].isdecimal()
        and int(t.words[j][:9]) < last_scale
        and t.words[j + 1] in ("hundred", *SCALES)
        and last_scale < 1e6
    )


def _joins(t: Tokens, j: int) -> bool:
    """Whether the hyphen at j ties two parts of one number: "twenty-six", "two-million", "one-hundred"."""
    if not (t.glued(j) and t.glued(j + 1)) and not (t.word(j - 1) in TENS and t.words[j + 1] in SMALL):
        return False
    following = t.words[j + 1]
    if t.word(j - 1) in TENS:
        return 0 < SMALL.get(following, 0) < 10 or following == "hundred" or following in SCALES
    return following == "hundred" or following in SCALES or following in ("dozen", "and")


def _goes_on(t: Tokens, j: int, total: float, group: float | None, written: bool) -> bool:
    """Whether "and" at j goes on with the number: "one hundred and twelve", "two thousand and five"."""
    following = t.words[j + 1]
    hundreds = group is not None and group >= 100 and group % 100 == 0
    if is_number(following):
        return hundreds and t.word(j - 1) == "hundred" and following.isdecimal() and len(following) <= 2
    if following not in SMALL and following not in TENS:
        return False
    if following == "one" and t.words[j + 2] not in ("hundred", "thousand") and t.words[j + 2] in ("of", "in", "was"):
        return False
    if _denominator(t, j + 2) or _denominator(t, j + 3):
        return False
    return hundreds or (group is None and total > 0 and not written)


def _with_article(t: Tokens, i: int) -> Numeral | None:
    """ "a hundred", "a million and a half", "a dozen", "a third of": the article counts one."""
    following = t.words[i + 1]
    if following in GROUPS and following in ("dozen", "gross", "score"):
        if following != "dozen" and t.words[i + 2] != "of":
            return None
        return Numeral(GROUPS[following], GROUPS[following], GROUPS[following], i + 2)
    if following in ("hundred", *SCALES):
        inner = _cardinal(t, i + 1, False)
        if inner is None or inner.fraction:
            denominator = _denominator(t, i + 2)
            return inner if not denominator else None
        return inner
    if following in ("half", "quarter") and t.words[i + 2] in SCALES:
        return _leading_fraction(t, i + 1)
    if following == "quarter" and t.words[i + 2] == "of" and t.words[i + 3] == "a" and t.words[i + 4] in SCALES:
        return _leading_fraction(t, i + 1)
    denominator = _denominator(t, i + 1)
    if not denominator:
        return None
    size, end = denominator
    follows = t.words[end]
    ends = follows in ("", "of") or (follows == "." and size >= 1000)
    return Numeral(1 / size, 1 / size, 0.01, end, fraction=True) if ends and size > 1 else None


def _denominator(t: Tokens, j: int) -> tuple[int, int] | None:
    """The size and end of an ordinal that may divide: "thirds", "quarter", "twenty-firsts"."""
    word = t.words[j]
    if word in DENOMINATORS and word not in ("first", "second"):
        return DENOMINATORS[word], j + 1
    if word in PLURAL_DENOMINATORS:
        return PLURAL_DENOMINATORS[word], j + 1
    if word in TENS:
        k = j + 2 if t.words[j + 1] in HYPHENS else j + 1
        unit = t.words[k].removesuffix("s")
        if DENOMINATORS.get(unit, 99) < 10:
            return TENS[word] + DENOMINATORS[unit], k + 1
    return None


def _with_fraction(t: Tokens, numeral: Numeral, last_scale: float) -> Numeral | None:
    """The number with the fraction that divides or follows it: "two thirds", "one and a half"."""
    j = numeral.end
    k = j + 1 if t.words[j] in HYPHENS else j
    if not numeral.digits and (found := _denominator(t, k)):
        size, end = found
        plural = t.words[end - 1].endswith("s") or t.words[end - 1] == "halves"
        if plural and size < 10 and t.word(j - 1) in TENS and numeral.low > (tens := TENS[t.words[j - 1]]) and k == j:
            return Numeral(
                (numeral.low - tens) / (tens + size), (numeral.low - tens) / (tens + size), 0.01, end, fraction=True
            )
        if (plural or numeral.low == 1) and (plural or not _names_ordinal(t, end)):
            value = numeral.low / size
            if (scale := SCALES.get(t.words[end])) and size in (2, 4):
                return Numeral(value * scale, value * scale, scale / size, end + 1, scaled=float(scale))
            return Numeral(value, value, 0.01, end, fraction=True)
    if t.words[j] in VULGAR and numeral.digits:
        value = numeral.low + VULGAR[t.words[j]]
        return numeral._replace(low=value, high=value, precision=0.25, end=j + 1)
    if t.words[j] == "and" and (added := _added_fraction(t, j + 1)):
        part, end = added
        base = last_scale if numeral.scaled and last_scale < 1e18 else 1.0
        value = numeral.low + part * base
        scale = SCALES.get(t.words[end]) or GROUPS.get(t.words[end])
        if scale and t.words[end] != "score":
            value = value * scale if scale > numeral.low else numeral.low + part * scale
            return Numeral(value, value, scale / 4, end + 1, scaled=float(scale))
        return numeral._replace(low=value, high=value, precision=base / 4, end=end, scaled=0.0)
    if t.words[j] == "over" and (t.words[j + 1] in TENS or t.words[j + 1] in SMALL or is_number(t.words[j + 1])):
        below = _cardinal(t, j + 1, False, plain=True)
        if below and below.low and t.words[below.end] in ("", ".", ",") and (is_number(t.words[j]) or not t.glued(j)):
            return Numeral(numeral.low / below.low, numeral.low / below.low, 0.01, below.end, fraction=True)
    return numeral


def _names_ordinal(t: Tokens, end: int) -> bool:
    """ "one third party" divides nothing; "one third of" and "one-third stake" do."""
    return t.words[end] in (
        "party",
        "person",
        "man",
        "woman",
        "base",
        "time",
        "seed",
        "place",
        "grade",
        "grader",
        "day",
    )


def _added_fraction(t: Tokens, j: int) -> tuple[float, int] | None:
    """The fraction behind "and", with its end: "a half", "three quarters", "two thirds"."""
    if t.words[j] in ("a", "an", "one"):
        above, k = 1, j + 1
    elif t.words[j] in SMALL:
        above, k = SMALL[t.words[j]], j + 1
    else:
        return None
    if t.words[k] in HYPHENS:
        k += 1
    found = _denominator(t, k)
    if not found or found[0] <= 1 or (above > 1 and not t.words[found[1] - 1].endswith("s")):
        return None
    size, end = found
    return (above / size, end) if above < size else None


def _spoken_decimals(t: Tokens, j: int, whole: float) -> Numeral:
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


def _slashed(t: Tokens, i: int, j: int) -> Numeral | None:
    """ "1/4", "10 1/2", "1⁄32"; not "9/11" nor "24/7"."""
    k, whole = j, 0.0
    above = t.words[i]
    if is_number(t.words[j]) and not t.glued(j) and t.words[j + 1] in ("/", "⁄") and t.glued(j + 1):
        whole, above, k = float(int(above)) if above.isdecimal() else 0.0, t.words[j], j + 1
    if t.words[k] not in ("/", "⁄") or not (t.glued(k) and t.glued(k + 1)):
        return None
    below = t.words[k + 1]
    if not (above.isdecimal() and below.isdecimal()) or len(above) > 4 or len(below) > 4:
        return None
    if int(below) not in _DIVISORS or int(above) >= int(below) or t.words[k + 2] in ("/", "⁄"):
        return None
    value = whole + int(above) / int(below)
    return Numeral(value, value, 1 / int(below), k + 2, fraction=not whole, digits=True)


_DIVISORS: Final = frozenset([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 64, 100, 128, 1000])


def _power(t: Tokens, j: int, base: float) -> Numeral | None:
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
