"""The words of one sentence with what each can be, and which of them are verbs there.

A cheap stand-in for a part-of-speech tagger: closed classes and verb forms by table, the noun or verb reading of words
such as "release" by the words beside them. It is right often enough for the questions asked of a figure's clause and
takes microseconds.
"""

import re
from enum import IntEnum
from functools import lru_cache
from typing import Final

from checker.language.concepts import CONCEPT_OF
from checker.language.lemmas import lemma
from checker.language.verbs import BASES, FORMS, NOUN_LIKE, PARTICIPLES, PASTS, PRESENTS

DETERMINER: Final = 1 << 0
PREPOSITION: Final = 1 << 1
SUBORDINATOR: Final = 1 << 2
RELATIVE: Final = 1 << 3
COORDINATOR: Final = 1 << 4
PRONOUN: Final = 1 << 5
MODAL: Final = 1 << 6
BE: Final = 1 << 7
HAVE: Final = 1 << 8
DO: Final = 1 << 9
NEGATION: Final = 1 << 10
ADVERB: Final = 1 << 11
TO: Final = 1 << 12
BASE: Final = 1 << 13
PRESENT: Final = 1 << 14
PAST: Final = 1 << 15
PARTICIPLE: Final = 1 << 16
ING: Final = 1 << 17
NOUNLIKE: Final = 1 << 18
NUMBER: Final = 1 << 19
CAPITAL: Final = 1 << 20
COMMA: Final = 1 << 21
STOP: Final = 1 << 22
QUOTE: Final = 1 << 23
OTHER: Final = 1 << 24
QUANTIFIER: Final = 1 << 25

VERB: Final = BASE | PRESENT | PAST | PARTICIPLE | ING
AUXILIARY: Final = MODAL | BE | HAVE | DO
MARK: Final = COMMA | STOP | QUOTE | OTHER
CLOSED: Final = (
    DETERMINER | PREPOSITION | SUBORDINATOR | RELATIVE | COORDINATOR | PRONOUN | AUXILIARY | NEGATION | ADVERB | TO | MARK
)

_CLOSED_WORDS: Final = (
    (DETERMINER, "the a an this these those my our your his her its their some any every each another all both no such"),
    (
        PREPOSITION,
        """of in on at by for from with about against among amid across along around behind below beneath beside between
        beyond despite down during except inside into near off onto out outside over past per through throughout toward
        towards under underneath up upon via within without including involving aboard above alongside amidst besides
        concerning considering excluding following like minus opposite plus regarding round save than unlike versus vs
        worth atop""",
    ),
    (
        SUBORDINATOR,
        """that if because although though while whereas whether unless until since when whenever before after as once lest
        till provided""",
    ),
    (RELATIVE, "who which whom whose where why how what"),
    (COORDINATOR, "and or but nor yet plus"),
    (PRONOUN, "i you he she it we they me him us them there himself themselves itself himself who"),
    (MODAL, "will would shall should may might can could must 'll wo ca cannot won't wouldn't couldn't can't shouldn't 'd"),
    (BE, "be am is are was were been being 's isn't aren't wasn't weren't"),
    (HAVE, "have has had having 've haven't hasn't hadn't"),
    (DO, "do does did didn't doesn't don't"),
    (NEGATION, "not never n't neither isn't aren't wasn't weren't haven't hasn't hadn't didn't doesn't don't won't "
               "wouldn't couldn't can't shouldn't cannot"),
    (
        ADVERB,
        """also still already now then just only even ever often soon once again later earlier almost nearly about around
        roughly approximately so too very more most less least at-least instead meanwhile however therefore thus here
        together apart away back ahead long far well yesterday today tomorrow tonight overnight alone else perhaps maybe
        never always sometimes twice previously""",
    ),
    (TO, "to"),
    (QUANTIFIER, "more less fewer many several few dozens hundreds thousands millions scores most least some around about"),
    (
        NUMBER,
        """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion
        dozen half""",
    ),
)  # fmt: skip

