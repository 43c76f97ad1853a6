"""Clock times in English news: `find_times` reads them, with their zone and what bounds them."""

import re

from checker.language.dates import lowered
from checker.language.time_patterns import (
    AT_CUE,
    BEFORE_AFTER,
    BOUND,
    CLOCK,
    COLON,
    DOTTED,
    FOUR,
    HOUR_ALONE,
    HOUR_BEFORE,
    HOUR_CUED,
    HOURS,
    MILITARY,
    MINUTES,
    MINUTES_CUE,
    NOT_TIME,
    OTHER_TIME,
    PART_BEHIND,
    PART_NEAR,
    PAST,
    RANGE,
    SPOKEN,
    TIME_CUE,
    TWELVE,
    TWELVE_JOINED,
    WORD,
    WORD_RANGE,
    trigger_of,
)
from checker.models import Bound, TimeMention


def find_times(text: str) -> list[TimeMention]:
    """Every clock time that `text` names, in order and without overlap, in minutes after midnight.

    The zone is kept as written ("GMT", "local time"). `low` and `high` are the same but for a range ("midnight to
    7am"); "before 9pm" and "around 9pm" are told by `bound`. "3:10" with nothing that shows it to be a time is none.
    Never raises for any text.
    """
    low = lowered(text)
    mentions: list[TimeMention] = []
    covered = 0
    for match in trigger_of(low).finditer(low):
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
    if (match := RANGE.match(low, start)) and (found := _ranged(text, low, match)):
        return found
    for pattern in (TWELVE, TWELVE_JOINED):
        if match := pattern.match(low, start):
            return _mention(text, low, match, _minutes(match))
    if (match := MILITARY.match(low, start)) and _is_zoned(text, low, match):
        return _mention(text, low, match, _minutes(match))
    if (
        (match := HOURS.match(low, start))
        and len(match["hour"]) == 2
        and (match.group()[2] == ":" or _cued(low, start))
    ):
        return _mention(text, low, match, _minutes(match))
    if match := CLOCK.match(low, start):
        return _mention(text, low, match, _minutes(match))
    if match := COLON.match(low, start):
        if (match["zone"] or match["zone_words"] or _colon_cued(low, match)) and not NOT_TIME.match(low, match.end()):
            return _mention(text, low, match, _with_part(low, match))
        return None
    if (match := FOUR.match(low, start)) and _is_four_figure_time(low, match):
        return _mention(text, low, match, _minutes(match))
    if found := _by_the_minute(text, low, start):
        return found
    if (match := HOUR_ALONE.match(low, start)) and HOUR_CUED.search(low, max(0, start - 24), start):
        return _mention(text, low, match, _with_part(low, match))
    if (match := HOUR_BEFORE.match(low, start)) and BEFORE_AFTER.search(low, max(0, start - 24), start):
        return _mention(text, low, match, int(match["hour"]) * 60)
    if (
        (match := DOTTED.match(low, start))
        and PART_BEHIND.match(low, match.end())
        and AT_CUE.search(low, max(0, start - 30), start)
    ):
        return _mention(text, low, match, _with_part(low, match))
    return None


def _is_zoned(text: str, low: str, match: re.Match[str]) -> bool:
    """Whether "1200 GMT" is a time: its zone is in capitals, or named in words behind a cued figure."""
    if match["zone"]:
        return text[match.start("zone")].isupper()
    return not match.group()[:4].isdecimal() or _cued(low, match.start())


def _is_four_figure_time(low: str, match: re.Match[str]) -> bool:
    """Whether "struck at 1353" tells the hour: behind "at", and too early for a year or told again in brackets."""
    cue = AT_CUE.search(low, max(0, match.start() - 30), match.start())
    if not cue or "at" not in cue.group().split() or NOT_TIME.match(low, match.end()):
        return False
    return bool(OTHER_TIME.match(low, match.end())) or match["hour"] + match["minute"] < "1700"


