"""Facts whose claims cannot all hold: which check reports them, and what it says.

One fact is reported once, but for a headline that contradicts its own text, whatever the others say. A contradiction
that lies within single articles belongs to headline-against-body or own-article; one between articles to dates-differ,
times-differ, toll-falls or, for everything else, figures-disagree.
"""

import datetime as dt
import math
from collections.abc import Callable, Iterable, Iterator, Sequence

from checker.case import Case, Check
from checker.comparison import Cause, Outcome, Position, Room, Telling, conversion, weigh
from checker.comparison.independence import independent
from checker.comparison.slips import OTHER_UNIT, slip, slipped_unit
from checker.dating import in_dateline
from checker.findings import figure_words, finding, holders, position_words, quote, sources, written
from checker.likeness import contradicts, likeness, unlikely
from checker.models import Agreement, Claim, Fact, Finding, Nature, Role, Severity
from checker.reporting.units import in_plural

_COMPARED = 10

_DOUBT = "No more than a note, since the two may well be of two things, of two times or of a whole and its part."

OWN_ARTICLE, HEADLINE = "own-article", "headline-against-body"
DATES, TIMES, FALLS, DISAGREE = "dates-differ", "times-differ", "toll-falls", "figures-disagree"
RATIO = "ratio-against-figures"


def disputes(case: Case, owner: str) -> Iterator[tuple[Fact, Outcome]]:
    """The facts in conflict that the named check reports, in the order of the facts."""
    for fact in case.facts:
        outcome = case.outcomes.get(fact.id)
        if not outcome or outcome.agreement is not Agreement.CONFLICT or owner_of(fact, outcome) != owner:
            continue
        if owner == DATES and sum(not all(in_dateline(t.claim) for t in group) for group in outcome.positions) < 2:
            continue  # the days on which two articles were written
        if owner not in {OWN_ARTICLE, HEADLINE} and unlikely(fact):
            continue
        doubted = fact.kind in {"rank", "number", "score"} or owner == OWN_ARTICLE
        if doubted and not contradicts(fact, outcome):
            continue  # "the first device" and "the second", or two things that one article tells of: nothing to look at
        yield fact, outcome


def headlines(case: Case) -> Iterator[tuple[Fact, Outcome]]:
    """The facts of which a headline contradicts its own text, besides those that `disputes` tells of, whatever other
    articles say of them."""
    for fact in case.facts:
        weighed = case.outcomes.get(fact.id)
        if not weighed or (weighed.agreement is Agreement.CONFLICT and owner_of(fact, weighed) == HEADLINE):
            continue
        of_article: dict[str, list[Claim]] = {}
        for claim in case.members(fact):
            of_article.setdefault(claim.article, []).append(claim)
        for claims in of_article.values():
            if len({claim.role is Role.HEADLINE for claim in claims}) < 2:
                continue
            outcome = weigh(claims, case.days, case.scales, case.config.about)
            if (
                outcome.agreement is Agreement.CONFLICT
                and owner_of(fact, outcome) == HEADLINE
                and contradicts(fact, outcome)
            ):
                yield fact, outcome


def owner_of(fact: Fact, outcome: Outcome) -> str:
    """The name of the check that reports a fact in conflict."""
    claims = [telling.claim for group in outcome.positions for telling in group]
    if fact.kind == "exchange_ratio":
        return RATIO
    if within_articles(outcome.positions):
        titles = {claim.article for claim in claims if claim.role is Role.HEADLINE}
        bodies = {claim.article for claim in claims if claim.role is not Role.HEADLINE}
        return HEADLINE if titles & bodies else OWN_ARTICLE
    if fact.kind in {"date", "time"}:
        return DATES if fact.kind == "date" else TIMES
    return FALLS if outcome.cause is Cause.FALL else DISAGREE


