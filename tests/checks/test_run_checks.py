"""Findings: their order, severities, fingerprints and what they explain; hand-built claims and facts."""

import datetime as dt
import sys

import pytest

from checker import check as check_articles
from checker.case import Case, Check, Example
from checker.checks import load_checks, run_checks
from checker.config import Config, Folder, Reference
from checker.errors import ConfigError
from checker.models import Article, Bound, Claim, Fact, Nature, Role, Severity
from checker.references import load_series, usable_series

MARCH = dt.date(2019, 3, 4)


def telling(number, low, sentence, *, article=None, lead="", **more):
    """A claim whose figure stands in its sentence at the first digit."""
    start = next((at for at, char in enumerate(sentence) if char.isdigit()), 0)
    text = sentence[start:].split()[0].rstrip(".,")
    values = {"kind": "captives", "unit": "person", "nature": Nature.CONSTANT, "subject": "hostages"} | more
    return Claim(
        id=f"c{number}",
        article=article or f"a{number}",
        start=len(lead) + start,
        end=len(lead) + start + len(text),
        text=text,
        sentence=sentence,
        sentence_start=len(lead),
        low=low,
        high=low if values.get("bound") is not Bound.MORE_THAN else None,
        **values,
    )


def case_of(*claims, config=None, days=(), evidence=()):
    """One fact of all the claims, each article with the sentences of its claims."""
    names = list(dict.fromkeys(claim.article for claim in claims))
    articles = [
        Article(
            id=name,
            path=f"news/{name}.txt",
            text=next(claim.sentence for claim in claims if claim.article == name),
            publisher=f"The {name.upper()} Times",
            published=days[at] if at < len(days) else None,
        )
        for at, name in enumerate(names)
    ]
    fact = Fact(
        id="f1",
        kind=claims[0].kind,
        label="hostages taken at Varna",
        claims=tuple(claim.id for claim in claims),
        evidence=evidence,
    )
    return Case.of(articles, claims, (fact,), config)


def hostages(**more):
    return (
        telling(1, 180, "The raiders of Varna took 180 hostages, officials said.", **more),
        telling(2, 200, "Raiders took more than 200 hostages at Varna.", bound=Bound.MORE_THAN, **more),
    )


def test_a_finding_tells_the_fact_its_evidence_both_sides_and_both_sentences():
    case = case_of(*hostages(), days=(MARCH, MARCH), evidence=("both count hostages",))
    [found] = run_checks(case)
    told = "\n".join(found.explanation)
    assert (found.code, found.severity, found.fact) == ("F101", Severity.ERROR, "f1")
    assert found.positions == (("c1",), ("c2",))
    assert found.message == (
        "hostages taken at Varna: 180 (The A1 Times, 4 March 2019) against more than 200 (The A2 Times, 4 March 2019)"
    )
    assert "both count hostages" in told
    assert "“180” leaves room for 180 only" in told
    assert "“more than 200” leaves room for 200 and above" in told
    assert "“Raiders took more than 200 hostages at Varna.” — The A2 Times, 4 March 2019" in told


def test_figures_of_differing_sources_are_a_warning_as_both_articles_may_quote_rightly():
    first, second = hostages()
    first, second = (
        claim.model_copy(update={"source": source}) for claim, source in ((first, "the army"), (second, "the rebels"))
    )
    [found] = run_checks(case_of(first, second))
    assert found.severity is Severity.WARNING
    assert "citing the rebels" in "\n".join(found.explanation)


def test_a_slip_of_a_digit_is_named():
    one = telling(1, 186, "The raiders of Varna took 186 hostages, officials said.")
    other = telling(2, 168, "The raiders of Varna took 168 hostages, the army said.")
    [found] = run_checks(case_of(one, other))
    assert "looks like a slip: two digits changed places" in found.message


def test_a_copied_sentence_is_told_as_one_source():
    copied = [telling(n, 180, "The raiders of Varna took 180 hostages, officials said.") for n in (1, 2, 3)]
    other = telling(4, 240, "The raiders of Varna took 240 hostages, a survivor said.")
    [found] = run_checks(case_of(*copied, other))
    assert "3 articles, but one wording" in "\n".join(found.explanation)


