"""A folder of invented news, read and judged for real."""

from pathlib import Path

import pytest
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
