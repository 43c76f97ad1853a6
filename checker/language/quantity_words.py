"""Number words where they count: "twelve", "a few", "half of", "one of the boats"; not "the second half"."""

from typing import Final

from checker.language.articled_lengths import LENGTHS, articled_length, halved
from checker.language.bounds import bound_before
from checker.language.calendar_names import MONTHS, WEEKDAYS
from checker.language.counted_nouns import counted_noun
from checker.language.counting_words import COUNTING_WORDS, both_aged, counting_word
from checker.language.inflection import is_plural
from checker.language.numeral_words import DENOMINATORS, GROUPS, PLURALS, SCALES, SMALL, TENS, VULGAR
from checker.language.parted_units import every_nth, parted_unit
from checker.language.quantities import Quantity, read_quantity
from checker.language.small_words import (
    EMPTY_WORDS,
    HARM_DONE,
    SPAN_WORDS,
    Small,
    both_at,
    one_counts,
    some_day,
    span_at,
    zero_at,
)
from checker.language.tokens import Tokens

NUMBER_WORDS: Final = frozenset(
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
        "every",
    ]
)
SINGLE_WORDS: Final = EMPTY_WORDS | SPAN_WORDS | COUNTING_WORDS | {"both"}
_ARTICLED: Final = frozenset([*SCALES, *GROUPS, *DENOMINATORS, "hundred", "few", "couple", "quarter", "half"]) | {
    "twenty",
    "thirty",
    "forty",
    "fifty",
}
_AFTER_FEW: Final = HARM_DONE | {"of", "million", "thousand", "die", "dead", "were", "are"}


def small_word_at(t: Tokens, i: int, word: str) -> Small | None:
    """What one of `SINGLE_WORDS` at token i says, if it counts there."""
    if word in EMPTY_WORDS:
        return zero_at(t, i)
    if word in COUNTING_WORDS:
        return counting_word(t, i)
    if word == "both":
        return Small(2, 2, i + 1, "person", i + 1, i + 1) if both_aged(t, i) else both_at(t, i)
    return span_at(t, i)


def quantity_in_words(t: Tokens, i: int, floor: int) -> Quantity | None:
    """The quantity that number words at token i state, if they are a number here."""
    word = t.words[i]
    if _in_title(t, i):
        return None
    if word == "every":
        return every_nth(t, i)
    if (part := parted_unit(t, i)) is not None:
        return part
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
        return None if some_day(t, i) else quantity
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
        and t.words[quantity.end + 1] in ("fold", "way", "faced", "some", "handed", "figure", "digit")
    ):
        return None
    return quantity


def _in_title(t: Tokens, i: int) -> bool:
    """ "Ocean's Eleven", "the Big Four", "the Group of Seven": a number word in capitals amid names."""
    if not t.raw(i)[:1].isupper() or t.opens_sentence(i) or t.headline:
        return False
    before = t.raw(i - 1)
    if before == "of":
        return t.raw(i - 2) == "Group"
    return before[:1].isupper() and not before.isupper() and t.words[i - 1] not in _DAYS and not t.opens_sentence(i - 1)


_DAYS: Final = frozenset([*WEEKDAYS, *MONTHS])


def _few_counts(t: Tokens, j: int) -> bool:
    """ "a few", "several": a count where a plural follows or the phrase ends."""
    following = t.words[j]
    return counted_noun(t, j) is not None or following in _AFTER_FEW or not following[:1].isalpha()


_BEFORE_DOZEN: Final = frozenset(["the", "per", "each", "every", "this", "that", "baker's", "by", "dirty", "-"])


def _bare_scale(t: Tokens, i: int) -> bool:
    following = t.words[i + 1]
    if t.words[i] == "dozen" and following == "of":
        return t.word(i - 1) not in _BEFORE_DOZEN and counted_noun(t, i + 2) is not None
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
