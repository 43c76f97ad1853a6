"""Numbers that belong to the calendar or the clock, told by the words round them: they are no quantities."""

from typing import Final

from checker.language.inflection import is_plural
from checker.language.tables import words
from checker.language.tokens import Tokens, is_number
from checker.language.unit_names import SYMBOLS, UNIT_WORDS

MONTHS: Final = words(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec
    """
)
_WORDS_TOO: Final = frozenset(["may", "march", "mar", "dec", "sep", "jan"])
WEEKDAYS: Final = words(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    """
)
_DASHES: Final = frozenset("-–—‐‑/")
_ORDINAL_ENDS: Final = frozenset(["st", "nd", "rd", "th"])
_ZONES: Final = words(
    """
    gmt utc bst est edt pst pdt cst cdt mst mdt ist cet cest eet eest msk jst kst hkt sgt aest aedt wib pkt et pt ct
    mt z local hrs hours hr
    """
)
_MERIDIEM: Final = frozenset(["am", "pm"])
_BEFORE_YEAR: Final = words(
    """
    in since by until till before after during early late mid around circa from through of between to for and spring
    summer autumn fall winter year fiscal fy the season class quarter c. ca ad bc anno budget season's election pre
    post than -
    """
)
_AFTER_HOUR: Final = frozenset(["o'clock", "o’clock", "oclock"])


def calendar_end(t: Tokens, i: int) -> int:
    """The token behind the date or clock time that the number at token i belongs to; 0 where it belongs to none."""
    return _clock(t, i) or _numeric_date(t, i) or _day_of_month(t, i) or _year(t, i)


def is_month(t: Tokens, k: int) -> bool:
    """Whether token k names a month; "may" and "march" need a capital."""
    word = t.word(k)
    return word in MONTHS and (
        word not in _WORDS_TOO or t.raw(k)[:1].isupper() or t.word(k - 1) in ("on", "since", "last", "of")
    )


def _clock(t: Tokens, i: int) -> int:
    word, j = t.words[i], i + 1
    if t.words[j] == ":" and t.glued(j) and t.glued(j + 1) and is_number(t.words[j + 1]):
        if len(t.words[j + 1].partition(".")[0]) == 2 and not _is_ratio(t, i):
            j += 2
            if t.words[j] == ":" and t.glued(j) and is_number(t.words[j + 1]):
                j += 2
            return _past_meridiem(t, j)
        return 0
    if _meridiem(t, j):
        return _past_meridiem(t, j)
    if t.words[j] in _AFTER_HOUR:
        return j + 1
    if t.words[j] == "." and t.glued(j) and t.words[j + 1].isdecimal() and t.glued(j + 1) and _meridiem(t, j + 2):
        return _past_meridiem(t, j + 2)
    if (t.words[j] in _DASHES and is_number(t.words[j + 1]) and _meridiem(t, j + 2)) or (
        t.words[j] in ("to", "and", "or") and is_number(t.words[j + 1]) and _meridiem(t, j + 2) and len(word) <= 2
    ):
        return _past_meridiem(t, j + 2)
    if len(word) == 4 and word.isdecimal() and int(word[:2]) < 25 and int(word[2:]) < 60 and _zone_follows(t, i):
        return _past_zone(t, j)
    return 0


def _zone_follows(t: Tokens, i: int) -> bool:
    """ "1200 GMT", "at 1100 hours"; not "1100 hours of work"."""
    following = t.words[i + 1]
    if following in ("hours", "hrs", "hr"):
        return t.words[i][0] in "012" and t.word(i - 1) in _BEFORE_CLOCK
    return following in _ZONES


_BEFORE_CLOCK: Final = words("at by around about until from before after")


def _meridiem(t: Tokens, j: int) -> bool:
    word = t.words[j]
    return (word in _MERIDIEM and (t.raw(j) in ("am", "pm", "AM", "PM", "Am", "Pm"))) or (
        word in ("a", "p") and t.words[j + 1] == "." and t.glued(j + 1) and t.words[j + 2] == "m"
    )


def _past_meridiem(t: Tokens, j: int) -> int:
    if t.words[j] in ("a", "p") and t.words[j + 1] == "." and t.words[j + 2] == "m":
        j += 4 if t.words[j + 3] == "." else 3
    elif t.words[j] in _MERIDIEM:
        j += 1
    return _past_zone(t, j)


def _past_zone(t: Tokens, j: int) -> int:
    while t.words[j] in _ZONES and (t.raw(j).isupper() or t.words[j] in ("hours", "hrs", "hr", "local")):
        j += 1
    return j


def _is_ratio(t: Tokens, i: int) -> bool:
    return "ratio" in (t.word(i - 1), t.word(i - 2), t.word(i - 3), t.words[i + 3])


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
    if sign not in ("-", "/", "–") or not (t.glued(i + 1) and t.glued(i + 2) and t.words[i + 2].isdecimal()):
        return 0
    second = t.words[i + 2]
    if t.words[i + 3] == sign and t.glued(i + 3) and t.glued(i + 4) and t.words[i + 4].isdecimal():
        k = i + 5
        while t.words[k] == sign and t.glued(k) and t.glued(k + 1) and t.words[k + 1].isdecimal():
            k += 2
        return k
    if (word, sign, second) in (("24", "/", "7"), ("9", "/", "11"), ("7", "/", "7")):
        return i + 3
    if (
        len(word) == 4
        and "1000" <= word <= "2100"
        and len(second) == 2
        and (sign == "/" or second.startswith("0") or int(word[2:]) < int(second))
        and not _counts(t, i + 3)
    ):
        return i + 3
    return 0