_NOT_ADVERBS: Final = frozenset(
    """family july italy ally assembly supply reply rally bully early fly apply italy monopoly only anomaly butterfly
    likely unlikely deadly friendly daily weekly monthly yearly elderly lonely lively ugly holy silly costly orderly imply
    rely comply multiply""".split()
)


def _closed_table() -> dict[str, int]:
    table: dict[str, int] = {}
    for flag, words in _CLOSED_WORDS:
        for word in words.split():
            table[word] = table.get(word, 0) | flag
    return table


_CLOSED_TABLE: Final = _closed_table()

_TOKEN: Final = re.compile(
    r"""
      [$€£¥]?\d[\d,.:]*+(?<![,.:])(?:[-–/]?\w++)*+%?       # 1,200  2.6-million  $160  9:27  50%
    | (?:[^\W\d_]\.){2,}                                   # U.S.  a.m.
    | [A-Z]\.(?=\s[A-Z])                                   # Robert J. Pike
    | (?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sgt|Capt|Maj|Rep|Sen|Gov|Rev|St|Jr|Sr|No|Prof|Adm|Cmdr|Hon|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.
    | (?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn
      |Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que)\.(?=[,\s])
    | [^\W\d_]++(?:['’&./-]\w++)*+                         # truce  Israel's  al-Bukhari
    | --|\.{2,}|…
    | [^\w\s]
    """,
    re.VERBOSE,
)

_COMMA_MARKS: Final = frozenset(",")
_STOP_MARKS: Final = frozenset((";", ":", "—", "–", "--", "(", ")", "[", "]", ".", "!", "?", "…", "..", "..."))
_QUOTE_MARKS: Final = frozenset("\"“”„«»‘")


@lru_cache(maxsize=65536)
def word_flags(text: str) -> int:
    """What one token can be, as a union of the flags of this module."""
    first = text[0]
    if not first.isalnum() and first not in "$€£¥'":
        if text in _COMMA_MARKS:
            return COMMA
        if text in _QUOTE_MARKS:
            return QUOTE
        return STOP if text in _STOP_MARKS or set(text) == {"."} else OTHER
    if first.isdigit() or (first in "$€£¥" and len(text) > 1):
        return NUMBER
    lower = text.lower().replace("’", "'")
    flags = CAPITAL if first.isupper() else 0
    if text in ("May", "MAY", "Will", "US"):
        return flags  # the month, the man and the country, not the modal or the pronoun
    known = _CLOSED_TABLE.get(lower)
    if known is not None:
        return flags | known | _verb_flags(lower) * bool(known & AUXILIARY)
    if not first.isalpha():
        return OTHER
    if lower.startswith(("twenty-", "thirty-", "forty-", "fifty-", "sixty-", "seventy-", "eighty-", "ninety-")):
        return flags | NUMBER
    if lower.endswith("ly") and len(lower) > 4 and lower not in _NOT_ADVERBS and lower not in FORMS:
        return flags | ADVERB
    return flags | _verb_flags(lower)


def _verb_flags(lower: str) -> int:
    flags = 0
    base = FORMS.get(lower)
    if base is None:
        if "-" in lower or "'" in lower or len(lower) < 5:
            return 0
        if lower.endswith("ed") and not lower.endswith("eed"):
            return PAST | PARTICIPLE
        if lower.endswith("ing") and lower not in _NOUNS_IN_ING:
            return ING | NOUNLIKE
        return 0
    if lower in BASES:
        flags |= BASE
    if lower in PRESENTS:
        flags |= PRESENT
    if lower in PASTS:
        flags |= PAST
    if lower in PARTICIPLES:
        flags |= PARTICIPLE
    if not flags:
        flags = ING
    if base in NOUN_LIKE and flags & (BASE | PRESENT):
        flags |= NOUNLIKE
    if lower in _NOUNS_IN_ING:
        flags |= NOUNLIKE
    return flags


# Of a toll, a price or a count, also where they could be nouns: "death toll rises to 10".
_MOVING: Final = frozenset(
    "rises falls climbs jumps drops reaches hits stands tops nears surges slumps soars plunges passes rockets".split()
)
_STATING: Final = frozenset("show find record report estimate claim state note indicate suggest".split())

