"""The hook, the action and the README's examples of CI, each run for real on a temporary repository."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from raid_at_varna import article

ROOT = Path(__file__).parents[2]
IDENTITY = {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "Desk"), ("EMAIL", "desk@example.org"))
}
PATH = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])

Command = Callable[..., subprocess.CompletedProcess[str]]


def example(title: str) -> Any:
    """The README's block of YAML under a title in bold."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    found = re.search(rf"^\*\*{title}\*\*.*?^```yaml\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    assert found, f"the README has no example for {title}"
    return yaml.safe_load(found[1])


@pytest.fixture
def command(tmp_path: Path) -> Command:
    """Runs a command in the repository of articles, with `checker` on the path; never raises."""

    def run(*arguments: str, at: Path | None = None, **variables: str) -> subprocess.CompletedProcess[str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PRE_COMMIT"))}
        env = kept | IDENTITY | {"PATH": PATH, "PRE_COMMIT_HOME": str(tmp_path / "hooks"), "NO_COLOR": "1"} | variables
        return subprocess.run(
            arguments, cwd=at or tmp_path / "desk", env=env, capture_output=True, text=True, check=False
        )

    return run


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


def commit_and_wait(command: Command) -> None:
    assert command("git", "commit", "--quiet", "--message", "the Gazette").returncode == 0


# pre-commit


def test_the_hook_stops_a_commit_that_contradicts_an_older_article(base: str, tmp_path: Path, command: Command) -> None:
    pytest.importorskip("pre_commit", reason="pre-commit is not installed")
    hooks = tmp_path / "figure-checker"
    hooks.mkdir()
    shutil.copy(ROOT / ".pre-commit-hooks.yaml", hooks)
    for arguments in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message", "the hook"]):
        assert command("git", *arguments, at=hooks).returncode == 0
    config = example("pre-commit")
    [repository] = config["repos"]
    repository["repo"] = str(hooks)
    repository["rev"] = command("git", "rev-parse", "HEAD", at=hooks).stdout.strip()
    # The installed checker runs, not one that pre-commit would install from the network.
    repository["hooks"][0]["language"] = "system"
    (tmp_path / "desk" / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config))
    command("git", "add", "--all")
    installed = command(sys.executable, "-m", "pre_commit", "install")
    if installed.returncode:
        pytest.skip(f"pre-commit cannot be installed into a repository here: {installed.stderr or installed.stdout}")

    stopped = command("git", "commit", "--message", "the Gazette")
    told = stopped.stdout + stopped.stderr
    assert stopped.returncode == 1, told
    assert "F101" in told
    assert "1 discrepancy" in told

    (tmp_path / "desk" / "articles" / "gazette.md").write_text(
        article("gazette", "Raiders took 210 hostages at Varna on Monday.")
    )
    command("git", "add", "--all")
    passed = command("git", "commit", "--message", "the Gazette, corrected")
    assert passed.returncode == 0, passed.stdout + passed.stderr
    assert "Passed" in passed.stdout + passed.stderr


def test_the_hook_is_sound_by_pre_commits_own_validation(command: Command, base: str) -> None:
    pytest.importorskip("pre_commit", reason="pre-commit is not installed")
    done = command(sys.executable, "-m", "pre_commit", "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml"))
    assert done.returncode == 0, done.stdout


def test_the_hook_takes_what_a_folder_of_articles_is_read_for() -> None:
    from checker.reading.paths import SUFFIXES

    [hook] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    assert all(re.search(hook["files"], f"articles/a{suffix}") for suffix in SUFFIXES)
    assert not re.search(hook["files"], "articles/a.csv")


# GitHub


def action() -> Any:
    return yaml.safe_load((ROOT / "action.yml").read_text())


def step(name: str) -> Any:
    return next(step for step in action()["runs"]["steps"] if step.get("name") == name)


def check_step(command: Command, tmp_path: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """Run the action's step as the runner does, with the example's inputs, in a bash that stops at an error."""
    given = {name: one.get("default", "") for name, one in action()["inputs"].items()}
    given |= example("GitHub")["jobs"]["figures"]["steps"][1]["with"] | inputs
    wanted = step("Check")["env"]
    variables = {name: given[value.removeprefix("${{ inputs.").removesuffix(" }}")] for name, value in wanted.items()}
    bin = tmp_path / "figure-checker" / "bin"
    bin.mkdir(parents=True, exist_ok=True)
    (bin / "checker").unlink(missing_ok=True)
    (bin / "checker").symlink_to(Path(sys.executable).parent / "checker")
    return command(
        "bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step("Check")["run"],
        RUNNER_TEMP=str(tmp_path), GITHUB_STEP_SUMMARY=str(tmp_path / "summary.md"), CI="true", **variables,
    )  # fmt: skip


def test_the_action_annotates_writes_sarif_and_the_summary_and_fails(
    base: str, tmp_path: Path, command: Command
) -> None:
    commit_and_wait(command)
    done = check_step(command, tmp_path, base=base)
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("::warning file=articles/gazette.md,line=6,")
    found = json.loads((tmp_path / "desk" / "checker.sarif").read_text())
    assert [result["ruleId"] for result in found["runs"][0]["results"]] == ["F101"]
    assert (tmp_path / "summary.md").read_text().startswith("# Discrepancies")
    assert check_step(command, tmp_path, base=base, **{"fail-on": "error"}).returncode == 0


@pytest.mark.parametrize("none", ["", "0" * 40])
def test_the_action_does_without_a_base(base: str, tmp_path: Path, command: Command, none: str) -> None:
    commit_and_wait(command)
    assert check_step(command, tmp_path, base=none).returncode == 1


def test_an_input_of_the_action_is_never_run(base: str, tmp_path: Path, command: Command) -> None:
    commit_and_wait(command)
    payload = '"; touch pwned; $(touch pwned) `touch pwned`'
    for name in ("base", "against", "new", "fail-on"):
        assert check_step(command, tmp_path, **({"base": base} | {name: payload})).returncode == 2
    assert not list(tmp_path.rglob("pwned"))
    assert "${{" not in step("Check")["run"] + step("Install")["run"]


def test_the_readmes_workflow_gives_inputs_that_the_action_has() -> None:
    given = example("GitHub")["jobs"]["figures"]["steps"][1]["with"]
    assert set(given) <= set(action()["inputs"])
    used = set(re.findall(r"inputs\.([\w-]+)", (ROOT / "action.yml").read_text()))
    assert used == set(action()["inputs"])


# GitLab


def test_the_readmes_job_for_gitlab_fails_and_leaves_its_report(base: str, tmp_path: Path, command: Command) -> None:
    commit_and_wait(command)
    job = example("GitLab")["figures"]
    [line] = job["script"]
    done = command("bash", "-ec", line, CI_MERGE_REQUEST_DIFF_BASE_SHA=base)
    assert done.returncode == 1, done.stderr
    report = tmp_path / "desk" / job["artifacts"]["reports"]["codequality"]
    [issue] = json.loads(report.read_text())
    assert issue["location"] == {"path": "articles/gazette.md", "lines": {"begin": 6}}
    assert "1 discrepancy" in done.stdout
