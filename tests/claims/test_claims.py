"""What a claim says, read from sentences of news."""

import datetime as dt

import pytest

from checker import Article, Claim, Part, Role
from checker.models import Modality, Nature
from checker.pipeline import find_claims


def claims(text: str, published: dt.date | None = None) -> list[Claim]:
    return find_claims(Article(id="a", path="a", text=text, published=published))


def only(text: str, kind: str) -> Claim:
    found = [claim for claim in claims(text) if claim.kind == kind]
    assert len(found) == 1, [(claim.kind, claim.text) for claim in claims(text)]
    return found[0]


@pytest.mark.parametrize(
    ("text", "kind", "low", "high"),
    [
        ("At least 34,000 people, mostly women and children, have been killed.", "deaths", 34000, None),
        ("Half of the voters stayed at home.", "percent", 50, 50),
        ("He ruled the island for two decades.", "duration", 20, 20),
        ("The rebels killed 12 soldiers and wounded 30 others.", "injuries", 30, 30),
        ("The town is home to about 90,000 displaced people.", "displaced", 90000, 90000),
        ("The rivals clashed seven months ago over water.", "duration", 7, 7),
        ("Call 0316 496 0182 with any information.", "identifier", "03164960182", "03164960182"),
        ("The mill stands on the third floor.", "rank", 3, 3),
        ("The blast came at 2:53 p.m.", "time", "14:53", "14:53"),
        ("The blast came before 9 p.m.", "time", None, "21:00"),
        ("The dam burst on 3 March 2019.", "date", "2019-03-03", "2019-03-03"),
        # What is told of a part is claimed for the part; what belongs to the whole, for the whole.
        ("Two of the five miners died.", "deaths", 2, 2),
        ("Four of the 12 hostages were killed.", "deaths", 4, 4),
        ("Three of the 12 people killed were women.", "deaths", 12, 12),
        ("Five of the 80 men who died were engineers.", "deaths", 80, 80),
        ("The harbour employs nine Qataris.", "people", 9, 9),
        ("The ship, which has a crew of 19, called for help.", "people", 19, 19),
        ("He must serve at least nine years of a life sentence.", "duration", 9, 9),
        ("The rocket has a crowd of 5,000 before it.", "people", 5000, 5000),
    ],
)
def test_a_claim_has_the_kind_and_the_figure_that_its_words_state(
    text: str, kind: str, low: object, high: object
) -> None:
    claim = only(text, kind)
    assert (claim.low, claim.high) == (low, high)


def test_spans_count_in_the_article_and_ids_run_on() -> None:
    text = "The quake killed 12 people.\nIt hurt 30.\n"
    found = claims(text)
    assert [text[claim.start : claim.end] for claim in found] == ["12", "30"]
    assert [claim.id for claim in found] == ["a#1", "a#2"]
    assert all(text[claim.sentence_start :].startswith(claim.sentence) for claim in found)


def test_nobody_killed_or_hurt_is_told_of_the_dead_and_of_the_hurt() -> None:
    told = [(claim.kind, claim.low) for claim in claims("Nobody was killed or hurt in the raid.")]
    assert sorted(told) == [("deaths", 0), ("injuries", 0)]


def test_the_clause_tells_source_place_and_modality() -> None:
    claim = only("More than 400 people were killed in Tolema, the health ministry said.", "deaths")
    assert claim.place == "Tolema"
    assert claim.source == "the health ministry"
    assert claim.modality is Modality.STATED
    assert only("The rebels will free 40 hostages on Monday.", "captives").modality is Modality.PLANNED


def test_a_toll_holds_for_the_day_of_its_article() -> None:
    day = dt.date(2019, 3, 4)
    toll = next(claim for claim in claims("The flood killed 12 people.", day) if claim.kind == "deaths")
    assert (toll.nature, toll.as_of) == (Nature.CUMULATIVE, day)


def test_a_change_is_no_level() -> None:
    claim = only("Output rose 5% in May.", "percent")
    assert claim.nature is Nature.CHANGE


def test_hostages_taken_held_and_freed_are_told_apart() -> None:
    text = "Raiders took 60 hostages. They still hold 41 hostages. They freed 19 hostages."
    assert [claim.aspect for claim in claims(text) if claim.kind == "captives"] == ["taken", "held", "freed"]


def test_what_is_in_no_part_makes_no_claim() -> None:
    text = "The flood killed 12 people.\nMost read: 400 die in mine\n"
    article = Article(id="a", path="a", text=text, parts=(Part(start=0, end=27, role=Role.BODY),))
    assert [claim.low for claim in find_claims(article)] == [12]


def test_an_article_without_figures_makes_no_claims() -> None:
    assert claims("The minister smiled and left the room.") == []
    assert claims("") == []


def test_what_a_place_could_hold_is_not_who_is_there() -> None:
    assert only("The depot has tents for 15,000 refugees.", "displaced").aspect == "capacity"
    assert only("Some 15,000 refugees crossed the border.", "displaced").aspect is None


def test_those_who_were_saved_grow_in_number_and_those_who_pull_guns_do_not() -> None:
    assert only("Three men were pulled from the sea.", "people").nature is Nature.CUMULATIVE
    assert only("Three robbers pulled guns.", "people").nature is Nature.CONSTANT
    assert only("Three divers saved the dog.", "people").nature is Nature.CONSTANT


def test_a_minimum_term_of_a_range_keeps_it() -> None:
    claim = only("He got a minimum term of 20 to 25 years.", "duration")
    assert (claim.low, claim.high) == (20, 25)
