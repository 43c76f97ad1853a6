"""What a report shows of a figure."""

import pytest

from checker import Article, find_claims
from checker.reporting.index import figure_words, measured


@pytest.mark.parametrize(
    ("text", "figure", "shown"),
    [
        ("The camp lies about 30 km from Haven.", "about 30", "about 30 kilometers"),
        ("It lasted two years.", "two", "two years"),
        ("It lasted a week.", "a week", "a week"),
        ("Ann Voss, 44, won.", "44", "44"),
        ("Nine people died.", "Nine", "Nine"),
    ],
)
def test_a_measure_is_shown_with_its_unit_where_no_column_tells_it(text: str, figure: str, shown: str) -> None:
    claim = find_claims(Article(id="a", path="a.txt", text=text))[0]
    assert figure_words(claim) == figure
    assert measured(claim) == shown
