"""The command line: what it prints, where it writes, how it ends. Reading and judging are stood in for."""

import datetime as dt
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner

import checker.commands.run
import checker.pipeline
import checker.reading
from checker.cli import commands, run
from checker.models import Article, Claim, Fact, Finding, Problem, Report, Severity

Run = Callable[..., int]


def the_report(articles: Sequence[Article], severity: Severity) -> Report:
    """A discrepancy between the first two articles, if there are two."""
    claims = tuple(
        Claim(
            id=f"{article.id}#1", article=article.id, kind="deaths", start=0, end=2, text=article.text[:2],
            sentence=article.text, sentence_start=0, low=float(article.text[:2]), high=float(article.text[:2]),
        )
        for article in articles
    )  # fmt: skip
    ids = tuple(claim.id for claim in claims[:2])
    facts = (Fact(id="f1", kind="deaths", label="drowned off Port Ellery", claims=ids),)
    finding = Finding(
        id="d1", code="F101", check="figures-disagree", severity=severity, fact="f1", claims=ids,
        positions=tuple((id,) for id in ids), message="They differ.", fingerprint="00aa",
    )  # fmt: skip
    return Report(
        articles=tuple(articles), claims=claims, facts=facts, findings=(finding,) if len(articles) > 1 else ()
    )


