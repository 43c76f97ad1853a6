"""Stated, planned, possible or denied: decided in the figure's own clause."""

import pytest

from checker.language.modality import modality_of
from checker.models import Modality

CASES = [
    ("The deal would free 300 prisoners.", "300", Modality.PLANNED),
    ("The bridge will stay shut for 12 days.", "12", Modality.PLANNED),
    ("The bridge stayed shut for 12 days.", "12", Modality.STATED),
    ("The union was proposing the release of about 40 captives.", "40", Modality.PLANNED),
    ("Under the proposal, 40 hostages would be freed.", "40", Modality.PLANNED),
    ("About 300 prisoners are expected to be released.", "300", Modality.PLANNED),
    ("More than 50 people are to be charged.", "50", Modality.PLANNED),
    ("They demanded the release of 30 miners.", "30", Modality.PLANNED),
    ("The club offered him $16 million.", "$16", Modality.PLANNED),
    ("The club is believed to have offered at least $16 million.", "$16", Modality.PLANNED),
    ("The pact would see 33 captives freed.", "33", Modality.PLANNED),
    ("The planned 300-bed hospital was approved.", "300", Modality.PLANNED),
    ("Officials say they expect 12 ships to arrive.", "12", Modality.PLANNED),
    ("Up to 200 people may have died in the collapse.", "200", Modality.POSSIBLE),
    ("Some 12 people are feared dead.", "12", Modality.POSSIBLE),
    ("The coast guard feared 12 people had drowned.", "12", Modality.POSSIBLE),
    ("If 12 members vote no, the bill fails.", "12", Modality.POSSIBLE),
    ("Three men, who were not named, died at the pier.", "Three", Modality.STATED),
    ("The other eight delegates would not hear of it.", "eight", Modality.STATED),
    ("The 130 patients will stay in the hills.", "130", Modality.STATED),
    ("He will spend nine years behind bars.", "nine", Modality.STATED),
    ("He will spend nine days in Haven.", "nine", Modality.PLANNED),
    ("They hoped to sway the five doubters.", "five", Modality.STATED),
    ("The army plans to rescue the 12 captives.", "12", Modality.PLANNED),
    ("The city plans to demolish the 14 bridges.", "14", Modality.PLANNED),
    ("The rebels will free the 40 captives.", "40", Modality.PLANNED),
    ("They agreed on Monday to free 16 captives.", "16", Modality.PLANNED),
    ("The union rejected an offer of 6 percent.", "6", Modality.STATED),
    ("The trial is expected to last three weeks.", "three", Modality.PLANNED),
    ("Officials denied that 23 people were killed.", "23", Modality.DENIED),
    ("The army did not kill 23 civilians, it said.", "23", Modality.DENIED),
    ("There is no evidence that 40 children died.", "40", Modality.DENIED),
    ("The group rejected claims that it had killed 12 people.", "12", Modality.DENIED),
    ("Officials said 23 people were killed.", "23", Modality.STATED),
    ("The captives, believed to number more than 60, are held in a mine.", "60", Modality.STATED),
    ("Some 2,000 people were forced to flee.", "2,000", Modality.STATED),
    ("The army managed to free 12 captives.", "12", Modality.STATED),
    ("The release of 30 prisoners followed.", "30", Modality.STATED),
    ("The skipper will appeal against his sentence of 14 years.", "14", Modality.STATED),
    ("The bank will challenge the fine of 900 million euros.", "900", Modality.STATED),
    ("Ministers will review their contract of 25 years with the operator.", "25", Modality.STATED),
    ("The judge said he must serve at least seven years.", "seven", Modality.STATED),
    ("The court will impose a fine of 900 euros.", "900", Modality.PLANNED),
    ("Lenders will discuss a loan of 40 million euros.", "40", Modality.PLANNED),
    ("If the guards had come, we wouldn't have 40 damaged shops.", "40", Modality.STATED),
    ("We wouldn't have 40 damaged shops.", "40", Modality.PLANNED),
    ("Not only 12 people died.", "12", Modality.STATED),
    ("No fewer than 12 people died.", "12", Modality.STATED),
    ("The mine did not open until 1540 on Saturday.", "1540", Modality.STATED),
    ("The storm killed 12 people in May 2009.", "12", Modality.STATED),
]


@pytest.mark.parametrize(("sentence", "figure", "modality"), CASES)
def test_the_clause_of_a_figure_decides_its_modality(sentence: str, figure: str, modality: Modality) -> None:
    assert modality_of(sentence, sentence.index(figure)) is modality


def test_a_plan_in_one_clause_leaves_a_fact_in_the_next_alone() -> None:
    sentence = "The army plans to enter the town, where more than 9,000 people are sheltering."
    assert modality_of(sentence, sentence.index("9,000")) is Modality.STATED


def test_a_fact_and_a_fear_stand_in_one_sentence() -> None:
    sentence = "At least 12 people were killed and officials said the toll could rise to 20."
    assert modality_of(sentence, sentence.index("12")) is Modality.STATED
    assert modality_of(sentence, sentence.index("20")) is Modality.POSSIBLE


def test_a_relative_clause_is_not_bent_by_the_main_verb() -> None:
    sentence = "The man who killed 12 people will be tried."
    assert modality_of(sentence, sentence.index("12")) is Modality.STATED


def test_what_is_given_in_exchange_is_planned_with_what_it_is_given_for() -> None:
    sentence = "The union, said the officials, was proposing the release of 40 captives, including serving members of "
    sentence += "the guard, in exchange for 90 prisoners detained in the capital."
    assert modality_of(sentence, sentence.index("90")) is Modality.PLANNED
    done = "In all 140 prisoners were released in exchange for 35 hostages freed by the rebels."
    assert modality_of(done, done.index("35")) is Modality.STATED
