"""Where the counted things of a sentence are, as far as its own words tell."""

from typing import Final

from checker.language.clauses import Clauses
from checker.language.demonyms import PLACE_OF_DEMONYM
from checker.language.names import Name, names_of
from checker.language.verb_roles import Role
from checker.language.word_kinds import ADVERB, CAPITAL, COMMA, COORDINATOR, NUMBER, QUANTIFIER, QUOTE, STOP
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
PLACE_NOUNS: Final = word_set(
    """
    city town village district province region state county country island port capital area suburb neighbourhood
    neighborhood enclave strip territory valley coast gulf camp mountains hills zone department prefecture
    municipality coastline border airport hospital prison jail bank hotel university school station street road
    bridge river lake sea ocean bay strait peninsula desert square mosque church market mall plant waters base
    outskirts crossing
    """
)
DIRECTIONS: Final = word_set(
    """
    northern southern eastern western central northeastern northwestern southeastern southwestern north south east
    west northeast northwest southeast southwest upper lower greater downtown mainland coastal neighbouring
    neighboring nearby besieged war-torn
    """
)
BETWEEN: Final = word_set(
    """
    the a an its his their our this that of nation's country's besieged occupied city town village district
    province region state county country island port capital area suburb neighbourhood neighborhood enclave
    territory ancient resort small remote old tiny mountainous rural busy popular main nearby coastal southern
    northern eastern western central
    """
)
# Behind a name these make it a place without any preposition: "struck Samos island".
SHAPED_PLACES: Final = word_set(
    """
    island islands province district region county prefecture valley peninsula city town village governorate
    """
)
_POINTS: Final = word_set("north south east west northeast northwest southeast southwest outskirts edge")
# Words between two names of which the second tells where the first is.
_BETWEEN_PLACES: Final = frozenset(("in", "on", "of", "near", "at", "from", "outside", "off"))
# "the people of Basra", "parts of Iraq".
_OF_PLACES: Final = word_set("people residents population citizens inhabitants half parts most much all coast")
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
    strip") is None. Where the counted people come from ("400 Kenyan soldiers") is not where they are: see `origin_at`.
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
    if found is None and words.lowers[clauses.spans[group][0]] == "where":
        return _antecedent(words, names, clauses.spans[group][0])
    if found is None and _runs_into(words, clauses, group):
        # "killed 12 and wounded 30 in Basra": what follows the last verb is said of both.
        found = _placed_in(words, clauses, names, group + 1, index)
    # "…, killing 12", "… and abducted 310": without a subject of its own a clause has the place of the one before.
    while found is None and group > 0 and _leans(words, clauses.spans[group][0]):
        group -= 1
        found = _placed_in(words, clauses, names, group, index)
    if found is None and group > 0 and words.lowers[0] in ("in", "at", "near", "across", "outside", "off"):
        # "In Basra, officials said 12 people had died."
        opening = clauses.of(0)
        if names[0].sort == "name" and words.index_at(names[0].start) < 8:
            found = _placed_in(words, clauses, names[:1], opening, index)
    return found


def _antecedent(words: Words, names: list[Name], where: int) -> str | None:
    """The place that a clause with "where" hangs on: "Basra, a city on the border of Iran, where …" gives "Basra"."""
    chosen: Name | None = None
    for name in reversed(names):
        if name.end > words.starts[where]:
            continue
        last = words.index_at(name.end - 1)
        until = where if chosen is None else words.index_at(chosen.start)
        between = words.lowers[last + 1 : until]
        if len(between) > 9 or any(words.roles[last + 1 : until]):
            break
        if name.sort in ("time", "person"):
            break
        if chosen is not None and (name.sort == "demonym" or not _BETWEEN_PLACES.intersection(between)):
            break
        if name.sort == "demonym":
            return None
        chosen = name
    return None if chosen is None else PLACE_OF_DEMONYM.get(chosen.text, chosen.text)


def _runs_into(words: Words, clauses: Clauses, group: int) -> bool:
    """Whether the next clause only goes on with another verb or number: "and wounded 30", "and 30 wounded"."""
    if group + 1 >= len(clauses.spans):
        return False
    first, last = clauses.spans[group + 1]
    if words.lowers[first] not in ("and", "or") or first + 1 >= last:
        return False
    number = bool(words.flags[first + 1] & (NUMBER | QUANTIFIER)) and Role.AUXILIARY not in words.roles[first:last]
    return number or words.roles[first + 1] > Role.AUXILIARY


