"""The nouns that every room speaks of, as frozen pydantic models with no behaviour beyond themselves.

Offsets are character offsets into `Article.text`, end-exclusive. Quantities of figures are plain numbers in the unit
that the figure names (people, percent, US dollars, kilometres); None is an open end.
"""

import datetime as dt
from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """A value: frozen, compared by content, closed to unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Bound(StrEnum):
    """How the words round a number limit it."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    RANGE = "range"
    VAGUE = "vague"


class Trend(StrEnum):
    """The direction of a figure that states a change ("rose 5%")."""

    UP = "up"
    DOWN = "down"


class Nature(StrEnum):
    """How a quantity may move in time: fixed once over, only growing, moving both ways, or itself a difference."""

    CONSTANT = "constant"
    CUMULATIVE = "cumulative"
    LEVEL = "level"
    CHANGE = "change"


class Modality(StrEnum):
    """Whether the text states that something is so, plans it, holds it possible or denies it."""

    STATED = "stated"
    PLANNED = "planned"
    POSSIBLE = "possible"
    DENIED = "denied"


class Severity(StrEnum):
    """error: the claims cannot both be true; warning: very unlikely; note: compatible, but told differently."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Agreement(StrEnum):
    """What the claims of one fact say together."""

    SINGLE = "single"
    AGREE = "agree"
    COMPATIBLE = "compatible"
    EVOLVING = "evolving"
    CONFLICT = "conflict"


class Role(StrEnum):
    """What a stretch of an article is; text in no part at all (teasers, bylines, credits) makes no claims."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BODY = "body"
    CAPTION = "caption"


class Part(Model):
    """One stretch of an article's text that may make claims: a headline, a paragraph, a caption."""

    start: int
    end: int
    role: Role = Role.BODY


class Article(Model):
    """One text with its metadata.

    `text` is what offsets count in: of a plain-text or Markdown file the whole file as decoded, of HTML the extracted
    article, of JSON the `text` field. `parts` are the stretches that make claims, in order; None means all of `text`.
    `ignored` are the codes or names of checks whose findings its author waves through, for the `ignored_reason`.
    """

    id: str
    path: str
    text: str
    title: str | None = None
    publisher: str | None = None
    published: dt.date | None = None
    url: str | None = None
    parts: tuple[Part, ...] | None = None
    ignored: tuple[str, ...] = ()
    ignored_reason: str | None = None


class Figure(Model):
    """A number as written.

    `start`/`end` span the number with its currency sign, scale word and percent sign, and both ends of a range
    ("$1.2bn", "24 per cent", "50 to 60"). `extent_start`/`extent_end` span it with the words that bound it ("more than
    100", "50 or more"). `unit` is a pint unit ("kilometer"), an ISO currency code ("USD"), "percent", or the counted
    noun in the singular ("person", "truck"); `unit_start`/`unit_end` span the unit's words or the whole counted noun
    phrase behind the number ("army lorries"), equal when there is none. `precision` is the size of the last place that
    the number shows: 100 for 1,200 and 1 for 1,163, in the figure's own unit. `trend` tells a change from a level.
    `conversion_of` is the start of the figure that this one, in brackets, converts.
    """

    start: int
    end: int
    text: str
    low: float | None
    high: float | None
    bound: Bound = Bound.EXACT
    unit: str | None = None
    trend: Trend | None = None
    precision: float = 1
    extent_start: int
    extent_end: int
    unit_start: int = 0
    unit_end: int = 0
    conversion_of: int | None = None


class DateMention(Model):
    """A day or stretch of days as written, resolved as far as the text and the publication day allow.

    `low` and `high` are the closed interval of days, None where it cannot be told. `grain` is the size of what was
    named. Where no interval can be told, `weekday` (0 is Monday), `day` and `month` keep what was said; `since` and
    `until` tell that the words leave one end open ("since October").
    """

    start: int
    end: int
    text: str
    low: dt.date | None = None
    high: dt.date | None = None
    grain: Literal["day", "weekend", "week", "month", "quarter", "season", "year", "decade", "century"] = "day"
    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    bound: Bound = Bound.EXACT


class TimeMention(Model):
    """A clock time as written; `low` and `high` are minutes after midnight, `zone` the zone's name as written."""

    start: int
    end: int
    text: str
    low: int
    high: int
    zone: str | None = None
    bound: Bound = Bound.EXACT


class Claim(Model):
    """A figure that says something.

    `low` and `high` are numbers, or ISO strings for kinds date ("2013-07-02", "2013-07") and time ("14:53"). `when`
    keeps what a date left open says of its day: "11-19", "11", "W5" for a Saturday; where it stands beside `low` or
    `high`, these were told by the other articles of the story. `subject` is what is counted,
    `aspect` what of it (hostages taken, held, freed), `place` where, `event` the lemma of the verb that governs it,
    `source` whom the article attributes it to, `as_of` the day that it holds for. `start`/`end` span the figure in the
    article; `sentence_start` is where its sentence starts.
    """

    id: str
    article: str
    kind: str
    start: int
    end: int
    text: str
    sentence: str
    sentence_start: int
    role: Role = Role.BODY
    low: float | str | None
    high: float | str | None
    when: str | None = None
    bound: Bound = Bound.EXACT
    unit: str | None = None
    precision: float = 1
    trend: Trend | None = None
    subject: str | None = None
    aspect: str | None = None
    place: str | None = None
    event: str | None = None
    nature: Nature = Nature.CONSTANT
    modality: Modality = Modality.STATED
    as_of: dt.date | None = None
    source: str | None = None
    conversion_of: int | None = None


class Fact(Model):
    """Claims that speak of one and the same thing; `evidence` says in words why, strongest first.

    `contradiction` is how likely it is, from 0 to 1, that those of its claims that exclude each other are of one thing
    at one time; None where no two articles tell such claims. `confirmed` says in words which of its claims a configured
    reference series confirms.
    """

    id: str
    kind: str
    label: str
    claims: tuple[str, ...]
    agreement: Agreement = Agreement.SINGLE
    evidence: tuple[str, ...] = ()
    contradiction: float | None = None
    confirmed: tuple[str, ...] = ()


class Finding(Model):
    """What a check found: `positions` are groups of claims that can be true together; `fact` is None where a finding
    is about claims of several facts. `fingerprint` stays the same while the figures and their words do."""

    id: str
    code: str
    check: str
    severity: Severity
    fact: str | None = None
    claims: tuple[str, ...]
    positions: tuple[tuple[str, ...], ...]
    message: str
    explanation: tuple[str, ...] = ()
    fingerprint: str = ""


class Problem(Model):
    """One input that could not be used, with the cause and what to do about it."""

    path: str
    message: str


class Report(Model):
    """Everything that one run knows.

    `known` are the findings that a baseline holds, apart from `findings`; None where no baseline was asked. `ignored`
    are those that an article's author waves through. `notices` are worth a line and fail nothing.
    """

    articles: tuple[Article, ...] = ()
    claims: tuple[Claim, ...] = ()
    facts: tuple[Fact, ...] = ()
    findings: tuple[Finding, ...] = ()
    problems: tuple[Problem, ...] = ()
    known: tuple[Finding, ...] | None = None
    ignored: tuple[Finding, ...] = ()
    notices: tuple[Problem, ...] = ()
