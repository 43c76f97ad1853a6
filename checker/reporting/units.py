"""Units as they stand behind a figure in prose."""

from types import MappingProxyType

from checker.models import Claim

_PLURALS = MappingProxyType(
    {"foot": "feet", "inch": "inches", "hertz": "hertz", "kelvin": "kelvin", "percent": "percent"}
)
_MEASURED = frozenset({"measure", "duration"})


def unit_words(claim: Claim) -> str:
    """The unit that a measure or a length of time needs behind its figure, with a blank before it; empty for others and
    where the figure's own words name it: "a week"."""
    if not claim.unit or claim.kind not in _MEASURED or claim.text.casefold().endswith(f" {claim.unit}"):
        return ""
    return f" {claim.unit if claim.high == 1 else in_plural(claim.unit)}"


def in_plural(unit: str) -> str:
    """A unit of measure as it stands behind a number: "kilometers", "miles per hour", "USD"."""
    first, *rest = unit.replace("/", " per ").split(" ")
    if first in _PLURALS:
        first = _PLURALS[first]
    elif first.islower() and not first.endswith("s"):
        first += "s"
    return " ".join([first, *rest]).replace("_", " ")
