"""Stretches of the calendar in figures: years, decades, centuries, quarters and halves of years."""

import re
from typing import Final

from checker.language import calendar
from checker.language.calendar_words import END, GAP, ORDINAL_WORD, YEAR_FIGURE, number_of
from checker.language.dated import Reading, Window

DECADE: Final = re.compile(
    rf"(?P<long>(?:1\d|20)\d0)(?:['’]?|[ ])s{END}|['’]?(?P<short>[2-9]0)['’]?s{END}"
    r"|(?P<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b"
)
CENTURY: Final = re.compile(
    rf"(?P<nth>\d\d?(?:st|nd|rd|th)|{ORDINAL_WORD})(?:[ -]{{1,3}}|{GAP})(?P<unit>century"
    rf"|millennium){END}(?P<bc>{GAP}b\.?c\.?)?"
)
QUARTER: Final = re.compile(
    rf"(?:q(?P<q>[1-4])|h(?P<h>[12]))(?:(?:[- /]|,?{GAP}of{GAP})?(?P<y1>{YEAR_FIGURE}))?{END}"
    rf"|(?P<y2>(?:19|20|21)\d\d)[- ]?(?:q(?P<q2>[1-4])|h(?P<h2>[12])){END}"
)
BARE_YEAR: Final = re.compile(rf"(?P<year>{YEAR_FIGURE})(?![-–]year|[ ]?%)")
CALENDAR_YEAR: Final = re.compile(
    rf"(?:cy|fy|calendar{GAP}year|fiscal{GAP}year|fiscal)[ -]?(?P<year>\d{{4}}|['’]?\d\d)(?!\d)"
)
_DECADE_WORDS = "twenties thirties forties fifties sixties seventies eighties nineties"
_DECADES: Final = {word: 20 + 10 * i for i, word in enumerate(_DECADE_WORDS.split())}

_EVENTS: Final = (
    "elections|attacks|attack|games|olympics|talks|protests|riots|bombings|floods|killings|murders|slayings|shootings|polls|"
    "championships|finals|playoffs|accords|hearings|clashes|raids|blasts|strikes|wars|fires|wildfires|quakes|earthquakes|"
    "storms|crashes|primaries|midterms|winters|results|figures|levels|sanctions|statistics|census|series|crisis|"
    "hostilities|events|trials|awards|contests|budgets|profits|sales|earnings|was|has|is|as|its|this|his|us|does|guidelines"
)
_BEFORE_YEAR: Final = re.compile(
    r"(?:^|[\s(\[“\"'—–-])(?P<cue>in|since|by|until|till|from|during|before|after|through|throughout|circa|around|late|early|"
    r"mid|end|between|and|to|for|spring|summer|autumn|fall|winter|years?|season|back|election|olympics|[a-z]*ember|"
    r"october|of|the|its|his|her|their|our|a|an|last|this|each|[a-z]+['’]s|[a-z]+s['’]"
    r"|than)[ -]{1,2}(?:of )?(?:the )?(?:year )?(?:of )?$"
)
_STRONG_WORDS = (
    "in since by until till from during before after through throughout circa late early mid end years "
    "spring summer autumn fall "
    "winter year season back october"
)
_STRONG: Final = frozenset(_STRONG_WORDS.split())
_NEXT_WORD: Final = re.compile(r"[ -](?P<word>[a-z]+)")
_PEOPLE_OR_MEASURE: Final = re.compile(
    r"[ -](?:people|men|women|children|troops|police|km|kilomet|miles?|met(?:re|er)s?\b|feet|foot|ft|acres?"
    r"|hectares?|tons?|"
    r"tonnes?|kg|lbs?|pounds?|dollars?|euros?|yen|rupees?|rand|hours|hrs|gmt|est|edt|utc|ist|local|jobs?|homes?"
    r"|block|per\b|"
    r"percent|of the|of them|more|other|million|billion|thousand|calories|mw|degrees|points?|votes?|shares?|units?|"
    r"[a-z]+[- ]strong)"
)


def _group(match: re.Match[str], *names: str) -> str | None:
    return next((match[name] for name in names if match[name]), None)


def century(match: re.Match[str]) -> Reading | None:
    """ "The 20th century": 1900 to 1999, as most people count; a century before Christ is off the calendar."""
    number = int(number_of(match["nth"]) or 0)
    length = 100 if match["unit"] == "century" else 1000
    span = None if match["bc"] else calendar.years_interval(max((number - 1) * length, 1), length - (number == 1))
    return Reading(match.start(), match.end(), "century", span)


_DECADE_CUE: Final = re.compile(r"(?:['’]|\b(?:the|early|late|mid)[ -]|mid-)$")
_AGE: Final = re.compile(
    r"\b(?:his|her|their|my|your|our|in (?:his|her|their)|upper|lower|low|high|temperatures? in the"
    r"|of those in the)(?: early| late| mid)?[ -]$"
)


