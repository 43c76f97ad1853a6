"""What a rule is, how its patterns are written, compiled and run.

A rule says which figures make a claim of one kind. It claims a figure in one of three ways, tried in this order:

1. a pattern matches round the figure ("killing {figure}", "{figure}{counted}{gap} were arrested");
2. the figure counts one of the rule's nouns ("60 hostages");
3. the figure's unit is of the rule's measure (money, percent, duration, ...).

Patterns are regular expressions over the sentence in lower case, in which every figure with the words that bound it
has been replaced by one private character a position, and every counted noun phrase, date and clock time by others, so
that a pattern speaks of figures and never of digits. A blank stands for white space. The named parts are in `PARTS`.
Every part is bounded, so that no pattern can backtrack without limit.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Literal

import regex
from pydantic import Field

from checker.errors import RuleError
from checker.language.measures import measure_of
from checker.models import Figure, Modality, Model, Nature

FIGURE, COUNTED, DATE, TIME = "\ue000", "\ue001", "\ue002", "\ue003"

Measure = Literal["money", "percent", "duration", "magnitude", "physical", "people", "things", "none"]
"""What sort of unit a figure has: `people` and `things` are counted nouns, `none` a bare number."""

_WORD = rf"[^\s,;:.!?()\"“”{FIGURE}]{{1,30}}+"
_JOINING = r"(?:and|or|but|while|as|whereas|although)"

PARTS: Mapping[str, str] = MappingProxyType(
    {
        # The figure that the claim is about, and a second one beside it.
        # What comes first is the character itself, which a search finds faster than a look behind it.
        "figure": rf"(?P<figure>{FIGURE}(?<!{FIGURE}{FIGURE}){FIGURE}*+)",
        "second": rf"(?P<second>{FIGURE}(?<!{FIGURE}{FIGURE}){FIGURE}*+)",
        # The noun phrase that the figure counts, or nothing: "12" or "12 soldiers".
        "counted": rf"(?:[\s-]?{COUNTED}++)?",
        # The noun phrase that a figure counts, which may not be missing; a figure that is not the claim's.
        "noun": rf"(?:[\s-]?{COUNTED}++)",
        "figures": rf"(?:{FIGURE}++)",
        # A few words of the same clause without another figure.
        "gap": rf"(?:,? (?!{_JOINING}\b){_WORD}){{0,6}}?",
        "short": rf"(?: (?!{_JOINING}\b){_WORD}){{0,3}}?",
        # A relative clause or an aside between commas: ", mostly women and children,".
        "aside": rf"(?:, (?:{_WORD} ){{0,9}}{_WORD},)?",
        "be": r"(?:is|are|was|were|be|been|being|get|got|gets|left)",
        "have": r"(?:has|have|had|having|'ve)",
        "adverb": r"(?: [a-z]{2,12}ly| also| since| so far| already| now| still| reportedly)?",
        "date": rf"{DATE}++",
        "time": rf"{TIME}++",
        # Behind the figure of a length of time, its unit; before any figure, what rounds or bounds it.
        "span": r"[\s-]{1,2}(?:year|month|week|day|hour|minute|second)s?\b",
        "about": (
            r"(?:(?:about|some|nearly|almost|just|only|over|under|at least|more than|less than|up to|around|the|to"
            r"|a record) ){0,2}"
        ),
        "the": r"(?:the|a|an|its|their|his|her|our|those|these)",
    }
)

_COUNTING = frozenset({"people", "things"})


class Example(Model):
    """A sentence, and the figures in it that the rule claims, as written; `says` is empty for a wrong example."""

    text: str
    says: tuple[str, ...] = ()


class Rule(Model):
    """Which figures make a claim of `kind`.

    `aspect` tells claims of one kind apart that never speak of one fact (hostages taken, held and freed). A figure is
    claimed by a pattern, where one of `words` stands in the sentence (lower case) and the figure's unit is of one of
    `measures`, or one of the `counting` nouns where these are given; by the `modifiers` of what it counts ("displaced
    families"); by the counted noun itself, one of `nouns` (singular); or by the measure of its unit, one of `claims`.
    `low`, `high` and `precision` are what the figure must lie within or show. `parts` are named parts of its own. Of
    two rules the one of the higher `priority` wins, then the earlier by name. A `ratio` rule claims the quotient of
    its {figure} and {second}. Of an `exact` one the word that bounds the figure is part of its name: a minimum term of
    at least nine years is one of nine.
    """

    kind: str
    summary: str
    nature: Nature
    aspect: str | None = None
    subject: str | None = None
    modality: Modality | None = None
    nouns: frozenset[str] = frozenset()
    modifiers: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    patterns: tuple[str, ...] = ()
    parts: Mapping[str, str] = Field(default_factory=dict)
    measures: frozenset[Measure] = frozenset({"people", "none"})
    counting: frozenset[str] = frozenset()
    claims: frozenset[Measure] = frozenset()
    low: float | None = None
    high: float | None = None
    precision: float | None = None
    exact: bool = False
    ratio: bool = False
    priority: int = 0
    right: tuple[Example, ...] = ()
    wrong: tuple[Example, ...] = ()

    @property
    def name(self) -> str:
        """The kind with its aspect: "captives", "captives: held"."""
        return f"{self.kind}: {self.aspect}" if self.aspect else self.kind


def expand(pattern: str, own: Mapping[str, str] = MappingProxyType({})) -> str:
    """The pattern with its named parts (`own` and `PARTS`) and its blanks written out as a regular expression.

    Raises RuleError where the pattern names a part that is none.
    """

    def part(match: "regex.Match[str]") -> str:
        name = match.group(1)
        found = own.get(name) or PARTS.get(name)
        if found is None:
            known = ", ".join(sorted({*own, *PARTS}))
            raise RuleError(f"pattern {pattern!r}: no part is named {{{name}}}; there are {known}")
        return found

    return _NAMED_PART.sub(part, _NAMED_PART.sub(part, pattern)).replace(" ", r"[\s]{1,3}")


_NAMED_PART = regex.compile(r"\{([a-z]+)\}")


@cache
def _compiled(patterns: tuple[str, ...], parts: tuple[tuple[str, str], ...]) -> "tuple[regex.Pattern[str], ...]":
    own = dict(parts)
    try:
        return tuple(regex.compile(expand(pattern, own)) for pattern in patterns)
    except regex.error as error:
        raise RuleError(f"pattern does not compile ({error}): {' | '.join(patterns)}") from None


def compiled(rule: Rule) -> "tuple[regex.Pattern[str], ...]":
    """The rule's patterns, each as one expression; RuleError where one does not compile.

    They are kept apart since each by itself tells at once where it cannot begin; an alternation of all is tried in full
    at every character.
    """
    return _compiled(rule.patterns, tuple(rule.parts.items()))


def mask(
    sentence: str,
    figures: Iterable[Figure],
    dates: Iterable[tuple[int, int]],
    times: Iterable[tuple[int, int]],
    offset: int,
) -> str:
    """The sentence in lower case with figures, counted phrases, dates and times replaced, each as long as it was.

    Spans count from `offset` before the sentence's own start.
    """
    text = sentence.lower()
    if len(text) != len(sentence):  # a few letters lower to two characters
        text = "".join(low if len(low := char.lower()) == 1 else char for char in sentence)
    spans: list[tuple[int, int, str]] = []
    for figure in figures:
        spans.append((figure.extent_start - offset, figure.extent_end - offset, FIGURE))
        if figure.unit_start >= figure.extent_end and measure_of(figure.unit) in _COUNTING:
            spans.append((figure.unit_start - offset, figure.unit_end - offset, COUNTED))
    spans += [(start - offset, end - offset, DATE) for start, end in dates]
    spans += [(start - offset, end - offset, TIME) for start, end in times]
    spans.sort()
    pieces: list[str] = []
    at = 0
    for start, end, char in spans:
        begin = max(start, at)
        stop = min(end, len(text))
        if begin >= stop:
            continue
        pieces.append(text[at:begin])
        pieces.append(char * (stop - begin))
        at = stop
    pieces.append(text[at:])
    return "".join(pieces)


# "Two of the five miners died": what is told of the part; "two of the five miners killed there" tells it of the whole.
_PART_OF = regex.compile(
    rf"({FIGURE}(?<!{FIGURE}{FIGURE}){FIGURE}*+)(?:[\s-]?{COUNTED}++)?\s(?:others\s)?of\s"
    r"(?:the|its|their|his|her|those|these|all)\s$"
)
_PREDICATE = regex.compile(
    rf"[\s-]?(?:{COUNTED}++)?"
    r"(?:(?!\b(?:who|whose|that|which|where|to|said|believed|feared|thought|the)\b)[^,]){0,40}?"
    r"\b(?:is|are|was|were|been|has|have|had|got|died|dies|perished|lost)\b"
)
_PART_REACH = 60


def _part_before(masked: str, whole: int) -> int:
    """Where the figure stands that tells a part of the one at `whole`, else `whole` itself."""
    found = _PART_OF.search(masked, max(0, whole - _PART_REACH), whole)
    return found.start(1) if found else whole


def matches(rule: Rule, masked: str) -> Iterator[tuple[int, int | None]]:
    """Offsets in the masked sentence of the figures that the rule's patterns claim, each with its second figure's.

    In the order of the text; of patterns that match from one character on, the first alone counts.
    """
    found: dict[int, tuple[int, int | None]] = {}
    for pattern in compiled(rule):
        match = pattern.search(masked)  # most find nothing, and then an iterator would have cost twice as much
        while match is not None:
            start, parts = match.start(), match.groupdict()
            if start not in found and "figure" in parts:
                figure = match.start("figure")
                if figure == start and _PREDICATE.match(masked, match.end("figure"), match.end()):
                    figure = _part_before(masked, figure)
                found[start] = (figure, match.start("second") if parts.get("second") else None)
            match = pattern.search(masked, start + 1)
    for _, claimed in sorted(found.items()):
        yield claimed
