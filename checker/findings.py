"""Findings: the message, the positions, the explanation in plain words, and a fingerprint that outlives moved lines."""

import datetime as dt
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePath

from checker.case import Case, Check
from checker.language.calendar import YEAR_UNTOLD
from checker.models import Article, Bound, Claim, Fact, Finding, Severity
from checker.reporting.safe_text import within_quotes
from checker.reporting.units import unit_words

_BEFORE = {
    Bound.ABOUT: "about ",
    Bound.AT_LEAST: "at least ",
    Bound.MORE_THAN: "more than ",
    Bound.AT_MOST: "up to ",
    Bound.LESS_THAN: "fewer than ",
}

_OF_DAYS = {
    Bound.AT_LEAST: "from ",
    Bound.MORE_THAN: "after ",
    Bound.AT_MOST: "up to ",
    Bound.LESS_THAN: "before ",
}
"""The same of a date or a time of day, which are not counted."""

"""Kinds whose words need no unit behind them."""

_SHOWN_OUTLETS = 4
_TITLE = 44
_QUOTED = 160


def finding(
    case: Case,
    check: Check,
    message: str,
    positions: Sequence[Sequence[Claim]],
    explanation: Iterable[str] = (),
    *,
    severity: Severity | None = None,
    fact: Fact | None = None,
) -> Finding:
    """A finding of a check, with its fingerprint and id; `positions` are groups of claims that can hold together."""
    groups = [sorted(group, key=case.place) for group in positions if group]
    claims = sorted({claim.id: claim for group in groups for claim in group}.values(), key=case.place)
    mark = _fingerprint(check.code, groups)
    return Finding(
        id=f"{check.code}-{mark[:8]}",
        code=check.code,
        check=check.name,
        severity=severity or check.severity,
        fact=fact.id if fact else None,
        claims=tuple(claim.id for claim in claims),
        positions=tuple(tuple(claim.id for claim in group) for group in groups),
        message=message,
        explanation=tuple(explanation),
        fingerprint=mark,
    )


def figures_digest(finding: Finding, claims: Mapping[str, Claim]) -> str:
    """A digest of the check, the kinds and the figures of each position alone: whatever else is told of them, in
    whatever words, by however many. Two findings may have the same one."""
    groups = [[claims[id] for id in group] for group in finding.positions]
    return _digest(finding.code, *_kinds(groups), *_told(groups))


def _fingerprint(code: str, groups: Sequence[Sequence[Claim]]) -> str:
    """A digest of the figures and what they count: lines may move, files be renamed, other outlets say the same."""
    subject = _commonest(claim.subject for group in groups for claim in group)
    return _digest(code, *_kinds(groups), subject, *_told(groups))


def _kinds(groups: Sequence[Sequence[Claim]]) -> list[str]:
    return sorted({claim.kind for group in groups for claim in group})


def _told(groups: Sequence[Sequence[Claim]]) -> list[str]:
    return sorted({"|".join(sorted({_figure(claim) for claim in group})) for group in groups})


def _figure(claim: Claim) -> str:
    return f"{claim.low} {claim.high} {claim.bound} {claim.unit or ''}"


def _commonest(words: Iterable[str | None]) -> str:
    found = [word.casefold() for word in words if word]
    return max(sorted(set(found)), key=found.count) if found else ""


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]


def distinct(findings: Iterable[Finding], claims: Mapping[str, Claim]) -> tuple[Finding, ...]:
    """The findings, those of one fingerprint told apart by the words of their sentences, then by their order."""
    found = list(findings)
    shared: dict[str, int] = {}
    for one in found:
        shared[one.fingerprint] = shared.get(one.fingerprint, 0) + 1
    seen: dict[str, int] = {}
    result = []
    for one in found:
        if shared[one.fingerprint] > 1:
            words = sorted({" ".join(claims[id].sentence.casefold().split()) for id in one.claims})
            mark = _digest(one.fingerprint, *words)
            seen[mark] = seen.get(mark, 0) + 1
            mark = mark if seen[mark] == 1 else _digest(mark, str(seen[mark]))
            one = one.model_copy(update={"fingerprint": mark, "id": f"{one.code}-{mark[:8]}"})  # noqa: PLW2901
        result.append(one)
    return tuple(result)


