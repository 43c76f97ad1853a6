"""Articles give one fact in words that fit together and yet differ, such as 1,200 beside "at least 1,163".

Everybody may be right; a reader who compares the texts will ask all the same. Only figures that do not move up
and down are noted, no toll that rose from day to day, and only where they differ by three parts in a hundred or more.
"""

from collections.abc import Iterator

from checker.case import Case, Check, Example
from checker.comparison import middle
from checker.disputes import evidence
from checker.findings import figure_words, finding, holders, quote
from checker.language.measures import measure_of
from checker.models import Agreement, Bound, Claim, Finding, Modality, Nature, Severity

APART = 1.03
_FIRM = frozenset({Bound.EXACT, Bound.ABOUT, Bound.AT_LEAST})

# Days and hours have checks of their own; bare numbers, ranks and scores differ with what they are of.
_NAMED = frozenset({"date", "time", "number", "rank", "score"})


def run(case: Case) -> Iterator[Finding]:
    """A note for each constant that articles tell by differing figures that fit together."""
    for fact in case.facts:
        outcome = case.outcomes.get(fact.id)
        if (
            outcome is None
            or outcome.agreement is not Agreement.COMPATIBLE
            or fact.kind in {"date", "time", "number", "rank", "score"}
        ):
            continue
        claims = [claim for claim in case.members(fact) if _firm(claim)]
        if len({claim.article for claim in claims}) < 2 or len({_counted(claim) for claim in claims}) > 1:
            continue
        sides: dict[str, list[Claim]] = {}
        for claim in claims:
            sides.setdefault(f"{middle(claim)}", []).append(claim)
        values = sorted(value for claim in claims if (value := middle(claim)))
        if len(sides) < 2 or not values or values[-1] < APART * values[0]:
            continue
        groups = sorted(sides.values(), key=lambda group: (-len(group), case.place(group[0])))
        label = fact.label or fact.kind
        yield finding(
            case,
            CHECK,
            f"{label}: " + ", ".join(f"{figure_words(group[0])} ({holders(case, group)})" for group in groups[:4]),
            [claims],
            (
                f"The fact: {label}.",
                *evidence(fact),
                "The words leave room for all of these at once, but the figures differ.",
                *(quote(case, group[0]) for group in groups[:4]),
            ),
            fact=fact,
        )


def _counted(claim: Claim) -> str:
    """What is counted: people of whatever sort are people, as are those of a toll that names no noun."""
    measure = measure_of(claim.unit)
    return "people" if measure in {"people", "none"} else claim.unit or ""


def _firm(claim: Claim) -> bool:
    settled = claim.nature in {Nature.CONSTANT, Nature.CUMULATIVE}
    return claim.modality is Modality.STATED and settled and claim.bound in _FIRM


CHECK = Check(
    code="F106",
    name="told-differently",
    severity=Severity.NOTE,
    summary="Articles give one fact in figures that fit together and yet differ.",
    run=run,
    examples=(
        Example(
            articles=(
                "The bombing of the market in Tarsa in 2009 killed about 400 people.",
                "The bombing of the market in Tarsa in 2009 killed at least 371 people, a newspaper's tally says.",
            ),
            finds=True,
        ),
        Example(
            articles=(
                "The bombing of the market in Tarsa in 2009 killed about 400 people.",
                "The bombing of the market in Tarsa in 2009 killed some 400 people.",
            ),
            finds=False,
        ),
    ),
)
