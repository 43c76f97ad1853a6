"""Paths in, articles and problems out: every form of input, every kind of bad input."""

import datetime as dt
import io
import json
import time
from pathlib import Path

import pytest

from checker.errors import ReadingError
from checker.models import Article, Problem, Role
from checker.reading import read, read_articles

SENTENCE = "Nine people died when a ferry sank off the cape of Overton, the coast guard said on Monday."


def _parts(article: Article) -> list[tuple[Role, str]]:
    return [(part.role, article.text[part.start : part.end]) for part in article.parts or ()]


def _write(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def _problem(path: Path, content: str | bytes) -> str:
    articles, problems = read([_write(path, content)])
    assert articles == ()
    assert [problem.path for problem in problems] == [str(path)]
    assert "\n" not in problems[0].message
    return problems[0].message


def test_a_folder_is_read_whole_in_the_order_of_its_names(tmp_path: Path) -> None:
    _write(tmp_path / "b.txt", SENTENCE)
    _write(tmp_path / "a" / "c.md", SENTENCE)
    _write(tmp_path / "wire.jsonl", json.dumps({"text": SENTENCE}) + "\n" + json.dumps({"text": SENTENCE}))
    for other in (".hidden.txt", ".git/x.txt", "checker.toml", "reference/series.csv", "reference/SOURCE.rst"):
        _write(tmp_path / other, "not an article")
    articles, problems = read([tmp_path])
    assert problems == ()
    assert [article.id for article in articles] == ["b", "wire-1", "wire-2", "a-c"]


def test_ids_do_not_depend_on_where_the_folder_stands(tmp_path: Path) -> None:
    for place in ("one", "two/deep"):
        _write(tmp_path / place / "2021 03 (1).txt", SENTENCE)
    first, second = read_articles([tmp_path / "one"]), read_articles([tmp_path / "two" / "deep"])
    assert first[0].id == second[0].id == "2021-03-1"


def test_ids_are_unique_and_each_file_is_read_once(tmp_path: Path) -> None:
    _write(tmp_path / "a.txt", SENTENCE)
    _write(tmp_path / "a.md", SENTENCE)
    articles = read_articles([tmp_path, tmp_path / "a.txt", tmp_path])
    assert [article.id for article in articles] == ["a", "a-2"]
    later, _ = read([tmp_path / "a.md"], taken=["a"])
    assert later[0].id == "a-2"


def test_front_matter_is_metadata_and_its_title_the_headline(tmp_path: Path) -> None:
    path = _write(
        tmp_path / "ferry.md",
        '---\ntitle: "Ferry sinks, 9 dead"\npublisher: Daily Courier\npublished: 2021-03-01\n'
        f"url: https://courier.example/7\nwords: 450\n---\n\n{SENTENCE}\n",
    )
    (article,) = read_articles(path)
    assert (article.title, article.publisher, article.published, article.url) == (
        "Ferry sinks, 9 dead",
        "Daily Courier",
        dt.date(2021, 3, 1),
        "https://courier.example/7",
    )
    assert article.text == path.read_text()
    assert _parts(article) == [(Role.HEADLINE, "Ferry sinks, 9 dead"), (Role.BODY, SENTENCE)]


def test_a_headline_in_front_matter_and_body_is_one(tmp_path: Path) -> None:
    path = _write(tmp_path / "ferry.md", f"---\ntitle: Ferry sinks\n---\n# Ferry sinks\n\n{SENTENCE}\n")
    (article,) = read_articles(path)
    assert _parts(article) == [(Role.HEADLINE, "Ferry sinks"), (Role.BODY, SENTENCE)]
    assert article.parts is not None
    assert article.parts[0].start > article.text.index("# ")


def test_markdown_without_front_matter_is_text(tmp_path: Path) -> None:
    (article,) = read_articles(_write(tmp_path / "ferry.md", f"# Ferry sinks\n\n{SENTENCE}\n"))
    assert _parts(article) == [(Role.HEADLINE, "Ferry sinks"), (Role.BODY, SENTENCE)]


PAGE = f"""<!DOCTYPE html><html><head><title>Ferry sinks off the cape | Daily Courier</title>
<link rel="canonical" href="https://courier.example/2021/03/02/ferry">
<script type="application/ld+json">{{"@graph": [{{"@type": "NewsArticle", "headline": "Ferry sinks off the cape",
"datePublished": "2021-03-01T23:40:00+02:00", "publisher": {{"name": "Daily Courier"}}}}]}}</script></head>
<body><nav><a href="/">Home</a></nav><main><article><h1>Ferry sinks off the cape</h1><p>By Ada Lind</p>
<figure><img src="a.jpg"><figcaption>Boats carry 30 survivors to Overton. Ada Lind/AFP</figcaption></figure>
<p>{SENTENCE}</p><p>More than 300 others were brought ashore in the night, according to the mayor of the town.</p>
<p>Read also: 50 died in last year's storm</p>
<p>The company has 12 ferries of the same age, and three of them are to be inspected in the coming week.</p>
<aside><h3>Related</h3><a href="/q">Quake kills 900</a></aside></article></main>
<footer>77 staff</footer></body></html>"""


def test_a_page_gives_its_article_its_captions_and_its_own_date(tmp_path: Path) -> None:
    (article,) = read_articles(_write(tmp_path / "page.html", PAGE))
    assert (article.title, article.publisher) == ("Ferry sinks off the cape", "Daily Courier")
    assert article.published == dt.date(2021, 3, 1)
    told = _parts(article)
    assert told[0] == (Role.HEADLINE, "Ferry sinks off the cape")
    assert (Role.CAPTION, "Boats carry 30 survivors to Overton.") in told
    assert (Role.BODY, SENTENCE) in told
    assert not [words for _, words in told if "50 died" in words or "900" in words or "77" in words or "Lind" in words]


def test_json_gives_one_article_or_a_list(tmp_path: Path) -> None:
    fields = {"text": SENTENCE, "title": "Ferry sinks", "publisher": "Courier", "published": "2021-03-01T08:00:00Z"}
    (one,) = read_articles(
        _write(tmp_path / "one.json", json.dumps({**fields, "url": "https://c.example", "tags": [1]}))
    )
    assert (one.id, one.text, one.title, one.published) == ("one", SENTENCE, "Ferry sinks", dt.date(2021, 3, 1))
    many = read_articles(_write(tmp_path / "many.json", json.dumps([fields, fields])))
    assert [article.id for article in many] == ["many-1", "many-2"]


@pytest.mark.parametrize(
    ("content", "ids"),
    [
        (f"Ferry sinks\n\n{SENTENCE}", ["stdin"]),
        (f"---\npublished: 2021-03-01\n---\n{SENTENCE}", ["stdin"]),
        (PAGE, ["stdin"]),
        (json.dumps({"text": SENTENCE}, indent=1), ["stdin"]),
        (json.dumps({"text": SENTENCE}) + "\n" + json.dumps({"text": SENTENCE}), ["stdin-1", "stdin-2"]),
        (f"[File: Ada Lind/AFP]\n{SENTENCE}", ["stdin"]),
    ],
)
def test_standard_input_is_taken_for_what_it_looks_like(content: str, ids: list[str]) -> None:
    articles, problems = read(["-"], stdin=io.BytesIO(content.encode()))
    assert problems == ()
    assert [article.id for article in articles] == ids
    assert any(SENTENCE in article.text for article in articles)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252"])
def test_every_usual_encoding_is_read(tmp_path: Path, encoding: str) -> None:
    text = "Café fire\r\n\r\nNine people – all of them cooks – died in São Tomé.\r\n"
    (article,) = read_articles(_write(tmp_path / "a.txt", text.encode(encoding)))
    assert article.text == text


def test_a_page_is_read_in_the_encoding_that_it_declares(tmp_path: Path) -> None:
    page = f'<html><head><meta charset="windows-1250"></head><body><article><p>{SENTENCE} Łódź.</p></article></body>'
    (article,) = read_articles(_write(tmp_path / "a.html", page.encode("cp1250")))
    assert "Łódź" in article.text


def test_asian_encodings_are_told_by_their_look(tmp_path: Path) -> None:
    text = "昨日の地震で12人が死亡し、さらに30人がけがをしたと警察が発表した。"
    (article,) = read_articles(_write(tmp_path / "a.txt", text.encode("cp932")))
    assert article.text == text


@pytest.mark.parametrize(
    ("name", "content", "cause"),
    [
        ("a.txt", "", "is empty"),
        ("a.txt", " \r\n\t", "is empty"),
        ("a.txt", b"\x00\x01\x02\x03" * 20, "is binary"),
        ("a.txt", b"Nine died\x00 in Overton", "is binary"),
        ("a.txt", bytes(range(1, 32)) * 3, "is binary"),
        ("a.txt", b"%PDF-1.7 text", "is a PDF document"),
        ("a.txt", b"Caf\x81 \x8d \x8f \x90 \x9d", "no known encoding"),
        ("a.txt", b"\x80\x81\x82\xff\xfe", "no known encoding"),
        ("a.md", "---\npublished: 2021-02-30\n---\nText.", "published in the front matter is no date: '2021-02-30'"),
        ("a.md", "---\npublished: soon\n---\nText.", "is no date"),
        ("a.md", "---\npublished: [1, 2]\n---\nText.", "is no date"),
        ("a.md", "---\ntitle: a: b\n---\nText.", "front matter is no YAML at line 2"),
        ("a.html", "<html><body><nav><a href='/'>Home</a></nav></body></html>", "holds no article"),
        ("a.html", "<", "holds no article"),
        ("a.json", '{"text": "Nine died.",\n "title": }', "broken JSON (expecting value, line 2 column 11)"),
        ("a.json", '{"title": "Nine died"}', "has no text"),
        ("a.json", '{"text": "Nine died.", "published": "soon"}', "published is no date: 'soon'"),
        ("a.json", "[]", "empty list"),
        ("a.json", "[" * 100_000, "too deep"),
        ("a.json", '"Nine died."', "is no object"),
    ],
)
def test_bad_input_is_one_line_that_says_what_is_wrong(
    tmp_path: Path, name: str, content: str | bytes, cause: str
) -> None:
    assert cause in _problem(tmp_path / name, content)


def test_a_broken_line_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    path = _write(tmp_path / "wire.jsonl", '{"text": "Nine died."}\n{"text":\n\n{"text": "Forty were hurt."}\n')
    articles, problems = read([path])
    assert [(article.id, article.text) for article in articles] == [
        ("wire-1", "Nine died."),
        ("wire-4", "Forty were hurt."),
    ]
    assert [problem.message.split(" (")[0] for problem in problems] == ["line 2: is broken JSON"]


def test_what_is_bad_keeps_nothing_else_from_being_read(tmp_path: Path) -> None:
    _write(tmp_path / "a.txt", "")
    _write(tmp_path / "b.txt", SENTENCE)
    articles, problems = read([tmp_path / "missing", tmp_path])
    assert [article.id for article in articles] == ["b"]
    assert [Path(problem.path).name for problem in problems] == ["missing", "a.txt"]


def test_a_folder_without_articles_is_a_problem(tmp_path: Path) -> None:
    _write(tmp_path / "table.csv", "a,b")
    articles, problems = read([tmp_path])
    assert articles == ()
    assert "holds no article" in problems[0].message


def test_nothing_is_left_out_in_silence(tmp_path: Path) -> None:
    _write(tmp_path / "a.txt", SENTENCE)
    with pytest.raises(ReadingError, match="missing: does not exist"):
        read_articles([tmp_path, tmp_path / "missing"])
    problems: list[Problem] = []
    assert len(read_articles([tmp_path, tmp_path / "missing"], problems=problems)) == 1
    assert len(problems) == 1


def test_half_a_character_in_json_becomes_a_mark_that_can_be_written(tmp_path: Path) -> None:
    (article,) = read_articles(_write(tmp_path / "a.json", '{"text": "Nine \\ud83d died."}'))
    assert article.text == "Nine \ufffd died."


def test_the_default_day_is_for_articles_that_tell_none(tmp_path: Path) -> None:
    _write(tmp_path / "a.txt", SENTENCE)
    _write(tmp_path / "b.txt", f"Ferry sinks\n2 March 2021\n{SENTENCE}")
    days = [article.published for article in read_articles(tmp_path, published=dt.date(2020, 1, 1))]
    assert days == [dt.date(2020, 1, 1), dt.date(2021, 3, 2)]


def test_a_thousand_small_files_are_read_in_little_time(tmp_path: Path) -> None:
    for number in range(1000):
        _write(tmp_path / f"{number:04}.txt", f"Ferry sinks\n\n{SENTENCE}\n\n{SENTENCE[:-1]} again.\n")
    start = time.perf_counter()
    assert len(read_articles(tmp_path)) == 1000
    assert time.perf_counter() - start < 2
