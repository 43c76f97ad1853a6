"""Whether the words round a number make it a change: "rose 5%", "down 30 points", "3% higher"; not "rose to 41"."""

from typing import Final

from checker.language.counted_nouns import PHRASE_ENDS
from checker.language.currency_names import SIGNS
from checker.language.designations import HYPHENS
from checker.language.tables import words
from checker.language.tokens import Tokens, is_number
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
OF_RATES: Final = words(
    """
    add adds added adding gain gains gained gaining lose loses lost losing cut cuts cutting shed sheds shedding raise
    raised raising raises boost boosted boosting trim trimmed trimming contract contracts drop drops dropped dropping
    slash slashed slashing reduce reduces reduced reducing lower lowered shaved hike hiked advance upped
    """
)
_BETWEEN: Final = words(
    """
    by about around some nearly almost roughly approximately more less than over under just only another a an further
    at least as much many up even merely sharply slightly steadily modestly marginally of excess well on
    average estimated between additional extra - whopping staggering
    """
)
_PASSED: Final = frozenset(["below", "above", "beyond", "past"])
_BEHIND_UP: Final = frozenset(["higher", "up", "upward", "upwards"])
_BEHIND_DOWN: Final = frozenset(["lower", "down", "downward", "cheaper", "weaker"])
_TIMES: Final = words("second minute hour day week month year decade century")
_LENGTHS: Final = words("mile nautical_mile kilometer meter foot yard")
# "Went down nine miles off the coast", "crashed 40 km short of the runway" tell where.
_PLACED: Final = words(
    """
    off short offshore away outside inland upstream downstream north south east west northeast northwest southeast
    southwest north-east north-west south-east south-west
    """
)
_THEN: Final = words("later ago earlier after before")
RATE_UNITS: Final = frozenset(
    ["percent", "percentage_point", "basis point", "point", "cent", "penny", "sen", "degree", "fraction"]
)


def trend_at(t: Tokens, spans: tuple[int, int, int], unit: str | None, measured: bool) -> Trend | None:
    """The trend of a figure; `spans` are the tokens where its bound, its number and what follows it begin."""
    extent, start, end = spans
    k = min(start, extent) - 1
    if t.words[extent] in _PASSED and extent < start:
        return None  # "fell below 50" tells a level
    if t.word(start - 1) == "+" and unit == "percent":
        return Trend.UP
    if t.words[start] == "-" and unit == "percent":
        return Trend.DOWN
    if unit in _TIMES and t.words[end] in _THEN:
        return None
    if unit in _LENGTHS and t.words[_behind_brackets(t, end)] in _PLACED:
        return None
    rate = measured or unit in RATE_UNITS or unit is None
    sharp = rate and (unit is None or unit in RATE_UNITS)
    steps = 0
    while steps < 4 and k >= 0:
        word = t.words[k]
        if word in UP or word in DOWN:
            if not _attributive(t, start, end) and _is_change(t, k, word, rate, sharp):
                return Trend.UP if word in UP else Trend.DOWN
            break
        if (word == "at" and t.words[k + 1] not in ("least", "most")) or (
            word not in _BETWEEN
            and not (word.endswith("ly") and len(word) > 4)
            # "fell in six hours" tells how long it took
            and not (word == "in" and t.words[k + 1] in ("excess", "the"))
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
    if unit == "percent" and following in _FALLS | _RISES and t.words[end + 1] in ("in", "of", "from", "on"):
        return Trend.UP if following in _RISES else Trend.DOWN
    if rate and following in _BEHIND_UP and not (following == "up" and t.words[end + 1] in ("to", "for")):
        return Trend.UP
    if rate and following in _BEHIND_DOWN and t.words[end + 1] not in ("to", "the"):
        return Trend.DOWN
    return None


def _behind_brackets(t: Tokens, at: int) -> int:
    """The token behind "(seven miles)" or, within it, behind its end; `at` itself where there are no brackets."""
    if t.words[at] == "(":
        at = next((j for j in range(at + 1, at + 5) if t.words[j] == ")"), at)
    return at + (t.words[at] == ")")


# "A further 3% rise" and "a 10-point drop" are changes all the same.
_CHANGES: Final = words("rise fall drop gain increase decrease decline jump climb slide dip loss boost cut rally")


# "A 21% fall in profit".
_RISES: Final = words("rise increase gain jump climb")
_FALLS: Final = words("fall drop decrease decline slide dip slump")


def _attributive(t: Tokens, start: int, end: int) -> bool:
    """ "added a 40 degree twist", "gained a 5% stake": the number and its unit only describe the noun behind them."""
    noun = t.words[end]
    return (
        t.word(start - 1) in ("a", "an", "its", "his", "her", "their", "the")
        and noun.isalpha()
        and noun not in PHRASE_ENDS
        and noun not in _CHANGES
        and noun not in _BEHIND_UP
        and noun not in _BEHIND_DOWN
        and noun not in ("and", "or", "more", "point", "points", "annually", "yearly", "because", "year", "each")
        and not noun.endswith("ly")
    )


def _verb_with_object(t: Tokens, k: int) -> Trend | None:
    """ "cut emissions by 40%": the verb of change up to five words before "by", with no sign between."""
    for back in range(k, max(k - 6, -1), -1):
        word = t.words[back]
        if word in UP or word in DOWN:
            return (Trend.UP if word in UP else Trend.DOWN) if word not in ("up", "down") else None
        if not word.isalpha():
            return None
    return None


# "Make up", "shut down": verbs that up and down only round off.
_PHRASAL: Final = words(
    """
    set make makes made end ended opened take took taken pick picked picks come comes came give gave given shut broke
    break breaks back follow wake woke
    """
)
_HANDLING: Final = words("picking making taking setting giving adding breaking shutting coming showing turning ending")
_CLOSING: Final = words("ended opened closed finished")


def _reaches(t: Tokens, k: int) -> bool:
    """ "Gold added $14 to $1,960": what a change of a price reaches stands behind it."""
    for j in range(k + 2, k + 6):
        if t.words[j] == "to":
            return is_number(t.words[j + 1]) or (t.words[j + 1] in SIGNS and is_number(t.words[j + 2]))
        if not (is_number(t.words[j]) or t.words[j] in SIGNS or t.words[j] in _CHANGED_UNITS):
            return False
    return False


_CHANGED_UNITS: Final = words("p cents cent pence dollar dollars euro euros point points us by about to")


def _is_change(t: Tokens, k: int, word: str, rate: bool, sharp: bool) -> bool:
    """Whether the word of change at token k tells one of the number behind it, and not a level or a count."""
    before = t.word(k - 1)
    if word in ("up", "down"):
        if t.words[k + 1] == "to" or not rate:
            return False
        rounded = before in _PHRASAL or before in HYPHENS or before in _HANDLING
        return not rounded or before in _CLOSING
    if word in OF_RATES:
        return sharp or _reaches(t, k)
    return t.words[k + 1] != "to"
