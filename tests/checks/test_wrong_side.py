"""The same number on the wrong side: found where two articles swap it, silent where they do not."""

import pytest

from checker.config import Config, Party
from checker.models import Article
from checker.pipeline import check


def swaps(*texts, config=None):
    articles = [
        Article(id=f"a{at}", path=f"a{at}.txt", text=text, publisher=f"Outlet {at}") for at, text in enumerate(texts, 1)
    ]
    return [finding for finding in check(articles, config).findings if finding.code == "F107"]


PEACE = "Denmark and Norway had agreed on the exchange in March. "


def test_two_numbers_that_change_places_are_told_with_both_sentences():
    [found] = swaps(
        "A truce that lasted a week ended on Friday. In it, 240 Palestinians were released for 80 hostages.",
        "A truce that lasted a week ended on Friday. In it, 240 hostages were released for 80 Palestinians.",
    )
    assert found.severity == "warning"
    assert "change places" in found.message
    told = "\n".join(found.explanation)
    assert "240 Palestinians were released" in told
    assert "240 hostages were released" in told
    assert len(found.positions) == 2


def test_one_number_told_of_the_prisoners_of_the_other_side():
    [found] = swaps(
        PEACE + "The army handed over 112 Danish prisoners at the bridge.",
        PEACE + "The army handed over 112 Norwegian prisoners at the bridge.",
    )
    assert "112 Danish prisoners (Outlet 1) against 112 Norwegian prisoners (Outlet 2)" in found.message


def test_sides_may_be_named_behind_the_noun_and_by_configured_aliases():
    texts = (
        "The Karsh Front and the Orsk League met. Mediators freed 112 prisoners of the Karsh Front at the bridge.",
        "The Karsh Front and the Orsk League met. Mediators freed 112 prisoners of the Orsk League at the bridge.",
    )
    assert len(swaps(*texts)) == 1
    one_party = Config(parties=(Party(name="Karsh Front", aliases=("Orsk League",)),))
    assert swaps(*texts, config=one_party) == []


@pytest.mark.parametrize(
    "texts",
    [
        # The same told in another order.
        (
            "In the truce, 240 Danes were released for 85 hostages.",
            "For 85 hostages 240 Danes were released in the truce.",
        ),
        # Another happening.
        (
            "In the truce, 240 Danes were released for 85 hostages.",
            "The raiders took 240 hostages and killed 85 Danes.",
        ),
        # Both sides have the number, and one article says so.
        (
            PEACE + "The army handed over 112 Danish prisoners and 112 Norwegian prisoners.",
            PEACE + "The army handed over 112 Danish prisoners at the bridge.",
        ),
        # A number that tells too little.
        (
            PEACE + "The army handed over 20 Danish prisoners at the bridge.",
            PEACE + "The army handed over 20 Norwegian prisoners at the bridge.",
        ),
        # The other article knows of no such side.
        (
            "The army handed over 112 Danish prisoners at the bridge.",
            "The army handed over 112 Norwegian prisoners at the bridge.",
        ),
        # Other numbers.
        (
            PEACE + "The army handed over 112 Danish prisoners at the bridge.",
            PEACE + "The army handed over 97 Norwegian prisoners at the bridge.",
        ),
        # One article tells of two sides that have the same number of dead.
        (PEACE + "The battle killed 112 Danish soldiers and 112 Norwegian soldiers.",),
    ],
)
def test_it_is_silent_where_the_sides_are_not_swapped(texts):
    assert swaps(*texts) == []
