"""A benchmark on each database there is, in a process of its own, since Django opens one database."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4


def on_each(module: str, slow: int) -> Iterator[bool]:
    """Run `python -m module` on a throwaway SQLite file and, where one answers, a PostgreSQL database.

    Yields whether each was quick enough; a process that exits with `slow` was not. Raises RuntimeError where
    one came to no figures.
    """
    with tempfile.TemporaryDirectory() as folder:
        yield _run(module, slow, f"sqlite:///{Path(folder) / 'bench.sqlite3'}")
    finder = [sys.executable, "tools/postgres_url.py"]
    server = subprocess.run(finder, check=True, capture_output=True, text=True).stdout.strip()
    if server:
        yield _with_database(server, lambda url: _run(module, slow, url))


def _run(module: str, slow: int, url: str) -> bool:
    environment = os.environ | {"DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "config.settings"}
    done = subprocess.run([sys.executable, "-m", module], check=False, env=environment)
    if done.returncode not in (0, slow):
        raise RuntimeError(f"{module}: no figures from {url}")
    return done.returncode == 0


def _with_database(server: str, work: Callable[[str], bool]) -> bool:
    """Do it in a database that is made for it and dropped after it."""
    import psycopg2

    name = f"bench_{uuid4().hex[:12]}"
    connection = psycopg2.connect(server)
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            cursor.execute(f"CREATE DATABASE {name}")
        try:
            return work(f"{server.rsplit('/', 1)[0]}/{name}")
        finally:
            with connection.cursor() as cursor:
                cursor.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        connection.close()
