"""The examples that stand beside each check, run the whole way from text to findings."""

import pytest

from checker.checks import load_checks
from checker.config import load_config
from checker.pipeline import check as run
from checker.reading import read_articles

CHECKS = load_checks()
EXAMPLES = [
    pytest.param(check, example, id=f"{check.name}-{at}")
    for check in CHECKS
    for at, example in enumerate(check.examples, 1)
]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
def test_a_check_says_what_it_is_and_shows_right_and_wrong(check):
    assert check.summary.endswith(".")
    assert check.explanation.startswith(check.explanation.strip())
    assert len(check.explanation) > len(check.summary)
    assert {example.finds for example in check.examples} == {True, False}


@pytest.mark.parametrize(("check", "example"), EXAMPLES)
def test_a_check_finds_what_its_example_says(check, example, tmp_path):
    for name, content in example.files.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    (tmp_path / "checker.toml").write_text(example.config, encoding="utf-8")
    articles = []
    for at, (text, day) in enumerate(zip(example.texts, example.days, strict=True), 1):
        path = tmp_path / f"outlet-{at}.txt"
        path.write_text(text, encoding="utf-8")
        articles += [article.model_copy(update={"published": day}) for article in read_articles(path)]
    report = run(articles, load_config(tmp_path / "checker.toml"))
    found = [finding for finding in report.findings if finding.code == check.code]
    told = [(claim.kind, claim.text, claim.low, claim.high, claim.subject) for claim in report.claims]
    assert bool(found) == example.finds, f"claims: {told}; facts: {[fact.claims for fact in report.facts]}"
    if not example.finds:
        graver = [finding.message for finding in report.findings if finding.severity != "note"]
        assert not graver
    for finding in found:
        assert finding.message
        assert any("“" in line for line in finding.explanation), "the explanation quotes the sentence"
