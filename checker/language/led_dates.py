"""Dates that a word before a unit of the calendar places: "last month", "the past three weeks", "the weekend"."""

import re
from typing import Final

from checker.language import calendar
from checker.language.calendar import DAY, Interval
from checker.language.calendar_words import COUNT, END, GAP, number_of
from checker.language.date_steps import grain_of, moved_by, of_story
from checker.language.dated import Reading, Window
from checker.language.relative_dates import PORTION
from checker.models import Bound

_RELATIONS: Final = {
    "upcoming": "next", "coming": "next", "following": "next", "previous": "last", "prior": "last", "past": "last",
    "current": "this", "present": "this",
}  # fmt: skip


def led(window: Window, lead: re.Match[str], end: int, name: str, qualifier: str | None) -> Reading | None:
    """The date of a unit that ends at `end`, placed by the words that `lead` matched before it; None for no date."""
    relation = lead["relation2"] or lead["more"] or lead["relation"]
    counted = lead["count2"] or lead["count"]
    start = lead.start()
    grain = grain_of(name)
    plural = window.low[end - 1] == "s"
    relation = _RELATIONS.get(relation, relation)
    if (counted in ("a", "an") and lead["relation"] != "the") or (lead["count2"] and not plural):
        return None
    if (
        name == "day"
        and relation == "the"
        and (cut := PORTION.search(window.low, max(window.floor, start - 26), start))
    ):
        # "At the end of the day" is no date; "earlier in the day" is a day of the story.
        return None if cut["whole"] else of_story(window, (start, end), "day", 0)
    if name == "weekend" and plural and not counted:
        return None
    if relation in ("these", "those", "recent") or (plural and not counted):
        return Reading(start, end, grain) if relation in ("recent", "last", "next") else None
    if relation == "the" and PORTION.search(window.low, max(window.floor, start - 26), start):
        relation = "this"
    if relation == "the":
        if name == "weekend":
            return the_weekend(window, start, end)
        return None
    if relation in ("same", "that"):
        if name in ("season", "century"):
            return Reading(start, end, grain)
        return of_story(window, (start, end), name, 0)
    published = window.published
    if name == "season":
        return Reading(start, end, "year")
    if published is None:
        return Reading(start, end, grain)
    if counted and (counted not in ("a", "an")):
        return _stretch(window, (start, end), name, relation, count=number_of(counted), qualifier=qualifier)
    return one_unit(window, (start, end), name, relation, qualifier)


def one_unit(window: Window, at: tuple[int, int], name: str, relation: str, qualifier: str | None) -> Reading | None:
    """The last, this or the next unit, counted from publication, which the window must know."""
    published = window.published
    assert published is not None
    start, end = at
    step = {"last": -1, "this": 0, "next": 1}[relation]
    span: Interval | None
    if name in ("day", "night"):
        day = calendar.days_from(published, step)
        span = (day, day) if day and name == "night" else None
    elif name == "week":
        span = calendar.week_interval(published, step)
        if span and qualifier in ("working", "business"):
            span = (span[0], span[0] + 4 * DAY)
    elif name == "fortnight":
        week = calendar.week_interval(published, {-1: -2, 0: 0, 1: 0}[step])
        span = (week[0], week[0] + 13 * DAY) if week else None
        if step == 1:
            first, last = calendar.days_from(published, 1), calendar.days_from(published, 14)
            span = (first, last) if first and last else None
    elif name == "weekend":
        # Last weekend, on a Sunday, is the one before; on a Wednesday it is the one just gone.
        span = calendar.weekend_interval(published, step)
    elif name == "month":
        month = calendar.months_from(published.replace(day=1), step)
        span = calendar.month_interval(month.year, month.month) if month else None
    elif name == "quarter":
        span = calendar.months_interval(published.year, (published.month - 1) // 3 * 3 + 1 + 3 * step, 3)
    elif name == "year":
        span = calendar.years_interval(published.year + step)
    else:
        size = 10 if name == "decade" else 100
        span = calendar.years_interval(published.year // size * size + step * size, size)
    portion = {"date": "sofar", "end": "end"}.get(qualifier or "")
    return Reading(start, end, grain_of(name), span, portion=portion)


# "The last 3 months and 2 weeks": the smaller units that go on with a stretch.
_FURTHER: Final = re.compile(rf"(?:,?{GAP}and{GAP}|,{GAP})(?P<count>{COUNT}){GAP}?(?P<unit>day|week|month|year)s?{END}")


def _stretch(
    window: Window, at: tuple[int, int], name: str, relation: str, *, count: float | None, qualifier: str | None
) -> Reading | None:
    """ "The past three weeks" end the day before publication, "the next two days" begin the day after; quarters are
    whole ones."""
    start, end = at
    published = window.published
    grain = grain_of(name)
    further = list(_FURTHER.finditer(window.low, end, min(window.limit, end + 40)))
    further = [more for at_, more in enumerate(further) if more.start() == (further[at_ - 1].end() if at_ else end)]
    if published is None or count is None or relation not in ("last", "next") or not 0 < count < 1000:
        return Reading(start, end, grain)
    if name == "weekend":
        return Reading(start, end, grain)
    sign = -1 if relation == "last" else 1
    if name == "quarter":
        first = (published.month - 1) // 3 * 3 + 1 + (3 if sign > 0 else -3 * int(count))
        return Reading(
            start, end, "quarter", calendar.months_interval(published.year, first, 3 * int(count)), bound=Bound.RANGE
        )
    if qualifier in ("business", "working") and name == "day":
        far = published
        for _ in range(int(count)):
            moved = calendar.days_from(far, sign)
            while moved and moved.weekday() > 4:
                moved = calendar.days_from(moved, sign)
            far = moved or far
    else:
        moved = moved_by(published, name, sign * count)
        for more in further:
            end, size = more.end(), number_of(more["count"])
            moved = moved_by(moved, more["unit"], sign * size) if moved and size else None
        if moved is None:
            return Reading(start, end, grain)
        far = moved
    near = calendar.days_from(published, sign)
    if near is None:
        return Reading(start, end, grain)
    return Reading(start, end, "day", (min(near, far), max(near, far)), bound=Bound.RANGE)


def the_weekend(window: Window, start: int, end: int) -> Reading:
    """ "The weekend", "at the weekend": the last that has begun, or the one to come."""
    published = window.published
    if published is None:
        return Reading(start, end, "weekend")
    ahead = published.weekday() >= 5 or window.ahead(start, end)
    return Reading(start, end, "weekend", calendar.weekend_interval(published, 0 if ahead else -1))
