"""A stated rise or fall contradicts the figures that it lies between: "rose 20% from 50 to 80".

The change in percent, or in the figures' own unit, is held against both figures with their roundings; so is its
direction, "rose from 60 to 50".
"""

import math
from collections.abc import Iterator

import regex

from checker.case import Case, Check, Example
from checker.checks._sentences import FIGURE, OTHER, claim_at, marked_sentences
from checker.comparison import Scales, room
from checker.findings import figure_words, finding, holder, quote
from checker.models import Bound, Claim, Finding, Severity

_UP = (
    r"rose|risen|rises|rising|grew|grown|grows|increased|increases|climbed|climbs|jumped|jumps|soared|soars|gained|"
    r"surged|up"
)
_DOWN = (
    r"fell|fallen|falls|falling|dropped|drops|declined|declines|decreased|slipped|slid|sank|plunged|tumbled|shrank|down"
)
_WORDS = regex.compile(rf"\b(?:{_UP}|{_DOWN})\b", regex.IGNORECASE)
_APPROX = r"(?:about |around |some |nearly |almost |more than |over |roughly |just |by ){0,3}"

_FROM_TO = rf"from {_APPROX}(?P<before>{FIGURE}){OTHER}{{0,40}}? to {_APPROX}(?P<after>{FIGURE})"
_TO_FROM = rf"to {_APPROX}(?P<after>{FIGURE}){OTHER}{{0,40}}?,? from {_APPROX}(?P<before>{FIGURE})"
_VERB = rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b"
_PATTERNS = tuple(
    regex.compile(rf"{_VERB} {_APPROX}(?:(?P<change>{FIGURE}){OTHER}{{0,30}}?,? )?{_APPROX}{ends}", regex.IGNORECASE)
    for ends in (_FROM_TO, _TO_FROM, rf"(?P<from>from )?(?P<span>{FIGURE})")
)
_SPLIT = regex.compile(r"^(?:from )?[^\d]{0,3}\d[^a-z]*\b(?:[a-z]+ ){0,4}to\b", regex.IGNORECASE)
_MARGIN = 1.0


def run(case: Case) -> Iterator[Finding]:
    """A finding for each change that the figures before and after refute."""
    for text, claims in marked_sentences(case, 2, _WORDS):
        for pattern in _PATTERNS:
            for match in pattern.finditer(text):
                before, after = _ends(match, claims)
                change = claim_at(match["change"], claims) if match["change"] else None
                sign = 1 if match["up"] else -1
                if before and after and _comparable(before, after):
                    yield from _held(case, before, after, change, sign)


def _ends(match: "regex.Match[str]", claims: tuple[Claim, ...]) -> tuple[Claim | None, Claim | None]:
    """The figures before and after; "from 50 to 80" is read as one figure with both for its ends."""
    groups = match.groupdict()
    if not groups.get("span"):
        return claim_at(match["before"], claims), claim_at(match["after"], claims)
    span = claim_at(groups["span"], claims)
    said = bool(groups.get("from")) or span.text.casefold().startswith("from ")
    if span.bound is not Bound.RANGE or not said or not _SPLIT.match(span.text):
        return None, None
    ends = ({"low": end, "high": end, "bound": Bound.EXACT} for end in (span.low, span.high))
    before, after = (span.model_copy(update=end) for end in ends)
    return before, after


def _comparable(before: Claim, after: Claim) -> bool:
    texts = (before.low, before.high, after.low, after.high)
    same = before.unit == after.unit or None in {before.unit, after.unit}
    return same and not any(isinstance(end, str) for end in texts)


def _held(case: Case, before: Claim, after: Claim, change: Claim | None, sign: int) -> Iterator[Finding]:
    old, new = room(before, Scales()), room(after, Scales())
    if old is None or new is None or not (old.bounded and new.bounded) or old.low <= 0:
        return
    if sign * (new.high - old.low) < 0 and sign * (new.low - old.high) < 0:
        said = "a rise" if sign > 0 else "a fall"
        yield _finding(
            case, [before, after], None, f"{said} from {figure_words(before)} to {figure_words(after)} is none"
        )
        return
    if change is None or isinstance(change.low, str) or isinstance(change.high, str):
        return
    stated = room(change, Scales())
    if stated is None:
        return
    if change.unit == "percent" and before.unit != "percent":
        ends = sorted(100 * sign * (b - a) / a for a in (old.low, old.high) for b in (new.low, new.high))
        unit = "%"
    elif change.unit == before.unit or (change.unit == "percentage_point" and before.unit == "percent"):
        ends = sorted(sign * (b - a) for a in (old.low, old.high) for b in (new.low, new.high))
        unit = ""
    else:
        return
    margin = max(_MARGIN if unit else 0.0, 0.05 * abs(ends[-1]))
    if ends[0] - margin <= stated.high and stated.low <= ends[-1] + margin:
        return
    low, high = ends[0], ends[-1]
    true = f"{low:,.3g}" if math.isclose(low, high, rel_tol=0.05) else f"{low:,.3g} to {high:,.3g}"
    what = (
        f"{figure_words(change)} is stated, but from {figure_words(before)} to {figure_words(after)} it is {true}{unit}"
    )
    yield _finding(case, [before, after], change, what)


def _finding(case: Case, ends: list[Claim], change: Claim | None, what: str) -> Finding:
    groups = [[change], ends] if change else [ends]
    return finding(case, CHECK, f"{what} ({holder(case, ends[0])})", groups, (f"{what}.", quote(case, ends[0])))


CHECK = Check(
    code="A204",
    name="change-against-figures",
    severity=Severity.WARNING,
    summary="A stated rise or fall contradicts the figures that it lies between.",
    run=run,
    examples=(
        Example(articles="Exports rose 20 percent to $80 million from $50 million.", finds=True),
        Example(articles="Arrests rose 60 percent from 50 to 80 in a year.", finds=False),
        Example(articles="Unemployment fell to 6.1 percent from 5.4 percent.", finds=True),
    ),
)
