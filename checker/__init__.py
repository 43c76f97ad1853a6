"""A checker of figures in news: articles in, every numeric claim out, and where claims of one fact cannot all be true.

>>> from checker import check, read_articles
>>> report = check(read_articles(["seeds"]))
"""

from typing import TYPE_CHECKING, Any

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

if TYPE_CHECKING:
    from checker.language.dates import find_dates
    from checker.language.figures import find_figures
    from checker.language.times import find_times
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

_LATE = {
    "check": "checker.pipeline",
    "find_claims": "checker.pipeline",
    "find_dates": "checker.language.dates",
    "find_figures": "checker.language.figures",
    "find_times": "checker.language.times",
    "read_articles": "checker.reading",
}


def __getattr__(name: str) -> Any:
    """The public functions, each imported when it is first asked for, so that importing the package costs little."""
    if name in _LATE:
        import importlib

        return getattr(importlib.import_module(_LATE[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
