"""Two articles tell the same number of opposite sides: the prisoners of one told as those of the other.

Two cases are looked for. Two numbers change places between two nouns or two peoples ("210 Danes for 80 hostages" in
one article, "210 hostages for 80 Danes" in the other), in sentences of one happening. Or one number is told of the
people of two sides in sentences that are alike but for the side ("the truce freed 112 Danish prisoners", "the truce
freed 112 Norwegian prisoners"), where both articles speak of both sides. A number of one significant digit tells too
little, and an article that gives the number to both sides is taken at its word.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import regex
from rapidfuzz import fuzz

from checker.case import Case, Check, Example
from checker.facts.comparisons import significant
from checker.facts.sorts import PERSONS, family_of
from checker.findings import figure_words, finding, holder, quote
from checker.language.concepts import concept
from checker.language.demonyms import PLACE_OF_DEMONYM
from checker.language.lemmas import lemma
from checker.models import Claim, Finding, Modality, Severity

_ALIKE = 80
_RELATED = 45
_MOST_ALIKE = 40
"""Likenesses in percent of sentences but for their sides; how many sentences of one number are compared."""

_WORD = regex.compile(r"[\p{L}.]+(?:['’-]\p{L}+)*")
_OWNER = regex.compile(
    r"\s{1,2}(?:of|from|belonging to|loyal to)\s{1,2}(?:the\s{1,2})?(?P<name>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})"
)


@dataclass(frozen=True)
class _Told:
    """A claim with the sides that its counted phrase names, and what it counts."""

    claim: Claim
    sides: frozenset[str]
    head: str

    @property
    def value(self) -> float | str | None:
        return self.claim.low

    @property
    def label(self) -> frozenset[str]:
        """Whom the number counts: the sides, else the noun."""
        return self.sides or frozenset({self.head})

    @property
    def deed(self) -> str:
        return concept(self.claim.event) if self.claim.event else ""


def run(case: Case) -> Iterator[Finding]:
    """A finding for each number, or pair of numbers, that two articles give to opposite sides."""
    sentences = [
        told for claims in case.claims_by_sentence.values() if (told := [one for one in _read(case, claims) if one])
    ]
    labels: dict[tuple[str, float | str | None], set[frozenset[str]]] = defaultdict(set)
    for told in sentences:
        for one in told:
            labels[one.claim.article, one.value].add(one.label)
    seen: set[frozenset[str]] = set()
    for first, second in (*_exchanged(sentences), *_told_of_another(case, sentences)):
        mark = frozenset(told.claim.id for told in (*first, *second))
        if mark not in seen and not _given_to_both(first, second, labels):
            seen.add(mark)
            yield _finding(case, first, second)


def _read(case: Case, claims: Sequence[Claim]) -> Iterator[_Told]:
    for claim in claims:
        if claim.modality is Modality.DENIED or family_of(claim.kind) != "count" or not claim.subject or not claim.unit:
            continue
        if not isinstance(claim.low, int | float) or claim.low != claim.high or claim.low < 2:
            continue
        end = claim.end - claim.sentence_start
        at = claim.sentence.find(claim.subject, end, end + len(claim.subject) + 24)
        if at < 0:
            continue
        stop = at + len(claim.subject)
        words = _WORD.findall(claim.subject)
        sides = {PLACE_OF_DEMONYM[word] for word in words if word in PLACE_OF_DEMONYM}
        if owner := _OWNER.match(claim.sentence, stop):
            sides.add(owner["name"])
        if party := case.vocabulary.counted_party(claim.sentence, end - len(claim.text), end, claim.subject):
            sides.add(party)
        noun = words[-1] if words else claim.unit
        people = claim.unit in PERSONS or noun in PLACE_OF_DEMONYM
        yield _Told(claim, frozenset(sides), "" if people else concept(lemma(claim.unit.casefold())))


def _telling(told: _Told) -> bool:
    return significant(told.claim.low) > 1


Pair = tuple[tuple[_Told, ...], tuple[_Told, ...]]


def _exchanged(sentences: Iterable[Sequence[_Told]]) -> Iterator[Pair]:
    """Two numbers of one sentence that change places in another: whom the one counts there the other counts here."""
    buckets: dict[tuple[float | str | None, ...], list[tuple[_Told, _Told]]] = defaultdict(list)
    for told in sentences:
        for one, other in combinations(told[:8], 2):
            labels = _labels(one, other)
            if one.value != other.value and (_telling(one) or _telling(other)) and not labels[0] & labels[1]:
                low, high = sorted((one, other), key=lambda each: float(each.value or 0))
                buckets[low.value, high.value].append((low, high))
    for pairs in buckets.values():
        for first, second in combinations(pairs[:_MOST_ALIKE], 2):
            if first[0].claim.article != second[0].claim.article and _change_places(first, second):
                yield first, second


def _labels(one: _Told, other: _Told) -> tuple[frozenset[str], frozenset[str]]:
    """What tells two counts of a sentence apart: their sides where both have one, else sides and nouns."""
    if one.sides and other.sides and one.sides != other.sides:
        return one.sides, other.sides
    return one.sides | ({one.head} - {""}), other.sides | ({other.head} - {""})


def _change_places(first: tuple[_Told, _Told], second: tuple[_Told, _Told]) -> bool:
    (low, high), (other_low, other_high) = _labels(*first), _labels(*second)
    if not (low & other_high and high & other_low) or low & other_low or high & other_high:
        return False
    deeds = [(one.deed, other.deed) for one, other in zip(first, second, strict=True)]
    if any(one and other and one != other for one, other in deeds):
        return False
    return fuzz.token_sort_ratio(_plain(first), _plain(second)) >= _RELATED


def _told_of_another(case: Case, sentences: Iterable[Sequence[_Told]]) -> Iterator[Pair]:
    """One number of one noun told of two sides, in sentences that are alike but for the side."""
    buckets: dict[tuple[object, ...], list[_Told]] = defaultdict(list)
    for told in sentences:
        for one in told:
            if len(one.sides) == 1 and _telling(one):
                buckets[one.value, one.claim.kind, one.head].append(one)
    for many in buckets.values():
        for one, other in combinations(many[:_MOST_ALIKE], 2):
            if one.claim.article == other.claim.article or one.sides & other.sides or one.deed != other.deed:
                continue
            articles = (case.articles[told.claim.article].text for told in (one, other))
            both = one.sides | other.sides
            if not all(_named(side, text) for text in articles for side in both):
                continue
            if fuzz.token_sort_ratio(_plain((one,)), _plain((other,))) >= _ALIKE:
                yield (one,), (other,)


def _named(side: str, text: str) -> bool:
    """Whether a text names a side, by its name or by a demonym."""
    return side in text or any(place == side and word in text for word, place in PLACE_OF_DEMONYM.items())


def _plain(told: Sequence[_Told]) -> str:
    """The sentence without the names of sides."""
    sentence = told[0].claim.sentence
    sides = {side for one in told for side in one.sides}
    words = [word for word in _WORD.findall(sentence) if word not in PLACE_OF_DEMONYM and word not in sides]
    return " ".join(words).casefold()


def _given_to_both(
    first: Sequence[_Told],
    second: Sequence[_Told],
    labels: Mapping[tuple[str, float | str | None], Collection[frozenset[str]]],
) -> bool:
    """Whether one of the articles gives a telling number to both sides: then neither is the other's mistake."""
    wanted = [told for told in (*first, *second) if _telling(told)]
    for told in wanted:
        sides = {each.label for each in wanted if each.value == told.value}
        if len(sides) > 1 and sides <= set(labels[told.claim.article, told.value]):
            return True
    return False


