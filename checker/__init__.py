"""A checker of figures in news."""

from checker.language.dates import find_dates
from checker.language.figures import find_figures

__all__ = ["find_dates", "find_figures"]
