"""The hook and the README's examples of CI: sound by the systems' own schemas, and run on a temporary repository."""

import json
import re
import shutil
import sys
from pathlib import Path

import pytest
import yaml
from desk import ROOT, Command, commit, example
from raid_at_varna import article

from checker.baseline import BASELINE_NAME

# The schemas


def check_schema(command: Command, schema: str, file: Path) -> tuple[bool, str]:
    """Whether a file is sound by one of the schemas that check-jsonschema brings along, and what it says."""
    pytest.importorskip("check_jsonschema", reason="check-jsonschema is not installed")
    done = command(sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", str(file))
    return done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(("title", "schema"), [("GitHub", "github-workflows"), ("GitLab", "gitlab-ci")])
def test_an_example_is_sound_by_the_schema_of_its_system(
    title: str, schema: str, base: str, tmp_path: Path, command: Command
) -> None:
    file = tmp_path / "example.yml"
    file.write_text(example(title))
    sound, told = check_schema(command, schema, file)
    assert sound, told
    broken = re.sub(r"\b(runs-on|script):", r"\1s:", example(title))
    assert broken != example(title)
    file.write_text(broken)
    assert not check_schema(command, schema, file)[0]


def test_the_action_is_sound_by_the_schema_of_actions(base: str, tmp_path: Path, command: Command) -> None:
    sound, told = check_schema(command, "github-actions", ROOT / "action.yml")
    assert sound, told
    broken = tmp_path / "action.yml"
    broken.write_text((ROOT / "action.yml").read_text().replace("using: composite", "using: composit"))
    assert not check_schema(command, "github-actions", broken)[0]


# pre-commit


def test_the_hook_stops_a_commit_that_contradicts_an_older_article(base: str, tmp_path: Path, command: Command) -> None:
    pytest.importorskip("pre_commit", reason="pre-commit is not installed")
    hooks = tmp_path / "figure-checker"
    hooks.mkdir()
    shutil.copy(ROOT / ".pre-commit-hooks.yaml", hooks)
    for arguments in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message", "the hook"]):
        assert command("git", *arguments, at=hooks).returncode == 0
    config = yaml.safe_load(example("pre-commit"))
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


def test_the_hook_and_its_example_are_sound_by_pre_commits_own_validation(
    command: Command, base: str, tmp_path: Path
) -> None:
    pytest.importorskip("pre_commit", reason="pre-commit is not installed")
    config = tmp_path / "config.yaml"
    config.write_text(example("pre-commit"))
    for what, file in (("manifest", ROOT / ".pre-commit-hooks.yaml"), ("config", config)):
        done = command(sys.executable, "-m", "pre_commit", f"validate-{what}", str(file))
        assert done.returncode == 0, done.stdout


def test_the_hook_takes_what_a_folder_of_articles_is_read_for() -> None:
    from checker.reading.paths import SUFFIXES

    [hook] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    assert all(re.search(hook["files"], f"articles/a{suffix}") for suffix in SUFFIXES)
    assert not re.search(hook["files"], "articles/a.csv")
    assert re.search(hook["exclude"], BASELINE_NAME)
    assert not re.search(hook["exclude"], "articles/a.json")


# GitLab


def test_the_readmes_job_for_gitlab_fails_and_leaves_its_report(base: str, tmp_path: Path, command: Command) -> None:
    commit(command)
    job = yaml.safe_load(example("GitLab"))["figures"]
    [line] = job["script"]
    done = command("bash", "-ec", line, CI_MERGE_REQUEST_DIFF_BASE_SHA=base)
    assert done.returncode == 1, done.stderr
    report = tmp_path / "desk" / job["artifacts"]["reports"]["codequality"]
    [issue] = json.loads(report.read_text())
    assert issue["location"] == {"path": "articles/gazette.md", "lines": {"begin": 6}}
    assert "1 discrepancy" in done.stdout
