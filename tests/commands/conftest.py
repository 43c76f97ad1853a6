"""A folder of invented news, read and judged for real."""

from pathlib import Path

import pytest
from desk import Command, commands_in
from raid_at_varna import article


@pytest.fixture
def news(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the Gazette's 180 and the Courier's more than 200, in the working directory."""
    folder = tmp_path / "news"
    folder.mkdir()
    for name in ("gazette", "courier"):
        (folder / f"{name}.md").write_text(article(name))
    monkeypatch.chdir(tmp_path)
    return folder


@pytest.fixture
def command(tmp_path: Path) -> Command:
    """Runs a command in the repository of articles, with `checker` on the path; never raises."""
    return commands_in(tmp_path / "desk", tmp_path / "hooks")


@pytest.fixture
def base(tmp_path: Path, command: Command) -> str:
    """A repository `desk` whose first commit holds the Courier's article, and that commit; the Gazette's is staged."""
    articles = tmp_path / "desk" / "articles"
    articles.mkdir(parents=True)
    (articles / "courier.md").write_text(article("courier"))
    command("git", "init", "--quiet")
    command("git", "add", "--all")
    command("git", "commit", "--quiet", "--message", "the Courier")
    (articles / "gazette.md").write_text(article("gazette"))
    command("git", "add", "--all")
    return command("git", "rev-parse", "HEAD").stdout.strip()
