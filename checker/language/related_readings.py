"""What neighbouring figures tell of each other: conversions in brackets, units left out, two-sided bounds."""

from typing import Final

from checker.language.readings import DOWNWARD, UPWARD, Reading
from checker.language.tokens import Tokens
from checker.language.year_forms import is_year
from checker.models import Bound


def related(t: Tokens, readings: list[Reading]) -> list[Reading]:
    """The readings with what neighbours tell of each other: conversions in brackets, shared units, two-sided bounds."""
    done: list[Reading] = []
    for shared in _shared_units(t, readings):
        now = _levelled(t, done, _carried(t, done[-1], shared)) if done else shared
        if done and (merged := _two_sided(t, done[-1], now) or _either(t, done[-1], now)) is not None:
            done[-1] = merged
        else:
            done.append(now)
    return done


def _carried(t: Tokens, before: Reading, now: Reading) -> Reading:
    """The reading with what the one before it lends: a per cent sign or a trend left out, what a bracket converts."""
    if (
        now.unit is None
        and now.trend
        and before.trend
        and before.unit in ("percent", "percentage_point", "basis point")
    ):
        now = now._replace(unit=before.unit)
    if now.unit is None and before.low != before.high and before.unit and t.words[before.past : now.start] == ["to"]:
        now = now._replace(unit=before.unit)
    if now.trend is None and before.trend and before.unit == now.unit and t.word(now.extent_start - 1) == "by":
        now = now._replace(trend=before.trend)
    if now.unit is None and before.unit == "year" and _next_age(t, before, now):
        now = now._replace(unit="year", unit_start=now.start, unit_end=now.start)
    if now.unit is None and before.unit and _elliptic(t, before, now):
        now = now._replace(unit=before.unit)
    if now.trend is None and before.trend and t.words[before.past : now.start] == [",", "or"] and now.unit:
        now = now._replace(trend=before.trend)  # "down 12 cents, or 0.2%"
    opened = now.extent_start - 1
    if (
        now.unit
        and t.word(opened) == "/"
        and before.conversion_of is not None
        and opened in (before.past, before.unit_end)
    ):
        return _converted(t, before, now)
    if now.unit and t.word(opened) == "(" and opened in (before.past, before.end, before.unit_end, before.extent_end):
        return _converted(t, before, now)
    return now


_NEAR: Final = 8
_SHARES: Final = frozenset(["percent", "fraction", "percentage_point"])
_PAIRING: Final = frozenset(["and", "from", "against", "versus"])
_YEARLY: Final = frozenset([("last", "year"), ("this", "year"), ("next", "year"), ("a", "year"), ("the", "year")])


def _next_age(t: Tokens, before: Reading, now: Reading) -> bool:
    """ "Ages 31 and 36", "aged 12, 13 and 14": the next of several ages that one word tells."""
    listed = t.words[before.end : now.start] in (["and"], [","], [",", "and"])
    return listed and t.word(before.start - 1) in ("aged", "ages", ",", "and") and before.unit_end <= before.start


# What a bare number is set against: "350 miles, up from 260", "40 trucks, compared with 52".
_AGAINST: Final = frozenset([("up", "from"), ("down", "from"), ("compared", "with"), ("compared", "to")])
_EXPECTED: Final = frozenset(["expected", "forecast", "predicted", "estimated", "projected"])


def _elliptic(t: Tokens, before: Reading, now: Reading) -> bool:
    """Whether a bare number is told in the unit before it: "12 percent in 2018 and 15 last year", "12, up from 9"."""
    at = now.extent_start
    lead = (t.word(at - 2), t.word(at - 1))
    if before.unit == "year" and before.unit_end <= before.unit_start:
        return False  # an age is told of one person
    if lead in _AGAINST and at - before.past < _NEAR and before.low is not None and before.unit != "fraction":
        return True
    if now.trend and t.words[before.past : at] in ([",", "up"], [",", "down"]) and before.unit not in _SHARES:
        return True
    if now.low and now.low >= 1e6 and t.words[now.end] in _EXPECTED and before.low and before.low >= 1e6:
        return True
    if lead[1] not in _PAIRING or now.extent_end != now.end:
        return False
    behind = (t.words[now.end], t.words[now.end + 1])
    return behind in _YEARLY or (behind[0] == "in" and is_year(behind[1]))