_NOUNS_IN_ING: Final = frozenset(
    """building meeting morning evening king thing nothing something anything everything ring spring string wing ceiling
    wedding opening ruling feeling funding housing killing shooting bombing stabbing hearing briefing filing listing rating
    reading training trading banking mining fishing shipping beginning earning saving crossing landing offering painting
    finding warning painting uprising gathering clothing during according including following parking""".split()
)


class Role(IntEnum):
    """What a verb does in its sentence; NONE for every other word."""

    NONE = 0
    AUXILIARY = 1
    FINITE = 2
    PARTICIPLE = 3
    ING = 4
    INFINITIVE = 5


class Words:
    """The tokens of one sentence as parallel lists, with the role of each as a verb."""

    __slots__ = ("count", "ends", "flags", "lowers", "roles", "starts", "texts")

    def __init__(self, sentence: str) -> None:
        texts: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        for match in _TOKEN.finditer(sentence):
            texts.append(match.group())
            start, end = match.span()
            starts.append(start)
            ends.append(end)
        self.texts = texts
        self.starts = starts
        self.ends = ends
        self.lowers = sentence_lowers(texts)
        self.flags = [word_flags(text) for text in texts]
        if _is_title_case(self.texts, self.flags):
            # In a headline written so a capital says nothing of a word that is known in lower case.
            self.flags = [
                word_flags(lower) if flag & CAPITAL and is_known(lower) else flag
                for lower, flag in zip(self.lowers, self.flags, strict=True)
            ]
        self.count = len(texts)
        self.roles = _verb_roles(self.lowers, self.flags)

    def index_at(self, offset: int) -> int:
        """The token that holds an offset, or the first one behind it; the count of tokens when there is none."""
        ends = self.ends
        low, high = 0, self.count
        while low < high:
            middle = (low + high) // 2
            if ends[middle] <= offset:
                low = middle + 1
            else:
                high = middle
        return low


def _is_title_case(texts: list[str], flags: list[int]) -> bool:
    if len(texts) < 4 or not flags[1] & CAPITAL and not flags[2] & CAPITAL:
        return False
    long_words = [text for text in texts if len(text) > 3 and text[0].isalpha()]
    return len(long_words) > 3 and sum(text[0].isupper() for text in long_words) >= 0.8 * len(long_words)


@lru_cache(maxsize=65536)
def is_known(lower: str) -> bool:
    """Whether a lower-case word is one that the tables know as no name."""
    return lower in FORMS or lower in _CLOSED_TABLE or lemma(lower) in CONCEPT_OF or word_flags(lower) != 0


def sentence_lowers(texts: list[str]) -> list[str]:
    """Tokens in lower case with straight apostrophes."""
    return [text.lower().replace("’", "'") if "’" in text else text.lower() for text in texts]


def _verb_roles(lowers: list[str], flags: list[int]) -> list[int]:
    roles = [0] * len(flags)
    count = len(flags)
    verb_or_auxiliary = VERB | AUXILIARY
    for index, flag in enumerate(flags):
        if not flag & verb_or_auxiliary:
            continue
        before = index - 1
        while before >= 0 and flags[before] & (ADVERB | NEGATION) and not flags[before] & AUXILIARY:
            before -= 1
        before_flag = flags[before] if before >= 0 else COMMA
        after_flag = flags[index + 1] if index + 1 < count else STOP
        if flag & AUXILIARY:
            roles[index] = _auxiliary_role(lowers, index, flag, before_flag, after_flag, flags)
            continue
        if before_flag & MODAL or (before_flag & DO and flag & BASE):
            roles[index] = Role.INFINITIVE if flag & BASE else 0
            continue
        if before_flag & TO:
            roles[index] = Role.INFINITIVE if flag & BASE and not flag & CAPITAL else 0
            continue
        if flag & CAPITAL and index > 0 and not before_flag & (STOP | QUOTE) and not _headline_verb(flag, after_flag):
            continue
        if flag & ING:
            roles[index] = _ing_role(lowers, index, flag, before_flag, after_flag)
        elif flag & (PAST | PARTICIPLE):
            roles[index] = _past_role(flag, before_flag, after_flag, flags, before)
        elif flag & NOUNLIKE:
            if _noun_reads_as_verb(lowers[index], flag, before_flag, after_flag) or (
                after_flag & SUBORDINATOR and lowers[index] in _STATING and not before_flag & (DETERMINER | PREPOSITION)
            ):
                roles[index] = Role.FINITE
        elif not before_flag & (DETERMINER | PREPOSITION):
            roles[index] = Role.FINITE
    return roles


