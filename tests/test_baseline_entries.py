"""Which finding an entry of a baseline stands for, where several have the same figures. Hand-built findings."""

from pathlib import Path

from checker.baseline import Baseline, baseline_of, compare, spelled
from checker.case import Case, Check
from checker.findings import distinct, finding
from checker.models import Article, Claim, Finding, Report, Severity

CHECK = Check(code="F101", name="figures-disagree", severity=Severity.WARNING, summary="They differ.", run=lambda _: ())


def telling(town: str, figure: int, subject: str = "people", paper: str = "") -> tuple[Article, Claim]:
    name = paper or f"{town}-{figure}"
    sentence = f"{figure} {subject} drowned off {town}."
    claim = Claim(
        id=f"{name}#1", article=name, kind="deaths", start=0, end=2, text=str(figure), sentence=sentence,
        sentence_start=0, low=float(figure), high=float(figure), subject=subject,
    )  # fmt: skip
    return Article(id=name, path=f"news/{name}.txt", text=sentence), claim


def report_of(*towns: str, echo: str = "") -> Report:
    """In each town one paper counts 34 drowned and another 41; the towns' findings have the same figures.

    `echo` is what a third paper, which counts 34 in the first town, calls the drowned.
    """
    told, positions = [], []
    for town in towns:
        low, high = telling(town, 34), telling(town, 41, "passengers")
        more = [telling(town, 34, echo, "echo")] if echo and town == towns[0] else []
        told += [low, high, *more]
        positions.append(([low[1], *(claim for _, claim in more)], [high[1]]))
    claims = [claim for _, claim in told]
    case = Case.of([article for article, _ in told], claims, ())
    findings = [
        finding(case, CHECK, f"34 against 41 off {town}", groups) for town, groups in zip(towns, positions, strict=True)
    ]
    return Report(
        articles=tuple(article for article, _ in told),
        claims=tuple(claims),
        findings=distinct(findings, {claim.id: claim for claim in claims}),
    )


HERE = Path()


def messages(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.message for finding in findings]


def test_a_known_finding_stays_known_when_another_of_its_figures_comes() -> None:
    known = baseline_of(report_of("Marlow"), HERE)
    found = compare(known, report_of("Ashby", "Marlow"), HERE)
    assert messages(found.new) == ["34 against 41 off Ashby"]
    assert messages(found.known) == ["34 against 41 off Marlow"]
    assert found.gone == ()


def test_a_known_finding_stays_known_when_another_of_its_figures_goes() -> None:
    known = baseline_of(report_of("Ashby", "Marlow"), HERE)
    assert len({entry.fingerprint for entry in known.findings}) == 2
    found = compare(known, report_of("Marlow"), HERE)
    assert messages(found.known) == ["34 against 41 off Marlow"]
    assert [entry.message for entry in found.gone] == ["34 against 41 off Ashby"]


def test_a_known_finding_stays_known_when_another_paper_tells_its_figure_in_other_words() -> None:
    before, after = report_of("Marlow"), report_of("Marlow", echo="people")
    assert before.findings[0].fingerprint != after.findings[0].fingerprint
    found = compare(baseline_of(before, HERE), after, HERE)
    assert (messages(found.known), found.new, found.gone) == (["34 against 41 off Marlow"], (), ())


def test_the_same_figures_in_other_articles_are_new() -> None:
    found = compare(baseline_of(report_of("Marlow"), HERE), report_of("Ashby", "Tilden"), HERE)
    assert len(found.new) == 2
    assert len(found.gone) == 1


def test_one_entry_stands_for_one_finding() -> None:
    known = baseline_of(report_of("Marlow"), HERE)
    assert len(compare(known, report_of("Ashby", "Marlow", "Tilden"), HERE).known) == 1


def test_the_order_of_the_findings_does_not_matter() -> None:
    assert spelled(baseline_of(report_of("Ashby", "Marlow"), HERE)) == spelled(
        baseline_of(report_of("Marlow", "Ashby"), HERE)
    )


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    from checker.baseline import read_baseline

    known = baseline_of(report_of("Ashby", "Marlow"), tmp_path)
    (tmp_path / "known.json").write_text(spelled(known))
    assert read_baseline(tmp_path / "known.json") == known
    assert read_baseline(tmp_path / "known.json") != Baseline()
