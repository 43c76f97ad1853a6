"""On which scale a claim's figure stands, and how one scale's figures are told on another.

Physical units are converted by pint, which is loaded when two of them meet; a currency only by a rate that the articles
themselves give in brackets ("2 million euros ($2.6 million)").
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from statistics import median
from types import MappingProxyType
from typing import Any, NamedTuple

from checker.language.measures import measure_of
from checker.models import Claim

CONVERTED = 0.05
"""The share by which a figure told in another unit may be off: 75 km are told as 50 miles."""

RATE = 0.05
"""The share by which a sum told in another currency may be off."""

ONE_QUAKE = 0.8
"""How far two measurements of one quake lie apart at the most; catalogues differ by a few tenths."""


class Scale(NamedTuple):
    """What a room is measured on: a dimension and its unit. Rooms of different scales are never compared."""

    dimension: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Scaled:
    """A way from a claim's own figures onto a scale: value × factor + offset, off by a share of `spread`."""

    scale: Scale
    factor: float = 1.0
    offset: float = 0.0
    spread: float = 0.0

    def value(self, figure: float) -> float:
        """The figure on the scale."""
        return figure * self.factor + self.offset


@cache
def _registry() -> Any:
    import pint

    try:  # the definitions, parsed once and kept in the user's cache folder, load ten times as fast
        return pint.UnitRegistry(cache_folder=":auto:")
    except OSError:  # no folder that can be written to
        return pint.UnitRegistry()


_SECONDS = {
    "second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0, "night": 86400.0, "week": 604800.0,
    "fortnight": 1209600.0, "month": 2629800.0, "quarter": 7889400.0, "year": 31557600.0,
}  # fmt: skip
"""Seconds in a unit of time, a year being 365.25 days; news is full of these, and they are no reason to load pint."""


@cache
def conversion(unit: str) -> tuple[str, float, float] | None:
    """The dimension of a unit of measure with the factor and offset to its base unit; None for what pint does not know.

    Only units that the language knows as measures are asked of pint, to which "car" would be a hundredth of an are.
    """
    if unit in _SECONDS:
        return "second", _SECONDS[unit], 0.0
    if measure_of(unit) not in {"physical", "duration"}:
        return None
    registry = _registry()
    try:
        zero = registry.Quantity(0, unit).to_base_units()
        one = registry.Quantity(1, unit).to_base_units()
    except Exception:  # pint raises half a dozen unrelated kinds for a unit that it cannot read
        return None
    offset = float(zero.magnitude)
    return str(one.units), float(one.magnitude) - offset, offset


@dataclass(frozen=True)
class Scales:
    """The scales of one pile of claims: `rates` tells a currency in the other, `base` is the currency compared in."""

    rates: Mapping[tuple[str, str], float] = field(default_factory=lambda: MappingProxyType({}))
    units: frozenset[str] = frozenset()
    currency: str | None = None

    @property
    def converts(self) -> bool:
        """Whether some claims are told in another unit than their own."""
        return len(self.units) > 1 or self.currency is not None

    def of(self, claim: Claim) -> Scaled:
        """The scale that a claim's figures are compared on."""
        unit = claim.unit or ("year" if claim.kind == "age" else "")
        measure = measure_of(unit) if unit else "none"
        if measure == "money":
            return self._money(unit)
        if measure in {"physical", "duration"}:
            if len(self.units) > 1 and (found := conversion(unit)):
                dimension, factor, offset = found
                return Scaled(Scale("measure", dimension), factor, offset, CONVERTED)
            return Scaled(Scale("measure", unit))
        return Scaled(Scale(measure if measure == "percent" else "count"))

    def _money(self, unit: str) -> Scaled:
        if self.currency and unit != self.currency and (rate := self.rates.get((unit, self.currency))):
            return Scaled(Scale("money", self.currency), rate, 0.0, RATE)
        return Scaled(Scale("money", unit))

    def within(self, claims: Iterable[Claim]) -> "Scales":
        """The scales for the claims of one fact: measures in one unit stay in it; money is told in the commonest."""
        counts: dict[str, int] = {}
        for claim in claims:
            if claim.unit:
                counts[claim.unit] = counts.get(claim.unit, 0) + 1
        units = frozenset(unit for unit in counts if measure_of(unit) in {"physical", "duration"})
        money = sorted((unit for unit in counts if measure_of(unit) == "money"), key=lambda unit: (-counts[unit], unit))
        return Scales(self.rates, units, money[0] if money else None)


def rates_of(conversions: Iterable[tuple[Claim, Claim]]) -> Mapping[tuple[str, str], float]:
    """The rates between currencies that articles' own bracketed conversions imply: the median of each pair's.

    Takes pairs of a sum and its conversion; a pair of which one is open or both are of one currency tells nothing.
    """
    found: dict[tuple[str, str], list[float]] = {}
    for base, converted in conversions:
        if measure_of(base.unit) != "money" or measure_of(converted.unit) != "money" or base.unit == converted.unit:
            continue
        one, other = middle(base), middle(converted)
        if one and other and base.unit and converted.unit:
            found.setdefault((base.unit, converted.unit), []).append(other / one)
            found.setdefault((converted.unit, base.unit), []).append(one / other)
    return MappingProxyType({pair: median(rates) for pair, rates in sorted(found.items())})


def middle(claim: Claim) -> float | None:
    """The middle of a claim's figure, or its one closed end; None for dates, times and claims open on both ends."""
    ends = [float(end) for end in (claim.low, claim.high) if isinstance(end, int | float)]
    return sum(ends) / len(ends) if ends else None
