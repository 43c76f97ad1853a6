"""A paragraph cut into words, numbers and single signs, which all readers of figures walk along."""

import re
from collections.abc import Iterator
from itertools import accumulate
from typing import Final

# A number keeps its thousands commas and its decimals; a word keeps its inner apostrophes; any other sign stands alone.
# No alternative has a nested repeat, so a scan is linear; words, of which there are the most, are tried first.
TOKEN: Final = re.compile(
    r"""(
    [A-Za-z]++(?![\w'’])                       # the commonest case first: a plain word
  | [^\W\d_]++(?:['’][^\W\d_]++)*+            # any other word: café, don't, Prince's
  | \d{1,3}(?:,\d{3})++(?:\.\d++)?+(?![\d])   # 1,200  12,345.67
  | (?<![\w.])\.\d++                          # .275
  | (?<=[a-z])\.\d{3}(?![\w.])                 # bat.275, where a space was lost
  | \d++(?:\.\d++)?+                          # 24  3.5
  | [^\s]                                     # one sign
    )""",
    re.VERBOSE,
)

# A line end inside a sentence: a newline (not a blank line) before which a line broke off and after which it goes on.
# The newline comes first, since a search leaps to a plain character and stops everywhere for a look behind it.
_JOIN: Final = re.compile(r"\n(?:(?<=[^\W_]\n)(?=[a-z\d])|(?<=,\n)(?=[a-z]))")


def paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Each stretch of text that may hold one sentence or more, with its offset; a hard-wrapped line is rejoined."""
    joined = _JOIN.sub(" ", text) if "\n" in text else text
    start = 0
    while start <= len(joined):
        end = joined.find("\n", start)
        if end < 0:
            end = len(joined)
        if end > start:
            yield start, joined[start:end]
        start = end + 1


def cut(text: str, token: re.Pattern[str]) -> tuple[list[str], list[int], list[int]]:
    """The tokens of a text with where each begins and ends; `token` is a pattern that is one group as a whole.

    To split there and to add up the lengths makes no match object for each token, and no turn of a loop.
    """
    pieces = token.split(text)  # what stands before the first token, the token, what stands behind it, the next token
    offsets = [*accumulate(map(len, pieces))]
    return pieces[1::2], offsets[:-1:2], offsets[1::2]


class Tokens:
    """The tokens of one paragraph: lower-cased `words`, with `starts` and `ends` in `text`.

    Behind the last word stand empty ones, so that a reader may look a few places ahead, and also at index -1.
    """

    __slots__ = ("_headline", "count", "ends", "starts", "text", "words")

    PADDING: Final = 8

    def __init__(self, text: str) -> None:
        self.text = text
        tokens, self.starts, self.ends = cut(text, TOKEN)
        self._headline: bool | None = None
        self.count = len(tokens)
        self.words = [*map(str.lower, tokens), *_NO_WORDS]
        behind = [len(text) + 1] * self.PADDING
        self.starts += behind
        self.ends += behind

    def raw(self, i: int) -> str:
        """The token as written; empty outside the paragraph."""
        return self.text[self.starts[i] : self.ends[i]] if 0 <= i < self.count else ""

    def word(self, i: int) -> str:
        """The lower-cased token; empty outside the paragraph."""
        return self.words[i] if 0 <= i < self.count else ""

    def glued(self, i: int) -> bool:
        """Whether token i follows the one before it without a space."""
        return 0 < i < self.count and self.starts[i] == self.ends[i - 1]

    def slice(self, i: int, j: int) -> str:
        """The text from token i up to token j, exclusive."""
        return self.text[self.starts[i] : self.ends[j - 1]] if j > i else ""

    @property
    def headline(self) -> bool:
        """Whether most longer words are capitalised, as in a headline, so that capitals tell no names."""
        if self._headline is None:
            longer = [i for i in range(self.count) if len(self.words[i]) > 3 and self.words[i].isalpha()]
            capitals = sum(self.text[self.starts[i]].isupper() for i in longer)
            self._headline = len(longer) > 2 and capitals > 0.7 * len(longer)
        return self._headline

    def opens_sentence(self, i: int) -> bool:
        """Whether token i begins the paragraph or follows a sentence's end."""
        return i <= 0 or self.words[i - 1] in _ENDERS


_NO_WORDS: Final = ("",) * Tokens.PADDING
_ENDERS: Final = frozenset(".!?:\"“”‘(-–—•*'|")


def is_number(word: str) -> bool:
    """Whether a token is written in digits."""
    return word[:1].isdecimal() or (word[:1] == "." and len(word) > 1)