def _levelled(t: Tokens, done: list[Reading], now: Reading) -> Reading:
    """ "Down 1% at 2,310 points, while the other lost 2% to 900": a level behind its change is told as the last was."""
    if now.unit is not None or len(done) < 3 or t.word(now.extent_start - 1) not in ("at", "to"):
        return now
    if not (done[-1].trend and done[-1].unit == "percent"):
        return now
    for level, change in zip(done[-2:-8:-1], done[-3:-9:-1], strict=False):
        if change.trend and change.unit == "percent" and level.unit and t.word(level.extent_start - 1) in ("at", "to"):
            return now._replace(unit=level.unit)
    return now


def _shared_units(t: Tokens, readings: list[Reading]) -> list[Reading]:
    """ "280 million of the 1.5 billion shekels", "four-, five- and six-cylinder": the next one's unit."""
    shared = list(readings)
    for position in range(len(readings) - 2, -1, -1):
        now, following = shared[position], shared[position + 1]
        if now.unit is None and following.unit and _shares(t, now, following):
            shared[position] = now._replace(
                unit=following.unit, unit_start=following.unit_start, unit_end=following.unit_end
            )
    return shared


def _shares(t: Tokens, now: Reading, following: Reading) -> bool:
    """Whether the unit behind the second number is the first one's too: "nine Dutch and six Polish skaters"."""
    between = t.words[now.end : following.extent_start]
    if between in _SHARING:
        return True
    if between == ["and"] and following.unit == "magnitude":
        return True
    two = len(between) == 2 and between[1] in ("and", ",") and not t.headline
    return two and t.raw(now.end)[:1].isupper() and t.raw(following.end)[:1].isupper()


_SHARING: Final = [
    link.split() for link in ("of the", "- and", "- ,", "- or", "of its", "of", "- , and", "x", "×", "by")
]


def _converted(t: Tokens, before: Reading, now: Reading) -> Reading:
    """A figure in brackets as the conversion of the one before them, which lends it its bound and trend."""
    if now.unit == before.unit or not before.unit or (t.words[now.past] not in (")", "/") and t.words[now.end] != ")"):
        return now
    if now.bound is Bound.EXACT and (before.bound in UPWARD or before.bound in DOWNWARD or before.bound is Bound.ABOUT):
        low, high = now.low, now.high
        limits = (None, high) if before.bound in DOWNWARD else (low, None) if before.bound in UPWARD else (low, high)
        now = now._replace(low=limits[0], high=limits[1], bound=before.bound)
    return now._replace(conversion_of=t.starts[before.start], trend=now.trend or before.trend)


def _either(t: Tokens, first: Reading, second: Reading) -> Reading | None:
    """ "300 or more than 250": a number inside the open range that is told beside it states no quantity of its own."""
    if t.words[first.past : second.extent_start] != ["or"] or first.bound is not Bound.EXACT or first.low is None:
        return None
    if first.unit and first.unit != second.unit:
        return None
    above = second.low is not None and second.high is None and first.low > second.low
    below = second.high is not None and second.low is None and first.low < second.high
    return second._replace(start=first.start, extent_start=first.extent_start) if above or below else None


def _two_sided(t: Tokens, first: Reading, second: Reading) -> Reading | None:
    """ "more than 10 and less than 40": one range from two bounds."""
    joined = t.words[first.past : second.extent_start] in (["and"], ["but"], [",", "but"])
    if not joined or first.extent_end > second.extent_start:
        return None
    lower, upper = (first, second) if first.bound in UPWARD else (second, first)
    if (
        lower.bound not in UPWARD
        or upper.bound not in DOWNWARD
        or lower.low is None
        or upper.high is None
        or lower.low >= upper.high
    ):
        return None
    if first.unit and second.unit and first.unit != second.unit:
        return None
    start, extent = first.start, first.extent_start
    return second._replace(
        low=lower.low, high=upper.high, bound=Bound.RANGE, start=start, extent_start=extent, trend=None
    )
