"""Every type of page at 100,000 records: the time of the server, beside plain SQL for the same rows.

On SQLite and, where one answers, on PostgreSQL. `ENTITIES=…` makes another number of records, `PAGES=part`
measures only addresses that hold the part. A time is the median of several requests through the whole stack
(middleware, queries, templates) of a signed-out reader; plain SQL are the queries of the page, run by
themselves with their rows fetched: what the database alone would take. Beside the clock stands the time of
processors, which does not grow where other work keeps the machine busy; that is held against the limit.
With `DATABASE_URL` of a database that holds the world, `python -m benchmarks.pages` measures there.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

from benchmarks.databases import on_each

if TYPE_CHECKING:
    from benchmarks.requests import Reader

#: Milliseconds that a page may take.
LIMIT = 150
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

    from benchmarks.atlas_world import described, prepare
    from benchmarks.requests import Reader, addresses

    call_command("migrate", verbosity=0)
    prepare(_ENTITIES)
    print(f"\npages, {connection.vendor}: {described()}")
    sys.exit(_SLOW if over_limit(Reader(), addresses()) else 0)


def over_limit(reader: Reader, addresses: Iterable[str]) -> int:
    """Print what each page costs; how many are over the limit."""
    from benchmarks.effort import RUNS, median

    print(f"median of {RUNS}; cpu: this process and the database; !: cpu over {LIMIT} ms, ~: the clock only")
    print(f"{'ms':>8} {'cpu':>7} {'SQL ms':>8} {'cpu':>7} {'ratio':>6} {'queries':>8}  address")
    slow = 0
    for address in addresses:
        if _WANTED not in address:
            continue
        queries = reader.warm(address)
        page = median(lambda: reader.get(address))  # noqa: B023 — called at once
        plain = median(lambda: reader.replay(queries))  # noqa: B023
        slow += page.processor > LIMIT
        mark = "!" if page.processor > LIMIT else "~" if page.clock > LIMIT else ""
        ratio = page.processor / max(plain.processor, 0.01)
        numbers = (
            f"{page.clock:8.1f} {page.processor:7.1f} {plain.clock:8.1f} {plain.processor:7.1f} {ratio:6.1f}"
        )
        print(f"{numbers} {len(queries):8}  {address} {mark}".rstrip(), flush=True)
    return slow


if __name__ == "__main__":
    measure()
