"""How clock times are written, as patterns over lower-cased text: "2:53 p.m.", "1200 GMT", "half past nine"."""

import re
from typing import Final

from checker.language.calendar_words import GAP, ONES

ZONE: Final = (
    r"(?:gmt|utc|bst|ist|e[sd]?t|c[sd]?t|m[sd]t|p[sd]?t|cet|cest|eet|eest|msk|jst|kst|hkt|sgt|wib|wit|wita|pkt"
    r"|npt|irst|"
    r"ak[sd]t|hst|a[cew][sd]t|nz[sd]t|sast|eat|wat|cat|brt|art|zulu|z)"
    r"(?![a-z0-9])(?:[+-]\d\d?(?::?\d\d)?)?"
)
ZONE_WORDS: Final = (
    r"(?:local(?: time)?|(?:eastern|central|mountain|pacific|moscow|paris|london|british|european"
    r"|u\.?s\. eastern|tokyo|beijing|"
    r"delhi|indian|israel|greenwich)(?: (?:standard|daylight|summer|mean|european))?(?: time)?)(?![a-z])"
)
ZONED: Final = rf"(?:{GAP}?\(?(?P<zone>{ZONE})\)?|{GAP}(?P<zone_words>{ZONE_WORDS}))"
HALF: Final = r"(?P<half>[ap])(?:\.[ ]?m\b\.?|m(?![a-z]))"
HOUR12: Final = r"(?:0?[1-9]|1[0-2])"
HOUR24: Final = r"(?:[01]?\d|2[0-4])"
HOURS_WORD: Final = r"(?:hours|hrs?\.?|h)(?![a-z])"
SPOKEN: Final = {word: number for word, number in ONES.items() if 1 <= number <= 12}
HOUR_WORD: Final = "(?:" + "|".join(sorted(SPOKEN, key=len, reverse=True)) + ")"
# The looks that are taken everywhere: a figure with what shows it to be a time, and one of the words, for which most
# texts need not be searched at all. A search for figures alone leaps from digit to digit.
_FIGURE = (
    r"\d(?<![\w.,:$£€/-].)\d?(?:(?:[:.][ ]?\d\d(?!\d)){1,2}|\d\d)?[ \xa0]?(?:[ap]\b|[ap]m|to|-|–|hours|hrs|h\b"
    r"|o['’]clock|\(?[a-z]{1,4}\b|(?=.))?"
)
_WORDS: Final = ("noon", "midday", "midnight", "half past", "quarter past", "quarter to")
_COUNT_TO_HOUR: Final = re.compile(r" (?<=(?:five|.ten|enty|utes) )(?:to|past) |^ten (?:to|past) ")
_WORD_WITH_HALF: Final = re.compile(r" (?<=[a-z] )(?:[ap]\.?m\b|o['’]clock)")
_FIGURES: Final = re.compile(_FIGURE)
_FIGURES_AND_WORDS: Final = re.compile(
    rf"{_FIGURE}|(?<![\w-])(?:noon|midday|midnight|(?:half past|quarter past|quarter to)\b"
    r"|(?:five|ten|twenty(?:[ -]five)?)(?: minutes?)? (?:to|past) |[a-z]{3,6} (?:[ap]\.?m\b|o['’]clock))"
)


def trigger_of(low: str) -> re.Pattern[str]:
    """The pattern for what may begin a clock time in a text in lower case."""
    spelled = any(word in low for word in _WORDS) or _WORD_WITH_HALF.search(low) or _COUNT_TO_HOUR.search(low)
    return _FIGURES_AND_WORDS if spelled else _FIGURES


