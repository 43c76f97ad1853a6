"""Clock times in English news: `find_times` reads them, with their zone and what bounds them."""

import re
from typing import Final

from checker.language.calendar_words import GAP, ONES
from checker.language.dates import lowered
from checker.models import Bound, TimeMention

_ZONE: Final = (
    r"(?:gmt|utc|bst|ist|e[sd]?t|c[sd]?t|m[sd]t|p[sd]?t|cet|cest|eet|eest|msk|jst|kst|hkt|sgt|wib|wit|wita|pkt"
    r"|npt|irst|"
    r"ak[sd]t|hst|a[cew][sd]t|nz[sd]t|sast|eat|wat|cat|brt|art|zulu|z)"
    r"(?![a-z0-9])(?:[+-]\d\d?(?::?\d\d)?)?"
)
_ZONE_WORDS: Final = (
    r"(?:local(?: time)?|(?:eastern|central|mountain|pacific|moscow|paris|london|british|european"
    r"|u\.?s\. eastern|tokyo|beijing|"
    r"delhi|indian|israel|greenwich)(?: (?:standard|daylight|summer|mean|european))?(?: time)?)(?![a-z])"
)
_ZONED: Final = rf"(?:{GAP}?\(?(?P<zone>{_ZONE})\)?|{GAP}(?P<zone_words>{_ZONE_WORDS}))"
_HALF: Final = r"(?P<half>[ap])(?:\.[ ]?m\b\.?|m(?![a-z]))"
_HOUR12: Final = r"(?:0?[1-9]|1[0-2])"
_HOUR24: Final = r"(?:[01]?\d|2[0-4])"
_HOURS_WORD: Final = r"(?:hours|hrs?\.?|h)(?![a-z])"

_SPOKEN: Final = {word: number for word, number in ONES.items() if 1 <= number <= 12}
_HOUR_WORD: Final = "(?:" + "|".join(sorted(_SPOKEN, key=len, reverse=True)) + ")"

# The look that is taken everywhere: a figure with what shows it to be a time, or one of the words.
_TRIGGER: Final = re.compile(
    r"(?<![\w.,:$£€/-])\d{1,2}(?:(?:[:.][ ]?\d\d(?!\d)){1,2}|\d\d)?[ \xa0]?(?:[ap]\b|[ap]m|to|-|–|hours|hrs|h\b"
    r"|o['’]clock|\(?[a-z]{1,4}\b|(?=.))?"
    r"|(?<![\w-])(?:noon|midday|midnight|(?:half past|quarter past|quarter to)\b|[a-z]{3,6} (?:[ap]\.?m\b|o['’]clock))"
)

_RANGE: Final = re.compile(
    rf"(?P<first>{_HOUR24}(?:[:.]\d\d)?|midnight|noon)(?:[ ]?(?P<half1>[ap])\.?m\.?)?(?:[ ]?[-–—][ ]?|{GAP}(?:to"
    rf"|until|till|and){GAP})"
    rf"(?P<last>{_HOUR24}(?:[:.]\d\d)?|midnight|noon)(?:[ ]?(?P<half2>[ap])(?:\.[ ]?m\b\.?"
    rf"|m(?![a-z])))?{_ZONED}?(?![\d:])"
)
_TWELVE: Final = re.compile(
    rf"(?P<hour>{_HOUR12})(?:[:.][ ]?(?P<minute>[0-5]\d)(?:[:.][0-5]\d)?)?[ \xa0]?{_HALF}{_ZONED}?"
)
_TWELVE_JOINED: Final = re.compile(rf"(?P<hour>{_HOUR12})(?P<minute>[0-5]\d)[ \xa0]?{_HALF}{_ZONED}?")
_MILITARY: Final = re.compile(
    rf"(?P<hour>[01]\d|2[0-4])[:.]?(?P<minute>[0-5]\d)(?:[ \xa0]?{_HOURS_WORD})?(?:{GAP}?\(?(?P<zone>{_ZONE})\)?"
    rf"|{GAP}(?P<zone_words>{_ZONE_WORDS}))"
)
_HOURS: Final = re.compile(rf"(?P<hour>[01]?\d|2[0-4])[:.]?(?P<minute>[0-5]\d)[ \xa0]?{_HOURS_WORD}")
_COLON: Final = re.compile(
    rf"(?P<hour>{_HOUR24}):[ ]?(?P<minute>[0-5]\d)(?::[0-5]\d)?(?!\d|[:.]\d|[ ]?[ap]\.?m){_ZONED}?"
)
_CLOCK: Final = re.compile(
    rf"(?:(?P<hour>{_HOUR12})|(?P<word>{_HOUR_WORD})){GAP}?(?:o['’]clock(?:{GAP}(?:in the |this "
    rf"|at )?(?P<part>morning|afternoon|evening|night))?|(?P<half>[ap])\.?m\b\.?){_ZONED}?"
)
_PAST: Final = re.compile(
    rf"(?P<shift>half past|quarter past|quarter to){GAP}(?:(?P<hour>{_HOUR12})|(?P<word>{_HOUR_WORD}))(?![\w])"
    rf"(?:{GAP}?(?:in the |this )?(?:(?P<half>[ap])\.?m\b\.?|(?P<part>morning|afternoon|evening|night)))?"
)
_WORD: Final = re.compile(rf"(?P<word>noon|midday|midnight){_ZONED}?")
_PART_BEHIND: Final = re.compile(
    rf"{GAP}(?:in the |on (?:the )?(?:\w{{1,12}} )?|this |that )?(?P<part>morning|afternoon|evening|night)\b"
)

