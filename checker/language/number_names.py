"""Names that a number ends: "Room 12", "flight 370", "No. 1", "Apollo 11"."""

from typing import Final

from checker.language.calendar_names import MONTHS, WEEKDAYS
from checker.language.designations import calibre_end
from checker.language.inflection import is_plural
from checker.language.numeral_words import COUNTABLE, SCALES
from checker.language.tables import words
from checker.language.tokens import Tokens, is_number
from checker.language.unit_names import SYMBOLS, UNIT_WORDS
from checker.language.units import HYPHENS

# Words that a number names: "room 12", "flight 370", "category 4".
_DESIGNATORS: Final = words(
    """
    room flight route runway highway interstate motorway exit junction channel chapter article section clause page phase
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


# "She wore number 9", "the world number 4, Ann Lee"; elsewhere "number" may be a verb: "they number 50".
_WEARING: Final = words("wore wears wearing world ranked shirt jersey seeded")


def designated(t: Tokens, i: int) -> int:
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
    if (
        before in _LOOSE
        and not _is_counted(t, k)
        and (
            is_plural(t.words[i + 1])
            or (is_plural(t.words[i + 2]) and t.raw(i + 1).islower())
            or t.words[i + 1] in ("people", "million", "-")
        )
    ):
        return 0
    if before in ("number", "numbers", "size") and t.words[i + 1] in (".", "", ",") and t.word(k - 1) not in _WEARING:
        return 0
    if before in ("ps", "win", "op", "para", "prop", "part") and t.raw(k).islower():
        return 0
    return _past_name(t, i + 1)


_WHEELS: Final = words("2 4 6 8")
_CLUBS: Final = words("iron irons wood woods wedge under over")
_EDITIONS: Final = frozenset(["Pro", "Max", "Mini", "Plus", "Ultra", "Lite"])
_MODELS: Final = words("chip processor microprocessor jetliner helicopter console locomotive handset smartphone")
_SINGULAR_VERBS: Final = words("is was has")


def named_behind(t: Tokens, i: int) -> int:
    """ "a 9-iron", "a five-under-par round", "the 627 is a van": names told by what follows the number."""
    word, j = t.words[i], i + 1
    if (calibre := calibre_end(t, i)) > 0:
        return calibre
    if word in ("7", "8", "20", "77") and t.word(i - 1) == "of" and t.raw(i - 2) == "Group" and t.word(i - 3) == "the":
        return j
    if word in _WHEELS and t.words[j] in ("x", "×") and t.words[j + 1] in _WHEELS:
        return j + 2  # "a 4x4"
    if t.words[j] == "block" and t.words[j + 1] == "of":
        return j + 1  # "the 1700 block of Elm Street"
    if t.word(i - 1) == "-" and not t.glued(i) and not t.glued(i - 1) and _lettered(t, i):
        return j
    if t.words[j] in HYPHENS and t.words[j + 1] in _CLUBS and len(word) <= 2:
        club = t.words[j + 1]
        return j + 2 if club not in ("under", "over") or not is_plural(t.words[j + 2]) else 0
    if t.raw(j) in _EDITIONS and len(word) <= 3 and not t.headline:
        return j + 1
    bare = word.isdecimal() and len(word) in (3, 4) and t.words[j] in _SINGULAR_VERBS
    if bare and t.word(i - 1) == "the" and t.words[j + 1] != "killed":
        return j
    model = word.isdecimal() and len(word) in (3, 4) and t.words[j] in _MODELS
    return j if model and not is_plural(t.words[j + 1]) else 0


def _lettered(t: Tokens, i: int) -> bool:
    """ "the I - 40 bypass": capitals and a number tied by a hyphen between blanks."""
    letters, following = t.raw(i - 2), t.words[i + 1]
    return (
        letters.isupper()
        and len(letters) <= 3
        and t.words[i].isdecimal()
        and len(t.words[i]) <= 3
        and not t.headline
        and not is_plural(following)
        and following not in ("people", "dead", "killed", "injured", "wounded", "-", "%", "percent")
    )


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


def _is_counted(t: Tokens, k: int) -> bool:
    """Whether a number counts what the capitalised word at token k is a model of: "12 AK 47 guns"."""
    before = t.word(k - 1)
    return t.raw(k) != t.words[k] and not is_plural(t.words[k]) and (is_number(before) or before in COUNTABLE)


def named(t: Tokens, i: int) -> int:
    """A capitalised word with a bare number behind it is a name, "Apollo 11", unless the number counts."""
    before = t.raw(i - 1)
    if (
        not before[:1].isupper()
        or t.glued(i)
        or (t.opens_sentence(i - 1) and not before[1:2].isupper() and t.raw(i + 1) != "")
    ):
        return 0
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
    if _is_counted(t, i - 1):
        return _past_name(t, j)
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
