"""The words that make a statement a plan, a possibility or a denial."""

from typing import Final

from checker.language.word_sets import word_set

PLANNING_MODALS: Final = frozenset(("will", "would", "'ll", "wo", "won't", "wouldn't", "shall", "should", "must"))
POSSIBLE_MODALS: Final = frozenset(("may", "might", "could"))

# Words whose infinitive, object or clause is a plan: "plans to free 40", "proposed a truce of 40 days".
PLANNING: Final = word_set(
    """
    plan propose proposal offer expect expectation hope demand schedule intend intention aim want seek vow pledge
    promise due set slate consider mull urge request threaten threat prepare ready willing agree agreement call
    ask bid commit commitment aspire envisage envision foresee project forecast target require recommend suggest
    ultimatum prospect goal attempt try going likely anticipate eye authorise authorize approve order earmark
    allocate budget negotiate poised undertake wish desire volunteer calls insist able eager determined budgeted
    """
)
# Of these the object itself is planned ("proposed 40 days", "offered $160 million"); "to" or a clause is not needed.
PLANNING_GOVERNORS: Final = word_set(
    """
    plan propose offer expect demand schedule intend want seek pledge promise consider mull request envisage
    envision foresee project forecast target recommend vow anticipate hope await threaten urge eye require
    """
)
# Statements of the past that hold a word of planning before "to": what follows happened.
FEARING: Final = word_set(
    """
    fear feared fears worry worried worries suspect suspected concern concerned concerns doubt
    """
)
POSSIBLE_WORDS: Final = word_set(
    """
    possibly perhaps maybe potentially conceivably feared presumed suspected possible unconfirmed fears alleged
    potential
    """
)
# Verbs whose clause is a plan: "expect 12 ships will arrive".
PLANNED_CLAUSES: Final = word_set("propose demand expect hope predict forecast require recommend plan envisage")
STATED_LEVELS: Final = word_set("believed estimated thought reported known understood said")
DENYING: Final = word_set("deny reject refute dispute dismiss rebut disprove debunk retract")
DENIED_NOUNS: Final = word_set(
    """
    evidence indication sign proof confirmation suggestion truth report reports
    """
)
UNDER_PLAN: Final = word_set(
    """
    proposal plan offer proposals plans draft bill scheme outline framework blueprint
    """
)
# Verbs whose object is there already, whatever their tense: "will appeal against his sentence of 16 years".
REFERRING: Final = word_set(
    """
    appeal challenge contest review revisit reconsider discuss defend criticise criticize question debate examine
    protest lament mourn regret condemn explain justify overturn quash uphold fight reject spurn accept
    """
)
REFERRED: Final = word_set(
    """
    sentence fine penalty ban award ruling verdict conviction contract term bill suspension levy judgment judgement
    offer bid proposal
    """
)
# Verbs whose subjects are counted by what they do, "the 40 captives will leave", and those that do nothing to the
# number of their object, "to sway the eight delegates".
CHANGING: Final = word_set(
    """
    leave go come return lose win die drown perish flee escape quit retire resign join move arrive disappear vanish
    surrender defect withdraw close open start begin end cost earn get receive have
    """
)
LEAVING_AS_IT_IS: Final = word_set(
    """
    sway tell ask see meet visit interview persuade convince regret mourn thank praise remember name identify call warn
    question watch know believe blame
    """
)
HYPOTHETICAL: Final = frozenset(("if", "unless", "lest", "whether"))
INTENDING_ADJECTIVES: Final = word_set(
    """
    proposed planned expected scheduled projected forecast intended possible potential prospective
    """
)
