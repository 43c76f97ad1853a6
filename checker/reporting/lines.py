"""Lines and columns out of character offsets."""

from bisect import bisect_right
from dataclasses import dataclass

from checker.models import Article


@dataclass(frozen=True)
class Region:
    """A stretch of text by line and column, both from 1; the end column is that behind the last character."""

    line: int
    column: int
    end_line: int
    end_column: int


class Lines:
    """The line starts of one article, found once; columns count characters (code points)."""

    def __init__(self, article: Article) -> None:
        self._text = article.text
        self._starts = [0]
        at = article.text.find("\n")
        while at >= 0:
            self._starts.append(at + 1)
            at = article.text.find("\n", at + 1)

    def region(self, start: int, end: int) -> Region:
        """Where the characters from `start` up to `end` stand."""
        line, column = self.at(start)
        end_line, end_column = self.at(end)
        return Region(line, column, end_line, end_column)

    def at(self, offset: int) -> tuple[int, int]:
        """The line and column of one offset."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def in_bytes(self, region: Region) -> Region:
        """The region with columns that count bytes of UTF-8."""
        return Region(
            region.line,
            self._bytes(region.line, region.column),
            region.end_line,
            self._bytes(region.end_line, region.end_column),
        )

    def _bytes(self, line: int, column: int) -> int:
        start = self._starts[line - 1]
        return len(self._text[start : start + column - 1].encode("utf-8", "replace")) + 1
