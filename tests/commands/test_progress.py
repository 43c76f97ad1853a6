"""The progress bar: on a terminal's standard error for long runs, and nowhere else. With a real terminal."""

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest
from raid_at_varna import article

from checker import read_articles
from checker.commands.progress import LONG, progress

LINE = "The council met in the old hall and spoke of the weather, of the roads and of the price of bread.\n\n"


@pytest.fixture
def long_news(news: Path) -> Path:
    for number in range(8):
        text = LINE * (LONG // len(LINE) // 8 + 1)
        (news / f"session-{number}.md").write_text(article("gazette", text))
    return news


def on_a_terminal(*arguments: str, **variables: str) -> tuple[str, str]:
    """What a run writes to standard output, a pipe, and to standard error, a terminal."""
    reading, terminal = pty.openpty()
    env = {name: value for name, value in os.environ.items() if name not in ("CI", "TERM")}
    with subprocess.Popen(
        [sys.executable, "-m", "checker", *arguments], stdout=subprocess.PIPE, stderr=terminal,
        env=env | {"TERM": "xterm"} | variables,
    ) as process:  # fmt: skip
        os.close(terminal)
        shown = b""
        while True:
            try:
                piece = os.read(reading, 65536)
            except OSError:  # the other end is closed
                break
            if not piece:
                break
            shown += piece
        assert process.stdout is not None
        out = process.stdout.read()
    os.close(reading)
    return out.decode(), shown.decode()


def test_a_long_run_shows_how_far_it_is(long_news: Path) -> None:
    out, shown = on_a_terminal("report", "news")
    assert "Reading claims" in shown
    assert "10/10" in shown
    assert re.search(r"\r\nAligning \d+ claims\r\nComparing what \d+ facts tell\r\n$", shown)
    assert "100%" not in out
    assert "Aligning" not in out
    assert out.endswith("1 discrepancy\n")


def test_reading_claims_alone_shows_how_far_it_is(long_news: Path) -> None:
    out, shown = on_a_terminal("claims", "news")
    assert "10/10" in shown
    assert "Aligning" not in shown
    assert "hostages" in out


def test_a_short_run_shows_none(news: Path) -> None:
    assert on_a_terminal("report", "news")[1] == ""


@pytest.mark.parametrize("variables", [{"CI": "true"}, {"TERM": "dumb"}])
def test_ci_shows_none(long_news: Path, variables: dict[str, str]) -> None:
    assert on_a_terminal("report", "news", **variables)[1] == ""


def test_a_pipe_shows_none(long_news: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "checker", "report", "news"], capture_output=True, check=True)
    assert done.stderr == b""


def test_without_a_terminal_there_is_nothing_to_tell(long_news: Path) -> None:
    assert progress(read_articles(long_news)) is None
