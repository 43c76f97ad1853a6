"""check --changed: the new articles as git has them, in real repositories."""

import os
import subprocess
from pathlib import Path

import pytest
from raid_at_varna import article

from checker.cli import run


def git(*arguments: str, at: Path | None = None) -> str:
    names = {"GIT_AUTHOR_NAME": "Desk", "GIT_AUTHOR_EMAIL": "desk@example.org", "GIT_CONFIG_GLOBAL": os.devnull}
    names |= {"GIT_COMMITTER_NAME": "Desk", "GIT_COMMITTER_EMAIL": "desk@example.org", "GIT_CONFIG_SYSTEM": os.devnull}
    done = subprocess.run(
        ["git", "-c", "init.defaultBranch=main", *arguments],
        cwd=at, env=os.environ | names, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout.strip()


def commit(message: str) -> str:
    git("add", "--all")
    git("commit", "--quiet", "--allow-empty", "--message", message)
    return git("rev-parse", "HEAD")


@pytest.fixture
def repository(news: Path, tmp_path: Path) -> Path:
    """A repository whose one commit holds the Courier's article; the Gazette's is not there yet."""
    (news / "gazette.md").unlink()
    git("init", "--quiet")
    commit("the Courier")
    return news


GAZETTE = "checker: 1 article added or modified since "


def test_an_added_article_is_held_against_the_rest(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "gazette.md").write_text(article("gazette"))
    commit("the Gazette")
    assert run(["check", "--changed", "--against", "news"]) == 1
    shown = capsys.readouterr()
    assert "1 discrepancy" in shown.out
    before = git("rev-parse", "HEAD~1")
    assert shown.err == f"{GAZETTE}{before[:10]} (HEAD~1, for want of origin/HEAD)\n"


def test_a_discrepancy_between_old_articles_is_not_told(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "gazette.md").write_text(article("gazette"))
    commit("the Gazette")
    (repository / "weather.md").write_text(article("weather", "Some 12 millimetres of rain fell on Varna."))
    commit("the weather")
    assert run(["check", "--changed", "--against", "news"]) == 0
    assert "0 discrepancies" in capsys.readouterr().out
    assert run(["check", "--changed", "--base", "HEAD~2", "--against", "news"]) == 1


def test_a_modified_article_is_new_and_so_is_one_not_yet_committed(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    start = commit("nothing more")
    (repository / "courier.md").write_text(article("courier", "Raiders took 600 hostages at Varna on Monday."))
    (repository / "gazette.md").write_text(article("gazette"))
    assert run(["check", "--changed", "--base", start]) == 1
    assert capsys.readouterr().err.startswith(f"checker: 2 articles added or modified since {start[:10]}")


def test_what_was_renamed_deleted_or_ignored_by_git_is_not_new(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "post.md").write_text(article("post"))
    start = commit("the Post")
    (repository / "post.md").unlink()
    git("mv", "news/courier.md", "news/renamed.md")
    Path(".gitignore").write_text("drafts/\n")
    Path("drafts").mkdir()
    Path("drafts/gazette.md").write_text(article("gazette"))
    assert run(["check", "--changed", "--base", start]) == 0
    assert capsys.readouterr().err.startswith("checker: 0 articles")


def test_a_renamed_article_whose_figure_changed_is_new(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    long = "Nobody in the town could say where they had been taken. " * 9
    (repository / "post.md").write_text(article("post", long + "Raiders took 500 hostages at Varna on Monday."))
    start = commit("the Post")
    git("mv", "news/post.md", "news/later.md")
    (repository / "later.md").write_text(article("post", long + "Raiders took 90 hostages at Varna on Monday."))
    assert run(["check", "--changed", "--base", start]) == 0
    assert capsys.readouterr().err.startswith("checker: 1 article ")


def test_paths_narrow_the_new_articles_down(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "gazette.md").write_text(article("gazette"))
    Path("notes.md").write_text("The desk took 7 calls.\n")
    Path("table.csv").write_text("a,b\n")
    Path(".hidden").mkdir()
    Path(".hidden/post.md").write_text(article("post"))
    for paths, number in (([], 2), (["news"], 1), (["news/gazette.md"], 1), (["notes.md", "news"], 2)):
        run(["check", "--changed", "--base", "HEAD", *paths])
        assert capsys.readouterr().err.startswith(f"checker: {number} article")


def test_it_works_from_a_folder_within_the_repository(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "the gazette’s article.md").write_text(article("gazette"))
    Path("notes.md").write_text("The desk took 7 calls.\n")
    monkeypatch.chdir(repository)
    assert run(["check", "--changed", "--base", "HEAD", "--against", "."]) == 1
    shown = capsys.readouterr()
    assert shown.err.startswith("checker: 1 article ")
    assert "1 discrepancy" in shown.out


def test_the_default_base_is_where_head_left_the_origin(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    git("clone", "--quiet", ".", "clone")
    (repository / "post.md").write_text(article("post"))
    commit("the Post, on main, later")
    monkeypatch.chdir(tmp_path / "clone")
    git("fetch", "--quiet")
    left = git("rev-parse", "HEAD")
    Path("news/gazette.md").write_text(article("gazette"))
    commit("the Gazette")
    commit("one more")
    assert run(["check", "--changed", "--against", "news"]) == 1
    assert capsys.readouterr().err == f"{GAZETTE}{left[:10]} (where HEAD left origin/HEAD)\n"


def test_in_a_first_commit_everything_is_new(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--changed"]) == 0
    assert capsys.readouterr().err == f"{GAZETTE}the beginning (there is no commit before HEAD)\n"


def test_no_new_article_is_an_empty_report(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--changed", "--base", "HEAD", "--format", "sarif", "--against", "news"]) == 0
    assert '"results": []' in capsys.readouterr().out


def test_a_shallow_clone_is_told(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    commit("one more")
    git("clone", "--quiet", "--depth", "1", tmp_path.as_uri(), "shallow")
    monkeypatch.chdir("shallow")
    git("remote", "remove", "origin")
    assert run(["check", "--changed"]) == 2
    assert "fetch-depth: 0" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "cause"),
    [
        (["--changed", "--base", "no-such-branch"], "git knows no such commit"),
        (["--changed", "--base", "--output=x"], "git knows no such commit"),
        (["--changed", "missing"], "missing: there is no such path"),
        (["news", "--base", "HEAD"], "--base is for --changed"),
    ],
)
def test_what_cannot_be_told_from_git_is_bad_usage(
    repository: Path, arguments: list[str], cause: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", *arguments]) == 2
    shown = capsys.readouterr()
    assert cause in shown.err
    assert shown.out == ""


def test_outside_a_repository_git_says_so(
    news: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert run(["check", "--changed"]) == 2
    assert "not a git repository" in capsys.readouterr().err
    monkeypatch.setenv("PATH", str(tmp_path))
    assert run(["check", "--changed"]) == 2
    assert "needs git" in capsys.readouterr().err
