"""A sentence with each claim's figure replaced by one private character, so that patterns speak of figures."""

from collections.abc import Iterator

import regex

from checker.case import Case
from checker.models import Claim

FIRST, LAST = 0xE100, 0xF000
FIGURE = f"[{chr(FIRST)}-{chr(LAST)}]"
OTHER = f"[^{chr(FIRST)}-{chr(LAST)}.;]"
"""Any character of the clause but a figure."""

Marked = tuple[str, tuple[Claim, ...]]


def marked_sentences(case: Case, least: int, words: "regex.Pattern[str] | None" = None) -> Iterator[Marked]:
    """The sentences with at least so many claims, marked, each with its claims; only those in which `words` match."""
    for claims in case.claims_by_sentence.values():
        if len(claims) >= least and (words is None or words.search(claims[0].sentence)):
            yield mark(claims)


def mark(claims: tuple[Claim, ...]) -> Marked:
    """The claims' sentence with the nth figure replaced by the nth private character; of overlapping ones the first."""
    sentence, offset = claims[0].sentence, claims[0].sentence_start
    pieces: list[str] = []
    kept: list[Claim] = []
    at = 0
    for claim in claims:
        start, end = claim.start - offset, claim.end - offset
        if start < at or end > len(sentence) or end <= start or len(kept) > LAST - FIRST - 1:
            continue
        pieces += [sentence[at:start], chr(FIRST + len(kept))]
        kept.append(claim)
        at = end
    pieces.append(sentence[at:])
    return "".join(pieces), tuple(kept)


def claim_at(char: str, claims: tuple[Claim, ...]) -> Claim:
    """The claim that a private character stands for."""
    return claims[ord(char) - FIRST]
