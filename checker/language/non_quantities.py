"""What is written as a number and counts nothing: names, addresses, telephone numbers, ordinals, scores."""

import re
from typing import Final

from checker.language.calendar_forms import calendar_end
from checker.language.glued_names import glued_name
from checker.language.inflection import is_plural
from checker.language.number_names import designated, named, named_behind
from checker.language.numeral_words import SCALES
from checker.language.tables import words
from checker.language.tokens import Tokens
from checker.language.unit_names import SYMBOLS, UNIT_WORDS
from checker.language.unit_signs import is_stone

_ORDINAL_ENDS: Final = frozenset(["st", "nd", "rd", "th"])
_STREETS: Final = words(
    """
    road rd street st avenue ave lane ln drive dr way boulevard blvd place court ct square crescent terrace close
    parkway pkwy highway hwy alley walk mews row quay
    """
)
_SCORING: Final = words(
    """
    win wins won beat beats lost lose loses draw drew drawn lead leads led leading victory defeat defeated scoreline
    score scored down ahead behind trail trailed trailing final aggregate tie tied thrashed hammered edged past loss
    series record start set equaliser home at
    """
)
_AFTER_SCORE: Final = words(
    """
    vote votes ruling decision win wins victory defeat loss lead record start run aggregate mark season series
    scoreline draw tie result thriller thrashing drubbing rout deficit against over in at on to by
    """
)
_URL: Final = re.compile(
    r"https?://\S++|www\.\S++|(?<![\w.+-])[\w.+-]{1,64}+@[\w-]{1,64}+(?:\.[\w-]{1,64}+){1,8}+|#\w++"
)


def masked_spans(text: str) -> list[tuple[int, int]]:
    """Where web and mail addresses stand, in which nothing is counted."""
    if "://" not in text and "www." not in text and "@" not in text and "#" not in text:
        return []
    return [match.span() for match in _URL.finditer(text)]


def excluded_end(t: Tokens, i: int) -> int:
    """The token behind the stretch, begun by the digits at token i, that states no quantity; 0 where it states one."""
    return (
        _ordinal(t, i)
        or glued_name(t, i)
        or calendar_end(t, i)
        or _dialled(t, i)
        or _score(t, i)
        or _cited(t, i)
        or _listed(t, i)
        or _address(t, i)
        or named_behind(t, i)
        or designated(t, i)
        or named(t, i)
    )


def _ordinal(t: Tokens, i: int) -> int:
    j = i + 1
    ends = t.words[j] in _ORDINAL_ENDS and t.glued(j) and "." not in t.words[i]
    return j + 1 if ends and not (t.words[j] == "st" and is_stone(t, j)) else 0


def _dialled(t: Tokens, i: int) -> int:
    """Telephone numbers: "+1-222-2222-2222", "0800 555 1111", "911 call"."""
    word, j = t.words[i], i + 1
    if word in ("911", "999", "112", "000", "111", "101", "988") and (
        t.words[j]
        in (
            "call",
            "calls",
            "caller",
            "callers",
            "operator",
            "operators",
            "dispatcher",
            "dispatchers",
            "emergency",
            "service",
            "system",
            "tape",
            "tapes",
            "center",
            "centre",
            "hotline",
        )
        or (
            t.word(i - 1)
            in ("call", "called", "calling", "dial", "dialled", "dialed", "calls", "a", "the", "phoned", "to")
            and t.words[j] not in ("people",)
            and not is_plural(t.words[j])
            and t.words[j] not in UNIT_WORDS
            and t.words[j] not in ("%", "percent", "-")
        )
    ):
        return j
    if word[0] == "0" and len(word) >= 3 and word.isdecimal() and (len(word) > 4 or _past_groups(t, j) > j):
        return _past_groups(t, j)
    if (
        word.isdecimal()
        and len(word) <= 4
        and (end := _past_groups(t, j)) > j + 1
        and (end > j + 3 or (len(word) == 3 and len(t.words[j + 1]) == 4))
        and t.glued(j)
        and sum(len(w) for w in t.words[i:end] if w.isdecimal()) >= 7
    ):
        return end
    return 0


def _past_groups(t: Tokens, j: int) -> int:
    for _ in range(6):
        k = j + 1 if t.words[j] in ("-", ".", ")") else j
        if not (t.words[k].isdecimal() and len(t.words[k]) >= 3) or (k == j and t.starts[j] - t.ends[j - 1] != 1):
            return j
        j = k + 1
    return j


