"""The package: its public names, what importing it costs, and the completion of its command."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

import checker


def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, check=False, env=os.environ | variables
    )


def test_every_public_name_is_there_and_listed() -> None:
    assert {name for name in checker.__all__ if getattr(checker, name) is None} == set()
    assert set(checker.__all__) <= set(dir(checker))
    everything: dict[str, Any] = {}
    exec("from checker import *", everything)
    assert set(checker.__all__) <= set(everything)


def test_a_name_that_is_not_public_is_not_there() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'find_everything'"):
        _ = checker.find_everything
    with pytest.raises(ImportError):
        exec("from checker import find_everything")


def test_every_folder_of_code_is_installed() -> None:
    root = Path(__file__).parents[1]
    told = tomllib.loads((root / "pyproject.toml").read_text())["tool"]["setuptools"]
    folders = {".".join(file.parent.relative_to(root).parts) for file in root.glob("checker/**/__init__.py")}
    named = {folder for name, folder in told["package-dir"].items() if name != "checker"}
    assert {name for name in told["packages"] if name.split(".")[0] == "checker"} == folders
    assert {folder.name for folder in root.iterdir() if (folder / "py.typed").exists()} == named | {"checker"}


def test_the_models_are_one_and_the_same_wherever_they_come_from() -> None:
    from checker.models import Article

    assert checker.Article is Article


@pytest.mark.parametrize("statement", ["import checker", "from checker.cli import run; run(['--help'])"])
def test_importing_and_help_leave_out_what_is_heavy(statement: str) -> None:
    heavy = "{'pydantic', 'regex', 'pint', 'tabulate', 'trafilatura', 'yaml', 'checker.models', 'checker.pipeline'}"
    done = run("-c", f"import sys; {statement}; print(*{heavy} & set(sys.modules), file=sys.stderr)")
    assert done.stderr.split() == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script_for_the_shell(shell: str) -> None:
    if shell == "bash" and subprocess.run(["bash", "-c", "exit"], check=False).returncode:
        pytest.skip("there is no bash, whose version click asks for")
    done = run("-m", "checker", _CHECKER_COMPLETE=f"{shell}_source")
    assert done.returncode == 0, done.stderr
    assert f"_CHECKER_COMPLETE={shell}_complete" in done.stdout


def test_completion_knows_the_commands_and_the_formats() -> None:
    def completed(*words: str) -> str:
        line = " ".join(["checker", *words])
        variables = {"COMP_WORDS": line, "COMP_CWORD": str(len(words)), "_CHECKER_COMPLETE": "bash_complete"}
        return run("-m", "checker", **variables).stdout

    assert "plain,baseline" in completed("ba")
    assert "plain,sarif" in completed("report", "--format", "sa")
