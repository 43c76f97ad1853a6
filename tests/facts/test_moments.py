"""Days that are known in part only, compared by the parts that both sides know."""

import datetime as dt

import pytest

from checker import Article
from checker.facts.moments import Moment, compare_moments, moment_of
from checker.pipeline import find_claims


def moment(text: str, published: dt.date | None = None) -> Moment:
    claims = find_claims(Article(id="a", path="a", text=text, published=published))
    return moment_of(next(claim for claim in claims if claim.kind == "date"))


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("The dam burst on 3 March 2019.", "The dam burst on March 3, 2019.", "same day"),
        ("The dam burst on 3 March 2019.", "The dam burst on 4 March 2019.", "next day"),
        ("The dam burst on 3 March 2019.", "The dam burst on March 3.", "same day, year open"),
        ("The dam burst on 3 March.", "The dam burst on 21 March.", "far day"),
        ("The dam burst in March 2019.", "The dam burst on 3 March 2019.", "same month"),
        ("The dam burst in March 2018.", "The dam burst in March 2019.", "other year"),
        ("The dam burst on Sunday.", "The dam burst on Sunday night.", "same weekday"),
        ("The dam burst on Sunday.", "The dam burst on Monday.", "next weekday"),
        ("The dam burst on Sunday.", "The dam burst on Thursday.", "other weekday"),
        ("The dam burst on Sunday.", "The dam burst on Sunday, 3 March 2019.", "same weekday"),
        ("The dam burst last month.", "The dam burst on Sunday.", "one side open"),
    ],
)
def test_two_days_compare_by_what_both_tell(one: str, other: str, found: str) -> None:
    assert compare_moments(moment(one), moment(other)) == found
    assert compare_moments(moment(other), moment(one)) == found
