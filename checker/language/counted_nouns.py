"""What a bare number counts: the noun phrase behind it, its head in the singular.

"23 Somali pirates were held" counts "pirate" over the words "Somali pirates"; "two of the three boats" counts "boat";
"23 were killed" counts nothing that is named.
"""

from typing import Final, NamedTuple

from checker.language.designations import HYPHENS, designation_end, designation_name
from checker.language.inflection import UNCHANGING, is_plural, singular
from checker.language.numeral_words import COUNTABLE
from checker.language.tables import words
from checker.language.tokens import Tokens, is_number


class CountedNoun(NamedTuple):
    """The head noun in the singular and the tokens of its phrase."""

    name: str
    start: int
    end: int


_DETERMINERS: Final = words(
    """
    the this that these those its his her their our your my all both each every some any
    """
)
# Words that end a noun phrase: prepositions, conjunctions, auxiliaries, pronouns, question words, adverbs of time.
PHRASE_ENDS: Final = words(
    """
    in on at by for from with within without into onto upon over under above below behind beneath beside between among
    amid through during before after since until till to toward towards against about around across along off out up
    down near inside outside via per than as like of because although though while whereas if unless when where who
    whom whose which what why how that but nor yet so then there here now today tomorrow yesterday tonight ago earlier
    later already also only just even still too again ever never not n't once twice is are was were be been being am
    has have had having do does did will would shall should can could may might must ought i you he she it we they me
    him them us himself herself themselves itself my your his her its our their the a an this these those each every
    either neither both all any some no none said says told added reported died fell rose went came got took made gave
    saw knew found began became left kept held led met ran sat stood spoke won lost paid sent built bought caught
    fought sought thought brought hit cut put set let dropped jumped climbed killed injured wounded hurt arrested
    hospitalised hospitalized evacuated dead missing alive available apiece together total altogether worldwide
    nationwide overall away monday tuesday wednesday thursday friday saturday sunday long wide tall deep high old
    thick apart aboard abroad respectively including according
    """
)
# Participles that modify a noun where a noun follows, and end the phrase where none does.
_PARTICIPLES: Final = words(
    """
    killed injured wounded hurt arrested dead missing evacuated hospitalised hospitalized led left lost held long high
    old deep total overall
    """
)
_ADVERBS: Final = words(
    """
    more other additional further mostly mainly newly very highly heavily badly seriously severely critically
    so-called extra new old young big small large key major only
    """
)
# Nouns that no adjective or compound goes on behind, so that a plural verb form is not taken for one more noun.
_CLOSED: Final = words("people men women children lives deaths casualties injuries times")
# Adjectives of groups that stand as nouns: "12 wounded" counts no noun; police, personnel and aircraft do.
_MASS: Final = UNCHANGING - words(
    """
    dead wounded injured missing homeless elderly unemployed poor rich faithful means works
    """
)
# Nouns that measure too: capitalised behind a capital they are of a name, "eight World Cups".
_UNITS_TOO: Final = words("cups cup bars feet pounds stones yards points")
# Nouns that a number is set before without a hyphen: "the 15 member council".
_TIED: Final = words("member nation storey story seat bed room country man woman")
_LONGEST: Final = 7


def counted_noun(t: Tokens, j: int, one: bool = False) -> CountedNoun | None:
    """The noun phrase that begins at token j, right behind a number; `one`: a singular is counted."""
    word = t.words[j]
    if word in HYPHENS and t.glued(j) and t.glued(j + 1):
        return _hyphenated(t, j + 1)
    if word in _TIED and not one and not is_plural(t.words[j + 1]) and _compound_follows(t, j + 1):
        return CountedNoun(word, j, j + 1)
    if word == "of":
        j += 1
        if t.words[j] == "all":
            j += 1
        if t.words[j] in _DETERMINERS:
            j += 1
        while is_number(t.words[j]) or t.words[j] in _SMALL_NUMBERS:
            j += 1
        one = False
    return _phrase(t, j, one)


_SMALL_NUMBERS: Final = words(
    """
    two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands
    million millions few many several other
    """
) - {"other"}


# "1,500-plus staff", "three-nought": tied to a number, and yet no noun.
_NO_NOUNS: Final = COUNTABLE | {"plus", "odd", "something", "strong"}


def _hyphenated(t: Tokens, k: int) -> CountedNoun | None:
    """ "four-cylinder engine", "23-man crew": the singular noun tied to the number."""
    word = t.words[k]
    if not word.isalpha() or len(word) < 3 or word in PHRASE_ENDS or word in _NO_NOUNS:
        return None
    end = k + 1
    return CountedNoun(singular(word), k, end)


