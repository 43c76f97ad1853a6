"""How fast `find_figures` reads news, beside quantulum3 on the same text in the same run.

usage: python tests/benchmarks/benchmark_figures.py [TEXT_FILE_OR_FOLDER ...]

Without arguments it reads the starter corpus in seeds/. Printed: megabytes a second of each and the ratio. quantulum3
is slow, so it gets the first 40 kB of the same text; both rates are the best of three runs. It runs without its
classifier, the faster of its two ways, which needs no one release of scikit-learn to unpickle its model.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from checker.language.figures import find_figures

SAMPLE = 40_000


def text_of(paths: list[Path]) -> str:
    """All text and Markdown files under the paths, joined."""
    files = [
        file for path in paths for file in ([path] if path.is_file() else sorted(path.rglob("*"))) if file.is_file()
    ]
    files = [file for file in files if file.suffix in (".txt", ".md")]
    return "\n\n".join(file.read_text(encoding="utf-8") for file in files)


def rate(reader: Callable[[str], object], text: str) -> float:
    """Megabytes of text a second, the best of three runs."""
    best = float("inf")
    for _ in range(3):
        began = time.perf_counter()
        reader(text)
        best = min(best, time.perf_counter() - began)
    return len(text.encode()) / best / 1e6


def compare(text: str) -> tuple[float, float]:
    """The rates of `find_figures` on all of the text and of quantulum3 on its beginning."""
    from quantulum3 import classifier, parser

    classifier.USE_CLF = False

    sample = text[:SAMPLE]
    find_figures(sample)
    parser.parse(sample[:2000], verbose=False)
    return rate(find_figures, text), rate(parser.parse, sample)


def main() -> None:
    """Print both rates and their ratio."""
    seeds = Path(__file__).parent.parent.parent / "seeds"
    text = text_of([Path(argument) for argument in sys.argv[1:]] or [seeds])
    ours, theirs = compare(text)
    print(f"{len(text.encode()):,} bytes")
    print(f"find_figures  {ours:8.3f} MB/s")
    print(f"quantulum3    {theirs:8.3f} MB/s")
    print(f"ratio         {ours / theirs:8.1f}")


if __name__ == "__main__":
    main()
