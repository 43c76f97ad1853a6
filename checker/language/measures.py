"""Which sort of measure a figure's unit is: money, percent, duration, magnitude, physical, people, things or none."""

from functools import cache

from checker.language.people import PEOPLE
from checker.language.unit_names import AREAS, SYMBOLS, UNIT_WORDS

DURATIONS: frozenset[str] = frozenset(
    {
        "second",
        "minute",
        "hour",
        "day",
        "night",
        "weekend",
        "week",
        "fortnight",
        "month",
        "quarter",
        "year",
        "decade",
        "century",
    }
)

SHARES: frozenset[str] = frozenset({"percent", "percentage_point", "basis_point", "basis point", "percentage point"})
_NAMES = frozenset({*UNIT_WORDS.values(), *SYMBOLS.values()}) - DURATIONS - SHARES


@cache
def measure_of(unit: str | None) -> str:
    """The sort of measure of a figure's unit, as `checker.rule.Measure` names them."""
    if not unit:
        return "none"
    if unit in SHARES:
        return "percent"
    if unit == "magnitude":
        return "magnitude"
    if unit in DURATIONS:
        return "duration"
    base = unit.replace("/", " ").split()
    if len(base[0]) == 3 and base[0].isupper():
        return "money"
    if unit in _NAMES or base[0] in _NAMES or base[0] in AREAS or "/" in unit:
        return "physical"
    return "people" if unit in PEOPLE else "things"
