"""A table for the terminal: each finding with its positions side by side, the counts, the corroborated facts."""

from collections.abc import Iterable, Iterator

from tabulate import tabulate

from checker.models import Agreement, Claim, Fact, Finding, Modality, Report, Severity
from checker.report_format import RenderOptions, ReportFormat
from checker.reporting.index import Index, day, kind_words, measured, short_day
from checker.reporting.safe_text import plain, within_quotes
from checker.reporting.wrapping import joined_in_lines, seen_width, wrapped

_COLOURS = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.NOTE: "1;36"}
_AGREEMENT_COLOURS = {Agreement.CONFLICT: "31", Agreement.AGREE: "32", Agreement.COMPATIBLE: "32"}
_SENTENCE = 320
"""Characters of a sentence that are shown, round the figure."""


class _Page:
    """The width and the colours that everything on one page is set in."""

    def __init__(self, options: RenderOptions) -> None:
        self.width = max(40, options.width)
        self.colour = options.colour
        self.outline = "rounded_grid" if options.unicode else "grid"

    def paint(self, text: str, colour: str) -> str:
        """Each word in a colour of its own, so that a line may break between any two."""
        if not self.colour or not colour:
            return text
        return " ".join(f"\x1b[{colour}m{word}\x1b[0m" for word in text.split(" "))


def render(report: Report, options: RenderOptions) -> Iterator[str]:
    """The part that `options.view` asks for, then the line of counts."""
    index, page = Index(report), _Page(options)
    if options.view == "claims":
        yield from _claims(index, page)
    elif options.view == "facts":
        yield from _facts(index, page, index.told_by_several)
    else:
        for number, finding in enumerate(index.sorted_findings(), 1):
            yield from _finding(index, page, finding, number)
        if options.facts:
            yield from _facts(index, page, index.corroborated)
            yield from _confirmed(index, page)
    mark = " · " if options.unicode else " | "
    yield from _lines(joined_in_lines(index.count_parts(options.view), mark, page.width))


# One finding


def _finding(index: Index, page: _Page, finding: Finding, number: int) -> Iterator[str]:
    severity = page.paint(finding.severity, _COLOURS[finding.severity])
    head = f"{severity} {finding.code}  {page.paint(index.about(finding), '1')}"
    yield from _lines(wrapped(head, page.width))
    yield _positions(index, page, index.positions(finding))
    yield "\n"
    yield from _lines(wrapped(plain(finding.message), page.width, "  ", "  "))
    for reason in index.reasons(finding):
        yield from _lines(wrapped(reason, page.width, "  - ", "    "))
    if finding.fingerprint:
        yield f"  {page.paint(f'{finding.check} {finding.fingerprint}', '2')}\n"
    yield "\n"