def _day_of_month(t: Tokens, i: int) -> int:
    """ "October 7", "Oct. 7-9", "7 October", "October 7 and 8", "7 or 8 October"."""
    word = t.words[i]
    if not word.isdecimal() or len(word) > 2 or not 0 < int(word) <= 31:
        return 0
    k = i - 2 if t.word(i - 1) == "." else i - 1
    if is_month(t, k) and not t.glued(i):
        j = _past_more_days(t, i + 1)
        if t.word(k - 1) in ("in", "last", "since", "during", "this") and _counts(t, j) and j == i + 1:
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
        and not _counts(t, j + 2)
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
    if _is_year(t.words[k]) and not _counts(t, k + 1):
        return k + 1
    return j


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and "1000" <= word <= "2199"


def _counts(t: Tokens, j: int) -> bool:
    """Whether a noun, a unit or a scale follows, so that the number before it counts something."""
    word = t.words[j]
    if not word:
        return False
    if word in ("%", "percent", "per", "million", "billion", "thousand", "hundred", "people") or (
        t.raw(j) in SYMBOLS and t.raw(j) not in ("a", "in", "A", "s", "m", "C", "K", "F")
    ):
        return True
    if word in UNIT_WORDS and word not in ("second",):
        return True
    for k in (j, j + 1, j + 2):
        word, raw = t.words[k], t.raw(k)
        if not word.isalpha() or word in (
            "and",
            "in",
            "the",
            "to",
            "was",
            "were",
            "as",
            "at",
            "on",
            "of",
            "is",
            "has",
            "season",
            "budget",
            "with",
            "when",
            "for",
            "by",
            "from",
            "or",
            "that",
        ):
            return False
        if (
            is_plural(word)
            and (raw.islower() or k == j)
            and word not in ("olympics", "games", "championships", "elections", "playoffs", "finals")
        ):
            return True
    return False


def _year(t: Tokens, i: int) -> int:
    word = t.words[i]
    if (
        word.isdecimal()
        and t.words[i + 1] in ("s", "'s", "’s")
        and t.glued(i + 1)
        and (len(word) == 4 or (len(word) == 2 and word[1] == "0"))
    ):
        return i + 2
    if t.words[i + 1] in ("'", "’") and t.glued(i + 1) and t.words[i + 2] == "s" and _is_year(word):
        return i + 3
    if (
        t.word(i - 1) in ("'", "’", "‘")
        and t.glued(i)
        and len(word) == 2
        and word.isdecimal()
        and (i < 2 or not t.glued(i - 1))
    ):
        return i + 1
    if t.words[i + 1] == "over" and is_number(t.words[i + 2]):
        return 0
    if not _is_year(word):
        return _ancient(t, i)
    j = i + 1
    if (
        t.words[j] in ("-", "–", "/")
        and t.glued(j)
        and t.glued(j + 1)
        and _is_year(t.words[j + 1])
        and not _counts(t, j + 2)
        and word < t.words[j + 1]
        and int(t.words[j + 1]) - int(word) < 200
    ):
        return j + 2
    before = t.word(i - 1)
    if t.words[j] in ("bc", "ad", "bce", "ce"):
        return j + 1
    if (
        t.words[j] in ("to", "and", "through", "until", "-", "–")
        and _is_year(t.words[j + 1])
        and before in ("from", "between", "in", "of", "during")
        and not is_plural(t.words[j + 2])
        and not _measured(t, j + 2)
        and t.words[j + 2] not in (".", ",", "")
    ):
        return j + 2 if word <= t.words[j + 1] else 0
    if before in (
        "in",
        "since",
        "during",
        "circa",
        "until",
        "till",
        "summer",
        "spring",
        "autumn",
        "winter",
        "fy",
    ) and not _measured(t, j):
        return j
    if is_month(t, i - 1) and "1900" <= word <= "2035" and not _measured(t, j):
        return j
    if not ("1700" <= word <= "2100"):
        return (
            j
            if before in ("by", "from", "year")
            and word >= "1400"
            and not _counts(t, j)
            and not _measured(t, j)
            and t.words[j] != ""
            else 0
        )
    if _measured(t, j) or t.words[j] in _PEOPLE:
        return 0
    if _counts(t, j):
        plain = "1950" <= word <= "2035" and before not in _LIMITS and (before[:1].isalpha() or before in ("'", "’"))
        return j if plain and before not in _BEFORE_COUNTS else 0
    if (
        before in _BEFORE_YEAR
        or is_month(t, i - 1)
        or (before in (",", ".") and is_month(t, i - 2))
        or "1900" <= word <= "2050"
    ):
        return j
    return 0


_PEOPLE: Final = words(
    """
    people troops soldiers workers jobs employees students homes houses passengers refugees prisoners men women
    children volunteers delegates
    """
)
_LIMITS: Final = words(
    """
    than least over about around nearly almost some roughly approximately to most under estimated another all exactly
    only
    """
)
_BEFORE_COUNTS: Final = words(
    """
    are were have had has with killed total hired employs includes including
    """
)


def _measured(t: Tokens, j: int) -> bool:
    word = t.words[j]
    return (
        word in ("%", "percent", "million", "billion", "€", "£", "people", "degrees", "or")
        or t.raw(j) in ("km", "m", "kg", "ft", "rpm", "cc", "hp", "MW", "kW", "GW", "mg", "mm")
        or (word in UNIT_WORDS and word != "second")
    )


def _ancient(t: Tokens, i: int) -> int:
    """ "300 BC", "AD 79"."""
    if t.raw(i + 1) in ("BC", "BCE", "AD", "CE"):
        return i + 2
    return i + 1 if t.raw(i - 1) == "AD" and not t.glued(i) else 0
