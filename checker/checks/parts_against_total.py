"""The parts of a total do not add up to it, or one part is more than the whole.

A list behind a colon, a dash or in brackets ("23 suspects: 12 Danes and 11 Swedes") must add up to its total, as must
one behind a comma where it divides people by sex, age or nation. Of what is only included ("including 12 women", "12 of
the 30") no part may be more than the whole, nor men, women and children together. Those told place by place ("of the
30, 12 were found in the hall, 9 in the yard and 5 in the cellar") may leave some untold, but be no more than the
whole. Rounded figures leave their rounding.
"""

from collections.abc import Iterator, Sequence

import regex

from checker.case import Case, Check, Example
from checker.checks._sentences import FIGURE, claim_at, marked_sentences
from checker.comparison import Room, Scales, room
from checker.findings import figure_words, finding, holder, quote
from checker.models import Claim, Finding, Modality, Severity

_SEX_OR_AGE = regex.compile(r"\b(?:men|women|children|boys|girls|adults|minors|males?|females?)\b", regex.IGNORECASE)
_NATION = regex.compile(r"^\W*\p{Lu}\p{Ll}+")
_GENERIC = regex.compile(r"^\W*(?:\w+ )?(?:people|persons|others|victims|passengers|suspects|casualties|members)\b")

# A total, its noun, a mark that opens a list, and the list to its end: "23 suspects: 12 Danes and 11 Swedes".
_LIST = regex.compile(
    rf"(?P<total>{FIGURE})(?! of (?:the|its|their|those|these)\b)(?P<noun>[^\W\d]*(?:[ '’-][\w'’-]+){{1,5}})"
    rf"(?P<opens>:| [–—-]{{1,2}}|,| \()\s?(?P<form>comprising |made up of |consisting of |namely )?"
    rf"(?P<list>{FIGURE}(?:[ -][\w'’-]+){{1,5}}(?:, {FIGURE}(?:[ -][\w'’-]+){{1,5}}){{0,6}},? and "
    rf"(?P<last>{FIGURE})(?:[ -](?!of\b|in\b|were\b|was\b|had\b|have\b)[\w'’-]+){{1,3}})"
)
_INCLUDED = regex.compile(
    rf"(?P<total>{FIGURE})(?:[ -](?!of\b|and\b|or\b|for\b|to\b|while\b|in\b|at\b)[\w'’-]+){{1,4}},? "
    rf"(?:including|among them|\(including|of whom|among whom) (?:at least |about |some |more than )?"
    rf"(?P<list>{FIGURE}(?:[ -][\w'’-]+){{1,3}}(?:(?:,|,? and) {FIGURE}(?:[ -][\w'’-]+){{1,3}}){{0,3}})"
)
_HURT = r"(?:injured|wounded|hurt|hit|shot|stabbed|burn(?:ed|t)|struck|fluent|trained|interested|active|seen|used)\b"
_PLACE = r"(?!and\b|or\b|while\b)[\w'’-]+"
_OUT_OF = regex.compile(
    rf"(?P<list>{FIGURE})(?: (?:people|men|women))? (?:out )?of (?:the|its|their|all) (?P<total>{FIGURE})(?= \w)"
)
# The whole, then its parts by where they are, each one in one place only. Somebody may be hurt in two places.
_DISTRIBUTED = regex.compile(
    rf"\b[Oo]f (?:the|those|its|their|all|these)(?: \w+)? ?(?P<total>{FIGURE})(?:[ -][\w'’-]+){{0,4}}, "
    rf"(?P<list>{FIGURE}(?: (?!and\b|or\b)[\w'’-]+){{0,2}} (?:were|was|are|is|had been|have been|died|drowned|lived?"
    rf"|lives|came|comes?|fell|landed|remain(?:s|ed)?|stand|stood|went|happened|occurred)"
    rf"(?: (?!in\b|at\b|on\b|from\b|near\b)(?!{_HURT})[\w'’-]+){{0,3}}"
    rf" (?P<where>in|at|on|from|near)(?: {_PLACE}){{1,5}}(?:, {FIGURE} (?P=where)(?: {_PLACE}){{1,5}}){{0,8}}"
    rf"(?:,? and|,| while) {FIGURE} (?P=where)(?: {_PLACE}){{1,5}})"
)
_PARTS = regex.compile(rf"({FIGURE})([^{FIGURE[1:-1]},]*)")


def run(case: Case) -> Iterator[Finding]:
    """A finding for each list that does not add up, and for each part greater than its whole."""
    for text, claims in marked_sentences(case, 2):
        for match in _LIST.finditer(text):
            if found := _listed(case, match, claims):
                yield found
        for match in _DISTRIBUTED.finditer(text):
            if found := _distributed(case, match, claims):
                yield found
        for pattern in (_INCLUDED, _OUT_OF):
            for match in pattern.finditer(text):
                if found := _included(case, match, claims):
                    yield found


def _distributed(case: Case, match: "regex.Match[str]", claims: tuple[Claim, ...]) -> Finding | None:
    total = claim_at(match["total"], claims)
    parts = [claim_at(char, claims) for char, _ in _PARTS.findall(match["list"])]
    whole = room(total, Scales())
    if whole is None or not _counts(total, parts) or len({part.kind for part in parts} | {total.kind}) > 2:
        return None
    low, _ = _sum(parts)
    if low <= whole.high:
        return None
    return _finding(case, total, parts, f"are {low:,.10g} together, more than the whole, {figure_words(total)}")


