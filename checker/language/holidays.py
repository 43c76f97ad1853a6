"""Holidays that papers date events by, and the day that each falls on in a year."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from checker.language.calendar import easter, islamic, nth_weekday
from checker.language.calendar_words import END


def _fixed(month: int, day: int) -> Callable[[int], dt.date]:
    return lambda year: dt.date(year, month, day)


def _nth(month: int, weekday: int, nth: int, shift: int = 0) -> Callable[[int], dt.date]:
    return lambda year: nth_weekday(year, month, weekday, nth) + dt.timedelta(days=shift)


def _islamic(month: int, day: int) -> Callable[[int], dt.date]:
    return lambda year: islamic(max(year, 623), month, day)


def _from_easter(days: int) -> Callable[[int], dt.date]:
    return lambda year: easter(year) + dt.timedelta(days=days)


_HOLIDAYS: Final[tuple[tuple[str, Callable[[int], dt.date]], ...]] = (
    (r"new year['’]?s eve", _fixed(12, 31)),
    (r"new year['’]?s(?: day)?|new year day|(?<=before )new year|(?<=after )new year", _fixed(1, 1)),
    (r"eid[ -](?:al|ul|el)[ -]fitr", _islamic(10, 1)),
    (r"eid[ -](?:al|ul|el)[ -]adha", _islamic(12, 10)),
    (r"ashura", _islamic(1, 10)),
    (r"epiphany", _fixed(1, 6)),
    (r"australia day", _fixed(1, 26)),
    (r"martin luther king,?(?: jr\.?)?,?(?: day)|mlk day", _nth(1, 0, 3)),
    (r"groundhog day", _fixed(2, 2)),
    (r"(?:st\.? )?valentine['’]?s['’]? day", _fixed(2, 14)),
    (r"president['’]?s['’]? day", _nth(2, 0, 3)),
    (r"international women['’]?s['’]? day", _fixed(3, 8)),
    (r"st\.? patrick['’]?s['’]? day", _fixed(3, 17)),
    (r"april fool['’]?s['’]? day", _fixed(4, 1)),
    (r"earth day", _fixed(4, 22)),
    (r"anzac day", _fixed(4, 25)),
    (r"may day|(?:international )?workers['’]? day", _fixed(5, 1)),
    (r"ve day", _fixed(5, 8)),
    (r"cinco de mayo", _fixed(5, 5)),
    (r"mother['’]?s['’]? day", _nth(5, 6, 2)),
    (r"memorial day", _nth(5, 0, -1)),
    (r"father['’]?s['’]? day", _nth(6, 6, 3)),
    (r"juneteenth", _fixed(6, 19)),
    (r"canada day", _fixed(7, 1)),
    (r"(?:u\.?s\.? |american |the )?independence day|fourth of july|july fourth", _fixed(7, 4)),
    (r"bastille day", _fixed(7, 14)),
    (r"labou?r day", _nth(9, 0, 1)),
    (r"columbus day|indigenous peoples['’]? day", _nth(10, 0, 2)),
    (r"halloween|hallowe['’]en", _fixed(10, 31)),
    (r"all saints['’]? day", _fixed(11, 1)),
    (r"all souls['’]? day", _fixed(11, 2)),
    (r"guy fawkes (?:night|day)|bonfire night", _fixed(11, 5)),
    (r"veterans['’]? day|armistice day|remembrance day", _fixed(11, 11)),
    (r"remembrance sunday", _nth(11, 6, 2)),
    (r"thanksgiving(?: day)?", _nth(11, 3, 4)),
    (r"black friday", _nth(11, 3, 4, 1)),
    (r"cyber monday", _nth(11, 3, 4, 4)),
    (r"world aids day", _fixed(12, 1)),
    (r"christmas eve|xmas eve", _fixed(12, 24)),
    (r"christmas day|christmas|xmas(?: day)?", _fixed(12, 25)),
    (r"boxing day|st\.? stephen['’]?s day", _fixed(12, 26)),
    (r"shrove tuesday|mardi gras|pancake day", _from_easter(-47)),
    (r"ash wednesday", _from_easter(-46)),
    (r"palm sunday", _from_easter(-7)),
    (r"maundy thursday", _from_easter(-3)),
    (r"good friday", _from_easter(-2)),
    (r"holy saturday", _from_easter(-1)),
    (r"easter monday", _from_easter(1)),
    (r"easter sunday|easter day|easter", _from_easter(0)),
    (r"ascension day", _from_easter(39)),
    (r"whit sunday|pentecost", _from_easter(49)),
    (r"whit monday", _from_easter(50)),
)

# "Christmas tree" and "Easter egg" are no dates.
_THINGS: Final = (
    r"(?![ -](?:trees?|cards?|part(?:y|ies)|shopping|shoppers?|gifts?|presents?|markets?|lights?|carols?|eggs?|bunny"
    r"|dinner|lunch|island|decorations?|bonus(?:es)?|sales|season|parades?|songs?|specials?|rising|turkeys?)\b)"
)

_NAMES: Final = "|".join(f"(?P<holiday{i}>{pattern})" for i, (pattern, _) in enumerate(_HOLIDAYS))
HOLIDAY: Final = f"(?:{_NAMES}){END}{_THINGS}"
"""One pattern for all of them, in lower case; its last matched group says which."""

DAYS: Final[Mapping[str, Callable[[int], dt.date]]] = MappingProxyType(
    {f"holiday{i}": day for i, (_, day) in enumerate(_HOLIDAYS)}
)
"""From the pattern's group to the function that gives the holiday's day in a year (1 to 9999)."""

HOLIDAY_PATTERN: Final = re.compile(HOLIDAY)

FIRST_WORDS: Final = (
    "new year", "eid al", "eid el", "eid ul", "eid-al", "eid-el", "eid-ul", "ashura", "epiphany", "australia day",
    "martin luther", "mlk", "groundhog", "st patrick", "st. patrick", "valentine", "president", "international w",
    "april fool", "earth day", "anzac", "may day", "workers", "ve day", "cinco", "mother", "memorial day", "father",
    "juneteenth", "canada day", "independence day", "fourth of july", "july fourth", "bastille", "labor day",
    "labour day", "columbus", "indigenous p", "hallowe", "all s", "guy fawkes", "bonfire", "veterans", "armistice",
    "remembrance", "thanksgiving", "black friday", "cyber monday", "world aids", "christmas", "xmas", "boxing day",
    "shrove", "mardi", "pancake day", "ash wed", "palm sun", "maundy", "good friday", "holy sat", "easter", "ascension",
    "whit ", "pentecost",
)  # fmt: skip
"""How the holidays begin, for a first cheap look."""

BY_THE_MOON: Final = frozenset(
    f"holiday{i}" for i, (name, _) in enumerate(_HOLIDAYS) if name.startswith(("eid", "ashura"))
)
"""The groups of holidays that wait for the moon to be sighted: their day is right to within one."""
