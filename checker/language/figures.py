"""Every quantity in English news text, read as a `Figure`: number, bound, unit or counted noun, trend.

A paragraph is cut into tokens once; wherever a token may begin a number, the readers of the sibling modules are tried
in turn. None of them looks further than a few tokens, so the work grows with the length of the text.
"""

from typing import Final, NamedTuple

from checker.language.articled_lengths import LENGTHS, articled_length, halved
from checker.language.bounds import bound_before, bound_behind, lasts
from checker.language.counted_nouns import CountedNoun, counted_noun
from checker.language.counting_words import COUNTING_WORDS, both_aged, counting_word
from checker.language.inflection import is_plural, singular
from checker.language.negated_bounds import turned_bound
from checker.language.non_quantities import excluded_end, masked_spans
from checker.language.numeral_words import DENOMINATORS, GROUPS, PLURALS, SCALES, SMALL, TENS, VULGAR
from checker.language.quantities import Quantity, read_quantity
from checker.language.ranges import joined, noun_or_two, ratio, second_end, share
from checker.language.small_words import (
    EMPTY_WORDS,
    HARM_DONE,
    SPAN_WORDS,
    Small,
    both_at,
    one_counts,
    span_at,
    zero_at,
)
from checker.language.tables import words
from checker.language.tokens import Tokens, is_number, paragraphs
from checker.language.trends import trend_at
from checker.language.units import read_unit
from checker.models import Bound, Figure, Trend

_NUMBER_WORDS: Final = frozenset(
    [
        *SMALL,
        *TENS,
        *SCALES,
        *PLURALS,
        *VULGAR,
        "hundred",
        "dozen",
        "tens",
        "several",
        "few",
        "couple",
        "half",
        "quarter",
        "a",
        "an",
    ]
)
_SINGLE_WORDS: Final = EMPTY_WORDS | SPAN_WORDS | COUNTING_WORDS | {"both"}
_TRIGGERS: Final = _NUMBER_WORDS | _SINGLE_WORDS
_ARTICLED: Final = frozenset([*SCALES, *GROUPS, *DENOMINATORS, "hundred", "few", "couple", "quarter", "half"]) | {
    "twenty",
    "thirty",
    "forty",
    "fifty",
}
_TIMES: Final = words("second minute hour day night week month year decade century season")
_AFTER_FEW: Final = HARM_DONE | {"of", "million", "thousand", "die", "dead", "were", "are"}
_UPWARD: Final = frozenset([Bound.AT_LEAST, Bound.MORE_THAN])
_DOWNWARD: Final = frozenset([Bound.AT_MOST, Bound.LESS_THAN])


class Reading(NamedTuple):
    """A figure as read, in tokens: number, extent with its bounds, unit; `past` is the token behind all of it."""

    low: float | None
    high: float | None
    precision: float
    start: int
    end: int
    extent_start: int
    extent_end: int
    past: int
    bound: Bound = Bound.EXACT
    unit: str | None = None
    unit_start: int = 0
    unit_end: int = 0
    trend: Trend | None = None
    conversion_of: int | None = None


def find_figures(text: str) -> list[Figure]:
    """All figures of a text, in order, none overlapping; dates, clock times, ordinals and names are left out."""
    figures: list[Figure] = []
    for offset, paragraph in paragraphs(text):
        tokens = Tokens(paragraph)
        readings = _related(tokens, _readings(tokens))
        figures.extend(_figure(tokens, reading, offset, text) for reading in readings)
    return figures


def _figure(t: Tokens, reading: Reading, offset: int, text: str) -> Figure:
    start, end = offset + t.starts[reading.start], offset + t.ends[reading.end - 1]
    has_unit = reading.unit_end > reading.unit_start
    return Figure(
        start=start,
        end=end,
        text=text[start:end],
        low=reading.low,
        high=reading.high,
        bound=reading.bound,
        unit=reading.unit,
        trend=reading.trend,
        precision=reading.precision,
        extent_start=offset + t.starts[reading.extent_start],
        extent_end=offset + t.ends[reading.extent_end - 1],
        unit_start=offset + t.starts[reading.unit_start] if has_unit else 0,
        unit_end=offset + t.ends[reading.unit_end - 1] if has_unit else 0,
        conversion_of=None if reading.conversion_of is None else offset + reading.conversion_of,
    )


