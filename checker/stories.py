"""Which articles tell one story: those that share enough rare names and words.

Facts are sought within a story alone, so that a pile of many stories costs no more than its stories one by one. Words
that stand in many articles say nothing, so each article is only compared with those it shares rare ones with.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence

from checker.language.clauses import content_words
from checker.models import Article

_MOST_ARTICLES_OF_A_WORD = 60
_SAME_STORY = 0.06
_SMALL_PILE = 25


def group_stories(articles: Sequence[Article]) -> list[list[str]]:
    """The ids of the articles, grouped by story; groups and members in the order of the input.

    A pile of no more than `_SMALL_PILE` articles was put together by hand and counts as one story where all of them
    are linked at all; else an article belongs with those whose words have a cosine over `_SAME_STORY` with it.
    """
    words = [Counter(content_words(article.text[:4000])) for article in articles]
    standing: dict[str, list[int]] = defaultdict(list)
    for at, counts in enumerate(words):
        for word in counts:
            standing[word].append(at)
    total = len(articles)
    rarity = {word: math.log(1 + total / len(at)) for word, at in standing.items()}
    norms = [
        math.sqrt(sum((1 + math.log(n)) ** 2 * rarity[w] ** 2 for w, n in counts.items())) or 1.0 for counts in words
    ]
    leader = list(range(total))

    def find(at: int) -> int:
        while leader[at] != at:
            leader[at] = leader[leader[at]]
            at = leader[at]
        return at

    for at, counts in enumerate(words):
        scores: Counter[int] = Counter()
        for word, n in counts.items():
            others = standing[word]
            if len(others) > _MOST_ARTICLES_OF_A_WORD:
                continue
            for other in others:
                if other < at:
                    scores[other] += (1 + math.log(n)) * (1 + math.log(words[other][word])) * rarity[word] ** 2  # type: ignore[assignment]
        for other, score in scores.items():
            if score / (norms[at] * norms[other]) >= _SAME_STORY:
                one, two = sorted((find(at), find(other)))
                leader[two] = one
    groups: dict[int, list[str]] = {}
    for at, article in enumerate(articles):
        groups.setdefault(find(at), []).append(article.id)
    return list(groups.values())
