"""What the README shows is what a user gets: its output, its Python, its configuration, its rule, its commands."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from checker import Article
from checker.claims import RuleSet, find_claims
from checker.cli import commands
from checker.config import Config
from checker.rule import Rule

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    """The README's fenced blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", README, flags=re.MULTILINE | re.DOTALL)


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "COLUMNS": "92", "NO_COLOR": "1"}
    return subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, env=environment, check=False
    )


def test_the_output_shown_is_the_output_of_the_command_shown() -> None:
    shown = next(block for block in blocks("text") if block.startswith("$ checker "))
    command, _, output = shown.partition("\n")
    told = run("-m", "checker", *command.split()[2:])
    assert told.returncode == 0, told.stderr
    for passage in output.split("…"):
        if passage.strip().startswith(("warning", "error", "note")) or "articles ·" in passage:
            assert passage.strip() in told.stdout


def test_the_python_shown_runs_and_tells_of_the_discrepancy() -> None:
    program = next(block for block in blocks("python") if "read_articles" in block)
    told = run("-c", program)
    assert told.returncode == 0, told.stderr
    assert "warning" in told.stdout


def test_the_configuration_shown_is_one() -> None:
    block = next(block for block in blocks("toml") if "[[events]]" in block)
    config = Config.model_validate(tomllib.loads(block))
    assert config.events
    assert config.references


def test_the_rule_shown_claims_what_its_examples_say() -> None:
    program = next(block for block in blocks("python") if "RULE = Rule(" in block)
    names: dict[str, object] = {}
    exec(compile(program, "README.md", "exec"), names)
    rule = names["RULE"]
    assert isinstance(rule, Rule)
    rules = RuleSet([rule])
    for example in (*rule.right, *rule.wrong):
        found = find_claims(Article(id="a", path="a", text=example.text), rules)
        assert tuple(claim.text for claim in found if claim.kind == rule.kind) == example.says


@pytest.mark.parametrize("name", sorted(commands.commands))
def test_every_command_is_told_of_and_helps(name: str) -> None:
    assert f"checker {name}" in README
    told = run("-m", "checker", name, "--help")
    assert told.returncode == 0
    assert "Usage:" in told.stdout


def test_no_command_is_told_of_that_there_is_not() -> None:
    named = set(re.findall(r"^\| `checker ([a-z]+)", README, flags=re.MULTILINE))
    assert named <= set(commands.commands)
