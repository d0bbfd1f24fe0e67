"""Search among 100,000 entities and 20,000 articles, beside plain SQL that looks for the same words.

`ENTITIES=…` and `ARTICLES=…` make other numbers of them. A line is one query: the results page with facets
(without the drawing of the frame), the suggestions, and `LIKE '%…%'` over names and texts. Medians of five.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from statistics import median

from benchmarks.databases import on_each

_LIMIT = 0.15
_RUNS = 5
_SLOW = 3
_ENTITIES = int(os.environ.get("ENTITIES", "100000"))
_ARTICLES = int(os.environ.get("ARTICLES", "20000"))
_QUERIES = (
    "宁夏", "银川", "科技", "新材料", "岚曜科技", "银川岳帆", "yinchuan", "ycyf", "重庆大学",
    "chongqing", "高新技术产业开发区", "银川 半导体 公司", "宁夏新材料企业", "创新联合体", "發明專利",
    "银川岳番科技", "科",
)  # fmt: skip
_PLAIN = (
    "SELECT 'e', e.id FROM ecosystem_entity e WHERE e.name LIKE %s OR e.id IN "
    "(SELECT entity_id FROM ecosystem_name WHERE text LIKE %s) UNION ALL "
    "SELECT 'a', a.id FROM articles_article a JOIN articles_document d ON d.id = a.document_id "
    "WHERE a.title LIKE %s OR d.text LIKE %s"
)


def main() -> None:
    """Measure on each database that there is; fail where the median query takes too long."""
    if not all(list(on_each("benchmarks.search", _SLOW))):
        sys.exit(f"over {_LIMIT * 1000:.0f} ms")


def measure() -> None:
    """Build the world, then ask; for the database that the environment names."""
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection

    from benchmarks.search_world import build

    call_command("migrate", verbosity=0)
    started = time.perf_counter()
    build(_ENTITIES, _ARTICLES)
    built = time.perf_counter() - started
    print(
        f"search, {connection.vendor}: {_ENTITIES:,} entities, {_ARTICLES:,} articles; built in {built:.0f} s"
    )
    pages = [_line(text) for text in _QUERIES]
    print(f"median of the queries: page {median(pages) * 1000:.0f} ms, slowest {max(pages) * 1000:.0f} ms")
    sys.exit(_SLOW if median(pages) > _LIMIT else 0)


def _line(text: str) -> float:
    page, found = _timed(lambda: _page(text))
    names, _ = _timed(lambda: _suggested(text))
    plain, rows = _timed(lambda: _plain(text))
    print(
        f"  {text:12s} page {page * 1000:6.1f} ms ({found:,}), suggestions {names * 1000:6.1f} ms, "
        f"plain SQL {plain * 1000:7.1f} ms ({rows:,}): {page / plain:.2f} of it"
    )
    return page


def _page(text: str) -> int:
    from django.http import QueryDict

    from ecosystem.browse.links import Query
    from ecosystem.search.results import Results

    data = QueryDict(mutable=True)
    data["q"] = text
    results = Results(Query("/search/", data))
    return results.total + 0 * len([*results.facets, *results.hits, *results.meant])


def _suggested(text: str) -> int:
    from ecosystem.search import ranked

    return len(ranked(text, 8))


def _plain(text: str) -> int:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(_PLAIN, [f"%{text}%"] * 4)
        return len(cursor.fetchall())


def _timed(work: Callable[[], int]) -> tuple[float, int]:
    """Median seconds, and what came out."""
    times = []
    for _ in range(_RUNS):
        started = time.perf_counter()
        result = work()
        times.append(time.perf_counter() - started)
    return median(times), result


if __name__ == "__main__":
    measure()
