"""Money under every name that the tables know, and units with a scale of their own."""

import pytest

from checker.language.currency_names import NATIONS
from checker.language.figures import find_figures
from checker.language.unit_names import SCALED_UNITS
from checker.language.world_currencies import ALONE, ANY_NATION


def told(text: str) -> list[tuple[float | None, float | None, str | None]]:
    return [(figure.low, figure.high, figure.unit) for figure in find_figures(text)]


@pytest.mark.parametrize(("name", "code"), sorted(ALONE.items()))
def test_a_name_that_tells_its_currency_by_itself(name, code):
    assert told(f"The ferry costs 700 {name} today.") == [(700, 700, code)]


@pytest.mark.parametrize(("name", "code"), sorted(ANY_NATION.items()))
def test_a_name_behind_any_nation(name, code):
    (figure,) = find_figures(f"The ferry costs 700 Ruritanian {name} today.")
    assert figure.unit == code


@pytest.mark.parametrize(("nation", "name"), sorted(NATIONS))
def test_a_name_that_nations_share(nation, name):
    nation_words = {"u.s": "U.S.", "us": "US", "uk": "UK", "uae": "UAE", "cfa": "CFA"}.get(nation, nation.title())
    (figure,) = find_figures(f"The ferry costs 700 million {nation_words} {name} today.")
    assert figure.unit == NATIONS[(nation, name)]


@pytest.mark.parametrize("unit", sorted(SCALED_UNITS))
def test_a_unit_with_a_scale_of_its_own(unit):
    factor, name = SCALED_UNITS[unit]
    assert told(f"The field holds 2.5 {unit} today.") == [(2.5 * factor, 2.5 * factor, name)]


@pytest.mark.parametrize(
    "text",
    [
        "Ten Austrians won medals.",
        "A prize went to five Brazilian real estate firms.",
    ],
)
def test_words_that_are_names_of_money_elsewhere(text):
    assert all(figure.unit not in ("KRW", "BRL") for figure in find_figures(text))
