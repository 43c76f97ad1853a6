"""Two numbers that state one quantity together: "50 to 60", "between 2 and 3", "two or three", "3-to-1"."""

from typing import Final

from checker.language.currency_names import SIGNS
from checker.language.non_quantities import excluded_end
from checker.language.quantities import Quantity, read_quantity
from checker.language.tables import words
from checker.language.tokens import Tokens, is_number
from checker.language.trends import DOWN, UP
from checker.language.units import Unit

_DASHES: Final = frozenset("-–—‐‑~～")
_TO: Final = frozenset(["to", "through", "until", "till"])
_SOFTENERS: Final = words("about around even perhaps maybe nearly almost possibly over more")


def second_end(t: Tokens, first: Quantity, opener: str, may_begin: frozenset[str]) -> tuple[Quantity, str] | None:
    """The quantity that ends a range begun by `first`, with its connector; `opener` is "between", "from" or empty."""
    for j in (first.past, first.end):
        link, k = _connector(t, j, opener)
        if link:
            while t.words[k] in _SOFTENERS and link in ("to", "or", "and") and k < j + 5:
                k += 1
            second = _second(t, k, may_begin)
            if second and _fits(t, first, second, link, opener):
                return second, link
        if first.past == first.end:
            break
    return _after_adjunct(t, first, may_begin) if opener == "from" else None


def _after_adjunct(t: Tokens, first: Quantity, may_begin: frozenset[str]) -> tuple[Quantity, str] | None:
    """ "from 20 miles per gallon in 2008 to 29 mpg": its end stands behind a few words of time or place."""
    k = first.past
    while k < first.past + 7:
        word = t.words[k]
        if word == "to":
            second = _second(t, k + 1, may_begin)
            return (second, "to") if second and _fits(t, first, second, "to", "from") else None
        if is_number(word):
            k = excluded_end(t, k)
            if not k:
                return None
        elif word.isalpha() or word in ("'s", "’s"):
            k += 1
        else:
            return None
    return None


def _connector(t: Tokens, j: int, opener: str) -> tuple[str, int]:
    word = t.words[j]
    if word in _TO:
        return "to", j + 2 if t.words[j + 1] in ("-", "as") and t.glued(j + 1) else j + 1
    if word == "and":
        return ("and", j + 1) if opener == "between" else ("", j)
    if word == "or":
        return "or", j + 1
    if word in _DASHES:
        if t.words[j + 1] in ("to", "or"):
            k = j + 2
            return t.words[j + 1], k + 1 if t.words[k] in _DASHES and t.glued(k) else k
        spaced = not t.glued(j) and not t.glued(j + 1)
        if spaced and word in ("—",):
            return "", j
        return "-", j + 1
    if word == "to":
        return "to", j + 1
    return "", j


def _second(t: Tokens, k: int, may_begin: frozenset[str]) -> Quantity | None:
    """The quantity at token k, behind the letters or sign of a currency."""
    for i in range(k, k + 4):
        word = t.words[i]
        if is_number(word):
            quantity = read_quantity(t, i)
            if quantity is None or quantity.start > k:
                return None
            return quantity if quantity.money or not excluded_end(t, i) else None
        if word in may_begin:
            return read_quantity(t, i) if i == k or word not in ("a", "an") else None
        if not (word in SIGNS or t.raw(i).isupper() or word in ("minus", "negative", "-", ".", "=")):
            return None
    return None


def _fits(t: Tokens, first: Quantity, second: Quantity, link: str, opener: str) -> bool:
    """Whether two quantities are the ends of one range."""
    if first.vague or second.vague or second.fraction != first.fraction:
        return False
    mine, other = first.unit, second.unit
    if mine and other and mine.name.split(" per ")[0] != other.name.split(" per ")[0]:
        return False
    if second.money and not first.money and mine:
        return False
    if mine and not other and not opener:
        return (link == "-" and mine.name == "percent") or (
            first.money and link in ("-", "to") and second.low > first.low and not _moves(t, first)
        )
    if link == "-" and not opener and second.low <= first.low and not second.scaled:
        return False
    if link == "or":
        last = second.low / second.scaled if second.scaled and not first.scaled else second.low
        low, high = sorted((first.low, last))
        return first.low < last and high <= max(3 * low, low + 5) and (not mine or bool(other))
    if opener:
        return True
    if _moves_by(t, first) and second.low > (2 if mine and other else 5) * first.low and link == "to":
        return False
    if second.scaled and not first.scaled and first.low < second.scaled:
        return True
    if _moves(t, first) and (mine or (second.money and not first.money)):
        return False
    if second.low <= first.low:
        return bool(mine and other and link == "to" and first.low < 0)
    return True


