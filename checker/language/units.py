"""Units of measure behind a number, simple and compound: "km/h", "square miles", "barrels a day", "degrees Celsius"."""

from typing import Final, NamedTuple

from checker.language.tables import words
from checker.language.tokens import Tokens, is_number
from checker.language.unit_names import AREAS, PER, PER_ARTICLE, SHY, SYMBOLS, UNIT_WORDS

HYPHENS: Final = frozenset("-‐‑")
_DEGREES: Final = {
    "celsius": "degree_Celsius",
    "fahrenheit": "degree_Fahrenheit",
    "centigrade": "degree_Celsius",
    "c": "degree_Celsius",
    "f": "degree_Fahrenheit",
    "kelvin": "kelvin",
}
_AGES: Final = frozenset(["old", "olds", "-old"])


# Units that tokenised text ties to their number with a hyphen between blanks: "a 30 - mile chase".
_TIED: Final = words(
    "mile year month week day hour minute kilometer kilometre meter metre foot inch yard acre ton tonne"
)


class Unit(NamedTuple):
    """A unit read in the text: pint's name, from token `start` up to token `end`."""

    name: str
    start: int
    end: int


def read_unit(t: Tokens, j: int) -> Unit | None:
    """The unit that begins at token j, behind a number and perhaps a hyphen; None where no unit stands there."""
    k = j
    if t.words[k] in HYPHENS and not t.glued(k):
        if t.glued(k + 1) or t.words[k + 1] not in _TIED:
            return None
        k += 1
    elif t.words[k] in HYPHENS:
        k += 1
        if not t.glued(k) and t.words[k] not in UNIT_WORDS:
            return None
    bracket = t.words[k] in ("[", "<", "{") and t.raw(k + 1) in SYMBOLS
    if bracket:
        k += 1
    found = _simple(t, k, j)
    if found is None:
        return None
    if bracket:
        return Unit(found.name, k, found.end + (t.words[found.end] in ("]", ">", "}")))
    name, _, end = found
    if name in ("year", "month", "week", "day"):
        return Unit(name, k, _past_age(t, end))
    return with_rate(t, Unit(name, k, end))


def powered(power: str, name: str) -> str:
    """ "square" and "meter" as one unit; pint reads both spellings, and areas and volumes keep the one with -re."""
    return f"{power} {name.replace('meter', 'metre')}"


def _past_age(t: Tokens, end: int) -> int:
    """ "8-year-old", "50 year-old", "18 months old": the end of the age's words."""
    k = end + 1 if t.words[end] in HYPHENS else end
    return k + 1 if t.words[k] in _AGES else end


def _simple(t: Tokens, k: int, j: int) -> Unit | None:
    word = t.words[k]
    if word in ("%", "٪", "％"):
        if t.words[k + 1] in ("point", "points", "pts"):
            return Unit("percentage_point", k, k + 2)
        return Unit("percent", k, k + 1)
    if (word == "per" and t.words[k + 1] in ("cent", "cents")) or (
        word == "per" and t.words[k + 1] == "-" and t.words[k + 2] == "cent"
    ):
        end = k + 2 if t.words[k + 1] != "-" else k + 3
        if t.words[end] in ("point", "points"):
            return Unit("percentage_point", k, end + 1)
        return Unit("percent", k, end)
    if word in ("percent", "percentage", "pct", "percents"):
        dash = k + 2 if t.words[k + 1] == "-" else k + 1
        if t.words[dash] in ("point", "points", "pts"):
            return Unit("percentage_point", k, dash + 1)
        return Unit(
            "percent", k, k + 2 if word == "pct" and t.words[k + 1] == "." and not _ends_text(t, k + 1) else k + 1
        )
    if word == "pc" and t.raw(k) == "pc":
        return Unit("percent", k, k + 1)
    if word == "p" and t.words[k + 1] == "." and t.words[k + 2] == "c" and t.glued(k + 2):
        return Unit("percent", k, k + 4 if t.words[k + 3] == "." and not _ends_text(t, k + 3) else k + 3)
    if word == "basis" and t.words[k + 1] in ("point", "points"):
        return Unit("basis point", k, k + 2)
    if word in AREAS:
        return _area(t, k)
    if word == "°" or word in ("degree", "degrees", "deg"):
        following = t.words[k + 1]
        if following in _DEGREES and (len(following) > 1 or t.raw(k + 1).isupper()):
            return Unit(_DEGREES[following], k, k + 2)
        return Unit("degree", k, k + 1)
    if word in ("℃", "℉"):
        return Unit("degree_Celsius" if word == "℃" else "degree_Fahrenheit", k, k + 1)
    if word in ("celsius", "fahrenheit", "centigrade"):
        return Unit(_DEGREES[word], k, k + 1)
    if word in ("″", '"', "”") and (t.glued(k) or t.words[k + 1] in ("long", "wide", "tall", "thick")) and word == "″":
        return Unit("inch", k, k + 1)
    if word == '"' and not t.glued(k) and t.words[k + 1] in ("long", "wide", "tall", "thick", "deep", "high"):
        return Unit("inch", k, k + 1)
    if word in ("′",):
        return Unit("foot", k, k + 1)
    return _symbol_or_word(t, k, j)


