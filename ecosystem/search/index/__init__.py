"""The words of the entries: one interface, PostgreSQL's text search or SQLite's FTS5 behind it."""

from django.db import connection

from ecosystem.search.index.base import Index
from ecosystem.search.index.postgres import PostgresIndex
from ecosystem.search.index.sqlite import SqliteIndex

__all__ = ["Index", "index"]

_INDEXES: dict[str, Index] = {"postgresql": PostgresIndex(), "sqlite": SqliteIndex()}


def index() -> Index:
    """The index of the database in use."""
    return _INDEXES[connection.vendor]
