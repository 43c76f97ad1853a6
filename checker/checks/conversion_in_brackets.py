"""A figure in brackets is not what the figure before it comes to in the other unit.

Physical units are converted by pint and held with the rounding of both figures and a twentieth at least: 75 km (50
miles) passes, 75 km (75 miles) does not. A sum in another currency is held against the rate that the articles' other
conversions of the same pair imply, where there are two such at least.
"""

from collections.abc import Iterator
from statistics import median

from checker.case import Case, Check, Example
from checker.comparison import Scales, conversion, middle, room
from checker.comparison.slips import slip
from checker.findings import figure_words, finding, holder, quote
from checker.language.measures import measure_of
from checker.models import Claim, Finding, Severity
from checker.reporting.units import in_plural

_RATE_MARGIN = 0.12
_DEGREES = {"degree_Celsius": 1.0, "degree_Fahrenheit": 2.0, "kelvin": 1.0}


def run(case: Case) -> Iterator[Finding]:
    """A finding for each conversion that is wrong."""
    rates = _rates(case)
    for base, converted in case.conversions:
        if isinstance(base.low, str) or isinstance(converted.low, str) or not base.unit or not converted.unit:
            continue
        if measure_of(base.unit) == "money" and measure_of(converted.unit) == "money":
            found = _currency(case, base, converted, rates)
        else:
            found = _physical(case, base, converted)
        if found:
            yield found


def _physical(case: Case, base: Claim, converted: Claim) -> Finding | None:
    one, other = conversion(base.unit or ""), conversion(converted.unit or "")
    if one is None or other is None or one[0] != other[0] or base.unit == converted.unit:
        return None
    scales = Scales(units=frozenset({base.unit or "", converted.unit or ""}))
    first, second = room(base, scales), room(converted, scales)
    if first is None or second is None or not (first.bounded and second.bounded):
        return None
    if (converted.unit or "") in _DEGREES:  # a share of an absolute temperature means nothing
        exact = Scales(units=frozenset())
        bare, shown = room(base, exact), room(converted, exact)
        if bare is None or shown is None:
            return None
        slack = _DEGREES[converted.unit or ""]
        for zero in (one[2] - other[2], 0.0):  # a temperature, or a difference of two
            ends = [(end * one[1] + zero) / other[1] for end in (bare.low, bare.high)]
            if shown.low <= ends[1] + slack and ends[0] - slack <= shown.high:
                return None
    elif first.meets(second):
        return None
    value = middle(base)
    true = ((value or 0) * one[1] + one[2] - other[2]) / other[1]
    return _finding(case, base, converted, true, "")


def _rates(case: Case) -> dict[tuple[str, str], list[float]]:
    """The rates that conversions imply, each with its pair of currencies."""
    found: dict[tuple[str, str], list[float]] = {}
    for base, converted in case.conversions:
        rate = _rate(base, converted)
        if rate:
            found.setdefault((base.unit or "", converted.unit or ""), []).append(rate)
    return found


def _rate(base: Claim, converted: Claim) -> float | None:
    one, other = middle(base), middle(converted)
    money = measure_of(base.unit) == "money" == measure_of(converted.unit) and base.unit != converted.unit
    return other / one if money and one and other else None


def _currency(case: Case, base: Claim, converted: Claim, rates: dict[tuple[str, str], list[float]]) -> Finding | None:
    rate = _rate(base, converted)
    told = rates.get((base.unit or "", converted.unit or ""), [])
    if rate is None or len(told) < 3:  # two others beside this one
        return None
    others = list(told)
    others.remove(rate)
    usual = median(others)
    first, second = room(base, Scales()), room(converted, Scales())
    if first is None or second is None or not (first.bounded and second.bounded):
        return None
    low, high = first.low * usual * (1 - _RATE_MARGIN), first.high * usual * (1 + _RATE_MARGIN)
    if second.low <= high and low <= second.high:
        return None
    return _finding(case, base, converted, (middle(base) or 0) * usual, " at the rate of the other conversions")


def _finding(case: Case, base: Claim, converted: Claim, true: float, how: str) -> Finding:
    given = middle(converted) or 0.0
    slipped = slip(float(f"{true:.2g}"), float(f"{given:.2g}"))
    right = f"about {_number(true)} {in_plural(converted.unit or '')}{how}"
    what = f"{figure_words(base)} comes to {right}, not {figure_words(converted)}"
    note = f" – looks like a slip: {slipped}" if slipped else ""
    return finding(
        case,
        CHECK,
        f"{what}{note} ({holder(case, base)})",
        [[base], [converted]],
        (f"{what}.", *([f"It looks like a slip of a digit: {slipped}."] if slipped else []), quote(case, base)),
    )


def _number(value: float) -> str:
    """Three digits that tell, and no powers of ten: 52.8, 14,200."""
    rounded = float(f"{value:.3g}")
    return f"{rounded:,.0f}" if abs(rounded) >= 100 else f"{rounded:g}"


CHECK = Check(
    code="U401",
    name="conversion-in-brackets",
    severity=Severity.WARNING,
    summary="A figure in brackets is not what the figure before it comes to in the other unit.",
    run=run,
    examples=(
        Example(articles="The village lies 75 km (75 miles) from the capital.", finds=True),
        Example(articles="The village lies 75 km (50 miles) from the capital.", finds=False),
        Example(articles="The seas warmed by 1.5 degrees Celsius (2.7 degrees Fahrenheit) in a century.", finds=False),
        Example(articles="It was 30 degrees Celsius (86 degrees Fahrenheit) in the shade.", finds=False),
    ),
)
