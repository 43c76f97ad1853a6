"""Names in a sentence, by their shape: runs of capitalised words with the particles that hold them together."""

from typing import Final, Literal, NamedTuple

from checker.language.concepts import CONCEPT_OF
from checker.language.demonyms import PLACE_OF_DEMONYM
from checker.language.lemmas import lemma
from checker.language.word_kinds import (
    ADVERB,
    AUXILIARY,
    CAPITAL,
    CLOSED,
    DETERMINER,
    NUMBER,
    PRONOUN,
    STOP,
    VERB,
)
from checker.language.word_sets import word_set
from checker.language.words import Words


class Name(NamedTuple):
    """A name: its span in the sentence, the name without honorific and possessive, and what its shape tells of it."""

    start: int
    end: int
    text: str
    sort: Literal["person", "demonym", "time", "name"]


_PARTICLES: Final = word_set(
    """
    de del della di da do dos das du la le les el al bin ibn ben bint abu von van der den ter ten zu y e of the
    and
    """
)
_WEAK: Final = frozenset(("of", "the", "and", "y", "e", "do", "da"))
HONORIFICS: Final = word_set(
    """
    mr mrs ms miss dr prof gen lt col sgt capt maj rep sen gov rev sir dame lord lady president minister general
    lieutenant colonel sergeant captain major representative senator governor reverend pope king queen prince
    princess sheikh ayatollah imam rabbi cardinal bishop archbishop chancellor mayor judge justice sheriff
    detective officer inspector superintendent commissioner ambassador secretary chairman director chief coach
    admiral commander corporal private deputy spokesman spokeswoman premier chairwoman professor doctor
    """
)
# The last word of names that are no person's.
_NOT_PERSONAL: Final = word_set(
    """
    ministry agency department university hospital bank court council party army navy force forces police company
    corporation inc corp ltd group association organisation organization union nations committee commission
    parliament congress senate house service services bureau institute school college church mosque street road
    avenue airport river lake sea ocean gulf island islands mountain mountains city county province district
    region state states strip bridge park square station times post journal news survey office centre center fund
    foundation red cross crescent league club team hotel museum prison jail camp base port bay valley coast north
    south east west republic kingdom day war act
    """
)
_TIMES: Final = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan. feb. aug. sept. oct. nov. dec. mon tue wed thu fri sat sun jan feb
    mar apr jun jul aug sep sept oct nov dec christmas easter ramadan am pm gmt utc est edt pst pdt cet bst
    """
)
_TIME_NAMES: Final = _TIMES | {f"{time}'s" for time in _TIMES}
# Of the openers below those that often begin a name of two words: "New Delhi", "World Bank".
_NAME_OPENERS: Final = word_set(
    """
    new north south east west great federal national international world white red high
    """
)
# Words that open a sentence in capitals and are no names: common openers that are not of a closed class or a verb form.
_OPENERS: Final = word_set(
    """
    police officials authorities residents witnesses rescuers firefighters investigators doctors medics soldiers
    troops rebels militants gunmen pirates thieves robbers protesters demonstrators students voters people men
    women children families analysts experts scientists researchers critics supporters prosecutors lawyers judges
    jurors lawmakers government president prime former new old last next first second third recent local state
    national federal foreign international western eastern northern southern central regional military civilian
    civil public private social political economic financial official senior top high low big small large great
    good bad young several many few thousands hundreds dozens millions scores some most both other another earlier
    later meanwhile today yesterday tomorrow tonight overnight early late rescue emergency aid relief security
    news media reports sources figures data shares stocks prices sales profits oil gas power water food fire fires
    floods rain snow wind storms earthquake quake tremor tsunami hurricane typhoon cyclone volcano attackers
    victims survivors passengers crew workers employees employers staff teachers fresh further parents mothers
    fathers relatives friends neighbours neighbors neighbours guards inmates prisoners hostages captives detainees
    refugees migrants civilians members leaders ministers diplomats negotiators talks negotiations war peace
    ceasefire truce elections election polls results damage losses casualties deaths injuries nearly almost more
    less according due because despite following including during based asked given speaking under over as at by
    for from in of on to with like unlike instead however therefore also still yet thus hence finally eventually
    initially previously currently recently apparently reportedly allegedly sadly fortunately additional total
    average half one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred
    thousand million least there here then now when where why how what who which that this these those it he she
    they we you i my our your his her its their the a an and but or nor so if although though while whereas since
    until unless whether after before once editor photo picture image video watch read live updated update
    breaking correction copyright published posted source sources such even just only part no not never none
    nobody nothing everyone everybody someone something anyone anything each every either neither all any much
    enough armed unarmed masked heavy major minor massive huge powerful strong deadly initial preliminary final
    early annual monthly weekly daily world domestic commercial industrial business consumer investors traders
    economists companies banks firms airlines airports flights trains buses cars trucks ships boats vessels days
    hours weeks months years minutes moments seconds shortly nights satellite internet mobile phone computer
    software users customers consumers fans players coaches teams
    """
)


def find_names(sentence: str) -> list[Name]:
    """The names in a sentence, in order; an ordinary word that only opens the sentence is none."""
    return names_of(Words(sentence), sentence)


def names_of(words: Words, sentence: str) -> list[Name]:
    """`find_names` of a sentence whose words are known."""
    texts, lowers = words.texts, words.lowers
    found: list[Name] = []
    last = 0
    for index in [at for at, flag in enumerate(words.flags) if flag & CAPITAL]:
        if index < last or not _begins_name(words, index):
            continue
        last = _name_end(words, index)
        first = index
        while first < last - 1 and lowers[first].rstrip(".") in HONORIFICS:
            first += 1
        end = words.ends[last - 1]
        text = sentence[words.starts[first] : end]
        possessive = texts[last - 1].endswith(("'s", "’s"))
        if possessive:
            text = text[:-2]
            end -= 2
        if last - first == 1 and _is_common(texts[first], lowers[first], _opens(words, index)):
            continue
        found.append(Name(words.starts[first], end, text, _sort(words, index, first, last, text)))
    return found


def _compound_adjective(text: str) -> bool:
    """ "Thai-flagged", "London-based", "Nobel-winning": a name within an adjective."""
    last = text.rpartition("-")[2]
    return last.islower() and last.endswith(
        ("ed", "ing", "led", "run", "born", "held", "wide", "era", "owned", "style", "made")
    )


def _opens(words: Words, index: int) -> bool:
    """Whether a token stands where any word takes a capital."""
    at = index - 1
    while at >= 0 and words.texts[at] in ('"', "“", "‘", "'", "(", "[", "—", "–", "--", "-", "•"):
        at -= 1
    return at < 0 or bool(words.flags[at] & STOP and words.texts[at] in (".", "!", "?", ":", "…", "..."))


def _begins_name(words: Words, index: int) -> bool:
    text, lower, flag = words.texts[index], words.lowers[index], words.flags[index]
    if lower in _TIME_NAMES:
        return True
    if len(text) > 1 and text.isupper():
        return not (flag & CLOSED and lower not in ("us", "who", "it"))
    if flag & (CLOSED & ~ADVERB) and not lower.startswith("al-"):
        return False
    if "-" in text and text[-1].islower() and _compound_adjective(text):
        return False
    if _opens(words, index):
        follows = index + 1 < words.count and (
            (words.flags[index + 1] & CAPITAL and not words.flags[index + 1] & CLOSED) or words.texts[index + 1] == "&"
        )
        if lower in _OPENERS or flag & (ADVERB | NUMBER):
            return bool(follows and (lower in HONORIFICS or lower in _NAME_OPENERS))
        if flag & VERB and not follows:
            return False
        if not follows and lower != text and _plain_noun(lower):
            return False
    elif flag & NUMBER:
        return False
    return True


def _is_common(text: str, lower: str, opens: bool) -> bool:
    """A lone capitalised word that is a title or a common noun: "Governor", the "People" of "People's Council"."""
    if len(text) > 1 and text.isupper():
        return False
    if lower.rstrip(".") in HONORIFICS:
        return True
    base = lemma(text)
    return base in CONCEPT_OF or (opens and lower in _OPENERS)


def _plain_noun(lower: str) -> bool:
    """A lower-case word that common suffixes mark as an ordinary one."""
    return lower.endswith(
        (
            "tion",
            "tions",
            "ment",
            "ments",
            "ness",
            "ity",
            "ities",
            "ers",
            "ors",
            "ists",
            "ance",
            "ence",
            "ings",
            "ship",
            "ful",
            "ional",
            "ical",
            "ous",
            "less",
            "able",
            "ible",
            "ive",
            "ics",
        )
    )


def _name_end(words: Words, index: int) -> int:
    flags, lowers, texts, count = words.flags, words.lowers, words.texts, words.count
    last = index + 1
    if texts[index].endswith(("'s", "’s")) or lowers[index] in _TIME_NAMES:
        return last
    while last < count:
        flag = flags[last]
        if flag & CAPITAL and lowers[last] not in _TIME_NAMES and not flag & (PRONOUN | DETERMINER | AUXILIARY):
            if texts[last - 1] in PLACE_OF_DEMONYM and lowers[last].rstrip(".") in HONORIFICS:
                return last
            last += 1
            if texts[last - 1].endswith(("'s", "’s")):
                return last
            continue
        if lowers[last] in _PARTICLES:
            ahead = last + 1
            while ahead < count and lowers[ahead] in _PARTICLES and ahead - last < 2:
                ahead += 1
            strong = lowers[last] not in _WEAK
            if (
                ahead < count
                and flags[ahead] & CAPITAL
                and lowers[ahead] not in _TIME_NAMES
                and (strong or (lowers[last] == "of" and _takes_of(lowers[last - 1])))
            ):
                last = ahead + 1
                continue
        if texts[last] == "&" and last + 1 < count and flags[last + 1] & CAPITAL:
            last += 2
            continue
        break
    return last


def _takes_of(lower: str) -> bool:
    """Nouns whose name goes on behind "of": "Gulf of Sirte", "Bank of England", "Ministry of Health"."""
    return lower in _NOT_PERSONAL or lower in (
        "ministers",
        "representatives",
        "commons",
        "lords",
        "strait",
        "cape",
        "isle",
        "mount",
    )


def _sort(words: Words, index: int, first: int, last: int, text: str) -> Literal["person", "demonym", "time", "name"]:
    lowers = words.lowers
    if lowers[index] in _TIME_NAMES:
        return "time"
    if text in PLACE_OF_DEMONYM and PLACE_OF_DEMONYM[text] != text:
        return "demonym"
    if first > index and lowers[last - 1] not in _NOT_PERSONAL:
        return "person"
    return "name"