def within_articles(groups: Sequence[Position]) -> bool:
    """Whether every article that tells another than the chief position tells the chief one too."""
    articles = [{telling.claim.article for telling in group} for group in groups]
    return all(others <= articles[0] for others in articles[1:])


def dispute(
    case: Case,
    check: Check,
    fact: Fact,
    outcome: Outcome,
    *,
    severity: Severity | None = None,
    why: Iterable[str] = (),
) -> Finding:
    """The finding that tells of a fact in conflict: what it is, why it is one, who holds what, why not all hold."""
    groups = outcome.positions
    label = fact.label or fact.kind.replace("_", " ")
    sides = [[telling.claim for telling in group] for group in groups]
    message = f"{label}: " + " against ".join(f"{position_words(side)} ({holders(case, side)})" for side in sides[:4])
    slipped = _slip(groups)
    level = _lowered(fact, outcome, severity or severity_of(outcome))
    doubt = [_DOUBT] if level is Severity.NOTE and outcome.agreement is Agreement.CONFLICT else []
    if slipped:
        message += f" – looks like a slip: {slipped}"
    return finding(
        case,
        check,
        message,
        sides,
        (
            f"The fact: {label}.",
            *evidence(fact),
            *_holders(case, sides),
            *why,
            *rooms(groups),
            *doubt,
            *_resolution(groups, slipped, falls=outcome.cause is Cause.FALL),
            *(quote(case, claim) for claim in _nearest(sides[:4])),
        ),
        severity=level,
        fact=fact,
    )


def severity_of(outcome: Outcome) -> Severity:
    """Error where the figures themselves exclude each other for one day; warning where time, source or rounding may."""
    tellings = [telling for group in outcome.positions for telling in group]
    if not outcome.hard or outcome.cause in {Cause.SAME_DAY, Cause.FALL, Cause.NOBODY}:
        return Severity.WARNING
    if any(telling.claim.nature is not Nature.CONSTANT for telling in tellings):
        return Severity.WARNING
    cited = [{telling.claim.source for telling in group if telling.claim.source} for group in outcome.positions]
    return Severity.WARNING if all(cited) and not set.intersection(*cited) else Severity.ERROR


def _nearest(sides: Sequence[Sequence[Claim]]) -> list[Claim]:
    """One claim of each side, the ones that are told in the likest words."""
    if len(sides) < 2:
        return [side[0] for side in sides]
    first = max(sides[0][:_COMPARED], key=lambda claim: max(likeness(claim, other) for other in sides[1][:_COMPARED]))
    return [first, *(max(side[:_COMPARED], key=lambda claim: likeness(first, claim)) for side in sides[1:])]


def _lowered(fact: Fact, outcome: Outcome, severity: Severity) -> Severity:
    """A note where the claims may well speak of two things."""
    return severity if contradicts(fact, outcome) else Severity.NOTE


def evidence(fact: Fact) -> Iterator[str]:
    """Why the claims are thought to be one fact, in a sentence."""
    if fact.evidence:
        yield "Taken for one fact, since: " + "; ".join(fact.evidence[:5]) + "."


def _holders(case: Case, sides: Sequence[Sequence[Claim]]) -> Iterator[str]:
    for side in sides:
        line = f"{position_words(side)}: told by {holders(case, side)}"
        if cited := sources(side):
            line += f", citing {cited}"
        articles = len({claim.article for claim in side})
        apart = independent(side)
        if articles > 1 and apart < articles:
            wordings = (
                "one wording, so they count once" if apart == 1 else f"only {apart} wordings, so they count {apart}"
            )
            line += f"; {articles} articles, but {wordings}: one source may stand behind them"
        yield line + "."
    yield from _standing(case, sides)


