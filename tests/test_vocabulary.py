"""A configured story: aliases are one thing, a district is not its province, events and parties tie and part claims."""

import datetime as dt
from collections import defaultdict

import pytest

from checker.config import Config, Event, Party, Place
from checker.facts.backdrop import Backdrop
from checker.facts.comparisons import compare
from checker.facts.evidence import gather
from checker.models import Article
from checker.pipeline import check, find_claims
from checker.vocabulary import NOTHING_CONFIGURED, Vocabulary

MARCH = dt.date(2019, 3, 4)
STORY = Config(
    events=(
        Event(name="Tarsa raid", date=dt.date(2019, 2, 11), aliases=("the raid on Tarsa", "the February raid")),
        Event(name="siege of Marel", date=dt.date(2018, 6, 1), aliases=("the siege",)),
    ),
    places=(
        Place(name="Marel", aliases=("the Marel Coast", "the enclave")),
        Place(name="Tarsa", within="Marel"),
        Place(name="Old Harbour", within="Tarsa", aliases=("the old harbour",)),
    ),
    parties=(
        Party(name="Karsh Front", aliases=("Karshi", "the Front")),
        Party(name="Kenya"),
        Party(name="Marel Health Office", aliases=("health officials in Marel", "the health office")),
    ),
)
WORDS = Vocabulary.of(STORY)


def article(name, text, day=MARCH):
    return Article(id=name, path=f"{name}.txt", text=text, published=day)


def compared(one, other, config=STORY):
    """The names of what the comparison of the counts of two texts yields."""
    claims = [claim for name, text in (("a", one), ("b", other)) for claim in find_claims(article(name, text), config)]
    first, second = (piece for piece in gather(claims, Vocabulary.of(config)) if piece.family == "count")
    return {
        name
        for name, amount in compare(first, second, Backdrop(defaultdict(lambda: 1.0), frozenset(), frozenset()))
        if amount
    }


@pytest.mark.parametrize("name", ["Marel", "the Marel Coast", "MAREL  COAST", "the enclave", "enclave", "Marel’s"])
def test_a_place_has_one_name_whatever_it_is_called(name):
    assert WORDS.canonical(name) == "Marel"


def test_an_unknown_place_keeps_its_name():
    assert WORDS.canonical("Belmora") == "Belmora"


def test_a_district_lies_in_its_province_and_in_what_holds_that_but_nothing_lies_in_itself():
    assert WORDS.contains("the enclave", "Tarsa")
    assert WORDS.contains("Marel", "the old harbour")
    assert not WORDS.contains("Tarsa", "Marel")
    assert not WORDS.contains("Marel", "the enclave")


def test_places_that_are_said_to_lie_in_each_other_end_no_run():
    round_trip = Vocabulary.of(Config(places=(Place(name="A", within="B"), Place(name="B", within="A"))))
    assert round_trip.outer_places("A") == {"B"}


def test_events_are_named_or_dated_and_the_year_may_be_open():
    assert WORDS.events_in("In the raid on Tarsa 30 were hurt, after months of the siege.") == {
        "Tarsa raid",
        "siege of Marel",
    }
    assert WORDS.events_in("It happened then.", [dt.date(2019, 2, 11)]) == {"Tarsa raid"}
    assert WORDS.events_in("It happened then.", [(2, 11)]) == {"Tarsa raid"}
    assert WORDS.events_in("It happened then.", [dt.date(2018, 2, 11)]) == frozenset()


@pytest.mark.parametrize(
    ("sentence", "subject", "party"),
    [
        ("The army killed 12 Karshi fighters.", "Karshi fighters", "Karsh Front"),
        ("The army killed 12 fighters of the Front.", "fighters", "Karsh Front"),
        ("The army killed 12 Kenyan soldiers.", "Kenyan soldiers", "Kenya"),
        ("The army freed 12 hostages held by the Front.", "hostages", None),
        ("The Karsh Front killed 12 soldiers.", "soldiers", None),
    ],
)
def test_a_party_is_told_by_whose_people_are_counted(sentence, subject, party):
    at = sentence.index("12")
    assert WORDS.counted_party(sentence, at, at + 2, subject) == party


def test_claims_have_the_configured_names_of_their_places_and_sources():
    text = "Shelling across the enclave killed 48 people, health officials in Marel said."
    [claim] = find_claims(article("a", text), STORY)
    assert (claim.place, claim.source) == ("Marel", "Marel Health Office")
    [plain] = find_claims(article("a", text))
    assert plain.place is None


def test_a_claim_of_a_district_is_compared_as_one_place_within_another():
    found = compared("Shelling killed 48 people in Tarsa.", "Shelling killed 61 people on the Marel Coast.")
    assert "configured place within place" in found
    assert "same place" not in found
    assert "same place" in compared("Shelling killed 48 people in Marel.", "Shelling in the enclave killed 61 people.")


def test_a_named_event_and_its_day_tie_claims_and_two_events_part_them():
    named = "In the raid on Tarsa gunmen killed 48 people."
    dated = "Gunmen killed 61 people on 11 February 2019."
    other = "Since the siege began hunger has killed 61 people."
    assert "same event" in compared(named, dated)
    assert "other event" in compared(named, other)


def test_the_people_of_two_parties_are_two_facts():
    assert "other party" in compared("The battle killed 48 Karshi fighters.", "The battle killed 48 Kenyan soldiers.")
    assert "same party" in compared("The battle killed 48 Karshi fighters.", "It killed 61 fighters of the Front.")


def test_a_story_that_is_not_configured_is_read_as_ever():
    texts = [
        article("a", "Shelling in Tarsa, in Marel, killed 48 people on Monday, the health office said."),
        article("b", "At least 61 people died in Marel when Tarsa was shelled on Monday."),
    ]
    assert Vocabulary.of(None) is Vocabulary.of(Config()) is NOTHING_CONFIGURED
    assert not NOTHING_CONFIGURED
    assert check(texts) == check(texts, Config())


def test_a_source_under_two_names_is_one_source_so_that_its_two_figures_are_an_error():
    texts = [
        article("a", "The siege took 183 hostages from Tarsa, health officials in Marel said."),
        article("b", "The siege took 241 hostages from Tarsa, the health office said."),
    ]
    assert [finding.severity for finding in check(texts, STORY).findings] == ["error"]


def tolls(*texts, config=STORY):
    """How many facts the deaths of the texts are."""
    report = check([article(f"a{at}", text) for at, text in enumerate(texts)], config)
    return sum(fact.kind == "deaths" for fact in report.facts)


def test_aliases_of_one_place_are_one_toll_and_a_district_has_its_own():
    one = "Shelling on Monday killed 61 people on the Marel Coast, doctors said."
    assert tolls(one, "Shelling on Monday killed 64 people in the enclave, doctors said.") == 1
    assert tolls(one, "Shelling on Monday killed 48 people in Tarsa, doctors said.") == 2


def test_the_dead_of_two_parties_are_two_tolls():
    one = "The battle of Monday killed 61 Karshi fighters, doctors said."
    assert tolls(one, "The battle of Monday killed 64 fighters of the Front, doctors said.") == 1
    assert tolls(one, "The battle of Monday killed 64 Kenyan soldiers, doctors said.") == 2
