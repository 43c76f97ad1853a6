"""Which rule claims which figure of a sentence."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from checker.language.measures import measure_of
from checker.models import Figure
from checker.rule import Rule, compiled, matches

_SEPARATORS = str.maketrans(dict.fromkeys(",.;:!?()[]\"“”‘’'/—–-", " "))


class Claimed(NamedTuple):
    """A figure and the rule that claims it; `second` is the other figure of a ratio."""

    rule: Rule
    figure: Figure
    second: Figure | None = None


class RuleSet:
    """Rules with the look-ups that decide which of them run where: by trigger word, by counted noun, by measure."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(sorted(rules, key=lambda rule: (-rule.priority, rule.name)))
        self._by_word: dict[str, list[int]] = {}
        self._by_counting: dict[str, list[int]] = {}
        self._everywhere: list[int] = []
        self._by_noun: dict[str, Rule] = {}
        self._by_modifier: dict[str, Rule] = {}
        self._by_measure: dict[str, Rule] = {}
        for at, rule in enumerate(self.rules):
            self._index(at, rule)

    def _index(self, at: int, rule: Rule) -> None:
        if rule.patterns:
            compiled(rule)
            for word in rule.words:
                self._by_word.setdefault(word, []).append(at)
            for noun in rule.counting:
                self._by_counting.setdefault(noun, []).append(at)
            if not rule.words and not rule.counting:
                self._everywhere.append(at)
        for word in rule.modifiers:
            self._by_modifier.setdefault(word, rule)
        for noun in rule.nouns:
            self._by_noun.setdefault(noun, rule)
        for measure in rule.claims:
            self._by_measure.setdefault(measure, rule)

    def claimed(self, text: str, masked: str, figures: list[Figure], offset: int) -> Iterator[Claimed]:
        """The rule of each figure of a sentence, and the ratios of two; `offset` is where the sentence starts.

        Patterns come first, the best first; then a modifier in the counted phrase ("displaced families"), the counted
        noun, and the measure. "Nobody was killed or hurt" denies every kind that it names; any other figure is of one.
        """
        at_extent = {figure.extent_start - offset: figure for figure in figures}
        chosen: dict[int, list[Rule]] = {}
        for rule in self._triggered(text, figures):
            # Only where some figure is still free for the rule is there anything for its patterns to find.
            if not any(fits(rule, figure) and (rule.ratio or _free(figure, chosen)) for figure in figures):
                continue
            for first, second in matches(rule, masked):
                figure = at_extent.get(first)
                if figure is None or not fits(rule, figure):
                    continue
                others = chosen.setdefault(figure.start, [])
                if rule.ratio:
                    other = at_extent.get(second) if second is not None else None
                    if other is not None and fits(rule, other):
                        yield Claimed(rule, figure, other)
                elif not others or (figure.high == 0 and all(rule.kind != told.kind for told in others)):
                    others.append(rule)
        for figure in figures:
            found = chosen.get(figure.start) or self._unpatterned(figure)
            told = self._modified(figure, text, offset)
            if told and not (found and found[0].priority > told.priority):
                found = [told]
            for rule in found:
                yield Claimed(rule, figure)

    def _triggered(self, text: str, figures: Iterable[Figure]) -> list[Rule]:
        """The rules with patterns of which a word stands in the sentence, or whose noun a figure counts; best first."""
        found = set(self._everywhere)
        for figure in figures:
            found.update(self._by_counting.get(figure.unit or "", ()))
        for word in self._by_word.keys() & text.lower().translate(_SEPARATORS).split():
            found.update(self._by_word[word])
        return [self.rules[at] for at in sorted(found)]

    def _modified(self, figure: Figure, text: str, offset: int) -> Rule | None:
        if figure.unit_end <= figure.unit_start or measure_of(figure.unit) != "people":
            return None
        words = text[figure.unit_start - offset : figure.unit_end - offset].lower().split()
        return next((self._by_modifier[word] for word in words if word in self._by_modifier), None)

    def _unpatterned(self, figure: Figure) -> list[Rule]:
        measure = measure_of(figure.unit)
        rule = (
            self._by_noun.get(figure.unit or "")
            or self._by_measure.get(measure)
            or self._by_measure.get("things" if figure.unit else "none")
        )
        return [rule] if rule else []


def _free(figure: Figure, chosen: Mapping[int, list[Rule]]) -> bool:
    """Whether a figure may still be claimed: it is unclaimed, or none at all, which is told of several kinds."""
    return figure.high == 0 or not chosen.get(figure.start)


def fits(rule: Rule, figure: Figure) -> bool:
    """Whether a rule's patterns may claim a figure, by what it counts, its size and the places it shows."""
    if rule.counting and figure.unit not in rule.counting:
        return False
    if measure_of(figure.unit) not in rule.measures and (figure.unit or "") not in rule.nouns:
        return False
    if rule.precision is not None and figure.precision != rule.precision:
        return False
    value = figure.low if figure.low is not None else figure.high
    if value is None:
        return True
    return (rule.low is None or value >= rule.low) and (rule.high is None or value <= rule.high)