def _score(t: Tokens, i: int) -> int:
    """ "won 3-1", "a 5-4 vote", "22-of-31": two small numbers tied by a dash that are no range."""
    j = i + 1
    if t.words[j + 1] in ("of", "for") and t.glued(j + 1) and t.words[j + 2] == "-" and t.words[j + 3].isdecimal():
        return j + 4 if t.words[j] == "-" and t.glued(j) and t.glued(j + 3) else 0
    if t.words[j] not in ("-", "–") or not t.words[j + 1].isdecimal() or not t.words[i].isdecimal():
        return 0
    if not (t.glued(j) and t.glued(j + 1)):
        return 0
    first, second = t.words[i], t.words[j + 1]
    if len(first) > 3 or len(second) > 3:
        return 0
    end = j + 2
    if t.words[end] in ("-", "–") and t.glued(end) and t.words[end + 1].isdecimal():
        while t.words[end] in ("-", "–") and t.glued(end) and t.words[end + 1].isdecimal():
            end += 2
        return end
    following = t.words[end]
    if t.word(i - 1) in ("$", "£", "€") or following in ("%", "percent", "-") or (t.glued(end) and following.isalpha()):
        return 0
    if t.word(i - 1) == "," and _ended_score(t, i - 2):  # "6-4, 3-6": the next set of a match
        return end
    if int(first) >= int(second):
        return end if following not in SCALES else 0
    if (
        following in SCALES
        or following in UNIT_WORDS
        or following in ("per", "a")
        or (t.raw(end) in SYMBOLS and following != "in")
    ):
        return 0
    if (t.word(i - 1) in _SCORING and not is_plural(following)) or following in (
        "vote",
        "win",
        "victory",
        "defeat",
        "loss",
        "aggregate",
        "scoreline",
        "lead",
    ):
        return end
    if any(t.word(k) in _SCORING for k in range(i - 4, i)) and (not following.isalpha() or following in _AFTER_SCORE):
        return end
    return 0


def _ended_score(t: Tokens, k: int) -> bool:
    """Whether a score of falling numbers, as no range has, ends at token k."""
    tied = t.word(k - 1) in ("-", "–") and t.glued(k) and t.glued(k - 1)
    return tied and t.word(k).isdecimal() and t.word(k - 2).isdecimal() and int(t.word(k - 2)) > int(t.word(k))


def _cited(t: Tokens, i: int) -> int:
    """ "[12]", "Genesis 3:16", "§ 230"."""
    before = t.word(i - 1)
    if before == "[" and t.words[i + 1] == "]":
        return i + 2
    if before in ("§", "№"):
        return i + 1
    if (
        t.words[i + 1] == ":"
        and t.glued(i + 1)
        and t.words[i + 2].isdecimal()
        and t.glued(i + 2)
        and t.raw(i - 1)[:1].isupper()
        and t.raw(i - 1)[1:2].islower()
        and not t.opens_sentence(i - 1)
    ):
        return i + 3
    return 0


def _listed(t: Tokens, i: int) -> int:
    """A list's numbering at the head of a line: "1. ", "2) ", "(3) "."""
    if i > 1 or len(t.words[i]) > 2 or not t.words[i].isdecimal():
        return 0
    j = i + 1
    opened = i == 1 and t.words[0] == "("
    if i == 1 and not opened:
        return 0
    if (
        t.words[j] in (".", ")")
        and t.glued(j)
        and j + 1 < t.count
        and not t.glued(j + 1)
        and t.raw(j + 1)[:1].isupper()
    ):
        return j + 1
    return 0


def _address(t: Tokens, i: int) -> int:
    """ "221 Baker Street", "9 E 71st St", "16-18 Industrial Avenue"."""
    if not t.words[i].isdecimal() or len(t.words[i]) > 5:
        return 0
    j = i + 1
    if t.words[j] in ("-", "–") and t.words[j + 1].isdecimal():
        j += 2
    for k in range(j, j + 6):
        raw = t.raw(k)
        if t.words[k] in _STREETS and raw[:1].isupper() and (k > j or t.raw(k + 1)[:1].isupper()):
            return k + 1
        if not (
            raw[:1].isupper()
            or raw[:1].isdecimal()
            or t.words[k] in ("of", "the", ".")
            or (t.words[k] in _ORDINAL_ENDS and t.glued(k))
        ):
            return 0
        if t.words[k] == "." and t.raw(k - 1) not in ("N", "S", "E", "W", "St", "Dr"):
            return 0
    return 0
