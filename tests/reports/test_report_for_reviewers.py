"""The formats that put findings into a review of a change: GitLab's Code Quality, and reviewdog's."""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from google.protobuf.json_format import ParseError
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from reviewdog_format import parsed

from checker.models import Report
from checker.registry import load_report
from checker.report_format import RenderOptions

PILES = ["report", "hostile", "several", "pages", "empty"]


def rendered(name: str, report: Report, **options: Any) -> str:
    text = "".join(load_report(name).render(report, RenderOptions(**options)))
    return text.encode("utf-8").decode("utf-8")  # what cannot be written as UTF-8 is no report


@pytest.fixture
def several(report: Report, hostile: Report) -> Report:
    """Two discrepancies of six articles, the one of which is hostile."""
    other = {"articles": "article", "claims": "claim", "facts": "fact", "findings": "finding"}
    text = hostile.model_dump_json()
    for id in [one.id for name in other for one in getattr(hostile, name)]:
        text = text.replace(f'"{id}"', f'"{id}-2"')
    second = Report.model_validate_json(text)
    return report.model_copy(update={name: getattr(report, name) + getattr(second, name) for name in other})


@pytest.fixture
def pages(report: Report) -> Report:
    """Articles out of a page, a record and standard input, in which offsets are not those of the file."""
    paths = ("news/harbour.html", "news/courier.jsonl", "-")
    articles = tuple(
        article.model_copy(update={"path": path}) for article, path in zip(report.articles, paths, strict=True)
    )
    return report.model_copy(update={"articles": articles})


@pytest.fixture
def empty() -> Report:
    return Report()


def of_text(report: Report, text: str) -> Report:
    """The report with one text wherever an article or its author has a say."""
    articles = tuple(
        article.model_copy(update={"path": text or "-", "title": text, "publisher": text})
        for article in report.articles
    )
    claims = tuple(
        claim.model_copy(update=dict.fromkeys(("text", "sentence", "source", "subject", "place"), text))
        for claim in report.claims
    )
    facts = tuple(fact.model_copy(update={"label": text}) for fact in report.facts)
    findings = tuple(finding.model_copy(update={"message": f"They differ: {text}"}) for finding in report.findings)
    return report.model_copy(update={"articles": articles, "claims": claims, "facts": facts, "findings": findings})


ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)  # reading leaves no half of a character
SAME_REPORT = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

# GitLab


