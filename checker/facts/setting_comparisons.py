"""Named comparisons of the surroundings of two claims: days, places and figures of their sentences and articles."""

from collections.abc import Iterator

from checker.facts.backdrop import Backdrop
from checker.facts.evidence import Evidence
from checker.facts.moments import compare_moments
from checker.facts.sorts import sort_of
from checker.models import Role

Comparison = tuple[str, float]
"""A comparison's name and how far it agrees, from 0 to 1."""

_SAME_DAYS = frozenset({"same day", "same day, year open", "same weekday"})
_LEAD = 2
_OTHER_DAYS = frozenset({"other year", "other month", "far day"})


def compare_settings(a: Evidence, b: Evidence, backdrop: Backdrop) -> Iterator[Comparison]:
    """Every comparison of where two claims stand and what stands round them."""
    yield from _days(a, b)
    yield from _story(a, b)
    if a.happenings and b.happenings:
        yield (
            f"shared happenings, {'moment' if a.moment or a.family == 'time' else 'figure'}",
            len(a.happenings & b.happenings) / min(len(a.happenings), len(b.happenings)),
        )
    if a.neighbours and b.neighbours:
        yield (
            "shared neighbouring figures",
            len(a.neighbours & b.neighbours) / min(len(a.neighbours), len(b.neighbours)),
        )
    if a.claim.article == b.claim.article:
        yield "one article", 1.0
        if any(_headline_over(*pair) for pair in ((a, b), (b, a))):
            yield "headline over its lead", 1.0
        if a.claim.sentence_start == b.claim.sentence_start:
            yield "one sentence", 1.0
            if b.claim.conversion_of == a.claim.start or a.claim.conversion_of == b.claim.start:
                yield "conversion in brackets", 1.0
    elif a.position < 3 and b.position < 3:
        yield "both in the lead", 1.0
    if a.claim.sentence == b.claim.sentence:
        yield "one sentence copied", 1.0
    yield "gap in position", min(abs(a.position - b.position), 20) / 20
    yield from _companions(a, b)
    yield from _scene(a, b, backdrop)
    if a.value != b.value and not (a.moment and b.moment):
        yield from _distribution(a, b)


def _headline_over(headline: Evidence, lead: Evidence) -> bool:
    """Whether a headline's figure stands nowhere in its text, which opens with another of its kind and unit."""
    if not headline.headline_alone or lead.position > _LEAD or lead.claim.role is Role.HEADLINE:
        return False
    return headline.claim.kind == lead.claim.kind and headline.head == lead.head


def _days(a: Evidence, b: Evidence) -> Iterator[Comparison]:
    """Whether the sentences tell of one day, by the other dates in them."""
    if a.days and b.days:
        found = {compare_moments(one, other) for one in a.days for other in b.days}
        if found & _SAME_DAYS:
            yield "one day in both sentences", 1.0
        elif found <= _OTHER_DAYS:
            yield "other days in the sentences", 1.0
    years_a, years_b = _years(a), _years(b)
    if years_a and years_b:
        if not years_a & years_b:
            yield "other years in the sentences", 1.0
    elif years_a or years_b:
        yield "one sentence of a year", 1.0


def _years(piece: Evidence) -> frozenset[int]:
    """The years that a sentence names by themselves ("in 1983"), as news does of history or of a year's figures."""
    return frozenset(day.year for day in piece.days if day.year is not None and day.month is None)


def _story(a: Evidence, b: Evidence) -> Iterator[Comparison]:
    """What the configured names of the story say: its events, and whose people are counted."""
    if a.events and b.events:
        common = a.events & b.events
        yield ("same event", len(common) / len(a.events | b.events)) if common else ("other event", 1.0)
    if a.party and b.party:
        yield ("same party" if a.party == b.party else "other party"), 1.0


def _companions(a: Evidence, b: Evidence) -> Iterator[Comparison]:
    """Whether the other figures of the two sentences are the same: a quake's magnitude, the number of its wounded."""
    own = {sort_of(a.claim), sort_of(b.claim)}
    alike = unlike = 0
    for sort, values in a.surroundings.figures.items():
        if sort in own or sort[0] in ("date", "number"):
            continue
        others = b.surroundings.figures.get(sort)
        if others:
            if values & others:
                alike += 1
            else:
                unlike += 1
    if alike or unlike:
        yield ("companions agree" if alike else "companions differ"), 1.0


def _scene(a: Evidence, b: Evidence, backdrop: Backdrop) -> Iterator[Comparison]:
    """Whether one sentence is set where the story is, and the other elsewhere."""
    one, other = backdrop.elsewhere(a), backdrop.elsewhere(b)
    if a.family in ("date", "time") and a.verb and b.verb and a.verb != b.verb:
        mains = (a.verb in backdrop.happenings) + (b.verb in backdrop.happenings)
        yield ("neither is the main happening", "one is the main happening", "both are the main happening")[mains], 1.0
    if a.family not in ("date", "time") and a.surroundings.earlier != b.surroundings.earlier:
        yield "one of an earlier time", 1.0
    if one != other:
        yield "one set elsewhere", 1.0
    elif one and other:
        yield (
            (
                "both set elsewhere, together"
                if a.surroundings.places & b.surroundings.places
                else "both set elsewhere, apart"
            ),
            1.0,
        )


def _distribution(a: Evidence, b: Evidence) -> Iterator[Comparison]:
    """Whether two articles tell their figures in each other's stead, or one of them tells both."""
    if a.bearer and b.bearer:
        return  # the ages of others tell nothing of somebody's
    sort_a, sort_b = sort_of(a.claim), sort_of(b.claim)
    one, other = a.surroundings.told.get(sort_b, frozenset()), b.surroundings.told.get(sort_a, frozenset())
    if (b.claim.low, b.claim.high) in one or (a.claim.low, a.claim.high) in other:
        if a.claim.article != b.claim.article:
            yield "one article tells both figures", 1.0
    elif sort_a == sort_b:
        if len(one) == 1 and len(other) == 1:
            yield "the only figure of its sort in both articles", 1.0
        else:
            yield "neither article tells the other figure", 1.0
