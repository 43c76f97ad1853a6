"""What happened on the day that a sentence names."""

import pytest

from checker.facts.happenings import dated_happening
from checker.language.words import Words


@pytest.mark.parametrize(
    ("sentence", "date", "happening"),
    [
        ("Monday's deadly raid emptied the valley.", "Monday", "raid"),
        ("On Sunday, two guards involved in the brawl were charged.", "Sunday", "CHARGE"),
        ("In 2011, police said they had recovered the crown.", "2011", "recover"),
        ("The minister said Thursday that the mine would close.", "Thursday", "say"),
        ("A man accused of shooting two clerks 30 years ago was freed.", "30 years ago", "SHOOT"),
        ("Unrest has grown since the island's independence in May.", "May", "independence"),
        ("May 4", "May 4", ""),
    ],
)
def test_the_happening_that_a_date_dates(sentence: str, date: str, happening: str) -> None:
    at = sentence.index(date)
    assert dated_happening(Words(sentence), at, at + len(date)) == happening
