"""baseline: what is known passes, what is new fails, what is gone is told. With real articles, read and judged."""

import json
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
from raid_at_varna import article

from checker import check, read_articles
from checker.baseline import BASELINE_NAME
from checker.cli import run


def entries(path: Path) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(path.read_text())["findings"]
    return found


def fingerprints(folder: Path) -> set[str]:
    return {finding.fingerprint for finding in check(read_articles(folder)).findings}


def test_a_known_finding_passes_the_gate_and_a_new_figure_fails_it(
    news: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", "news"]) == 1
    assert run(["baseline", "news"]) == 0
    assert f"{BASELINE_NAME}: 1 known finding\n" in capsys.readouterr().out
    assert run(["check", "news"]) == 0
    assert capsys.readouterr().out.endswith("0 discrepancies · 1 known\n")
    assert run(["report", "news", "--fail-on", "note"]) == 0
    assert run(["check", "news", "--no-baseline"]) == 1
    (news / "gazette.md").write_text(article("gazette", "Raiders took 190 hostages at Varna on Monday."))
    assert run(["check", "news"]) == 1


def test_the_file_tells_the_finding_and_names_articles_relative_to_itself(news: Path) -> None:
    run(["baseline", "news"])
    [entry] = entries(Path(BASELINE_NAME))
    assert entry["code"] == "F101"
    assert entry["articles"] == ["news/courier.md", "news/gazette.md"]
    assert "180 (The Gazette" in str(entry["message"])


def test_the_same_articles_give_the_same_bytes_whatever_the_way_to_them(news: Path, tmp_path: Path) -> None:
    run(["baseline", "news"])
    first = Path(BASELINE_NAME).read_bytes()
    run(["baseline", str(tmp_path / "news")])
    assert Path(BASELINE_NAME).read_bytes() == first
    run(["baseline", "news", "--baseline", "other.json"])
    assert Path("other.json").read_bytes() == first


def rewrap(text: str) -> str:
    head, _, body = text.partition("\n---\n")
    return f"{head}\n---\n{textwrap.fill(body, 41)}\n"


LONGER = (
    "Smoke stood over the harbour on Tuesday. Raiders took 180 hostages at Varna on Monday, and the guards who ran to "
    "the gates came too late to close them."
)


@pytest.mark.parametrize(
    "edit",
    [
        pytest.param(rewrap, id="wrapped at 41 columns"),
        pytest.param(lambda text: text.replace("\n\n", "\n\n\n\n\n"), id="moved down"),
        pytest.param(lambda text: text.replace("\n", "\r\n"), id="line ends of Windows"),
        pytest.param(lambda text: text.replace(" hostages", "  hostages"), id="wider spaces"),
        pytest.param(
            lambda text: text.replace("---\n\n", "---\n\nThe market was shut and the streets were empty.\n\n"),
            id="a paragraph before it",
        ),
    ],
)
def test_a_fingerprint_outlives_another_layout(news: Path, edit: Callable[[str], str]) -> None:
    (news / "gazette.md").write_text(article("gazette", LONGER))
    before = fingerprints(news)
    assert len(before) == 1
    edited = edit(article("gazette", LONGER))
    assert edited != article("gazette", LONGER)
    (news / "gazette.md").write_bytes(edited.encode())
    assert fingerprints(news) == before


def test_a_known_finding_of_renamed_files_is_known(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["baseline", "news"])
    (news / "gazette.md").rename(news / "a-later-name.md")
    capsys.readouterr()
    assert run(["check", "news"]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("figure", ["181", "about 180", "at most 180", "180 to 190"])
def test_a_fingerprint_changes_with_the_figure(news: Path, figure: str) -> None:
    before = fingerprints(news)
    (news / "gazette.md").write_text(article("gazette", f"Raiders took {figure} hostages at Varna on Monday."))
    assert fingerprints(news).isdisjoint(before)


def test_an_outlet_that_repeats_a_known_figure_makes_no_new_finding(news: Path) -> None:
    run(["baseline", "news"])
    (news / "echo.md").write_text(article("echo", "Raiders took 180 hostages at Varna on Monday."))
    assert run(["check", "news/echo.md", "--against", "news"]) == 0


def test_what_no_longer_occurs_is_told_in_one_line_and_pruned(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["baseline", "news"])
    [entry] = entries(Path(BASELINE_NAME))
    (news / "gazette.md").write_text(article("courier"))
    capsys.readouterr()
    assert run(["report", "news"]) == 0
    told = capsys.readouterr().err
    assert told == (
        f"{BASELINE_NAME}: 1 entry no longer occurs (F101 {entry['fingerprint']}): "
        "take out with `checker baseline --prune`\n"
    )
    assert run(["baseline", "news", "--prune"]) == 0
    assert entries(Path(BASELINE_NAME)) == []
    assert run(["report", "news"]) == 0
    assert capsys.readouterr().err == ""


def test_pruning_adds_nothing(news: Path) -> None:
    Path(BASELINE_NAME).write_text('{"schema": "figure-checker/baseline/1", "findings": []}')
    assert run(["baseline", "news", "--prune"]) == 0
    assert entries(Path(BASELINE_NAME)) == []


def test_an_entry_is_not_gone_while_an_article_of_it_was_not_read(
    news: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["baseline", "news"])
    capsys.readouterr()
    assert run(["check", "news/gazette.md"]) == 0
    assert capsys.readouterr().err == ""
    assert run(["baseline", "news/gazette.md", "--prune"]) == 0
    assert len(entries(Path(BASELINE_NAME))) == 1
    (news / "courier.md").unlink()
    assert run(["baseline", "news/gazette.md", "--prune"]) == 0
    assert entries(Path(BASELINE_NAME)) == []


def test_sarif_tells_which_results_are_new(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def states(*arguments: str) -> list[str | None]:
        run(["report", "news", "--format", "sarif", *arguments])
        [found] = json.loads(capsys.readouterr().out)["runs"]
        return [result.get("baselineState") for result in found["results"]]

    assert states() == [None]
    Path("none-known.json").write_text('{"schema": "figure-checker/baseline/1", "findings": []}')
    assert states("--baseline", "none-known.json") == ["new"]
    run(["baseline", "news"])
    capsys.readouterr()
    assert states() == ["unchanged"]
    assert states("--no-baseline") == [None]


@pytest.mark.parametrize("content", ["", "[]", "{", '{"schema": "figure-checker/baseline/9"}', '{"findings": [{}]}'])
def test_a_file_that_is_no_baseline_is_told_before_any_work(
    news: Path, content: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path(BASELINE_NAME).write_text(content)
    assert run(["report", "news"]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.count("\n") == 1
    assert shown.err.startswith(f"checker: {BASELINE_NAME}: is no baseline")


def test_a_baseline_that_is_named_must_be_there(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report", "news", "--baseline", "missing.json"]) == 2
    assert "missing.json: the baseline cannot be read" in capsys.readouterr().err
    assert run(["report", "news", "--baseline", "missing.json", "--no-baseline"]) == 2


def test_a_baseline_is_left_as_it_was_where_an_input_cannot_be_read(
    news: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["baseline", "news"])
    before = Path(BASELINE_NAME).read_bytes()
    (news / "gazette.md").write_bytes(b"\x00\x01\x02")
    assert run(["baseline", "news"]) == 2
    assert "left as it was" in capsys.readouterr().err
    assert Path(BASELINE_NAME).read_bytes() == before


SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.mark.parametrize("width", [48, 60, 72, 96])
def test_whole_articles_wrapped_anew_keep_the_fingerprints_of_all_their_findings(tmp_path: Path, width: int) -> None:
    from checker.config import load_config

    config = load_config(SEEDS / "checker.toml")
    for path in SEEDS.glob("*.md"):
        head, _, body = path.read_text().partition("\n---\n")
        wrapped = [textwrap.fill(one, width, break_on_hyphens=False) for one in body.strip().split("\n\n")]
        (tmp_path / path.name).write_text("\n\n".join([f"{head}\n---", *wrapped]) + "\n")
    before, after = (
        {finding.fingerprint for finding in check(read_articles(sorted(folder.glob("*.md"))), config).findings}
        for folder in (SEEDS, tmp_path)
    )
    assert before
    assert after == before