def decade(window: Window, match: re.Match[str]) -> Reading | None:
    """ "The 1990s", "the '80s", "the eighties"; not a woman in her fifties, nor temperatures in the 90s."""
    start = match.start()
    if match["long"]:
        first = int(match["long"])
        # "The 1800s" and "the 1900s" speak of the hundred years.
        hundred = first % 100 == 0 and first < 2000
        return Reading(
            start,
            match.end(),
            "century" if hundred else "decade",
            calendar.years_interval(first, 100 if hundred else 10),
        )
    back = max(window.floor, start - 24)
    if not match.group().startswith(("'", "’")) and (
        not _DECADE_CUE.search(window.low, back, start) or _AGE.search(window.low, back, start)
    ):
        return None
    number = int(match["short"] or _DECADES[match["word"]])
    start -= window.low[max(window.floor, start - 1) : start] in ("'", "’")
    return Reading(start, match.end(), "decade", calendar.years_interval((2000 if number < 30 else 1900) + number, 10))


def quarter(window: Window, match: re.Match[str]) -> Reading | None:
    """ "Q3 2023", "2017 q1", "H2-2019": calendar quarters and halves."""
    half = _group(match, "h", "h2")
    number = int(half or _group(match, "q", "q2") or 0)
    year = _group(match, "y1", "y2")
    months = 6 if half else 3
    if half and not year:
        return None
    return quarter_of(window, match.start(), match.end(), number, months=months, year=int(year) if year else None)


def quarter_of(
    window: Window, start: int, end: int, number: int, *, months: int = 3, year: int | None = None
) -> Reading:
    """The nth stretch of `months` months of `year`; without a year the last that has begun, or the next to come."""
    if year is None and window.published:
        year = window.published.year
        now = (window.published.month - 1) // months + 1
        ahead = window.ahead(start, end)
        year += (number < now) if ahead else -(number > now)
    span = calendar.months_interval(year, (number - 1) * months + 1, months) if year else None
    return Reading(start, end, "quarter", span)


def bare_year(window: Window, match: re.Match[str]) -> Reading | None:
    """A year that its neighbours show to be one: "in 2019", "the 2004 tsunami", "2014-2018", "(1996)"."""
    start, end, low = match.start(), match.end(), window.low
    year = int(match["year"])
    before = low[max(window.floor, start - 22) : start]
    after = low[end : min(window.limit, end + 16)]
    reading = Reading(start, end, "year", year=year)
    if _YEAR_RANGE.match(low, start, window.limit):
        return reading
    if not 1200 <= year < 2200 or before.endswith(("$", "£", "€", "no. ", "# ", "room ", "#")):
        return None
    if _PEOPLE_OR_MEASURE.match(after):
        return None
    if before.endswith(("(", "[", "©", "copyright ")) and after[:1] in ")],;:-–":
        return reading
    cue = _BEFORE_YEAR.search(before)
    if window.linked and not before.strip():
        return reading
    if not cue and (listed := _LISTED.search(low, max(window.clause, start - 40), start)):
        cue = _BEFORE_YEAR.search(listed["before"])
    if not cue and not _QUALIFIED.search(before):
        return None
    following = _NEXT_WORD.match(after)
    word = following["word"] if following else ""
    plural = word.endswith("s") and not word.endswith("ss") and word not in _SINGULAR_OR_EVENT
    if cue is None:
        return reading if word and not plural else None
    if cue["cue"] in _STRONG or before.endswith(" the year "):
        return None if plural and cue["cue"] not in ("in", "since", "until", "till") else reading
    if cue["cue"] in ("to", "for", "of", "and", "between", "than"):
        return (
            reading
            if not word or (not plural and (cue["cue"] not in ("of", "to", "for", "than") or word in _FUNCTION))
            else None
        )
    return reading if word and not plural else None


# "In 2015, 2016 and 2017": years behind the first of a list.
_LISTED: Final = re.compile(
    r"(?P<before>[a-z'’]{2,10} (?:the years )?)(?:(?:1[5-9]|20)\d\d, ){0,3}(?:1[5-9]|20)\d\d(?:,|,? and|,? or) $"
)
_QUALIFIED: Final = re.compile(
    r"\b(?:the|its|his|her|their|our|a|an|[a-z]+['’]s?)[ ](?!about|some|over|more)[a-z]{3,12}[ ]$"
)
_SINGULAR_OR_EVENT: Final = frozenset(_EVENTS.split("|"))
_FUNCTION_WORDS = (
    "and or but as at by for from in on to of with when where which that the a an is was were had has have he she it "
    "they also after before because while until election season saw tax fiscal"
)
_FUNCTION: Final = frozenset(_FUNCTION_WORDS.split())
_YEAR_RANGE: Final = re.compile(
    r"(?:1[5-9]|20|21)\d\d(?:[ ]?[-–—~][ ]?|[ ](?:to|through|till|until)[ ])(?:1[5-9]|20|21)\d\d(?!\d)"
)
