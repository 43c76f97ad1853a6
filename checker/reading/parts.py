"""Which stretches of a text are the article: its headline, standfirst, paragraphs and captions.

What stands round the article (see `furniture`), lists of other articles, and lines that say again what a line before
them said are in no part. A part is a line, or the lines of one paragraph that was broken at a fixed width.
"""

import re
from typing import NamedTuple

from checker.models import Part, Role
from checker.reading.date_lines import stamps
from checker.reading.furniture import credit_start, ends_in_read_more, is_furniture, is_teaser_heading

_LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c\x85]+")
_MARKS = re.compile(r"(?:\s{0,8}(?:#{1,6}\s|>|[-*+•▪◦●]\s))+\s{0,8}")
_TERMINAL = re.compile(r"[.!?…;:]\s?[”\"’'»)\]*_]{0,4}$")
_FULL_STOP = re.compile(r"[.…]\s?[”\"’'»)\]*_]{0,4}$")
_CAPTION = re.compile(
    r"(?:FILE(?:\s?PHOTO)?\s?[-–—:]|File\s(?:photo|image|picture)\b|(?:Photo|Picture|Image|Map|Video|Pictured)\s?:)"
)
_SOURCE = re.compile(r"\s?\((?!(?i:file|photo|image|picture|courtesy|handout|credit)\b)(?![^()]*(?:/|\bPhoto))")

LONGEST_HEADLINE = 250
"""Characters."""


class Line(NamedTuple):
    """A stretch of text without the white space and marks round it; `block` counts blank lines before it."""

    start: int
    end: int
    text: str
    block: int


class Layout(NamedTuple):
    """The parts of a text, and the lines in which its publication day may stand, first those at the top."""

    parts: tuple[Part, ...]
    edges: list[str]


def lay_out(text: str, *, start: int = 0, title: str | None = None, captions: frozenset[str] = frozenset()) -> Layout:
    """Find what of `text`, from `start` on, is the article.

    `title` is the headline that the metadata tells: the line that says it is the headline. `captions` are lines known
    to be captions from where they came from.
    """
    lines = _lines(text, start)
    lines = _without_teasers(lines)
    edges = [line.text for line in lines[:12]] + [line.text for line in lines[max(12, len(lines) - 8) :]]
    paragraphs = _paragraphs(text, [line for line in lines if not is_furniture(line.text)])
    return Layout(tuple(_parts(_told_once(paragraphs, title), title, captions)), edges)


def plain(line: str) -> str:
    """A line as it is compared with others: small letters, one space between words, no marks at its ends."""
    return " ".join(line.casefold().replace("’", "'").replace("‘", "'").split()).strip(" .*_#\"“”'")


def _is_sentence(words: str) -> bool:
    """Whether words end in a full stop, as headlines and teasers do not."""
    return _FULL_STOP.search(words, len(words) - 8) is not None


def _is_closed(words: str) -> bool:
    """Whether words end in any mark that closes a sentence or a clause."""
    return _TERMINAL.search(words, len(words) - 8) is not None


def _lines(text: str, start: int) -> list[Line]:
    lines = []
    block, before = 0, start
    for match in _LINE.finditer(text, start):
        raw = match[0]
        words = raw.strip()
        if not words:
            continue
        begin = match.start() + len(raw) - len(raw.lstrip())
        if text.count("\n", before, begin) > 1 or text.count("\r", before, begin) > 1 + text.count(
            "\r\n", before, begin
        ):
            block += 1
        before = begin + len(words)
        marks = _MARKS.match(words) if words[0] in "#>-*+•▪◦●" else None
        if marks:
            begin += marks.end()
            words = words[marks.end() :]
        if words:
            lines.append(Line(begin, begin + len(words), words, block))
    return lines


def _without_teasers(lines: list[Line]) -> list[Line]:
    """Leave out lists of other articles: a heading and all behind it, unless the article goes on behind the list."""
    kept: list[Line] = []
    position = 0
    while position < len(lines):
        line = lines[position]
        if is_teaser_heading(line.text):
            position = _end_of_teasers(lines, position + 1)
        else:
            if not ends_in_read_more(line.text):
                kept.append(line)
            position += 1
    return kept


def _end_of_teasers(lines: list[Line], position: int) -> int:
    """Where the article goes on behind a teaser heading: at the first of three whole sentences in a row."""
    run = 0
    for index in range(position, len(lines)):
        words = lines[index].text
        whole = _is_sentence(words) and len(words) > 60 and not ends_in_read_more(words)
        run = run + 1 if whole else 0
        if run == 3:
            return index - 2
    return len(lines)


