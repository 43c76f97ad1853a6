"""Every rule's own examples, right and wrong, run through the whole reading of claims."""

import re

import pytest

from checker.claims import RuleSet, find_claims
from checker.language.figures import find_figures
from checker.models import Article
from checker.registry import load_rules, rule_problems
from checker.rule import Example, Rule

RULES = RuleSet(load_rules())
CASES = [(rule, example) for rule in RULES.rules for example in (*rule.right, *rule.wrong)]


def claimed(rule: Rule, text: str) -> tuple[str, ...]:
    """The figures that the rule claims in a text, as written."""
    claims = find_claims(Article(id="a", path="a", text=text), RULES)
    return tuple(claim.text for claim in claims if claim.kind == rule.kind and claim.aspect == rule.aspect)


@pytest.mark.parametrize(("rule", "example"), CASES, ids=lambda case: getattr(case, "name", "") or case.text[:40])
def test_a_rule_claims_what_its_examples_say(rule: Rule, example: Example) -> None:
    assert claimed(rule, example.text) == example.says


@pytest.mark.parametrize("rule", RULES.rules, ids=lambda rule: rule.name)
def test_every_rule_shows_right_and_wrong_examples(rule: Rule) -> None:
    assert rule.right
    assert rule.wrong
    assert all(example.says for example in rule.right)
    assert not any(example.says for example in rule.wrong)


@pytest.mark.parametrize("rule", RULES.rules, ids=lambda rule: rule.name)
def test_every_wrong_example_of_a_rule_could_be_claimed_by_it(rule: Rule) -> None:
    """A sentence without a word of the rule's, or without a figure, would pass whatever the patterns say."""
    for example in rule.wrong:
        told = set(re.findall(r"[^\W\d_]+", example.text.lower()))
        assert not rule.words or rule.words & told, example.text
        assert find_figures(example.text), example.text


def test_every_rule_of_the_project_loads() -> None:
    assert rule_problems() == ()
