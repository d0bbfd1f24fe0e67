"""Kills imports, or runs two at once: `python -m tests.crashing.program kill|race FOLDER NUMBER SEED`.

A process of its own, since it forks: every import is a child with Django and the word lists loaded, which a
signal ends for good like any other. DATABASE_URL names the scratch database (on PostgreSQL it is made, on
the server that SERVER_URL names). Prints what it found as JSON.
"""

import json
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection, connections  # noqa: E402
from tqdm import tqdm  # noqa: E402

from articles.importing import run  # noqa: E402
from articles.models import Document  # noqa: E402
from tests.crashing.databases import Database, File, Server  # noqa: E402
from tests.crashing.digest import digest  # noqa: E402
from tests.crashing.following import Follower  # noqa: E402
from tests.crashing.papers import write_papers  # noqa: E402

Found = dict[str, Any]
# What was written is shown after every third document, so that few documents make many moments.
run._DOCUMENTS = 3
# Its thread holds a lock now and then: a child that is forked in that moment would wait for it for ever.
tqdm.monitor_interval = 0


class Child:
    """An import in a process of its own, which begins at once (after `delay` seconds)."""

    def __init__(self, folder: Path, delay: float = 0.0) -> None:
        connections.close_all()
        self.began = time.monotonic()
        self._status: int | None = None
        self.pid = os.fork()
        if self.pid == 0:
            os._exit(_import(folder, delay))

    def end(self) -> int:
        """Its exit code; that of a killed one is negative."""
        if self._status is None:
            self._status = os.waitpid(self.pid, 0)[1]
        return os.waitstatus_to_exitcode(self._status)

    def is_at_work(self) -> bool:
        """Whether it has not ended yet."""
        if self._status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            self._status = status if pid else None
        return self._status is None

    def kill_after(self, seconds: float) -> bool:
        """Whether it was still at work then."""
        time.sleep(seconds)
        os.kill(self.pid, signal.SIGKILL)
        return self.end() == -signal.SIGKILL


def _import(folder: Path, delay: float) -> int:
    # Words for nobody: the parent answers on these.
    with Path(os.devnull).open("w") as nowhere:
        time.sleep(delay)
        try:
            manifest = folder / "manifest.csv"
            call_command("import_articles", folder, manifest=manifest, stdout=nowhere, stderr=sys.stderr)
        except SystemExit as stop:
            return int(str(stop.code or 0))
        except BaseException as error:
            sys.stderr.write(f"{error!r}\n")
            return 70
    return 0


def prepare(folder: Path) -> Database:
    """A database with the reference lists, and everything that an import reads loaded in this process."""
    settings = connection.settings_dict
    database: Database = (
        Server(settings, os.environ["SERVER_URL"])
        if connection.vendor == "postgresql"
        else File(Path(settings["NAME"]))
    )
    call_command("migrate", verbosity=0)
    call_command("load_reference_data", verbosity=0, stdout=sys.stderr)
    database.keep()
    _import(folder, 0)
    database.restore()
    return database


def kill(database: Database, folder: Path, number: int, chance: Random) -> Found:
    """Kill that many imports at random moments; finish each that got to the end, and compare."""
    whole = folder / "all"
    child = Child(whole)
    code, seconds = child.end(), time.monotonic() - child.began
    wanted = digest()
    kills, when, wrong = 0, Counter[str](), [] if code == 0 else [f"exit code {code}"]
    while kills < number:
        database.restore()
        while kills < number and Child(whole).kill_after(chance.uniform(0, seconds / 3)):
            kills += 1
            when[_moment()] += 1
        wrong += _finish(database, whole, wanted)
    return {"kills": kills, "when": when, "wrong": wrong, "seconds": seconds}


def _finish(database: Database, folder: Path, wanted: dict[str, str]) -> list[str]:
    """Run the import to its end, and once more: what differs from one that nobody disturbed."""
    wrong = [f"exit code {code}" for code in (Child(folder).end(),) if code]
    for found in (digest(), digest() if Child(folder).end() == 0 else {}):
        wrong += [
            f"{table}: {found.get(table)}, not {rows}"
            for table, rows in wanted.items()
            if found.get(table) != rows
        ]
    return wrong + database.faults()


def _moment() -> str:
    """What the killed import had come to."""
    if Document.objects.filter(projected=False).exists():
        return "written, not shown yet"
    return "shown" if Document.objects.exists() else "nothing written"


def race(database: Database, folder: Path, number: int, chance: Random) -> Found:
    """Import two folders that overlap, one after the other and then that often at once."""
    one, other = folder / "one", folder / "other"
    wrong = [f"exit code {code}" for code in (Child(one).end(), Child(other).end()) if code]
    wanted = digest()
    for turn in range(number):
        database.restore()
        first, second = Child(one, chance.uniform(0, 0.2)), Child(other, chance.uniform(0, 0.2))
        follower = Follower()
        while first.is_at_work() or second.is_at_work():
            follower.read()
        wrong += [f"turn {turn}: exit code {code}" for code in (first.end(), second.end()) if code]
        found = digest()
        wrong += [
            f"turn {turn}: {t}: {found[t]}, not {rows}" for t, rows in wanted.items() if found[t] != rows
        ]
        follower.read()
        wrong += [f"turn {turn}: {fault}" for fault in follower.faults()]
        wrong += database.faults()
    return {"turns": number, "wrong": wrong}


def main(arguments: list[str]) -> None:
    """Write the articles, run, print."""
    work: dict[str, Callable[[Database, Path, int, Random], Found]] = {"kill": kill, "race": race}
    folder = Path(arguments[1])
    for name, numbers in (("all", range(15)), ("one", range(11)), ("other", range(4, 15))):
        write_papers(folder / name, numbers)
    database = prepare(folder / "all")
    try:
        found = work[arguments[0]](database, folder, int(arguments[2]), Random(arguments[3]))
    finally:
        database.drop()
    sys.stdout.write(json.dumps(found, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1:])