# A bare 13:53 or 1353 is a time only where its sentence treats it as one.
_TIME_CUE: Final = re.compile(
    rf"\b(?P<cue>at|by|until|till|from|since|before|after|around|about|approximately|circa|between|to|of|updated"
    rf"|published|posted)"
    rf"{GAP}(?:(?:about|around|approximately|roughly|nearly|exactly|just|shortly|precisely){GAP})?(?:(?:before"
    rf"|after|past){GAP})?$"
)
_AT_CUE: Final = re.compile(
    rf"\b(?:(?:at|by|until|till|from|since|of){GAP}(?:(?:about|around|approximately|roughly"
    rf"|just){GAP})?(?:(?:before|after){GAP})?|(?:struck|hit|occurred|came|happened){GAP}at{GAP})$"
)
_NOT_TIME: Final = re.compile(
    r"[ ]?(?:%|per ?cent|people|men|women|km|m\b|miles?|kg|feet|dollars|euros?|win\b|victory|lead\b|[-–]\d|odds"
    r"|scale|ratio|times\b)"
)
_HOUR_CUED: Final = re.compile(rf"\b(?:before|after|until|till|by|at|around|about){GAP}(?:about{GAP}|around{GAP})?$")
_HOUR_ALONE: Final = re.compile(
    rf"(?P<hour>{_HOUR12})(?=[.,;!?]?(?:\s|$)){GAP}?(?:(?:on{GAP})?(?:(?:mon|tues|wednes|thurs|fri|satur"
    rf"|sun)day{GAP})?(?:in the |this )?(?P<part>morning|afternoon|evening|night)\b)"
)

_BOUND: Final = re.compile(
    rf"\b(?P<word>about|around|approximately|roughly|nearly|circa|some(?:time|where){GAP}around"
    rf"|shortly{GAP}before|just{GAP}before|before"
    rf"|shortly{GAP}after|just{GAP}after|after|past|by|until|till|no{GAP}later{GAP}than|since"
    rf"|from){GAP}(?:(?P<about>about|around){GAP})?$"
)


def find_times(text: str) -> list[TimeMention]:
    """Every clock time that `text` names, in order and without overlap, in minutes after midnight.

    The zone is kept as written ("GMT", "local time"). `low` and `high` are the same but for a range ("midnight to
    7am"); "before 9pm" and "around 9pm" are told by `bound`. "3:10" with nothing that shows it to be a time is none.
    Never raises for any text.
    """
    low = lowered(text)
    mentions: list[TimeMention] = []
    covered = 0
    for match in _TRIGGER.finditer(low):
        start = match.start()
        if start < covered:
            continue
        found = _read(text, low, start)
        if found:
            mentions.append(found)
            covered = found.end
    return mentions


def _read(text: str, low: str, start: int) -> TimeMention | None:
    if not low[start].isdigit():
        return _spoken(text, low, start)
    if (match := _RANGE.match(low, start)) and (found := _ranged(text, low, match)):
        return found
    for pattern in (_TWELVE, _TWELVE_JOINED):
        if match := pattern.match(low, start):
            return _mention(text, low, match, _minutes(match))
    if (match := _MILITARY.match(low, start)) and _is_zoned(text, low, match):
        return _mention(text, low, match, _minutes(match))
    if (
        (match := _HOURS.match(low, start))
        and len(match["hour"]) == 2
        and (match.group()[2] == ":" or _cued(low, start))
    ):
        return _mention(text, low, match, _minutes(match))
    if match := _CLOCK.match(low, start):
        return _mention(text, low, match, _minutes(match))
    if match := _COLON.match(low, start):
        if (match["zone"] or match["zone_words"] or _colon_cued(low, match)) and not _NOT_TIME.match(low, match.end()):
            return _mention(text, low, match, _with_part(low, match))
        return None
    if (match := _FOUR.match(low, start)) and _is_four_figure_time(low, match):
        return _mention(text, low, match, _minutes(match))
    if (match := _HOUR_ALONE.match(low, start)) and _HOUR_CUED.search(low, max(0, start - 24), start):
        return _mention(text, low, match, _with_part(low, match))
    if (match := _HOUR_BEFORE.match(low, start)) and _BEFORE_AFTER.search(low, max(0, start - 24), start):
        return _mention(text, low, match, int(match["hour"]) * 60)
    cued = _AT_CUE.search(low, max(0, start - 30), start)
    if cued and (match := _DOTTED.match(low, start)) and _PART_BEHIND.match(low, match.end()):
        return _mention(text, low, match, _with_part(low, match))
    return None


