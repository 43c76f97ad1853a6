"""HTML: the article's body by trafilatura, its metadata by what the page declares, its captions kept.

trafilatura drops captions, and its date finder prefers a date in the page's address to the declared one; so captions
are made paragraphs first, and the publication day is read here, JSON-LD before meta elements before <time>.
"""

import datetime as dt
import json
import re
from typing import Any

from checker.reading.date_lines import written_day
from checker.reading.parts import plain
from checker.reading.record import FormError, Record, words

_NO_ARTICLE = "holds no article: give the page of one article, saved whole, or its text as .txt"
_META_DATES = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date",
    "sailthru.date", "publishdate", "publish_date", "publication_date", "publication-date", "pubdate",
    "article.published", "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date", "date",
)  # fmt: skip
_DECLARED_ENCODING = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
_SENTENCE = re.compile(r"^(?:\S+\s){4,}?.{0,2000}[.!?][”\"’')\]]?\s*$", re.MULTILINE)
_ARTICLE_TYPES = re.compile(r"Article|BlogPosting|Report\b|LiveBlog")


def read_web_page(text: str) -> Record:
    """The page's headline and body as text, a line a paragraph, and what the page declares of itself.

    Raises FormError when the page holds no article.
    """
    import trafilatura
    from lxml import etree, html  # type: ignore[import-untyped, unused-ignore]

    try:
        tree = html.document_fromstring(_DECLARED_ENCODING.sub("", text, count=1))
    except (etree.LxmlError, ValueError, AssertionError):
        raise FormError(_NO_ARTICLE) from None
    linked = _linked_data(tree)
    published = _published(tree, linked)
    metadata = trafilatura.extract_metadata(tree)
    title = words(_from_linked(linked, "headline")) or words(metadata.title if metadata else None)
    captions = _keep_captions(tree)
    found = trafilatura.bare_extraction(
        tree, include_comments=False, include_tables=True, with_metadata=False, as_dict=False, fast=False
    )
    body = found.text if found is not None and not isinstance(found, dict) else None
    if not body or not (_SENTENCE.search(body) or (linked and body.strip())):
        raise FormError(_NO_ARTICLE)
    if title is not None and plain(title) not in (plain(line) for line in body.split("\n", 5)[:5]):
        body = f"{title}\n\n{body}"
    return Record(
        body,
        title=title,
        publisher=_publisher(linked) or words(metadata.sitename if metadata else None),
        published=published,
        url=words(metadata.url if metadata else None),
        captions=captions,
    )


def _keep_captions(tree: Any) -> frozenset[str]:
    """Turn each figure's caption into a paragraph in its place; return the captions in the form of `parts.plain`."""
    captions = set()
    for caption in list(tree.iter("figcaption")):
        line = " ".join(caption.text_content().split())
        figure = next((above for above in caption.iterancestors("figure")), None)
        parent = figure.getparent() if figure is not None else None
        if not line or figure is None or parent is None:
            continue
        paragraph = tree.makeelement("p")
        paragraph.text = line
        paragraph.tail, figure.tail = figure.tail, None
        parent.insert(parent.index(figure) + 1, paragraph)
        captions.add(plain(line))
    return frozenset(captions)


def _linked_data(tree: Any) -> list[dict[str, Any]]:
    """The articles that the page's JSON-LD describes; what is broken or too deep is left alone."""
    things: list[Any] = []
    for script in tree.iterfind('.//script[@type="application/ld+json"]'):
        try:
            content = json.loads(script.text_content())
        except (ValueError, RecursionError):
            continue
        for item in content if isinstance(content, list) else [content]:
            graph = item.get("@graph") if isinstance(item, dict) else None
            things += graph if isinstance(graph, list) else [item]
    return [thing for thing in things if isinstance(thing, dict) and _ARTICLE_TYPES.search(str(thing.get("@type")))]


def _from_linked(linked: list[dict[str, Any]], key: str) -> object:
    return next((thing[key] for thing in linked if thing.get(key)), None)


def _publisher(linked: list[dict[str, Any]]) -> str | None:
    publisher = _from_linked(linked, "publisher")
    if isinstance(publisher, list) and publisher:
        publisher = publisher[0]
    return words(publisher.get("name") if isinstance(publisher, dict) else publisher)


def _published(tree: Any, linked: list[dict[str, Any]]) -> dt.date | None:
    """The day that the page declares, as written in its own zone; None where it declares none that can be read."""
    declared = [words(_from_linked(linked, "datePublished"))]
    meta = {
        str(element.get("property") or element.get("name") or element.get("itemprop")).lower(): element.get("content")
        for element in tree.iter("meta")
        if element.get("content")
    }
    declared += [meta.get(name) for name in _META_DATES]
    declared += [
        element.get("datetime") or element.get("content")
        for element in tree.xpath('//*[@itemprop="datePublished"] | //time[@pubdate] | //article//time[@datetime]')
    ]
    declared.append(words(_from_linked(linked, "dateModified")))
    for text in declared:
        found = written_day(text) if text else None
        if found is not None:
            return found
    return None