RANGE: Final = re.compile(
    rf"(?P<first>{HOUR24}(?:[:.]\d\d)?|midnight|noon)(?:[ ]?(?P<half1>[ap])\.?m\.?)?(?:[ ]?[-–—][ ]?|{GAP}(?:to"
    rf"|until|till|and){GAP})"
    rf"(?P<last>{HOUR24}(?:[:.]\d\d)?|midnight|noon)(?:[ ]?(?P<half2>[ap])(?:\.[ ]?m\b\.?"
    rf"|m(?![a-z])))?{ZONED}?(?![\d:])"
)
TWELVE: Final = re.compile(rf"(?P<hour>{HOUR12})(?:[:.][ ]?(?P<minute>[0-5]\d)(?:[:.][0-5]\d)?)?[ \xa0]?{HALF}{ZONED}?")
TWELVE_JOINED: Final = re.compile(rf"(?P<hour>{HOUR12})(?P<minute>[0-5]\d)[ \xa0]?{HALF}{ZONED}?")
MILITARY: Final = re.compile(
    rf"(?P<hour>[01]\d|2[0-4])[:.]?(?P<minute>[0-5]\d)(?:[ \xa0]?{HOURS_WORD})?(?:{GAP}?\(?(?P<zone>{ZONE})\)?"
    rf"|{GAP}(?P<zone_words>{ZONE_WORDS}))"
)
HOURS: Final = re.compile(rf"(?P<hour>[01]?\d|2[0-4])[:.]?(?P<minute>[0-5]\d)[ \xa0]?{HOURS_WORD}")
COLON: Final = re.compile(rf"(?P<hour>{HOUR24}):[ ]?(?P<minute>[0-5]\d)(?::[0-5]\d)?(?!\d|[:.]\d|[ ]?[ap]\.?m){ZONED}?")
CLOCK: Final = re.compile(
    rf"(?:(?P<hour>{HOUR12})|(?P<word>{HOUR_WORD})){GAP}?(?:o['’]clock(?:{GAP}(?:in the |this "
    rf"|at )?(?P<part>morning|afternoon|evening|night))?|(?P<half>[ap])\.?m\b\.?){ZONED}?"
)
PAST: Final = re.compile(
    rf"(?P<shift>half past|quarter past|quarter to){GAP}(?:(?P<hour>{HOUR12})|(?P<word>{HOUR_WORD}))(?![\w])"
    rf"(?:{GAP}?(?:in the |this )?(?:(?P<half>[ap])\.?m\b\.?|(?P<part>morning|afternoon|evening|night)))?"
)
# "Twenty to six", "ten minutes past 9", "five to midnight".
MINUTES: Final = re.compile(
    rf"(?P<count>five|ten|twenty(?:[ -]five)?|5|10|20|25)(?P<minutes>{GAP}minutes?)?{GAP}(?P<side>to|past){GAP}"
    rf"(?:(?P<hour>{HOUR12})|(?P<word>{HOUR_WORD}|noon|midnight))(?![\w:.-]\w|\w)"
    rf"(?:{GAP}(?:in the |this )?(?:(?P<half>[ap])\.?m\b\.?|(?P<part>morning|afternoon|evening|night)))?"
)
MINUTES_CUE: Final = re.compile(rf"\b(?:at|until|till|before|since){GAP}(?:(?:about|around|just|shortly){GAP})?$")
WORD: Final = re.compile(rf"(?P<word>noon|midday|midnight){ZONED}?")
PART_BEHIND: Final = re.compile(
    rf"{GAP}(?:in the |on (?:the )?(?:\w{{1,12}} )?|this |that )?(?P<part>morning|afternoon|evening|night)\b"
)
# A bare 13:53 or 1353 is a time only where its sentence treats it as one.
TIME_CUE: Final = re.compile(
    rf"\b(?P<cue>at|by|until|till|from|since|before|after|around|about|approximately|circa|between|to|of|updated"
    rf"|published|posted)"
    rf"{GAP}(?:(?:about|around|approximately|roughly|nearly|exactly|just|shortly|precisely){GAP})?(?:(?:before"
    rf"|after|past){GAP})?$"
)
AT_CUE: Final = re.compile(
    rf"\b(?:(?:at|by|until|till|from|since|of){GAP}(?:(?:about|around|approximately|roughly"
    rf"|just){GAP})?(?:(?:before|after){GAP})?|(?:struck|hit|occurred|came|happened){GAP}at{GAP})$"
)
NOT_TIME: Final = re.compile(
    r"[ ]?(?:%|per ?cent|people|men|women|km|m\b|miles?|kg|feet|dollars|euros?|win\b|victory|lead\b|[-–]\d|odds"
    r"|scale|ratio|times\b)"
)
HOUR_CUED: Final = re.compile(rf"\b(?:before|after|until|till|by|at|around|about){GAP}(?:about{GAP}|around{GAP})?$")
HOUR_ALONE: Final = re.compile(
    rf"(?P<hour>{HOUR12})(?=[.,;!?]?(?:\s|$)){GAP}?(?:(?:on{GAP})?(?:(?:mon|tues|wednes|thurs|fri|satur"
    rf"|sun)day{GAP})?(?:in the |this )?(?P<part>morning|afternoon|evening|night)\b)"
)
BOUND: Final = re.compile(
    rf"\b(?P<word>about|around|approximately|roughly|nearly|circa|some(?:time|where){GAP}around"
    rf"|shortly{GAP}before|just{GAP}before|before"
    rf"|shortly{GAP}after|just{GAP}after|after|past|by|until|till|no{GAP}later{GAP}than|since"
    rf"|from){GAP}(?:(?P<about>about|around){GAP})?$"
)
FOUR: Final = re.compile(r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?!\d|[.,:]\d|[-–])")
OTHER_TIME: Final = re.compile(r"[ ]?\((?:\d{4}|\d\d?[:.]\d\d|\d\d?[ ]?[ap]\.?m)[ ]?")
DOTTED: Final = re.compile(r"(?P<hour>\d\d?)\.(?P<minute>[0-5]\d)(?!\d)")
HOUR_BEFORE: Final = re.compile(r"(?P<hour>[1-9]|1[0-2])(?=\.?\s*(?:$|\n)|\.[ ][A-Z])")
BEFORE_AFTER: Final = re.compile(
    r"\b(?:opened|closed|arrived|left|started|began|ended|shortly|just|until|home|up|there|here|\w+,) (?:before"
    r"|after|at) $"
)
WORD_RANGE: Final = re.compile(
    rf"(?:noon|midday|midnight)(?:[ ]?[-–—][ ]?|{GAP}(?:to|until|till"
    rf"|and){GAP})(?P<last>{HOUR12}(?:[:.][0-5]\d)?)[ ]?(?P<half2>[ap])(?:\.[ ]?m\b\.?|m(?![a-z]))"
)
PART_NEAR: Final = re.compile(r"\b(?P<part>morning|afternoon|evening|night) (?:at|around|about)[^.\n]{0,20}$")
