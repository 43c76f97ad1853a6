"""Why two claims are thought to be one fact, in words a reader can disagree with."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

import regex

from checker.facts.evidence import Evidence
from checker.language.concepts import concept
from checker.language.lemmas import lemma

_WORD = regex.compile(r"\p{L}[\p{L}'’-]*")

Reason = Callable[[Evidence, Evidence], str]


def _listed(a: Evidence, common: frozenset[str], most: int = 5) -> str:
    """The words of a claim's sentence that stand for shared concepts, as written, in the order of the sentence."""
    found: dict[str, str] = {}
    for match in _WORD.finditer(a.claim.sentence):
        told = concept(lemma(match.group().lower()))
        if told in common:
            found.setdefault(told, match.group())
    return ", ".join(list(found.values())[:most])


REASONS: Mapping[str, Reason] = MappingProxyType(
    {
        "shared words near": lambda a, b: f"the words beside both figures: {_listed(a, a.near & b.near)}",
        "shared words of the clause": lambda a, b: f"words that both clauses share: {_listed(a, a.clause & b.clause)}",
        "shared words of the sentence": lambda a, b: (
            f"words that both sentences share: {_listed(a, a.words & b.words)}"
        ),
        "shared names": lambda a, b: (
            f"names in both clauses: {', '.join(sorted(name.title() for name in a.near_names & b.near_names)[:5])}"
        ),
        "shared modifiers": lambda a, b: f"both count {a.claim.subject}",
        "same place": lambda a, b: f"the same place: {a.claim.place}",
        "place within place": lambda a, b: f"one place within the other: {a.claim.place}, {b.claim.place}",
        "same event": lambda a, b: f"the same event: {', '.join(sorted(a.events & b.events))}",
        "same party": lambda a, b: f"both count people of {a.party}",
        "configured place within place": lambda a, b: f"one place within the other: {a.claim.place}, {b.claim.place}",
        "same verb": lambda a, b: f"the same happening: {a.verb.lower()}",
        "same happening": lambda a, b: f"the same happening: {a.verb.lower()}",
        "companions agree": lambda a, b: "their sentences tell the same other figures",
        "the only figure of its sort in both articles": lambda a, b: (
            "each is the only figure of its sort in its article"
        ),
        "shared neighbouring figures": lambda a, b: "the same figures stand beside them",
        "one sentence copied": lambda a, b: "the sentences are the same",
        "conversion in brackets": lambda a, b: "one is the other's conversion, in brackets behind it",
        "both in the lead": lambda a, b: "both stand at the head of their articles",
    }
)
"""The sentence for each comparison that a reader can check; comparisons that are not here need no telling."""


def reason(name: str, a: Evidence, b: Evidence) -> str | None:
    """The comparison in words, or None where there is nothing to show."""
    if name.startswith("same kind"):
        return f"both tell of {a.claim.kind.replace('_', ' ')}" + (f" ({a.claim.aspect})" if a.claim.aspect else "")
    if name.startswith("same unit"):
        return f"both count {a.claim.unit}" if a.claim.unit else None
    if name.startswith("equal"):
        return f"the same figure, {a.claim.text}" if name.endswith(f" {a.family}") else None
    write = REASONS.get(name)
    told = write(a, b) if write else ""
    return None if told.endswith((": ", ":")) or not told else told