def _finding(case: Case, one: Sequence[_Told], other: Sequence[_Told]) -> Finding:
    first, second = (" and ".join(_counted(told.claim) for told in side) for side in (one, other))
    tellers = [holder(case, side[0].claim) for side in (one, other)]
    numbers = " and ".join(figure_words(told.claim) for told in one)
    change = "change places" if len(one) > 1 else "is told of opposite sides"
    return finding(
        case,
        CHECK,
        f"{numbers} {change}: {first} ({tellers[0]}) against {second} ({tellers[1]})",
        [[told.claim for told in side] for side in (one, other)],
        (
            "The sentences are alike, and so are the numbers; who is counted by them is not.",
            f"{tellers[0]} tells of {first}; {tellers[1]} of {second}. One has the sides the wrong way round, unless "
            "both sides happen to have the same number.",
            *(quote(case, side[0].claim) for side in (one, other)),
        ),
    )


def _counted(claim: Claim) -> str:
    end = claim.end - claim.sentence_start
    stop = claim.sentence.find(claim.subject or "", end) + len(claim.subject or "")
    owner = _OWNER.match(claim.sentence, stop)
    return f"{figure_words(claim)} {claim.subject}" + (" ".join(["", *owner[0].split()]) if owner else "")


CHECK = Check(
    code="F107",
    name="wrong-side",
    severity=Severity.WARNING,
    summary="Two articles tell the same number of opposite sides.",
    run=run,
    examples=(
        Example(
            articles=(
                "Under the truce 210 Danes were released for 85 hostages, the mediators said.",
                "Under the truce 210 hostages were released for 85 Danes, the mediators said.",
            ),
            finds=True,
        ),
        Example(
            articles=(
                "Denmark and Norway made peace. The truce freed 112 Danish prisoners on Monday, the envoy said.",
                "Denmark and Norway made peace. The truce freed 112 Norwegian prisoners on Monday, the envoy said.",
            ),
            finds=True,
        ),
        Example(
            articles=(
                "Under the truce 210 Danes were released for 85 hostages, the mediators said.",
                "In return for 85 hostages the truce set free 210 Danes, the mediators said.",
            ),
            finds=False,
        ),
        Example(
            articles=(
                "Denmark and Norway made peace. The truce freed 112 Danish prisoners and 112 Norwegian prisoners.",
                "Denmark and Norway made peace. The truce freed 112 Norwegian prisoners on Monday, the envoy said.",
            ),
            finds=False,
        ),
        Example(
            articles=(
                "In the truce 210 Danes were released for 85 hostages.",
                "The raiders seized 210 hostages and killed 85 Danes.",
            ),
            finds=False,
        ),
    ),
)
