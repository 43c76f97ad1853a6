"""Comparisons that are weighed by hand: each tells two claims apart, or joins them, as nothing else in them would."""

from itertools import combinations

import pytest

from checker import Article, Part, Role, find_claims
from checker.facts.alignment import Alignment, score_of


def score(one: str, other: str, *values: float) -> float:
    """The score of the two claims of these articles, of the given figures."""
    pile = [Article(id=f"{at}", path="", text=text) for at, text in enumerate((one, other))]
    claims = [claim for article in pile for claim in find_claims(article)]
    alignment = Alignment([["0", "1"]], claims)
    for first, second in combinations(alignment.evidence.values(), 2):
        if first.claim.article != second.claim.article and (first.claim.low, second.claim.low) == values:
            return score_of(first, second, alignment._backdrops[0])
    raise AssertionError(values)


@pytest.mark.parametrize(
    ("apart", "together", "values"),
    [
        (
            ("Divers found 40 sailors off Tolema.", "Divers found 40 rifles off Tolema."),
            ("Divers found 40 sailors off Tolema.", "Divers found 40 anchors off Tolema."),
            (40, 40),
        ),
        (
            ("A quake of magnitude 5.2 struck Tolema.", "A quake of magnitude 6.5 struck Tolema."),
            ("A quake of magnitude 6.2 struck Tolema.", "A quake of magnitude 6.5 struck Tolema."),
            None,
        ),
        (
            ("Five of the seven cars burned.", "Four of the nine sheds fell."),
            ("Five of the seven cars burned.", "Four of the seven sheds fell."),
            (5, 4),
        ),
    ],
    ids=["people and things", "two strengths", "one whole"],
)
def test_what_tells_two_claims_apart(
    apart: tuple[str, str], together: tuple[str, str], values: tuple[float, float] | None
) -> None:
    low = score(*apart, *(values or (5.2, 6.5)))
    high = score(*together, *(values or (6.2, 6.5)))
    assert high - low > 3


def test_two_figures_of_one_sentence_are_two_things() -> None:
    pile = [Article(id="0", path="", text="On that evening four of the seven sirens of Tolema were heard.")]
    claims = [claim for claim in find_claims(pile[0]) if claim.kind == "objects"]
    alignment = Alignment([["0"]], claims)
    assert score_of(*alignment.evidence.values(), alignment._backdrops[0]) < -4


def test_two_ages_of_two_names_are_two() -> None:
    apart = score("Ann Voss, 44, rowed for Tolema.", "Lena Karsh, 46, rowed for Tolema.", 44, 46)
    together = score("Ann Voss, 44, rowed for Tolema.", "Ann Voss, 46, rowed for Tolema.", 44, 46)
    assert apart < -2
    assert together > 2


def test_a_sentence_of_a_thousand_days_is_not_held_against_another_day_by_day() -> None:
    text = "They met on Monday, " + "on Tuesday, on May 3, on Monday, " * 300 + "with 12 men."
    claims = find_claims(Article(id="0", path="", text=text))
    assert max(len(piece.days) for piece in Alignment([["0"]], claims).evidence.values()) <= 3
    days = ", ".join(f"on {month} {day}" for month in ("May", "June", "July") for day in range(1, 29))
    claims = find_claims(Article(id="0", path="", text=f"They met {days} with 12 men."))
    assert max(len(piece.days) for piece in Alignment([["0"]], claims).evidence.values()) <= 20


@pytest.mark.parametrize(
    ("one", "joined", "parted", "values"),
    [
        # Two distances from one place, whatever it is called.
        (
            "The wreck lay nine miles from the border.",
            "By the coast the wreck lay 12 miles from the border.",
            "By the border the wreck lay 12 miles from the coast.",
            (9, 12),
        ),
        # Inside of one thing, or outside of it.
        (
            "Nine shells fell inside the harbour.",
            "Seven shells landed inside the harbour.",
            "Seven shells landed outside the harbour.",
            (9, 7),
        ),
        # Digits in another order, and what is heard wrongly.
        ("The pit held 87 men.", "There were 78 people below.", "There were 79 people below.", (87, None)),
        ("Each gets 16,000 marks.", "They pay 60,000 marks.", "They pay 90,000 marks.", (16000, None)),
        # The lowest since then is of now.
        (
            "Turnout was 61.4 percent.",
            "Turnout was 64.1 percent, the lowest since 1992.",
            "Turnout was 64.1 percent, the lowest of 1992.",
            (61.4, 64.1),
        ),
    ],
)
def test_what_joins_two_figures_that_differ(
    one: str, joined: str, parted: str, values: tuple[float, float | None]
) -> None:
    def against(other: str) -> float:
        [second] = [
            claim.low
            for claim in find_claims(Article(id="x", path="", text=other))
            if values[1] in (None, claim.low) and claim.kind not in {"date", "duration"}
        ]
        assert isinstance(second, float)
        return score(one, other, values[0], second)

    assert against(joined) - against(parted) > 1


def test_a_part_told_with_the_verb_of_the_whole_may_be_all_of_it() -> None:
    whole = "The robbers burned nine lorries."
    part = score(whole, "The robbers burned 13 of the lorries.", 9, 13)
    assert part > score(whole, "The robbers burned 13 lorries.", 9, 13) - 1


def test_two_turnouts_are_oftener_one_than_two_shares_are() -> None:
    turnout = score("The turnout was 61 percent.", "The turnout reached 57 percent.", 61, 57)
    assert turnout > score("The harvest was 61 percent.", "The harvest reached 57 percent.", 61, 57) + 0.5


def test_a_headline_is_held_against_the_lead_below_it() -> None:
    def scored(headline: str, text: str) -> float:
        claims = find_claims(
            Article(
                id="0",
                path="",
                text=f"{headline}\n\n{text}",
                parts=(
                    Part(start=0, end=len(headline), role=Role.HEADLINE),
                    Part(start=len(headline) + 2, end=len(headline) + 2 + len(text)),
                ),
            )
        )
        alignment = Alignment([["0"]], claims)
        first, second = list(alignment.evidence.values())[:2]
        return score_of(first, second, alignment._backdrops[0])

    text = "Workers began a 24-hour strike on Thursday."
    told_below = text + " Last year there was one of 48 hours."
    assert scored("Clashes mar 48-hour strike", text) - scored("Clashes mar 48-hour strike", told_below) > 2


def test_no_reason_lists_the_words_of_another() -> None:
    pile = [Article(id=f"{at}", path="", text=f"Divers found {at + 40} rifles off Tolema.") for at in range(2)]
    claims = [claim for article in pile for claim in find_claims(article)]
    lists = [told.partition(": ")[2] for told in Alignment([["0", "1"]], claims).evidence_of(claims) if ": " in told]
    assert "Divers, found, rifles, Tolema" in lists
    assert len(lists) == len(set(lists))