def figure_words(claim: Claim) -> str:
    """The figure as a reader would say it: "more than 60", "about 1.6 million", "85 kilometers", "none"."""
    if claim.low == claim.high == 0 and not any(char.isdigit() for char in claim.text):
        return "none"
    text = " ".join(claim.text.split())
    words = text
    if claim.bound in _BEFORE and text[:1] not in "~≈<>" and not text.endswith(("+", "or more", "or fewer")):
        days = _OF_DAYS if claim.kind in {"date", "time"} else _BEFORE
        first = days.get(claim.bound, _BEFORE[claim.bound])
        if not text.casefold().startswith((first.strip(), "some ", "nearly", "almost", "around", "over")):
            words = first + text
    if claim.kind in {"date", "time"} and isinstance(claim.low, str) and claim.low == claim.high and claim.low != text:
        if claim.kind == "date":
            words += f" ({claim.low}{', by the other articles' if claim.when else ''})"
        elif claim.unit and claim.unit.casefold() not in text.casefold():
            words += f" {claim.unit}"
    else:
        words += unit_words(claim)
    return words


def outlet(article: Article) -> str:
    """Whom the article is by: the publisher, else its title as far as it is short, else its file."""
    title = " ".join((article.title or "").split())
    if len(title) > _TITLE:
        title = title[: title.rfind(" ", 0, _TITLE)] + " …"
    return article.publisher or title or PurePath(article.path).stem or article.id


def written(day: dt.date) -> str:
    """A day as it is written in prose: 21 December 2023, or 21 December where nothing tells the year."""
    return f"{day.day} {day:%B}" if day.year == YEAR_UNTOLD else f"{day.day} {day:%B %Y}"


def holder(case: Case, claim: Claim) -> str:
    """The outlet and its day: "The National, 21 December 2023"."""
    article = case.articles[claim.article]
    return f"{outlet(article)}, {written(article.published)}" if article.published else outlet(article)


def holders(case: Case, group: Sequence[Claim]) -> str:
    """Who tells a position, each article once; a long list is cut."""
    names = list(dict.fromkeys(holder(case, claim) for claim in group))
    more = len(names) - _SHOWN_OUTLETS
    return "; ".join(names[:_SHOWN_OUTLETS]) + (f"; {more} more" if more > 0 else "")


def position_words(group: Sequence[Claim]) -> str:
    """The figures of a position, the commonest first: "1,200, at least 1,163"."""
    values = [(claim.low, claim.high, claim.bound, claim.unit) for claim in group]
    words = dict(zip(reversed(values), (figure_words(claim) for claim in reversed(group)), strict=True))
    ordered = sorted(dict.fromkeys(values), key=lambda value: -values.count(value))
    unique = list(dict.fromkeys(words[value] for value in ordered))
    return ", ".join(unique[:3]) + (", …" if len(unique) > 3 else "")


def quote(case: Case, claim: Claim) -> str:
    """The claim's sentence, cut to the words round the figure, with its outlet and day."""
    sentence, at = claim.sentence, claim.start - claim.sentence_start
    if len(sentence) > _QUOTED and 0 <= at <= len(sentence):
        left, right = max(0, at - _QUOTED // 2), min(len(sentence), at + _QUOTED // 2)
        left = sentence.rfind(" ", 0, left) + 1 if left else 0
        space = sentence.find(" ", right)
        right = space if space != -1 else len(sentence)
        sentence = ("… " if left else "") + sentence[left:right] + (" …" if right < len(sentence) else "")
    return f"“{within_quotes(' '.join(sentence.split()))}” — {holder(case, claim)}"


def sources(group: Sequence[Claim]) -> str:
    """Whom the articles of a position cite, each once; empty where they cite nobody."""
    return ", ".join(sorted({claim.source for claim in group if claim.source}))
