"""Numbers in digits and in words: value, size of the last place shown, and where they end.

Examples: "1,200" is 1200 to the hundred, "1.2m" after a dollar sign 1,200,000 to the hundred thousand, "one hundred and
twelve" 112, "half a million" 500,000, "two-thirds" 0.667, "tens of thousands" from 20,000 to 99,999.
"""

from typing import Final

from checker.language.articled_shares import articled_share
from checker.language.cardinals import cardinal
from checker.language.counted_nouns import counted_noun
from checker.language.fraction_words import denominator, leading_fraction, with_fraction
from checker.language.numeral import Numeral
from checker.language.numeral_words import GROUPS, MULTIPLES, PLURAL_SCALES, PLURALS, SCALES, SMALL, TENS, VULGAR
from checker.language.tokens import Tokens, is_number

# Past a thousand quadrillion nothing in the news is counted; longer rows of digits are identifiers.
_GREATEST: Final = 1e18


def read_numeral(t: Tokens, i: int, money: bool = False) -> Numeral | None:
    """The longest number that begins at token i, or None. `money`: "m" and "b" glued to digits are scales for sure."""
    word = t.words[i]
    if word in PLURALS or word == "tens":
        return _vague_plural(t, i)
    if word == "several" or (word == "few" and t.word(i - 1) in ("a", "past", "last", "next", "first", "coming")):
        return _few(t, i)
    if word == "dozen" and t.words[i + 1] == "of":  # slipped from "a dozen" or from "dozens of"
        return Numeral(12, 99, 12, i + 1, vague=True)
    if word == "couple":
        end = i + 2 if t.words[i + 1] == "of" else i + 1
        scale = 100 if t.words[end] == "hundred" else SCALES.get(t.words[end]) or GROUPS.get(t.words[end], 0)
        if scale:  # "a couple of hundred"
            return Numeral(2.0 * scale, 2.0 * scale, scale, end + 1, scaled=float(scale))
        return Numeral(2, 2, 1, end)
    if word in ("half", "quarter"):
        return leading_fraction(t, i)
    if word in VULGAR:
        return Numeral(VULGAR[word], VULGAR[word], 0.01, i + 1, fraction=True)
    numeral = _with_article(t, i) if word in ("a", "an") else _numbered(t, i, money)
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


def _numbered(t: Tokens, i: int, money: bool) -> Numeral | None:
    """A cardinal with the fraction that divides or follows it: "two thirds", "one and a half", "five over ten"."""
    found = cardinal(t, i, money)
    if found is None or found.last_scale is None:
        return found.numeral if found else None
    numeral = with_fraction(t, found.numeral, found.last_scale)
    return numeral if numeral is not found.numeral else _over(t, numeral)


def _over(t: Tokens, numeral: Numeral) -> Numeral:
    """ "Five over ten" as the one number divided by the other, where nothing goes on behind it."""
    j = numeral.end
    if t.words[j] == "over" and (t.words[j + 1] in TENS or t.words[j + 1] in SMALL or is_number(t.words[j + 1])):
        found = cardinal(t, j + 1, False)
        below = found.numeral if found else None
        if below and below.low and t.words[below.end] in ("", ".", ",") and (is_number(t.words[j]) or not t.glued(j)):
            return Numeral(numeral.low / below.low, numeral.low / below.low, 0.01, below.end, fraction=True)
    return numeral


def _with_article(t: Tokens, i: int) -> Numeral | None:
    """ "a hundred", "a million and a half", "a dozen", "a third of": the article counts one."""
    following = t.words[i + 1]
    if following in GROUPS and following in ("dozen", "gross", "score"):
        if following != "dozen" and (t.words[i + 2] != "of" or counted_noun(t, i + 3) is None):
            return None
        return Numeral(GROUPS[following], GROUPS[following], GROUPS[following], i + 2)
    if following == "hundred" or following in SCALES:
        inner = _numbered(t, i + 1, False)
        if inner is None or inner.fraction:
            return inner if not denominator(t, i + 2) else None
        return inner
    if following in ("half", "quarter") and t.words[i + 2] in SCALES:
        return leading_fraction(t, i + 1)
    if following == "quarter" and t.words[i + 2] == "of" and t.words[i + 3] == "a" and t.words[i + 4] in SCALES:
        return leading_fraction(t, i + 1)
    divisor = denominator(t, i + 1)
    if not divisor:
        return None
    size, end = divisor
    follows = t.words[end]
    ends = follows in ("", "of") or (follows == "." and size >= 1000) or articled_share(t, i, end)
    return Numeral(1 / size, 1 / size, 0.01, end, fraction=True) if ends and size > 1 else None
