"""What each comparison weighs, as log-odds that two claims are one fact, in a table for each relation of their figures.

Equal figures need less other evidence than unequal ones, and what tells them apart is not the same, hence the tables.
They are the fitted ones with those set by hand laid over. A comparison that is in no table weighs nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from checker.facts.comparisons import Relation
from checker.facts.fitted_weights import FITTED


@dataclass(frozen=True)
class Weights:
    """The log-odds of two claims of which nothing else is known, and what each comparison adds to it."""

    bias: float
    of: Mapping[str, float]


UNLIKE = -5.0
"""What a pair counts that was never compared."""

BY_HAND: Mapping[str, tuple[float | None, float | None]] = MappingProxyType(
    {
        # A plan is not an outcome, nor is one plan another; a district is not its country, a part not the whole.
        "plan against outcome": (None, -3.0),
        "both planned": (None, -1.5),
        "other place": (None, -1.2),
        "part against whole": (None, -1.2),
        "other aspect": (None, -3.0),
        "compatible, far apart": (None, -1.0),
        # Who tells two figures in one sentence tells two things: four of the seven sirens.
        "one sentence": (None, -6.0),
        # A name right beside both ages.
        "same bearer": (None, 3.5),
        "other bearer": (-2.5, -3.0),
        # Five of seven coaches are seldom anything but the four of seven cars.
        "parts of one whole": (0.5, 3.5),
        "parts of two wholes": (-1.0, -2.0),
        # Forty sailors are no forty crates; one quake has no two strengths that lie far apart.
        "person against thing": (-5.0, -5.0),
        "magnitudes apart": (None, -4.0),
        # Sentences of two articles that are alike but for the figure are one thing told in two ways.
        "sentences much alike, figure": (None, 1.5),
        "sentences much alike, moment": (None, 2.0),
        "clauses much alike, figure": (None, 0.0),
        "clauses much alike, moment": (None, 0.0),
        # "No casualties" tells of the dead and of the hurt, which are two facts; a telephone number but for one digit
        # is the same number.
        "nobody, of two kinds": (-8.0, None),
        "labels a slip apart": (None, 5.0),
        "other labels": (None, -8.0),
        # "In 1983 a quake killed 40" is history, not this quake; a year's earnings are not the next year's.
        "one sentence of a year": (None, -2.0),
        "other years in the sentences": (None, -4.0),
        "one of an earlier time": (None, -1.5),
        "both set elsewhere, apart": (None, -1.5),
        # The size of a figure must never hide a slip: 186 for 168, 1.2 for 12.
        "the same digits in another order": (None, 2.5),
        "two digits exchanged": (None, 1.8),
        "a figure in -teen for one in -ty": (None, 1.5),
        "a power of ten apart": (None, 2.0),
        # Nor a slip of the unit: 410 miles for 410 nautical miles.
        "the same figure in another unit": (None, 4.5),
        # What a headline tells stands in its text, or ought to.
        "headline over its lead": (None, 2.5),
        # Two distances from one place, two things within one.
        "same landmark": (None, 1.5),
        "same scene": (0.5, 2.0),
        "other scene": (-0.5, -1.5),
        # Two prison terms, or two deliberations, are oftener one than two lengths of time are.
        "same aspect": (None, 1.0),
        # Two exchanges of one story, of one modality, are the same exchange.
        "same kind ratio": (None, 3.0),
        # What only a configured story yields: an event is about as telling as a shared place; a district and its
        # country, or the people of two parties, need much else to be one thing.
        "same event": (0.6, 0.8),
        "other event": (-1.5, -2.5),
        "same party": (0.4, 0.5),
        "other party": (-2.5, -3.0),
        "configured place within place": (-1.0, -4.0),
    }
)
"""What the fitted stories show too seldom, for equal figures and for all others; None keeps what was fitted."""


_OF_EQUALS = frozenset({Relation.EQUAL, Relation.EQUAL_MOMENT})


def _table(relation: Relation, bias: float, fitted: Mapping[str, float]) -> Weights:
    column = 0 if relation in _OF_EQUALS else 1
    by_hand = {name: weight for name, pair in BY_HAND.items() if (weight := pair[column]) is not None}
    return Weights(bias, MappingProxyType({**fitted, **by_hand}))


TABLES: Mapping[Relation, Weights] = MappingProxyType(
    {relation: _table(relation, *FITTED[relation.name]) for relation in Relation}
)
"""The weights of each relation of two figures: the fitted ones with those set by hand laid over."""
