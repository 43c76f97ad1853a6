"""Two figures of which one is the other with a third added: nine rifles beside "seven AK-47s and two other rifles"."""

from functools import lru_cache

from checker.comparison import Telling
from checker.language.figures import find_figures
from checker.models import Bound, Claim


def no_sum(first: Telling, second: Telling) -> bool:
    """Whether neither figure is the sum of the other and of one that the other's own sentence tells besides."""
    one, other = first.claim, second.claim
    return not (_adds_up(one, other) or _adds_up(other, one))


def _adds_up(part: Claim, whole: Claim) -> bool:
    if not all(isinstance(end, float | int) for end in (part.low, part.high, whole.low, whole.high)):
        return False
    rest = float(whole.low or 0) - float(part.low or 0)
    return part.low == part.high and whole.low == whole.high and rest > 0 and rest in _others(part)


def _others(claim: Claim) -> frozenset[float]:
    """The plain figures of a claim's sentence that count something, but for its own."""
    at = claim.start - claim.sentence_start
    return frozenset(value for start, value in _counts(claim.sentence) if start != at)


@lru_cache(maxsize=1024)
def _counts(sentence: str) -> tuple[tuple[int, float], ...]:
    return tuple(
        (figure.start, figure.low)
        for figure in find_figures(sentence)
        if figure.bound is Bound.EXACT and figure.low is not None and figure.low == figure.high
    )
