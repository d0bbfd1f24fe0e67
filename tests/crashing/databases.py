"""A database of one's own, which can be put back to how it was: a file, or one on the PostgreSQL server."""

import shutil
from pathlib import Path
from typing import Any, Protocol

import psycopg2
from django.db import connection, connections


class Database(Protocol):
    """The scratch database that the settings of this process name."""

    def keep(self) -> None:
        """Remember how it is now."""

    def restore(self) -> None:
        """Make it so again."""

    def faults(self) -> list[str]:
        """What the database itself finds wrong with its content."""

    def drop(self) -> None:
        """Leave nothing behind."""


class File:
    """An SQLite file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def _beside(self, ending: str) -> Path:
        return self._path.with_name(self._path.name + ending)

    def keep(self) -> None:
        """Copy it, with what the log of the last writer holds."""
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connections.close_all()
        shutil.copy(self._path, self._beside(".kept"))

    def restore(self) -> None:
        """Copy it back."""
        connections.close_all()
        for ending in ("-wal", "-shm"):
            self._beside(ending).unlink(missing_ok=True)
        shutil.copy(self._beside(".kept"), self._path)

    def faults(self) -> list[str]:
        """Of the file, and of references between rows."""
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA integrity_check")
            found = [row[0] for row in cursor.fetchall() if row[0] != "ok"]
            cursor.execute("PRAGMA foreign_key_check")
            return found + [f"{row[0]} {row[1]} points nowhere" for row in cursor.fetchall()]

    def drop(self) -> None:
        """The folder belongs to the caller."""
        connections.close_all()


class Server:
    """A database on the server, and a second one that holds what was kept."""

    def __init__(self, settings: dict[str, Any], server: str) -> None:
        self._server, self._name = server, settings["NAME"]
        self._run(f'DROP DATABASE IF EXISTS "{self._name}" WITH (FORCE)', f'CREATE DATABASE "{self._name}"')

    def _run(self, *statements: str) -> None:
        connections.close_all()
        link = psycopg2.connect(self._server)
        link.autocommit = True
        try:
            with link.cursor() as cursor:
                for statement in statements:
                    cursor.execute(statement)
        finally:
            link.close()

    def _copy(self, source: str, to: str) -> None:
        drop = f'DROP DATABASE IF EXISTS "{to}" WITH (FORCE)'
        self._run(drop, f'CREATE DATABASE "{to}" TEMPLATE "{source}"')

    def keep(self) -> None:
        """Copy it."""
        self._copy(self._name, f"{self._name}_kept")

    def restore(self) -> None:
        """Copy it back; who still writes to it is sent away."""
        self._copy(f"{self._name}_kept", self._name)

    def faults(self) -> list[str]:
        """Constraints hold at every commit here; what may be off is the order of an index."""
        with connection.cursor() as cursor:
            cursor.execute("SELECT indexrelid::regclass::text FROM pg_index WHERE NOT indisvalid")
            return [f"{row[0]} is not valid" for row in cursor.fetchall()]

    def drop(self) -> None:
        """Both."""
        for name in (self._name, f"{self._name}_kept"):
            self._run(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
