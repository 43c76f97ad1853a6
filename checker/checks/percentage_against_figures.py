"""A stated share contradicts the figures beside it: "12 of the 30 members, or 60 percent".

The share is held against the quotient of the part and the whole, each with its own room. Where the whole is a
population that is named and not counted in the sentence ("1.6 million, more than half of the population"), a
population told elsewhere for that place serves, if all articles agree on it.
"""

import math
from collections.abc import Iterator

import regex

from checker.case import Case, Check, Example
from checker.checks._sentences import FIGURE, OTHER, claim_at, marked_sentences
from checker.comparison import Scales, room
from checker.findings import figure_words, finding, holder, quote
from checker.models import Claim, Finding, Modality, Severity

_SHARE_WORDS = regex.compile(
    r"%|\bper ?cent|\bhalf\b|\bthirds?\b|\bquarters?\b|\bfifths?\b|\bone in\b|\btenths?\b", regex.IGNORECASE
)

_WHOLE = rf"(?P<part>{FIGURE}){OTHER}{{0,60}}? of {OTHER}{{0,40}}?(?P<whole>{FIGURE})"
_SAID = (
    r"(?:,| \(| [–—-]{1,2})(?: or| i\.e\.| which is| that is)?"
    r"(?: about| around| some| nearly| almost| more than| over| roughly| just){0,2} ?"
)
_PATTERNS = (
    # "12 of the 30 members, or 40 percent", "12 of the 30 members (40%)"
    regex.compile(rf"{_WHOLE}{OTHER}{{0,40}}?{_SAID}(?P<share>{FIGURE})"),
    # "12, or 40 percent, of the 30 members", "12 (40%) of the 30 members"
    regex.compile(
        rf"(?P<part>{FIGURE}){OTHER}{{0,30}}?{_SAID}(?P<share>{FIGURE})(?:,|\))? of {OTHER}{{0,40}}?(?P<whole>{FIGURE})"
    ),
)
_POPULATION = regex.compile(
    rf"(?P<part>{FIGURE}){OTHER}{{0,60}}?{_SAID}(?P<share>{FIGURE})[,)]? of "
    rf"(?:the|its|their|{OTHER}{{2,30}}’s|{OTHER}{{2,30}}'s) "
    rf"(?:entire |whole |total )?(?:population|inhabitants|residents)\b"
)
_WIDE = 0.06


def run(case: Case) -> Iterator[Finding]:
    """A finding for each share that its own figures refute."""
    for text, claims in marked_sentences(case, 2, _SHARE_WORDS):
        for pattern in _PATTERNS:
            for match in pattern.finditer(text):
                part, whole, share = (claim_at(match[name], claims) for name in ("part", "whole", "share"))
                if _fits_roles(part, share) and _is_count(whole) and (found := _held(case, part, whole, share)):
                    yield found
        for match in _POPULATION.finditer(text):
            part, share = claim_at(match["part"], claims), claim_at(match["share"], claims)
            population = _population(case, part)
            if population and _fits_roles(part, share) and (found := _held(case, part, population, share)):
                yield found


def _fits_roles(part: Claim, share: Claim) -> bool:
    return share.unit == "percent" and _is_count(part) and Modality.STATED is part.modality


def _is_count(claim: Claim) -> bool:
    return (
        claim.unit not in {"percent", "percentage_point"}
        and not isinstance(claim.low, str)
        and not isinstance(claim.high, str)
        and claim.kind not in {"date", "time", "age", "exchange_ratio"}
    )


def _population(case: Case, part: Claim) -> Claim | None:
    """The one population that the articles agree on: of the part's own place, or the only one there is."""
    facts = case.facts_by_kind.get("population", ())
    told = [member for fact in facts for member in case.members(fact) if case.fact_of[member.id] is fact]
    near = [claim for claim in told if part.place and claim.place == part.place] or (told if len(facts) == 1 else [])
    values = {(claim.low, claim.high) for claim in near}
    return near[0] if near and len(values) == 1 else None


def _held(case: Case, part: Claim, whole: Claim, share: Claim) -> Finding | None:
    inner, outer, stated = (room(claim, Scales()) for claim in (part, whole, share))
    if (
        inner is None
        or outer is None
        or stated is None
        or outer.low <= 0
        or (part.unit != whole.unit and _measured(part, whole))
    ):
        return None
    low = 100 * inner.low / outer.high if math.isfinite(outer.high) else 0.0
    high = 100 * inner.high / outer.low
    margin = max(1.0, _WIDE * stated.low if math.isfinite(stated.low) else 1.0)
    if low <= stated.high + margin and stated.low - margin <= high:
        return None
    true = f"{low:.3g}" if math.isclose(low, high, rel_tol=0.02) else f"{low:.3g} to {high:.3g}"
    return finding(
        case,
        CHECK,
        f"{figure_words(share)} is stated, but {figure_words(part)} of {figure_words(whole)} is {true}% "
        f"({holder(case, share)})",
        [[share], [part, whole]],
        (
            f"{figure_words(part)} is told as a share of {figure_words(whole)}.",
            f"The quotient is {true} percent; the text says {figure_words(share)}.",
            quote(case, share),
            *([quote(case, whole)] if whole.sentence != share.sentence else []),
        ),
    )


def _measured(part: Claim, whole: Claim) -> bool:
    return bool(part.unit and part.unit.isupper()) or bool(whole.unit and whole.unit.isupper())


CHECK = Check(
    code="A203",
    name="percentage-against-figures",
    severity=Severity.WARNING,
    summary="A stated share contradicts the figures beside it.",
    run=run,
    examples=(
        Example(articles="The party won 12 of the 30 seats, or 60 percent.", finds=True),
        Example(articles="The party won 12 of the 30 seats, or 40 percent.", finds=False),
    ),
)
