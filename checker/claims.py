"""From an article to its claims: every figure, date and clock time with the kind that a rule gives it and what its
clause says of it. One article alone is needed, so this runs in parallel as it stands."""

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

import regex

from checker.language.context import SentenceContext
from checker.language.dates import find_dates, iso
from checker.language.figures import find_figures
from checker.language.identifiers import Identifier, find_identifiers
from checker.language.measures import measure_of
from checker.language.sentences import split_sentences
from checker.language.times import find_times
from checker.models import Article, Bound, Claim, DateMention, Figure, Modality, Nature, Part, Role, TimeMention, Trend
from checker.rule import Rule, compiled, mask, matches


class RuleSet:
    """Rules with the look-ups that decide which of them run where: by trigger word, by counted noun, by measure."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(sorted(rules, key=lambda rule: (-rule.priority, rule.name)))
        self.by_word: dict[str, list[int]] = {}
        self.by_noun: dict[str, Rule] = {}
        self.by_modifier: dict[str, Rule] = {}
        self.by_measure: dict[str, Rule] = {}
        self.by_counting: dict[str, list[int]] = {}
        self.everywhere: list[int] = []
        for at, rule in enumerate(self.rules):
            if rule.patterns:
                compiled(rule)
                for word in rule.words:
                    self.by_word.setdefault(word, []).append(at)
                for noun in rule.counting:
                    self.by_counting.setdefault(noun, []).append(at)
                if not rule.words and not rule.counting:
                    self.everywhere.append(at)
            for word in rule.modifiers:
                self.by_modifier.setdefault(word, rule)
            for noun in rule.nouns:
                self.by_noun.setdefault(noun, rule)
            for measure in rule.claims:
                self.by_measure.setdefault(measure, rule)

    def triggered(self, sentence: str, figures: Iterable[Figure]) -> list[Rule]:
        """The rules with patterns of which a word stands in the sentence, or whose noun a figure counts; best first."""
        found = set(self.everywhere)
        for figure in figures:
            found.update(self.by_counting.get(figure.unit or "", ()))
        for word in sentence.lower().translate(_SEPARATORS).split():
            if word in self.by_word:
                found.update(self.by_word[word])
        return [self.rules[at] for at in sorted(found)]


_SEPARATORS = str.maketrans(dict.fromkeys(",.;:!?()[]\"“”‘’'/—–-", " "))


@dataclass(slots=True)
class _Sentence:
    start: int
    end: int
    role: Role
    figures: list[Figure] = field(default_factory=list)
    dates: list[DateMention] = field(default_factory=list)
    times: list[TimeMention] = field(default_factory=list)
    identifiers: list[Identifier] = field(default_factory=list)


def find_claims(article: Article, rules: RuleSet) -> list[Claim]:
    """Every claim of the article, in the order of the text; ids are the article's with a running number."""
    text = article.text
    parts = article.parts if article.parts is not None else (Part(start=0, end=len(text)),)
    sentences = [
        _Sentence(start, end, part.role) for part in parts for start, end in split_sentences(text, part.start, part.end)
    ]
    if not sentences:
        return []
    dates = find_dates(text, article.published, guess=False)
    times = find_times(text)
    taken = sorted([(m.start, m.end) for m in dates] + [(m.start, m.end) for m in times])
    identifiers = [mention for mention in find_identifiers(text) if not _overlaps(mention, taken)]
    taken = sorted(taken + [(m.start, m.end) for m in identifiers])
    figures = [figure for figure in find_figures(text) if _is_span(figure, text) or not _overlaps(figure, taken)]
    starts = [sentence.start for sentence in sentences]
    figures = _resolved(figures, text)
    for name, mentions in (("figures", figures), ("dates", dates), ("times", times), ("identifiers", identifiers)):
        for mention in mentions:
            at = bisect_right(starts, mention.start) - 1
            if at >= 0 and mention.end <= sentences[at].end:
                getattr(sentences[at], name).append(mention)
    claims: list[Claim] = []
    for sentence in sentences:
        if sentence.figures or sentence.dates or sentence.times or sentence.identifiers:
            claims.extend(_read_sentence(article, sentence, rules))
    return [claim.model_copy(update={"id": f"{article.id}#{at}"}) for at, claim in enumerate(claims, 1)]


_PRONOUNS = frozenset({"other", "more", "another", "rest", "remainder"})


def _resolved(figures: list[Figure], text: str) -> list[Figure]:
    """Figures with units that other claims share: "others" and "more" become what they stand for, decades years.

    "Others" are what the figure before them in the sentence counts, or persons. "Killed 12 people and wounded 30 others": the 30 are people too. The noun is known from the nearest figure before in
    the same line, within 200 characters.
    """
    found: list[Figure] = []
    for figure in figures:
        if figure.unit in _PRONOUNS:
            before = next(
                (other for other in reversed(found[-4:]) if measure_of(other.unit) in {"people", "things"}), None
            )
            near = before and figure.start - before.end < 200 and "\n" not in text[before.end : figure.start]
            found.append(figure.model_copy(update={"unit": before.unit if before and near else "person"}))
        elif figure.unit == "fraction":
            found.append(_as_percent(figure))
        elif figure.unit in _IN_YEARS:
            found.append(_in_years(figure, _IN_YEARS[figure.unit]))
        else:
            found.append(figure)
    return found


