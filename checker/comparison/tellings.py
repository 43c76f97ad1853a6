"""Claims made ready for comparison: which can be compared at all, for which day, and with which others."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import TypeVar

from checker.comparison.positions import Span, Telling, in_order, positions
from checker.comparison.rooms import ABOUT, Room, room
from checker.comparison.scales import Scales
from checker.comparison.wording import is_part, names_a_day, superseded
from checker.language.calendar import YEAR_UNTOLD
from checker.models import Claim, Modality

Days = Mapping[str, date | None]
"""The day of publication of each article, by its id."""

Spans = Mapping[str, Span]
"""The days between which articles of no known day were written, by their ids, as far as their weekdays tell."""

NO_SPANS: Spans = MappingProxyType({})

K = TypeVar("K", bound=Hashable)


def grouped(tellings: Iterable[Telling], key: Callable[[Telling], K]) -> dict[K, list[Telling]]:
    """The tellings under their keys, each group in the order given."""
    groups: dict[K, list[Telling]] = {}
    for telling in tellings:
        groups.setdefault(key(telling), []).append(telling)
    return groups


def day_of(claim: Claim, published: Days) -> tuple[date | None, bool]:
    """The day that a claim holds for and whether the text names it; else the day of publication, which may be None."""
    if claim.as_of is not None:
        day = published.get(claim.article)
        return claim.as_of, claim.as_of != day
    return published.get(claim.article), False


def tellings_of(
    claims: Iterable[Claim], published: Days, scales: Scales, about: float = ABOUT, spans: Spans = NO_SPANS
) -> tuple[Telling, ...]:
    """The claims that can be compared, with their rooms: stated, and not open on both ends."""
    found = []
    told_claims = tuple(claims)
    year = _shared_year(told_claims)
    for claim in told_claims:
        if claim.modality not in _COMPARED or (claim.kind == "date" and not names_a_day(claim)):
            continue
        space = room(_in_year(claim, year), scales, about)
        if space is not None:
            day, told = day_of(claim, published)
            span = None if day else spans.get(claim.article)
            found.append(Telling(claim, space, day, told, superseded(claim), span))
    return tuple(in_order(_rightly_converted(found)))


def _rightly_converted(tellings: Sequence[Telling]) -> Iterator[Telling]:
    """The tellings without those in brackets that are not what the figure before them comes to: a slip of one sentence,
    which conversion-in-brackets reports, is no second opinion."""
    bases: dict[tuple[str, int | None], Telling] = {
        (telling.claim.article, telling.claim.start): telling for telling in tellings
    }
    for telling in tellings:
        base = bases.get((telling.claim.article, telling.claim.conversion_of))
        if base is None or base.room.scale != telling.room.scale or base.room.meets(telling.room):
            yield telling


_COMPARED = frozenset({Modality.STATED, Modality.PLANNED})
"""What is stated, and what is planned; plans are compared with plans of one day alone, never with what came of them."""


def _shared_year(claims: Iterable[Claim]) -> int | None:
    """The year that the dated claims of a fact share, any year where none is told, None where they differ."""
    years = {int(claim.low[:4]) for claim in claims if claim.kind == "date" and isinstance(claim.low, str)}
    if len(years) > 1:
        return None
    return years.pop() if years else YEAR_UNTOLD


def _in_year(claim: Claim, year: int | None) -> Claim:
    """A claim that tells a day of an open year ("19 November"), put into the year of its fact; others as they are."""
    if claim.kind != "date" or year is None or not claim.when or "-" not in claim.when:
        return claim
    day = f"{year:04d}-{claim.when.split()[0]}"
    return claim.model_copy(update={"low": day, "high": day})


def one_a_sentence(tellings: list[Telling]) -> list[Telling]:
    """The tellings without those that their own sentence excludes: its writer had both figures in view.

    Of the figures of one sentence that exclude each other, parts ("of which four", "two other") go first; then the one
    stays that the most other claims fit, and where none is fitted more than another, none stays.
    """
    dropped: set[str] = set()
    told = Counter(telling.room for telling in tellings)
    for group in grouped(tellings, lambda telling: (telling.claim.article, telling.claim.sentence_start)).values():
        sides = positions(group) if len(group) > 1 else ()
        if len(sides) < 2:
            continue
        parts = {telling.claim.id for telling in group if is_part(telling.claim)}
        if 0 < len(parts) < len(group):
            dropped |= parts
            sides = positions(telling for telling in group if telling.claim.id not in parts)
            if len(sides) < 2:
                continue
        inside = {telling.claim.id for telling in group}
        outside = told - Counter(telling.room for telling in group)
        fitted = [sum(count for other, count in outside.items() if side[0].room.meets(other)) for side in sides]
        best = max(fitted)
        kept = sides[fitted.index(best)] if fitted.count(best) == 1 else ()
        dropped |= inside - {telling.claim.id for telling in kept}
    return [telling for telling in tellings if telling.claim.id not in dropped]


def on_one_clock(tellings: list[Telling]) -> list[Telling]:
    """Clock times put on one stretch of 24 hours: ten to midnight and ten past lie twenty minutes apart."""
    lows = [telling.room.low for telling in tellings if telling.room.bounded]
    if not lows or max(lows) - min(lows) <= 720:
        return tellings
    return [
        telling if not telling.room.bounded or telling.room.low >= 720 else replace(telling, room=_later(telling))
        for telling in tellings
    ]


def _later(telling: Telling) -> Room:
    at = telling.room
    return Room(at.low + 1440, at.high + 1440, at.scale, at.soft)
