"""What a claim leaves room for, and whether two claims can both be true.

`weigh` says what the claims of one fact say together; `agreement` says it in a word.
"""

from checker.comparison.outcome import Cause, Outcome
from checker.comparison.positions import Position, Span, Telling, positions
from checker.comparison.rooms import ABOUT, Room, room
from checker.comparison.scales import Scale, Scales, conversion, middle, rates_of
from checker.comparison.tellings import NO_SPANS, Days, Spans, day_of
from checker.comparison.weighing import agreement, weigh
from checker.comparison.wording import superseded

__all__ = [
    "ABOUT",
    "NO_SPANS",
    "Cause",
    "Days",
    "Outcome",
    "Position",
    "Room",
    "Scale",
    "Scales",
    "Span",
    "Spans",
    "Telling",
    "agreement",
    "conversion",
    "day_of",
    "middle",
    "positions",
    "rates_of",
    "room",
    "superseded",
    "weigh",
]
