"""Rules and report formats found through entry points, good and broken."""

import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from checker import registry
from checker.config import Config, OwnExample, OwnRule
from checker.errors import RuleError
from checker.report_format import RenderOptions

RULE = """
\"\"\"{doc}\"\"\"
from checker.models import Nature
from checker.rule import Rule
RULE = Rule(kind="{kind}", summary="s", nature=Nature.LEVEL, words=frozenset({{"sank"}}), patterns=("{pattern}",))
"""

FORMAT = """
from checker.report_format import ReportFormat
FORMAT = ReportFormat("{name}", ".txt", "counts", lambda report, options: [str(len(report.claims))])
"""


@pytest.fixture
def plug_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A package `desk_plug_in` on the path, named by an entry point of each group beside the built-in ones."""
    package = tmp_path / "desk_plug_in"
    package.mkdir()
    (package / "__init__.py").write_text("")
    builtin = registry.entry_points

    def with_ours(group: str) -> list[EntryPoint]:
        return [*builtin(group=group), EntryPoint("desk", "desk_plug_in", group)]

    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(registry, "entry_points", with_ours)
    registry._plugged_rules.cache_clear()
    yield package
    registry._plugged_rules.cache_clear()
    for name in [name for name in sys.modules if name.startswith("desk_plug_in")]:
        del sys.modules[name]


def test_a_new_file_in_a_package_is_a_new_rule(plug_in: Path) -> None:
    (plug_in / "wrecks.py").write_text(RULE.format(doc="Ships that sank.", kind="wrecks", pattern="{figure} sank"))
    rule = next(rule for rule in registry.load_rules() if rule.kind == "wrecks")
    assert registry.rule_documentation(rule) == "Ships that sank."


@pytest.mark.parametrize(
    ("source", "cause"),
    [
        (RULE.format(doc="", kind="wrecks", pattern="{figure} (sank"), "does not compile"),
        (RULE.format(doc="", kind="wrecks", pattern="{number} sank"), "number"),
        ("1/0", "ZeroDivisionError"),
        ("def (", "SyntaxError"),
        ("x = 1", "declares no Rule"),
    ],
)
def test_a_broken_rule_is_one_problem_that_names_it_and_the_others_stand(
    plug_in: Path, source: str, cause: str
) -> None:
    (plug_in / "good.py").write_text(RULE.format(doc="", kind="wrecks", pattern="{figure} sank"))
    (plug_in / "broken.py").write_text(source)
    [problem] = [problem for problem in registry.rule_problems() if "desk_plug_in" in problem.path]
    assert "desk_plug_in.broken" in problem.path
    assert cause in problem.message
    assert "\n" not in problem.message
    assert "wrecks" in {rule.kind for rule in registry.load_rules()}


def test_a_module_with_an_underscore_declares_nothing(plug_in: Path) -> None:
    (plug_in / "_words.py").write_text("1/0")
    assert not [problem for problem in registry.rule_problems() if "desk_plug_in" in problem.path]


def test_the_rules_of_the_configuration_join_the_others() -> None:
    config = Config(
        rules=(OwnRule(kind="convoys", nouns=("lorry",), verbs=("crossed over",), examples=(OwnExample(text="x"),)),)
    )
    rule = registry.load_rules(config)[-1]
    assert (rule.kind, rule.counting, rule.words) == ("convoys", frozenset({"lorry"}), frozenset({"crossed"}))
    assert len(registry.load_rules(config)) == len(registry.load_rules()) + 1


@pytest.mark.parametrize(
    ("verbs", "found"), [((), ["40", "12"]), (("crossed", "drove over"), ["40"]), (("sailed",), [])]
)
def test_a_rule_with_no_code_claims_a_figure_with_its_noun_and_a_verb(verbs: tuple[str, ...], found: list[str]) -> None:
    from checker import Article, find_claims

    config = Config(rules=(OwnRule(kind="convoys", nouns=("lorry",), verbs=verbs),))
    text = "Some 40 lorries crossed the border at dawn. A depot with 12 lorries burned, and 5 buses crossed."
    claims = find_claims(Article(id="a", path="a.txt", text=text), config)
    assert [claim.text for claim in claims if claim.kind == "convoys"] == found


def test_every_built_in_format_is_called_as_its_module_is() -> None:
    for name in registry.report_names():
        found = registry.load_report(name)
        assert found.name == name
        assert found.suffix.startswith(".")
        assert found.summary


def test_a_new_file_in_a_package_is_a_new_format(plug_in: Path) -> None:
    (plug_in / "tally.py").write_text(FORMAT.format(name="tally"))
    assert "tally" in registry.report_names()
    from checker.models import Report

    assert list(registry.load_report("tally").render(Report(), RenderOptions())) == ["0"]


def test_an_unknown_format_is_told_with_the_nearest_one() -> None:
    with pytest.raises(RuleError, match="unknown report format 'jsn'; did you mean 'json'"):
        registry.load_report("jsn")


def test_two_formats_of_one_name_are_told_both(plug_in: Path) -> None:
    (plug_in / "json.py").write_text(FORMAT.format(name="json"))
    with pytest.raises(RuleError, match=r"checker_reports\.json and by desk_plug_in\.json"):
        registry.load_report("json")


def test_a_format_that_cannot_be_imported_is_told_and_the_others_stand(plug_in: Path) -> None:
    (plug_in / "tally.py").write_text("import a_package_that_is_not_there")
    with pytest.raises(RuleError, match="'tally' cannot be loaded: ModuleNotFoundError"):
        registry.load_report("tally")
    assert registry.load_report("json").name == "json"


def test_only_the_chosen_format_is_imported() -> None:
    code = (
        "import sys; from checker.registry import load_report, report_names; load_report('json'); report_names();"
        "print(*sorted(name for name in sys.modules if name.startswith('checker_reports.')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["checker_reports.json"]


def test_a_tree_that_was_never_installed_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "BUILTIN_REPORTS", "checker_reports_of_nobody")
    with pytest.raises(
        RuleError, match=r"checker_reports_of_nobody is not installed for this Python; .*pip install \."
    ):
        registry.load_report("nothing of that name")
