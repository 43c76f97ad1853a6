"""What a claim is a figure of: its family, and in it what is counted or measured."""

from checker.language.concepts import concept
from checker.language.lemmas import lemma
from checker.models import Claim

Sort = tuple[str, str]
"""What a figure is a figure of, roughly: its family and what it counts or is measured in."""

FAMILIES: dict[str, str] = {
    "date": "date",
    "time": "time",
    "age": "age",
    "money": "money",
    "percent": "percent",
    "duration": "duration",
    "magnitude": "magnitude",
    "measure": "measure",
    "exchange_ratio": "ratio",
    "identifier": "identifier",
    "rank": "rank",
}
"""The family of each kind; kinds that are not named here count people or things."""

PERSONS: frozenset[str] = frozenset(
    {"person", "people", "human", "individual", "soul", "other", "resident", "inhabitant"}
)
"""Counted nouns that say no more than that people are counted."""


_OF_PERSONS = frozenset("people deaths injuries missing captives prisoners arrests displaced population".split())
_PEOPLE = frozenset(
    """PERSON CHILD BABY WOMAN MAN TEENAGER ELDERLY STUDENT TEACHER DOCTOR NURSE PATIENT WORKER MINER RESCUER PASSENGER
    CREW DRIVER PROTESTER VOTER CANDIDATE LAWMAKER MINISTER PLAYER JUDGE JUROR LAWYER SUSPECT WITNESS ASTRONAUT
    SOLDIER POLICE CIVILIAN GUNMAN PIRATE HOSTAGE PRISONER MIGRANT""".split()
)
_THINGS = frozenset(
    """GUN ROCKET BOMB AMMUNITION BOAT PLANE HELICOPTER CAR TRUCK BUS TRAIN HOME BUILDING SCHOOL HOSPITAL CABLE JEWEL
    STORE FACTORY BANK ROAD BORDER CITY VILLAGE SATELLITE SPACECRAFT MEDAL SHARE SEAT""".split()
)
"""Concepts of nouns that name people, and things that are no people."""


def family_of(kind: str) -> str:
    """The family in which claims of a kind are compared: counts of people and things are one, all else by itself."""
    return FAMILIES.get(kind, "count")


def head_of(claim: Claim) -> str:
    """The concept of what a claim counts or is measured in; empty where that says no more than that people are."""
    return concept(lemma(claim.unit.lower())) if claim.unit and claim.unit not in PERSONS else ""


def counts_people(kind: str, head: str) -> bool:
    """Whether a claim of this kind and counted concept counts people: 40 sailors, forty hurt."""
    return head in _PEOPLE or (kind in _OF_PERSONS and head not in _THINGS)


def counts_things(head: str) -> bool:
    """Whether a counted concept is one of things that are no people: rifles, houses."""
    return head in _THINGS


def sort_of(claim: Claim) -> Sort:
    """What a claim is a figure of: counts by their noun, or else by their kind; measures by their unit."""
    family = family_of(claim.kind)
    if family == "count":
        return family, head_of(claim) or claim.kind
    return family, claim.unit or ""


def same_aspect(one: Claim, other: Claim) -> bool:
    """Whether two claims of one kind may be of one aspect; a length, a measure or a share that names none may be of
    any."""
    untold = one.kind in {"duration", "measure", "percent"} and not (one.aspect and other.aspect)
    return untold or one.aspect == other.aspect
