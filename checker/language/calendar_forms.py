"""Numbers that belong to the calendar or the clock, told by the words round them: they are no quantities."""

from typing import Final

from checker.language.calendar_names import is_month
from checker.language.clock_forms import clock_end
from checker.language.tokens import Tokens, is_number
from checker.language.year_forms import counts, is_year, year_end

_DASHES: Final = frozenset("-–—‐‑/")
_ORDINAL_ENDS: Final = frozenset(["st", "nd", "rd", "th"])


def calendar_end(t: Tokens, i: int) -> int:
    """The token behind the date or clock time that the number at token i belongs to; 0 where it belongs to none."""
    return clock_end(t, i) or _numeric_date(t, i) or _day_of_month(t, i) or year_end(t, i)


def _numeric_date(t: Tokens, i: int) -> int:
    """ "2019-10-07", "7/10/2019", "07.10.2019", "24/7", "9/11", "2013/14"."""
    word, sign = t.words[i], t.words[i + 1]
    if "." in word:
        if word.count(".") == 1 and sign == "." and t.glued(i + 1) and t.glued(i + 2) and is_number(t.words[i + 2]):
            k = i + 3
            while t.words[k] == "." and t.glued(k) and t.glued(k + 1) and is_number(t.words[k + 1]):
                k += 2
            return k
        return 0
    if sign == "/" and not t.glued(i + 1) and _is_spaced_date(t, i):
        return i + 5
    if sign not in ("-", "/", "–") or not (t.glued(i + 1) and t.glued(i + 2) and t.words[i + 2].isdecimal()):
        return 0
    second = t.words[i + 2]
    if t.words[i + 3] == sign and t.glued(i + 3) and t.glued(i + 4) and t.words[i + 4].isdecimal():
        k = i + 5
        while t.words[k] == sign and t.glued(k) and t.glued(k + 1) and t.words[k + 1].isdecimal():
            k += 2
        return k
    if (word, sign, second) in (("24", "/", "7"), ("9", "/", "11"), ("7", "/", "7"), ("20", "/", "20")):
        return i + 3
    if (
        len(word) == 4
        and "1000" <= word <= "2100"
        and len(second) == 2
        and (sign == "/" or second.startswith("0") or int(word[2:]) < int(second))
        and not counts(t, i + 3)
    ):
        return i + 3
    return 0


def _is_spaced_date(t: Tokens, i: int) -> bool:
    """ "3 / 14 / 2012": three numbers of the calendar with blanks round the strokes."""
    first, second, year = t.words[i], t.words[i + 2], t.words[i + 4]
    if t.words[i + 3] != "/" or not (first.isdecimal() and second.isdecimal() and year.isdecimal()):
        return False
    return len(first) <= 2 and len(second) <= 2 and len(year) in (2, 4) and 0 < int(first) <= 31 >= int(second) > 0


def _day_of_month(t: Tokens, i: int) -> int:
    """ "October 7", "Oct. 7-9", "7 October", "October 7 and 8", "7 or 8 October"."""
    word = t.words[i]
    if not word.isdecimal() or len(word) > 2 or not 0 < int(word) <= 31:
        return 0
    k = i - 2 if t.word(i - 1) == "." else i - 1
    if is_month(t, k) and not t.glued(i):
        j = _past_more_days(t, i + 1)
        if t.word(k - 1) in ("in", "last", "since", "during", "this") and counts(t, j) and j == i + 1:
            return 0
        return _past_year(t, j)
    j = i + 1
    if t.words[j] in _ORDINAL_ENDS and t.glued(j):
        j += 1
    if t.words[j] == "of" and is_month(t, j + 1):
        return _past_year(t, j + 2)
    if is_month(t, j) and not (t.word(j) in ("may", "march") and t.raw(j).islower()):
        return _past_year(t, j + 1)
    if (
        (t.words[j] in _DASHES or t.words[j] in ("and", "or", "to", "until"))
        and t.words[j + 1].isdecimal()
        and len(t.words[j + 1]) <= 2
        and is_month(t, j + 2)
    ):
        return _past_year(t, j + 3)
    return 0


def _past_more_days(t: Tokens, j: int) -> int:
    while (
        (
            t.words[j] in _DASHES
            or t.words[j] in ("and", "to", "or", "until")
            or (t.words[j] == "," and t.words[j + 2] in ("and", ","))
        )
        and _is_day(t, j + 1)
        and not counts(t, j + 2)
    ):
        j += 2
    if t.words[j] in _ORDINAL_ENDS and t.glued(j):
        j += 1
    return j


def _is_day(t: Tokens, k: int) -> bool:
    word = t.words[k]
    return word.isdecimal() and len(word) <= 2 and 0 < int(word) <= 31


def _past_year(t: Tokens, j: int) -> int:
    if t.words[j] == "." and is_number(t.words[j + 1]) and len(t.words[j + 1]) == 4:
        j += 1
    k = j + 1 if t.words[j] in (",", "of") else j
    if is_year(t.words[k]) and not counts(t, k + 1):
        return k + 1
    return j
