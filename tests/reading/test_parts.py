"""Which stretches of a text are the article."""

import datetime as dt

from checker.models import Role
from checker.reading import read_text

STORY = """Storm kills nine on the coast of Overton

The harbour town counts its dead after a night of gales

Boats lie on the quay after the storm. Getty Images
Powered by automated translation

Live updates: Follow the latest on the storm

Nine people were killed and 40 injured when a storm hit the harbour town of Overton, the police said on Monday.

Minister promises money for repairs

Minister promises money for repairs

More than 300 houses lost their roofs, according to the mayor, who called it the worst night in 20 years.

Search goes on

storm kills nine on the coast of overton

Two fishing boats with six men on board were still missing on Monday evening, the coast guard said.

Source: Daily Courier and news agencies

Updated: March 3, 2021, 6:05 PM

OTHER NEWS

Quake kills 70 in the hills

At least 70 people died when a quake shook the hills. Read more »
"""


def _told(text: str, **known: str) -> list[tuple[Role, str]]:
    article = read_text(text, **known)  # type: ignore[arg-type]
    return [(part.role, text[part.start : part.end]) for part in article.parts or ()]


def test_the_article_is_told_from_what_stands_round_it() -> None:
    assert _told(STORY) == [
        (Role.HEADLINE, "Storm kills nine on the coast of Overton"),
        (Role.STANDFIRST, "The harbour town counts its dead after a night of gales"),
        (Role.CAPTION, "Boats lie on the quay after the storm."),
        (
            Role.BODY,
            "Nine people were killed and 40 injured when a storm hit the harbour town of Overton, the police said on "
            "Monday.",
        ),
        (
            Role.BODY,
            "More than 300 houses lost their roofs, according to the mayor, who called it the worst night in 20 years.",
        ),
        (Role.BODY, "Search goes on"),
        (
            Role.BODY,
            "Two fishing boats with six men on board were still missing on Monday evening, the coast guard said.",
        ),
    ]


def test_the_day_at_the_foot_of_the_text_is_that_of_publication() -> None:
    assert read_text(STORY).published == dt.date(2021, 3, 3)


def test_a_day_that_is_known_wins_over_the_text_and_the_text_over_the_default() -> None:
    known, default = dt.date(2021, 3, 1), dt.date(2020, 1, 1)
    assert read_text(STORY, published=known, otherwise=default).published == known
    assert read_text(STORY, otherwise=default).published == dt.date(2021, 3, 3)
    assert read_text("Nine people died.", otherwise=default).published == default
    assert read_text("Nine people died on 4 March 2020.").published is None


def test_the_headline_becomes_the_title() -> None:
    assert read_text(STORY).title == "Storm kills nine on the coast of Overton"


def test_a_text_of_whole_sentences_has_no_headline() -> None:
    text = "Nine people died in Overton.\nForty others were hurt.\n"
    assert _told(text) == [(Role.BODY, "Nine people died in Overton."), (Role.BODY, "Forty others were hurt.")]


def test_a_question_can_be_a_headline() -> None:
    assert _told("Who counts the dead?\nNine people died in Overton.\n")[0] == (Role.HEADLINE, "Who counts the dead?")


def test_a_whole_sentence_that_is_told_twice_stays_twice() -> None:
    text = "Ferry sinks\nNine people died in Overton.\nNine people died in Overton.\nFerry sinks\n"
    assert [words for _, words in _told(text)] == ["Ferry sinks"] + ["Nine people died in Overton."] * 2


def test_the_article_goes_on_behind_teasers_in_its_middle() -> None:
    sentence = "The mayor of Overton said that the town would need {} weeks to clear the streets of mud and wood."
    body = [sentence.format(weeks) for weeks in range(3, 9)]
    text = "\n\n".join([*body[:2], "Related stories", "Quake kills 70 in the hills", "Bus crash kills 8", *body[2:]])
    assert [words for _, words in _told(text)] == body


def test_lines_broken_at_a_fixed_width_are_one_paragraph() -> None:
    text = (
        "Nine people were killed and 40 injured when a storm hit the harbour town\r\n"
        "of Overton on Sunday night, the police said, and more than 300 houses in\r\n"
        "the lower town lost their roofs.\r\n\r\nTwo boats are missing.\r\n"
    )
    told = _told(text)
    assert len(told) == 2
    assert told[0][1].startswith("Nine people")
    assert told[0][1].endswith("lost their roofs.")


def test_one_sentence_a_line_is_one_part_a_line() -> None:
    lines = ["Ferry sinks off the cape", "Apr 12,2019", "Nine people died.", "Forty others were hurt, the police said."]
    assert [words for _, words in _told("\n".join(lines))] == [lines[0], lines[2], lines[3]]
    assert read_text("\n".join(lines)).published == dt.date(2019, 4, 12)


def test_offsets_count_every_character_of_the_text() -> None:
    text = "\r\n\r\n  Café fire\r\n\r\n# Nine died \U0001f525 there.\r\n"
    assert _told(text) == [(Role.HEADLINE, "Café fire"), (Role.BODY, "Nine died \U0001f525 there.")]


def test_a_title_from_the_metadata_finds_the_headline() -> None:
    told = _told("World\nStorm kills nine\nNine people died in Overton.\n", title="Storm Kills Nine")
    assert (Role.HEADLINE, "Storm kills nine") in told


def test_a_text_with_nothing_in_it_has_no_parts() -> None:
    assert read_text("").parts == ()
    assert read_text("\n\n* * *\n").parts == ()
