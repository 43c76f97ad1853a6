"""Cardinal numbers of digits, of words, or of both: "4 thousand 3 hundred and 21", "2.5 million", "twenty-six"."""

from typing import Final, NamedTuple

from checker.language.digits import HYPHENS, decimal_value, glued_scale, places, read_digits, whole_places
from checker.language.fraction_words import denominator
from checker.language.numeral import Numeral
from checker.language.numeral_signs import powered_number, slashed, spoken_decimals
from checker.language.numeral_words import GROUPS, SCALES, SMALL, TENS
from checker.language.tokens import Tokens, is_number

# The most words that one number is written in.
_LONGEST: Final = 24


class Cardinal(NamedTuple):
    """A number before fractions are read, and its last scale word; no fraction may follow where that is None."""

    numeral: Numeral
    last_scale: float | None


class _Head(NamedTuple):
    """The digits that a number begins with and the scale tied to them, as the running sum of the walk."""

    total: float
    group: float | None
    last_scale: float
    precision: float
    end: int
    scaled: float
    decimals: bool


def _in_digits(t: Tokens, i: int, money: bool) -> _Head | Numeral:
    digits, j = read_digits(t, i)
    group, precision, decimals = decimal_value(digits), places(digits), "." in digits
    if (signed := powered_number(t, j, group) or slashed(t, i, j)) is not None:
        return signed
    k = j
    if t.words[k] in HYPHENS and t.glued(k) and t.glued(k + 1):
        k += 1
    scale = SCALES.get(t.words[k]) or glued_scale(t, k, money)
    if not scale or (k != j and is_number(t.words[k])):
        return _Head(0.0, group, 1e18, precision, j, 0.0, decimals)
    total, last_scale, precision, j, scaled = (
        decimal_value(digits, scale),
        scale,
        precision * scale,
        k + 1,
        float(scale),
    )
    while (again := SCALES.get(t.words[j])) is not None and j < i + 6:
        total, precision, last_scale, j = total * again, precision * again, last_scale * again, j + 1
    return _Head(total, None, last_scale, precision, j, scaled, decimals)


def cardinal(t: Tokens, i: int, money: bool) -> Cardinal | None:
    """The number that digits or number words at token i begin; `money`: a glued "m" is a million for sure."""
    first = t.words[i]
    written = is_number(first)
    head = _in_digits(t, i, money) if written else _Head(0.0, None, 1e18, 1.0, i, 0.0, False)
    if isinstance(head, Numeral):
        return Cardinal(head, None)
    if first == "hundred" or first in SCALES or first == "dozen":
        head = head._replace(group=1.0)
    elif first in ("score", "gross"):
        return None
    walked = _walked(t, i, head, written)
    if isinstance(walked, Cardinal):
        return walked
    (total, group, last_scale, precision, j, scaled, _), written = walked
    if j == i:
        return None
    reached = total + (group or 0.0)
    if not written and t.words[j] == "point" and (t.words[j + 1] in SMALL or t.words[j + 1] in TENS):
        return Cardinal(spoken_decimals(t, j + 1, reached), None)
    precision = precision if written or scaled else whole_places(reached)
    return Cardinal(Numeral(reached, reached, precision, j, scaled=scaled, digits=written), last_scale)


def _walked(t: Tokens, i: int, head: _Head, written: bool) -> tuple[_Head, bool] | Cardinal:
    """The sum at the end of the number's words, and whether it ends in digits; a dozen ends a number for good."""
    total, group, last_scale, precision, j, scaled, decimals = head
    while j < i + _LONGEST:
        word = t.words[j]
        if word in SMALL or word in TENS:
            grown = (
                _with_small(group, SMALL[word], written, decimals)
                if word in SMALL
                else _with_tens(group, TENS[word], written)
            )
            if grown is None:
                break
            group, scaled = grown, 0.0
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
            return Cardinal(Numeral(grouped, grouped, precision * GROUPS[word], j + 1), None)
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
            digits, j = read_digits(t, j)
            group, written, decimals = decimal_value(digits), True, "." in digits
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
    return _Head(total, group, last_scale, precision, j, scaled, decimals), written


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
    if t.words[j + 2] == "hundred" and hundreds:  # "between one hundred and two hundred"
        return False
    if denominator(t, j + 2) or denominator(t, j + 3):
        return False
    return hundreds or (group is None and total > 0 and not written)
