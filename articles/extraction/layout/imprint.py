"""What a page prints of an article beside its text: title, authors, source, date."""

import re
from collections.abc import Iterable

from articles.extraction.document import Article, BlockKind, Document
from articles.extraction.layout.assembly import UNREAD
from articles.extraction.layout.bylines import authors_in
from articles.extraction.layout.datelines import find_dateline
from articles.extraction.layout.part import Part
from articles.extraction.lexicons import lines

_SOURCE = re.compile(r"(?:^|(?<=[^图片据]))来源\s*[:：/|丨]\s*([^\s，。、；;：:（）()【】|]{2,24})")
_DATE = re.compile(r"(20\d\d)\s?[-年/.]\s?(\d{1,2})\s?[-月/.]\s?(\d{1,2})(?!\d)")
_TITLE = re.compile(r"原标题[:：]\s*([^()（）【】]{6,80}?)\s*(?:$|[()（）【]|来源|责任编辑|返回)")
_FURNITURE_WORDS = [re.escape(w) for w in (*lines("layout_furniture"), *lines("layout_boilerplate"))]
_END_OF_SOURCE = re.compile("|".join([*_FURNITURE_WORDS, "流程", "责编", "编辑", "记者", "原标题"]))
#: Where the names of an imprint are over.
_END_OF_NAMES = re.compile("|".join([*_FURNITURE_WORDS, *lines("layout_page_data")]))
_AUTHOR_CUE = re.compile(r"作者|记者|通讯员|撰稿|撰文|文/")


def describe(document: Document, parts: list[Part], count: int) -> list[Article]:
    """One article each; what the manifest says comes first."""
    own: list[list[Part]] = [[] for _ in range(count)]
    for part in parts:
        own[part.article].append(part)
    return [_article(document, mine, only=count == 1) for mine in own]


def _article(document: Document, parts: list[Part], *, only: bool) -> Article:
    imprint = [part for part in parts if part.kind in UNREAD]
    title = " ".join(part.text for part in parts if part.kind is BlockKind.HEADLINE)
    title = title or next((found[1] for part in imprint if (found := _TITLE.search(part.text))), "")
    if only:
        title = document.title or title
    return Article(
        title,
        document.authors if only and document.authors else _authors(imprint),
        document.source or _first(map(_source, imprint)),
        document.published or _first(map(_published, imprint)),
        0,
        0,
    )


def _first(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value), None)


def _authors(imprint: list[Part]) -> tuple[str, ...]:
    """Those of the byline; where there is none, those that sign at the end."""
    bylines = [p for p in imprint if p.kind is BlockKind.BYLINE]
    for parts in ([p for p in bylines if not p.closes], [p for p in bylines if p.closes], imprint):
        names = tuple(dict.fromkeys(name for part in parts for name in _names(part.text)))
        if names:
            return names
    return ()


def _names(text: str) -> tuple[str, ...]:
    dateline = find_dateline(text)
    if dateline:
        return dateline.authors
    cue = _AUTHOR_CUE.search(text)
    if not cue:
        return authors_in(f"◎{text[1:]}") if text[0] in "（(" else authors_in(text)
    found = authors_in(text)
    if found:
        return found
    rest = text[cue.start() :]
    stop = _END_OF_NAMES.search(rest, 3)
    return authors_in(rest[: stop.start()] if stop else rest)


def _source(part: Part) -> str | None:
    dateline = find_dateline(part.text) if part.kind is BlockKind.BYLINE else None
    if dateline:
        return dateline.source
    found = _SOURCE.search(part.text)
    return (_END_OF_SOURCE.split(found[1])[0] or None) if found else None


def _published(part: Part) -> str | None:
    found = _DATE.search(part.text)
    if not found or not (1 <= int(found[2]) <= 12 and 1 <= int(found[3]) <= 31):
        return None
    return f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}"
