"""Markdown, as a parser of it reads it."""

import pytest
from markdown_it import MarkdownIt

from checker.models import Report
from checker.registry import load_report
from checker.report_format import RenderOptions
from checker.reporting.safe_text import markdown


def page(report: Report, **options: object) -> str:
    text = "".join(load_report("markdown").render(report, RenderOptions(**options)))  # type: ignore[arg-type]
    return MarkdownIt("commonmark", {"html": True}).enable("table").render(text)


def test_the_evidence_is_a_table_with_the_figure_in_bold(report: Report) -> None:
    html = page(report)
    assert '<td style="text-align:left"><strong>at least 41</strong></td>' in html
    assert "Rescuers said <strong>34</strong> people had drowned" in html
    assert "<li>34 lies below at least 41.</li>" in html


def test_without_findings_it_says_so(report: Report) -> None:
    assert "None found." in page(report.model_copy(update={"findings": ()}))


@pytest.mark.parametrize("view", ["findings", "claims", "facts"])
def test_no_text_of_an_article_becomes_markup(hostile: Report, report: Report, view: str) -> None:
    attacked, harmless = page(hostile, view=view, facts=True), page(report, view=view, facts=True)
    assert "<script" not in attacked
    assert "<code" not in attacked
    assert attacked.count("<td") == harmless.count("<td")


@pytest.mark.parametrize(
    "text",
    ["*a* _b_ [l](http://x) <b>", "a | b", "`code` \\", "# head", "- item", "12. item", "$5m to $6m", "&amp; &lt;"],
)
def test_escaped_text_shows_as_it_was(text: str) -> None:
    from html import unescape

    shown = MarkdownIt("commonmark").render(markdown(text))
    assert unescape(shown).replace("\u200b", "") == f"<p>{text}</p>\n"
