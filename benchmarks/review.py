"""The pages of the review and of quality at 100,000 records, beside plain SQL for the same rows.

On SQLite and, where one answers, on PostgreSQL; measured as `benchmarks.pages` does, of a reviewer who is
signed in, in a world with weak facts, contradictions, pairs and decisions. The last page of a queue is the
question in the middle of it.
"""

from __future__ import annotations

import os
import sys

from benchmarks.databases import on_each
from benchmarks.pages import LIMIT, median

#: Exit status of a process that measured too long a time.
_SLOW = 3
_ENTITIES = int(os.environ.get("ENTITIES", "100000"))


def main() -> None:
    """Measure on each database that there is; fail where a page takes too long."""
    if not all(list(on_each("benchmarks.review", _SLOW))):
        sys.exit(f"over {LIMIT} ms")


def measure() -> None:
    """Build the world, then ask for each page; for the database that the environment names."""
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection

    from articles.review.board import QUEUES
    from benchmarks.atlas_world import build, described
    from benchmarks.requests import Reader
    from benchmarks.review_world import ask, staff

    call_command("migrate", verbosity=0)
    build(_ENTITIES)
    asked = ask()
    print(f"\nreview, {connection.vendor}: {described()}; {asked:,} open questions")
    print(f"{'ms':>8} {'SQL ms':>8} {'ratio':>6} {'queries':>8}  address")
    reader, slow = Reader(staff()), 0
    pages = [f"/review/{queue.key}/" for queue in QUEUES]
    middle = [(f"/review/{q.key}/", q.entries()) for q in QUEUES]
    pages += [f"{address}?at={found[len(found) // 2].key}" for address, found in middle if found]
    for address in [*pages, "/quality/"]:
        queries = reader.warm(address)
        page = median(lambda: reader.get(address))  # noqa: B023 — called at once
        plain = median(lambda: reader.replay(queries))  # noqa: B023
        slow += page > LIMIT
        mark = " !" if page > LIMIT else ""
        numbers = f"{page:8.1f} {plain:8.1f} {page / max(plain, 0.01):6.1f} {len(queries):8}"
        print(f"{numbers}  {address}{mark}", flush=True)
    sys.exit(_SLOW if slow else 0)


if __name__ == "__main__":
    measure()
