"""Where the sentences of a text begin and end.

The work is done by `sentencex`, one line at a time, since a newline in news ends a sentence. What it does badly for
news is mended here: ranks and titles before a name, clock times before a weekday, sentences within one quotation, and
paragraphs that a copy has run together ("he told reporters.Talks go on").
"""

import re
from typing import Final

import sentencex

from checker.language.word_sets import word_set

# A stretch longer than any sentence of news, in characters; it is cut at a blank, so that what is done for one
# sentence stays small whatever the text.
_LONGEST: Final = 3000

# Abbreviations that never end a sentence when a capital or a number follows.
_TITLES: Final = word_set(
    """
    mr mrs ms dr prof gen lt col maj sgt capt cmdr cmdre comr cpl pvt pfc adm rep reps sen sens gov govs rev hon
    fr br sr snr jr st ste mt ft insp supt det brig cdr wg sqn flt inf ret asst assoc dep dir sec atty supt vs v
    no nos art fig approx est dist messrs mme mlle mgr msgr pres amb ald const pte spc tech sub-lt vice-adm
    """
)
_MONTHS: Final = word_set("jan feb mar apr jun jul aug sep sept oct nov dec")
_CLOCK_FOLLOWERS: Final = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b|[ECMP][SD]?T\b|GMT|UTC|BST|CES?T"
    r"|Eastern|Pacific|Central|Mountain|Greenwich|local|January|February|March|April|May|June|July|August|September"
    r"|October|November|December|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)"
)
_LAST_WORD: Final = re.compile(r"([\w.-]+)\.\s*$")
_LOWER_OPENING: Final = re.compile(r"[\"“”'’)\]]*\s*[a-z]")
_CLOSERS_ONLY: Final = re.compile(r"[\"”’'»)\]\s]+$")

# A stop that the library left inside a sentence: within a quotation, or with no space behind it.
_INNER_STOP: Final = re.compile(
    r"""
      (?P<stop>[.?]                                       # the stop first: it is what a search leaps to
        (?:(?<=[a-z]{2}.)|(?<=[\d%].)|(?<=[a-z]\).))      # behind a word, a number or a bracket
        ["”’)\]]{0,2})
      (?:\s++(?=["“‘(\[]?\s?[A-Z])                        # homes. Six bridges
        |(?<=[a-z]{3}[.?])(?=[“‘"(]?[A-Z][a-z]++[\s,'’])  # reporters.Talks go on
        |(?<=[a-z]{3}[.?]["”’)])(?=[A-Z][a-z]++[\s,]))    # done."Talks go on
    """,
    re.VERBOSE,
)
_WORD_BEFORE: Final = re.compile(r"[\w.-]+$")


def split_sentences(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The sentences of a stretch of text in order, each as its start and end offset into `text`, without the blanks
    round it. A newline always ends a sentence; a stretch without a letter or digit is none, and one
    of more than 3,000 characters is cut at blanks."""
    limit = len(text) if end is None else end
    spans: list[tuple[int, int]] = []
    at = start
    while at < limit:
        newline = text.find("\n", at, limit)
        line_end = limit if newline < 0 else newline
        if line_end > at:
            _split_line(text, at, line_end, spans)
        at = line_end + 1
    return spans


def _split_line(text: str, start: int, end: int, spans: list[tuple[int, int]]) -> None:
    line = text[start:end]
    if not line or line.isspace():
        return
    # Nothing that could end a sentence before the line's own end: most headlines and captions.
    if "." not in line and "?" not in line and "!" not in line and "…" not in line:
        _append(text, start, end, spans)
        return
    first = 0
    for boundary in sentencex.get_sentence_boundaries("en", line):
        last = boundary["end_index"]
        if last < len(line) and _runs_on(line, first, last):
            continue
        _split_inside(text, start + first, start + last, spans)
        first = last
    if first < len(line):
        _split_inside(text, start + first, end, spans)


def _runs_on(line: str, first: int, last: int) -> bool:
    """Whether a boundary that the library set at `last` is none."""
    if _LOWER_OPENING.match(line, last):
        return True
    if _CLOSERS_ONLY.match(line, last):
        return True
    word = _LAST_WORD.search(line, max(first, last - 24), last)
    if word is None:
        return False
    lower = word.group(1).lower()
    if lower in _TITLES:
        # "No." may be an answer; before a number it is not.
        return lower not in ("no", "st", "jr", "sr", "est", "ret", "art", "dist", "fig", "v") or (
            line[last : last + 1].isdigit() or lower in ("st", "v")
        )
    if lower in _MONTHS:
        return line[last : last + 1].isdigit()
    if lower in ("a.m", "p.m"):
        return _CLOCK_FOLLOWERS.match(line, last) is not None
    return False


def _split_inside(text: str, start: int, end: int, spans: list[tuple[int, int]]) -> None:
    at = start
    for match in _INNER_STOP.finditer(text, start, end):
        if match.end() >= end:
            break
        word = _WORD_BEFORE.search(text, max(start, match.start() - 20), match.start())
        lower = word.group().lower() if word else ""
        if match.group("stop").startswith(".") and (lower in _TITLES or lower in _MONTHS or "." in lower):
            continue
        _append(text, at, match.end("stop"), spans)
        at = match.end()
    _append(text, at, end, spans)


def _append(text: str, start: int, end: int, spans: list[tuple[int, int]]) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > _LONGEST:
        cut = text.rfind(" ", start, start + _LONGEST)
        cut = cut if cut > start else start + _LONGEST
        _append(text, start, cut, spans)
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if start < end and (text[start].isalnum() or any(char.isalnum() for char in text[start:end])):
        spans.append((start, end))
