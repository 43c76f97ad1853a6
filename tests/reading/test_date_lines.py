"""Lines that are nothing but a date, and what they tell of the day of publication."""

import datetime as dt

import pytest

from checker.reading.date_lines import publication_day, stamps, written_day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Updated: March 3, 2021, 6:05 PM", dt.date(2021, 3, 3)),
        ("Published April 2,2009", dt.date(2009, 4, 2)),
        ("14 OCTOBER, 2012", dt.date(2012, 10, 14)),
        ("FRIDAY 05 JUNE 2015", dt.date(2015, 6, 5)),
        ("Tue, 9 Feb 2010 11:40 AM", dt.date(2010, 2, 9)),
        ("2 August 2014,17:20", dt.date(2014, 8, 2)),
        ("January 8,2006-9: 15PM", dt.date(2006, 1, 8)),
        ("10: 21AM BST 30 May 2016", dt.date(2016, 5, 30)),
        ("7: 05pm UK, Sunday 12 July 2015", dt.date(2015, 7, 12)),
        ("POSTED: 0940 GMT (1740 HKT), May 6,2008", dt.date(2008, 5, 6)),
        ("3 December 2013 Last updated at 08:10 GMT", dt.date(2013, 12, 3)),
        ("Sept. 4th, 2019 | 8:35 p.m.", dt.date(2019, 9, 4)),
        ("2022-07-19T08:30:00+02:00", dt.date(2022, 7, 19)),
        ("Mon, 25 / 04 / 2011-10:12", dt.date(2011, 4, 25)),
        ("By Ada Lind, June 1, 2020", dt.date(2020, 6, 1)),
        ("By Ada Lind and Tom Okoro | Daily Courier | 1 June 2020", dt.date(2020, 6, 1)),
        ("Febuary 11, 2018", dt.date(2018, 2, 11)),
    ],
)
def test_a_line_that_is_nothing_but_a_date_names_its_day(line: str, day: dt.date) -> None:
    found = stamps(line)
    assert found
    assert found[0].day == day


@pytest.mark.parametrize(
    "line",
    [
        "The bridge was closed on 4 March 2020.",
        "Ferry service back to normal: 4 March 2020",
        "On Friday, March 6th at about 3:00 pm, the dam at Overton gave way.",
        "Flood of March 2020",
        "March 4",
        "31 April 2020",
        "911",
        "Markets 4, 2020",
        "At least 12 dead",
    ],
)
def test_a_line_that_says_anything_else_is_no_stamp(line: str) -> None:
    assert stamps(line) is None


def test_figures_alone_are_read_where_their_order_can_be_told() -> None:
    assert [stamp.day for stamp in stamps("5 / 9 / 2011 7:02 PM ET") or ()] == [dt.date(2011, 5, 9)]
    assert [stamp.day for stamp in stamps("23/09/2011 19:02") or ()] == [dt.date(2011, 9, 23)]
    assert stamps("05/09/2011 19:02") == []


def test_a_masthead_before_a_day_is_a_stamp() -> None:
    found = stamps("Harbour Bay Gazette, Tuesday, February 7, 2006")
    assert found is not None
    assert [stamp.day for stamp in found] == [dt.date(2006, 2, 7)]
    assert stamps("Battle of Harbour Bay, 7 February 2006") is None


def test_a_stamp_without_a_day_is_still_a_stamp() -> None:
    assert stamps("Updated 16:20 GMT") == []
    assert stamps("Updated 3 hours ago") == []


def test_the_day_of_publication_is_preferred_to_that_of_the_update() -> None:
    assert publication_day(["Updated: May 9, 2020", "Posted: May 7, 2020"]) == dt.date(2020, 5, 7)
    assert publication_day(["Last updated May 9, 2020", "7 May 2020"]) == dt.date(2020, 5, 7)
    assert publication_day(["Ferry sinks", "Updated: May 9, 2020"]) == dt.date(2020, 5, 9)


def test_a_dateline_with_a_year_tells_the_day() -> None:
    assert publication_day(["LIMA, July 2, 2019 (Wire) — A slide buried nine houses."]) == dt.date(2019, 7, 2)
    assert publication_day(["PORT LOUIS, 2 July 2019 - A slide buried nine houses."]) == dt.date(2019, 7, 2)
    assert publication_day(["On July 2, 2019 - a Tuesday - a slide buried nine houses."]) is None
    assert publication_day(["LIMA, July 2 (Wire) — A slide buried nine houses."]) is None


def test_metadata_days_are_read_in_every_usual_form_as_written_in_their_own_zone() -> None:
    assert written_day("2024-05-31") == dt.date(2024, 5, 31)
    assert written_day("2024-05-31T23:30:00-05:00") == dt.date(2024, 5, 31)
    assert written_day("Fri, 31 May 2024 07:13:00 +0000") == dt.date(2024, 5, 31)
    assert written_day("31 May 2024") == dt.date(2024, 5, 31)
    assert written_day("2024-02-31") is None
    assert written_day("last week") is None
