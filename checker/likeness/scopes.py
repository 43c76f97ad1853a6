"""Two figures that are of two things, people, places or sizes, and what names them the same: an aspect, a name, a place
that both are counted from, another figure beside both."""

import regex

from checker.comparison import Telling
from checker.comparison.near_words import ALIKE, VERY_ALIKE, before_figure, behind_figure, likeness
from checker.comparison.slips import swapped
from checker.facts.evidence import landmark_of
from checker.facts.sorts import PERSONS
from checker.language.concepts import concept
from checker.language.context import context_of
from checker.language.people import PEOPLE
from checker.likeness.parts import whole_of
from checker.models import Claim

# "Two firefighters were among the dead": a part of them.
_AMONG = regex.compile(r" (?:\p{L}+ ){0,3}(?:was|were|are|is) among\b")
_TALLY = regex.compile(r"\b(?:in all|in total|overall|altogether)\b")
_THE_DEAD = frozenset({"KILL", "WOUND", "CASUALTY", "victim", "other"})
# What undoes what was done: one bridge repaired says nothing of two that were cut.
_UNDOING = frozenset("repair reopen restore rebuild reconnect return clear lift replace mend resume revive".split())
# "Two of the country's largest mills" tells members of a class, not how many the class has.
_MEMBERS = regex.compile(r" of [^,;.]{1,40}\b(?:\p{Ll}{3,}est|most|best|worst|leading|top|main|chief)\b")
# "Three times as much", "four times that of last week": how many times one figure is of another that is not told.
_MULTIPLE = regex.compile(
    r" (?:times|fold) (?:as|more|less|higher|larger|bigger|greater|th(?:e|at|ose)|its|their|what|normal)\b"
)
# "Its second theft in three years", "the first for a decade" frame what is told; "seven years in prison" tell it.
_FRAME = regex.compile(
    r"\b(?:in|within|over|during|after|for the (?:first|second|third) time in)(?: the)?(?: past| last)? $"
)
# "Three days after the jury gave up" tells when, and "four days of talks" how long.
_BETWEEN = regex.compile(r"[\s-]{0,2}\p{Ll}{3,8} (?:after|before|later|earlier|ago|prior)\b")
# Names that the others of their kind go by as well: a rifle is a gun, and no pistol.
_GENERIC = frozenset("gun weapon firearm boat vessel ship craft vehicle aircraft plane home house building".split())
# "Roadblocks within 20 miles of the jail".
_WITHIN = regex.compile(r"\b(?:within|inside)(?: (?:about|some|a radius of|just))? $", regex.IGNORECASE)
_WEIGHT = r"(?:metric )?(?:tons?|tonnes?|kilos?|kilogram(?:me)?s?|kg|pounds?|lbs?|gallons?|barrels?|lit(?:er|re)s?)"
_STUFF = regex.compile(rf"[\s-]{{0,2}}{_WEIGHT}(?: \([^()]{{1,30}}\))? of (?:the |its )?(?P<stuff>\p{{Ll}}{{3,}})\b")
# "A 28,000-tonne bulk carrier", "a carrier of 28,000 tonnes".
_SIZED = regex.compile(rf"-{_WEIGHT} \p{{Ll}}")
_OF_SIZE = regex.compile(r"\b\p{Ll}+ of (?:about |some |nearly )?$")
_OF_ONE_PERSON = frozenset({"prison term", "minimum term", "prison term sought", "contract"})
_DIRECTION = regex.compile(
    r"[\s-]{0,2}\p{Ll}{1,12}(?: \([^()]{1,30}\))? ((?:(?:north|south)-?(?:east|west)?|east|west)\p{Ll}{0,3})\b"
)
_GENERATION = 15
_OF_ONE_VERB = 0.25
_ONE_WAY = 3.0
FAR, FAR_APART = 1.75, 5.0
"""How many times the smaller of two counts the larger may be; and the larger of two tolls."""

_NUMBER = regex.compile(r"(?<![\d.,])(?!(?:19|20)\d\d\b)\d[\d.,]*\d")
_NAME = regex.compile(r"\b\p{Lu}\p{Ll}[\p{L}'’-]+")
_NAMED_WITHIN = 30
# "In Norvia and Estmark", "across Norvia, Sundra and Estmark".
_PLACES = regex.compile(
    r"\b(?:in|across|of|from|between) (\p{Lu}[\p{L}-]+(?:, \p{Lu}[\p{L}-]+){0,3} and \p{Lu}[\p{L}-]+)"
)


