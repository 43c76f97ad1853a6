"""Where the counted things of a sentence are, as far as its own words tell."""

from itertools import pairwise
from typing import Final

from checker.language.clauses import Clauses
from checker.language.demonyms import PLACE_OF_DEMONYM
from checker.language.lemmas import lemma
from checker.language.names import Name, names_of
from checker.language.verb_roles import Role
from checker.language.word_kinds import ADVERB, CAPITAL, COMMA, COORDINATOR, NUMBER, QUOTE, STOP
from checker.language.word_sets import word_set
from checker.language.words import Words

_PLACING: Final = word_set(
    """
    in at near from across outside inside off around throughout along within into through toward towards over onto
    between behind beyond above to on aboard
    """
)
# Prepositions that place what stands before them only with the names that follow in a place's shape.
_WEAK_PLACING: Final = word_set("of to on for from by with")
_PLACE_NOUNS: Final = word_set(
    """
    city town village district province region state county country island port capital area suburb neighbourhood
    neighborhood enclave strip territory valley coast gulf camp mountains hills zone department prefecture
    municipality coastline border airport hospital prison jail bank hotel university school station street road
    bridge river lake sea ocean bay strait peninsula desert square mosque church market mall plant waters base
    outskirts crossing
    """
)
_DIRECTIONS: Final = word_set(
    """
    northern southern eastern western central northeastern northwestern southeastern southwestern north south east
    west northeast northwest southeast southwest upper lower greater downtown mainland coastal neighbouring
    neighboring nearby besieged war-torn
    """
)
_BETWEEN: Final = word_set(
    """
    the a an its his their our this that of nation's country's besieged occupied city town village district
    province region state county country island port capital area suburb neighbourhood neighborhood enclave
    territory ancient resort small remote old tiny mountainous rural busy popular main nearby coastal southern
    northern eastern western central
    """
)
# Behind a name these make it a place without any preposition: "struck Qeshm island".
_SHAPED_PLACES: Final = word_set(
    """
    island islands province district region county prefecture valley peninsula city town village governorate
    """
)
# "the people of Basra", "parts of Iraq".
_OF_PLACES: Final = word_set("people residents population citizens inhabitants half parts most much all coast")
# Verbs whose object is mostly a place when it is a name.
_ENTERED: Final = word_set(
    """
    enter strike hit shake reach leave rock jolt flood devastate visit storm shell bomb raze besiege overrun
    evacuate
    """
)
_NOT_PLACES: Final = word_set(
    """
    ministry agency department army navy police company corporation inc corp ltd group association union committee
    commission senate party times post journal news survey mr mrs president minister general official act league
    team club bill law deal mossad congress
    """
)


def place_of(sentence: str, position: int) -> str | None:
    """The place of the thing counted at an offset: the nearest name in its clause that a preposition of place governs.

    "in the southern city of Basra" gives "Basra", "in Iraq's Basra province" likewise. A place without a name ("the
    strip") is None. Where the counted people come from ("300 Kenyan soldiers") is not where they are: see `origin_at`.
    """
    words = Words(sentence)
    return place_at(words, Clauses(words), names_of(words, sentence), words.index_at(position))


def place_at(words: Words, clauses: Clauses, names: list[Name], index: int) -> str | None:
    """`place_of` for a token of a sentence whose words, clauses and names are known."""
    if index >= words.count or not names:
        return None
    home = _home(words, names, index)
    if home is not None:
        return home
    group = clauses.of(index)
    found = _placed_in(words, clauses, names, group, index)
    # "…, killing 12", "… and abducted 250": without a subject of its own a clause has the place of the one before.
    while found is None and group > 0 and _leans(words, clauses.spans[group][0]):
        group -= 1
        found = _placed_in(words, clauses, names, group, index)
    if found is None and group > 0 and words.lowers[0] in ("in", "at", "near", "across", "outside", "off"):
        # "In Basra, officials said 12 people had died."
        opening = clauses.of(0)
        if names[0].sort == "name" and words.index_at(names[0].start) < 8:
            found = _placed_in(words, clauses, names[:1], opening, index)
    return found


def _leans(words: Words, first: int) -> bool:
    """Whether a clause begins with a verb, after "and" or none."""
    if words.flags[first] & COORDINATOR and first + 1 < words.count:
        first += 1
    while first + 1 < words.count and words.flags[first] & ADVERB and not words.roles[first]:
        first += 1
    return words.roles[first] > Role.AUXILIARY


def origin_at(words: Words, names: list[Name], first: int, last: int) -> str | None:
    """The country of the demonym within or right behind the tokens of a figure's noun phrase: "300 Kenyan soldiers"."""
    for name in names:
        if name.sort == "demonym" and first <= words.index_at(name.start) <= last + 1:
            return PLACE_OF_DEMONYM[name.text]
    return None


def _home(words: Words, names: list[Name], index: int) -> str | None:
    """The place that a population is told of: "Basra, home to 120,000 people", "Adana, a city of 160,000"."""
    lowers = words.lowers
    at = index - 1
    while at >= 0 and (
        lowers[at] in ("about", "some", "around", "nearly", "than", "more", "over", "roughly", "almost")
    ):
        at -= 1
    if at < 2 or lowers[at] not in ("to", "of"):
        return None
    if (lowers[at] == "to" and lowers[at - 1] == "home") or (lowers[at] == "of" and lowers[at - 1] in _PLACE_NOUNS):
        for name in reversed(names):
            if name.sort == "name" and name.end <= words.starts[at - 1]:
                between = lowers[words.index_at(name.end - 1) + 1 : at - 1]
                told = lowers[at] == "to" or (
                    len(between) <= 7 and ("," in between or between[:1] in (["is"], ["was"]))
                )
                return name.text if told else None
    return None


