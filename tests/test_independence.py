"""What most say is counted by independent tellings: a sentence copied five times is one telling."""

from checker.comparison.independence import independent
from checker.models import Article
from checker.pipeline import check

WIRE = "The raiders of Varna took 243 hostages in the attack on the border town in March, officials said."
OUTLETS = ("Courier", "Herald", "Gazette", "Mercury", "Tribune")


def articles(*texts):
    return [
        Article(id=f"a{at}", path=f"a{at}.txt", text=text, publisher=f"The {name}")
        for at, (name, text) in enumerate(texts)
    ]


def dispute(*texts):
    """The explanation of the one contradiction in the texts."""
    [found] = [finding for finding in check(articles(*texts)).findings if finding.severity != "note"]
    return "\n".join(found.explanation)


def claims_of(*texts):
    return [claim for claim in check(articles(*texts)).claims if claim.kind == "captives"]


def test_five_copies_of_one_sentence_are_one_telling():
    copies = [(name, WIRE) for name in OUTLETS]
    assert independent(claims_of(*copies)) == 1


def test_a_copy_with_a_word_changed_is_a_copy_and_a_sentence_of_its_own_is_not():
    edited = WIRE.replace("officials said", "the officials said")
    own = "In March gunmen stormed the border town of Varna and carried off 243 hostages."
    assert independent(claims_of(("Courier", WIRE), ("Herald", edited))) == 1
    assert independent(claims_of(("Courier", WIRE), ("Herald", own))) == 2


def test_an_article_that_adds_a_sentence_of_its_own_to_a_copied_one_is_still_a_copy():
    both = WIRE + " All 243 hostages were villagers of Varna."
    assert independent(claims_of(("Courier", WIRE), ("Herald", both))) == 1


def test_one_outlet_against_five_copies_is_one_against_one():
    other = "Gunmen who attacked the border town of Varna in March took 312 hostages, a survivor said."
    told = dispute(*((name, WIRE) for name in OUTLETS), ("Observer", other))
    assert "5 articles, but one wording, so they count once: one source may stand behind them" in told
    assert "no figure has a majority, however many articles repeat it" in told
    assert "Most say" not in told
    assert "stands alone" not in told


def test_most_is_counted_by_tellings_of_their_own_and_who_stands_alone_is_named():
    second = "In March the attackers of the border town of Varna seized 243 hostages, the mayor said."
    other = "Gunmen who attacked the border town of Varna in March took 312 hostages, a survivor said."
    told = dispute(("Courier", WIRE), ("Herald", second), ("Observer", other))
    assert "Most say 243: 2 of 3 independent tellings." in told
    assert "The Observer stands alone with 312." in told
