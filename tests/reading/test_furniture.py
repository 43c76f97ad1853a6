"""What stands round an article and is none of it."""

import time

import pytest

from checker.reading.furniture import credit_start, ends_in_read_more, is_furniture, is_teaser_heading


@pytest.mark.parametrize(
    "line",
    [
        "Read more",
        "READ MORE: Storm leaves 40 villages without light",
        "Also read: Why the old dams fail",
        "Live updates: Follow the latest on the eruption",
        "LIVE - follow our coverage of the vote",
        "Powered by automated translation",
        "ADVERTISEMENT",
        "By Ada Lind",
        "By ADA LIND and TOM OKORO, Daily Courier",
        "(Reporting by Ada Lind; Editing by Tom Okoro)",
        "Additional reporting by Tom Okoro",
        "Write to Ada Lind at ada.lind@courier.example",
        "Source: Daily Courier and news agencies",
        "The Daily Courier News Service",
        "With inputs from agencies",
        "Getty Images",
        "[File: Ada Lind/AFP]",
        "Photo: Ada Lind/Reuters",
        "© 2021 Daily Courier",
        "All rights reserved",
        "Subscribe to our morning letter, read by 20,000 people.",
        "Already a subscriber? Log in",
        "Share this article",
        "Facebook Twitter WhatsApp",
        "4 min read",
        "Follow us on Facebook",
        "This article was originally published on 3 May 2021.",
        "Updated: March 3, 2021, 6:05 PM",
        "* * *",
    ],
)
def test_a_line_of_the_page_is_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Read more than 50 books a year and you are in a small club.",
        "Reporting from the port of Overton, our correspondent counted 12 wrecks.",
        "Subscribers to the service rose 5% to 3 million.",
        "Share prices fell 3% on Monday.",
        "This report was published by the ministry on Monday and speaks of 300 dead.",
        "By Tuesday, 40 people had been found alive.",
        "Sources: 40 people were killed, the police said",
        "Also on Saturday, two boats went down off the cape.",
        "Senator Sues BBC",
        "Harbour assault",
        "Copyright cases cost the studio $5m",
        "First published in 1923, the novel sold 3 million copies.",
        "Live music drew 30,000 people to the square",
        "Comments by the minister drew 300 complaints.",
        "Video shows 20 men being led away",
        "Latest toll: 45 dead",
    ],
)
def test_a_line_of_the_article_is_none(line: str) -> None:
    assert not is_furniture(line)
    assert not is_teaser_heading(line)


@pytest.mark.parametrize(
    "line",
    ["OTHER NEWS", "News Related", "Most read", "Related stories", "More from Sport", "You may also like", "Read next"],
)
def test_a_heading_over_other_articles_is_known(line: str) -> None:
    assert is_teaser_heading(line)


def test_a_figure_is_no_teaser_heading() -> None:
    assert not is_teaser_heading("More than 50 dead")
    assert not is_teaser_heading("More in hospital: 30 hurt on Monday")


def test_a_teaser_ends_in_its_link() -> None:
    assert ends_in_read_more("Nine houses were lost when the slope gave way ... Read more »")
    assert not ends_in_read_more("He wished that children would read more books.")


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Boats lie on the quay after the storm. Getty Images", "Boats lie on the quay after the storm."),
        ("Boats on the quay of Overton [File:Ada Lind/Anadolu Agency]", "Boats on the quay of Overton"),
        ("Boats on the quay of Overton (AP Photo/Ada Lind)", "Boats on the quay of Overton"),
        ("Boats lie on the quay. Ada Lind / AFP", "Boats lie on the quay."),
        ("Boats on the quay | Photo: Ada Lind", "Boats on the quay"),
    ],
)
def test_a_credit_is_cut_off_its_caption(line: str, kept: str) -> None:
    assert line[: credit_start(line)] == kept


@pytest.mark.parametrize(
    "line", ["The gusts reached 50km/h (31 mi/h).", "She said no. The Senate agreed", "The fund holds $5m (£4m)"]
)
def test_other_words_at_the_end_are_no_credit(line: str) -> None:
    assert credit_start(line) is None


@pytest.mark.parametrize(
    "line", ["[" + "AFP " * 39 + "x", "x. " + "Aa/ " * 40 + "é", "By " + "Aa " * 60 + "é", "Share " * 35, "A" * 220]
)
def test_no_line_takes_long(line: str) -> None:
    start = time.perf_counter()
    for _ in range(20):
        is_furniture(line)
        credit_start(line)
    assert time.perf_counter() - start < 0.5
