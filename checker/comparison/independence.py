"""How many tellings are independent: sentences copied from one wire story count once."""

from collections.abc import Iterable

COPIED = 88
"""The likeness, in percent of the words in any order, above which two sentences are taken for one wording."""

_COMPARED = 60


def independent(sentences: Iterable[str]) -> int:
    """The number of wordings among the sentences, near-duplicates counted once; at most the first 60 are compared."""
    from rapidfuzz import fuzz, process

    unique = sorted({" ".join(sentence.casefold().split()) for sentence in sentences})
    if len(unique) < 2:
        return len(unique)
    kept: list[str] = []
    for sentence in unique[:_COMPARED]:
        if process.extractOne(sentence, kept, scorer=fuzz.token_sort_ratio, score_cutoff=COPIED) is None:
            kept.append(sentence)
    return len(kept) + max(0, len(unique) - _COMPARED)
