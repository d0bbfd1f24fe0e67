"""Every type of page at 100,000 records: the time of the server, beside plain SQL for the same rows.

On SQLite and, where one answers, on PostgreSQL. `ENTITIES=…` makes another number of records, `PAGES=part`
measures only addresses that hold the part. A time is the median of several requests through the whole stack
(middleware, queries, templates) of a signed-out reader; plain SQL are the queries of the page, run by
themselves with their rows fetched: what the database alone would take.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable

from benchmarks.databases import on_each

#: Milliseconds that a page may take.
LIMIT = 150
_RUNS = 7
#: Exit status of a process that measured too long a time.
_SLOW = 3
_ENTITIES = int(os.environ.get("ENTITIES", "100000"))
_WANTED = os.environ.get("PAGES", "")


def main() -> None:
    """Measure on each database that there is; fail where a page takes too long."""
    if not all(list(on_each("benchmarks.pages", _SLOW))):
        sys.exit(f"over {LIMIT} ms")


def measure() -> None:
    """Build the world, then ask for each page; for the database that the environment names."""
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection

    from benchmarks.atlas_world import build, described
    from benchmarks.requests import Reader, addresses

    call_command("migrate", verbosity=0)
    build(_ENTITIES)
    print(f"\npages, {connection.vendor}: {described()}; median of {_RUNS}")
    print(f"{'ms':>8} {'SQL ms':>8} {'ratio':>6} {'queries':>8}  address")
    reader, slow = Reader(), 0
    for address in addresses():
        if _WANTED not in address:
            continue
        queries = reader.warm(address)
        page = median(lambda: reader.get(address))  # noqa: B023 — called at once
        plain = median(lambda: reader.replay(queries))  # noqa: B023
        slow += page > LIMIT
        mark = " !" if page > LIMIT else ""
        print(
            f"{page:8.1f} {plain:8.1f} {page / max(plain, 0.01):6.1f} {len(queries):8}  {address}{mark}",
            flush=True,
        )
    sys.exit(_SLOW if slow else 0)


def median(work: Callable[[], object]) -> float:
    """Milliseconds of the middle one of several runs."""
    times = []
    for _ in range(_RUNS):
        started = time.perf_counter()
        work()
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)


if __name__ == "__main__":
    measure()
