"""The five digests of the starter corpus, as the reader sees them."""

import datetime as dt
from pathlib import Path

from checker.models import Role
from checker.reading import read

SEEDS = Path(__file__).parents[2] / "seeds"


def test_the_folder_holds_five_dated_articles_and_nothing_else_is_taken_for_one() -> None:
    articles, problems = read([SEEDS])
    assert problems == ()
    assert [(article.publisher, article.published) for article in articles] == [
        ("The National", dt.date(2023, 12, 21)),
        ("The New York Times", dt.date(2024, 2, 13)),
        ("The National", dt.date(2024, 2, 22)),
        ("The Wall Street Journal", dt.date(2024, 4, 26)),
        ("Al Jazeera", dt.date(2024, 5, 5)),
    ]


def test_each_digest_has_a_headline_and_150_to_300_words() -> None:
    for article in read([SEEDS])[0]:
        parts = article.parts or ()
        assert [part.role for part in parts].count(Role.HEADLINE) == 1
        body = " ".join(article.text[part.start : part.end] for part in parts if part.role is Role.BODY)
        assert 150 <= len(body.split()) <= 300
