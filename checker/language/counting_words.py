"""Words that count by what they are: "double murder", "twin blasts", "a pair of gunmen", "a trio of soldiers"."""

from typing import Final

from checker.language.counted_nouns import counted_noun
from checker.language.inflection import is_plural, singular
from checker.language.people import PEOPLE
from checker.language.small_words import Small, harm_within
from checker.language.tables import words
from checker.language.tokens import Tokens

_MULTIPLES: Final = {"double": 2, "twin": 2, "triple": 3, "quadruple": 4, "quintuple": 5}
# "A lone gunman", "the sole survivor": one, where a person is counted.
_SINGLES: Final = frozenset(["lone", "sole"])
_SETS: Final = {"pair": 2, "trio": 3, "foursome": 4, "threesome": 3}
COUNTING_WORDS: Final = frozenset([*_MULTIPLES, *_SETS, *_SINGLES])
# A double murder has two victims; twin blasts are two.
_KILLINGS: Final = words(
    "murder homicide killing slaying manslaughter assassination execution beheading drowning stabbing"
)
_ATTACKS: Final = words(
    """
    blasts bombings attacks explosions strikes raids earthquakes quakes bombs crashes assaults ambushes sieges fires
    suicide car truck
    """
)
_ARTICLES: Final = words("a the this that another one")


def counting_word(t: Tokens, i: int) -> Small | None:
    """What the word at token i counts: two dead for "double murder", two blasts for "twin blasts", two people."""
    word, following = t.words[i], t.words[i + 1]
    if word in _SINGLES:
        one = following in PEOPLE and t.word(i - 1) in _ARTICLES
        return Small(1, 1, i + 1, following, i + 1, i + 2) if one else None
    if word in _MULTIPLES:
        if following == "-" and t.glued(i + 1):
            return None
        if word != "twin" and following in _KILLINGS:
            return Small(_MULTIPLES[word], _MULTIPLES[word], i + 1, singular(following), i + 1, i + 2)
        if word == "twin" and following in _ATTACKS and (noun := counted_noun(t, i + 1)) and noun.end <= i + 4:
            return Small(2, 2, i + 1, noun.name, noun.start, noun.end)
        return None
    if following == "of" and t.word(i - 1) in _ARTICLES:
        noun = counted_noun(t, i + 2)
        if noun and noun.name in PEOPLE and is_plural(t.words[noun.end - 1]):
            return Small(_SETS[word], _SETS[word], i + 1, noun.name, noun.start, noun.end)
        return None
    if t.word(i - 1) == "the" and following in ("were", "have", "are", "had") and harm_within(t, i + 2, 5):
        return Small(_SETS[word], _SETS[word], i + 1, "person", i + 1, i + 1)
    return None


def both_aged(t: Tokens, i: int) -> bool:
    """Whether "both" at token i tells the one age of two people: "Ann Lee and Bo Ray, both 51, died"."""
    age = t.words[i + 1]
    return (
        t.word(i - 1) in (",", "(")
        and age.isdecimal()
        and 0 < int(age[:4]) < 120
        and t.words[i + 2] in (",", ")", ".", ";", "and", "of", "from", "")
    )
