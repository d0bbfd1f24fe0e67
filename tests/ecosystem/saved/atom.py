"""What RFC 4287 asks of a feed, as far as a reader program would stumble over it."""

from datetime import datetime
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element, fromstring

_NS = "{http://www.w3.org/2005/Atom}"


def valid(content: bytes) -> Element:
    """The feed, once it is found in order; AssertionError names what is not."""
    feed = fromstring(content)
    assert feed.tag == f"{_NS}feed"
    _container(feed)
    links = [(link.get("rel", "alternate"), link.get("href", "")) for link in feed.findall(f"{_NS}link")]
    assert [rel for rel, _href in links].count("self") == 1  # 4.1.1: should have its own address
    entries = feed.findall(f"{_NS}entry")
    by_author = feed.find(f"{_NS}author/{_NS}name") is not None
    for entry in entries:
        _container(entry)
        assert by_author or entry.find(f"{_NS}author/{_NS}name") is not None  # 4.1.1, 4.1.2
        assert entry.find(f"{_NS}content") is not None or _alternates(entry)  # 4.1.2
        summary = entry.find(f"{_NS}summary")
        assert summary is None or summary.get("type", "text") in ("text", "html", "xhtml")  # 3.1.1
    told = [(entry.findtext(f"{_NS}id"), entry.findtext(f"{_NS}updated")) for entry in entries]
    assert len(set(told)) == len(told)  # 4.1.1: the same id only with another date
    return feed


def _container(element: Element) -> None:
    for name in ("id", "title", "updated"):  # exactly one each
        assert len(element.findall(f"{_NS}{name}")) == 1, name
    iri = urlsplit(element.findtext(f"{_NS}id") or "")
    assert iri.scheme  # 4.2.6: an absolute IRI
    for name in ("updated", "published"):  # 3.3: dates with an offset
        for date in element.findall(f"{_NS}{name}"):
            assert datetime.fromisoformat(date.text or "").utcoffset() is not None
    links = _alternates(element)
    assert len(set(links)) == len(links)  # 4.1.1: one alternate of a type and language
    for link in element.findall(f"{_NS}link"):
        assert urlsplit(link.get("href", "")).scheme in ("http", "https")


def _alternates(element: Element) -> list[tuple[str | None, str | None]]:
    found = element.findall(f"{_NS}link")
    return [(x.get("type"), x.get("hreflang")) for x in found if x.get("rel", "alternate") == "alternate"]
