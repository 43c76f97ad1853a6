"""What is written as a number and counts nothing: names, addresses, telephone numbers, ordinals, scores."""

import re
from typing import Final

from checker.language.calendar_forms import MONTHS, WEEKDAYS, calendar_end
from checker.language.inflection import is_plural
from checker.language.numeral_words import CASED_SCALES, SCALES, SHORT_SCALES
from checker.language.tables import words
from checker.language.tokens import Tokens, is_number
from checker.language.unit_names import SYMBOLS, UNIT_WORDS

_DASHES: Final = frozenset("-–—‐‑")
_ORDINAL_ENDS: Final = frozenset(["st", "nd", "rd", "th"])
# Words that a number names: "room 12", "flight 370", "category 4".
_DESIGNATORS: Final = words(
    """
    room flight route highway interstate motorway exit junction channel chapter article section clause page phase
    level grade type unit terminal gate platform no nos nr nrs number numbers category zone row step option question
    version lot case form part book volume vol figure fig table stage round game area pier ward district precinct
    division group act bill resolution item line lane track door suite apartment apt flat building block box appendix
    annex amendment proposition prop directive convention protocol title rule code psalm verse windows iphone ipad
    ipod galaxy pixel playstation xbox apollo soyuz gemini shenzhou voyager boeing airbus embraer antonov tupolev
    ilyushin model series class formula super world war ps covid sars schedule paragraph para footnote exhibit
    generation gen day week season episode size seed tier ftse dow nasdaq nikkei stoxx dax cac asx russell fortune s&p
    top big studio century sonata symphony opus op agenda vision horizon squadron company battery brigade regiment
    battalion corps fleet troop task force engine ladder rescue bus tram lift bed cell camp site sector station plant
    reactor locker pole hole well win10 sp celeron pentium core ryzen
    """
)
# Of these the following number may yet count something ("a group 12 men", "the company 300 workers").
_LOOSE: Final = words(
    """
    level group series class world war company force part site area case form line book unit big top table building
    well plant day week season size generation gen station cell code engine rescue bus bed camp number numbers no
    super century corps troop round game stage question act title rule door bill battery model fleet track row ps
    division type grade item sector lift studio
    """
)
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
_GLUED_PREFIXES: Final = words(
    """
    minus sub under over plus half mid now then nearly almost around to or and near some about only negative up non
    approx a than
    """
)
_NAMELESS: Final = words(
    """
    the a an in on at by for from with of to and or but over about around some nearly almost only just under up than
    least most between more after before since until when while as if because that which who where there here this
    these those all both its his her their our your my i we he she they it is are was were be been has have had will
    would may can could should did does do not no so then also now today yesterday police officials killed injured
    wounded says said total population approximately roughly another every each last next first age aged ages
    including like unlike against meanwhile officially reportedly authorities rebels militants gunmen troops soldiers
    below above within exactly maybe perhaps even still get got save earn pay costs cost worth buy sell revenue sales
    profit profits shares price prices output turnover distance speed weight height winds magnitude mw ml richter
    temperature temperatures dead missing hurt us them percent out off down what how fewer less averaging estimated
    barely precisely minimum maximum nine ten eleven twelve one two three four five six seven eight half twenty thirty
    forty fifty hundred thousand million billion trillion dozen minus negative plus
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
        or _glued_name(t, i)
        or calendar_end(t, i)
        or _dialled(t, i)
        or _score(t, i)
        or _cited(t, i)
        or _listed(t, i)
        or _address(t, i)
        or _designated(t, i)
        or _named(t, i)
    )


def _ordinal(t: Tokens, i: int) -> int:
    j = i + 1
    return j + 1 if t.words[j] in _ORDINAL_ENDS and t.glued(j) and "." not in t.words[i] else 0


def _glued_name(t: Tokens, i: int) -> int:
    """ "A320", "COVID-19", "B-52", "L-202", "x86", "5G" and "3D": letters and digits tied into a name."""
    j = i + 1
    if t.words[i] in _AIRLINERS:
        if t.words[j] == "-" and _is_variant(t, j + 1):
            return j + 2
        if t.raw(j)[:1].isupper() or t.words[j] in _AIRCRAFT:
            return j
    if t.words[j] in ("zip", "area") and t.words[j + 1] in ("code", "codes"):
        return j + 2
    before = t.word(i - 1)
    if t.glued(i) and t.words[i][0] != ".":
        if (
            before.isalpha()
            and not _is_money_prefix(t, i)
            and t.text[t.starts[i - 1] : t.ends[i - 1]] not in ("x", "×")
        ):
            return _past_glued(t, j)
        if (
            before == "-"
            and not t.glued(i - 1)
            and i > 1
            and t.raw(i - 2)[:1].isupper()
            and t.raw(i - 2).isalpha()
            and t.words[i].isdecimal()
            and t.words[j] not in ("%", "percent")
            and not t.opens_sentence(i - 2)
        ):
            return _past_glued(t, j)
        if before in _DASHES and t.glued(i - 1) and before == "-" and i > 1:
            tied = t.word(i - 2)
            if (
                tied.isalpha()
                and tied not in _GLUED_PREFIXES
                and tied not in SCALES
                and not ((t.raw(i - 2) in SYMBOLS or tied in UNIT_WORDS) and is_number(t.word(i - 3)))
                and not _number_word(tied)
            ):
                return _past_glued(t, j)
        if before in ("_", "#", "=", "@", "\\") and not (before == "=" and t.words[i - 2] in ("y", ">", "<", "")):
            return _past_glued(t, j)
        if (
            before == "/"
            and t.glued(i - 1)
            and t.word(i - 2).isalpha()
            and t.raw(i - 2)[:1].isupper()
            and t.raw(i - 2) not in ("US",)
        ):
            return _past_glued(t, j)
    if t.words[i] == "0" and t.glued(j):
        return 0
    word = t.words[j]
    if word == "e" and t.words[j + 1] in ("+", "-") and t.words[j + 2].isdecimal():
        return 0
    if word and t.glued(j) and word.isalpha():
        raw = t.raw(j)
        if raw in ("G", "D", "g") and t.words[i] in ("2", "3", "4", "5", "6") and t.words[j + 1] != "of":
            return j + 1 if raw != "g" else 0
        if (
            raw not in SYMBOLS
            and word not in UNIT_WORDS
            and word not in SHORT_SCALES
            and raw not in CASED_SCALES
            and not _is_money_suffix(word, raw)
        ):
            return _past_glued(t, j)
    return 0


_AIRLINERS: Final = words("707 717 727 737 747 757 767 777 787 318 319 320 321 330 340 350 380")
_AIRCRAFT: Final = words(
    """
    jet jets jetliner jetliners plane planes airliner airliners aircraft dreamliner freighter freighters jumbo
    """
)


def _is_variant(t: Tokens, k: int) -> bool:
    """ "737-800", "747-8F", "320-neo"; not "320-400 kilograms"."""
    variant, following = t.words[k], t.words[k + 1]
    if not is_number(variant):
        return True
    counts = following in UNIT_WORDS or (is_plural(following) and following not in _AIRCRAFT)
    return not counts and (
        len(variant) == 1 or variant in ("10", "100", "200", "300", "400", "500", "600", "700", "800", "900", "1000")
    )


def _past_glued(t: Tokens, j: int) -> int:
    while (
        j < t.count
        and t.glued(j)
        and (t.words[j].isalnum() or (t.words[j] in ("-", "/", "_") and t.glued(j + 1) and t.words[j + 1].isalnum()))
    ):
        j += 1
    return j


def _number_word(word: str) -> bool:
    return word in ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def _is_money_prefix(t: Tokens, i: int) -> bool:
    from checker.language.currency_names import BEFORE, CODES, DOLLARS

    raw = t.raw(i - 1)
    if t.glued(i - 1) and t.word(i - 2) in _DASHES:
        return False
    return (
        raw in BEFORE
        or raw in CODES
        or raw.lower() in ("usd", "eur", "gbp")
        or (t.word(i - 2) == "$" and t.glued(i - 1) and raw.lower() in DOLLARS)
    )


def _is_money_suffix(word: str, raw: str) -> bool:
    from checker.language.currency_names import BEHIND, CODES

    return (
        word in BEHIND
        or raw in CODES
        or word
        in ("pc", "pct", "plus", "odd", "ish", "x", "pts", "hp", "usd", "eur", "gbp", "pence", "million", "billion")
    )


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
    """ "won 3-1", "a 5-4 vote", "9-3": two small numbers tied by a dash that are no range."""
    j = i + 1
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


def _designated(t: Tokens, i: int) -> int:
    """ "Room 12", "flight 370", "No. 1", "category 4"."""
    k = i - 1
    before = t.word(k)
    if before == "." and t.word(k - 1) in (
        "no",
        "nos",
        "nr",
        "nrs",
        "fig",
        "vol",
        "art",
        "sec",
        "op",
        "rm",
        "st",
        "pt",
    ):
        if t.word(k - 1) == "nrs":
            return 0
        return (
            _past_name(t, i + 1)
            if not (t.word(k - 1) == "no" and t.opens_sentence(k - 1) and t.raw(k - 1) == "no")
            else 0
        )
    if before == "-" and t.glued(k):
        return 0
    if before not in _DESIGNATORS or t.glued(i):
        return 0
    if _measured_next(t, i + 1):
        return 0
    if before in _LOOSE and (
        is_plural(t.words[i + 1])
        or (is_plural(t.words[i + 2]) and t.raw(i + 1).islower())
        or t.words[i + 1] in ("people", "million", "-")
    ):
        return 0
    if before in ("number", "numbers", "no", "size") and t.words[i + 1] in (".", "", ",") and before != "no":
        return 0
    if before in ("ps", "win", "op", "para", "prop", "part") and t.raw(k).islower():
        return 0
    return _past_name(t, i + 1)


def _measured_next(t: Tokens, j: int) -> bool:
    word = t.words[j]
    return (
        (word in ("%", "percent", "per", "-") and (word != "-" or t.words[j + 1] in UNIT_WORDS))
        or (t.raw(j) in SYMBOLS and t.raw(j) not in ("in", "a", "A", "C", "B", "s"))
        or (word in UNIT_WORDS and word not in ("second", "mini", "mp"))
        or word in SCALES
    )


def _past_name(t: Tokens, j: int) -> int:
    """Behind the first number of a name, its further parts: "16-18", "4 and 5", "3b", "737-800"."""
    while t.words[j] in ("-", "–", "/") and t.glued(j) and is_number(t.words[j + 1]):
        j += 2
    if (
        t.words[j] in ("and", "or", "to", ",")
        and is_number(t.words[j + 1])
        and not is_plural(t.words[j + 2])
        and t.word(j - 2).endswith("s")
    ):
        j += 2
    if t.glued(j) and t.words[j].isalpha() and len(t.words[j]) <= 2:
        j += 1
    return j


def _named(t: Tokens, i: int) -> int:
    """A capitalised word with a bare number behind it is a name, "Apollo 11", unless the number counts."""
    before = t.raw(i - 1)
    if (
        not before[:1].isupper()
        or t.glued(i)
        or (t.opens_sentence(i - 1) and not before[1:2].isupper() and t.raw(i + 1) != "")
    ):
        return _named_behind(t, i)
    lowered = t.word(i - 1)
    if (
        lowered in _NAMELESS
        or lowered in WEEKDAYS
        or lowered in MONTHS
        or not before.replace("'", "").replace("’", "").isalpha()
    ):
        return 0
    word = t.words[i]
    if "," in word or "." in word or len(word) > 4:
        return 0
    j = i + 1
    following = t.words[j]
    if t.headline and lowered not in _DESIGNATORS:
        return 0
    if _measured_next(t, j) or following in ("people", "dozen", "-", "–", "to", "or", "$", "€", "£", "/", ":", "x"):
        return 0
    if (is_plural(following) and t.raw(j).islower()) or (
        t.raw(j).islower()
        and is_plural(t.words[j + 1])
        and t.raw(j + 1).islower()
        and following
        not in (
            "and",
            "or",
            "in",
            "of",
            "with",
            "at",
            "was",
            "were",
            "is",
            "for",
            "on",
            "to",
            "by",
            "the",
            "that",
            "has",
            "as",
        )
    ):
        return 0
    if lowered.endswith(("ed", "ing")) and t.opens_sentence(i - 1):
        return 0
    return _past_name(t, j)


def _named_behind(t: Tokens, i: int) -> int:
    return 0
