"""The memory that exports take: 10,000 rows beside 100,000, in each format, with and without sources.

The figure is the peak of a process of its own that reads the whole response piece by piece, less what the
process had before. `ENTITIES=…` makes another number of records; a tenth of them is the smaller export.
With `DATABASE_URL` of a database that holds the world, `python -m benchmarks.exports` measures there.
"""

from __future__ import annotations

import os
import resource
import sys
import time

from benchmarks.databases import on_each

_ENTITIES = int(os.environ.get("ENTITIES", "100000"))
#: Peak of the large export, as a multiple of the small one's, plus room for buffers (MB).
_RATIO, _ROOM = 1.3, 16.0
_TOO_MUCH = 3
_FEW, _ALL = "founded=1999&", ""


def main() -> None:
    """Measure on each database that there is; fail where memory grows with the rows."""
    if not all(list(on_each("benchmarks.exports", _TOO_MUCH))):
        sys.exit("memory grows with the rows")


def measure() -> None:
    """Build the world, then export it; for the database that the environment names."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    django.setup()
    from django.core.management import call_command
    from django.db import connection
    from django.db.models import F

    from benchmarks.merging_world import build
    from ecosystem.models import Company

    call_command("migrate", verbosity=0)
    if not Company.objects.exists():
        build(_ENTITIES)
    Company.objects.annotate(n=F("pk") % 10).filter(n=0).update(founded=1999)
    print(f"\nexports, {connection.vendor}: peak of memory in MB and seconds, a tenth of the rows beside all")
    grown = [
        _compared(name, more) for name in ("csv", "json", "jsonld", "xlsx") for more in ("", "sources=1")
    ]
    sys.exit(_TOO_MUCH if any(grown) else 0)


def _compared(name: str, more: str) -> bool:
    """Print one format; whether its memory grows with the rows."""
    few, few_time = _alone(f"/companies/?{_FEW}format={name}&{more}".rstrip("&"))
    all_, all_time = _alone(f"/companies/?{_ALL}format={name}&{more}".rstrip("&"))
    grows = all_ > few * _RATIO + _ROOM
    words = f"{name} {'with sources' if more else ''}"
    mark = "  !" if grows else ""
    print(f"{words:<20} {few:7.1f} MB {few_time:6.1f} s   {all_:7.1f} MB {all_time:6.1f} s{mark}")
    return grows


def _alone(address: str) -> tuple[float, float]:
    """Megabytes and seconds that an export takes in a process of its own."""
    from django.db import connections

    connections.close_all()
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        started, before = time.perf_counter(), _peak()
        _read(address)
        os.write(writing, f"{_peak() - before} {time.perf_counter() - started}".encode())
        os._exit(0)
    os.close(writing)
    os.waitpid(child, 0)
    megabytes, seconds = os.read(reading, 100).split()
    os.close(reading)
    return float(megabytes), float(seconds)


def _read(address: str) -> None:
    from django.conf import settings
    from django.test import Client

    settings.ALLOWED_HOSTS = ["*"]
    response = Client().get(address)
    if response.status_code != 200:
        raise RuntimeError(f"{address}: {response.status_code}")
    for _piece in response.streaming_content:  # type: ignore[attr-defined]
        pass


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    measure()
