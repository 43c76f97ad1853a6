"""Text set to a width in a terminal: wide characters count two, colours none."""

from collections.abc import Iterable

import regex
import wcwidth

_COLOUR = regex.compile(r"\x1b\[[0-9;]*m")


def seen_width(text: str) -> int:
    """How many columns the text takes."""
    bare = _COLOUR.sub("", text) if "\x1b" in text else text
    return len(bare) if bare.isascii() else sum(max(0, wcwidth.wcwidth(char)) for char in bare)


def wrapped(text: str, width: int, first: str = "", rest: str = "") -> list[str]:
    """The words of a text in lines of at most `width` columns, the first begun with `first` and the others with `rest`.

    A word that is longer than a line is cut.
    """
    lines: list[str] = []
    line, used = first, seen_width(first)
    empty = True
    for word in _pieces(text, max(1, width - max(seen_width(first), seen_width(rest)))):
        size = seen_width(word)
        if not empty and used + 1 + size > width:
            lines.append(line)
            line, used, empty = rest, seen_width(rest), True
        line, used = (line + word, used + size) if empty else (f"{line} {word}", used + 1 + size)
        empty = False
    lines.append(line)
    return lines


def joined_in_lines(parts: Iterable[str], mark: str, width: int) -> list[str]:
    """Parts joined by a mark, in lines of at most `width` columns that break between two parts alone."""
    lines: list[str] = []
    for part in parts:
        if lines and seen_width(lines[-1]) + seen_width(mark) + seen_width(part) <= width:
            lines[-1] += mark + part
        else:
            lines.append(part)
    return lines


def _pieces(text: str, width: int) -> list[str]:
    pieces: list[str] = []
    for word in text.split():
        rest = word
        while seen_width(rest) > width and "\x1b" not in rest:
            cut = width
            while seen_width(rest[:cut]) > width and cut > 1:
                cut -= 1
            pieces.append(rest[:cut])
            rest = rest[cut:]
        pieces.append(rest)
    return pieces
