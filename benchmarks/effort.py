"""What work costs: time on the clock, and time on a processor, which other work does not stretch."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from django.db import connection

#: Runs of which the middle one counts.
RUNS = 7


class Effort(NamedTuple):
    """Milliseconds: on the clock, and of processors (of this process, and of the database's for it)."""

    clock: float
    processor: float


def median(work: Callable[[], object], runs: int = RUNS) -> Effort:
    """Of several runs the middle time of either sort."""
    found = [_once(work) for _ in range(runs)]
    return Effort(*(statistics.median(times) for times in zip(*found, strict=True)))


def _once(work: Callable[[], object]) -> Effort:
    server = _server()
    clock, processor = time.perf_counter(), time.process_time() + _spent(server)
    work()
    now = time.process_time() + _spent(server)
    return Effort((time.perf_counter() - clock) * 1000, (now - processor) * 1000)


def _server() -> Path | None:
    """Where Linux counts the time of PostgreSQL's process for this connection, if it runs on this machine."""
    if connection.vendor != "postgresql":
        return None
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        found = Path(f"/proc/{cursor.fetchone()[0]}/schedstat")
    return found if found.exists() else None


def _spent(server: Path | None) -> float:
    """Seconds that it has run."""
    return int(server.read_text().split()[0]) / 1e9 if server else 0.0