def _placed_in(words: Words, clauses: Clauses, names: list[Name], group: int, index: int) -> str | None:
    best: str | None = None
    best_distance = 1 << 30
    for name in names:
        if name.sort in ("time", "person", "demonym"):
            continue
        first = words.index_at(name.start)
        if clauses.of(first) != group or not _placed(words, first, name):
            continue
        # What stands behind the figure is its place sooner than what stands before it.
        distance = first - index if first > index else 3 + 2 * (index - first)
        if words.lowers[first - 1] == "from":
            if first < index:
                continue
            distance += 6
        if distance < best_distance:
            best, best_distance = name.text, distance
    return PLACE_OF_DEMONYM.get(best, best) if best is not None else None


def _placed(words: Words, first: int, name: Name) -> bool:
    """Whether a preposition of place governs a name, over "the southern city of" and its like."""
    lowers, flags = words.lowers, words.flags
    if name.text.rsplit(" ", 1)[-1].lower() in _NOT_PLACES:
        return False
    last = words.index_at(name.end - 1)
    if words.texts[last].endswith(("'s", "’s")) and (
        _leads_to_place(words, last + 1)
        or not any(word in _PLACE_NOUNS or word in _DIRECTIONS for word in lowers[last + 1 : last + 4])
    ):
        return False
    if last + 1 < words.count and lowers[last + 1] in _SHAPED_PLACES:
        return True
    at = first - 1
    steps = 0
    through_of = False
    while at >= 0 and steps < 8:
        lower = lowers[at]
        if lower == "of" and at > 0 and (lowers[at - 1] in _PLACE_NOUNS or lowers[at - 1] in _DIRECTIONS):
            through_of = True
            at -= 2
        elif lower in _PLACING:
            if lower in _WEAK_PLACING and not through_of:
                # "to Rome", "from Kenya", "on Crete": a place; "to Obama", "from Sony": unknowable, taken only bare.
                return lower == "from" or (steps == 0 and lower == "on" and words.roles[at - 1] == Role.NONE)
            return True
        elif lower in _BETWEEN or lower in _DIRECTIONS:
            at -= 1
        elif flags[at] & (STOP | QUOTE | COMMA | NUMBER) or not flags[at]:
            # Any other adjective: "in mainly Kurdish Kirkuk".
            if flags[at] or lower not in _PLACE_NOUNS:
                return lower == "of" and through_of
            at -= 1
        elif flags[at] & CAPITAL and (words.texts[at] in PLACE_OF_DEMONYM or words.texts[at].endswith(("'s", "’s"))):
            at -= 1
        else:
            return lower == "of" and at > 0 and lowers[at - 1] in _OF_PLACES
        steps += 1
    return False


def _leads_to_place(words: Words, at: int) -> bool:
    """Whether another name of a place follows a possessive: "Iraq's Basra province", "Iraq's city of Basra"."""
    while at < words.count and words.lowers[at] in _DIRECTIONS:
        at += 1
    if at + 2 < words.count and words.lowers[at] in _PLACE_NOUNS and words.lowers[at + 1] == "of":
        at += 2
    return at < words.count and bool(words.flags[at] & CAPITAL)


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
            if outer.sort == "name" and len(between) >= 2 and between[-1] == "of" and between[-2] in _PLACE_NOUNS:
                pairs[(outer.text, PLACE_OF_DEMONYM[inner.text])] = None
            continue
        if outer.sort == "demonym" and outer.text not in ("US", "U.S.", "UK", "U.K."):
            continue
        possessive = not between and words.texts[inner_last].endswith(("'s", "’s"))
        if len(between) > 9:
            continue
        # "Toyota in Japan" is no place in a place: the inner one must be shown to be one.
        apposed = between[:1] == [","] and any(word in _PLACE_NOUNS for word in between)
        entered = inner_first > 0 and words.roles[inner_first - 1] and lemma(lowers[inner_first - 1]) in _ENTERED
        if not (possessive or apposed or entered or _placed(words, inner_first, inner)):
            continue
        if possessive:
            behind = words.index_at(outer.end - 1) + 1
            if behind < words.count and lowers[behind] in _SHAPED_PLACES:
                pairs[(outer.text, inner.text)] = None
            continue
        if _contains(between) and not (between == [","] and _listed(words, words.index_at(outer.end - 1) + 1)):
            outside = PLACE_OF_DEMONYM.get(outer.text, outer.text)
            if outside != inner.text:
                pairs[(inner.text, outside)] = None
    return list(pairs)


def _listed(words: Words, after: int) -> bool:
    """Whether names go on as a list: "Flint, Lansing, and Ann Arbor"."""
    if after < words.count and words.flags[after] & COMMA:
        after += 1
        return after < words.count and bool(words.flags[after] & CAPITAL or words.lowers[after] in ("and", "or"))
    return after < words.count and words.lowers[after] in ("and", "or")


def _contains(between: list[str]) -> bool:
    rest = [word for word in between if word not in ("the", "a", "an") and word not in _DIRECTIONS]
    if rest and rest[-1] in ("province", "state"):
        rest = rest[:-1]
    if rest in (["in"], [","]) or (len(rest) == 2 and rest[0] in _SHAPED_PLACES and rest[1] in ("of", "in")):
        return True
    if rest[:1] == [","]:
        rest = rest[1:]
        while rest and rest[0] in _BETWEEN and rest[0] not in _PLACE_NOUNS:
            rest = rest[1:]
        if rest and rest[0] in _PLACE_NOUNS:
            return rest[1:] in (["in"], ["of"], ["on"], ["at"], ["near"])
    return False
