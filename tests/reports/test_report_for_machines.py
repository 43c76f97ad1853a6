"""The formats that CI systems and spreadsheets read, each held against its own standard or read back by a reader."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import jsonschema
import junitparser
import pytest

from checker.models import Report
from checker.registry import load_report
from checker.report_format import RenderOptions


def rendered(name: str, report: Report, **options: Any) -> str:
    return "".join(load_report(name).render(report, RenderOptions(**options)))


def loaded(name: str, report: Report, **options: Any) -> Any:
    return json.loads(rendered(name, report, **options))


# SARIF


@pytest.fixture(scope="module")
def sarif_schema() -> Any:
    return json.loads((Path(__file__).parent / "sarif-2.1.0.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("pile", ["report", "hostile", "empty"])
def test_sarif_is_valid_by_the_standards_schema(pile: str, sarif_schema: Any, request: pytest.FixtureRequest) -> None:
    one = Report() if pile == "empty" else request.getfixturevalue(pile)
    jsonschema.validate(loaded("sarif", one), sarif_schema)


def test_the_sarif_schema_refuses_what_is_no_level(report: Report, sarif_schema: Any) -> None:
    broken = loaded("sarif", report)
    broken["runs"][0]["results"][0]["level"] = "fatal"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(broken, sarif_schema)


def test_a_sarif_result_stands_at_the_new_article_and_relates_to_the_others(report: Report) -> None:
    run = loaded("sarif", report, new=frozenset({"courier"}))["runs"][0]
    [result] = run["results"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "news/courier.txt"
    assert place["region"]["startLine"] == 1
    assert (place["region"]["startColumn"], place["region"]["endColumn"]) == (10, 12)
    assert len(result["relatedLocations"]) == 2
    assert result["partialFingerprints"] == {"figureChecker/v1": "9d1f0c55aa10b2e4"}
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_sarif_gives_help_and_examples_with_each_rule(report: Report) -> None:
    rules = loaded("sarif", report)["runs"][0]["tool"]["driver"]["rules"]
    disagree = next(rule for rule in rules if rule["id"] == "F101")
    assert "→ a finding" in disagree["help"]["text"]


def test_of_a_page_no_region_is_given(report: Report) -> None:
    pages = tuple(article.model_copy(update={"path": f"{article.id}.html"}) for article in report.articles)
    of_pages = report.model_copy(update={"articles": pages})
    assert "region" not in rendered("sarif", of_pages)
    assert "line=" not in rendered("github", of_pages)
    assert "range" not in rendered("rdjson", of_pages)


# JUnit


def test_a_junit_parser_reads_a_case_a_fact(report: Report) -> None:
    suites = junitparser.JUnitXml.fromstring(rendered("junit", report).encode())
    assert (suites.tests, suites.failures, suites.errors) == (4, 1, 1)
    [suite] = suites
    cases = {case.name: case for case in suite}
    [failure] = cases["drowned off Port Ellery (f1)"].result
    assert failure.message == "34 and at least 41 drowned cannot both be true."
    assert "Rescuers said 34 people had drowned" in failure.text
    assert cases["cost of the hull (f3)"].is_passed


def test_junit_takes_any_text(hostile: Report) -> None:
    suites = junitparser.JUnitXml.fromstring(rendered("junit", hostile).encode())
    assert suites.failures == 1


# GitHub


def test_a_workflow_command_names_file_line_and_column(report: Report) -> None:
    first = rendered("github", report).splitlines()[0]
    assert first.startswith(
        "::error file=news/harbour.txt,line=3,endLine=3,col=15,endColumn=17,title=F101 drowned off Port Ellery::"
        "34 and at least 41 drowned cannot both be true.%0A"
    )
    assert first.endswith("%0A34 lies below at least 41.")


def test_no_text_of_an_article_becomes_a_workflow_command(hostile: Report) -> None:
    lines = rendered("github", hostile).splitlines()
    assert len(lines) == 3  # the finding, the problem, the counts
    properties = lines[0].removeprefix("::error ").partition("::")[0]
    names = [one.partition("=")[0] for one in properties.split(",")]
    assert set(names) <= {"file", "line", "endLine", "col", "endColumn", "title"}
    assert len(set(names)) == len(names)
    assert "%250A" in lines[0]


def test_the_step_summary_gets_the_markdown_report(
    report: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from checker.commands.output import targets, write

    summary = tmp_path / "summary.md"
    summary.write_text("# Before\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    write(targets(["github"], None), report, RenderOptions())
    assert summary.read_text(encoding="utf-8").startswith("# Before\n# Discrepancies\n")
    assert "::error" in capsys.readouterr().out


def test_a_step_summary_holds_what_github_shows_at_most(
    report: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from checker.commands.output import SUMMARY_BYTES, targets, write

    summary = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    [finding] = report.findings
    many = tuple(finding.model_copy(update={"id": f"d{at}", "message": "differs " * 50}) for at in range(2_000))
    write(targets(["github"], None), report.model_copy(update={"findings": many}), RenderOptions())
    text = summary.read_text(encoding="utf-8")
    assert SUMMARY_BYTES - 2_000 < len(text.encode()) < 1 << 20
    assert "## 1. drowned off Port Ellery" in text
    assert "more than a step summary holds" in text
    assert text.endswith("2,000 discrepancies · 1 problem\n")


# Spreadsheets and streams


@pytest.mark.parametrize(("view", "rows"), [("claims", 4), ("facts", 3), ("findings", 1)])
def test_each_csv_table_has_a_row_an_entry(report: Report, view: str, rows: int) -> None:
    table = list(csv.DictReader(io.StringIO(rendered("csv", report, view=view), newline="")))
    assert len(table) == rows
    assert None not in table[0]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r\n+", "＝", " ="])
@pytest.mark.parametrize("view", ["claims", "facts", "findings"])
def test_no_cell_is_a_formula(hostile: Report, start: str, view: str) -> None:
    payload = f"{start}HYPERLINK(1)"
    claims = tuple(claim.model_copy(update={"source": payload, "text": payload}) for claim in hostile.claims)
    facts = tuple(fact.model_copy(update={"label": payload}) for fact in hostile.facts)
    changed = hostile.model_copy(update={"claims": claims, "facts": facts})
    cells = [cell for row in csv.reader(io.StringIO(rendered("csv", changed, view=view), newline="")) for cell in row]
    assert not [cell for cell in cells if cell.strip()[:1] in tuple("=+-@＝")]


def test_csv_to_a_folder_is_three_files(report: Report, tmp_path: Path) -> None:
    from checker.commands.output import targets, write

    write(targets([f"csv:{tmp_path}/tables/"], None), report, RenderOptions())
    files = sorted((tmp_path / "tables").iterdir())
    assert [path.name for path in files] == ["claims.csv", "facts.csv", "findings.csv"]
    assert all(path.read_bytes().startswith(b"\xef\xbb\xbf") for path in files)  # else Excel takes it for ANSI
    [row] = csv.DictReader(files[2].read_text(encoding="utf-8-sig").splitlines())
    assert row["id"] == "d1"


def test_csv_on_standard_output_and_other_files_have_no_mark(
    report: Report, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from checker.commands.output import targets, write

    write(targets(["csv", f"json:{tmp_path}/report.json"], None), report, RenderOptions())
    assert capsys.readouterr().out.startswith("id,code,")
    assert (tmp_path / "report.json").read_bytes().startswith(b"{")


def test_json_lines_have_an_entry_a_line(report: Report) -> None:
    lines = [json.loads(line) for line in rendered("jsonl", report).splitlines()]
    assert [line["type"] for line in lines] == [
        "report",
        *["article"] * 3,
        *["claim"] * 4,
        *["fact"] * 3,
        "finding",
        "problem",
    ]
    assert lines[1]["id"] == "harbour"


# The gate


def test_known_findings_are_unchanged_in_sarif_and_no_format_annotates_them(report: Report, sarif_schema: Any) -> None:
    [finding] = report.findings
    known = report.model_copy(update={"findings": (), "known": (finding,)})
    found = loaded("sarif", known)
    jsonschema.validate(found, sarif_schema)
    assert [result["baselineState"] for result in found["runs"][0]["results"]] == ["unchanged"]
    assert "::error file=news/harbour" not in rendered("github", known)
    assert rendered("github", known).splitlines()[-1].endswith("0 discrepancies · 1 known · 1 problem")
    assert loaded("gitlab", known) == []
    assert "0 discrepancies · 1 known" in rendered("markdown", known)


def test_a_notice_fails_nothing_and_is_told_to_the_machine(report: Report, sarif_schema: Any) -> None:
    from checker.models import Problem

    noted = report.model_copy(update={"problems": (), "notices": (Problem(path="a.md", message="50% of it: out"),)})
    found = loaded("sarif", noted)
    jsonschema.validate(found, sarif_schema)
    [invocation] = found["runs"][0]["invocations"]
    assert invocation["executionSuccessful"] is True
    assert [one["level"] for one in invocation["toolExecutionNotifications"]] == ["note"]
    assert "::notice file=a.md::50%25 of it: out\n" in rendered("github", noted)
    assert "## To tidy up" in rendered("markdown", noted)
