"""Parts with no "of": "half a point", "a quarter-point cut", "half a cent", "every fourth household"."""

from typing import Final

from checker.language.counted_nouns import PHRASE_ENDS
from checker.language.currencies import currency_behind
from checker.language.designations import HYPHENS
from checker.language.inflection import is_plural
from checker.language.numeral_words import DENOMINATORS
from checker.language.quantities import Quantity
from checker.language.tables import words
from checker.language.tokens import Tokens
from checker.language.units import Unit, read_unit

_PARTS: Final = {"half": 0.5, "quarter": 0.25}
_PARTED: Final = words("point percentage percent mile cent dollar pound euro degree inch")
# "Every third day" tells how often, "every fourth time" an order.
_REPEATED: Final = words(
    """
    second minute hour day night week weekend month quarter year decade century monday tuesday wednesday thursday
    friday saturday sunday january february march april may june july august september october november december
    time game match round lap episode page line letter word step mile
    """
)


def parted_unit(t: Tokens, i: int) -> Quantity | None:
    """The part of a unit that "half" or "quarter" at token i, or an article before it, begins."""
    at = i + (t.words[i] in ("a", "an"))
    value = _PARTS.get(t.words[at])
    if value is None:
        return None
    k = at + 1
    k += (t.words[k] in HYPHENS and t.glued(k) and t.glued(k + 1)) or (at == i and t.words[k] in ("a", "an"))
    if t.words[k] not in _PARTED or (at == i and t.word(i - 1) in ("first", "second", "last", "third", "fourth")):
        return None
    if t.words[k] == "point":
        unit = Unit("point", k, k + 1)
    elif (currency := currency_behind(t, k)) is not None:
        unit = Unit(currency.code, currency.start, currency.end)
    elif (read := read_unit(t, k)) is not None:
        unit = read
    else:
        return None
    return Quantity(value, value, 0.01, i, at + 1, unit.end, unit)


def every_nth(t: Tokens, i: int) -> Quantity | None:
    """ "Every fourth household": a quarter of them; not "every third day"."""
    size, noun = DENOMINATORS.get(t.words[i + 1], 0), t.words[i + 2]
    if size <= 2 or noun in _REPEATED or noun in PHRASE_ENDS or not noun.isalpha() or is_plural(noun):
        return None
    return Quantity(1 / size, 1 / size, 0.01, i, i + 2, i + 2, None, False, False, True)