def _listed(case: Case, match: "regex.Match[str]", claims: tuple[Claim, ...]) -> Finding | None:
    total = claim_at(match["total"], claims)
    named = [(claim_at(char, claims), words) for char, words in _PARTS.findall(match["list"])]
    parts = [part for part, _ in named]
    if not _counts(total, parts) or len({part.kind for part in parts} | {total.kind}) > 2:
        return None
    if match["opens"] == "," and not match["form"]:
        words = [word for _, word in named]
        divides = all(_SEX_OR_AGE.search(word) for word in words) or all(_NATION.search(word) for word in words)
        if not (divides and not _SEX_OR_AGE.search(match["noun"]) and not _NATION.search(match["noun"])):
            return None
    low, high = _sum(parts)
    whole = room(total, Scales())
    if whole is None or (low <= whole.high and whole.low <= high):
        return None
    return _finding(case, total, parts, f"add up to {low:,.10g}, not to {figure_words(total)}")


def _included(case: Case, match: "regex.Match[str]", claims: tuple[Claim, ...]) -> Finding | None:
    total = claim_at(match["total"], claims)
    named = [(claim_at(char, claims), words) for char, words in _PARTS.findall(match["list"])]
    parts = [part for part, _ in named]
    whole = room(total, Scales())
    if not _counts(total, parts) or whole is None:
        return None
    for part in parts:
        inner = room(part, Scales())
        if inner and inner.low > whole.high and not _of_an_earlier_whole(total, inner, claims):
            return _finding(case, total, [part], f"is more than the whole, {figure_words(total)}")
    if len(parts) > 1 and all(_SEX_OR_AGE.search(words) for _, words in named) and _apart(named):
        low, _ = _sum(parts)
        if low > whole.high:
            return _finding(case, total, parts, f"are {low:,.10g} together, more than the whole, {figure_words(total)}")
    return None


def _of_an_earlier_whole(total: Claim, inner: Room, claims: Sequence[Claim]) -> bool:
    """Whether the sentence tells a larger whole before: "74 pieces from nine cases, among them 31 watches"."""
    before = (claim for claim in claims if claim.start < total.start and _counts(claim, ()))
    return any((found := room(claim, Scales())) is not None and found.high >= inner.low for claim in before)


def _apart(named: Sequence[tuple[Claim, str]]) -> bool:
    """Whether the parts are of differing sex or age, so that nobody is counted twice."""
    words = [found.group().casefold() for _, text in named if (found := _SEX_OR_AGE.search(text))]
    exclusive = {"men", "women", "children", "boys", "girls"}
    return (
        len(set(words)) == len(words)
        and set(words) <= exclusive
        and not {"children", "boys"} <= set(words)
        and not {"children", "girls"} <= set(words)
    )


def _counts(total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether all are counts that are stated, not measures, sums of money or shares."""
    units = {"percent", "percentage_point", "magnitude"}
    return all(
        claim.modality is Modality.STATED
        and claim.trend is None
        and claim.unit not in units
        and not (claim.unit or "").isupper()
        and claim.kind
        not in {"date", "time", "age", "duration", "money", "percent", "measure", "magnitude", "exchange_ratio", "rank"}
        and not isinstance(claim.low, str)
        and not isinstance(claim.high, str)
        for claim in (total, *parts)
    )


def _sum(parts: Sequence[Claim]) -> tuple[float, float]:
    rooms = [found for part in parts if (found := room(part, Scales()))]
    return sum(one.low for one in rooms), sum(one.high for one in rooms)


def _finding(case: Case, total: Claim, parts: Sequence[Claim], what: str) -> Finding:
    listed = " and ".join(figure_words(part) for part in parts)
    return finding(
        case,
        CHECK,
        f"{listed} {what} ({holder(case, total)})",
        [[total], parts],
        (
            f"The sentence gives {figure_words(total)} as the whole and {listed} as its parts.",
            f"{listed} {what}.",
            quote(case, total),
        ),
    )


CHECK = Check(
    code="A201",
    name="parts-against-total",
    severity=Severity.WARNING,
    summary="The parts of a total do not add up to it, or one part is more than the whole.",
    run=run,
    examples=(
        Example(articles="Police arrested 31 people: 18 Danes and 11 Swedes.", finds=True),
        Example(articles="Police arrested 29 people: 18 Danes and 11 Swedes.", finds=False),
        Example(articles="The crash killed 14 people, including 17 children.", finds=True),
        Example(articles="The crash killed 14 people, including 6 women and 7 children.", finds=False),
        Example(articles="Thieves took 52 coins from eight drawers, including 17 florins.", finds=False),
        Example(articles="Twelve of the crew are Danes, four Swedes and two Finns.", finds=False),
        Example(articles="Of the 64 dead, 41 were found in the mill, 17 in the yard and 15 in the canal.", finds=True),
        Example(articles="Of the 73 dead, 41 were found in the mill, 17 in the yard and 15 in the canal.", finds=False),
        Example(articles="Of the 80 dead, 41 were found in the mill, 17 in the yard and 15 in the canal.", finds=False),
        Example(articles="Of the 64 patients, 41 were hurt in the arm, 17 in the leg and 15 in the head.", finds=False),
        Example(articles="Officers seized 31 rifles, 18 pistols and 11 boats.", finds=False),
    ),
)
