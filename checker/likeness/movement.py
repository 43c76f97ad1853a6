"""Figures that move: counts that go on, what rose or fell, states of a day, prices of a day of trading."""

from collections.abc import Iterable
from datetime import date

import regex

from checker.comparison import Telling
from checker.comparison.near_words import before_figure, behind_figure
from checker.language.concepts import concept
from checker.models import Claim

_WINDOW = 70

_ABOUT = r"(?:(?:about|some|over|around|nearly|almost|at least|more than|up to|a total of|the|another) ){0,2}"
# "Have chased 1,400 leads", "62,000 were still dark", "97 have been picked up": a count that goes on.
_GOES_ON_BEFORE = regex.compile(
    r"\b(?:has|have|['’]ve) (?:(?:also|now|already|so far|since|meanwhile|been) ){0,2}\p{Ll}{3,14}(?: up| down| out)? "
    rf"{_ABOUT}$|\b(?:now|still|so far|all but|by then|already|remaining|another)\b[^,.;:]{{0,20}}$"
)
_GOES_ON_BEHIND = regex.compile(
    r"^(?: \p{L}[\p{L}-]{1,16}){1,6} (?:(?:has|have) (?:(?:now|already|so far|since) )?been\b"
    r"|(?:was|were|are|is) still\b|(?:so far|now|already|to date|remain(?:s|ed)?|are left|were left)\b)"
)
# "Rose to 31", "has risen to seven with 260 beds".
_ROSE = regex.compile(
    r"\b(?:ris|rose|climb|grew|grow|increas|swell|swoll|jump|went up|gone up|fell|fall|drop)\p{Ll}{0,4}"
    rf"(?: \p{{Ll}}{{2,10}}){{0,2}} to {_ABOUT}(?:[^,.;:]{{1,25}} with )?$"
)
_WORDS_TO = rf"(?: [\p{{L}}’'-]{{1,16}}){{0,7}} to {_ABOUT}$"
_TOLL_TO = rf" (?:[\p{{L}}’'-]{{1,16}} ){{0,3}}(?:toll|number|total|count|tally|figure){_WORDS_TO}"
# "Rises to 14", "raising the toll from the quake to 14", "brought the number of people held to 83".
_MOVED_UP = regex.compile(
    rf"\b(?:(?:r[io]s|climb|gr[eo]w|increas|swell|swoll|jump)\p{{Ll}}{{0,4}}{_WORDS_TO}"
    rf"|(?:rais|br(?:ing|ought)|push|t(?:ak|ook)|lift)\p{{Ll}}{{0,4}}{_TOLL_TO})",
    regex.IGNORECASE,
)
# "Lowers the toll to 49", "fell to 31".
_MOVED_DOWN = regex.compile(
    rf"\b(?:(?:f[ae]ll|drop|shr[aiu]nk|declin)\p{{Ll}}{{0,4}}{_WORDS_TO}|(?:lower|reduc|cut|revis)\p{{Ll}}{{0,4}}{_TOLL_TO})",
    regex.IGNORECASE,
)
# "Had his term cut to 21 years", "extended the curfew to ten hours".
_CHANGED_TO = regex.compile(
    r"\b(?:cut|reduc|shorten|lower|slash|rais|increas|extend|lengthen|prolong)\p{Ll}{0,4}"
    rf"(?: [\p{{L}}’'-]{{1,16}}){{0,6}} to {_ABOUT}$",
    regex.IGNORECASE,
)
_AT_PEAK = regex.compile(r"\bat (?:its|their|the) (?:height|peak)\b", regex.IGNORECASE)
# "Shares closed at 84.30", "the index slipped 1.2 percent": of one day of trading.
_TRADED = regex.compile(
    r"\b(?:shares?|stocks?|index|futures|crude|currency|trading)\b[^.;]{0,60}?\b(?:clos|end|f[ae]ll|r[io]se|slip|drop|jump|gain"
    r"|lost|lose|slid|up\b|down\b|surg|tumbl|climb|add|trad|stood)",
    regex.IGNORECASE,
)
# "Has 31 caps", "holds 2,300 prisoners", "stands at 610,000", "were fighting the blaze": a state, which changes.
_STATE_BEFORE = regex.compile(
    rf"\b(?:has|have|holds?|employs?|owns?|runs?|operates?|houses?|counts?|(?:stand|stood)s? at|(?:is|are)) {_ABOUT}$"
    rf"|\bnow,? (?:in|with|at) {_ABOUT}$"
)
_STATE_BEHIND = regex.compile(
    r"^(?: \p{L}[\p{L}-]{1,16}){1,4} (?:with [^,.;:]{1,25} )?(?:was|were|are|is) \p{Ll}{3,14}ing\b"
)
_NOW = regex.compile(r"\b(?:at present|currently|at the moment)\b[^.;]{0,30}$", regex.IGNORECASE)
_WRECKED = frozenset("DAMAGE COLLAPSE FLOOD FIRE destroy damage flood burn collapse wreck torch".split())
"""What happens to things whose number grows as they are counted, as tolls do."""