def _is_zoned(text: str, low: str, match: re.Match[str]) -> bool:
    """Whether "1200 GMT" is a time: its zone is in capitals, or named in words behind a cued figure."""
    if match["zone"]:
        return text[match.start("zone")].isupper()
    return not match.group()[:4].isdecimal() or _cued(low, match.start())


def _is_four_figure_time(low: str, match: re.Match[str]) -> bool:
    """Whether "struck at 1353" tells the hour: behind "at", and too early for a year or told again in brackets."""
    cue = _AT_CUE.search(low, max(0, match.start() - 30), match.start())
    if not cue or "at" not in cue.group().split() or _NOT_TIME.match(low, match.end()):
        return False
    return bool(_OTHER_TIME.match(low, match.end())) or match["hour"] + match["minute"] < "1700"


_FOUR: Final = re.compile(r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?!\d|[.,:]\d|[-–])")
_OTHER_TIME: Final = re.compile(r"[ ]?\((?:\d{4}|\d\d?[:.]\d\d|\d\d?[ ]?[ap]\.?m)[ ]?")
_DOTTED: Final = re.compile(r"(?P<hour>\d\d?)\.(?P<minute>[0-5]\d)(?!\d)")
_HOUR_BEFORE: Final = re.compile(r"(?P<hour>[1-9]|1[0-2])(?=\.?\s*(?:$|\n)|\.[ ][A-Z])")
_BEFORE_AFTER: Final = re.compile(
    r"\b(?:opened|closed|arrived|left|started|began|ended|shortly|just|until|home|up|there|here|\w+,) (?:before"
    r"|after|at) $"
)


def _spoken(text: str, low: str, start: int) -> TimeMention | None:
    if match := _WORD.match(low, start):
        if match["word"] == "midnight" and low.startswith((" mass", " sun", " express", " oil"), match.end()):
            return None
        if ranged := _WORD_RANGE.match(low, start):
            last = _clock_minutes(ranged["last"], ranged["half2"])
            if last is not None:
                first = 0 if match["word"] == "midnight" else 720
                return _make(text, (start, _stop(low, ranged)), (first, last), None, Bound.RANGE)
        minutes = 0 if match["word"] == "midnight" else 720
        return _mention(text, low, match, minutes)
    if match := _PAST.match(low, start):
        hour = int(match["hour"]) if match["hour"] else _SPOKEN[match["word"]]
        minutes = hour % 12 * 60 + {"half past": 30, "quarter past": 15, "quarter to": -15}[match["shift"]]
        late = match["half"] == "p" or match["part"] in ("afternoon", "evening", "night")
        early = match["half"] == "a" or match["part"] == "morning"
        if hour == 12 and not (late or early):
            minutes += 720
        return _mention(text, low, match, (minutes + (720 if late else 0)) % 1440)
    if match := _CLOCK.match(low, start):
        return _mention(text, low, match, _minutes(match))
    return None


_WORD_RANGE: Final = re.compile(
    rf"(?:noon|midday|midnight)(?:[ ]?[-–—][ ]?|{GAP}(?:to|until|till"
    rf"|and){GAP})(?P<last>{_HOUR12}(?:[:.][0-5]\d)?)[ ]?(?P<half2>[ap])(?:\.[ ]?m\b\.?|m(?![a-z]))"
)


def _minutes(match: re.Match[str]) -> int:
    groups = match.groupdict()
    word = groups.get("word")
    hour = _SPOKEN[word] if word else int(groups["hour"] or 0)
    minute = int(groups.get("minute") or 0)
    half, part = groups.get("half"), groups.get("part")
    if half or part:
        late = half == "p" or part in ("afternoon", "evening") or (part == "night" and hour >= 6)
        hour = hour % 12 + (12 if late else 0)
    return (hour * 60 + minute) % 1440


