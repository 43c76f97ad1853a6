"""The JSON report and its schema."""

import json
from typing import Any

import jsonschema
import pytest

from checker.models import Report
from checker.registry import load_report
from checker.report_format import RenderOptions
from checker.reporting.document import schema


def document(report: Report) -> Any:
    return json.loads("".join(load_report("json").render(report, RenderOptions())))


@pytest.mark.parametrize("empty", [True, False])
def test_the_report_is_valid_by_the_published_schema(report: Report, empty: bool) -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    jsonschema.validate(document(Report() if empty else report), schema())


def test_the_schema_refuses_an_unknown_severity(report: Report) -> None:
    broken = document(report)
    broken["findings"][0]["severity"] = "fatal"
    with pytest.raises(jsonschema.ValidationError, match="fatal"):
        jsonschema.validate(broken, schema())


def test_the_entries_have_exactly_the_published_fields(report: Report) -> None:
    found = document(report)
    assert found["schema"] == "figure-checker/report/1"
    assert list(found) == ["schema", "articles", "claims", "facts", "findings", "problems"]
    assert list(found["articles"][0]) == ["id", "path", "title", "publisher", "published"]
    assert " ".join(found["claims"][0]) == (
        "id article kind start end text sentence low high bound unit subject place event nature modality as_of source"
    )
    assert " ".join(found["facts"][0]) == "id kind label claims agreement"
    assert " ".join(found["findings"][0]) == (
        "id code check severity fact claims positions message explanation fingerprint"
    )


def test_whole_numbers_are_integers_and_open_ends_null(report: Report) -> None:
    text = "".join(load_report("json").render(report, RenderOptions()))
    assert '"low":41,"high":null' in text
    assert '"low":2500000,"high":2500000' in text


def test_dates_are_iso_strings(report: Report) -> None:
    assert document(report)["articles"][0]["published"] == "2031-05-03"


def test_hostile_text_comes_back_as_it_was(hostile: Report) -> None:
    assert document(hostile)["articles"][0]["title"] == hostile.articles[0].title
