"""What checker.toml says of the stories: events with their days, places and what lies in them, parties; ready to ask.

A name and its aliases are one thing, in whatever case and with or without "the". Articles that are read without a
configuration have an empty vocabulary, which answers nothing.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import Any

import regex

from checker.config import Config, Event, Party, Place
from checker.language.context import SentenceContext
from checker.language.demonyms import PLACE_OF_DEMONYM
from checker.models import Claim


def _nothing() -> Mapping[Any, Any]:
    return MappingProxyType({})


_PLACED = r"\b(?:in|on|at|across|inside|within|throughout|into|from|around|over|of|to)\s+(?:the\s+)?"
_OWNED = regex.compile(r"\s{1,3}(?:(?:of|from|belonging to|loyal to|affiliated (?:with|to))\s+(?:the\s+)?)?$")


@dataclass(frozen=True)
class Vocabulary:
    """The names of a story. Keys are folded names, aliases among them; values the names as the configuration has them.

    `outer` gives the place that a place lies in; `days` the events of a day.
    """

    places: Mapping[str, str] = field(default_factory=_nothing)
    outer: Mapping[str, str] = field(default_factory=_nothing)
    events: Mapping[str, str] = field(default_factory=_nothing)
    days: Mapping[dt.date, frozenset[str]] = field(default_factory=_nothing)
    parties: Mapping[str, str] = field(default_factory=_nothing)

    @classmethod
    def of(cls, config: Config | None) -> "Vocabulary":
        """The vocabulary that a configuration declares; empty without one."""
        if config is None or not (config.events or config.places or config.parties):
            return NOTHING_CONFIGURED
        return _vocabulary(config.events, config.places, config.parties)

    def __bool__(self) -> bool:
        return bool(self.places or self.events or self.parties)

    def canonical(self, place: str) -> str:
        """The configured name of a place; the name itself where it is none of the configured ones."""
        return self.places.get(fold(place), place)

    def outer_places(self, place: str) -> frozenset[str]:
        """All configured places that a place lies in, itself not among them."""
        at = self.canonical(place)
        found: dict[str, None] = {}
        while (at := self.outer.get(at, "")) and at not in found:
            found[at] = None
        return frozenset(found) - {self.canonical(place)}

    def contains(self, outer: str, inner: str) -> bool:
        """Whether one place lies in another, however many places lie between; never a place in itself."""
        return self.canonical(outer) in self.outer_places(inner)

    def place_in(self, words: str) -> str | None:
        """The one configured place that a preposition governs in the words ("across the enclave"), if just one."""
        found = {self.places[fold(match[1])] for match in self._placed.finditer(words)} if self.places else set()
        inmost = [place for place in found if not any(self.contains(place, other) for other in found)]
        return inmost[0] if len(inmost) == 1 else None

    def events_in(self, sentence: str, days: Iterable[dt.date | tuple[int, int]] = ()) -> frozenset[str]:
        """The events that a sentence names, and all those of its days; a day may be a month and a day alone."""
        named: set[str] = set()
        if self.events:
            named.update(self.events[fold(match[1])] for match in self._named_events.finditer(sentence))
        if self.days:
            for day in days:
                for known, events in self.days.items():
                    if day in (known, (known.month, known.day)):
                        named |= events
        return frozenset(named)

    def party(self, name: str) -> str:
        """The configured name of a party; the name itself where it is none of the configured ones."""
        return self.parties.get(fold(name), name)

    def parties_in(self, words: str) -> frozenset[str]:
        """The parties that words name."""
        return frozenset(name for _, _, name in self._parties(words))

    def counted_party(self, sentence: str, start: int, end: int, subject: str | None) -> str | None:
        """The party whose people a figure counts: "12 Karsh soldiers", "12 men of the Karsh Front"; None if unsaid.

        `start` and `end` span the figure in the sentence, `subject` is the counted noun phrase behind it.
        """
        if not self.parties:
            return None
        at = sentence.find(subject, end, end + len(subject) + 24) if subject else -1
        stop = at + len(subject) if subject and at >= 0 else end
        for first, last, name in self._parties(sentence[: stop + 60]):
            if end <= first and last <= stop:
                return name
            if first >= stop and _OWNED.fullmatch(sentence, stop, first):
                return name
        return None

    def _parties(self, words: str) -> list[tuple[int, int, str]]:
        if not self.parties:
            return []
        found = self._named_parties.finditer(words)
        return [(match.start(1), match.end(1), self.parties[fold(match[1])]) for match in found]

    @cached_property
    def _placed(self) -> "regex.Pattern[str]":
        return regex.compile(_PLACED + _any_of(self.places), regex.IGNORECASE)

    @cached_property
    def _named_events(self) -> "regex.Pattern[str]":
        return regex.compile(_any_of(self.events), regex.IGNORECASE)

    @cached_property
    def _named_parties(self) -> "regex.Pattern[str]":
        return regex.compile(_any_of(self.parties), regex.IGNORECASE)


@lru_cache(maxsize=16)
def _vocabulary(events: tuple[Event, ...], places: tuple[Place, ...], parties: tuple[Party, ...]) -> Vocabulary:
    place_names = _names(places)
    days: dict[dt.date, frozenset[str]] = {}
    for event in events:
        if event.date is not None:
            days[event.date] = days.get(event.date, frozenset()) | {event.name}
    party_names = dict(_names(parties))
    for demonym, place in PLACE_OF_DEMONYM.items():
        if (party := party_names.get(fold(place))) is not None:
            party_names.setdefault(fold(demonym), party)
    outer = {
        place.name: place_names.get(fold(place.within), place.within) for place in places if place.within is not None
    }
    return Vocabulary(
        places=place_names,
        outer=MappingProxyType(outer),
        events=_names(events),
        days=MappingProxyType(days),
        parties=MappingProxyType(party_names),
    )


def in_canonical_names(claims: Iterable[Claim], vocabulary: Vocabulary) -> list[Claim]:
    """The claims with places and sources by their configured names.

    A claim without a place gets the configured one that its clause names without a capital ("across the enclave").
    """
    if not vocabulary:
        return list(claims)
    named = []
    for claim in claims:
        place = vocabulary.canonical(claim.place) if claim.place else None
        if place is None and vocabulary.place_in(claim.sentence):
            begin, end = SentenceContext(claim.sentence).clause_at(claim.start - claim.sentence_start)
            place = vocabulary.place_in(claim.sentence[begin:end])
        source = vocabulary.party(claim.source) if claim.source else None
        changed = (place, source) != (claim.place, claim.source)
        named.append(claim.model_copy(update={"place": place, "source": source}) if changed else claim)
    return named


def fold(name: str) -> str:
    """A name as names are compared: small letters, single spaces, one apostrophe, no "the" and no possessive."""
    folded = " ".join(name.replace("’", "'").casefold().split())
    return folded.removeprefix("the ").removesuffix("'s")


def _names(entries: Iterable[Event | Place | Party]) -> Mapping[str, str]:
    names: dict[str, str] = {}
    for entry in entries:
        for name in (entry.name, *entry.aliases):
            names.setdefault(fold(name), entry.name)
    return MappingProxyType(names)


def _any_of(names: Iterable[str]) -> str:
    """A pattern of folded names, the longest first, over any white space and either apostrophe."""
    longest = sorted(names, key=lambda name: (-len(name), name))
    written = (
        regex.escape(name, literal_spaces=True).replace(" ", r"\s{1,3}").replace("'", "['’]") for name in longest
    )
    return rf"(?<![\w-])({'|'.join(written)})(?!\w|-\w)"


NOTHING_CONFIGURED = Vocabulary()
"""The vocabulary of articles that are read without a configuration."""
