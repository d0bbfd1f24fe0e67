"""Merging and splitting two records among 100,000, beside a plain UPDATE of the rows that a merge writes.

The world is made once in a throwaway database, on SQLite and, where one answers, on PostgreSQL; each is run
by a process of its own, since Django opens one database. `ENTITIES=…` makes another number of them. Times
are the best of several by the clock; beside them stands the process's own time, which says what an idle
machine would take (without the server's part, on PostgreSQL).
"""

import os
import sys
import time

from benchmarks.databases import on_each

_RUNS = 15
_LIMIT = 0.2
#: Exit status of a process that measured too long a time.
_SLOW = 3
_ENTITIES = int(os.environ.get("ENTITIES", "100000"))


def main() -> None:
    """Measure on each database that there is; fail where one takes too long."""
    if not all(list(on_each("benchmarks.merging", _SLOW))):
        sys.exit(f"over {_LIMIT * 1000:.0f} ms")


def measure() -> None:
    """Build the world, then merge and split; for the database that the environment names."""
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection

    from benchmarks.merging_world import build, couple, plain_update
    from ecosystem import services

    call_command("migrate", verbosity=0)
    build(_ENTITIES)
    one, other = couple()
    services.undo_judgement(judgement=services.judge_same(one=one, other=other))
    merge, split, plain = Watch(), Watch(), Watch()
    for _ in range(_RUNS):
        with merge:
            judgement = services.judge_same(one=one, other=other)
        with split:
            services.undo_judgement(judgement=judgement)
        with plain:
            plain_update(one, other)
    ratios = [f"{watch.best / plain.best:.0f}" for watch in (merge, split)]
    print(
        f"merging among {_ENTITIES:,} records, {connection.vendor}: merge {merge}, split {split}; "
        f"plain UPDATE {plain}: {' and '.join(ratios)} times that"
    )
    sys.exit(_SLOW if max(merge.best, split.best) > _LIMIT else 0)


class Watch:
    """The best of several times, by the clock and of this process."""

    def __init__(self) -> None:
        self.best = self.own = float("inf")

    def __enter__(self) -> None:
        self._started = time.perf_counter(), time.process_time()

    def __exit__(self, *error: object) -> None:
        self.best = min(self.best, time.perf_counter() - self._started[0])
        self.own = min(self.own, time.process_time() - self._started[1])

    def __str__(self) -> str:
        return f"{self.best * 1000:.1f} ms (own {self.own * 1000:.1f})"


if __name__ == "__main__":
    measure()
