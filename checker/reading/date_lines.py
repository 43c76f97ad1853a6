"""The publication day that a text itself tells: lines that are nothing but a date, and datelines.

A line counts only when every word of it belongs to a date stamp: a date with a year, a label ("Updated", "Posted
on"), a weekday, a clock time and zone, a byline before it. A date inside a sentence therefore never counts.
"""

import datetime as dt
import re
from typing import Literal, NamedTuple

LONGEST = 140
"""Characters; a longer line is no date stamp."""

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip

_DAY = r"(?<!\d)(?P<{0}>[0-3]?\d)(?:\s?(?:st|nd|rd|th))?"
_MONTH = r"(?P<{0}>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{{0,7}})\.?"
_YEAR = r"(?P<{0}>(?:1[89]|20)\d\d)(?!\d)"

# Each alternative is one thing that may stand in a stamp; dates come before the times they could be taken for.
_TOKEN = re.compile(
    rf"""
      (?P<iso>(?P<iy>(?:1[89]|20)\d\d)\s?[-/.]\s?(?P<im>\d{{1,2}})\s?[-/.]\s?(?P<id>\d{{1,2}})(?!\d)(?:T(?=\d))?)
    | (?P<numeric>(?<!\d)(?P<n1>\d{{1,2}})\s?(?P<sep>[-/.])\s?(?P<n2>\d{{1,2}})\s?(?P=sep)\s?
        (?P<ny>(?:1[89]|20)?\d\d)(?![\d:]))
    | (?P<dmy>{_DAY.format("dd")}[\s.\-/]*(?:of\s+)?{_MONTH.format("dm")}[\s,.\-/]*{_YEAR.format("dy")})
    | (?P<mdy>{_MONTH.format("mm")}[\s\-/]*{_DAY.format("md")}[\s,.\-/]*{_YEAR.format("my")})
    | (?P<updated>\b(?:last\s+)?(?:updated?|modified|edited|revised|changed)\b)
    | (?P<published>\b(?:(?:first|originally|date)\s+)?(?:published|posted|created|issued|uploaded|filed|released|added)
        \b|\b(?:publication\s+|release\s+|issue\s+)?date\b)
    | (?P<weekday>\b(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?)
    | (?P<time>(?<!\d)[0-2]?\d\s?[:.]\s?[0-5]\d(?:\s?:\s?[0-5]\d(?:\.\d{{1,9}})?)?(?!\d)
        |(?<!\d)[0-2]\d[0-5]\d(?=\s?(?:gmt|utc|hrs|hours|h\b|[a-z]{{2,4}}t\b))
        |(?<!\d)1?\d(?=\s?[ap]\.?m\b))
    | (?P<half>\b[ap](?:\.\s?m\.|m\b)|(?<=\d)[ap]m\b|(?<=\d)[ap]\.m\.)
    | (?P<zone>\b(?:gmt|utc|bst|ist|e[sd]?t|c[sd]?t|m[sd]?t|p[sd]?t|cest|eest|eet|msk|hkt|sgt|jst|kst|a[ec]?[sd]t|awst
        |nz[sd]?t|pkt|gst|wib|wat|eat|cat|sast|trt|ak[sd]t|hst|uk|us|hrs|hours
        |(?:eastern|central|mountain|pacific)(?:\s+(?:standard|daylight))?\s+time|local\s+time)\b
        (?:\s?[+\-\u2212]\s?\d{{1,2}}(?::?\d\d)?)?|[+\-\u2212]\d\d:?\d\d(?!\d)|(?<=[\d:])z\b)
    | (?P<filler>\b(?:on|at|as\s+of|the|time|in)\b)
    | (?P<space>[\s,.:;|()\[\]/•·–—\-]+)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_DIGIT = re.compile(r"[0-9]")
_NAME = re.compile(r"(?:and|with|for|the|of)\b|[A-Z][\w.'’-]*")
_BYLINE = re.compile(r"(?:Written\s+|Reported\s+)?[Bb](?:y|Y)\s+(?=[A-Z])")
# "Calder Bay Gazette, Tuesday, February 7, 2006".
_MASTHEAD = re.compile(
    r"(?:[A-Z][\w.'’-]{0,20} ){0,4}(?:Gazette|Times|Post|News|Mail|Tribune|Herald|Courier|Observer|Journal|Press|Star"
    r"|Chronicle|Telegraph|Standard|Express|Mirror|Record|Bulletin|Messenger|Sentinel|Examiner|Weekly|Argus|Echo|Reporter)\b,"
)
_AMERICAN_ZONE = re.compile(r"(?:[ecmp][sd]?t|ak[sd]t|hst|us|eastern|central|mountain|pacific)\b", re.IGNORECASE)
_RELATIVE = re.compile(
    r"(?:(?:last\s+)?updated|published|posted|modified)\s*:?\s+(?:about\s+|over\s+)?(?:an?|\d{1,3})\s+"
    r"(?:second|minute|min|hour|hr|day|week|month|year)s?\s+ago\.?|(?:an?|\d{1,3})\s+(?:minute|hour|day)s?\s+ago",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    rf"""(?!(?:on|in|at|by|since|from|after|before|until|between|the)\b)(?-i:[A-Z][\w.'’/-]{{0,30}},?\s){{1,8}}?\s{{0,3}}
    (?:{_MONTH.format("mm")}\s?{_DAY.format("md")},?\s?{_YEAR.format("my")}
      |{_DAY.format("dd")}\s?{_MONTH.format("dm")},?\s?{_YEAR.format("dy")})
    \s{{0,3}}(?:[(\[][^()\[\]]{{1,40}}[)\]])?\s{{0,3}}(?:[-–—:]|\s/)""",
    re.IGNORECASE | re.VERBOSE,
)


class Stamp(NamedTuple):
    """One day that a stamp names, and the word before it."""

    day: dt.date
    label: Literal["published", "updated", ""]


def stamps(line: str) -> list[Stamp] | None:
    """The days that a line which is nothing but a stamp names; None when the line says anything else.

    The list is empty for a stamp that names no whole day: "Updated 14:39 GMT", "Updated 2 hours ago", or a date in
    figures of which the order of day and month cannot be told ("04/03/2011").
    """
    if not 5 < len(line) <= LONGEST:
        return None
    if _DIGIT.search(line) is None:
        return [] if _RELATIVE.fullmatch(line) else None
    if _RELATIVE.fullmatch(line):
        return []
    position, names = 0, 0
    by = _BYLINE.match(line)
    if by:
        position = by.end()
    names_allowed = 8 if by else 5 if re.search(r"[|•·]", line) or _MASTHEAD.match(line) else 0
    label: Literal["published", "updated", ""] = ""
    found: list[Stamp] = []
    dated = labelled = False
    while position < len(line):
        token = _TOKEN.match(line, position)
        if token is None:
            name = _NAME.match(line, position) if names < names_allowed else None
            if name is None:
                return None
            names += 1
            position = name.end()
            continue
        position = token.end()
        kind = _kind(token)
        if kind == "published":
            label, labelled = "published", True
        elif kind == "updated":
            label, labelled = "updated", True
        elif kind in ("iso", "numeric", "dmy", "mdy"):
            dated = True
            day = _day(token, american=kind == "numeric" and _reads_american(line))
            if day is None and kind in ("dmy", "mdy"):
                return None
            if day is not None:
                found.append(Stamp(day, label))
            label = ""
    return found if dated or (labelled and not names) else None


def publication_day(lines: list[str]) -> dt.date | None:
    """The day on which the text of `lines`, its top or its bottom, was published.

    A day labelled as that of publication is preferred, then one without a label, then one of an update; among equals
    the first. A dateline ("CAIRO, May 5, 2024 (Wire) —") counts when no stamp names a day.
    """
    found = [stamp for line in lines for stamp in stamps(line) or ()]
    for label in ("published", "", "updated"):
        for stamp in found:
            if stamp.label == label:
                return stamp.day
    for line in lines:
        dateline = _DATELINE.match(line)
        if dateline:
            day = _day(dateline, american=False)
            if day is not None:
                return day
    return None


def written_day(text: str) -> dt.date | None:
    """The day that a metadata field holds (ISO 8601 or any form that a stamp may have), as written in its own zone."""
    text = text.strip()
    try:
        return dt.datetime.fromisoformat(text).date()
    except ValueError:
        found = stamps(text)
        return found[0].day if found else None


def _kind(token: re.Match[str]) -> str:
    """The alternative of `_TOKEN` that matched."""
    for kind in ("space", "filler", "weekday", "time", "half", "zone", "published", "updated", "iso", "numeric", "dmy"):
        if token[kind] is not None:
            return kind
    return "mdy"


def _reads_american(line: str) -> bool:
    """Whether a date in figures alone is month first: the clock has AM and PM in capitals, or an American zone."""
    if re.search(r"\d\s?(?:AM|PM)\b", line):
        return True
    return any(_AMERICAN_ZONE.match(token["zone"]) for token in _TOKEN.finditer(line) if token["zone"])


def _day(match: re.Match[str], *, american: bool) -> dt.date | None:
    """The day that a matched date names; None where there is none such or its order cannot be told."""
    groups = match.groupdict()
    if groups.get("iy"):
        return _date(int(groups["iy"]), int(groups["im"]), int(groups["id"]))
    if groups.get("ny"):
        first, second, year = int(groups["n1"]), int(groups["n2"]), int(groups["ny"])
        if year < 100:
            year += 2000 if year < 69 else 1900
        if first > 12 or (first == second):
            return _date(year, second, first)
        return _date(year, first, second) if second > 12 or american else None
    if groups.get("dy"):
        day, month, year_text = groups["dd"], groups["dm"], groups["dy"]
    else:
        day, month, year_text = groups["md"], groups["mm"], groups["my"]
    number = _month(month.lower())
    return None if number is None else _date(int(year_text), number, int(day))


def _month(word: str) -> int | None:
    """1 to 12 for a month's name, shortened ("Sept") or with a letter dropped or doubled; else None."""
    for number, name in enumerate(_MONTHS, start=1):
        if name[:3] == word[:3]:
            return number if _within(word, name) or _within(name, word) else None
    return None


def _within(shorter: str, longer: str) -> bool:
    """Whether the letters of `shorter` stand in `longer` in their order."""
    letters = iter(longer)
    return all(letter in letters for letter in shorter)


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