def test_the_fingerprint_outlives_moved_lines_renamed_files_and_reformatting_but_not_a_new_figure():
    [first] = run_checks(case_of(*hostages()))
    moved = tuple(
        telling(
            number + 7,
            claim.low,
            claim.sentence.replace(" ", "\n"),
            article=f"renamed-{number}",
            lead="A new first line.\n\n",
            bound=claim.bound,
        )
        for number, claim in enumerate(hostages())
    )
    [second] = run_checks(case_of(*moved))
    [changed] = run_checks(
        case_of(hostages()[1], telling(1, 190, "The raiders of Varna took 190 hostages, officials said."))
    )
    assert first.fingerprint == second.fingerprint
    assert first.fingerprint != changed.fingerprint


def test_another_outlet_that_says_the_same_leaves_the_fingerprint():
    [first] = run_checks(case_of(*hostages()))
    more = telling(3, 180, "The raiders of Varna took 180 hostages, the mayor said.")
    [second] = run_checks(case_of(*hostages(), more))
    assert first.fingerprint == second.fingerprint


def test_two_findings_never_share_an_id():
    claims = [
        claim.model_copy(update={"id": f"{claim.id}-{town}", "sentence": claim.sentence.replace("Varna", town)})
        for town in ("Varna", "Tolema")
        for claim in hostages()
    ]
    articles = [Article(id=name, path=name, text="") for name in ("a1", "a2")]
    facts = [
        Fact(id=f"f{at}", kind="captives", label="hostages", claims=(claims[2 * at].id, claims[2 * at + 1].id))
        for at in (0, 1)
    ]
    found = run_checks(Case.of(articles, claims, facts))
    assert len(found) == len({finding.id for finding in found}) == len({finding.fingerprint for finding in found}) == 2


def test_the_same_case_gives_the_same_findings_in_whatever_order_the_claims_come():
    claims = hostages()
    case, turned = case_of(*claims), case_of(*claims)
    turned = Case.of(turned.articles.values(), reversed(claims), turned.facts)
    assert run_checks(case) == run_checks(turned)


def test_severities_are_configured_by_code_or_name_and_by_folder():
    claims = hostages()
    assert run_checks(case_of(*claims, config=Config(checks={"figures-disagree": "off"}))) == ()
    [noted] = run_checks(case_of(*claims, config=Config(checks={"F101": "note"})))
    assert noted.severity is Severity.NOTE
    assert run_checks(case_of(*claims), severities={"F101": "off"}) == ()
    archived = Config(folders=(Folder(path="news", checks={"F101": "off"}),))
    assert run_checks(case_of(*claims, config=archived)) == ()


def test_graver_findings_come_first():
    claims = [
        telling(1, 48, "The flood killed 48 people.", kind="deaths", nature=Nature.CUMULATIVE),
        telling(2, 61, "The flood killed 61 people.", kind="deaths", nature=Nature.CUMULATIVE),
        *(claim.model_copy(update={"id": f"h{claim.id}"}) for claim in hostages()),
    ]
    articles = [Article(id=name, path=name, text="") for name in ("a1", "a2")]
    facts = [
        Fact(id="f1", kind="deaths", label="the dead", claims=("c1", "c2")),
        Fact(id="f2", kind="captives", label="hostages", claims=("hc1", "hc2")),
    ]
    assert [finding.severity for finding in run_checks(Case.of(articles, claims, facts))] == ["error", "warning"]


def test_a_headline_against_its_own_text_is_told_once_and_by_its_own_check():
    title = telling(1, 16, "Bus crash in Lodera kills 16 people", article="a", kind="deaths", role=Role.HEADLINE)
    body = telling(2, 13, "A bus crash in Lodera killed 13 people.", article="a", kind="deaths", lead="…\n\n")
    assert [finding.code for finding in run_checks(case_of(title, body))] == ["F103"]


def test_figures_of_one_sentence_never_contradict_one_another():
    sentence = "The dead were aged 47, and the other was 48 years old."
    claims = (
        telling(1, 47, sentence, article="a", kind="age", unit="year"),
        telling(2, 48, sentence, article="a", kind="age", unit="year").model_copy(update={"start": 41, "end": 43}),
    )
    assert run_checks(case_of(*claims)) == ()


