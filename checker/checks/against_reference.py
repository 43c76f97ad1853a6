"""A claim is refuted by a published series, named under [[references]] in checker.toml.

A claim of the series' kind, for its place, is held against the values from ten days before its as-of day (published
counts lag) to a day after. Only a claim that can be of the series is held: a running count of its order of size, within
a third of it or a slip of a digit away, so that the dead of one raid are not held against the dead of a war.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from checker.case import Case, Check, Example
from checker.comparison import Scales, day_of, middle, room
from checker.comparison.slips import slip
from checker.findings import figure_words, finding, holder, quote, written
from checker.models import Claim, Fact, Finding, Modality, Nature, Severity
from checker.references import Series
from checker.vocabulary import fold

_BEFORE, _AFTER = 10, 1
_NEAR = 1.5


@dataclass(frozen=True)
class Holding:
    """A claim held against a series: the day and value nearest to it, and whether the series confirms it."""

    claim: Claim
    series: Series
    day: dt.date
    value: float
    confirmed: bool


def held(case: Case) -> Iterator[Holding]:
    """Every claim that can be held against one of the configured series."""
    if not case.config.references:
        return
    for series in case.references[0]:
        for fact in case.facts_by_kind.get(series.reference.kind, ()):
            for claim in case.members(fact):
                if _of_the_series(case, claim, series) and (holding := _hold(case, claim, series)):
                    yield holding


def _of_the_series(case: Case, claim: Claim, series: Series) -> bool:
    place = series.reference.place
    if claim.modality is not Modality.STATED or claim.nature is not Nature.CUMULATIVE:
        return False
    if place is None:
        return True
    if claim.place:
        return fold(case.vocabulary.canonical(claim.place)) == fold(case.vocabulary.canonical(place))
    return case.vocabulary.place_in(claim.sentence) == place or fold(place) in fold(claim.sentence)


def _hold(case: Case, claim: Claim, series: Series) -> Holding | None:
    day, _ = day_of(claim, case.published)
    told, space = middle(claim), room(claim, Scales(), case.config.about)
    if day is None or told is None or space is None:
        return None
    near = series.near(day, _BEFORE, _AFTER)
    if not near:
        return None
    on, value = min(near, key=lambda point: (abs((point[0] - day).days), point[0]))
    if not (value / _NEAR <= told <= value * _NEAR or slip(told, value)):
        return None
    slack = series.reference.tolerance
    confirmed = any(space.low * (1 - slack) <= point <= space.high * (1 + slack) for _, point in near)
    return Holding(claim, series, on, value, confirmed)


def with_confirmations(case: Case) -> tuple[Fact, ...]:
    """The facts of the case, those of which a series confirms a claim with a line for each such claim."""
    lines: dict[str, list[str]] = {}
    for holding in held(case):
        fact = case.fact_of.get(holding.claim.id)
        if fact is not None and holding.confirmed:
            told = f"{holding.value:,.10g} on {written(holding.day)}"
            words = f"{figure_words(holding.claim)} ({holder(case, holding.claim)})"
            lines.setdefault(fact.id, []).append(
                f"{words} is confirmed by {holding.series.reference.path.name}, which has {told}"
            )
    return tuple(
        fact.model_copy(update={"confirmed": tuple(lines[fact.id])}) if fact.id in lines else fact
        for fact in case.facts
    )


def run(case: Case) -> Iterator[Finding]:
    """A finding for each claim that a series refutes."""
    for holding in held(case):
        if holding.confirmed:
            continue
        claim, reference = holding.claim, holding.series.reference
        slipped = slip(middle(claim) or 0.0, holding.value)
        label = f"{reference.kind}{f' in {reference.place}' if reference.place else ''}"
        told = f"{holding.value:,.10g} on {written(holding.day)}"
        what = f"{figure_words(claim)} is refuted by {reference.path.name}, which has {told}"
        yield finding(
            case,
            CHECK,
            f"{label}: {what} ({holder(case, claim)})" + (f" – looks like a slip: {slipped}" if slipped else ""),
            [[claim]],
            (
                f"The claim is of {label} and for {written(holding.day)} or near it.",
                f"{what[0].upper()}{what[1:]}; a share of {reference.tolerance:.0%} is left on both sides.",
                *([f"It looks like a slip of a digit: {slipped}."] if slipped else []),
                quote(case, claim),
            ),
            fact=case.fact_of.get(claim.id),
        )


_SERIES = "date,dead\n2019-03-04,1180\n2019-03-05,1214\n2019-03-06,1263\n"
_CONFIG = '[[references]]\npath = "toll.csv"\ndate = "date"\nvalue = "dead"\nkind = "deaths"\nplace = "Marel"\n'

CHECK = Check(
    code="R501",
    name="against-reference",
    severity=Severity.ERROR,
    summary="A claim is refuted by a published series.",
    run=run,
    examples=(
        Example(
            articles="The war in Marel has killed 1,623 people, the health ministry said.",
            published=dt.date(2019, 3, 6),
            config=_CONFIG,
            files={"toll.csv": _SERIES},
            finds=True,
        ),
        Example(
            articles="The war in Marel has killed 1,263 people, the health ministry said.",
            published=dt.date(2019, 3, 6),
            config=_CONFIG,
            files={"toll.csv": _SERIES},
            finds=False,
        ),
    ),
)