@pytest.fixture(scope="module")
def code_quality() -> Any:
    schema = json.loads((Path(__file__).parent / "gitlab-code-quality.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return schema


@pytest.mark.parametrize("pile", PILES)
def test_a_code_quality_report_has_the_fields_that_gitlab_asks_for(
    pile: str, code_quality: Any, request: pytest.FixtureRequest
) -> None:
    report = request.getfixturevalue(pile)
    issues = json.loads(rendered("gitlab", report))
    jsonschema.validate(issues, code_quality)
    assert len(issues) == len(report.findings)
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)


@pytest.mark.parametrize(
    ("place", "wrong"),
    [(("severity",), "error"), (("location", "path"), "./a.md"), (("location", "lines", "begin"), 0), (("line",), 3)],
)
def test_the_schema_of_code_quality_refuses_what_gitlab_does_not_show(
    report: Report, code_quality: Any, place: tuple[str, ...], wrong: object
) -> None:
    issues = json.loads(rendered("gitlab", report))
    inside = issues[0]
    for name in place[:-1]:
        inside = inside[name]
    inside[place[-1]] = wrong
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(issues, code_quality)


@given(text=ANY_TEXT)
@example(text="./\n")
@SAME_REPORT
def test_code_quality_takes_any_text(report: Report, text: str) -> None:
    [issue] = json.loads(rendered("gitlab", of_text(report, text)))
    assert issue["description"]
    assert issue["location"]["path"]


def test_a_code_quality_issue_stands_at_its_line(report: Report) -> None:
    [issue] = json.loads(rendered("gitlab", report))
    assert re.fullmatch("[0-9a-f]{64}", issue["fingerprint"])
    assert issue["location"] == {"path": "news/harbour.txt", "lines": {"begin": 3}}
    assert (issue["check_name"], issue["severity"]) == ("figures-disagree", "critical")
    [other] = json.loads(rendered("gitlab", report, new=frozenset({"courier"})))
    assert other["location"] == {"path": "news/courier.txt", "lines": {"begin": 1}}


def test_code_quality_fingerprints_are_unique_and_stay_the_same(report: Report) -> None:
    twice = report.model_copy(update={"findings": report.findings * 2})
    prints = [issue["fingerprint"] for issue in json.loads(rendered("gitlab", twice))]
    assert len(set(prints)) == 2
    assert prints[0] == json.loads(rendered("gitlab", report))[0]["fingerprint"]


# reviewdog


@pytest.mark.parametrize("pile", PILES)
def test_reviewdogs_own_messages_take_the_report(pile: str, request: pytest.FixtureRequest) -> None:
    report = request.getfixturevalue(pile)
    result = parsed(rendered("rdjson", report))
    assert result.source.name == "figure-checker"
    assert len(result.diagnostics) == len(report.findings)
    for diagnostic, finding in zip(result.diagnostics, report.findings, strict=True):
        assert diagnostic.message
        assert diagnostic.location.path
        assert len(diagnostic.related_locations) == len(finding.claims) - 1
        assert all(one.message and one.location.path for one in diagnostic.related_locations)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [('"ERROR"', '"FATAL"'), ('"related_locations"', '"relatedPlaces"'), ('"line": 3', '"line": "third"')],
)
def test_reviewdogs_messages_refuse_what_they_do_not_have(report: Report, right: str, wrong: str) -> None:
    text = rendered("rdjson", report)
    assert right in text
    with pytest.raises(ParseError):
        parsed(text.replace(right, wrong))


@given(text=ANY_TEXT)
@example(text="./\n")
@SAME_REPORT
def test_reviewdog_takes_any_text(report: Report, text: str) -> None:
    [diagnostic] = parsed(rendered("rdjson", of_text(report, text))).diagnostics
    assert diagnostic.location.path
    assert diagnostic.message


@pytest.mark.parametrize("before", ["In Río Séco ", "\N{GRINNING FACE}\N{GRINNING FACE} ", "Headline\r\n\r\nIn Łódź\n"])
def test_reviewdogs_columns_count_bytes_up_to_behind_the_figure(report: Report, before: str) -> None:
    text = f"{before}34 people drowned."
    harbour = report.articles[0].model_copy(update={"text": text})
    claim = report.claims[0].model_copy(
        update={"start": len(before), "end": len(before) + 2, "sentence": text, "sentence_start": 0}
    )
    changed = report.model_copy(
        update={"articles": (harbour, *report.articles[1:]), "claims": (claim, *report.claims[1:])}
    )
    [diagnostic] = parsed(rendered("rdjson", changed)).diagnostics
    start, end = diagnostic.location.range.start, diagnostic.location.range.end
    assert start.line == end.line
    line = text.split("\n")[start.line - 1].encode()
    assert line[start.column - 1 : end.column - 1] == b"34"


def test_of_a_page_reviewdog_is_told_the_file_alone(pages: Report) -> None:
    [diagnostic] = parsed(rendered("rdjson", pages)).diagnostics
    assert diagnostic.location.path == "news/harbour.html"
    assert not diagnostic.location.HasField("range")


def test_reviewdog_says_why_and_nobody_is_notified(report: Report) -> None:
    [finding] = report.findings
    named = finding.model_copy(update={"message": "34 (the desk, @everyone, issue #1) against 41"})
    [diagnostic] = parsed(rendered("rdjson", report.model_copy(update={"findings": (named,)}))).diagnostics
    assert diagnostic.message.splitlines() == [
        "34 (the desk, @\u200beveryone, issue #\u200b1) against 41",
        "Both speak of people drowned off Port Ellery.",
        "34 lies below at least 41.",
    ]