def _readings(t: Tokens) -> list[Reading]:
    found: list[Reading] = []
    masked = masked_spans(t.text)[::-1]
    words, i, floor = t.words, 0, 0
    while i < t.count:
        word = words[i]
        if word in _TRIGGERS or word[0].isdecimal() or (word[0] == "." and len(word) > 1):
            while masked and masked[-1][1] <= t.starts[i]:
                masked.pop()
            if masked and masked[-1][0] <= t.starts[i]:
                i += 1
                continue
            reading, end = _read_at(t, i, floor)
            if reading is not None:
                found.append(reading)
                i = floor = max(end, reading.end)
            else:
                i = max(end, i + 1)
        else:
            i += 1
    return found


def _read_at(t: Tokens, i: int, floor: int) -> tuple[Reading | None, int]:
    """The figure that begins at token i, with the token to go on from; None where there is none."""
    word = t.words[i]
    if word in _SINGLE_WORDS and word not in SCALES:
        small = _small_at(t, i, word)
        return (_small_reading(t, i, small), small.end) if small else (None, i + 1)
    if is_number(word):
        quantity = read_quantity(t, i)
        if quantity is None:
            return None, i + 1
        if not quantity.money:
            skipped = excluded_end(t, i)
            if skipped:
                return None, skipped
    else:
        quantity = _in_words(t, i, floor)
        if quantity is None:
            return None, i + 1
    if quantity.start < floor:  # the sign before it belongs to the figure before it
        sign = quantity.unit is not None and quantity.unit.start < floor
        quantity = quantity._replace(start=i, unit=None if sign else quantity.unit, money=quantity.money and not sign)
        quantity = quantity._replace(past=quantity.end if sign else quantity.past)
    return _composed(t, quantity, floor)


def _small_at(t: Tokens, i: int, word: str) -> Small | None:
    if word in EMPTY_WORDS:
        return zero_at(t, i)
    if word in COUNTING_WORDS:
        return counting_word(t, i)
    if word == "both":
        return Small(2, 2, i + 1, "person", i + 1, i + 1) if both_aged(t, i) else both_at(t, i)
    return span_at(t, i)


def _in_words(t: Tokens, i: int, floor: int) -> Quantity | None:
    """The quantity that number words at token i state, if they are a number here."""
    word = t.words[i]
    if word in ("a", "an"):
        following = t.words[i + 1]
        if following not in _ARTICLED:
            return articled_length(t, i, floor) if following in LENGTHS else None
        if following in ("few", "couple"):
            quantity = read_quantity(t, i + 1)
            return quantity._replace(start=i) if quantity and _few_counts(t, quantity.end) else None
    elif word == "one":
        quantity = read_quantity(t, i)
        if (
            quantity
            and quantity.end == i + 1
            and quantity.start == i
            and not quantity.unit
            and not one_counts(t, i, bound_before(t, i, floor) is not None)
        ):
            return None
        return quantity
    elif word == "few" and t.word(i - 1) in ("past", "last", "next", "first", "coming") and _few_counts(t, i + 1):
        return read_quantity(t, i)
    elif (
        word == "few"
        or (word == "couple" and t.words[i + 1] not in ("of", "hundred", "thousand", "more"))
        or (word == "several" and not _few_counts(t, i + 1))
        or (
            word
            in (
                "million",
                "billion",
                "thousand",
                "trillion",
                "lakh",
                "crore",
                "hundred",
                "dozen",
            )
            and not _bare_scale(t, i)
        )
        or (
            word in ("zero", "nil", "nought")
            and (
                t.words[i + 1] in ("tolerance", "sum", "emission", "emissions", "hour", "hours", "gravity")
                or t.word(i - 1) in ("ground", "net", "patient", "sub", "below", "above", "near", "carbon", "-")
            )
        )
    ):
        return None
    elif word in ("half", "quarter") and (half := _half(t, i)) is not None:
        return half
    if (
        t.word(i - 1) == "-"
        and t.glued(i)
        and t.glued(i - 1)
        and t.word(i - 2) not in ("minus", "mid", "to", "or", "and")
    ):
        return None
    quantity = read_quantity(t, i)
    if quantity and not quantity.unit and t.word(i - 1) in ("top", "bottom") and counted_noun(t, quantity.end) is None:
        return None
    if (
        quantity
        and t.glued(quantity.end)
        and t.words[quantity.end] == "-"
        and t.words[quantity.end + 1] in ("fold", "way", "faced", "some", "handed")
    ):
        return None
    return quantity