def _paragraphs(text: str, lines: list[Line]) -> list[Line]:
    """Join lines that one paragraph was broken into at a fixed width."""
    joined: list[Line] = []
    index = 0
    while index < len(lines):
        last = index
        while last + 1 < len(lines) and lines[last + 1].block == lines[index].block:
            last += 1
        joined += _joined(text, lines[index : last + 1])
        index = last + 1
    return joined


def _joined(text: str, block: list[Line]) -> list[Line]:
    width = max(line.end - line.start for line in block)
    if len(block) < 2 or not 40 <= width <= 130:
        return block
    full = sum(line.end - line.start >= 0.8 * width for line in block) >= 2
    joined = [block[0]]
    previous = block[0]
    for line in block[1:]:
        first_word = line.text.split(None, 1)[0]
        no_room = previous.end - previous.start + 1 + len(first_word) > width
        goes_on = (full and len(block) > 2) or line.text[0].islower()
        if (
            no_room
            and goes_on
            and not _is_closed(previous.text)
            and plain(previous.text) != plain(line.text)
            and stamps(line.text) is None
        ):
            whole = joined[-1]
            joined[-1] = Line(whole.start, line.end, text[whole.start : line.end], whole.block)
        else:
            joined.append(line)
        previous = line
    return joined


def _told_once(paragraphs: list[Line], title: str | None) -> list[Line]:
    """Leave out headlines, captions and teasers told before; a teaser within the text, printed twice in a row, goes
    whole. A whole sentence that is told again stays: it is the article that says it twice."""
    headline = _headline(paragraphs, title)
    top = None if headline is None else plain(paragraphs[headline].text)
    seen: set[str] = set()
    kept: list[Line] = []
    in_body = False
    for index, line in enumerate(paragraphs):
        words = plain(line.text)
        ends = _is_sentence(line.text)
        if words in seen and (not ends or words == top):
            continue
        in_body = in_body or (ends and len(line.text) > 80)
        again = index + 1 < len(paragraphs) and plain(paragraphs[index + 1].text) == words
        seen.add(words)
        if again and in_body and not ends:
            continue
        kept.append(line)
    return kept


def _parts(paragraphs: list[Line], title: str | None, captions: frozenset[str]) -> list[Part]:
    parts: list[Part] = []
    headline = _headline(paragraphs, title)
    at_top = headline is not None
    standfirst = False
    for index, line in enumerate(paragraphs):
        credit = credit_start(line.text)
        end = line.end if credit is None else line.start + credit
        if end <= line.start:
            continue
        ends = _is_closed(line.text)
        role = Role.BODY
        if index == headline:
            role = Role.HEADLINE
        elif (
            _CAPTION.match(line.text)
            or (credit is not None and not ends and not _SOURCE.match(line.text, credit))
            or (captions and plain(line.text) in captions)
        ):
            role = Role.CAPTION
        elif at_top and headline is not None and index > headline:
            following = paragraphs[index + 1] if index + 1 < len(paragraphs) else None
            if not ends and following is not None and index < headline + 7:
                role = Role.CAPTION if standfirst else Role.STANDFIRST
                standfirst = True
            elif not standfirst and following is not None and _leads_to_caption(following):
                role = Role.STANDFIRST
                standfirst = True
            else:
                at_top = False
        parts.append(Part(start=line.start, end=end, role=role))
    return parts


def _leads_to_caption(line: Line) -> bool:
    """Whether a line is a caption between the standfirst and the first paragraph, by its end or its first words."""
    return _CAPTION.match(line.text) is not None or (not _is_closed(line.text) and len(line.text) > 40)


def _headline(paragraphs: list[Line], title: str | None) -> int | None:
    """The place of the headline: the line that says the title, or a first short line that is no whole sentence."""
    if title:
        wanted = plain(title)
        for index, line in enumerate(paragraphs[:5]):
            if plain(line.text) == wanted:
                return index
    if len(paragraphs) < 2:
        return None
    first = paragraphs[0].text
    if len(first) > LONGEST_HEADLINE or (first[0] in '"“' and _is_sentence(first)):
        return None
    ends = _TERMINAL.search(first)
    if ends is None or (ends[0][0] in "!?" and len(first.split()) <= 14):
        return 0
    return None