def _positions(index: Index, page: _Page, positions: list[list[Claim]]) -> str:
    """Who tells what: positions side by side where each gets 34 columns or more, else one below the other."""
    if len(positions) == 1:  # figures that fit together and differ: one below the other all the same
        positions = list(_by_figure(positions[0]).values())
    across = (page.width - 1) // max(1, len(positions)) - 3
    if len(positions) > 1 and across >= 34:
        cells = [
            [_told(index, page, position, across) for position in positions],
            [_quote(page, position[0], across) for position in positions],
        ]
    else:
        room = page.width - 7
        left = min(38, room * 2 // 5)
        cells = [[_told(index, page, position, left), _quote(page, position[0], room - left)] for position in positions]
    return tabulate(cells, tablefmt=page.outline, disable_numparse=True)


def _told(index: Index, page: _Page, position: list[Claim], width: int) -> str:
    """The figures of a position, each with who tells it and when."""
    lines: list[str] = []
    for words, tellers in _by_words(index, position).items():
        lines += wrapped(page.paint(words, "1"), width, rest="  ")
        for teller in tellers:
            lines += wrapped(teller, width, "  ", "    ")
    return "\n".join(lines)


def _by_figure(position: list[Claim]) -> dict[str, list[Claim]]:
    told: dict[str, list[Claim]] = {}
    for claim in position:
        told.setdefault(measured(claim), []).append(claim)
    return told


def _by_words(index: Index, position: list[Claim]) -> dict[str, list[str]]:
    told: dict[str, dict[str, None]] = {}
    for claim in position:
        told.setdefault(measured(claim), {})[_teller(index, claim)] = None
    return {words: list(tellers) for words, tellers in told.items()}


def _teller(index: Index, claim: Claim) -> str:
    """Outlet and date, and whom it names as its source."""
    source = f", citing {plain(claim.source)}" if claim.source else ""
    return f"{index.outlet(claim)}, {day(index.article(claim).published)}{source}"


def _quote(page: _Page, claim: Claim, width: int) -> str:
    """The sentence round the claim's figure, the figure marked."""
    start = min(max(0, claim.start - claim.sentence_start), len(claim.sentence))
    end = min(max(start, claim.end - claim.sentence_start), len(claim.sentence))
    sentence = within_quotes(claim.sentence)
    before, figure, after = sentence[:start], sentence[start:end], sentence[end:]
    room = max(0, _SENTENCE - len(figure))
    if len(before) + len(after) > room:
        left = max(min(len(before), room // 2), room - len(after))
        right = max(min(len(after), room // 2), room - len(before))
        before = before if left >= len(before) else "…" + before[len(before) - left :].partition(" ")[2]
        after = after if right >= len(after) else after[:right].rpartition(" ")[0] + " …"
    shown = page.paint(plain(figure), "1")
    return "\n".join(wrapped(f"“{_joined(before, shown, after)}”", width))


def _joined(before: str, shown: str, after: str) -> str:
    left = plain(before) + (" " if before[-1:].isspace() else "")
    right = (" " if after[:1].isspace() else "") + plain(after)
    return left + shown + right


def _lines(lines: Iterable[str]) -> Iterator[str]:
    return (line.rstrip() + "\n" for line in lines)


# Facts and claims


def _facts(index: Index, page: _Page, facts: tuple[Fact, ...]) -> Iterator[str]:
    if not facts:
        return
    rows = [
        [
            plain(fact.label),
            _values(index, fact),
            ", ".join(dict.fromkeys(index.outlet(claim) for claim in index.claims_of(fact.claims))),
            page.paint(fact.agreement, _AGREEMENT_COLOURS.get(fact.agreement, "")),
        ]
        for fact in facts
    ]
    yield _listed(page, ["fact", "values", "told by", "agreement"], rows, (0.32, 0.3, 0.26, 0.12)) + "\n\n"


def _confirmed(index: Index, page: _Page) -> Iterator[str]:
    """What the reference series confirm."""
    for line in index.confirmed:
        yield from _lines(wrapped(line, page.width, f"{page.paint('confirmed', '32')} ", "  "))
    if index.confirmed:
        yield "\n"


def _values(index: Index, fact: Fact) -> str:
    """The fact's figures in order of time, each once, with how often it is told where that is more than once.

    "45-million" and "45 million" are one figure.
    """
    told: dict[str, list[str]] = {}
    for claim in index.claims_of(fact.claims):
        words = measured(claim)
        told.setdefault(words.casefold().replace("-", " "), []).append(words)
    return ", ".join(same[0] if len(same) == 1 else f"{same[0]} ×{len(same)}" for same in told.values())


def _claims(index: Index, page: _Page) -> Iterator[str]:
    for article in index.report.articles:
        claims = [claim for claim in index.report.claims if claim.article == article.id]
        if not claims:
            continue
        heading = ", ".join(filter(None, (plain(article.path), plain(article.publisher or ""))))
        yield from _lines(wrapped(f"{page.paint(heading, '1')}, {day(article.published)}", page.width))
        rows = [
            [
                page.paint(measured(claim), "1"),
                kind_words(claim.kind),
                plain(claim.subject or claim.unit or ""),
                plain(claim.place or ""),
                short_day(claim.as_of) if claim.as_of else "",
                claim.modality if claim.modality is not Modality.STATED else "",
                plain(claim.source or ""),
            ]
            for claim in claims
        ]
        names = ["figure", "kind", "counts", "where", "as of", "said as", "source"]
        yield _listed(page, names, rows, (0.22, 0.13, 0.2, 0.15, 0.12, 0.08, 0.1)) + "\n\n"


def _listed(page: _Page, names: list[str], rows: list[list[str]], shares: tuple[float, ...]) -> str:
    """A table of a page's width: each column as wide as it needs, and by its share where that is too much in all."""
    kept = [place for place in range(len(names)) if any(row[place] for row in rows)]
    names = [names[place] for place in kept]
    rows = [[row[place] for place in kept] for row in rows]
    room = page.width - 2 * (len(names) - 1)
    columns = [[name, *(row[place] for row in rows)] for place, name in enumerate(names)]
    widths = _widths(
        [max(map(seen_width, column)) for column in columns],
        [max(seen_width(word) for cell in column for word in cell.split() or [""]) for column in columns],
        [shares[place] for place in kept],
        room,
    )
    cells = [["\n".join(wrapped(cell, width)) for cell, width in zip(row, widths, strict=True)] for row in rows]
    return tabulate(cells, headers=names, tablefmt="simple", disable_numparse=True)


def _widths(needs: list[int], words: list[int], shares: list[float], room: int) -> list[int]:
    """Columns that need less than their share give what is left to the others, and none is narrower than its longest
    word as far as there is room for all of these."""
    longest = max(words)
    while longest > 6 and sum(min(word, longest) for word in words) > room:
        longest -= 1
    least = [min(word, longest) for word in words]
    widths = list(least)
    open_columns = list(range(len(needs)))
    left = room
    while open_columns:
        total = sum(shares[place] for place in open_columns)
        kept = sum(least[place] for place in open_columns)
        share = {place: int(left * shares[place] / total) for place in open_columns}
        for place in open_columns:
            if needs[place] <= share[place] and kept - least[place] <= left - needs[place]:
                widths[place] = needs[place]
                break
        else:
            place = next((place for place in open_columns if least[place] > share[place]), -1)
            if place < 0:
                return [share.get(place, width) for place, width in enumerate(widths)]
        open_columns.remove(place)
        left -= widths[place]
    return widths


FORMAT = ReportFormat("table", ".txt", "a table for the terminal", render)