def _few_counts(t: Tokens, j: int) -> bool:
    """ "a few", "several": a count where a plural follows or the phrase ends."""
    following = t.words[j]
    return counted_noun(t, j) is not None or following in _AFTER_FEW or not following[:1].isalpha()


def _bare_scale(t: Tokens, i: int) -> bool:
    following = t.words[i + 1]
    return (t.words[i] == "hundred" and following in ("thousand", "million")) or (
        t.words[i] in ("dozen", "thousand", "million") and t.opens_sentence(i) and is_plural(following)
    )


def _half(t: Tokens, i: int) -> Quantity | None:
    """ "half of voters", "half the crew", "cut by half": a fraction; not "the second half"."""
    following, before = t.words[i + 1], t.word(i - 1)
    if (
        t.words[i] != "half"
        or following in SCALES
        or following in GROUPS
        or (following in ("a", "an") and (t.words[i + 2] in SCALES or t.words[i + 2] in GROUPS))
    ):
        return None
    if halved(t, i):
        return Quantity(0.5, 0.5, 0.01, i, i + 1, i + 1, None, False, False, True)
    if before in (
        "first",
        "second",
        "this",
        "last",
        "latter",
        "other",
        "each",
        "the",
        "other",
        "early",
        "in",
        "final",
        "opening",
        "next",
        "better",
    ):
        return None
    whole = (
        following == "of"
        or following in ("the", "its", "their", "his", "her", "all", "those", "our")
        or (before == "by" and not following.isalpha())
    )
    whole = whole or (
        following in ("are", "were", "have", "said", "had", "would", "want", "believe", "think")
        and before in ("than", "about", "nearly", "almost", "over", "around", "roughly", "some", "least", "", ".", ",")
    )
    if not whole:
        return None
    return Quantity(0.5, 0.5, 0.01, i, i + 1, i + 1, None, False, False, True)


def _small_reading(t: Tokens, i: int, small: Small) -> Reading:
    bound = Bound.VAGUE if small.vague else Bound.EXACT
    unit = (small.unit, small.unit_start, small.unit_end)
    return Reading(small.low, small.high, 1, i, small.end, i, small.end, small.end, bound, *unit)


def _composed(t: Tokens, first: Quantity, floor: int) -> tuple[Reading | None, int]:
    """The figure of a quantity with its range, its bounds, its noun and its trend."""
    opener, opened = _opener(t, first.start, floor)
    quantity, ranged = first, False
    if (
        t.words[first.start] == "two"
        and not first.unit
        and (shared := noun_or_two(t, first.start))
        and counted_noun(t, first.end) is None
    ):
        start = first.start - 2
        return Reading(
            1, 2, 1, start, first.end, start, first.end, first.end, Bound.RANGE, singular(shared.name), start, start + 1
        ), first.end
    small = share(t, first, _NUMBER_WORDS) or (None if opener else ratio(t, first, _NUMBER_WORDS))
    if small:
        quantity = small
    elif (found := second_end(t, first, opener, _NUMBER_WORDS)) is not None:
        quantity, ranged = joined(first, found[0]), True
    extent_start, extent_end = (opened if ranged else quantity.start), quantity.end
    bound, low, high = Bound.EXACT, quantity.low, quantity.high
    if ranged:
        bound = Bound.RANGE
    elif quantity.vague:
        bound = Bound.VAGUE
    unit, unit_start, unit_end, past = _unit(t, quantity)
    before = bound_before(t, extent_start, floor) or (
        bound_before(t, quantity.start, floor) if opened < quantity.start and ranged else None
    )
    if before and unit in _TIMES and not lasts(t, before[1]):
        before = None
    if before:
        before = (turned_bound(t, *before), before[1])
        bound, extent_start = (
            (before[0] if not ranged or before[0] is Bound.ABOUT else bound),
            min(before[1], extent_start),
        )
    behind = (
        bound_behind(t, quantity.end)
        or bound_behind(t, quantity.past)
        or (bound_behind(t, past) if past > quantity.past else None)
    )
    if behind and not ranged:
        if behind[0] is not Bound.ABOUT or bound is Bound.EXACT:
            bound = behind[0]
        extent_end = behind[1]
        if unit is None:
            noun = counted_noun(t, behind[1])
            if noun:
                unit, unit_start, unit_end = noun
        past = max(past, behind[1])
    after = past if unit_end <= past else quantity.past
    trend = trend_at(t, (extent_start, quantity.start, after), unit, quantity.unit is not None)
    if opener == "from" and ranged:
        trend = None
    limits = (None, high) if bound in _DOWNWARD else (low, None) if bound in _UPWARD else (low, high)
    reading = Reading(
        low=limits[0],
        high=limits[1],
        precision=quantity.precision,
        start=quantity.start,
        end=quantity.end,
        extent_start=min(extent_start, quantity.start),
        extent_end=max(extent_end, quantity.end),
        past=past,
        bound=bound,
        unit=unit,
        unit_start=unit_start,
        unit_end=unit_end,
        trend=trend,
    )
    return reading, max(quantity.end, quantity.past)


