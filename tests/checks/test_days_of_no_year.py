"""Days that nothing gives a year are told without one."""

from checker import Article, check

ARTICLES = (
    "The dam at Oruna broke on March 17 after days of rain, engineers said.",
    "The dam at Oruna broke on March 19 after days of rain, engineers said.",
)


def test_no_year_is_made_up() -> None:
    report = check(Article(id=f"{at}", path=f"{at}.txt", text=text) for at, text in enumerate(ARTICLES))
    [finding] = [finding for finding in report.findings if finding.code == "D304"]
    told = " ".join((finding.message, *finding.explanation))
    assert "leaves room for 17 March only; “March 19” leaves room for 19 March only" in told
    assert "March 17 (0.txt" in finding.message or "March 17 (0)" in finding.message


def test_a_toll_that_falls_is_told_without_a_year() -> None:
    texts = (
        "ORUNA, March 17 (Coast Wire) - The landslide at Oruna has killed 74 people, the ministry said.",
        "ORUNA, March 19 (Coast Wire) - The landslide at Oruna has killed 52 people, the ministry said.",
    )
    report = check(Article(id=f"{at}", path=f"{at}.txt", text=text) for at, text in enumerate(texts))
    [finding] = [finding for finding in report.findings if finding.code == "F102"]
    assert any("higher by 17 March than it is told for 19 March" in line for line in finding.explanation)