_IN_YEARS = MappingProxyType({"decade": 10, "century": 100})


def _as_percent(figure: Figure) -> Figure:
    """Fractions of a group as percentages: half of the voters is 50 percent of them."""
    low = figure.low * 100 if figure.low is not None else None
    high = figure.high * 100 if figure.high is not None else None
    return figure.model_copy(update={"low": low, "high": high, "unit": "percent", "precision": figure.precision * 100})


def _in_years(figure: Figure, years: int) -> Figure:
    """Decades and centuries as years, so that "two decades" meets "21 years"; what a decade rounds is a half of it."""
    low = figure.low * years if figure.low is not None else None
    high = figure.high * years if figure.high is not None else None
    return figure.model_copy(update={"low": low, "high": high, "unit": "year", "precision": figure.precision * years})


_SPAN = regex.compile(r"[\s-]{1,2}(?:second|minute|hour|day|night|week|month|year|decade)s?\b")


def _is_span(figure: Figure, text: str) -> bool:
    """Whether a figure counts days or years, as in "seven months ago", which tells a duration and a date at once."""
    return measure_of(figure.unit) == "duration" and _SPAN.match(text, figure.end) is not None


def _overlaps(figure: Figure | Identifier, taken: Sequence[tuple[int, int]]) -> bool:
    at = bisect_right(taken, (figure.end, 0)) - 1
    return any(start < figure.end and figure.start < end for start, end in taken[max(at - 1, 0) : at + 1])


def _read_sentence(article: Article, sentence: _Sentence, rules: RuleSet) -> Iterable[Claim]:
    text = article.text[sentence.start : sentence.end]
    context = SentenceContext(text)
    base = _Base(article, sentence, text, context)
    found: list[Claim] = []
    if sentence.figures:
        found.extend(_read_figures(base, rules))
    for date in sentence.dates:
        low, high = iso(date.low, date.high, date.grain)
        if date.bound in (Bound.AT_MOST, Bound.LESS_THAN):
            low = None
        found.append(
            base.claim(
                date.start, date.end, kind="date", low=low, high=high, bound=date.bound, unit=date.grain,
                nature=Nature.CONSTANT, when=None if low or high else _parts(date),
            )
        )  # fmt: skip
    for time in sentence.times:
        found.append(
            base.claim(
                time.start, time.end, kind="time",
                low=None if time.bound in (Bound.AT_MOST, Bound.LESS_THAN) else _clock(time.low),
                high=None if time.bound in (Bound.AT_LEAST, Bound.MORE_THAN) else _clock(time.high),
                bound=time.bound, unit=time.zone, nature=Nature.CONSTANT,
            )
        )  # fmt: skip
    for number in sentence.identifiers:
        found.append(
            base.claim(
                number.start, number.end, kind=number.sort, low=number.value, high=number.value, bound=Bound.EXACT,
                unit=number.noun, subject=number.noun, nature=Nature.CONSTANT, modality=Modality.STATED,
            )
        )  # fmt: skip
    found.sort(key=lambda claim: (claim.start, -claim.end))
    return found


def _parts(date: DateMention) -> str | None:
    """What an open date says of its day, as `Claim.when` tells it."""
    parts = []
    if date.month is not None:
        parts.append(f"{date.month:02d}" + (f"-{date.day:02d}" if date.day is not None else ""))
    if date.weekday is not None:
        parts.append(f"W{date.weekday}")
    return " ".join(parts) or None


def _clock(minutes: int) -> str:
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


@dataclass(slots=True)
class _Base:
    """What the claims of one sentence share."""

    article: Article
    sentence: _Sentence
    text: str
    context: SentenceContext

    def claim(
        self, start: int, end: int, *, kind: str, low: float | str | None, high: float | str | None, bound: Bound,
        unit: str | None, nature: Nature, precision: float = 1, trend: Trend | None = None, subject: str | None = None,
        aspect: str | None = None, modality: Modality | None = None, conversion_of: int | None = None,
        unit_span: tuple[int, int] | None = None, when: str | None = None,
    ) -> Claim:  # fmt: skip
        at = start - self.sentence.start
        context = self.context
        stop = unit_span[1] - self.sentence.start if unit_span else end - self.sentence.start
        as_of: dt.date | None = self.article.published if nature in (Nature.CUMULATIVE, Nature.LEVEL) else None
        return Claim(
            id="", article=self.article.id, kind=kind, start=start, end=end, text=self.article.text[start:end],
            sentence=self.text, sentence_start=self.sentence.start, role=self.sentence.role, low=low, high=high,
            when=when, bound=bound, unit=unit, precision=precision, trend=trend, subject=subject, aspect=aspect,
            place=context.place_of(at) or (_host(context, at) if kind in _HOSTED else None), event=context.governing_verb(at, stop), nature=nature,
            modality=modality or context.modality_of(at, stop), as_of=as_of, source=context.source_of(at),
            conversion_of=conversion_of,
        )  # fmt: skip


