"""What one claim brings to a comparison, and what reading it costs."""

import sys

from checker import Article, find_claims
from checker.facts.evidence import gather


def test_a_part_carries_the_figure_of_its_whole() -> None:
    claims = find_claims(Article(id="a", path="a", text="Five of its seven coaches left the rails."))
    assert [read.whole for read in gather(claims)] == [7, None]


def test_a_sentence_of_many_figures_costs_each_of_them_the_same() -> None:
    def calls(times: int) -> int:
        claims = find_claims(Article(id="a", path="a", text="1," * times))
        assert len(claims) == times
        count = 0

        def step(*_: object) -> None:
            nonlocal count
            count += 1

        sys.setprofile(step)
        try:
            gather(claims)
        finally:
            sys.setprofile(None)
        return count

    calls(10)
    assert calls(1000) <= 4.5 * calls(250)
