"""A desk's repository of articles, and commands run in it as a person or a CI system runs them."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
IDENTITY = {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "Desk"), ("EMAIL", "desk@example.org"))
}
PATH = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])

Command = Callable[..., subprocess.CompletedProcess[str]]


def example(title: str) -> str:
    """The README's block of YAML under a title in bold."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    found = re.search(rf"^\*\*{title}\*\*.*?^```yaml\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    assert found, f"the README has no example for {title}"
    return found[1]


def commands_in(folder: Path, hooks: Path) -> Command:
    """What runs a command in the folder, with `checker` on the path and pre-commit's own things in `hooks`."""

    def run(*arguments: str, at: Path | None = None, **variables: str) -> subprocess.CompletedProcess[str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PRE_COMMIT"))}
        env = kept | IDENTITY | {"PATH": PATH, "PRE_COMMIT_HOME": str(hooks), "NO_COLOR": "1"} | variables
        return subprocess.run(arguments, cwd=at or folder, env=env, capture_output=True, text=True, check=False)

    return run


def commit(command: Command) -> None:
    """Commit what is staged."""
    assert command("git", "commit", "--quiet", "--message", "the Gazette").returncode == 0
