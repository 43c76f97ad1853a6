"""What a word can be in a sentence: closed classes and verb forms by table, as a union of flags."""

from functools import lru_cache
from typing import Final

from checker.language.concepts import CONCEPT_OF
from checker.language.lemmas import lemma
from checker.language.verbs import BASES, FORMS, NOUN_LIKE, PARTICIPLES, PASTS, PRESENTS
from checker.language.word_sets import word_set

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
    DETERMINER
    | PREPOSITION
    | SUBORDINATOR
    | RELATIVE
    | COORDINATOR
    | PRONOUN
    | AUXILIARY
    | NEGATION
    | ADVERB
    | TO
    | MARK
)

_CLOSED_WORDS: Final = (
    (
        DETERMINER,
        """the a an this these those my our your his her its their some any every each another all both
        no such""",
    ),
    (
        PREPOSITION,
        """of in on at by for from with about against among amid across along around behind below beneath beside between
        beyond despite down during except inside into near off onto out outside over past per through
        throughout toward towards under underneath up upon via within without including involving aboard above
        alongside amidst besides concerning considering excluding following like minus opposite plus regarding
        round save than unlike versus vs worth atop""",
    ),
    (
        SUBORDINATOR,
        """that if because although though while whereas whether unless until since when whenever before after as once
        lest till provided""",
    ),
    (RELATIVE, "who which whom whose where why how what"),
    (COORDINATOR, "and or but nor yet plus"),
    (PRONOUN, "i you he she it we they me him us them there himself themselves itself himself who"),
    (
        MODAL,
        """will would shall should may might can could must 'll wo ca cannot won't wouldn't couldn't can't
        shouldn't 'd""",
    ),
    (BE, "be am is are was were been being 's isn't aren't wasn't weren't"),
    (HAVE, "have has had having 've haven't hasn't hadn't"),
    (DO, "do does did didn't doesn't don't"),
    (NEGATION, "not never n't neither isn't aren't wasn't weren't haven't hasn't hadn't didn't doesn't don't won't "
               "wouldn't couldn't can't shouldn't cannot"),
    (
        ADVERB,
        """also still already now then just only even ever often soon once again later earlier almost nearly
        about around
        roughly approximately so too very more most less least at-least instead meanwhile however therefore
        thus here together apart away back ahead long far well yesterday today tomorrow tonight overnight
        alone else perhaps maybe never always sometimes twice previously""",
    ),
    (TO, "to"),
    (
        QUANTIFIER,
        """more less fewer many several few dozens hundreds thousands millions scores most least some
        around about""",
    ),
    (
        NUMBER,
        """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
        billion trillion dozen half""",
    ),
)  # fmt: skip

_NOT_ADVERBS: Final = word_set(
    """
    family july italy ally assembly supply reply rally bully early fly apply italy monopoly only anomaly butterfly
    likely unlikely deadly friendly daily weekly monthly yearly elderly lonely lively ugly holy silly costly
    orderly imply rely comply multiply
    """
)


def _closed_table() -> dict[str, int]:
    table: dict[str, int] = {}
    for flag, words in _CLOSED_WORDS:
        for word in words.split():
            table[word] = table.get(word, 0) | flag
    return table


_CLOSED_TABLE: Final = _closed_table()

_CAPITAL_WORDS: Final = frozenset(("May", "MAY", "Will", "US", "AM", "PM"))
_TENS: Final = ("twenty-", "thirty-", "forty-", "fifty-", "sixty-", "seventy-", "eighty-", "ninety-")

_COMMA_MARKS: Final = frozenset(",")
_STOP_MARKS: Final = frozenset((";", ":", "—", "–", "--", "(", ")", "[", "]", ".", "!", "?", "…", "..", "..."))
_QUOTE_MARKS: Final = frozenset('"“”„«»‘')


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
    if text in _CAPITAL_WORDS:
        return flags  # the month, the man and the country, not the modal or the pronoun
    known = _CLOSED_TABLE.get(lower)
    if known is not None:
        return flags | known | _verb_flags(lower) * bool(known & AUXILIARY)
    if not first.isalpha():
        return OTHER
    if "-" in lower and lower.startswith(_TENS):
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


_NOUNS_IN_ING: Final = word_set(
    """
    building meeting morning evening king thing nothing something anything everything ring spring string wing
    ceiling wedding opening ruling feeling funding housing killing shooting bombing stabbing hearing briefing
    filing listing rating reading training trading banking mining fishing shipping beginning earning saving
    crossing landing offering painting finding warning painting uprising gathering clothing during according
    including following parking
    """
)


@lru_cache(maxsize=65536)
def is_known(lower: str) -> bool:
    """Whether a lower-case word is one that the tables know as no name."""
    return lower in FORMS or lower in _CLOSED_TABLE or lemma(lower) in CONCEPT_OF or word_flags(lower) != 0
