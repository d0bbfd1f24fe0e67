"""Which column of a table means what; Chinese headings are understood too."""

from collections.abc import Mapping

COLUMNS = ("file", "title", "source", "published", "url", "authors", "text")
_MEANINGS = {
    "文件": "file",
    "文件名": "file",
    "标题": "title",
    "来源": "source",
    "报纸": "source",
    "日期": "published",
    "发布日期": "published",
    "date": "published",
    "链接": "url",
    "网址": "url",
    "作者": "authors",
    "author": "authors",
    "正文": "text",
    "内容": "text",
    "content": "text",
}


def meaning(heading: str) -> str:
    """The column that a heading means, or the heading itself where it means none of ours."""
    plain = heading.strip().lstrip("\ufeff").lower()
    return _MEANINGS.get(plain, plain)


def known_cells(row: Mapping[str, str]) -> dict[str, str]:
    """The cells that we know, stripped, empty ones left out."""
    named = {meaning(key): value for key, value in row.items()}
    return {key: named[key].strip() for key in COLUMNS if named.get(key, "").strip()}
