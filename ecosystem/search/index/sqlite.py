"""SQLite: an FTS5 table of tokens that were made beforehand, with a blank between them."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from django.db import connection
from django.db.models.expressions import RawSQL

from ecosystem.search.expressions import All, Node, Token
from ecosystem.search.index.base import TABLE, Words

#: FTS5 cuts at blanks alone: everything else in a token is a letter, a digit or a mark of names.
CREATE = (
    f"CREATE VIRTUAL TABLE {TABLE} USING fts5(names, text, detail=column, "
    "tokenize=\"unicode61 remove_diacritics 0 tokenchars '=^'\")"
)
_FOUND = f"SELECT rowid FROM {TABLE} WHERE {TABLE} MATCH %s"  # noqa: S608


class SqliteIndex:
    """The index of the embedded database."""

    def put(self, rows: Iterable[Words]) -> None:
        """See `Index`."""
        values = [(row.entry, " ".join(sorted(row.names)), " ".join(sorted(row.text))) for row in rows]
        self.drop([entry for entry, _, _ in values])
        with connection.cursor() as cursor:
            cursor.executemany(f"INSERT INTO {TABLE} (rowid, names, text) VALUES (%s, %s, %s)", values)  # noqa: S608

    def drop(self, entries: Collection[int]) -> None:
        """See `Index`."""
        with connection.cursor() as cursor:
            cursor.executemany(f"DELETE FROM {TABLE} WHERE rowid = %s", [(entry,) for entry in entries])  # noqa: S608

    def clear(self) -> None:
        """See `Index`."""
        with connection.cursor() as cursor:
            cursor.execute(f"DELETE FROM {TABLE}")  # noqa: S608

    def matching(self, node: Node, *, names: bool = False) -> RawSQL:
        """See `Index`."""
        asked = _named(node) if names else _written(node)
        return RawSQL(_FOUND, [asked])  # noqa: S611

    def finds(self, node: Node) -> bool:
        """See `Index`."""
        with connection.cursor() as cursor:
            cursor.execute(f"{_FOUND} LIMIT 1", [_named(node)])
            return cursor.fetchone() is not None

    def stored(self) -> dict[int, tuple[frozenset[str], frozenset[str]]]:
        """See `Index`."""
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT rowid, names, text FROM {TABLE}")  # noqa: S608
            rows = ((pk, frozenset(names.split()), frozenset(text.split())) for pk, names, text in cursor)
            return {pk: (names, text - names) for pk, names, text in rows}


def _named(node: Node) -> str:
    return f"names : ({_written(node)})"


def _written(node: Node) -> str:
    if isinstance(node, Token):
        quoted = '"' + node.text.replace('"', '""') + '"'
        return f"{quoted}*" if node.open else quoted
    join = " AND " if isinstance(node, All) else " OR "
    return f"({join.join(_written(part) for part in node.parts)})"
