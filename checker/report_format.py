"""What a report format is: a name and a function from a report to text.

A format is a module with a docstring and one declared `FORMAT`. The built-in ones are in `reports/`; the entry point
`checker.reports` adds others.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from checker.models import Report

if TYPE_CHECKING:
    from checker.config import Config

View = Literal["findings", "claims", "facts"]
"""What the reader asked to see: the findings with everything behind them, or the claims or the facts alone."""


@dataclass(frozen=True)
class RenderOptions:
    """How to render: `width` in characters, `colour` by ANSI escapes, `facts` for the corroborated facts as well.

    `unicode` is False where the output cannot show more than ASCII. `config` is the run's configuration, for a format
    that shows the references.
    """

    width: int = 100
    colour: bool = False
    facts: bool = False
    view: View = "findings"
    unicode: bool = True
    new: frozenset[str] = frozenset()
    config: "Config | None" = None


@dataclass(frozen=True)
class ReportFormat:
    """A format: `render` yields the text in pieces, in order; `suffix` is the usual one of its files (".md").

    A format of several files names them in `tables`; written to a folder, each view becomes a file of its own.
    `companion` is a second format that is appended to the file that an environment variable names, where it is set.
    With `byte_order_mark`, files begin with the mark by which spreadsheets tell UTF-8.
    """

    name: str
    suffix: str
    summary: str
    render: Callable[[Report, RenderOptions], Iterable[str]]
    tables: tuple[View, ...] = ()
    companion: tuple[str, str] | None = None
    byte_order_mark: bool = False
