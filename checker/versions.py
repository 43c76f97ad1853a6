"""Two versions of one article: which figures changed, came or went, and whether the newer text says so."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import regex
from rapidfuzz import fuzz

from checker.facts import Alignment
from checker.facts.sorts import family_of
from checker.language.corrections import correction_notices
from checker.models import Article, Claim

_FIGURES = regex.compile(r"\d[\d,.]*")
_BESIDE = 30
_ALIKE = 75
_NEAR = 55
_ONE_SENTENCE = 90
"""Likenesses in percent: of two sentences, of the words beside two figures, and of sentences that are one rewritten."""


@dataclass(frozen=True)
class Change:
    """One figure before and after; `told` where a notice of correction names the figure that it was or is."""

    before: Claim
    after: Claim
    told: bool = False


@dataclass(frozen=True)
class Differences:
    """What one version has and another has not; `notices` are the corrections that only the newer one states."""

    changed: tuple[Change, ...] = ()
    added: tuple[Claim, ...] = ()
    removed: tuple[Claim, ...] = ()
    notices: tuple[str, ...] = ()

    @property
    def untold(self) -> tuple[Change, ...]:
        """The changed figures that no notice covers: all without one; else those that none names, where one names some.

        A notice that names no figure ("the toll has been corrected") covers all.
        """
        if not self.notices:
            return self.changed
        return tuple(one for one in self.changed if not one.told) if any(one.told for one in self.changed) else ()

    @property
    def silent(self) -> bool:
        """Whether a figure changed and nothing in the newer version says that it was corrected."""
        return bool(self.untold)


def differences(old: Article, new: Article, before: Sequence[Claim], after: Sequence[Claim]) -> Differences:
    """What became of the figures of an article; `before` and `after` are the claims of its two versions.

    Figures in notices of correction are no claims of the article. A figure of a sentence that stands in both versions
    is unchanged; any other is held against those of its family that the other version has left, the likest first.
    """
    notices = [new.text[start:end].strip() for start, end in correction_notices(new.text)]
    told_before = {_flat(old.text[start:end]) for start, end in correction_notices(old.text)}
    fresh = tuple(" ".join(notice.split()) for notice in notices if _flat(notice) not in told_before)
    first, second = _own(old, before, "old"), _own(new, after, "new")
    first, second = _without_kept(first, second)
    pairs = _pairs(first, second)
    changed = tuple(
        Change(one, other, any(_names(notice, one) or _names(notice, other) for notice in fresh))
        for one, other in pairs
        if not _same(one, other)
    )
    paired = {claim.id for pair in pairs for claim in pair}
    return Differences(
        changed,
        added=tuple(claim for claim in second if claim.id not in paired),
        removed=tuple(claim for claim in first if claim.id not in paired),
        notices=fresh,
    )


def _own(article: Article, claims: Iterable[Claim], name: str) -> list[Claim]:
    """The claims outside notices of correction, under ids that the other version's do not have."""
    spans = correction_notices(article.text)
    kept = [claim for claim in claims if not any(start <= claim.start < end for start, end in spans)]
    return [claim.model_copy(update={"article": name, "id": f"{name}#{at}"}) for at, claim in enumerate(kept, 1)]


def _without_kept(old: list[Claim], new: list[Claim]) -> tuple[list[Claim], list[Claim]]:
    """The claims whose sentence does not stand in the other version, however far it moved."""
    ahead: dict[tuple[str, int, str], list[Claim]] = defaultdict(list)
    for claim in new:
        ahead[_spot(claim)].append(claim)
    kept: set[str] = set()
    for claim in old:
        if same := ahead[_spot(claim)]:
            kept |= {claim.id, same.pop(0).id}
    return [claim for claim in old if claim.id not in kept], [claim for claim in new if claim.id not in kept]


def _spot(claim: Claim) -> tuple[str, int, str]:
    return _flat(claim.sentence), claim.start - claim.sentence_start, claim.kind


def _pairs(old: Sequence[Claim], new: Sequence[Claim]) -> list[tuple[Claim, Claim]]:
    """Claims of one figure, before and after, each in one pair at most, in the order of the newer version."""
    groups = Alignment([("old", "new")], [*old, *new]).groups()
    fact_of = {claim.id: at for at, group in enumerate(groups) for claim in group}
    scored = []
    for at, one in enumerate(old):
        for place, other in enumerate(new):
            if family_of(one.kind) == family_of(other.kind):
                score = _score(one, other, fact_of[one.id] == fact_of[other.id])
                if score is not None:
                    scored.append((-score, abs(at - place), at, place))
    taken_old: set[int] = set()
    taken_new: dict[int, int] = {}
    for _, _, at, place in sorted(scored):
        if at not in taken_old and place not in taken_new:
            taken_old.add(at)
            taken_new[place] = at
    return [(old[at], new[place]) for place, at in sorted(taken_new.items())]


def _score(one: Claim, other: Claim, aligned: bool) -> float | None:
    """How likely two claims, aligned to one fact or not, are one figure rewritten; None where they are not."""
    sentences = fuzz.token_set_ratio(_masked(one.sentence), _masked(other.sentence))
    beside = max(fuzz.ratio(*sides) for sides in zip(_beside(one), _beside(other), strict=True))
    both = sum(fuzz.ratio(*sides) for sides in zip(_beside(one), _beside(other), strict=True)) / 2
    rewritten = sentences >= _ALIKE and beside >= _NEAR
    if not rewritten and not aligned:
        return None
    alike = one.kind == other.kind, one.unit == other.unit, _same(one, other), aligned
    return sentences + both + 25 * sum(alike) + (30 if sentences >= _ONE_SENTENCE else 0)


def _masked(sentence: str) -> str:
    return _FIGURES.sub("#", _flat(sentence))


def _beside(claim: Claim) -> tuple[str, str]:
    at = claim.start - claim.sentence_start
    before, behind = claim.sentence[max(0, at - _BESIDE) : at], claim.sentence[at + len(claim.text) :][:_BESIDE]
    return _masked(before), _masked(behind)


def _same(one: Claim, other: Claim) -> bool:
    """Whether two claims state one value; a day that is written alike is one, whenever its article is from."""
    if (one.low, one.high, one.unit) == (other.low, other.high, other.unit):
        return True
    if one.kind in {"date", "time"}:
        return _flat(one.text) == _flat(other.text)
    return (one.low, one.high) == (other.low, other.high) and one.kind == other.kind


def _names(notice: str, claim: Claim) -> bool:
    return regex.search(rf"(?<![\w.,]){regex.escape(claim.text)}(?!\w|[.,]\d)", notice, regex.IGNORECASE) is not None


def _flat(text: str) -> str:
    return " ".join(text.casefold().split())