def same_things(first: Telling, second: Telling) -> bool:
    """Whether two claims count things of one name, neither members of a class, nor a multiple, nor what was undone."""
    one, other = first.claim, second.claim
    if any(
        _MEMBERS.match(claim.sentence, _end(claim)) or _MULTIPLE.match(claim.sentence, _end(claim))
        for claim in (one, other)
    ):
        return False
    if (one.event in _UNDOING) != (other.event in _UNDOING):
        return False
    if whole_of(one) is not None and whole_of(one) == whole_of(other):
        return True
    counted, others = (_restricted(claim) for claim in (one, other))
    if counted < others or others < counted:  # "17 league goals" beside "21 goals" may be a part of them
        done = one.event is not None and other.event is not None and concept(one.event) == concept(other.event)
        pictured = done and all(word.endswith("ed") for word in counted ^ others)
        return pictured or likeness(one, other) >= VERY_ALIKE
    if _of_two_sides(one, other):
        return likeness(one, other) >= VERY_ALIKE
    if (one.unit in PERSONS) != (other.unit in PERSONS):  # "212 passengers" may be a part of "217 people on board"
        return likeness(one, other) >= VERY_ALIKE
    named = one.unit == other.unit or (
        concept(one.unit or "") == concept(other.unit or "") and not {one.unit, other.unit}.isdisjoint(_GENERIC)
    )
    return named or likeness(one, other) >= ALIKE


def _restricted(claim: Claim) -> frozenset[str]:
    """The words of what is counted, but for participles such as "cheering", which only picture it."""
    return frozenset(word for word in (claim.subject or "").casefold().split() if not word.endswith("ing"))


def _of_two_sides(one: Claim, other: Claim) -> bool:
    """Whether two counts are of people of two names: soldiers, rebels."""
    units = [claim.unit or "" for claim in (one, other)]
    return all(unit in PEOPLE and unit not in PERSONS for unit in units) and concept(units[0]) != concept(units[1])


def named_apart(first: Telling, second: Telling) -> bool:
    """Whether names stand right beside both figures, and none beside both."""
    one, other = _names(first.claim), _names(second.claim)
    return bool(one and other) and not one & other


def of_one_verb(first: Telling, second: Telling) -> bool:
    """Whether two counts of people are not told with two verbs in words of their own: 60 gave evidence, 50 held their
    breath."""
    one, other = first.claim.event, second.claim.event
    if not (one and other) or concept(one) == concept(other):
        return True
    whole = whole_of(first.claim)
    if whole is not None and whole == whole_of(second.claim):  # three of the nine refused, four of the nine would not
        return True
    return likeness(first.claim, second.claim) >= _OF_ONE_VERB


def of_one_person(first: Telling, second: Telling) -> bool:
    """Whether the sentences of two prison terms or contracts do not open with the names of two."""
    if {first.claim.aspect, second.claim.aspect}.isdisjoint(_OF_ONE_PERSON):
        return True
    one, other = (_opening_name(telling.claim) for telling in (first, second))
    return not (one and other) or bool(one & other)


def of_the_kind(first: Telling, second: Telling) -> bool:
    """Whether of a toll not one figure is only counted, as other things are: 112 arrested, 150 members."""
    one, other = first.claim, second.claim
    plain = [claim.kind in {"people", "objects"} and claim.unit not in PERSONS for claim in (one, other)]
    return plain[0] == plain[1] or concept(one.unit or "") == concept(other.unit or "") or likeness(one, other) >= ALIKE


def same_people(first: Telling, second: Telling) -> bool:
    """Whether two tolls do not count people of two sorts ("two firefighters", "one woman") or some "among the dead"."""
    one, other = first.claim, second.claim
    if any(_AMONG.match(claim.sentence, _end(claim)) for claim in (one, other)):
        return likeness(one, other) >= VERY_ALIKE
    sorts = [concept(claim.unit) for claim in (one, other) if claim.unit and claim.unit not in PERSONS]
    alike = len(sorts) < 2 or sorts[0] == sorts[1] or not {*sorts}.isdisjoint(_THE_DEAD)
    return alike or likeness(one, other) >= ALIKE


def of_one_tally(first: Telling, second: Telling) -> bool:
    """Whether both figures are told of all, or neither: 34 goals "in all competitions", 27 in the league."""
    one, other = (
        _TALLY.search(telling.claim.sentence, _end(telling.claim), _end(telling.claim) + 60) is not None
        for telling in (first, second)
    )
    return one == other


def measured_alike(first: Telling, second: Telling) -> bool:
    """Whether two distances are not told as from two places or in two directions, nor one as what something lies
    within."""
    if any(_WITHIN.search(before_figure(telling.claim, 20)) for telling in (first, second)):
        return False
    towards = {
        found[1].replace("-", "")
        for telling in (first, second)
        if (found := _DIRECTION.match(behind_figure(telling.claim, 60)))
    }
    if len(towards) > 1:
        return False
    one, other = (landmark_of(telling.claim) for telling in (first, second))
    return not (one and other) or one == other