def _leans(words: Words, first: int) -> bool:
    """Whether a clause begins with a verb, after "and" or none."""
    if words.flags[first] & COORDINATOR and first + 1 < words.count:
        first += 1
    while first + 1 < words.count and words.flags[first] & ADVERB and not words.roles[first]:
        first += 1
    return words.roles[first] > Role.AUXILIARY


def origin_at(words: Words, names: list[Name], first: int, last: int) -> str | None:
    """The country of the demonym within or right behind the tokens of a figure's noun phrase: "400 Kenyan soldiers"."""
    for name in names:
        if name.sort == "demonym" and first <= words.index_at(name.start) <= last + 1:
            return PLACE_OF_DEMONYM[name.text]
    return None


def _home(words: Words, names: list[Name], index: int) -> str | None:
    """The place that a population is told of: "Basra, home to 90,000 people", "Adana, a city of 90,000"."""
    lowers = words.lowers
    at = index - 1
    while at >= 0 and (
        lowers[at] in ("about", "some", "around", "nearly", "than", "more", "over", "roughly", "almost")
    ):
        at -= 1
    if at < 2 or lowers[at] not in ("to", "of"):
        return None
    if (lowers[at] == "to" and lowers[at - 1] == "home") or (lowers[at] == "of" and lowers[at - 1] in PLACE_NOUNS):
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
        if clauses.of(first) != group or not is_placed(words, first, name):
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


def is_placed(words: Words, first: int, name: Name) -> bool:
    """Whether a preposition of place governs a name, over "the southern city of" and its like."""
    lowers, flags = words.lowers, words.flags
    if name.text.rsplit(" ", 1)[-1].lower() in _NOT_PLACES:
        return False
    last = words.index_at(name.end - 1)
    if words.texts[last].endswith(("'s", "’s")) and (
        leads_to_place(words, last + 1)
        or not any(word in PLACE_NOUNS or word in DIRECTIONS for word in lowers[last + 1 : last + 4])
    ):
        return False
    if last + 1 < words.count and lowers[last + 1] in SHAPED_PLACES:
        return True
    at = first - 1
    steps = 0
    through_of = False
    while at >= 0 and steps < 8:
        lower = lowers[at]
        if lower == "of" and at > 0 and (lowers[at - 1] in PLACE_NOUNS or lowers[at - 1] in DIRECTIONS):
            if lowers[at - 1] in _POINTS:
                return True  # "14 miles north of Basra"
            through_of = True
            at -= 2
        elif lower in _PLACING:
            if lower in _WEAK_PLACING and not through_of:
                # "to Rome", "from Kenya", "on Crete": a place; "to Obama", "from Sony": unknowable, taken only bare.
                return lower == "from" or (steps == 0 and lower == "on" and words.roles[at - 1] == Role.NONE)
            return True
        elif lower in BETWEEN or lower in DIRECTIONS:
            at -= 1
        elif flags[at] & (STOP | QUOTE | COMMA | NUMBER) or not flags[at]:
            # Any other adjective: "in mainly Kurdish Kirkuk".
            if flags[at] or lower not in PLACE_NOUNS:
                return lower == "of" and through_of
            at -= 1
        elif flags[at] & CAPITAL and (words.texts[at] in PLACE_OF_DEMONYM or words.texts[at].endswith(("'s", "’s"))):
            at -= 1
        else:
            return lower == "of" and at > 0 and lowers[at - 1] in _OF_PLACES
        steps += 1
    return False


def leads_to_place(words: Words, at: int) -> bool:
    """Whether another name of a place follows a possessive: "Iraq's Basra province", "Iraq's city of Basra"."""
    while at < words.count and words.lowers[at] in DIRECTIONS:
        at += 1
    if at + 2 < words.count and words.lowers[at] in PLACE_NOUNS and words.lowers[at + 1] == "of":
        at += 2
    return at < words.count and bool(words.flags[at] & CAPITAL)