def test_two_checks_may_not_have_one_code(monkeypatch):
    import checker.checks as rooms

    twin = Check(code="F101", name="twin", severity=Severity.NOTE, summary="A twin.", run=lambda case: ())
    monkeypatch.setattr(rooms, "plugged", lambda group, kind, label: (((twin, "desk.checks"),), ()))
    checks, [problem] = rooms._loaded.__wrapped__()
    assert checks == load_checks()
    assert problem.path == "check desk.checks"
    assert problem.message.startswith("F101 twin has the code or the name of F101 figures-disagree")


def test_codes_are_a_letter_and_three_figures_and_names_are_told_by_their_modules():
    for check in load_checks():
        assert check.code[0].isalpha()
        assert check.code[1:].isdigit()
        assert check.name == check.name.casefold()


def test_an_example_has_a_day_for_each_of_its_texts():
    assert Example(articles=("one", "two"), finds=True, published=MARCH).days == (MARCH, MARCH)
    assert Example(articles="one", finds=True).days == (None,)


def reference(path, **more):
    return Reference(path=path, date="day", value="dead", kind="deaths", **more)


def test_series_are_read_from_csv_and_json_and_filtered(tmp_path):
    (tmp_path / "toll.csv").write_text("day,dead,by\n2019-03-05,12,x\n2019-03-04,10,x\n2019-03-04,99,y\n,3,x\n")
    series = load_series(reference(tmp_path / "toll.csv", filter={"by": "x"}))
    assert (series.days, series.values) == ((MARCH, dt.date(2019, 3, 5)), (10.0, 12.0))
    (tmp_path / "toll.json").write_text('[{"day": "2019-03-04", "dead": "1,010"}]')
    assert load_series(reference(tmp_path / "toll.json")).values == (1010.0,)


def test_a_reference_that_cannot_be_used_is_told_in_one_line_that_names_the_file(tmp_path):
    (tmp_path / "other.csv").write_text("date,killed\n2019-03-04,10\n")
    (tmp_path / "broken.json").write_text("[")
    with pytest.raises(ConfigError, match=r"other\.csv: the reference has no column 'day'"):
        load_series(reference(tmp_path / "other.csv"))
    config = Config(references=tuple(reference(tmp_path / name) for name in ("none.csv", "other.csv", "broken.json")))
    series, problems = usable_series(config)
    assert series == ()
    assert [problem.path.rpartition("/")[2] for problem in problems] == ["none.csv", "other.csv", "broken.json"]
    assert not any("\n" in problem.message for problem in problems)


def test_ten_times_the_facts_are_about_ten_times_the_work():
    def calls(count):
        """How many functions are called to check so many facts: work, counted without a clock."""
        claims, facts, articles = [], [], []
        for at in range(count):
            articles.append(Article(id=f"a{at}", path=f"a{at}", text=""))
            claims.append(telling(at, 100 + at % 50, f"The raiders took {100 + at % 50} hostages.", article=f"a{at}"))
        for at in range(0, count, 10):
            ids = tuple(claim.id for claim in claims[at : at + 10])
            facts.append(Fact(id=f"f{at}", kind="captives", label="hostages", claims=ids))
        made = 0

        def tick(frame, event, argument):
            nonlocal made
            made += event == "call"

        sys.setprofile(tick)
        try:
            run_checks(Case.of(articles, claims, facts))
        finally:
            sys.setprofile(None)
        return made

    calls(50)
    assert calls(2000) < 11 * calls(200)


@pytest.mark.parametrize(
    ("texts", "room"),
    [
        (("Owner Petra Holm, 51, was away.", "The owner, Petra Holm, 54, was away."), "“51” leaves room for 51 years"),
        (
            ("The jury sat for 41 hours over the case.", "The jury sat for 33 hours over the case."),
            "“41 hours” leaves room for 41 hours",
        ),
        (
            ("The ferry Orla sank 41 kilometers from Ardo.", "The ferry Orla sank 12 miles from Ardo."),
            "“12 miles” leaves room for 18.",
        ),
    ],
)
def test_what_a_measure_leaves_room_for_is_told_in_the_unit_of_its_claim(texts: tuple[str, str], room: str) -> None:
    pile = [Article(id=f"{at}", path=f"{at}.txt", text=text) for at, text in enumerate(texts)]
    told = [line for finding in check_articles(pile).findings for line in finding.explanation]
    assert any(room in line for line in told), told
