"""The words that English has for parts of the calendar, and the pieces of pattern that find them.

Every pattern is written for text in lower case (see `checker.language.dates`), uses bounded repeats only, and takes no
more than a line break between two words.
"""

import re
from functools import cache
from typing import Final

MONTHS: Final = {
    **dict.fromkeys(("january", "jan"), 1),
    **dict.fromkeys(("february", "feb", "febr"), 2),
    **dict.fromkeys(("march", "mar"), 3),
    **dict.fromkeys(("april", "apr"), 4),
    "may": 5,
    **dict.fromkeys(("june", "jun"), 6),
    **dict.fromkeys(("july", "jul"), 7),
    **dict.fromkeys(("august", "aug"), 8),
    **dict.fromkeys(("september", "sept", "sep"), 9),
    **dict.fromkeys(("october", "oct"), 10),
    **dict.fromkeys(("november", "nov"), 11),
    **dict.fromkeys(("december", "dec"), 12),
}

WEEKDAYS: Final = {
    **dict.fromkeys(("monday", "mon"), 0),
    **dict.fromkeys(("tuesday", "tues", "tue"), 1),
    **dict.fromkeys(("wednesday", "weds", "wed"), 2),
    **dict.fromkeys(("thursday", "thurs", "thur", "thu"), 3),
    **dict.fromkeys(("friday", "fri"), 4),
    **dict.fromkeys(("saturday", "sat"), 5),
    **dict.fromkeys(("sunday", "sun"), 6),
}

SEASONS: Final = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""The month in which each season of the northern half of the world begins, by the meteorologists' reckoning."""

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)
ONES: Final = {word: number for number, word in enumerate(_ONES.split())}
TENS: Final = {word: number * 10 for number, word in enumerate(_TENS.split(), start=2)}
ORDINALS: Final = {word: number for number, word in enumerate(_ORDINALS.split(), start=1)} | {"thirtieth": 30}


def choice(words: "dict[str, int] | tuple[str, ...] | list[str]") -> str:
    """A pattern for any one of `words`, longest first, so that no word hides a longer one."""
    return "(?:" + "|".join(sorted(map(re.escape, words), key=len, reverse=True)) + ")"


GAP: Final = r"(?:[ \t\xa0\u2009\u202f]{1,3}+\n?|\n)"
"""What stands between two words: a few blanks or one line break."""
END: Final = r"(?![a-z0-9])"
DASH: Final = r"[ \xa0]{0,2}[-–—~][ \xa0]{0,2}"

MONTH: Final = rf"(?:{choice(MONTHS)}{END}\.?|{choice(MONTHS)}(?=\d{{1,2}}{END}))"
WEEKDAY: Final = rf"{choice(WEEKDAYS)}{END}\.?"
SEASON: Final = rf"{choice(SEASONS)}{END}"

_UNIT_ORDINAL = choice([word for word, number in ORDINALS.items() if number < 10])
ORDINAL_WORD: Final = rf"(?:(?:twenty|thirty)[- ]{_UNIT_ORDINAL}|{choice(ORDINALS)}){END}"
CARDINAL_DAY: Final = (
    rf"(?:(?:twenty|thirty)[- ](?:one|two|three|four|five|six|seven|eight|nine)|{choice(list(ONES)[1:])}|twenty|thirty)"
    rf"{END}"
)
DAY_NUMBER: Final = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"
DAY_FIGURE: Final = rf"{DAY_NUMBER}(?:[ ]?(?:st|nd|rd|th)(?![a-z]))?"
DAY: Final = rf"(?:{DAY_FIGURE}|{ORDINAL_WORD})"

YEAR_FIGURE: Final = r"(?:1\d|20|21)\d\d(?![\da-z]|[.,]\d)"
_SMALL = rf"(?:{choice(TENS)}(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|{choice(list(ONES)[1:])}){END}"
YEAR_WORDS: Final = (
    rf"(?:two thousand(?: and {_SMALL}| {_SMALL})?{END}|(?:nineteen|eighteen|seventeen|sixteen|twenty)[- ]"
    rf"(?:hundred{END}|(?:oh[- ])?{_SMALL}))"
)
YEAR: Final = rf"(?:{YEAR_FIGURE}|{YEAR_WORDS})"

COUNT: Final = (
    rf"(?:\d{{1,3}}(?![\d])|{choice(TENS)}[- ](?:one|two|three|four|five|six|seven|eight|nine){END}"
    rf"|{choice(list(ONES)[1:] + list(TENS))}{END}|(?:a{GAP})?couple(?:{GAP}of)?{END}|a{GAP}dozen{END}"
    rf"|half{GAP}an?{END}|(?:a{GAP})?few{END}|several{END}|an?{END})"
)
UNIT: Final = (
    rf"(?:(?:business|working|calendar|fiscal|financial){GAP})?"
    rf"(?:day|night|weekend|week|fortnight|month|quarter|year|decade|centur(?:y|ie)|season)s?{END}"
)


@cache
def number_of(words: str) -> float | None:
    """The number that `words` (figures, a cardinal or an ordinal in lower case) state; None for "few" and the like."""
    words = words.strip().replace("-", " ")
    digits = re.match(r"\d+", words)
    if digits:
        return int(digits.group())
    if words.startswith("half"):
        return 0.5
    total = 0
    for word in words.split():
        if word in ("a", "an"):
            total = total or 1
        elif word == "couple":
            total = 2
        elif word == "dozen":
            total = 12
        elif word in ("few", "several"):
            return None
        else:
            total += ONES.get(word) or TENS.get(word) or ORDINALS.get(word) or 0
    return total


@cache
def year_of(words: str) -> int:
    """The year that `words` state: four figures, two figures ("87", "'05"), or words ("nineteen ninety six")."""
    words = words.strip(" \n'’-,./").replace("-", " ")
    if words.isdecimal():
        number = int(words)
        if len(words) > 2:
            return number
        return number + (2000 if number < 40 else 1900)
    if words.startswith("two thousand"):
        return 2000 + int(number_of(words[12:].replace("and", "")) or 0)
    first, _, rest = words.partition(" ")
    head = (ONES.get(first) or TENS[first]) * 100
    return head if rest.startswith("hundred") else head + int(number_of(rest.replace("oh ", "")) or 0)


def month_of(words: str) -> int:
    """The number of the month that `words` name."""
    return MONTHS[words.strip(" .\n")]


def weekday_of(words: str) -> int:
    """The number of the weekday that `words` name; Monday is 0."""
    return WEEKDAYS[words.strip(" .\n")]
