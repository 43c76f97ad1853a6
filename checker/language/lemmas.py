"""Dictionary forms of English words, by table and by rule; morphology only, no sense told from sense."""

from functools import lru_cache
from typing import Final

from checker.language.verbs import FORMS
from checker.language.word_sets import word_set

_IRREGULAR_NOUNS: Final = {
    "men": "man", "women": "woman", "children": "child", "people": "person", "persons": "person", "feet": "foot",
    "teeth": "tooth", "geese": "goose", "mice": "mouse", "oxen": "ox", "lives": "life", "wives": "wife",
    "knives": "knife", "wolves": "wolf", "halves": "half", "shelves": "shelf", "thieves": "thief",
    "selves": "self", "loaves": "loaf", "calves": "calf", "crises": "crisis", "bases": "base", "analyses": "analysis",
    "diagnoses": "diagnosis", "hypotheses": "hypothesis", "parentheses": "parenthesis", "criteria": "criterion",
    "phenomena": "phenomenon", "media": "media", "data": "data", "bacteria": "bacterium", "fungi": "fungus",
    "nuclei": "nucleus", "stimuli": "stimulus", "alumni": "alumnus", "cacti": "cactus", "indices": "index",
    "appendices": "appendix", "matrices": "matrix", "vertices": "vertex", "axes": "axis", "oases": "oasis",
    "servicemen": "serviceman", "policemen": "policeman", "gunmen": "gunman", "fishermen": "fisherman",
    "policewomen": "policewoman", "fishes": "fish", "species": "species", "series": "series", "aircraft": "aircraft",
    "troops": "troop", "potatoes": "potato", "tomatoes": "tomato", "heroes": "hero", "volcanoes": "volcano",
    "tornadoes": "tornado", "torpedoes": "torpedo", "echoes": "echo", "vetoes": "veto", "buses": "bus", "gases": "gas",
    "viruses": "virus", "bonuses": "bonus", "campuses": "campus", "statuses": "status", "censuses": "census",
    "consensuses": "consensus", "houses": "house", "horses": "horse", "nurses": "nurse", "causes": "cause",
    "corpses": "corpse", "diseases": "disease", "purposes": "purpose", "responses": "response", "expenses": "expense",
    "offenses": "offense", "licences": "licence", "caches": "cache", "aches": "ache", "headaches": "headache",
    "avalanches": "avalanche", "movies": "movie", "cookies": "cookie", "calories": "calorie", "ties": "tie",
    "zombies": "zombie", "rookies": "rookie", "prairies": "prairie", "shoes": "shoe", "toes": "toe", "canoes": "canoe",
}  # fmt: skip

# Words that look inflected and are not.
_FIXED: Final = word_set(
    """
    building missing this his its hers ours yours theirs us plus thus bus gas yes as news politics economics
    athletics physics mathematics aids species series means headquarters gallows chaos always perhaps besides
    sometimes afterwards towards across unless less bias focus virus campus status census consensus bonus corps
    canvas atlas lens alas christmas crisis basis analysis tennis iris oasis thesis emphasis diabetes rabies
    measles mumps hundred red bed wed shed sled seed weed need deed feed speed breed creed greed indeed sacred
    naked wicked kindred united rugged ragged wretched embed during morning evening king thing nothing something
    anything everything ring spring string wing sing bring sling swing sting cling fling ping being ceiling
    sterling pudding sibling darling outstanding overwhelming beijing per less us
    """
)

_VOWELS: Final = frozenset("aeiouy")


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "xes", "zzes", "ches")):
        return word[:-2]
    if word.endswith(("ss", "us", "is")) or len(word) < 4:
        return word
    return word[:-1]


def _unsuffixed(word: str, suffix: str) -> str:
    """The base of an -ed or -ing word that stands in no table: helped by how English spells such bases."""
    stem = word[: -len(suffix)]
    if len(stem) < 3 or not _VOWELS.intersection(stem):
        return word
    if suffix == "ed" and stem.endswith("i"):
        return stem[:-1] + "y"
    if stem[-1] == stem[-2] and stem[-1] not in "lsz":
        return stem[:-1]
    # A consonant after one vowel in the last syllable mostly had an e: "-ate", "-ise", "-uce", "-age".
    if stem.endswith(
        ("at", "iz", "is", "ys", "yz", "uc", "ag", "rg", "dg", "ng", "v", "u", "rc", "nc", "bl", "tl", "pl")
    ):
        return stem if stem.endswith(("ing", "ong", "ang")) else stem + "e"
    return stem


@lru_cache(maxsize=65536)
def lemma(word: str) -> str:
    """The dictionary form of one word in lower case: "killed" → "kill", "cities" → "city", "Israel's" → "israel".

    Cached; a word that the tables do not know is undone by rule and may keep a wrong ending, but the same word always
    gives the same answer.
    """
    lower = word.lower().replace("’", "'")
    if lower.endswith("'s"):
        lower = lower[:-2]
    elif lower.endswith("'"):
        lower = lower[:-1]
    if lower in _IRREGULAR_NOUNS:
        return _IRREGULAR_NOUNS[lower]
    if lower in _FIXED:
        return lower
    if lower in FORMS:
        return FORMS[lower]
    if len(lower) < 4:
        return lower
    if "-" in lower:
        head, _, last = lower.rpartition("-")
        return f"{head}-{lemma(last)}" if last.isalpha() and head else lower
    if lower.endswith("s"):
        return _singular(lower)
    if lower.endswith("ed") and not lower.endswith("eed"):
        return _unsuffixed(lower, "ed")
    if lower.endswith("ing"):
        return _unsuffixed(lower, "ing")
    return lower
