"""Numbers of the clock: "2:53 p.m.", "1200 GMT", "5 o'clock", "10 to 11 am"."""

from typing import Final

from checker.language.tables import words
from checker.language.tokens import Tokens, is_number

_DASHES: Final = frozenset("-–—‐‑/")
_ZONES: Final = words(
    """
    gmt utc bst est edt pst pdt cst cdt mst mdt ist cet cest eet eest msk jst kst hkt sgt aest aedt wib pkt et pt ct
    mt z local hrs hours hr
    """
)
_MERIDIEM: Final = frozenset(["am", "pm"])
_AFTER_HOUR: Final = frozenset(["o'clock", "o’clock", "oclock"])


def clock_end(t: Tokens, i: int) -> int:
    """The token behind the clock time that the digits at token i begin; 0 where they tell none."""
    word, j = t.words[i], i + 1
    if t.words[j] == ":" and not (t.glued(j) and t.glued(j + 1)) and _is_spaced_clock(t, i):
        return _past_meridiem(t, j + 2)
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


def _is_spaced_clock(t: Tokens, i: int) -> bool:
    """ "09: 15GMT", "8 : 20AM": a blank by the colon, with the half of the day or a time zone behind the minutes."""
    minutes = t.words[i + 2]
    if not (minutes.isdecimal() and len(minutes) == 2 and t.words[i].isdecimal() and len(t.words[i]) <= 2):
        return False
    return _meridiem(t, i + 3) or (t.words[i + 3] in _ZONES and t.raw(i + 3).isupper())


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