def of_one_stuff(first: Telling, second: Telling) -> bool:
    """Whether two weights or volumes are not of two stuffs, or of a stuff and of what carries it: 22,500 tonnes of
    wheat, a 28,000-tonne ship."""
    one, other = (_STUFF.match(behind_figure(telling.claim, 60)) for telling in (first, second))
    if one and other:
        return concept(one["stuff"]) == concept(other["stuff"])
    if not (one or other):
        return True
    sized = (second if one else first).claim
    return not (_SIZED.match(behind_figure(sized, 60)) or _OF_SIZE.search(before_figure(sized, 40)))


def from_one_landmark(first: Telling, second: Telling) -> bool:
    """Whether two distances are told as from one place, and are not far from one another in size."""
    one, other = (landmark_of(telling.claim) for telling in (first, second))
    return one == other != "" and near_in_size(first, second, _ONE_WAY)


def framed_alike(first: Telling, second: Telling) -> bool:
    """Whether both lengths of time tell how long something lasts, or both within what it happens."""
    if named_the_same(first, second):
        return True
    one, other = first.claim, second.claim
    if (one.aspect or other.aspect) and _comes_between(one) != _comes_between(other):
        return False
    return _is_frame(one) == _is_frame(other)


def named_the_same(first: Telling, second: Telling) -> bool:
    """Whether both figures are of one aspect that has a name: two prison terms, two depths."""
    return first.claim.aspect is not None and first.claim.aspect == second.claim.aspect


def of_one_generation(first: Telling, second: Telling) -> bool:
    """Whether two ages that lie far apart have more in common than a surname: not Bell, 40, and Rita Bell, 71."""
    one, other = first.claim, second.claim
    near = abs(first.room.low - second.room.low) <= _GENERATION or swapped(one.low, other.low)
    return near or len(_names(one) & _names(other)) != 1


def shares_another_figure(first: Telling, second: Telling) -> bool:
    """Whether the sentences of two figures tell another figure of two digits and more alike, that is no year."""
    one, other = (
        {number for number in _NUMBER.findall(telling.claim.sentence) if number not in telling.claim.text}
        for telling in (first, second)
    )
    return bool(one & other)


def floors_of_one_house(first: Telling, second: Telling) -> bool:
    """Whether both ranks are floors of one house, by its name beside both or by the words."""
    one, other = first.claim, second.claim
    if not (one.unit == other.unit == "floor") or one.article == other.article:
        return False
    return named_alike(first, second) or likeness(one, other) >= ALIKE


def named_alike(first: Telling, second: Telling) -> bool:
    """Whether one name stands right beside both figures."""
    return bool(_names(first.claim) & _names(second.claim))


def placed_alike(first: Telling, second: Telling) -> bool:
    """Whether not one of the figures is of several places, and the other of one of them."""
    one, other = _several_places(first.claim), _several_places(second.claim)
    if bool(one) == bool(other):
        return True
    several, single = (one, second) if one else (other, first)
    return not any(name in single.claim.sentence for name in several)


def near_in_size(first: Telling, second: Telling, times: float = FAR) -> bool:
    """Whether the larger figure is at most so many times the smaller: things of one name that are two differ more."""
    low, high = sorted((first.room, second.room), key=lambda room: room.low)
    return low.high > 0 and high.low <= times * low.high


def elsewhere(first: Telling, second: Telling) -> bool:
    """Whether nobody was hurt at a place that the other claim does not name: one city says nothing of another."""
    none, some = (first.claim, second.claim) if first.claim.high == 0 else (second.claim, first.claim)
    return none.place is not None and none.place != some.place


def _end(claim: Claim) -> int:
    return claim.end - claim.sentence_start


def _is_frame(claim: Claim) -> bool:
    return _FRAME.search(before_figure(claim, 40)) is not None


def _comes_between(claim: Claim) -> bool:
    return _BETWEEN.match(behind_figure(claim, 40)) is not None


def _opening_name(claim: Claim) -> set[str]:
    """The words of the name that opens the sentence, as that of its subject does, but for a dateline's."""
    names = context_of(claim.sentence).names
    opens = names and names[0].start <= 1 and not claim.sentence[: names[0].end].isupper()
    return set(names[0].text.split()) if opens else set()


def _several_places(claim: Claim) -> frozenset[str]:
    found = _PLACES.search(claim.sentence, _end(claim), _end(claim) + 60)
    return frozenset(_NAME.findall(found[1])) if found else frozenset()


def _names(claim: Claim) -> set[str]:
    begin, end = claim.start - claim.sentence_start - _NAMED_WITHIN, _end(claim) + _NAMED_WITHIN
    names = (name for name in context_of(claim.sentence).names if name.sort != "time")
    return {word for name in names if begin < name.end and name.start < end for word in _NAME.findall(name.text)}
