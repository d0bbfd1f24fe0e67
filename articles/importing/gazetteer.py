"""Names that public lists settle: the official name behind a short form, and what the list says of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from articles.extraction.gazetteers import rows, values
from articles.importing.lexicons import lexicon
from articles.importing.places import code_of
from ecosystem.naming import fold

Row = dict[str, str]

#: How the lists are called where they stand as the origin of a value.
_UNIVERSITIES = "教育部全国高等学校名单"
_INSTITUTES = "国家级科研机构名单"
_ZONES = "国家级开发区名单"
_CENTRAL = "国务院国资委央企名录"
_LISTED = "A股上市公司名单"
_LABS = "全国重点实验室名单"
_BODIES = "国务院组织机构"


@dataclass(frozen=True, slots=True)
class Known:
    """A thing of a public list."""

    name: str
    #: The list that names it, shown as the origin of its values.
    reference: str
    region: str = ""
    category: str = ""
    level: str = ""


def known(kind: str, folded: str) -> Known | None:
    """The only thing of `kind` that public lists call `folded`."""
    return _index(kind).get(folded)


@cache
def _index(kind: str) -> dict[str, Known]:
    official: dict[str, Known] = {}
    claimed: dict[str, set[str]] = {}
    for thing, aliases in _READERS[kind]() if kind in _READERS else ():
        official.setdefault(fold(thing.name), thing)
        for alias in aliases:
            claimed.setdefault(fold(alias), set()).add(fold(thing.name))
    # A short form that two things share settles nothing.
    single = {alias: official[next(iter(names))] for alias, names in claimed.items() if len(names) == 1}
    return single | official


def _where(row: Row) -> str:
    return code_of(row["province"], row["city"])


def _universities() -> Iterator[tuple[Known, list[str]]]:
    for row in rows("universities"):
        thing = Known(row["name"], _UNIVERSITIES, _where(row), row["level"])
        yield thing, values(row["former_names"]) + values(row["aliases"])


def _institutes() -> Iterator[tuple[Known, list[str]]]:
    for row in rows("institutes"):
        thing = Known(row["name"], _INSTITUTES, _where(row), row["category"])
        yield thing, values(row["former_names"]) + values(row["aliases"])


def _parks() -> Iterator[tuple[Known, list[str]]]:
    for table, category in (("hightech_zones", "高新区"), ("etdz", "经开区"), ("new_areas", "新区")):
        for row in rows(table):
            thing = Known(row["name"], _ZONES, _where(row), category, "国家级")
            yield thing, [row["short_name"], *values(row["aliases"])]


def _companies() -> Iterator[tuple[Known, list[str]]]:
    for row in rows("central_enterprises"):
        names = [row["short_name"], *values(row["aliases"])]
        yield Known(row["full_name"], _CENTRAL), [n for n in names if len(n) > 2]
    for row in rows("listed_companies"):
        thing = Known(row["full_name"], _LISTED, _where(row))
        short = [] if row["short_flag"] or len(row["plain_short_name"]) < 3 else [row["plain_short_name"]]
        yield thing, [*short, *values(row["former_full_name"])]


def _platforms() -> Iterator[tuple[Known, list[str]]]:
    for row in rows("key_labs"):
        yield (
            Known(
                row["name"],
                _LABS,
                _where(row),
                row["type"].removeprefix("全国").removeprefix("国家"),
                "国家级",
            ),
            [],
        )


def _agencies() -> Iterator[tuple[Known, list[str]]]:
    for row in lexicon("national_bodies"):
        yield Known(row["name"], _BODIES), values(row["aliases"])


_READERS = {
    "agency": _agencies,
    "university": _universities,
    "institute": _institutes,
    "park": _parks,
    "company": _companies,
    "platform": _platforms,
}
