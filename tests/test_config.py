"""checker.toml: what it may say, and how a fault in it is told."""

import datetime as dt
from pathlib import Path

import pytest

from checker.config import Config, find_config, load_config, read_config
from checker.errors import ConfigError
from checker.models import Nature

WHOLE = """
published = 2031-05-03
fail_on = "note"
about = 0.2

[checks]
figures-disagree = "warning"
F103 = "off"

[[rules]]
kind = "lorries"
nouns = ["lorry", "truck"]
verbs = ["crossed", "entered"]
nature = "cumulative"
examples = [{ text = "12 lorries crossed at dawn.", says = ["12"] }, { text = "12 ferries sailed." }]

[[events]]
name = "the Port Ellery ferry disaster"
date = 2031-05-01
aliases = ["the sinking"]

[[places]]
name = "Port Ellery"
within = "Ellery County"

[[parties]]
name = "the coastguard"
aliases = ["coast guard"]

[[references]]
path = "reference/toll.csv"
date = "day"
value = "drowned"
kind = "deaths"
filter = { port = "Ellery" }

[[folders]]
path = "archive"
checks = { figures-disagree = "off" }
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "checker.toml"
    path.write_text(text, encoding="utf-8")
    return path


def cause(folder: Path, text: str) -> str:
    with pytest.raises(ConfigError) as raised:
        load_config(written(folder, text))
    told = str(raised.value)
    assert "\n" not in told
    assert told.startswith(str(folder / "checker.toml") + ": ")
    return told.removeprefix(str(folder / "checker.toml") + ": ")


def test_a_whole_file_is_read_into_values(tmp_path: Path) -> None:
    config = load_config(written(tmp_path, WHOLE))
    assert config.published == dt.date(2031, 5, 3)
    assert config.rules[0].nature is Nature.CUMULATIVE
    assert config.rules[0].examples[0].says == ("12",)
    assert config.events[0].date == dt.date(2031, 5, 1)
    assert config.references[0].path == tmp_path / "reference" / "toll.csv"
    assert config.references[0].tolerance == 0.02


def test_an_empty_file_is_the_default(tmp_path: Path) -> None:
    assert load_config(written(tmp_path, "")) == Config()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("publishd = 2031-05-03", "unknown key: 'publishd'; did you mean 'published'?"),
        (
            "[[rules]]\nkind = 'x'\nnouns = ['y']\nverb = ['z']",
            "unknown key in [[rules]] entry 1: 'verb'; did you mean 'verbs'?",
        ),
        ("[[rules]]\nkind = 'x'", "[[rules]] entry 1 has no 'nouns'; it needs one"),
        ("[[rules]]\nkind = 'x'\nnouns = []", "[[rules]] entry 1, 'nouns' is empty"),
        ("fail_on = 'sometimes'", "'fail_on' is 'sometimes'; it must be error, warning, note or never"),
        ("[checks]\nF101 = 'fatal'", "[checks] 'F101' is 'fatal'; it must be error, warning, note or off"),
        ("published = '3rd of May'", "'published' is '3rd of May'; it should be a valid date"),
        ("about = 2", "'about' is 2; it should be less than 1"),
        ("rules = 3", "[[rules]] is 3; it should be a valid tuple"),
        ("published = ", "is no valid TOML"),
    ],
)
def test_a_fault_is_one_line_that_names_the_file_and_the_key(tmp_path: Path, text: str, told: str) -> None:
    assert cause(tmp_path, text).startswith(told)


def test_an_unknown_key_lists_the_allowed_ones(tmp_path: Path) -> None:
    assert cause(tmp_path, "[[parties]]\nname = 'x'\nnick = 'y'").endswith("allowed: aliases, name")


def test_bytes_that_are_no_text_are_told(tmp_path: Path) -> None:
    path = tmp_path / "checker.toml"
    path.write_bytes(b"\xff\xfe\x00")
    assert read_config(path)[1][0].message == "is no UTF-8 text"


def test_what_cannot_be_used_is_left_out_and_the_rest_is_kept(tmp_path: Path) -> None:
    text = (
        "publishd = 1\nfail_on = 'error'\n[[events]]\nname = 'a'\ndat = 1\n[[events]]\nname = 7\n[[events]]\nname = 'b'"
    )
    config, problems = read_config(written(tmp_path, text))
    assert config.fail_on == "error"
    assert [event.name for event in config.events] == ["a", "b"]
    assert len(problems) == 3


def test_the_file_in_a_given_folder_comes_before_those_upwards(tmp_path: Path) -> None:
    story = tmp_path / "story"
    below = tmp_path / "work" / "below"
    story.mkdir()
    below.mkdir(parents=True)
    outer = written(tmp_path / "work", "")
    assert find_config([story], start=below) == outer
    inner = written(story, "")
    assert find_config([story], start=below) == inner
    assert find_config([story / "article.txt"], start=below) == inner


def test_a_folder_has_severities_of_its_own(tmp_path: Path) -> None:
    config = load_config(written(tmp_path, WHOLE))
    assert config.level("F101", "figures-disagree", str(tmp_path / "archive" / "old" / "a.txt")) == "off"
    assert config.level("F101", "figures-disagree", str(tmp_path / "news" / "a.txt")) == "warning"
    assert config.level("F103", "ratio", str(tmp_path / "archive" / "a.txt")) == "off"
    assert config.level("F104", "toll-falls", str(tmp_path / "news" / "a.txt")) is None
