"""A stated length of time does not fit the dates that it lies between.

Three shapes are read: "for three weeks since the dam broke on 4 March", measured to the day of publication; "on 4
March, three weeks ago", likewise; and "from 4 March to 30 March, a period of two weeks". With events in checker.toml,
"since the siege began nearly seven months ago" is measured from the event's own date. A unit more or less of the
stated length is left, and a quarter more for "about", because people count from both ends and round.
"""

import datetime as dt
import math
from collections.abc import Iterator, Sequence

import regex

from checker.case import Case, Check, Example
from checker.checks._sentences import FIGURE, OTHER, Marked, claim_at, marked_sentences
from checker.comparison.rooms import days_of
from checker.findings import figure_words, finding, holder, quote, written
from checker.models import Bound, Claim, Finding, Modality, Severity

_DAYS = {
    "day": 1.0,
    "night": 1.0,
    "week": 7.0,
    "fortnight": 14.0,
    "month": 30.44,
    "year": 365.25,
    "decade": 3652.5,
    "century": 36525.0,
}
_SINCE = regex.compile(
    rf"(?P<length>{FIGURE}){OTHER}{{0,25}}? since {OTHER}{{0,60}}?(?P<from>{FIGURE})(?! (?:and|to) )"
)
_AGO = regex.compile(
    rf"(?P<from>{FIGURE}),? (?:[–—-] |\()?(?:just |only |nearly |almost |about |more than |over |exactly ){{0,2}}"
    rf"(?P<length>{FIGURE})"
    rf"(?: [a-z]+)? (?:ago|earlier today)\b"
)
_SPAN = regex.compile(
    rf"(?:from|between) (?P<from>{FIGURE}) (?:to|until|and|through) (?P<to>{FIGURE}){OTHER}{{0,30}}?"
    rf"(?:a (?:period|span|stretch|total) of |lasted |lasting |, or )(?P<length>{FIGURE})"
)
# "three weeks since 4 March" may also be read as one date, the day that it comes to.
_MERGED = regex.compile(
    r"^(?P<length>.{1,40}?\b(?P<unit>day|week|fortnight|month|year|decade)s?) since\b", regex.IGNORECASE | regex.DOTALL
)
_AGO_DATE = regex.compile(r"\b(?P<unit>day|week|fortnight|month|year|decade)s?\s+(?:ago|earlier)\b", regex.IGNORECASE)
_BESIDE = 80
_WORDS = regex.compile(r"\b(?:since|ago|from|between)\b", regex.IGNORECASE)
_PAST = regex.compile(r"\b(?:ago|since|after|into|of (?:war|fighting|conflict|siege|protests))\b", regex.IGNORECASE)


def run(case: Case) -> Iterator[Finding]:
    """A finding for each length of time that its own dates refute."""
    for text, claims in marked_sentences(case, 1, _WORDS):
        yield from _between_figures(case, (text, claims))
        yield from _merged(case, claims)
    if any(event.date for event in case.config.events):
        for claims in case.claims_by_sentence.values():
            yield from _from_events(case, claims)


def _between_figures(case: Case, marked: Marked) -> Iterator[Finding]:
    text, claims = marked
    for pattern in (_SINCE, _AGO, _SPAN):
        for match in pattern.finditer(text):
            length, first = claim_at(match["length"], claims), claim_at(match["from"], claims)
            start = _span_of(first)
            if pattern is _SPAN:
                last = claim_at(match["to"], claims)
                end = _span_of(last)
                ends = [first, last]
            else:
                published = case.published.get(length.article)
                end = (published.toordinal(), published.toordinal()) if published else None
                ends = [first]
            if start and end and (found := _held(case, length, start, end, ends)):
                yield found


def _merged(case: Case, claims: tuple[Claim, ...]) -> Iterator[Finding]:
    for claim in claims:
        published = case.published.get(claim.article)
        match = _MERGED.match(claim.text) if claim.kind == "date" and published else None
        comes_to = _span_of(claim)
        if match is None or comes_to is None or published is None:
            continue
        unit = _DAYS[match["unit"].casefold()]
        off = max(comes_to[0] - published.toordinal(), published.toordinal() - comes_to[1])
        loose = claim.bound is not Bound.EXACT
        if off > unit * (1.5 if loose else 1) + (0.25 * off if loose else 0):
            what = f"“{' '.join(claim.text.split())}” comes to {written(dt.date.fromordinal(comes_to[1]))}"
            told = f"{what}, but the article is of {written(published)}"
            yield finding(case, CHECK, f"{told} ({holder(case, claim)})", [[claim]], (f"{told}.", quote(case, claim)))