def _opener(t: Tokens, start: int, floor: int) -> tuple[str, int]:
    """ "between" or "from" before a number (with "about" and the like in between), and where it begins."""
    k = start
    while t.word(k - 1) in (
        "about",
        "around",
        "roughly",
        "anywhere",
        "somewhere",
        "approximately",
        "an",
        "estimated",
        "some",
        "the",
        "a",
    ):
        k -= 1
    word = t.word(k - 1)
    if word in ("between", "from") and k - 1 >= floor:
        return word, k - 1
    return "", start


def _unit(t: Tokens, quantity: Quantity) -> tuple[str | None, int, int, int]:
    """The unit's name, its tokens, and the token behind number and unit."""
    if quantity.unit and quantity.unit.name:
        unit = quantity.unit
        return unit.name, unit.start, unit.end, quantity.past
    start, end = quantity.start, quantity.end
    if quantity.fraction:
        if (part := _part_of_unit(t, end)) is not None:
            return part
        noun = counted_noun(t, end)
        return "fraction", noun.start if noun else end, noun.end if noun else end, end
    if (found := _by_context(t, start, end)) is not None:
        return found
    one = quantity.low == quantity.high == 1
    noun = _noun(t, end, one)
    if noun is None:
        return None, 0, 0, end
    # "Three times" counts occasions or a factor; "time" is kept for the clock, and pint calls a bare tally "count".
    name, past = "count" if noun.name == "time" else noun.name, noun.end
    if t.words[past] == "per" and t.words[past + 1].isalpha():
        return f"{name} per {t.words[past + 1]}", noun.start, past + 2, past + 2
    return name, noun.start, noun.end, past


_NATIONAL: Final = frozenset(["us", "uk", "u.s", "imperial", "english", "british"])


def _part_of_unit(t: Tokens, end: int) -> tuple[str, int, int, int] | None:
    """ "a quarter of a mile", "1/16 of a US pint": the fraction is in the unit that it divides."""
    j = end
    if t.words[j] == "of" and t.words[j + 1] in ("a", "an", "one"):
        j += 2
    elif t.words[j] in ("a", "an"):
        j += 1
    else:
        return None
    j += t.words[j] in _NATIONAL
    unit = read_unit(t, j)
    return (unit.name, unit.start, unit.end, unit.end) if unit else None


def _noun(t: Tokens, end: int, one: bool) -> CountedNoun | None:
    return counted_noun(t, end, one)


def _by_context(t: Tokens, start: int, end: int) -> tuple[str, int, int, int] | None:
    """Units told by the words before: "magnitude 5.9", "aged 28", "Anna Berg, 34,"."""
    before = t.word(start - 1)
    if before == "magnitude" or (before == "of" and t.word(start - 2) == "magnitude"):
        at = start - 1 if before == "magnitude" else start - 2
        return "magnitude", at, at + 1, end
    if t.words[end] == "on" and (scale := _on_a_scale(t, end)) is not None:
        return scale
    if t.words[end] in ("", ".", ",", ";", "for", "and", "in", "to") and _tells_age(t, start):
        return "year", start, start, end
    j = end + 1 if t.words[end] in ("-", "‑") else end
    if t.words[j] == "magnitude":
        return "magnitude", j, j + 1, j + 1
    if (
        t.words[end] == "on" and t.words[end + 1] == "the" and t.words[end + 2] in ("richter", "moment", "open")
    ) or t.words[end] == "richter":
        return "magnitude", end + 1, end + 3, end
    if (
        before in ("aged", "age", "ages")
        or (before == "both" and both_aged(t, start - 1))
        or (before == "of" and t.word(start - 2) in ("age", "ages"))
    ):
        return "year", start - 1, start, end
    word = t.words[start]
    if (
        before == ","
        and word.isdecimal()
        and len(word) <= 3
        and t.words[end] in (",", ".", ";", ")", "and", "")
        and t.raw(start - 2)[:1].isupper()
        and end == start + 1
        and 0 < int(word) < 120
    ):
        return "year", start, start, end
    if (
        before == "("
        and t.words[end] == ")"
        and word.isdecimal()
        and len(word) == 2
        and t.raw(start - 2)[:1].isupper()
        and t.raw(start - 2)[1:2].islower()
    ):
        return "year", start, start, end
    if (
        word.isdecimal()
        and len(word) <= 2
        and t.words[end] in ("", ".", ",", ";", "and", "when", "in", "on", "by", "this", "next", "at", "but", "years")
    ):
        k = start - 1
        if t.word(k) in ("turn", "turned", "turning", "turns"):
            return "year", start, start, end
        k -= t.word(k) in ("only", "just", "now", "about", "around")
        if t.word(k) in ("is", "was", "be", "were", "are") and t.word(k - 1 - (t.word(k) == "be")) in (
            "he",
            "she",
            "who",
            "i",
        ):
            return "year", start, start, end
    return None


