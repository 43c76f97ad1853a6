"""A number read in the text, as every reader of numerals hands it on."""

from typing import NamedTuple


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
