"""How fast `find_claims` reads news on one core, beside quantulum3, which reads figures only, in the same run.

usage: python tests/benchmarks/benchmark_claims.py [FILE_OR_FOLDER ...]

Without arguments it reads the starter corpus in seeds/. Each article is read once, so that nothing is remembered from
one reading to the next; processor time is measured, which what else the machine does disturbs least.
"""

import sys
import time
from pathlib import Path

from checker import Article, read_articles
from checker.pipeline import find_claims

SAMPLE = 40_000


def claims_rate(articles: list[Article]) -> tuple[float, int]:
    """Megabytes a second and the number of claims."""
    find_claims(Article(id="warm", path="warm", text="The flood killed 12 people in Tolema on Monday, police said."))
    size = sum(len(article.text.encode()) for article in articles)
    began = time.process_time()
    count = sum(len(find_claims(article)) for article in articles)
    return size / (time.process_time() - began) / 1e6, count


def quantulum_rate(text: str) -> float:
    """Megabytes a second of quantulum3 without its classifier, the faster of its two ways."""
    from quantulum3 import classifier, parser

    classifier.USE_CLF = False
    parser.parse(text[:2000], verbose=False)
    began = time.process_time()
    parser.parse(text, verbose=False)
    return len(text.encode()) / (time.process_time() - began) / 1e6


def main() -> None:
    """Print both rates and their ratio."""
    seeds = Path(__file__).parent.parent.parent / "seeds"
    articles = read_articles([Path(argument) for argument in sys.argv[1:]] or [seeds])
    ours, count = claims_rate(articles)
    theirs = quantulum_rate("\n\n".join(article.text for article in articles)[:SAMPLE])
    print(f"{len(articles)} articles, {sum(len(article.text) for article in articles):,} characters, {count:,} claims")
    print(f"find_claims   {ours:8.3f} MB/s")
    print(f"quantulum3    {theirs:8.3f} MB/s (figures only)")
    print(f"ratio         {ours / theirs:8.1f}")


if __name__ == "__main__":
    main()
