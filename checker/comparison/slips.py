"""Whether one figure looks like a slip of the other: digits changed places, dropped, doubled, a point moved."""

import math

from checker.comparison.scales import conversion
from checker.language.measures import measure_of
from checker.models import Claim

EXCHANGED = "two digits changed places"
"""The slip that hardly ever comes about by chance."""

MISHEARD = "a figure in -teen heard for one in -ty"

OTHER_UNIT = "the same figure in another unit"
"""The slip of `slipped_unit`, in words."""


def slip(one: float, other: float) -> str | None:
    """What slip of the pen would turn one figure into the other, in words; None where none would.

    Figures below 100 are too short to tell a slip from another figure, save for a decimal point moved and a figure in
    -teen for one in -ty.
    """
    if one == other or one <= 0 or other <= 0 or not (math.isfinite(one) and math.isfinite(other)):
        return None
    low, high = sorted((one, other))
    if named := _moved_point(low, high):
        return named
    short, long = _digits(low), _digits(high)
    if misheard(low, high):
        return MISHEARD
    if min(len(short), len(long)) < 3:
        return None
    if len(_written(low)) == len(_written(high)):
        short, long = _written(low), _written(high)
        apart = [at for at, (a, b) in enumerate(zip(short, long, strict=True)) if a != b]
        if len(apart) == 2 and short[apart[0]] == long[apart[1]] and short[apart[1]] == long[apart[0]]:
            return EXCHANGED
        if len(apart) == 1 and len(short) >= 4 and apart[0] < len(short) - 1:
            return "one digit differs"
        return None
    if len(long) - len(short) == 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long))):
        return "a digit dropped or added"
    return None


_FIRST_TEEN = 13


def misheard(one: float, other: float) -> bool:
    """Whether one figure is thirteen to nineteen, and the other thirty to ninety, of as many tens, hundreds or
    thousands: 16 and 60, 16,000 and 60,000."""
    low, high = sorted((one, other))
    digits = _written(low).rstrip("0")
    if low < _FIRST_TEEN or len(digits) != 2 or digits[0] != "1" or digits[1] < "3":
        return False
    return math.isclose(high, low * int(digits[1]) * 10 / int(digits))


def swapped(one: float | str | None, other: float | str | None) -> bool:
    """Whether two figures of two digits and one size have them in another order: 43 and 34, 6.8 and 8.6, but not 34 and
    43,000."""
    first, second = _two_digits(one), _two_digits(other)
    return first != second and first[0] == second[0][::-1] != "" and first[1] == second[1]


def slipped_unit(one: Claim, other: Claim) -> bool:
    """Whether two claims tell the same digits in two units of one dimension, as a slip of the unit does: 18,000 square
    feet for 18,000 square metres. Lengths of time and round tens are the same by chance too often."""
    if one.unit == other.unit or (one.low, one.high) != (other.low, other.high) or not isinstance(one.low, float | int):
        return False
    if measure_of(one.unit) == measure_of(other.unit) == "money":
        return len(_digits(one.low).strip("0")) > 1
    if not (measure_of(one.unit) == measure_of(other.unit) == "physical") or (one.low < 10 and one.low == int(one.low)):
        return False
    first, second = conversion(one.unit or ""), conversion(other.unit or "")
    return first is not None and second is not None and first[0] == second[0] and first[1:] != second[1:]


def _two_digits(value: float | str | None) -> tuple[str, int]:
    """The digits of a figure of two, 6.8 or 43, with the power of ten that they stand for; of other figures, none."""
    if not isinstance(value, float | int) or value <= 0:
        return "", 0
    digits = _written(value).strip("0")
    return (digits, math.floor(math.log10(value))) if len(digits) == 2 else ("", 0)


def _moved_point(low: float, high: float) -> str | None:
    ratio = high / low
    power = round(math.log10(ratio))
    if power < 1 or abs(ratio / 10**power - 1) > 1e-6:
        return None
    if power == 1 and high < 100 and float(low).is_integer():
        return None  # 2 and 20 are two figures more often than one
    words = {1: "a decimal point moved by one place", 3: "thousands and millions mixed up"}
    return words.get(power, f"a decimal point moved by {power} places")


def _written(value: float) -> str:
    return f"{value:.15g}".replace(".", "")


def _digits(value: float) -> str:
    return _written(value).rstrip("0") if value >= 1e6 else _written(value)