_HOSTED = frozenset({"displaced", "population"})
_OWNING = frozenset({"'s", "’s"})


def _host(context: SentenceContext, position: int) -> str | None:
    """The place that houses those who are counted: "Tolema is home to 90,000", the first name before the figure; else the
    owner of those behind it: "1.9 million of Tolema's people"."""
    begin, stop = context.clause_at(position)
    names = [name for name in context.names if name.sort == "name" and begin <= name.start < stop]
    before = [name.text for name in names if name.end <= position]
    behind = [
        name.text for name in names if name.start > position and context.sentence[name.end : name.end + 2] in _OWNING
    ]
    return (before or behind or [None])[0]


def _read_figures(base: _Base, rules: RuleSet) -> Iterable[Claim]:
    sentence = base.sentence
    figures = sentence.figures
    masked = mask(
        base.text,
        figures,
        [(date.start, date.end) for date in sentence.dates],
        [(time.start, time.end) for time in sentence.times],
        sentence.start,
    )
    at_extent = {figure.extent_start - sentence.start: figure for figure in figures}
    chosen: dict[int, list[Rule]] = {}
    for rule in rules.triggered(base.text, figures):
        for first, second in matches(rule, masked):
            figure = at_extent.get(first)
            if figure is None or not _fits(rule, figure):
                continue
            others = chosen.setdefault(figure.start, [])
            if rule.ratio:
                other = at_extent.get(second) if second is not None else None
                if other is not None and _fits(rule, other):
                    yield from _quotient(base, rule, figure, other)
            elif not others or (figure.high == 0 and all(rule.kind != told.kind for told in others)):
                # "Nobody was killed or hurt" denies every kind that it names; any other figure is of one kind.
                others.append(rule)
    for figure in figures:
        found = chosen.get(figure.start) or _unpatterned(rules, figure)
        if told := _by_modifier(rules, figure, base.article.text):
            found = found if found and found[0].priority > told.priority else [told]
        for rule in found:
            yield _claim(base, rule, figure)


def _by_modifier(rules: RuleSet, figure: Figure, text: str) -> Rule | None:
    """The rule whose modifier stands in the counted phrase: "1.4 million displaced people"."""
    if measure_of(figure.unit) != "people" or figure.unit_end <= figure.unit_start:
        return None
    words = text[figure.unit_start : figure.unit_end].lower().split()
    return next((rules.by_modifier[word] for word in words if word in rules.by_modifier), None)


def _unpatterned(rules: RuleSet, figure: Figure) -> list[Rule]:
    """The rule that claims a figure with no pattern: by the noun that it counts, else by its measure."""
    rule = rules.by_noun.get(figure.unit or "")
    if rule is None:
        rule = rules.by_measure.get(measure_of(figure.unit)) or rules.by_measure.get(
            "things" if figure.unit else "none"
        )
    return [rule] if rule else []


def _fits(rule: Rule, figure: Figure) -> bool:
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


def _claim(base: _Base, rule: Rule, figure: Figure) -> Claim:
    counted = (
        base.article.text[figure.unit_start : figure.unit_end].strip() if figure.unit_end > figure.unit_start else None
    )
    return base.claim(
        figure.start, figure.end, kind=rule.kind, low=figure.low, high=figure.high, bound=figure.bound,
        unit=figure.unit, nature=Nature.CHANGE if figure.trend else rule.nature, precision=figure.precision,
        trend=figure.trend, subject=_subject(counted, figure, rule), aspect=rule.aspect, modality=rule.modality,
        conversion_of=figure.conversion_of, unit_span=(figure.unit_start, max(figure.unit_end, figure.extent_end)),
    )  # fmt: skip


def _subject(counted: str | None, figure: Figure, rule: Rule) -> str | None:
    """What is counted: the noun phrase as written, but the rule's own word where that says no more than "people"."""
    plain = not counted or (figure.unit in _PLAIN and len(counted.split()) == 1)
    return rule.subject or counted if plain else counted


_PLAIN = frozenset({"person", "people"})


def _quotient(base: _Base, rule: Rule, figure: Figure, other: Figure) -> Iterable[Claim]:
    if not figure.low or not other.low or figure.bound is not Bound.EXACT:
        return
    start, end = min(figure.start, other.start), max(figure.end, other.end)
    value = figure.low / other.low
    yield base.claim(
        start, end, kind=rule.kind, low=value, high=value, bound=other.bound, unit="ratio", nature=rule.nature,
        precision=value / other.low, subject=rule.subject, aspect=rule.aspect, modality=rule.modality,
    )  # fmt: skip