def _ends_text(t: Tokens, k: int) -> bool:
    return k + 1 >= t.count or t.raw(k + 1)[:1].isupper()


def _symbol_or_word(t: Tokens, k: int, j: int) -> Unit | None:
    raw, word = t.raw(k), t.words[k]
    near = t.glued(k) and (k == j or t.words[k - 1] in HYPHENS)
    if raw in SYMBOLS:
        name = SYMBOLS[raw]
        if raw in SHY and not _is_shy_unit(t, k, raw, near):
            return _word_unit(t, k, word) if word not in ("in", "a") and raw not in SHY else None
        if raw == "F" and not _CHARGED.isdisjoint(t.words[max(k - 20, 0) : k + 20]):
            name = "farad"
        return _composed(t, k, name)
    return _word_unit(t, k, word)


def _is_shy_unit(t: Tokens, k: int, raw: str, near: bool) -> bool:
    """Whether a letter that may be another word is a unit here, by what stands round it."""
    following = t.words[k + 1]
    if raw == "G":
        return False
    if raw == "in":
        return (
            t.word(k - 2) in ("ft", "feet", "foot", "'")
            or (following in (".", ")", ",", "") and t.word(k - 2) == "x")
            or (near and following != "-" and k + 1 < t.count)
            or following in ("deep", "wide", "tall", "thick")
        )
    if raw in ("a", "s", "y"):
        return (near and raw == "s" and not t.words[k - 1].endswith("0")) or (
            raw == "a" and not near and following in ("and", ".", ",", "") and t.raw(k) == "a"
        )
    if near:
        return not (t.glued(k + 1) and is_number(following) and raw not in ("m",)) or following in ("2", "3")
    if raw == "pm":
        return False
    if raw in _APART:
        return (
            following[:1].islower()
            or following in ("", ".", ",", ")", "/", "x", "(", ";", "²", "³")
            or (following[:1].isdecimal() and raw == "m")
            or raw in ("W", "V")
        )
    return raw in ("A", "b", "B") and following in ("", ".", ",", ")", "/", ";")


_APART: Final = words("C F K V W m g h l L N J t nm ms bar Mb mi PS")
_CHARGED: Final = words("capacitor capacitors capacitance supercapacitor supercapacitors ultracapacitor")


def _composed(t: Tokens, k: int, name: str) -> Unit:
    """A symbol with its power or its fellow: "m2", "m²", "lb-ft", "km/h"."""
    end = k + 1
    following = t.words[end]
    if (
        name.endswith(("meter", "foot", "inch", "yard", "mile"))
        and t.glued(end)
        and following in ("2", "²", "3", "³")
        and not t.glued(end + 1 if t.words[end + 1].isalpha() else t.count)
    ):
        power = "square" if following in ("2", "²") else "cubic"
        return Unit(powered(power, name), k, end + 1)
    return Unit(name, k, end)


def _word_unit(t: Tokens, k: int, word: str) -> Unit | None:
    name = UNIT_WORDS.get(word)
    if name is None:
        return None
    following = t.words[k + 1]
    if (
        word in ("min", "max", "sec", "gal", "mp", "rad", "ha", "hp")
        and t.raw(k)[:1].isupper()
        and not t.glued(k)
        and word not in ("hp", "mp")
    ):
        return None
    if word in ("lb", "lbs") and following == "ft":
        return Unit("pound_force*foot", k, k + 2)
    if word in ("pound", "pounds", "lb", "lbs") and following in HYPHENS and t.words[k + 2] in ("foot", "feet", "ft"):
        return Unit("pound_force*foot", k, k + 3)
    if word == "acre" and following in HYPHENS and t.words[k + 2] in ("foot", "feet"):
        return Unit("acre_foot", k, k + 3)
    if word in ("foot", "feet", "ft") and following in HYPHENS and t.words[k + 2] in ("pound", "pounds", "lb", "lbs"):
        return Unit("foot pound-force", k, k + 3)
    if word in ("watt", "kilowatt", "megawatt", "gigawatt", "terawatt") and (
        following in ("hour", "hours") or (following in HYPHENS and t.words[k + 2] in ("hour", "hours"))
    ):
        return Unit(f"{name} hour", k, k + (2 if following not in HYPHENS else 3))
    if word == "barrel" and following == "of":
        return Unit(name, k, k + 1)
    if word in ("stone", "turn", "second", "seconds", "minute", "yard", "pint", "ton") and not _measures(t, k, word):
        return None
    return Unit(name, k, k + 1)


