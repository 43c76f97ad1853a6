"""The whole way: what it returns, and that its work grows with the pile and no faster."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from checker import Article, check
from checker.facts import alignment
from checker.models import Report

WORDS = ("dam", "mill", "ferry", "tunnel", "market", "bridge", "tower", "mine", "school", "depot")


def story(number: int) -> list[Article]:
    """Three articles of one disaster that no other story shares a name with."""
    own = f"{chr(97 + number // 26)}{chr(97 + number % 26)}"
    place, thing = f"Zor{own}a", WORDS[number % len(WORDS)]
    scene = ", ".join(
        f"{word}{own}" for word in ("brack", "hollin", "sorrel", "tam", "veld", "wick", "yarrow", "quill")
    )
    texts = (
        f"The {thing} in {place} collapsed on Monday and killed 12 people. Witnesses told of {scene}.",
        f"At least 12 people were killed when the {thing} of {place} fell; 30 were hurt. There were {scene}.",
        f"The dead of the {thing} in {place} number 12 and the injured 30. All that was left: {scene}.",
    )
    return [Article(id=f"{place}-{at}", path=f"{place}-{at}.txt", text=text) for at, text in enumerate(texts)]


def compared(monkeypatch: pytest.MonkeyPatch, stories: int) -> tuple[Report, int]:
    """The report on so many stories, and how many pairs of claims were scored for it."""
    calls = 0
    score = alignment.score_of

    def counted(*arguments: object) -> float:
        nonlocal calls
        calls += 1
        return score(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(alignment, "score_of", counted)
    report = check([article for number in range(stories) for article in story(number)])
    monkeypatch.setattr(alignment, "score_of", score)
    return report, calls


def test_ten_times_the_stories_cost_at_most_eleven_times_the_comparisons(monkeypatch: pytest.MonkeyPatch) -> None:
    _, few = compared(monkeypatch, 4)
    report, many = compared(monkeypatch, 40)
    assert few > 0
    assert many <= 11 * few
    assert len(report.articles) == 120


def test_claims_of_two_stories_are_never_one_fact(monkeypatch: pytest.MonkeyPatch) -> None:
    report, _ = compared(monkeypatch, 40)
    place_of = {claim.id: claim.article.split("-")[0] for claim in report.claims}
    assert all(len({place_of[id] for id in fact.claims}) == 1 for fact in report.facts)


def test_every_claim_is_in_one_fact(monkeypatch: pytest.MonkeyPatch) -> None:
    report, _ = compared(monkeypatch, 3)
    told = [id for fact in report.facts for id in fact.claims]
    assert sorted(told) == sorted(claim.id for claim in report.claims)


def test_nothing_in_gives_an_empty_report() -> None:
    assert check([]) == Report()
    empty = check([Article(id="a", path="a", text="")])
    assert (empty.claims, empty.facts, empty.findings) == ((), (), ())


def test_the_order_of_sets_does_not_show_in_the_report() -> None:
    seeds = Path(__file__).parent.parent / "seeds"
    program = f"from checker import *; print(check(read_articles([{str(seeds)!r}])).model_dump_json())"
    told = {
        subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(told) == 1
