"""Which claims speak of the same thing."""

import datetime as dt
from collections.abc import Mapping, Sequence

from checker.comparison import NO_SPANS, Spans, weigh
from checker.comparison.tellings import tellings_of
from checker.facts.alignment import Alignment
from checker.models import Claim, Fact
from checker.vocabulary import NOTHING_CONFIGURED, Vocabulary

__all__ = ["Alignment", "find_facts"]


def find_facts(
    stories: Sequence[Sequence[str]],
    claims: Sequence[Claim],
    days: Mapping[str, dt.date | None],
    vocabulary: Vocabulary = NOTHING_CONFIGURED,
    spans: Spans = NO_SPANS,
) -> tuple[Fact, ...]:
    """The facts that the claims speak of, in the order of their first claims; every claim is in one fact.

    `stories` are the ids of the articles of each story, within which alone facts are sought; `days` is when each
    article was written, `vocabulary` the configured names of the story, `spans` the days between which articles of no
    known day were written. Ids are "f1", "f2", ...; each fact carries what
    its claims say together and why they are thought to be one.
    """
    alignment = Alignment(stories, claims, vocabulary)
    tellings = {telling.claim.id: telling for telling in tellings_of(claims, days, alignment.scales, spans=spans)}
    facts = []
    for at, group in enumerate(alignment.groups(tellings), 1):
        outcome = weigh(group, days, alignment.scales, spans=spans)
        sides = [[telling.claim for telling in position] for position in outcome.positions]
        facts.append(
            Fact(
                id=f"f{at}",
                kind=alignment.kind_of(group),
                label=alignment.label_of(group),
                claims=tuple(claim.id for claim in group),
                agreement=outcome.agreement,
                evidence=alignment.evidence_across(sides) if len(sides) > 1 else alignment.evidence_of(group),
                contradiction=alignment.contradiction(outcome.positions),
            )
        )
    return tuple(facts)
