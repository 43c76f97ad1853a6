"""What a report format is: a name and a function from a report to text.

A format is a module with a docstring and one declared `FORMAT`. The built-in ones are in `reports/`; the entry point
`checker.reports` adds others.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from checker.models import Report

View = Literal["findings", "claims", "facts"]
"""What the reader asked to see: the findings with everything behind them, or the claims or the facts alone."""


@dataclass(frozen=True)
class RenderOptions:
    """How to render: `width` in characters, `colour` by ANSI escapes, `facts` for the corroborated facts as well.

    `unicode` is False where the output cannot show more than ASCII.
    """

    width: int = 100
    colour: bool = False
    facts: bool = False
    view: View = "findings"
    unicode: bool = True


@dataclass(frozen=True)
class ReportFormat:
    """A format: `render` yields the text in pieces, in order; `suffix` is the usual one of its files (".md").

    A format of several files names them in `tables`; written to a folder, each view becomes a file of its own.
    """

    name: str
    suffix: str
    summary: str
    render: Callable[[Report, RenderOptions], Iterable[str]]
    tables: tuple[View, ...] = ()
