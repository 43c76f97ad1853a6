"""Fractions in words: what divides a number or follows it, "two thirds", "one and a half", "half a million"."""

from checker.language.digits import HYPHENS
from checker.language.numeral import Numeral
from checker.language.numeral_words import DENOMINATORS, GROUPS, PLURAL_DENOMINATORS, SCALES, SMALL, TENS, VULGAR
from checker.language.tokens import Tokens


def with_fraction(t: Tokens, numeral: Numeral, last_scale: float) -> Numeral:
    """The number with the fraction that divides or follows it: "two thirds", "one and a half"."""
    j = numeral.end
    k = j + 1 if t.words[j] in HYPHENS else j
    if not numeral.digits and (found := denominator(t, k)):
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
    joined = j + 1 if t.words[j] in HYPHENS and t.words[j + 1] == "and" else j  # "nine-and-a-half-hour"
    part_at = joined + 2 if t.words[joined + 1] in HYPHENS else joined + 1
    if t.words[joined] == "and" and (added := _added_fraction(t, part_at)):
        part, end = added
        base = last_scale if numeral.scaled and last_scale < 1e18 else 1.0
        value = numeral.low + part * base
        scale = SCALES.get(t.words[end]) or GROUPS.get(t.words[end])
        if scale and t.words[end] != "score":
            value = value * scale if scale > numeral.low else numeral.low + part * scale
            return Numeral(value, value, scale / 4, end + 1, scaled=float(scale))
        return numeral._replace(low=value, high=value, precision=base / 4, end=end, scaled=0.0)
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
    found = denominator(t, k)
    if not found or found[0] <= 1 or (above > 1 and not t.words[found[1] - 1].endswith("s")):
        return None
    size, end = found
    return (above / size, end) if above < size else None


def denominator(t: Tokens, j: int) -> tuple[int, int] | None:
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


def leading_fraction(t: Tokens, i: int) -> Numeral | None:
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