def _from_events(case: Case, claims: tuple[Claim, ...]) -> Iterator[Finding]:
    """Lengths of time counted from an event of checker.toml that the sentence names: "the siege began weeks ago"."""
    sentence = claims[0].sentence
    published = case.published.get(claims[0].article)
    if published is None or not _PAST.search(sentence):
        return
    ago = [claim for claim in claims if claim.kind == "date" and _AGO_DATE.search(claim.text)]
    # "Nearly seven months ago" is a length and a date at once; the length is what was said.
    lengths = [claim for claim in claims if claim.kind == "duration"] or ago
    if len(lengths) != 1 or any(claim.kind == "date" and claim not in ago for claim in claims):
        return
    length, folded = lengths[0], sentence.casefold()
    at = length.start - length.sentence_start
    for event in case.config.events:
        named = [folded.find(name.casefold()) for name in (event.name, *event.aliases)]
        if event.date is None or not any(place != -1 and abs(place - at) <= _BESIDE for place in named):
            continue
        day, now = event.date.toordinal(), published.toordinal()
        if length.kind == "duration":
            found = _held(case, length, (day, day), (now, now), [])
        else:
            found = _counted_back(case, length, event.date, published)
        if found:
            yield found
            return


def _counted_back(case: Case, claim: Claim, event: dt.date, published: dt.date) -> Finding | None:
    """A date told as so long ago, held against the event's own date."""
    match, comes_to = _AGO_DATE.search(claim.text), _span_of(claim)
    if match is None or comes_to is None:
        return None
    day = event.toordinal()
    slack = _DAYS[match["unit"].casefold()]
    if claim.bound is not Bound.EXACT:
        slack += 0.25 * (published.toordinal() - comes_to[0])
    if comes_to[0] - slack <= day <= comes_to[1] + slack:
        return None
    said = f"“{' '.join(claim.text.split())}” is said on {written(published)} of what happened on {written(event)}"
    return finding(case, CHECK, f"{said} ({holder(case, claim)})", [[claim]], (f"{said}.", quote(case, claim)))


def _span_of(claim: Claim) -> tuple[int, int] | None:
    """The days of a date that is told to the month at least."""
    low = days_of(claim.low) if claim.kind == "date" and isinstance(claim.low, str) and len(claim.low) >= 7 else None
    high = days_of(claim.high) if isinstance(claim.high, str) else None
    return (low[0], high[1]) if low and high else None


def _held(
    case: Case, length: Claim, start: tuple[int, int], end: tuple[int, int], dates: Sequence[Claim]
) -> Finding | None:
    unit = _DAYS.get(length.unit or "")
    if (
        unit is None
        or length.modality is not Modality.STATED
        or isinstance(length.low, str)
        or isinstance(length.high, str)
    ):
        return None
    shortest, longest = end[0] - start[1], end[1] - start[0]
    if longest < 0:
        return None
    low = -math.inf if length.low is None else float(length.low) * unit
    high = math.inf if length.high is None else float(length.high) * unit
    loose = length.bound in {Bound.ABOUT, Bound.VAGUE}
    low_slack = unit + (0.25 * low if loose and math.isfinite(low) else 0)
    high_slack = unit + (0.25 * high if loose and math.isfinite(high) else 0)
    if shortest <= high + high_slack and low - low_slack <= longest:
        return None
    first, last = (dt.date.fromordinal(day) for day in (start[0], end[1]))
    true = f"{longest / unit:.3g} {length.unit}s"
    what = (
        f"{figure_words(length)} {length.unit}s are stated"
        if (length.unit or "") not in length.text
        else f"{figure_words(length)} is stated"
    )
    return finding(
        case,
        CHECK,
        f"{what}, but from {written(first)} to {written(last)} it is {true} ({holder(case, length)})",
        [[length], list(dates)],
        (f"{what}; from {written(first)} to {written(last)} it is {true}.", quote(case, length)),
    )


_EVENT = '[[events]]\nname = "the siege of Varna"\ndate = 2019-03-04\naliases = ["the siege"]\n'

CHECK = Check(
    code="D302",
    name="duration-against-dates",
    severity=Severity.WARNING,
    summary="A stated length of time does not fit the dates that it lies between.",
    run=run,
    examples=(
        Example(
            articles="The town has been without water for three weeks since March 4, when the dam broke.",
            published=dt.date(2019, 5, 20),
            finds=True,
        ),
        Example(
            articles="The town has been without water for three weeks since March 4, when the dam broke.",
            published=dt.date(2019, 3, 26),
            finds=False,
        ),
        Example(
            articles="The siege of Varna began nearly seven months ago, and no bread has come in since.",
            published=dt.date(2019, 9, 26),
            config=_EVENT,
            finds=False,
        ),
        Example(
            articles="The siege of Varna began nearly seven months ago, and no bread has come in since.",
            published=dt.date(2020, 2, 26),
            config=_EVENT,
            finds=True,
        ),
    ),
)
