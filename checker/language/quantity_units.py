"""What a quantity is told in: its own unit, one that it divides, a counted noun, or what words before it say."""

from typing import Final

from checker.language.counted_nouns import counted_noun
from checker.language.counting_words import both_aged
from checker.language.quantities import Quantity
from checker.language.tokens import Tokens, is_number
from checker.language.units import read_unit


def unit_of(t: Tokens, quantity: Quantity) -> tuple[str | None, int, int, int]:
    """The unit's name, its tokens, and the token behind number and unit."""
    if quantity.unit and quantity.unit.name:
        unit = quantity.unit
        return unit.name, unit.start, unit.end, quantity.past
    start, end = quantity.start, quantity.end
    if quantity.fraction:
        if (part := _part_of_unit(t, end)) is not None:
            return part
        noun = counted_noun(t, end)
        return "fraction", noun.start if noun else end, noun.end if noun else end, end
    if (found := _by_context(t, start, end)) is not None:
        return found
    one = quantity.low == quantity.high == 1
    noun = counted_noun(t, end, one)
    if noun is None:
        return None, 0, 0, end
    # "Three times" counts occasions or a factor; "time" is kept for the clock, and pint calls a bare tally "count".
    name, past = "count" if noun.name == "time" else noun.name, noun.end
    if t.words[past] == "per" and t.words[past + 1].isalpha():
        return f"{name} per {t.words[past + 1]}", noun.start, past + 2, past + 2
    return name, noun.start, noun.end, past


_NATIONAL: Final = frozenset(["us", "uk", "u.s", "imperial", "english", "british"])


def _part_of_unit(t: Tokens, end: int) -> tuple[str, int, int, int] | None:
    """ "a quarter of a mile", "1/16 of a US pint": the fraction is in the unit that it divides."""
    j = end
    if t.words[j] == "of" and t.words[j + 1] in ("a", "an", "one"):
        j += 2
    elif t.words[j] in ("a", "an"):
        j += 1
    else:
        return None
    j += t.words[j] in _NATIONAL
    unit = read_unit(t, j)
    return (unit.name, unit.start, unit.end, unit.end) if unit else None


def _by_context(t: Tokens, start: int, end: int) -> tuple[str, int, int, int] | None:
    """Units told by the words before: "magnitude 5.9", "aged 28", "Anna Berg, 34,"."""
    before = t.word(start - 1)
    if before == "magnitude" or (before == "of" and t.word(start - 2) == "magnitude"):
        at = start - 1 if before == "magnitude" else start - 2
        return "magnitude", at, at + 1, end
    if t.words[end] == "on" and (scale := _on_a_scale(t, end)) is not None:
        return scale
    if t.words[end] in ("", ".", ",", ";", "for", "and", "in", "to") and _tells_age(t, start):
        return "year", start, start, end
    j = end + 1 if t.words[end] in ("-", "‑") else end
    if t.words[j] == "magnitude":
        return "magnitude", j, j + 1, j + 1
    if (
        t.words[end] == "on" and t.words[end + 1] == "the" and t.words[end + 2] in ("richter", "moment", "open")
    ) or t.words[end] == "richter":
        return "magnitude", end + 1, end + 3, end
    if (
        before in ("aged", "age", "ages")
        or (before == "both" and both_aged(t, start - 1))
        or (before == "of" and t.word(start - 2) in ("age", "ages"))
    ):
        return "year", start - 1, start, end
    word = t.words[start]
    if (
        before == ","
        and word.isdecimal()
        and len(word) <= 3
        and t.words[end] in (",", ".", ";", ")", "and", "")
        and t.raw(start - 2)[:1].isupper()
        and end == start + 1
        and 0 < int(word) < 120
    ):
        return "year", start, start, end
    if (
        before == "("
        and t.words[end] == ")"
        and word.isdecimal()
        and len(word) == 2
        and t.raw(start - 2)[:1].isupper()
        and t.raw(start - 2)[1:2].islower()
    ):
        return "year", start, start, end
    if (
        word.isdecimal()
        and len(word) <= 2
        and t.words[end] in ("", ".", ",", ";", "and", "when", "in", "on", "by", "this", "next", "at", "but", "years")
    ):
        k = start - 1
        if t.word(k) in ("turn", "turned", "turning", "turns"):
            return "year", start, start, end
        k -= t.word(k) in ("only", "just", "now", "about", "around")
        if t.word(k) in ("is", "was", "be", "were", "are") and t.word(k - 1 - (t.word(k) == "be")) in (
            "he",
            "she",
            "who",
            "i",
        ):
            return "year", start, start, end
    return None


def _on_a_scale(t: Tokens, end: int) -> tuple[str, int, int, int] | None:
    """ "50 on the GPa scale": the unit that names the scale."""
    if t.words[end + 1] in ("the", "a") and t.words[end + 3] == "scale" and (unit := read_unit(t, end + 2)):
        return unit.name, unit.start, unit.end, end
    return None


def _tells_age(t: Tokens, start: int) -> bool:
    """Whether "life expectancy" or an average age stands within a few words before the number, as its subject."""
    for k in range(start - 1, max(start - 12, 0), -1):
        word = t.words[k]
        if word in (".", ";", ",") or is_number(word):
            return False
        if (word == "expectancy" and t.words[k - 1] == "life") or (
            word == "age" and t.words[k - 1] in ("average", "median", "mean", "retirement", "pension", "minimum")
        ):
            return True
    return False
