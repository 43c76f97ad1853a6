"""A checker of figures in news: articles in, every numeric claim out, and where claims of one fact cannot all be true.

>>> from checker import check, read_articles
>>> report = check(read_articles(["seeds"]))
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from checker.language.dates import find_dates
    from checker.language.figures import find_figures
    from checker.language.times import find_times
    from checker.models import (
        Agreement,
        Article,
        Bound,
        Claim,
        DateMention,
        Fact,
        Figure,
        Finding,
        Modality,
        Nature,
        Part,
        Problem,
        Report,
        Role,
        Severity,
        TimeMention,
        Trend,
    )
    from checker.pipeline import check, find_claims
    from checker.reading import read_articles

__all__ = [
    "Agreement",
    "Article",
    "Bound",
    "Claim",
    "DateMention",
    "Fact",
    "Figure",
    "Finding",
    "Modality",
    "Nature",
    "Part",
    "Problem",
    "Report",
    "Role",
    "Severity",
    "TimeMention",
    "Trend",
    "check",
    "find_claims",
    "find_dates",
    "find_figures",
    "find_times",
    "read_articles",
]

_FUNCTIONS = {
    "check": "checker.pipeline",
    "find_claims": "checker.pipeline",
    "find_dates": "checker.language.dates",
    "find_figures": "checker.language.figures",
    "find_times": "checker.language.times",
    "read_articles": "checker.reading",
}


def __getattr__(name: str) -> Any:
    """The public names, each imported when it is first asked for, so that importing the package costs little.

    Whatever is no function stands in `checker.models`.
    """
    if name in __all__:
        import importlib

        return getattr(importlib.import_module(_FUNCTIONS.get(name, "checker.models")), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
