"""Which finding an entry of a baseline stands for, where several have the same figures. Hand-built findings."""

from pathlib import Path

from checker.baseline import Baseline, baseline_of, compare, spelled
from checker.findings import distinct, figures_fingerprint
from checker.models import Article, Claim, Finding, Report, Severity


def report_of(*towns: str) -> Report:
    """In each town one paper counts 34 drowned and another 41; the towns' findings have the same figures."""
    articles, claims, findings = [], [], []
    for town in towns:
        pair = []
        for figure in (34, 41):
            name = f"{town}-{figure}"
            sentence = f"{figure} people drowned off {town}."
            articles.append(Article(id=name, path=f"news/{name}.txt", text=sentence))
            pair.append(
                Claim(
                    id=f"{name}#1", article=name, kind="deaths", start=0, end=2, text=str(figure), sentence=sentence,
                    sentence_start=0, low=float(figure), high=float(figure), subject="people",
                )
            )  # fmt: skip
        claims += pair
        ids = tuple(claim.id for claim in pair)
        bare = Finding(
            id=f"F101-{town}", code="F101", check="figures-disagree", severity=Severity.WARNING, claims=ids,
            positions=tuple((id,) for id in ids), message=f"34 against 41 off {town}",
        )  # fmt: skip
        mark = figures_fingerprint(bare, {claim.id: claim for claim in claims})
        findings.append(bare.model_copy(update={"fingerprint": mark}))
    told = distinct(findings, {claim.id: claim for claim in claims})
    return Report(articles=tuple(articles), claims=tuple(claims), findings=told)


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
