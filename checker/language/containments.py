"""Which place lies in which, as far as a text says so itself."""

from itertools import pairwise
from typing import Final

from checker.language.demonyms import PLACE_OF_DEMONYM
from checker.language.lemmas import lemma
from checker.language.names import Name, names_of
from checker.language.places import BETWEEN, DIRECTIONS, PLACE_NOUNS, SHAPED_PLACES, is_placed
from checker.language.word_kinds import CAPITAL, COMMA, PREPOSITION, QUOTE, STOP
from checker.language.word_sets import word_set
from checker.language.words import Words

# Verbs whose object is mostly a place when it is a name.
_ENTERED: Final = word_set(
    """
    enter strike hit shake reach leave rock jolt flood devastate visit storm shell bomb raze besiege overrun
    evacuate
    """
)


def containments(text: str) -> list[tuple[str, str]]:
    """Pairs (inner, outer) of places that the text itself puts one into the other.

    "Basra in southern Iraq", "Adana, a city in Turkey", "the town of Cizre, Turkey", "the Iraqi city of Basra",
    "Goma, on Congo's border"; each pair once, in order of appearance.
    """
    words = Words(text)
    return containments_of(words, names_of(words, text))


def containments_of(words: Words, names: list[Name]) -> list[tuple[str, str]]:
    """`containments` of a text whose words and names are known."""
    pairs: dict[tuple[str, str], None] = {}
    lowers = words.lowers
    placed = [name for name in names if name.sort in ("name", "demonym")]
    for inner, outer in pairwise(placed):
        inner_last = words.index_at(inner.end - 1)
        inner_first = words.index_at(inner.start)
        outer_first = words.index_at(outer.start)
        between = lowers[inner_last + 1 : outer_first]
        if inner.sort == "demonym":
            # "the Iraqi city of Basra"
            if outer.sort == "name" and len(between) >= 2 and between[-1] == "of" and between[-2] in PLACE_NOUNS:
                pairs[(outer.text, PLACE_OF_DEMONYM[inner.text])] = None
            continue
        if outer.sort == "demonym" and outer.text not in ("US", "U.S.", "UK", "U.K."):
            continue
        possessive = not between and words.texts[inner_last].endswith(("'s", "’s"))
        if len(between) > 9:
            continue
        # "Toyota in Japan" is no place in a place: the inner one must be shown to be one.
        apposed = between[:1] == [","] and any(word in PLACE_NOUNS for word in between)
        entered = inner_first > 0 and words.roles[inner_first - 1] and lemma(lowers[inner_first - 1]) in _ENTERED
        if not (possessive or apposed or entered or is_placed(words, inner_first, inner)):
            continue
        if possessive:
            behind = words.index_at(outer.end - 1) + 1
            if behind < words.count and lowers[behind] in SHAPED_PLACES:
                pairs[(outer.text, inner.text)] = None
            continue
        if _contains(between) and not (between == [","] and not _ends_there(words, words.index_at(outer.end - 1))):
            outside = PLACE_OF_DEMONYM.get(outer.text, outer.text)
            if outside != inner.text:
                pairs[(inner.text, outside)] = None
    return list(pairs)


def _ends_there(words: Words, last: int) -> bool:
    """Whether "Salem, Oregon" ends with its second name: no list goes on, and the name is not the next subject."""
    after = last + 1
    if words.texts[last].endswith(("'s", "’s")):
        return False
    if after < words.count and words.flags[after] & COMMA:
        after += 1
        return after >= words.count or not (words.flags[after] & CAPITAL or words.lowers[after] in ("and", "or"))
    return after >= words.count or bool(words.flags[after] & (STOP | PREPOSITION | QUOTE))


def _contains(between: list[str]) -> bool:
    rest = [word for word in between if word not in ("the", "a", "an") and word not in DIRECTIONS]
    if rest and rest[-1] in ("province", "state"):
        rest = rest[:-1]
    if rest in (["in"], [","]) or (len(rest) == 2 and rest[0] in SHAPED_PLACES and rest[1] in ("of", "in")):
        return True
    if rest[:1] == [","]:
        rest = rest[1:]
        while rest and rest[0] in BETWEEN and rest[0] not in PLACE_NOUNS:
            rest = rest[1:]
        if rest and rest[0] in PLACE_NOUNS:
            return rest[1:] in (["in"], ["of"], ["on"], ["at"], ["near"])
    return False