def _measures(t: Tokens, k: int, word: str) -> bool:
    """ "a 40-second delay" measures; "one second man", "two second chances", "one stone wall" do not."""
    before = t.word(k - 1)
    if before in HYPHENS or is_number(before):
        return True
    following = t.words[k + 1]
    return not following.isalpha() or following in _AFTER_UNITS


_AFTER_UNITS: Final = words(
    """
    of in on at to from and or before after later earlier ago left for with into per behind ahead than the away apart
    """
)


def _area(t: Tokens, k: int) -> Unit | None:
    """ "square miles", "sq. ft.", "cubic feet", "metric tons", "nautical miles", "light years", "fluid ounce"."""
    kind = AREAS[t.words[k]]
    j = k + 1
    if (t.words[j] in (".", "-") and t.words[j + 1] in UNIT_WORDS) or (
        t.words[j] in (".", "-") and t.raw(j + 1) in SYMBOLS
    ):
        j += 1
    base = UNIT_WORDS.get(t.words[j]) or SYMBOLS.get(t.raw(j))
    if base is None:
        return None
    if kind in ("square", "cubic"):
        return Unit(powered(kind, base), k, j + 1)
    if kind == "metric" and base in ("ton", "metric_ton"):
        return Unit("metric_ton", k, j + 1)
    if kind in ("nautical", "fluid") and base in ("mile", "ounce"):
        return Unit(f"{kind}_{base}", k, j + 1)
    if kind == "light" and base == "year":
        return Unit("light_year", k, j + 1)
    if kind in ("long", "short") and base == "ton":
        return Unit("ton", k, j + 1)
    return None


_BRACKET = 6
"""Tokens within which a bracket with a converted measure closes."""


def with_rate(t: Tokens, unit: Unit) -> Unit:
    """The unit with the rate that follows it: "per hour", "a day", "an ounce", "/h", "-a-day".

    Of "80 kilometers (50 miles) an hour" both units have the rate that stands behind the bracket.
    """
    j = unit.end
    word = t.words[j]
    if word in ("(", ")"):
        closing = next((k for k in range(j, min(j + _BRACKET, len(t.words))) if t.words[k] == ")"), -1)
        if closing < 0 or t.words[closing + 1] not in ("a", "an", "per"):
            return unit
        return Unit(with_rate(t, Unit(unit.name, unit.start, closing + 1)).name, unit.start, unit.end)
    if word in ("per", "/"):
        k = j + 1
        k += t.words[k] == "100" and (t.raw(k + 1) in SYMBOLS or t.words[k + 1] in UNIT_WORDS)  # "litres per 100 km"
        square = t.words[k] in ("sq", "square", "cubic", "cu")
        if square:
            found = _area(t, k)
            return Unit(f"{unit.name} per {found.name}", unit.start, found.end) if found else unit
        if t.words[k] in PER or t.raw(k) in SYMBOLS:
            name = _rate_name(t, k) if t.words[k - 1] != "100" else f"100 {_rate_name(t, k)}"
            end = k + 1
            if t.words[end] in ("2", "²", "3", "³") and t.glued(end):
                name, end = powered("square" if t.words[end] in "2²" else "cubic", name), end + 1
            return Unit(f"{unit.name} per {name}", unit.start, end)
        return unit
    if word in HYPHENS and t.words[j + 1] in ("a", "an", "per") and t.words[j + 2] in HYPHENS and t.words[j + 3] in PER:
        return Unit(f"{unit.name} per {_rate_name(t, j + 3)}", unit.start, j + 4)
    if (
        word in ("a", "an")
        and t.words[j + 1] in PER_ARTICLE
        and t.words[j + 2] not in ("ago", "earlier", "later", "before", "after")
    ):
        return Unit(f"{unit.name} per {_rate_name(t, j + 1)}", unit.start, j + 2)
    return unit


def _rate_name(t: Tokens, k: int) -> str:
    word, raw = t.words[k], t.raw(k)
    if raw in SYMBOLS:
        return SYMBOLS[raw]
    return {"capita": "person", "head": "person", "annum": "year"}.get(word) or UNIT_WORDS.get(word) or word