def _standing(case: Case, sides: Sequence[Sequence[Claim]]) -> Iterator[str]:
    """What most say and who stands alone, counted by independent tellings and not by outlets."""
    if len(sides) < 2:
        return
    counts = [independent(side) for side in sides]
    articles = [len({claim.article for claim in side}) for side in sides]
    most = max(counts)
    words = [position_words(side) for side in sides]
    if counts.count(most) > 1:
        if max(articles) > most:
            yield "Counted by independent tellings no figure has a majority, however many articles repeat it."
        return
    chief = counts.index(most)
    yield f"Most say {words[chief]}: {most} of {sum(counts)} independent tellings."
    for side, count, told, shown in zip(sides, counts, articles, words, strict=True):
        if count == 1 == told:
            yield f"{holders(case, side)} stands alone with {shown.removesuffix('.')}."


def rooms(groups: Sequence[Position]) -> Iterator[str]:
    """Why the positions exclude each other, by the values that their words leave room for."""
    parts = [
        f"“{figure_words(group[0].claim)}” leaves room for {room_words(group[0].room, groups[0][0].claim.unit)}"
        for group in groups[:4]
    ]
    yield "; ".join(parts) + ": no value fits " + ("both." if len(groups) == 2 else "all.")


def room_words(room: Room, unit: str | None) -> str:
    """An interval in words; of a measure that is counted in base units, in `unit`."""
    show, size, zero, name = _SHOWN.get(room.scale.dimension, _number), 1.0, 0.0, room.scale.unit
    scale = conversion(unit) if unit and room.scale.dimension == "measure" else None
    if unit and scale and scale[0] == room.scale.unit:
        (_, size, zero), name = scale, unit
    name = f" {in_plural(name)}".rstrip() if room.scale.dimension in {"measure", "money"} else ""
    low, high = ((end - zero) / size for end in (room.low, room.high))
    if low == high:
        return f"{show(low)}{name} only"
    if math.isinf(high):
        return f"{show(low)}{name} and above"
    if math.isinf(low):
        return f"{show(high)}{name} and below"
    return f"{show(low)} to {show(high)}{name}"


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 1000 or float(value).is_integer() else f"{value:,.4g}"


def _day(value: float) -> str:
    return written(dt.date.fromordinal(int(value)))


def _clock(value: float) -> str:
    hours, minutes = divmod(int(value) % 1440, 60)
    return f"{hours:02d}:{minutes:02d}"


_SHOWN: dict[str, Callable[[float], str]] = {"date": _day, "time": _clock}


def _slip(groups: Sequence[Position]) -> str | None:
    """The slip that would turn the figure of the second position into that of the first."""
    if len(groups) != 2:
        return None
    if any(
        slipped_unit(first.claim, second.claim) for first in groups[0][:_COMPARED] for second in groups[1][:_COMPARED]
    ):
        return OTHER_UNIT
    one, other = (_point(group) for group in groups)
    return slip(one, other) if one is not None and other is not None else None


def _point(group: Position) -> float | None:
    """The figure itself, as written, of a position's first telling that is no open end."""
    for telling in group:
        low, high = telling.claim.low, telling.claim.high
        if isinstance(low, int | float) and low == high and telling.room.scale.dimension != "date":
            return float(low)
    return None


def _resolution(groups: Sequence[Position], slipped: str | None, *, falls: bool) -> Iterator[str]:
    if slipped:
        of = "the unit" if slipped == OTHER_UNIT else "a digit"
        yield f"It looks like a slip of {of}: {slipped}. The source would settle it."
        return
    if len(groups) < 2 or falls:
        return
    older = _older(groups)
    if older and older[0].claim.nature is Nature.CUMULATIVE:
        yield f"{position_words([t.claim for t in older])} is the older count and may have been overtaken."


def _older(groups: Sequence[Position]) -> tuple[Telling, ...] | None:
    """The position all of which was told before any of the other."""
    days = [sorted(t.day for t in group if t.day) for group in groups[:2]]
    if all(days) and len(groups) == 2:
        first, second = days
        if first[-1] < second[0]:
            return groups[0]
        if second[-1] < first[0]:
            return groups[1]
    return None