@pytest.fixture
def news(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with three one-line articles; files that do not begin with a digit cannot be read."""
    folder = tmp_path / "news"
    folder.mkdir()
    for name, text in (("a.txt", "34 drowned."), ("b.txt", "41 drowned."), ("c.txt", "41 drowned, too.")):
        (folder / name).write_text(text)

    def read(
        paths: Sequence[str], *, published: dt.date | None = None, taken: Iterable[str] = ()
    ) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
        files = [
            file for path in map(Path, paths) for file in (sorted(path.glob("*.txt")) if path.is_dir() else [path])
        ]
        articles, problems = [], []
        for file in files:
            text = file.read_text() if file.exists() else ""
            if text[:1].isdigit():
                articles.append(Article(id=file.stem, path=str(file), text=text, published=published))
            else:
                problems.append(Problem(path=str(file), message="is no article"))
        return tuple(articles), tuple(problems)

    severity = Severity.WARNING
    monkeypatch.setattr(checker.reading, "read", read, raising=False)
    monkeypatch.setattr(checker.pipeline, "check", lambda articles, config=None: the_report(articles, severity))
    monkeypatch.setattr(
        checker.pipeline, "find_claims", lambda article, config=None: list(the_report([article], severity).claims)
    )
    monkeypatch.setattr(checker.commands.run, "rule_problems", lambda config: ())
    monkeypatch.chdir(tmp_path)
    return folder


def test_a_report_prints_the_findings_and_ends_well(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report", str(news)]) == 0
    shown = capsys.readouterr().out
    assert "warning F101 drowned off Port Ellery" in shown
    assert shown.endswith("1 discrepancy\n")


@pytest.mark.parametrize(("level", "code"), [("error", 0), ("warning", 1), ("note", 1), ("never", 0)])
def test_findings_at_the_fail_level_end_with_1(news: Path, level: str, code: int) -> None:
    assert run(["report", str(news), "--fail-on", level]) == code


def test_the_configuration_sets_the_fail_level_and_the_command_line_overrules_it(news: Path) -> None:
    (news / "checker.toml").write_text("fail_on = 'note'")
    assert run(["report", str(news)]) == 1
    assert run(["report", str(news), "--fail-on", "never"]) == 0


def test_a_bad_input_ends_with_2_and_the_rest_is_reported(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (news / "photo.txt").write_text("no digit")
    assert run(["report", str(news), "--format", "json", "--fail-on", "never"]) == 2
    shown = capsys.readouterr()
    found = json.loads(shown.out)
    assert len(found["articles"]) == 3
    assert found["problems"] == [{"path": str(news / "photo.txt"), "message": "is no article"}]
    assert shown.err == f"{news / 'photo.txt'}: is no article\n"


def test_a_faulty_key_in_the_configuration_ends_with_2_and_the_articles_are_reported(
    news: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (news / "checker.toml").write_text("fail_in = 'note'\n[checks]\nno-such-check = 'off'")
    assert run(["report", str(news)]) == 2
    shown = capsys.readouterr()
    assert "3 articles" in shown.out
    first, second = shown.err.splitlines()
    assert "checker.toml: unknown key: 'fail_in'; did you mean 'fail_on'?" in first
    assert "checker.toml: unknown check in [checks]: 'no-such-check'" in second


def test_a_terminal_is_sent_no_escape_of_a_file_name(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report", str(news), "no\x1b[2Jsuch.txt"]) == 2
    assert "\x1b" not in capsys.readouterr().err


def test_only_findings_that_touch_a_new_article_are_reported(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    a, b, c = (str(news / name) for name in ("a.txt", "b.txt", "c.txt"))
    assert run(["check", a, "--against", b, c, "--format", "json"]) == 1
    assert len(json.loads(capsys.readouterr().out)["findings"]) == 1
    assert run(["check", a, "--against", a]) == 0  # one and the same article is not held against itself
    assert run(["check", a, "--fail-on", "error", "--against", b]) == 0


def test_a_finding_between_old_articles_is_not_reported(
    news: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        checker.pipeline, "check", lambda articles, config=None: the_report(articles[::-1], Severity.ERROR)
    )
    a, b, c = (str(news / name) for name in ("a.txt", "b.txt", "c.txt"))
    assert run(["check", a, "--against", b, c]) == 0
    assert "0 discrepancies" in capsys.readouterr().out


def test_check_needs_a_new_article(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--against", str(news)]) == 2
    assert "NEW" in capsys.readouterr().err


def test_claims_are_listed(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["claims", str(news)]) == 0
    assert "3 claims" in capsys.readouterr().out


def test_a_kind_leaves_out_the_others(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report", str(news), "--kind", "deaths"]) == 0
    assert "1 discrepancy" in capsys.readouterr().out
    assert run(["report", str(news), "--kind", "injuries"]) == 0
    assert "0 claims" in capsys.readouterr().out


def test_an_unknown_kind_is_told_with_the_nearest_one(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report", str(news), "--kind", "death"]) == 2
    assert "did you mean 'deaths'?" in capsys.readouterr().err


def test_several_formats_go_to_several_files(news: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.md"
    assert run(["report", str(news), "--format", f"markdown:{out}", "--format", "json"]) == 0
    assert out.read_text(encoding="utf-8").startswith("# Discrepancies")
    assert json.loads(capsys.readouterr().out)["schema"] == "figure-checker/report/1"


@pytest.mark.parametrize(
    "arguments",
    [
        ["--format", "tabel"],
        ["--format", "json:"],
        ["--format", "json", "--format", "table"],
        ["--output", "missing/out.txt"],
        ["--output", "news"],
        ["--format", "json:a.json", "--output", "b.json"],
        ["--format", "json:a.json", "--format", "markdown:./a.json"],
        ["--fail-on", "sometimes"],
        ["--published", "yesterday"],
        ["--config", "missing.toml"],
        ["--colour"],
    ],
)
def test_bad_usage_ends_with_2_before_any_work(
    news: Path, arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def never(*_: object, **__: object) -> None:
        raise AssertionError("an article was read")

    monkeypatch.setattr(checker.reading, "read", never)
    assert run(["report", str(news), *arguments]) == 2
    shown = capsys.readouterr()
    assert shown.err.strip()
    assert not shown.out


def test_a_format_that_fails_half_way_leaves_the_old_file(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from checker.commands.output import write_file

    out = tmp_path / "out.txt"
    out.write_text("the old report")

    def half() -> object:
        yield "the new"
        raise ValueError("half-way")

    with pytest.raises(ValueError, match="half-way"):
        write_file(out, half())  # type: ignore[arg-type]
    assert out.read_text() == "the old report"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["news", "out.txt"]


def test_a_replaced_file_keeps_its_mode(news: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    out.write_text("old")
    out.chmod(0o640)
    assert run(["report", str(news), "--output", str(out)]) == 0
    assert out.stat().st_mode & 0o777 == 0o640
    assert "1 discrepancy" in out.read_text()


def test_the_published_day_reaches_the_reader(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report", str(news), "--published", "2031-05-03", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["articles"][0]["published"] == "2031-05-03"


def test_rules_checks_and_the_schema_are_shown(capsys: pytest.CaptureFixture[str]) -> None:
    run(["rules"])
    assert "deaths" in capsys.readouterr().out
    run(["rules", "deaths"])
    assert "→" in capsys.readouterr().out
    assert run(["checks"]) == 0
    capsys.readouterr()
    assert run(["checks", "F0"]) == 2
    assert "unknown check" in capsys.readouterr().err
    assert run(["schema"]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "ReportDocument"


def test_a_reader_that_goes_away_is_no_error() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "checker", "schema"], stdout=writing, stderr=subprocess.PIPE, text=True, check=False
    )
    os.close(writing)
    assert done.stderr == ""
    assert done.returncode == 141


def test_a_day_that_is_none_is_told_how_to_write() -> None:
    told = CliRunner().invoke(commands, ["claims", "-", "--published", "tomorrow"])
    assert told.exit_code == 2
    assert "2027-03-09" in told.output
    assert "%Y" not in told.output


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["report"], "checker: Missing argument 'PATH...'. `checker report --help` tells how.\n"),
        (["check", "--base", "x", "new.txt"], "checker: --base is for --changed. `checker check --help` tells how.\n"),
        (["tell"], "checker: No such command 'tell'. `checker --help` tells how.\n"),
    ],
)
def test_bad_usage_is_told_in_one_line(words: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(words) == 2
    assert capsys.readouterr().err == told
