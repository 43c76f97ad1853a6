"""The GitHub action: each of its scripts run for real, in order, as a runner does.

The steps that use other actions (to set Python up, to upload to code scanning) need GitHub and are not run; what they
are handed is looked at.
"""

import json
import re
import subprocess
import sysconfig
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from desk import ROOT, Command, commit, example

ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
STEPS = {step["name"]: step for step in ACTION["runs"]["steps"] if "name" in step}
SHELL = ("bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c")
PAYLOAD = '"; touch pwned; $(touch pwned) `touch pwned` ${{ github.token }}'

# A project that pip installs without the network: its one package leads to the checker that the tests run with.
PROJECT = """[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
"""
BACKEND = '''"""Builds a wheel by hand."""
import zipfile
from pathlib import Path
INFO = "checker_of_the_tests-1.dist-info/"
FILES = {
    "checker_of_the_tests.pth": "import site; site.addsitedir(SITE)\\n",
    INFO + "METADATA": "Metadata-Version: 2.1\\nName: checker-of-the-tests\\nVersion: 1\\n",
    INFO + "WHEEL": "Wheel-Version: 1.0\\nGenerator: hand\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
    INFO + "entry_points.txt": "[console_scripts]\\nchecker = checker.cli:main\\n",
    INFO + "RECORD": "",
}
def build_wheel(folder, settings=None, metadata=None):
    with zipfile.ZipFile(Path(folder, "checker_of_the_tests-1-py3-none-any.whl"), "w") as wheel:
        for name, text in FILES.items():
            wheel.writestr(name, text)
    return "checker_of_the_tests-1-py3-none-any.whl"
'''


class Runner:
    """Runs the scripts of the action in a repository, with the inputs of the README's example and the defaults."""

    def __init__(self, command: Command, folder: Path, action: Path) -> None:
        self.command, self.folder, self.action = command, folder, action
        self.summary, self.output = folder / "summary.md", folder / "output"
        self.runner = folder / "runner's temporary folder"
        self.runner.mkdir()

    def step(self, name: str, **inputs: str) -> subprocess.CompletedProcess[str]:
        """One step; its environment is filled from the inputs, its script is left as it stands."""
        given = {name: str(one.get("default", "")) for name, one in ACTION["inputs"].items()}
        given |= yaml.safe_load(example("GitHub"))["jobs"]["figures"]["steps"][1]["with"] | inputs
        known = {f"inputs.{name}": value for name, value in given.items()} | {"github.action_path": str(self.action)}
        variables = {
            name: known[value.removeprefix("${{ ").removesuffix(" }}")] for name, value in STEPS[name]["env"].items()
        }
        return self.command(
            *SHELL, STEPS[name]["run"], **variables, CI="true", GITHUB_ACTIONS="true",
            RUNNER_TEMP=str(self.runner), GITHUB_ACTION_PATH=str(self.action),
            GITHUB_WORKSPACE=str(self.folder / "desk"), GITHUB_STEP_SUMMARY=str(self.summary),
            GITHUB_OUTPUT=str(self.output),
        )  # fmt: skip

    def sarif(self, path: str = "desk/checker.sarif") -> list[dict[str, Any]]:
        """The results of a SARIF file."""
        found: list[dict[str, Any]] = json.loads((self.folder / path).read_text())["runs"][0]["results"]
        return found


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], None]:
    """Gives a runner what the action's own Install step installs; that runs once."""
    from desk import commands_in

    folder = tmp_path_factory.mktemp("install")
    (folder / "desk").mkdir()
    source = folder / "an $(touch pwned) action"
    source.mkdir()
    (source / "pyproject.toml").write_text(PROJECT)
    (source / "backend.py").write_text(BACKEND.replace("SITE", repr(sysconfig.get_paths()["purelib"])))
    runner = Runner(commands_in(folder / "desk", folder / "hooks"), folder, source)
    done = runner.step("Install")
    assert done.returncode == 0, done.stderr
    assert not list(folder.rglob("pwned"))

    def give(place: Path) -> None:
        (place / "figure-checker").symlink_to(runner.runner / "figure-checker")

    return give


