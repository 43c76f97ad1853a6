"""The table for the terminal."""

import unicodedata

import pytest

from checker import Article, check
from checker.models import Agreement, Bound, Problem, Report
from checker.registry import load_report
from checker.report_format import RenderOptions
from checker.reporting.index import figure_words
from checker.reporting.wrapping import seen_width

TABLE = load_report("table")


def rendered(report: Report, **options: object) -> str:
    return "".join(TABLE.render(report, RenderOptions(**options)))  # type: ignore[arg-type]


def test_both_positions_stand_side_by_side_with_figure_outlet_and_date(report: Report) -> None:
    lines = rendered(report).splitlines()
    row = next(line for line in lines if "at least 41" in line)
    assert row.split("│")[1].strip() == "34"
    assert row.split("│")[2].strip() == "at least 41"
    assert any("Harbour Gazette, 3 May 2031" in line for line in lines)
    assert any("The Courier, 2 May 2031, citing" in line for line in lines)


def test_an_article_with_neither_publisher_nor_day_goes_by_its_title_and_is_undated(report: Report) -> None:
    assert "The bulletin story, undated" in rendered(report)


def test_the_report_ends_with_the_counts(report: Report) -> None:
    last = rendered(report).splitlines()[-1]
    assert last == "3 articles · 4 claims · 2 facts told by two or more · 1 corroborated · 1 discrepancy · 1 problem"


def test_an_empty_report_is_one_line_of_counts() -> None:
    assert (
        rendered(Report()) == "0 articles · 0 claims · 0 facts told by two or more · 0 corroborated · 0 discrepancies\n"
    )


def test_corroborated_facts_are_shown_only_when_asked_for(report: Report) -> None:
    assert "dead in the ferry disaster" not in rendered(report)
    assert "dead in the ferry disaster" in rendered(report, facts=True)


def test_a_figure_is_listed_once_with_or_without_its_hyphen() -> None:
    fees = check(
        [
            Article(id="a", path="a.txt", text="The club agreed a 45-million-euro fee for the striker on Monday."),
            Article(id="b", path="b.txt", text="A fee of 45 million euros for the striker was agreed on Monday."),
        ]
    )
    assert "45-million ×2 " in rendered(fees, view="facts")


def test_claims_are_listed_by_article(report: Report) -> None:
    shown = rendered(report, view="claims")
    assert shown.index("Harbour Gazette") < shown.index("The Courier") < shown.index("$2.5m")


@pytest.mark.parametrize("view", ["findings", "claims", "facts"])
@pytest.mark.parametrize("width", [80, 100, 160, 200])
def test_no_line_is_wider_than_the_page(report: Report, width: int, view: str) -> None:
    shown = rendered(report, width=width, view=view, facts=True)
    assert max(seen_width(line) for line in shown.splitlines()) <= width


@pytest.mark.parametrize("view", ["findings", "claims", "facts"])
def test_colour_changes_no_character_that_is_seen(report: Report, view: str) -> None:
    import regex

    coloured = rendered(report, colour=True, view=view, facts=True)
    assert "\x1b[" in coloured
    assert regex.sub(r"\x1b\[[0-9;]*m", "", coloured) == rendered(report, view=view, facts=True)


@pytest.mark.parametrize("view", ["findings", "claims", "facts"])
def test_nothing_in_an_article_reaches_the_terminal_as_a_command(hostile: Report, view: str) -> None:
    shown = rendered(hostile, view=view, facts=True)
    assert {char for char in shown if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co")} <= {"\n"}


def test_ascii_alone_is_enough_where_the_terminal_shows_no_more(report: Report) -> None:
    shown = rendered(report, unicode=False)
    assert not set("╭│─·") & set(shown)


def test_a_number_with_an_exponent_stays_as_written(report: Report) -> None:
    claims = tuple(claim.model_copy(update={"text": "1e3"}) for claim in report.claims)
    assert "1e3" in rendered(report.model_copy(update={"claims": claims}), view="claims")


def test_the_counts_break_between_two_parts_on_a_narrow_page(report: Report) -> None:
    assert rendered(report, width=80).splitlines()[-2:] == [
        "3 articles · 4 claims · 2 facts told by two or more · 1 corroborated",
        "1 discrepancy · 1 problem",
    ]


def test_a_list_of_claims_counts_no_facts_that_were_not_looked_for(report: Report) -> None:
    claims = report.model_copy(update={"facts": (), "findings": (), "problems": ()})
    assert rendered(claims, view="claims").splitlines()[-1] == "3 articles · 4 claims"
    assert "1 discrepancy" in rendered(report, view="claims")


def test_where_no_article_could_be_read_none_is_counted() -> None:
    assert rendered(Report(problems=(Problem(path="a.txt", message="is no text"),))) == "1 problem\n"


def test_no_word_of_the_facts_is_broken_on_a_narrow_page(report: Report) -> None:
    label = "people drowned when the ferry went down off the northern breakwater of Port Ellery"
    facts = tuple(
        fact.model_copy(update={"label": label, "agreement": Agreement.COMPATIBLE}) for fact in report.facts[:2]
    )
    wide = tuple(
        article.model_copy(update={"publisher": "The Northern Breakwater and Harbour Approaches Gazette"})
        for article in report.articles
    )
    shown = rendered(report.model_copy(update={"facts": facts, "articles": wide}), width=80, view="facts")
    assert "compatible" in shown
    assert "breakwater" in shown


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("“At least 41 people drowned,” he said.", "“‘At least 41 people drowned,’ he said.”"),
        ('"At least 41 people drowned," he said.', "“‘At least 41 people drowned,’ he said.”"),
        ("He said: “At least 41 people drowned.”", "“He said: ‘At least 41 people drowned.’”"),
    ],
)
def test_a_quotation_within_the_quoted_sentence_has_single_marks(report: Report, sentence: str, shown: str) -> None:
    at = sentence.index("41")
    claims = tuple(
        claim.model_copy(update={"sentence": sentence, "sentence_start": 0, "start": at, "end": at + 2})
        if claim.id == "c1"
        else claim
        for claim in report.claims
    )
    page = rendered(report.model_copy(update={"claims": claims}), width=160)
    assert shown in " ".join(page.split())


@pytest.mark.parametrize(
    ("text", "low", "high", "words"),
    [
        ("2029", None, "2029", "up to 2029"),
        ("noon", None, "12:00", "noon (up to 12:00)"),
        ("2029", "2029", None, "from 2029"),
        ("Tuesday", "2031-05-06", None, "Tuesday (from 2031-05-06)"),
    ],
)
def test_a_date_with_an_open_end_is_told_from_or_up_to_the_other(
    report: Report, text: str, low: str | None, high: str | None, words: str
) -> None:
    bound = Bound.AT_MOST if low is None else Bound.AT_LEAST
    claim = report.claims[0].model_copy(
        update={"text": text, "low": low, "high": high, "bound": bound, "kind": "date", "unit": "day"}
    )
    assert figure_words(claim) == words