def _with_part(low: str, match: re.Match[str]) -> int:
    """Minutes of a time without a.m. or p.m., by the part of the day that is named beside it."""
    minutes = _minutes(match)
    part = match.groupdict().get("part")
    if part is None:
        behind = _PART_BEHIND.match(low, match.end())
        part = behind["part"] if behind else None
        if not part and (before := _PART_NEAR.search(low, max(0, match.start() - 60), match.start())):
            part = before["part"]
    late = part in ("afternoon", "evening") or (part == "night" and minutes >= 240)
    return minutes + 720 if late and minutes < 720 else minutes


_PART_NEAR: Final = re.compile(r"\b(?P<part>morning|afternoon|evening|night) (?:at|around|about)[^.\n]{0,20}$")


def _cued(low: str, start: int) -> bool:
    return bool(_TIME_CUE.search(low, max(0, start - 40), start))


def _colon_cued(low: str, match: re.Match[str]) -> bool:
    """Whether "13:53" stands where a time stands, behind "at" or a date, and is no score or verse."""
    before = low[max(0, match.start() - 40) : match.start()]
    if _TIME_CUE.search(before):
        return True
    return bool(re.search(r"(?:\b(?:19|20)\d\d[ ,–-]{1,3}|day,?[ ]|\d\d?[-/.]\d\d?[-/.]\d{2,4},?[ ])$", before))


def _clock_minutes(words: str, half: str | None) -> int | None:
    if words in ("noon", "midnight"):
        return 720 if words == "noon" else 1440
    hour, _, minute = words.replace(".", ":").partition(":")
    if half:
        if not 1 <= int(hour) <= 12:
            return None
        return int(hour) % 12 * 60 + int(minute or 0) + (720 if half == "p" else 0)
    return int(hour) * 60 + int(minute or 0)


def _ranged(text: str, low: str, match: re.Match[str]) -> TimeMention | None:
    half1, half2 = match["half1"], match["half2"]
    zone = match["zone"] if match["zone"] and text[match.start("zone")].isupper() else None
    if not (half2 or (zone and ":" in match["first"])):
        return None
    first, last = _clock_minutes(match["first"], half1 or half2), _clock_minutes(match["last"], half2)
    if first is None or last is None:
        return None
    if match["first"] in ("noon", "midnight"):
        first = 720 if match["first"] == "noon" else 0
    if first > last and not half1 and half2 == "p":
        first -= 720
    if first > 1440 or last > 1440 or first < 0:
        return None
    return _make(text, (match.start(), _stop(low, match)), (first, last), _zone(text, match), Bound.RANGE)


def _zone(text: str, match: re.Match[str]) -> str | None:
    groups = match.groupdict()
    for name in ("zone", "zone_words"):
        if groups.get(name):
            return text[match.start(name) : match.end(name)]
    return None


def _stop(low: str, match: re.Match[str]) -> int:
    """The end of the mention, with a bracket only where it opened one."""
    end = match.end()
    words = low[match.start() : end]
    if words.endswith(")") and "(" not in words:
        end -= 1
    elif "(" in words and not words.endswith(")"):
        end = match.start() + words.index("(")
        end = match.start() + len(low[match.start() : end].rstrip())
    return end


def _mention(text: str, low: str, match: re.Match[str], minutes: int, end: int | None = None) -> TimeMention:
    zone = _zone(text, match)
    stop = _stop(low, match) if end is None else end
    groups = match.groupdict()
    if groups.get("zone") and not text[match.start("zone")].isupper():
        # "8 pm et al" and "9 am at sea" carry no zone.
        zone, stop = None, match.start() + len(low[match.start() : match.start("zone")].rstrip(" (\xa0"))
    before = _BOUND.search(low, max(0, match.start() - 40), match.start())
    bound = _bound(before["about"] or before["word"]) if before else Bound.EXACT
    return _make(text, (match.start(), stop), (minutes, minutes), zone, bound)


def _bound(word: str) -> Bound:
    if word.endswith(("about", "around")):
        return Bound.ABOUT
    if word.endswith("before"):
        return Bound.LESS_THAN
    if word.endswith(("after", "past")):
        return Bound.MORE_THAN
    if word.startswith(("by", "until", "till", "no")):
        return Bound.AT_MOST
    if word in ("since", "from"):
        return Bound.AT_LEAST
    return Bound.ABOUT


def _make(text: str, at: tuple[int, int], clock: tuple[int, int], zone: str | None, bound: Bound) -> TimeMention:
    start, end = at
    return TimeMention(start=start, end=end, text=text[start:end], low=clock[0], high=clock[1], zone=zone, bound=bound)
