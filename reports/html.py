"""One page that an editor looks at: findings that open to their evidence, charts over time, every article marked.

Everything is in the one file, and the file asks for nothing: its Content-Security-Policy allows the scripts and styles
in it, by their hashes, and no other. What articles say goes in as JSON that cannot end its element, and comes onto the
page as text nodes alone; Trusted Types forbid that any text is ever parsed as markup.
"""

import base64
import hashlib
import re
from collections.abc import Iterator
from functools import cache
from html import escape
from importlib.resources import files
from json import dumps

from checker.models import Report
from checker.report_format import RenderOptions, ReportFormat

from ._html_data import page_data

_LIBRARIES = (
    ("d3", "7.9.2", "d3-7.9.2.min.js"),
    ("Observable Plot", "0.6.17", "plot-0.6.17.umd.min.js"),
    ("TanStack Table", "8.21.3", "table-core-8.21.3.js"),
)
_SCRIPTS = (
    "elements.js",
    "axes.js",
    "chart.js",
    "listing.js",
    "evidence.js",
    "sections.js",
    "more_sections.js",
    "page.js",
)

# Observable Plot puts this element into each chart; the policy has to know it. The name is given in chart.js.
_STYLE_OF_PLOT = """:where(.plot) {
  --plot-background: white;
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
}
:where(.plot text),
:where(.plot tspan) {
  white-space: pre;
}"""


def render(report: Report, options: RenderOptions) -> Iterator[str]:
    """The page, in pieces; the same report gives the same bytes."""
    before, between, after = _shell()
    data, texts = page_data(report, options.config, options.view)
    yield before
    yield embedded(data)
    yield between
    yield embedded(texts)
    yield after


def embedded(value: object) -> str:
    """JSON that stands in a script element without ending it, in ASCII."""
    text = dumps(value, separators=(",", ":"), allow_nan=False)
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


@cache
def _shell() -> tuple[str, str, str]:
    """What stands before the report, between it and the texts, and behind."""
    style = _asset("report.css")
    scripts = [_asset(f"vendor/{file}") for _, _, file in _LIBRARIES] + [_asset(name) for name in _SCRIPTS]
    policy = "; ".join(
        (
            "default-src 'none'",
            f"script-src {' '.join(_source(script) for script in scripts)}",
            f"style-src {_source(style)} {_source(_STYLE_OF_PLOT)}",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    )
    page, texts, after = re.split(r"{{report}}|{{texts}}", _asset("page.html"))
    head, rest = page.split("{{style}}")
    body, end = rest.split("{{licences}}")
    before = f"{head.replace('{{policy}}', escape(policy))}{style}{body}{''.join(_licences())}{end}"
    return before, texts.replace("{{scripts}}", "\n".join(f"<script>{script}</script>" for script in scripts)), after


def _licences() -> Iterator[str]:
    for name, version, file in _LIBRARIES:
        text = _asset(f"vendor/{file.partition(version)[0]}{version}.LICENSE")
        yield f"<h3>{name} {version}</h3><pre>{escape(text.strip())}</pre>"


def _asset(name: str) -> str:
    """A file of the page. What would ask for a source map goes; what would end its element is refused."""
    text = files(__package__).joinpath("html_assets", name).read_text(encoding="utf-8").replace("\r\n", "\n")
    if name.endswith((".js", ".css")):
        text = "\n".join(line for line in text.split("\n") if not line.startswith("//# sourceMappingURL="))
        if any(ending in text.lower() for ending in ("</script", "</style", "<!--")):
            raise ValueError(f"{name} holds what would end its element in the page")
    return text


def _source(text: str) -> str:
    """The name by which the policy knows an inline script or style: its hash."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


FORMAT = ReportFormat("html", ".html", "one page to look at: evidence, charts, marked articles", render)