_ADDS_UP = regex.compile(
    r"\b(?:so far this|this year|this season|to date|since (?:the start|January))\b", regex.IGNORECASE
)


_COUNTED_ON = frozenset({"aftershock"})
"""What comes hour by hour, so that two counts are of two hours of one day."""

_SHOTS = frozenset({"count", "shot", "round", "bullet"})
"""What is fired and is no fire."""


def goes_on(tellings: Iterable[Telling]) -> bool:
    """Whether any of the figures is told as a count that goes on ("have chased 1,400 leads")."""
    return any(
        _GOES_ON_BEFORE.search(before_figure(telling.claim, _WINDOW))
        or _GOES_ON_BEHIND.match(behind_figure(telling.claim, _WINDOW))
        for telling in tellings
    )


def rose(tellings: Iterable[Telling]) -> bool:
    """Whether any of the figures is told as risen or fallen to."""
    return any(_ROSE.search(before_figure(telling.claim, _WINDOW)) for telling in tellings)


def fell_in_a_year(first: Telling, second: Telling) -> bool:
    """Whether two counts of "this year so far" fall from one known day to a later: such counts only grow."""
    if not (first.known and second.known and first.known != second.known):
        return False
    before, after = sorted((first, second), key=lambda telling: telling.known or date.min)
    adding_up = all(_ADDS_UP.search(telling.claim.sentence) for telling in (first, second))
    return adding_up and after.room.high < before.room.low


def unmoved(first: Telling, second: Telling) -> bool:
    """Whether neither figure is told as moved away from the other: of "rose to 14" and 12, the 12 was before."""
    low, high = sorted((first, second), key=lambda telling: telling.room.low)
    up = _MOVED_UP.search(before_figure(high.claim, _WINDOW)) and not _before(high, low)
    down = _MOVED_DOWN.search(before_figure(low.claim, _WINDOW)) and not _before(low, high)
    return not (up or down)


def unchanged(first: Telling, second: Telling) -> bool:
    """Whether neither length of time is told as one that another was changed to: a term "cut to 21 years"."""
    return not any(_CHANGED_TO.search(before_figure(telling.claim, _WINDOW)) for telling in (first, second))


def of_one_peak(first: Telling, second: Telling) -> bool:
    """Whether both figures are told as those of a peak, or neither: of 900 officers "at its height" none need be out
    at first."""
    return len({_AT_PEAK.search(telling.claim.sentence) is None for telling in (first, second)}) == 1


def _before(first: Telling, second: Telling) -> bool:
    """Whether the first is known to be of an earlier day."""
    return first.day is not None and second.day is not None and first.day < second.day


def of_one_state(first: Telling, second: Telling) -> bool:
    """Whether two figures are not of two days between which they may have moved: of days that are known to be two what
    somebody has or holds, and what was going on; of any but one known day what is wrecked, whose number grows as it is
    counted, and what is told of "at present"; of no two what comes hour by hour."""
    claims = (first.claim, second.claim)
    if any(claim.unit in _COUNTED_ON for claim in claims):
        return False
    if any(_is_wrecked(claim) or _NOW.search(before_figure(claim, _WINDOW)) for claim in claims):
        return first.known is not None and first.known == second.known
    return not (first.apart_from(second) and any(map(_is_state, claims)))


def _is_wrecked(claim: Claim) -> bool:
    counted = claim.kind in {"objects", "people"} and claim.unit not in _SHOTS
    return counted and claim.event is not None and concept(claim.event) in _WRECKED


def _is_state(claim: Claim) -> bool:
    if claim.kind in {"date", "time", "age", "duration", "measure", "magnitude"}:
        return False
    return bool(
        _STATE_BEFORE.search(before_figure(claim, _WINDOW)) or _STATE_BEHIND.match(behind_figure(claim, _WINDOW))
    )


def traded(tellings: Iterable[Telling]) -> bool:
    """Whether any of the figures is what shares, an index or a currency did on a day of trading."""
    return any(_TRADED.search(telling.claim.sentence) for telling in tellings)