def _spoken(text: str, low: str, start: int) -> TimeMention | None:
    if match := WORD.match(low, start):
        if match["word"] == "midnight" and low.startswith((" mass", " sun", " express", " oil"), match.end()):
            return None
        if ranged := WORD_RANGE.match(low, start):
            last = _clock_minutes(ranged["last"], ranged["half2"])
            if last is not None:
                first = 0 if match["word"] == "midnight" else 720
                return _make(text, (start, _stop(low, ranged)), (first, last), None, Bound.RANGE)
        minutes = 0 if match["word"] == "midnight" else 720
        return _mention(text, low, match, minutes)
    if match := PAST.match(low, start):
        shift = {"half past": 30, "quarter past": 15, "quarter to": -15}[match["shift"]]
        return _mention(text, low, match, (_told_hour(match) + shift) % 1440)
    if found := _by_the_minute(text, low, start):
        return found
    if match := CLOCK.match(low, start):
        return _mention(text, low, match, _minutes(match))
    return None


def _by_the_minute(text: str, low: str, start: int) -> TimeMention | None:
    """ "Twenty to six", where it can be no range and no vote: behind "at" and the like, or with a part of the day."""
    match = MINUTES.match(low, start)
    if match is None:
        return None
    hour = int(match["hour"] or SPOKEN.get(match["word"], 0))
    count = _COUNTS[match["count"].replace("-", " ")]
    told = match["part"] or match["half"] or match["word"] in _TWELVES
    cued = MINUTES_CUE.search(low, max(0, start - 40), start)
    if not told and not (cued and (match["side"] == "past" or count > hour or match["minutes"])):
        return None
    if NOT_TIME.match(low, match.end()):
        return None
    return _mention(text, low, match, (_told_hour(match) + (count if match["side"] == "past" else -count)) % 1440)


def _told_hour(match: re.Match[str]) -> int:
    """Minutes of the hour of "half past four in the afternoon"; twelve alone is noon, and one at night is early."""
    if match["word"] in _TWELVES:
        return _TWELVES[match["word"]]
    hour = int(match["hour"]) if match["hour"] else SPOKEN[match["word"]]
    early = match["half"] == "a" or match["part"] == "morning" or (match["part"] == "night" and not 6 <= hour < 12)
    late = match["half"] == "p" or match["part"] in ("afternoon", "evening", "night") or hour == 12
    return hour % 12 * 60 + (720 if late and not early else 0)


_TWELVES = {"noon": 720, "midnight": 0}


_COUNTS = {"five": 5, "ten": 10, "twenty": 20, "twenty five": 25, "5": 5, "10": 10, "20": 20, "25": 25}


def _minutes(match: re.Match[str]) -> int:
    groups = match.groupdict()
    word = groups.get("word")
    hour = SPOKEN[word] if word else int(groups["hour"] or 0)
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
        behind = PART_BEHIND.match(low, match.end())
        part = behind["part"] if behind else None
        if not part and (before := PART_NEAR.search(low, max(0, match.start() - 60), match.start())):
            part = before["part"]
    late = part in ("afternoon", "evening") or (part == "night" and minutes >= 240)
    return minutes + 720 if late and minutes < 720 else minutes


def _cued(low: str, start: int) -> bool:
    return bool(TIME_CUE.search(low, max(0, start - 40), start))


def _colon_cued(low: str, match: re.Match[str]) -> bool:
    """Whether "13:53" stands where a time stands, behind "at" or a date, and is no score or verse."""
    before = low[max(0, match.start() - 40) : match.start()]
    return bool(
        TIME_CUE.search(before)
        or _DATE_BEFORE.search(before)
        or before.endswith(("it was ", "it is "))
        or PART_BEHIND.match(low, match.end())
    )


_DATE_BEFORE = re.compile(r"(?:\b(?:19|20)\d\d[ ,–-]{1,3}|day,?[ ]|\d\d?[-/.]\d\d?[-/.]\d{2,4},?[ ])$")


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
    before = BOUND.search(low, max(0, match.start() - 40), match.start())
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