def _on_a_scale(t: Tokens, end: int) -> tuple[str, int, int, int] | None:
    """ "50 on the GPa scale": the unit that names the scale."""
    if t.words[end + 1] in ("the", "a") and t.words[end + 3] == "scale" and (unit := read_unit(t, end + 2)):
        return unit.name, unit.start, unit.end, end
    return None


def _tells_age(t: Tokens, start: int) -> bool:
    """Whether "life expectancy" or an average age stands within a few words before the number, as its subject."""
    for k in range(start - 1, max(start - 12, 0), -1):
        word = t.words[k]
        if word in (".", ";", ",") or is_number(word):
            return False
        if (word == "expectancy" and t.words[k - 1] == "life") or (
            word == "age" and t.words[k - 1] in ("average", "median", "mean", "retirement", "pension", "minimum")
        ):
            return True
    return False


def _related(t: Tokens, readings: list[Reading]) -> list[Reading]:
    """The readings with what neighbours tell of each other: conversions in brackets, shared units, two-sided bounds."""
    done: list[Reading] = []
    for shared in _shared_units(t, readings):
        now = _carried(t, done[-1], shared) if done else shared
        if done and (merged := _two_sided(t, done[-1], now)) is not None:
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


def _shared_units(t: Tokens, readings: list[Reading]) -> list[Reading]:
    """ "280 million of the 1.5 billion shekels", "four-, five- and six-cylinder": the next one's unit."""
    shared = list(readings)
    for position in range(len(readings) - 2, -1, -1):
        now, following = shared[position], shared[position + 1]
        if now.unit is None and following.unit and t.words[now.end : following.extent_start] in _SHARING:
            shared[position] = now._replace(
                unit=following.unit, unit_start=following.unit_start, unit_end=following.unit_end
            )
    return shared


_SHARING: Final = (["of", "the"], ["-", "and"], ["-", ","], ["-", "or"], ["of", "its"], ["of"], ["-", ",", "and"])


def _converted(t: Tokens, before: Reading, now: Reading) -> Reading:
    """A figure in brackets as the conversion of the one before them, which lends it its bound and trend."""
    if now.unit == before.unit or not before.unit or (t.words[now.past] not in (")", "/") and t.words[now.end] != ")"):
        return now
    if now.bound is Bound.EXACT and (
        before.bound in _UPWARD or before.bound in _DOWNWARD or before.bound is Bound.ABOUT
    ):
        low, high = now.low, now.high
        limits = (None, high) if before.bound in _DOWNWARD else (low, None) if before.bound in _UPWARD else (low, high)
        now = now._replace(low=limits[0], high=limits[1], bound=before.bound)
    return now._replace(conversion_of=t.starts[before.start], trend=now.trend or before.trend)


def _two_sided(t: Tokens, first: Reading, second: Reading) -> Reading | None:
    """ "more than 10 and less than 40": one range from two bounds."""
    if t.words[first.past : second.extent_start] != ["and"] or first.extent_end > second.extent_start:
        return None
    lower, upper = (first, second) if first.bound in _UPWARD else (second, first)
    if (
        lower.bound not in _UPWARD
        or upper.bound not in _DOWNWARD
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
