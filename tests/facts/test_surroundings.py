"""What stands round a claim: places, other figures, what its article tells."""

from checker import Article, find_claims
from checker.facts.surroundings import surroundings_of, tells_of_earlier


def _surroundings(text: str):
    claims = find_claims(Article(id="a", path="a.txt", text=text))
    return list(surroundings_of(claims).values())


def test_a_pronoun_goes_on_where_the_sentence_before_was() -> None:
    first, second = _surroundings("In March a quake killed 12 people in Tolema. It injured 340 people.")
    assert "tolema" in first.places
    assert second.places == first.places


def test_a_sentence_of_its_own_does_not() -> None:
    _, second = _surroundings("In March a quake killed 12 people in Tolema. Rescuers found 340 tents.")
    assert not second.places


def test_an_earlier_time_is_told_by_its_words() -> None:
    assert tells_of_earlier("Last month a tremor hurt 40 people.")
    assert tells_of_earlier("A flood killed 300 in 1962.")
    assert not tells_of_earlier("The tremor hurt 40 people on Friday.")


def test_the_year_of_a_company_and_last_year_s_attack_set_no_time() -> None:
    assert tells_of_earlier("The meeting in 1847 lasted five hours.")
    assert not tells_of_earlier("The meeting of the firm, founded in 1847, lasted five hours.")
    assert tells_of_earlier("Last year 40 people were hurt.")
    assert not tells_of_earlier("He was jailed for last year's attack.")


def test_positions_count_the_sentences_with_claims_of_an_article() -> None:
    found = _surroundings("The fire killed 12 people. Nothing else burned. It destroyed 40 homes.")
    assert [one.position for one in found] == [0, 1]