def _moves(t: Tokens, first: Quantity) -> bool:
    """Whether a verb of change stands right before, so that what follows "to" is the level reached."""
    before = t.word(first.start - 1)
    return before in UP or before in DOWN


def _moves_by(t: Tokens, first: Quantity) -> bool:
    before = t.word(first.start - 1)
    return (
        (before == "by" and (t.word(first.start - 2) in UP or t.word(first.start - 2) in DOWN))
        or before in UP
        or before in DOWN
    )


def joined(first: Quantity, second: Quantity) -> Quantity:
    """The range from one quantity to another; a scale word behind the second holds for both ("$140-150 million")."""
    low, precision = first.low, first.precision
    if second.scaled and not first.scaled and abs(low) < 1000 and abs(low) <= 2 * abs(second.low) / second.scaled:
        low, precision = low * second.scaled, precision * second.scaled
    unit = second.unit or first.unit
    return second._replace(
        low=min(low, second.low),
        high=max(low, second.low),
        precision=min(precision, second.precision),
        start=first.start,
        end=max(first.end, second.end),
        past=max(first.past, second.past),
        unit=unit,
        money=first.money or second.money,
    )


def widened(t: Tokens, second: Quantity, may_begin: frozenset[str]) -> Quantity:
    """The end of a range with the range that it is itself: "from 8.5 to 11-12 million tonnes" ends at 12 million."""
    if second.unit or second.scaled or t.words[second.end] not in _DASHES or not t.glued(second.end):
        return second
    third = _second(t, second.end + 1, may_begin)
    if third is None or third.low <= second.low or not (third.scaled or third.unit) or third.vague:
        return second
    return third._replace(start=second.start)


def noun_or_two(t: Tokens, i: int) -> Unit | None:
    """ "a day or two", "another pick or two": the noun before "or", where "two" at token i ends the range."""
    if (
        t.word(i - 1) == "or"
        and t.word(i - 2).isalpha()
        and t.word(i - 3) in ("a", "an", "another", "next", "last", "past", "one", "first", "the")
    ):
        return Unit(t.words[i - 2], i - 2, i - 1)
    return None


def ratio(t: Tokens, first: Quantity, may_begin: frozenset[str]) -> Quantity | None:
    """ "3-to-1", "3:1", "outnumbered ten to one": the first number for each one of the other."""
    if first.unit or first.vague or first.fraction:
        return None
    j = first.end
    if (t.words[j] == ":" and t.glued(j) and t.glued(j + 1)) or t.words[j] == "to":
        k = j + 1
    elif t.words[j] in _DASHES and t.words[j + 1] == "to":
        k = j + 3 if t.words[j + 2] in _DASHES else j + 2
    else:
        return None
    second = _second(t, k, may_begin)
    if second is None or second.unit or second.low != 1 or first.low <= 1:
        return None
    return first._replace(end=second.end, past=second.end, unit=Unit("ratio", second.end, second.end))


_PARTS: Final = frozenset([3, 4, 5, 6, 7, 8, 9, 10, 20, 25, 50, 100, 1000, 10000, 100000, 1000000])
_TOLD_PARTS: Final = frozenset([3, 4, 5, 10, 100, 1000, 10000, 100000, 1000000])


def share(t: Tokens, first: Quantity, may_begin: frozenset[str]) -> Quantity | None:
    """ "one in three", "nine out of ten": a fraction of the whole."""
    if first.unit or first.vague or first.fraction or first.low != int(first.low) or first.low < 1:
        return None
    j = first.end
    out_of = t.words[j] == "out" and t.words[j + 1] == "of"
    if out_of:
        k = j + 2
    elif t.words[j] == "in" and first.low <= 10:
        k = j + 1
    elif t.words[j] == "-" and t.words[j + 1] == "in" and t.words[j + 2] == "-":
        k = j + 3
    else:
        return None
    k += t.words[k] == "every"
    second = _second(t, k, may_begin)
    if second is None or second.unit or second.vague or second.low <= first.low:
        return None
    if not out_of and (second.low not in _PARTS or (first.low > 1 and second.low not in _TOLD_PARTS)):
        return None
    value = first.low / second.low
    return first._replace(low=value, high=value, precision=0.01, end=second.end, past=second.end, fraction=True)
