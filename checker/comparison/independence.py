"""How many tellings are independent: sentences copied from one wire story count once."""

from collections.abc import Iterable, Sequence

from checker.models import Claim

COPIED = 88
"""The likeness, in percent of the words in any order, above which two sentences are taken for one wording."""

_COMPARED = 60


def independent(claims: Sequence[Claim]) -> int:
    """The number of articles among the claims' that tell in words of their own.

    Articles of which one has a sentence of another, near-duplicates included, count once. At most the first 60 wordings
    are compared; beyond these only sentences that are the same, letter for letter, are known as copies.
    """
    leader = {claim.article: claim.article for claim in claims}

    def find(article: str) -> str:
        while leader[article] != article:
            article = leader[article] = leader[leader[article]]
        return article

    wording = wordings(claim.sentence for claim in claims)
    first: dict[str, str] = {}
    for claim in claims:
        words = wording[claim.sentence]
        leader[find(claim.article)] = find(first.setdefault(words, claim.article))
    return len({find(article) for article in leader})


def wordings(sentences: Iterable[str]) -> dict[str, str]:
    """Each sentence with the one that stands for its wording: the first, by the alphabet, that it is like."""
    from rapidfuzz import fuzz, process

    flat = {sentence: " ".join(sentence.casefold().split()) for sentence in sentences}
    if len(flat) < 2:
        return flat
    kept: list[str] = []
    stands_for: dict[str, str] = {}
    for words in sorted(set(flat.values())):
        found = process.extractOne(words, kept[:_COMPARED], scorer=fuzz.token_sort_ratio, score_cutoff=COPIED)
        stands_for[words] = found[0] if found else words
        if not found:
            kept.append(words)
    return {sentence: stands_for[words] for sentence, words in flat.items()}
