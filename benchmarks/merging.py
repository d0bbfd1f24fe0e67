"""Merging and splitting two records among 100,000, beside a plain UPDATE of the rows that a merge writes.

The world is made once in a throwaway database, on SQLite and, where one answers, on PostgreSQL; each is run
by a process of its own, since Django opens one database. `ENTITIES=…` makes another number of them. Times
are the best of several by the clock; beside them stands the process's own time, which says what an idle
machine would take (without the server's part, on PostgreSQL).
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

_RUNS = 15
_LIMIT = 0.2
#: Exit status of a process that measured too long a time.
_SLOW = 3
_ENTITIES = int(os.environ.get("ENTITIES", "100000"))


def main() -> None:
    """Measure on each database that there is; fail where one takes too long."""
    with tempfile.TemporaryDirectory() as folder:
        quick = [_measure_in(f"sqlite:///{Path(folder) / 'merging.sqlite3'}")]
    finder = [sys.executable, "tools/postgres_url.py"]
    server = subprocess.run(finder, check=True, capture_output=True, text=True).stdout.strip()
    if server:
        quick.append(_with_database(server, _measure_in))
    if not all(quick):
        sys.exit(f"over {_LIMIT * 1000:.0f} ms")


def _measure_in(url: str) -> bool:
    environment = os.environ | {"DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "config.settings"}
    done = subprocess.run([sys.executable, "-m", "benchmarks.merging"], check=False, env=environment)
    if done.returncode not in (0, _SLOW):
        raise RuntimeError(f"no figures from {url}")
    return done.returncode == 0


def _with_database(server: str, work: Callable[[str], bool]) -> bool:
    """Do it in a database that is made for it and dropped after it."""
    import psycopg2

    name = f"merging_{uuid4().hex[:12]}"
    connection = psycopg2.connect(server)
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            cursor.execute(f"CREATE DATABASE {name}")
        try:
            return work(f"{server.rsplit('/', 1)[0]}/{name}")
        finally:
            with connection.cursor() as cursor:
                cursor.execute(f"DROP DATABASE {name}")
    finally:
        connection.close()


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
