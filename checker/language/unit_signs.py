"""Units behind a number that are no plain word or symbol: "5'10\"", "65\" screen", "11st 4lb", "30 bcm"."""

from typing import Final, NamedTuple

from checker.language.tables import words
from checker.language.tokens import Tokens, is_number
from checker.language.unit_names import SCALED_UNITS
from checker.language.units import HYPHENS, Unit

_PRIMES: Final = frozenset(["'", "’", "′"])
_DOUBLE_PRIMES: Final = frozenset(['"', "”", "″"])
_POUNDS: Final = frozenset(["lb", "lbs"])


class Signed(NamedTuple):
    """A unit with what its own signs add to the number before it: a factor, and a part of one unit more."""

    unit: Unit
    factor: int = 1
    more: float = 0.0


def unit_in_signs(t: Tokens, end: int) -> Signed | None:
    """The unit in signs, or with a scale of its own, that begins at token `end` right behind a number."""
    word = t.words[end]
    if word in _PRIMES:
        return _feet(t, end)
    if word in _DOUBLE_PRIMES:
        return _inches(t, end)
    if word == "st":
        return Signed(Unit("stone", end, end + 1)) if is_stone(t, end) else None
    at = end + 1 if word in HYPHENS and t.glued(end) and t.glued(end + 1) else end
    scaled = SCALED_UNITS.get(t.words[at])
    if scaled:
        return Signed(Unit(scaled[1], at, at + 1), scaled[0])
    if t.raw(at) == "mb" and t.words[at + 1] == "/" and t.words[at + 2] in ("d", "day"):
        return Signed(Unit("barrel per day", at, at + 3), 10**6)
    return None


def _feet(t: Tokens, end: int) -> Signed | None:
    """ "5'10\"" and "6'2": feet with their inches; a lone prime is left to quotation."""
    if not (t.glued(end) and t.glued(end + 1) and is_number(t.words[end + 1])):
        return None
    inches = float(t.words[end + 1].replace(",", ""))
    if inches >= 12 or t.words[end - 1] not in _FEET:
        return None
    k = end + 2
    if t.words[k] in _DOUBLE_PRIMES and t.glued(k):
        k += 1
    elif t.words[k] in _PRIMES and t.words[k + 1] in _PRIMES and t.glued(k):
        k += 2
    elif t.glued(k) and t.words[k].isalpha():
        return None
    return Signed(Unit("foot", end, k), more=inches / 12)


_QUOTED: Final = 120  # no quotation that is still open began further back
_FEET: Final = words("3 4 5 6 7 8")


def _inches(t: Tokens, end: int) -> Signed | None:
    """ "65\" screen": a double prime glued to digits with a noun behind it, where no quotation is open."""
    if t.words[end] == "″" or not t.glued(end) or not t.words[end + 1].isalpha() or not is_number(t.words[end - 1]):
        return None
    said = t.words[max(end - _QUOTED, 0) : end]
    opened = said.count('"') % 2 if t.words[end] == '"' else said.count("“")
    return None if opened or t.glued(end + 1) else Signed(Unit("inch", end, end + 1))


def is_stone(t: Tokens, j: int) -> bool:
    """Whether "st" at token j weighs, "11st 4lb", and ends no ordinal ("21st")."""
    number = t.words[j - 1]
    if not number.isdecimal() or len(number) > 2:
        return False
    if is_number(t.words[j + 1]) and t.words[j + 2] in _POUNDS:
        return True
    return t.glued(j) and (int(number) % 10 != 1 or number == "11")
