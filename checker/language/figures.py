"""Every quantity in English news text, read as a `Figure`: number, bound, unit or counted noun, trend.

A paragraph is cut into tokens once; wherever a token may begin a number, the readers of the sibling modules are tried
in turn. None of them looks further than a few tokens, so the work grows with the length of the text.
"""

import re
from typing import Final

from checker.language.articled_lengths import LENGTHS
from checker.language.bounds import bound_before, bound_behind, lasts
from checker.language.counted_nouns import counted_noun
from checker.language.inflection import singular
from checker.language.negated_bounds import turned_bound
from checker.language.non_quantities import excluded_end, masked_spans
from checker.language.numeral_words import SCALES
from checker.language.quantities import Quantity, read_quantity
from checker.language.quantity_units import unit_of
from checker.language.quantity_words import NUMBER_WORDS, SINGLE_WORDS, quantity_in_words, small_word_at
from checker.language.ranges import joined, noun_or_two, ratio, second_end, share, widened
from checker.language.readings import DOWNWARD, UPWARD, Reading
from checker.language.related_readings import related
from checker.language.small_words import Small
from checker.language.tables import words
from checker.language.tokens import Tokens, is_number, paragraphs
from checker.language.trends import trend_at
from checker.models import Bound, Figure

_TRIGGERS: Final = NUMBER_WORDS | SINGLE_WORDS
_TIMES: Final = words("second minute hour day night week month year decade century season")


def find_figures(text: str) -> list[Figure]:
    """All figures of a text, in order, none overlapping; dates, clock times, ordinals and names are left out."""
    figures: list[Figure] = []
    for offset, paragraph in paragraphs(text):
        if not _may_hold_one(paragraph):
            continue
        tokens = Tokens(paragraph)
        readings = related(tokens, _readings(tokens))
        figures.extend(_figure(tokens, reading, offset, text) for reading in readings)
    return figures


# An article alone counts nothing but a length or a part: "for a week", "a third of".
_PARTS: Final = words(
    "third fourth fifth sixth seventh eighth ninth tenth hundredth thousandth millionth billionth trillionth quarter"
)
_TELLING: Final = (_TRIGGERS - {"a", "an", "every"}) | _PARTS | LENGTHS | {"score"}
# A digit, or a sign such as "½".
_DIGIT: Final = re.compile(rf"[\d{''.join(word for word in _TELLING if not word.isascii())}]")
# A blank for each mark; one that is not in ASCII has become "?".
_MARKS: Final = b".,;:!?()[]{}\"'/-~<>$"
_UNMARKED: Final = bytes.maketrans(_MARKS, b" " * len(_MARKS))
_TELLING_BYTES: Final = frozenset(word.encode() for word in _TELLING if word.isascii())


def _may_hold_one(paragraph: str) -> bool:
    """Whether a digit or a word that may begin a figure stands in it: a look that costs little before the dear one."""
    if _DIGIT.search(paragraph):
        return True
    # Bytes are cut into words in half the time that characters are.
    return not _TELLING_BYTES.isdisjoint(paragraph.lower().encode("ascii", "replace").translate(_UNMARKED).split())


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
        if word in _TRIGGERS or (not "a" <= word < "{" and is_number(word)):
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
                floor = end if end > i + 1 else floor  # what a name took lends the next figure nothing
                i = max(end, i + 1)
        else:
            i += 1
    return found


def _read_at(t: Tokens, i: int, floor: int) -> tuple[Reading | None, int]:
    """The figure that begins at token i, with the token to go on from; None where there is none."""
    word = t.words[i]
    if word in SINGLE_WORDS and word not in SCALES:
        small = small_word_at(t, i, word)
        return (_small_reading(t, i, small), small.end) if small else (None, i + 1)
    if is_number(word):
        if t.word(i - 1) == "per":
            return None, i + 1  # "12 deaths per 100,000 people": of the rate's unit
        quantity = read_quantity(t, i)
        if quantity is None:
            return None, i + 1
        if not quantity.money:
            skipped = excluded_end(t, i)
            if skipped:
                return None, skipped
    else:
        quantity = quantity_in_words(t, i, floor)
        if quantity is None:
            return None, i + 1
    if quantity.start < floor:  # the sign before it belongs to the figure before it
        sign = quantity.unit is not None and quantity.unit.start < floor
        quantity = quantity._replace(start=i, unit=None if sign else quantity.unit, money=quantity.money and not sign)
        quantity = quantity._replace(past=quantity.end if sign else quantity.past)
    return _composed(t, quantity, floor)


def _small_reading(t: Tokens, i: int, small: Small) -> Reading:
    bound = Bound.VAGUE if small.vague else Bound.EXACT
    unit = (small.unit, small.unit_start, small.unit_end)
    if small.open:
        return Reading(small.low, None, 1, i, small.end, i, small.end, small.end, Bound.AT_LEAST, *unit)
    return Reading(small.low, small.high, 1, i, small.end, i, small.end, small.end, bound, *unit)


def _composed(t: Tokens, first: Quantity, floor: int) -> tuple[Reading | None, int]:
    """The figure of a quantity with its range, its bounds, its noun and its trend."""
    opener, opened = _opener(t, first.start, floor)
    quantity, ranged = first, False
    if (
        t.words[first.start] == "two"
        and not first.unit
        and (shared := noun_or_two(t, first.start))
        and (shared.name in _TIMES or counted_noun(t, first.end) is None)
    ):
        start = first.start - 2
        return Reading(
            1, 2, 1, start, first.end, start, first.end, first.end, Bound.RANGE, singular(shared.name), start, start + 1
        ), first.end
    small = share(t, first, NUMBER_WORDS) or (None if opener else ratio(t, first, NUMBER_WORDS))
    if small:
        quantity = small
    elif (found := second_end(t, first, opener, NUMBER_WORDS)) is not None:
        last = widened(t, found[0], NUMBER_WORDS) if opener == "from" else found[0]
        quantity, ranged = joined(first, last), True
    extent_start, extent_end = (opened if ranged else quantity.start), quantity.end
    bound, low, high = Bound.EXACT, quantity.low, quantity.high
    if ranged:
        bound = Bound.RANGE
    elif quantity.vague:
        bound = Bound.VAGUE
    unit, unit_start, unit_end, past = unit_of(t, quantity)
    before = bound_before(t, extent_start, floor) or (
        bound_before(t, quantity.start, floor) if opened < quantity.start and ranged else None
    )
    if before and unit in _TIMES and unit_end > unit_start and not lasts(t, before[1]):
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
    limits = (None, high) if bound in DOWNWARD else (low, None) if bound in UPWARD else (low, high)
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
    return reading, max(quantity.end, quantity.past, past if quantity.fraction and unit_end == past else 0)


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
    if t.word(k - 1) == "of" and t.word(k - 2) == "ages":  # "between the ages of 18 and 56"
        k -= 3 if t.word(k - 3) == "the" else 2
    word = t.word(k - 1)
    if word in ("between", "from") and k - 1 >= floor:
        return word, k - 1
    return "", start