def _headline_verb(flag: int, after_flag: int) -> bool:
    return bool(flag & (PAST | PARTICIPLE | PRESENT) and not flag & NOUNLIKE and after_flag & (NUMBER | DETERMINER))


def _auxiliary_role(
    lowers: list[str], index: int, flag: int, before_flag: int, after_flag: int, flags: list[int]
) -> int:
    if lowers[index] in ("'s", "will", "may", "can", "must", "might") and before_flag & DETERMINER:
        return 0
    if flag & (HAVE | DO | BE):
        ahead = index + 1
        while ahead < len(flags) and flags[ahead] & (ADVERB | NEGATION) and not flags[ahead] & AUXILIARY:
            ahead += 1
        ahead_flag = flags[ahead] if ahead < len(flags) else STOP
        # "have 20 beds" and "did nothing" are full verbs; so is "were" for the purpose, where no verb follows.
        if flag & HAVE and not ahead_flag & (PARTICIPLE | TO | BE):
            return Role.INFINITIVE if before_flag & (TO | MODAL) else Role.FINITE
        if flag & DO and not ahead_flag & (BASE | PRONOUN):
            return Role.FINITE
    return Role.AUXILIARY


def _ing_role(lowers: list[str], index: int, flag: int, before_flag: int, after_flag: int) -> int:
    if before_flag & BE:
        return Role.ING
    if before_flag & DETERMINER:
        return 0
    if flag & NOUNLIKE and not after_flag & (DETERMINER | NUMBER | QUANTIFIER | PRONOUN | ADVERB):
        # "killing at least 12" has an object, "a killing at the weekend" has none.
        following = lowers[index + 1 : index + 3]
        if len(following) < 2 or following[0] not in ("at", "up", "as", "over", "no") or (
            following[0] == "at" and following[1] not in ("least", "most")
        ):
            return 0
    return Role.ING


def _past_role(flag: int, before_flag: int, after_flag: int, flags: list[int], before: int) -> int:
    if before_flag & (BE | HAVE):
        return Role.PARTICIPLE
    plain_noun_follows = not after_flag & (CLOSED | NUMBER | QUANTIFIER | VERB) or after_flag & NOUNLIKE
    if before_flag & (DETERMINER | NUMBER | QUANTIFIER | PREPOSITION) and plain_noun_follows:
        return 0
    if before_flag & (DETERMINER | PREPOSITION) and not before_flag & (SUBORDINATOR | RELATIVE):
        return 0
    # "displaced Palestinians", "armed men": an adjective when it opens the sentence or follows a comma and a noun is next
    if before_flag & (COMMA | STOP | COORDINATOR) and plain_noun_follows and not flag & PAST:
        return 0
    return Role.FINITE if flag & PAST else Role.PARTICIPLE


def _noun_reads_as_verb(lower: str, flag: int, before_flag: int, after_flag: int) -> bool:
    if before_flag & (PRONOUN | RELATIVE) and not before_flag & DETERMINER:
        return True
    if before_flag & (DETERMINER | PREPOSITION | NUMBER | QUANTIFIER):
        return False
    if flag & PRESENT and lower in _MOVING and not before_flag & MARK:
        return bool(after_flag & (TO | NUMBER | DETERMINER | PREPOSITION | ADVERB | QUANTIFIER))
    return bool(
        flag & PRESENT
        and (not before_flag & (VERB | MARK) or (before_flag & NOUNLIKE and after_flag & NUMBER))
        and after_flag & (DETERMINER | NUMBER | QUANTIFIER | PRONOUN | SUBORDINATOR)
        and not after_flag & COORDINATOR
    )
