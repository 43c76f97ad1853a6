"""What a quantity is told in: its own unit, one that it divides, a counted noun, or what words before it say."""

from typing import Final

from checker.language.counted_nouns import PHRASE_ENDS, counted_noun
from checker.language.counting_words import both_aged
from checker.language.designations import HYPHENS
from checker.language.inflection import is_plural
from checker.language.quantities import Quantity
from checker.language.tables import words
from checker.language.tokens import Tokens, is_number
from checker.language.units import Unit, read_unit, with_rate


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
    rated = with_rate(t, Unit(name, noun.start, past)) if t.words[past] == "per" else None
    if rated and rated.end > past:
        return rated.name, noun.start, rated.end, rated.end
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
    unit = Unit("point", j, j + 1) if t.words[j] == "point" else read_unit(t, j)
    return (unit.name, unit.start, unit.end, unit.end) if unit else None


def _by_context(t: Tokens, start: int, end: int) -> tuple[str, int, int, int] | None:
    """Units told by the words before: "magnitude 5.9", "aged 28", "Anna Berg, 34,"."""
    before = t.word(start - 1)
    if before == "magnitude" or (before == "of" and t.word(start - 2) == "magnitude"):
        at = start - 1 if before == "magnitude" else start - 2
        return "magnitude", at, at + 1, end
    if (size := t.words[start])[1:2] == "." and len(size) == 3 and (quake := _quake(t, start, end)) is not None:
        return quake
    if t.words[end] == "on" and (scale := _on_a_scale(t, end)) is not None:
        return scale
    if (_ends_age(t, end) and _tells_age(t, start)) or _is_age_limit(t, start, end):
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


_QUAKES: Final = words(
    "quake quakes earthquake earthquakes temblor temblors tremor tremors aftershock aftershocks foreshock shake"
)
_MEASURING: Final = words(
    "of at least a about around over - estimated preliminary measured measuring magnitude and than more"
)
_REACH: Final = 6


def _quake(t: Tokens, start: int, end: int) -> tuple[str, int, int, int] | None:
    """ "A 4.7 temblor", "a magnitude of at least 6.3", "two quakes, measuring 5.3 and 5.1"."""
    j = end + 1 if t.words[end] in HYPHENS else end
    if t.words[j] in _QUAKES:
        return "magnitude", start, start, end
    k = start - 1
    while k > start - _REACH and (t.word(k) in _MEASURING or is_number(t.word(k))):
        if t.words[k] == "magnitude":
            return "magnitude", k, k + 1, end
        if t.words[k] in ("measuring", "measured"):
            told = not _QUAKES.isdisjoint(t.words[max(k - _REACH, 0) : k])
            return ("magnitude", start, start, end) if told else None
        k -= 1
    return None


_THOSE: Final = words(
    """
    child children kid kids people person women men adults those them anyone everyone voters players drivers youths
    youth girls boys persons pupils teens teenagers patients men's americans britons workers women's residents
    """
)


def _is_age_limit(t: Tokens, start: int, end: int) -> bool:
    """ "Children under 12", "half of them were over 65": a bound on ages, with nothing that it counts behind it."""
    word = t.words[start]
    if t.word(start - 1) not in ("under", "over", "above", "below") or not word.isdecimal() or len(word) > 2:
        return False
    k = start - 2 - (t.word(start - 2) in ("is", "are", "were", "was", "aged", "all"))
    return t.word(k) in _THOSE and not is_plural(t.words[end]) and t.words[end] not in ("%", "$", "-", ":")


def _ends_age(t: Tokens, end: int) -> bool:
    """Whether no noun that the number counts stands at token `end`."""
    word = t.words[end]
    return not word.isalpha() or word in PHRASE_ENDS or word in ("and", "or") or word.endswith("ing")


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
