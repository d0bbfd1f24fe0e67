"""Web pages, by BeautifulSoup: the article without what stands around it."""

import re

from bs4 import BeautifulSoup, Tag

from articles.reading.dates import iso_date
from articles.reading.encoding import clean, decode
from articles.reading.items import Page
from articles.reading.people import names

_CHARSET = re.compile(rb"charset=[\"']?([\w-]+)", re.I)
_FURNITURE = ["script", "style", "noscript", "template", "nav", "header", "footer", "aside", "form", "iframe"]
_FURNITURE += ["button", "select", "svg"]
_BLOCKS = re.compile(r"^(?:p|div|section|article|li|tr|h[1-6]|blockquote|pre|fig\w+|d[dt]|table|[uo]l)$")
_LEVELS = {"h1": "# ", "h2": "## ", "h3": "### ", "h4": "### "}
_SITE = re.compile(r"\s*(?:[|｜]|[_\-—–]+)\s*[^|｜_\-—–]{2,20}$")
_PUBLISHED = (
    "article:published_time",
    "og:published_time",
    "publishdate",
    "pubdate",
    "publish_date",
    "date",
)
_SOURCE = ("source", "contentsource", "mediaid", "og:site_name")
_AUTHOR = ("author", "article:author", "og:article:author")
_HEADING = re.compile(r"^h[1-6]$")
_HAN_BREAK = re.compile(r"(?<=[\u3000-\u9fff\uff00-\uffef])[ \t]*[\r\n]\s*(?=[\u3000-\u9fff\uff00-\uffef])")
_SOURCE_BREAK = re.compile(r"\s*[\n\r\t]\s*")
_SPACES = re.compile(r"[ \t\xa0]*\n[ \t\xa0\n]*")


def read_html(data: bytes) -> Page:
    """Title, date, source and authors from the head; paragraphs from the element that holds most of them."""
    soup = BeautifulSoup(_markup(data), "lxml")
    meta = _meta(soup)
    title = _title(soup, meta)
    for tag in soup.find_all(_FURNITURE):
        tag.decompose()
    return Page(
        _text(_body(soup)),
        title=title,
        authors=names(_first(meta, _AUTHOR)),
        source=_first(meta, _SOURCE) or None,
        published=iso_date(_first(meta, _PUBLISHED)),
        url=_canonical(soup),
    )


def _markup(data: bytes) -> str:
    declared = _CHARSET.search(data[:4096])
    if declared:
        try:
            return data.decode(
                {b"gb2312": "gb18030", b"gbk": "gb18030"}.get(declared[1].lower())
                or declared[1].decode("ascii")
            )
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(data)


def _meta(soup: BeautifulSoup) -> dict[str, str]:
    found: dict[str, str] = {}
    for tag in soup.find_all("meta"):
        key, value = tag.get("name") or tag.get("property"), tag.get("content")
        if isinstance(key, str) and isinstance(value, str) and value.strip():
            found.setdefault(key.lower(), value.strip())
    return found


def _first(meta: dict[str, str], keys: tuple[str, ...]) -> str:
    return next((meta[key] for key in keys if key in meta), "")


def _title(soup: BeautifulSoup, meta: dict[str, str]) -> str | None:
    headings = soup.find_all("h1")
    if len(headings) == 1 and headings[0].get_text(strip=True):
        return headings[0].get_text(" ", strip=True)
    title = meta.get("og:title") or (soup.title.get_text(" ", strip=True) if soup.title else "")
    return _SITE.sub("", title) or None


def _canonical(soup: BeautifulSoup) -> str | None:
    link = soup.find("link", rel="canonical")
    href = link.get("href") if isinstance(link, Tag) else None
    return href if isinstance(href, str) and href else None


def _body(soup: BeautifulSoup) -> Tag:
    """The element whose own paragraphs hold the most text; one <article> settles it."""
    articles = soup.find_all("article")
    if len(articles) == 1:
        return articles[0]
    weights: dict[int, int] = {}
    parents: dict[int, Tag] = {}
    for paragraph in soup.find_all("p"):
        parent = paragraph.parent
        if parent is not None:
            parents[id(parent)] = parent
            weights[id(parent)] = weights.get(id(parent), 0) + len(paragraph.get_text(strip=True))
    best = max(weights, key=lambda key: weights[key], default=None)
    whole = soup.body or soup
    if best is None or weights[best] < 0.5 * len(whole.get_text(strip=True)):
        return whole
    return parents[best]


def _text(body: Tag) -> str:
    """The words, one paragraph per block element; headings marked as in Markdown."""
    _unwrap_source_lines(body)
    for tag in body.find_all("br"):
        tag.replace_with(" " if tag.find_parent(_HEADING) else "\n")
    for cell in body.find_all(["td", "th"]):
        cell.insert_after(" ")
    for tag in body.find_all(_BLOCKS):
        tag.insert_before("\n\n")
        tag.insert_after("\n\n")
        if tag.name in _LEVELS and tag.get_text(strip=True):
            tag.insert(0, _LEVELS[tag.name])
    return clean(_SPACES.sub("\n\n", body.get_text())).strip()


def _unwrap_source_lines(body: Tag) -> None:
    """Line breaks of the markup are white space, and between Chinese characters not even that."""
    for string in body.find_all(string=re.compile(r"[\n\r\t]")):
        string.replace_with(_SOURCE_BREAK.sub(" ", _HAN_BREAK.sub("", string)))
