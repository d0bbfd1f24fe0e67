"""Plain text and Markdown files."""

import re

from articles.reading.dates import iso_date
from articles.reading.encoding import decode
from articles.reading.items import Page
from articles.reading.people import names

_FRONT_MATTER = re.compile(r"---\n((?:[^\n]*\n){1,40}?)---\n")
_FIELD = re.compile(r"(?m)^(title|author|authors|source|date|published|url)\s*:\s*(.+)$")
_IMAGE = re.compile(r"!\[([^\]\n]{0,200})\]\([^)\n]{0,2000}\)")
_LINK = re.compile(r"\[([^\]\n]{1,200})\]\([^)\n]{0,2000}\)")
_EMPHASIS = re.compile(r"(\*\*|__)(?=\S)([^*_\n]{1,500})\1")


def read_text(data: bytes) -> Page:
    """A .txt file is its text."""
    return Page(decode(data))


def read_markdown(data: bytes) -> Page:
    """A .md file: front matter becomes metadata; pictures, links and emphasis become their words."""
    text = decode(data)
    fields: dict[str, str] = {}
    if head := _FRONT_MATTER.match(text):
        fields = {key: value.strip().strip("\"'[]") for key, value in _FIELD.findall(head[1])}
        text = text[head.end() :]
    text = _EMPHASIS.sub(r"\2", _LINK.sub(r"\1", _IMAGE.sub(r"\1", text)))
    return Page(
        text,
        title=fields.get("title"),
        authors=names(fields.get("authors") or fields.get("author") or ""),
        source=fields.get("source"),
        published=iso_date(fields.get("published") or fields.get("date") or ""),
        url=fields.get("url"),
    )
