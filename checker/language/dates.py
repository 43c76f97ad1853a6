"""Dates in English news: `find_dates` reads them and places them on the calendar."""

import datetime as dt
import re
from typing import Final

from checker.language.calendar import iso
from checker.language.date_atoms import atom
from checker.language.date_joins import join
from checker.language.date_parts import day_of_month, part_of, weekday_of_month
from checker.language.date_triggers import TRIGGER
from checker.language.dated import Reading, Window
from checker.models import Bound, DateMention

__all__ = ["find_dates", "iso"]

_WRAPPED: Final = 50
"""A line at least this long, with no end of a sentence, runs on into the next one."""


def find_dates(text: str, published: dt.date | None = None, *, guess: bool = True) -> list[DateMention]:
    """Every date that `text` names, in order and without overlap, resolved against the day of publication.

    `low` and `high` are the closed interval of days that the words name, both None where it cannot be told: a weekday
    or an undated month with no day of publication, or a day that only the story knows ("the next day").
    Past or future follow the verb of the clause; with none, the past. Days that are counted from another day of the
    story ("the next day", "three weeks later", "that weekend") are guessed to be counted from the day named last before
    them, or else from publication, and what even so cannot be placed ("last season") is left out; without `guess` they
    are all told and stay open. "Two days after the vote" is always open. Never raises for any text.
    """
    anchor = published if guess else None
    low = lowered(text)
    mentions: list[DateMention] = []
    covered = 0
    window: Window | None = None
    for match in TRIGGER.finditer(low):
        start = match.start()
        if start < covered:
            continue
        if not guess and anchor and _SENTENCE_END.search(text, covered, start):
            anchor = None
        if window is None or start >= window.limit:
            window = _window(text, low, start, published)
        if window.floor < covered or window.anchor is not anchor:
            window = Window(
                text, low, max(covered, window.floor), window.limit, window.clause, published, anchor=anchor
            )
        assert match.lastgroup is not None
        reading = None
        if match.lastgroup == "unit":
            reading = part_of(window, start, match.group())
        elif match.lastgroup == "weekday":
            reading = weekday_of_month(window, start)
        elif match.lastgroup in ("digit", "ordinal"):
            reading = day_of_month(window, start)
        reading = reading or atom(window, start, match.lastgroup, match.group())
        if reading is None:
            continue
        reading = join(window, reading)
        if reading.end <= reading.start:
            continue
        if reading.span is not None or reading.event or not guess or published is None:
            mentions.append(_mention(window, reading))
        if reading.span and reading.grain == "day" and reading.span[0] == reading.span[1]:
            anchor = reading.span[0]
        covered = reading.end
    return mentions


def lowered(text: str) -> str:
    """`text` in lower case, character for character, so that offsets stay the same."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _window(text: str, low: str, start: int, published: dt.date | None) -> Window:
    """The line round `start`, with the lines that it runs over from and into where it is wrapped."""
    floor = low.rfind("\n", 0, start) + 1
    limit = low.find("\n", start)
    limit = len(low) if limit < 0 else limit
    if limit < len(low) and limit - floor >= _WRAPPED and low[limit - 1] not in '.!?"”':
        after = low.find("\n", limit + 1)
        after = len(low) if after < 0 else after
        if low[limit + 1 : after].strip():
            limit = after
    if floor > 1:
        before = low.rfind("\n", 0, floor - 1) + 1
        if floor - 1 - before >= _WRAPPED and low[floor - 2] not in '.!?"”':
            floor = before
    return Window(text, low, floor, limit, floor, published)


_SENTENCE_END: Final = re.compile(r"[.!?][\"”’']?\s+(?![a-z\d])|\n")
_BOUND: Final = re.compile(
    r"\b(?P<word>since|until|till|(?P<doer>by(?= the $))|by|before|after|around|about|circa)[ \n](?:the )?(?:end of )?$"
)
# "Damaged by the Sunday quakes" names who did it, "by the Sunday deadline" a time.
_DOER: Final = re.compile(r"[ \n](?!deadline|cut-?off|target|when|and|or|at|in|as|after|to|of|it|they|he|she)[a-z]{4,}")
_BOUNDS: Final = {
    "since": Bound.AT_LEAST, "until": Bound.AT_MOST, "till": Bound.AT_MOST, "by": Bound.AT_MOST,
    "before": Bound.LESS_THAN, "after": Bound.MORE_THAN, "around": Bound.ABOUT, "about": Bound.ABOUT,
    "circa": Bound.ABOUT,
}  # fmt: skip


def _mention(window: Window, reading: Reading) -> DateMention:
    bound = reading.bound
    before = _BOUND.search(window.low, max(window.floor, reading.start - 18), reading.start)
    if before and bound is Bound.EXACT and not (before["doer"] and _DOER.match(window.low, reading.end, window.limit)):
        bound = _BOUNDS[before["word"]]
    span = reading.span
    return DateMention(
        start=reading.start,
        end=reading.end,
        text=window.text[reading.start : reading.end],
        low=span[0] if span else None,
        high=span[1] if span else None,
        grain=reading.grain,
        weekday=reading.weekday,
        day=reading.day,
        month=reading.month,
        bound=bound,
    )
