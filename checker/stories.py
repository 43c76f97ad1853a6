"""Which articles tell one story: those that share enough rare names and words.

Facts are sought within a story alone, so that a pile of many stories costs no more than its stories one by one. Words
that stand in many articles say nothing, so each article is only compared with those it shares rare ones with.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence

from checker.language.clauses import content_words
from checker.language.concepts import concept
from checker.models import Article

_MOST_ARTICLES_OF_A_WORD = 60
_HANDFUL = 4
_READ = 4000
"""Characters of an article from which its story is told; news says what it is about at its head."""


def alike(pile: int) -> float:
    """The cosine from which two articles of a pile of so many are of one story.

    The more articles there are, the rarer is what two of one story share, and the higher their cosine: in piles of one
    story each article has a fellow at 0.11 and above, in piles of many at 0.16 and above, where articles of two stories
    on one subject (two earthquakes) come to 0.2.
    """
    return 0.11 + 0.09 * min(1.0, max(0.0, (pile - 25) / 75))


def group_stories(articles: Sequence[Article]) -> list[list[str]]:
    """The ids of the articles, grouped by story; groups and members in the order of the input.

    A handful of articles is one story: somebody put them side by side to compare them.
    """
    if len(articles) <= _HANDFUL:
        return [[article.id for article in articles]] if articles else []
    words = [Counter(concept(word) for word in content_words(article.text[:_READ])) for article in articles]
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
    enough = alike(total)

    def find(at: int) -> int:
        while leader[at] != at:
            leader[at] = leader[leader[at]]
            at = leader[at]
        return at

    for at, counts in enumerate(words):
        scores: dict[int, float] = defaultdict(float)
        for word, n in counts.items():
            others = standing[word]
            if len(others) > _MOST_ARTICLES_OF_A_WORD:
                continue
            for other in others:
                if other < at:
                    scores[other] += (1 + math.log(n)) * (1 + math.log(words[other][word])) * rarity[word] ** 2
        for other, score in scores.items():
            if score / (norms[at] * norms[other]) >= enough:
                one, two = sorted((find(at), find(other)))
                leader[two] = one
    groups: dict[int, list[str]] = {}
    for at, article in enumerate(articles):
        groups.setdefault(find(at), []).append(article.id)
    return list(groups.values())
