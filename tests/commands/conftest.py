"""Invented news of a raid, told by three papers, of which two differ; read and judged for real."""

from pathlib import Path

import pytest

ARTICLES = {
    "gazette": "Raiders took 180 hostages at Varna on Monday.",
    "courier": "Raiders took more than 200 hostages at Varna on Monday.",
    "post": "Raiders took 500 hostages at Varna on Monday.",
}


def article(name: str, text: str = "", front_matter: str = "") -> str:
    """An article's file: one of the day of the others, with more front matter where it is given."""
    return f"---\npublisher: The {name.title()}\npublished: 2031-05-07\n{front_matter}---\n\n{text or ARTICLES[name]}\n"


@pytest.fixture
def news(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the Gazette's 180 and the Courier's more than 200, in the working directory."""
    folder = tmp_path / "news"
    folder.mkdir()
    for name in ("gazette", "courier"):
        (folder / f"{name}.md").write_text(article(name))
    monkeypatch.chdir(tmp_path)
    return folder