@pytest.fixture
def runner(base: str, tmp_path: Path, command: Command, installed: Callable[[Path], None]) -> Runner:
    """A runner with the checker installed, in a repository whose newest commit contradicts an older article."""
    commit(command)
    made = Runner(command, tmp_path, ROOT)
    installed(made.runner)
    return made


def test_the_action_annotates_writes_sarif_and_the_summary_and_fails(runner: Runner, base: str) -> None:
    done = runner.step("Check", base=base)
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("::warning file=articles/gazette.md,line=6,")
    assert [result["ruleId"] for result in runner.sarif()] == ["F101"]
    assert runner.summary.read_text().startswith("# Discrepancies")


def test_the_level_that_fails_the_step_is_an_input(runner: Runner, base: str) -> None:
    assert runner.step("Check", base=base, **{"fail-on": "error"}).returncode == 0
    assert runner.step("Check", base=base, **{"fail-on": "note"}).returncode == 1


def test_a_change_of_no_article_passes_and_leaves_its_files(runner: Runner) -> None:
    done = runner.step("Check", base="HEAD")
    assert done.returncode == 0, done.stderr
    assert runner.sarif() == []
    assert "None found." in runner.summary.read_text()


def test_an_article_that_cannot_be_read_ends_with_2_and_is_annotated(
    runner: Runner, base: str, command: Command
) -> None:
    (runner.folder / "desk" / "articles" / "broken.json").write_text("{")
    done = runner.step("Check", base=base)
    assert done.returncode == 2
    assert "::error file=articles/broken.json,title=not read::" in done.stdout
    assert [result["ruleId"] for result in runner.sarif()] == ["F101"]


@pytest.mark.parametrize("none", ["", "0" * 40])
def test_the_action_does_without_a_base(runner: Runner, none: str) -> None:
    assert runner.step("Check", base=none).returncode == 1


def test_several_paths_are_given_a_line_each(runner: Runner, base: str) -> None:
    done = runner.step("Check", base=base, new="nowhere\narticles\n", against="\n articles \n")
    assert done.returncode == 2
    assert "nowhere: there is no such path" in done.stderr
    assert runner.step("Check", base=base, new="articles/gazette.md\n", against="articles").returncode == 1


def test_code_scanning_is_not_handed_what_the_baseline_knows(runner: Runner, base: str, command: Command) -> None:
    assert runner.step("Check", base=base).returncode == 1
    runner.step("Leave out what is known")
    assert len(runner.sarif(f"{runner.runner.name}/figure-checker.sarif")) == 1
    assert command("checker", "baseline", "articles").returncode == 0
    assert runner.step("Check", base=base).returncode == 0
    assert [result["baselineState"] for result in runner.sarif()] == ["unchanged"]
    done = runner.step("Leave out what is known")
    assert done.returncode == 0, done.stderr
    assert runner.sarif(f"{runner.runner.name}/figure-checker.sarif") == []
    assert STEPS["Upload"]["with"]["sarif_file"] == "${{ runner.temp }}/figure-checker.sarif"


@pytest.mark.parametrize("name", ["base", "against", "new", "fail-on", "sarif"])
def test_an_input_is_never_run(runner: Runner, base: str, name: str) -> None:
    done = runner.step("Check", **({"base": base} | {name: PAYLOAD}))
    assert done.returncode == (1 if name == "sarif" else 2), done.stderr
    assert len(done.stderr.strip().splitlines()) <= 4
    runner.step("Leave out what is known", **{name: PAYLOAD})
    assert not [path for path in runner.folder.rglob("pwned*") if path.name == "pwned"]


def test_no_script_has_an_expression_in_it() -> None:
    scripts = [step["run"] for step in ACTION["runs"]["steps"] if "run" in step]
    assert len(scripts) == 3
    assert not [script for script in scripts if "${{" in script]


def test_the_readmes_workflow_gives_inputs_that_the_action_has() -> None:
    given = yaml.safe_load(example("GitHub"))["jobs"]["figures"]["steps"][1]["with"]
    assert set(given) <= set(ACTION["inputs"])
    used = set(re.findall(r"inputs\.([\w-]+)", (ROOT / "action.yml").read_text()))
    assert used == set(ACTION["inputs"])