def _phrase(t: Tokens, j: int, one: bool) -> CountedNoun | None:
    head = -1
    k = j
    model = ""
    model_end = k
    while k < max(j, model_end) + _LONGEST:
        word = t.words[k]
        if head < 0 and not model and (end := designation_end(t, k)):
            model, plural = designation_name(t, k, end)
            k = model_end = end
            if plural:
                return CountedNoun(model, j, end)
            continue
        if not word[:1].isalpha():
            if not _goes_past(t, j, k, head):
                break
            k += 1
            continue
        if word in PHRASE_ENDS and _ends_phrase(t, k, word):
            break
        if word in ("and", "or"):
            if head >= 0 or k == j or not _coordinates(t, k):
                break
            k += 1
            continue
        if word.endswith(("'s", "’s", "s'", "s’")) and head >= 0:
            break
        if one:
            if word in ("last", "next", "past") and head >= 0:
                break
            if head >= 0 and not _may_compound(t, head, k):
                break
            if model and head < 0 and word.endswith("ed"):
                break  # "one F-16 crashed"
            if k == j and word.endswith("ed") and (t.words[k + 1] in PHRASE_ENDS or not t.words[k + 1].isalpha()):
                break  # "one landed on a roof": its verb
            if word not in _ADVERBS:
                head = k
        elif is_plural(word) and not (word.endswith(("'s", "’s"))):
            if head >= 0 and t.words[head] in _CLOSED:
                break
            head = k
        elif head >= 0:
            break
        elif word in _MASS or (k == j and _abbreviated(t, k)):
            head = k
        k += 1
    if head < 0:
        return CountedNoun(model, j, model_end) if model else None
    return _headed(t, j, head, one)


def _goes_past(t: Tokens, j: int, k: int, head: int) -> bool:
    """Whether the noun phrase that began at token j goes on behind the sign or number at token k."""
    word = t.words[k]
    if word in HYPHENS:
        return t.glued(k) and t.glued(k + 1)
    if word == ".":
        return t.glued(k) and len(t.words[k - 1]) == 1 and t.raw(k + 1)[:1].isupper()
    if word == ",":
        return head < 0 and k > j and _adjectives_go_on(t, k)
    if not is_number(word) or k == j:
        return False
    return t.glued(k) or (head < 0 and (t.raw(k - 1)[:1].isupper() or t.raw(k + 1)[:1].isupper()))


def _headed(t: Tokens, j: int, head: int, one: bool) -> CountedNoun:
    name = t.words[head]
    if t.raw(head)[-1:] == "s" and t.raw(head)[:-1].isupper() and len(name) > 2:
        return CountedNoun(name[:-1], j, head + 1)
    if head > j and name in _UNITS_TOO and t.raw(head)[:1].isupper() and t.raw(head - 1)[:1].isupper():
        return CountedNoun(f"{t.words[head - 1]} {singular(name)}", j, head + 1)
    return CountedNoun(
        singular(name) if not one or (is_plural(name) and name != singular(name) and not one) else name, j, head + 1
    )


def _compound_follows(t: Tokens, k: int) -> bool:
    """ "15 member council": a singular noun, with no plural close behind that the number might count."""
    return t.words[k].isalpha() and t.words[k] not in PHRASE_ENDS and not is_plural(t.words[k + 1])


def _ends_phrase(t: Tokens, k: int, word: str) -> bool:
    """Whether a word that can end a noun phrase does so at token k; "US" in capitals is the country."""
    if word == "us" and t.raw(k) == "US" and not t.headline:
        return False
    return not (word in _PARTICIPLES and _noun_follows(t, k + 1)) and word not in _ADVERBS


def _abbreviated(t: Tokens, k: int) -> bool:
    """ "43 RBI", "2 GPS": capitals that stand alone behind a number."""
    raw = t.raw(k)
    raw = raw[:-1] if raw[-1:] == "s" else raw
    return 1 < len(raw) < 6 and raw.isupper() and not t.raw(k + 1)[:1].isalnum() and not t.glued(k)


def _adjectives_go_on(t: Tokens, comma: int) -> bool:
    """ "two young, armed men": a comma between lower-case adjectives with the plural close behind."""
    after = t.raw(comma + 1)
    return (
        after.islower()
        and t.words[comma + 1] not in PHRASE_ENDS
        and t.words[comma + 1] not in _SMALL_NUMBERS
        and is_plural(t.words[comma + 2])
        and not is_plural(t.words[comma + 1])
    )


def _noun_follows(t: Tokens, k: int) -> bool:
    return is_plural(t.words[k]) or (
        is_plural(t.words[k + 1]) and t.words[k] not in PHRASE_ENDS and t.words[k].isalpha()
    )


def _coordinates(t: Tokens, k: int) -> bool:
    """ "digital and physical sales": the plural comes within three words behind "and", with no new phrase opened."""
    for ahead in range(k + 1, k + 4):
        word = t.words[ahead]
        if is_plural(word):
            return True
        if not word.isalpha() or word in PHRASE_ENDS or is_number(word) or word in _SMALL_NUMBERS:
            return False
    return False


def _may_compound(t: Tokens, head: int, k: int) -> bool:
    """Behind a singular noun: whether word k goes on with the phrase, or is its verb."""
    word = t.words[k]
    if word.endswith(("ed", "ly")):
        return word.endswith("ed") and t.words[k + 1].isalpha() and t.words[k + 1] not in PHRASE_ENDS
    if word.endswith("s") and not word.endswith("ss"):
        return False
    return not (t.raw(head)[:1].islower() and t.raw(k)[:1].isupper())
