"""Lines and columns out of offsets."""

from hypothesis import given
from hypothesis import strategies as st

from checker.models import Article
from checker.reporting.lines import Lines, Region


def lines(text: str) -> Lines:
    return Lines(Article(id="a", path="a.txt", text=text))


def test_the_first_character_is_line_one_column_one() -> None:
    assert lines("Two died.").region(0, 3) == Region(1, 1, 1, 4)


def test_a_figure_in_the_third_line() -> None:
    text = "Flood\n\nIn Varna 12 drowned.\n"
    start = text.index("12")
    assert lines(text).region(start, start + 2) == Region(3, 10, 3, 12)


@given(st.text(alphabet="ab\n", max_size=60), st.integers(0, 60))
def test_line_and_column_lead_back_to_the_offset(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    line, column = lines(text).at(offset)
    before = text.split("\n")[: line - 1]
    assert sum(len(one) + 1 for one in before) + column - 1 == offset
