"""Whether the words round a number make it a change: "rose 5%", "down 30 points", "3% higher"; not "rose to 41"."""

from typing import Final

from checker.language.tables import words
from checker.language.tokens import Tokens
from checker.models import Trend

UP: Final = words(
    """
    up rise rises rose risen rising increase increases increased increasing climb climbs climbed climbing gain gains
    gained gaining jump jumps jumped jumping surge surges surged surging soar soars soared soaring grow grows grew
    grown growing advance advances advanced advancing add adds added adding rally rallies rallied rallying improve
    improves improved improving leap leaps leaped leapt expand expands expanded expanding swell swells swelled
    swelling rocket rocketed rocketing spike spikes spiked firmed firming appreciate appreciated strengthened
    strengthen skyrocketed skyrocket ballooned widened upward accelerated raised raise raising raises boost boosted
    boosting hike hiked rebounded rebound upped
    """
)
DOWN: Final = words(
    """
    down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease
    decreases decreased decreasing slide slides slid sliding slip slips slipped slipping tumble tumbles tumbled
    tumbling plunge plunges plunged plunging plummet plummets plummeted plummeting sink sinks sank sunk sinking shed
    sheds shedding shrink shrinks shrank shrunk shrinking contract contracted contracting contracts reduce reduces
    reduced reducing cut cuts cutting lower lowered lowering lowers ease eases eased easing retreat retreated
    retreating retreats weaken weakened weakening dip dips dipped dipping lose loses lost losing dive dived dove crash
    crashed slump slumps slumped slumping slash slashed slashing trim trimmed trimming narrowed dwindled depreciated
    tanked sagged downward slowed shaved
    """
)
# Verbs that state a change only of shares, rates and prices: "lost 12 men", "cut 700 jobs" tell a count.
_OF_RATES: Final = words(
    """
    add adds added adding gain gains gained gaining lose loses lost losing cut cuts cutting shed sheds shedding raise
    raised raising raises boost boosted boosting trim trimmed trimming contract contracts drop drops dropped dropping
    slash slashed slashing reduce reduces reduced reducing lower lowered shaved hike hiked advance upped
    """
)
_BETWEEN: Final = words(
    """
    by about around some nearly almost roughly approximately more less than over under just only another a an further
    at least as much many up even merely sharply slightly steadily modestly marginally of in excess well on
    average estimated between additional extra - whopping staggering
    """
)
_BEHIND_UP: Final = frozenset(["higher", "up", "upward", "upwards"])
_BEHIND_DOWN: Final = frozenset(["lower", "down", "downward", "cheaper", "weaker"])
_TIMES: Final = words("second minute hour day week month year decade century")
_THEN: Final = words("later ago earlier after before")
RATE_UNITS: Final = frozenset(
    ["percent", "percentage_point", "basis point", "point", "cent", "penny", "sen", "degree", "fraction"]
)


def trend_at(t: Tokens, spans: tuple[int, int, int], unit: str | None, measured: bool) -> Trend | None:
    """The trend of a figure; `spans` are the tokens where its bound, its number and what follows it begin."""
    extent, start, end = spans
    k = min(start, extent) - 1
    if t.word(start - 1) == "+" and unit == "percent":
        return Trend.UP
    if t.words[start] == "-" and unit == "percent":
        return Trend.DOWN
    if unit in _TIMES and t.words[end] in _THEN:
        return None
    rate = measured or unit in RATE_UNITS or unit is None
    steps = 0
    while steps < 4 and k >= 0:
        word = t.words[k]
        if word in UP or word in DOWN:
            if _is_change(t, k, word, rate, rate and (unit is None or unit in RATE_UNITS)):
                return Trend.UP if word in UP else Trend.DOWN
            break
        if (word == "at" and t.words[k + 1] not in ("least", "most")) or (
            word not in _BETWEEN and not (word.endswith("ly") and len(word) > 4)
        ):
            break
        k, steps = k - 1, steps + 1
    if (rate and t.word(k) == "by") or (t.word(k + 1) == "by" and rate):
        found = _verb_with_object(t, k)
        if found:
            return found
    following = t.words[end]
    if t.word(k) == "at" or t.word(start - 1) == "at":
        return None
    if rate and following in _BEHIND_UP and not (following == "up" and t.words[end + 1] in ("to", "for")):
        return Trend.UP
    if rate and following in _BEHIND_DOWN and t.words[end + 1] not in ("to", "the"):
        return Trend.DOWN
    return None


def _verb_with_object(t: Tokens, k: int) -> Trend | None:
    """ "cut emissions by 40%": the verb of change up to five words before "by", with no sign between."""
    for back in range(k, max(k - 6, -1), -1):
        word = t.words[back]
        if word in UP or word in DOWN:
            return (Trend.UP if word in UP else Trend.DOWN) if word not in ("up", "down") else None
        if not word.isalpha():
            return None
    return None


def _is_change(t: Tokens, k: int, word: str, rate: bool, sharp: bool) -> bool:
    before = t.word(k - 1)
    if word in ("up", "down"):
        if t.words[k + 1] == "to":
            return False
        return (
            rate
            and before
            not in (
                "set",
                "make",
                "makes",
                "made",
                "end",
                "ended",
                "opened",
                "take",
                "took",
                "pick",
                "picked",
                "come",
                "give",
                "gave",
                "shut",
                "broke",
                "break",
            )
        ) or (rate and before in ("ended", "opened", "closed", "finished"))
    if word in _OF_RATES:
        return sharp
    return t.words[k + 1] != "to"
