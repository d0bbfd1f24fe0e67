"""The pages of the review and of quality at 100,000 records, beside plain SQL for the same rows.

On SQLite and, where one answers, on PostgreSQL; measured as `benchmarks.pages` does, of a reviewer who is
signed in, in a world with weak facts, contradictions, pairs and decisions. The last page of a queue is the
question in the middle of it.
"""

from __future__ import annotations

import os
import sys

from benchmarks.databases import on_each
from benchmarks.pages import LIMIT, over_limit

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
    from benchmarks.atlas_world import described, prepare
    from benchmarks.requests import Reader
    from benchmarks.review_world import ask, staff

    call_command("migrate", verbosity=0)
    prepare(_ENTITIES)
    asked = ask()
    print(f"\nreview, {connection.vendor}: {described()}; {asked:,} open questions")
    reader = Reader(staff())
    pages = [f"/review/{queue.key}/" for queue in QUEUES]
    middle = [(f"/review/{q.key}/", q.entries()) for q in QUEUES]
    pages += [f"{address}?at={found[len(found) // 2].key}" for address, found in middle if found]
    sys.exit(_SLOW if over_limit(reader, [*pages, "/quality/"]) else 0)


if __name__ == "__main__":
    measure()
