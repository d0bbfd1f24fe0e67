"""PostgreSQL: tsvectors of tokens that were made beforehand, under GIN indexes.

The vectors are written as literals, so that no parser of the server's locale has a say in what a word is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from django.db import connection
from django.db.models.expressions import RawSQL
from psycopg2.extras import execute_batch

from ecosystem.search.expressions import All, Node, Token
from ecosystem.search.index.base import TABLE, Words

CREATE = (
    f"CREATE TABLE {TABLE} (entry bigint PRIMARY KEY, names tsvector NOT NULL, words tsvector NOT NULL); "
    f"CREATE INDEX {TABLE}_names ON {TABLE} USING gin (names); "
    f"CREATE INDEX {TABLE}_words ON {TABLE} USING gin (words)"
)
FINDERS = {"names": "ecosystem_search_names", "words": "ecosystem_search_words"}
#: The planner holds reading all vectors for cheap, since it does not count that each has to be unpacked; it
#: would do so for every word that some thousands of entries hold. A function is planned by itself.
FUNCTIONS = (
    # Out of line, so that what the index finds lies on few pages.
    f"ALTER TABLE {TABLE} SET (toast_tuple_target = 128)",
    *(
        f"CREATE FUNCTION {name}(asked tsquery) RETURNS SETOF bigint LANGUAGE sql STABLE ROWS 500 "  # noqa: S608
        f"SET enable_seqscan TO off AS $$ SELECT entry FROM {TABLE} WHERE {column} @@ asked $$"
        for column, name in FINDERS.items()
    ),
)
_PUT = (
    f"INSERT INTO {TABLE} (entry, names, words) VALUES (%s, %s::tsvector, %s::tsvector) "  # noqa: S608
    "ON CONFLICT (entry) DO UPDATE SET names = EXCLUDED.names, words = EXCLUDED.words"
)


class PostgresIndex:
    """The index of the real database; `words` holds the tokens of the names as well."""

    def put(self, rows: Iterable[Words]) -> None:
        """See `Index`."""
        values = [(row.entry, _vector(row.names), _vector({*row.names, *row.text})) for row in rows]
        with connection.cursor() as cursor:
            execute_batch(cursor.cursor, _PUT, values)

    def drop(self, entries: Collection[int]) -> None:
        """See `Index`."""
        with connection.cursor() as cursor:
            cursor.execute(f"DELETE FROM {TABLE} WHERE entry = ANY(%s)", [list(entries)])  # noqa: S608

    def clear(self) -> None:
        """See `Index`."""
        with connection.cursor() as cursor:
            cursor.execute(f"DELETE FROM {TABLE}")  # noqa: S608

    def matching(self, node: Node, *, names: bool = False) -> RawSQL:
        """See `Index`."""
        finder = FINDERS["names" if names else "words"]
        return RawSQL(f"SELECT {finder}(%s::tsquery)", [_written(node)])  # noqa: S611

    def finds(self, node: Node) -> bool:
        """See `Index`."""
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {FINDERS['names']}(%s::tsquery) LIMIT 1", [_written(node)])
            return cursor.fetchone() is not None

    def stored(self) -> dict[int, tuple[frozenset[str], frozenset[str]]]:
        """See `Index`."""
        with connection.cursor() as cursor:
            cursor.execute(
                f"SELECT entry, tsvector_to_array(names), tsvector_to_array(words) FROM {TABLE}"  # noqa: S608
            )
            return {
                pk: (frozenset(names), frozenset(words) - frozenset(names)) for pk, names, words in cursor
            }


def _vector(tokens: Collection[str]) -> str:
    return " ".join(_quoted(token) for token in tokens)


def _quoted(token: str) -> str:
    return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'"


def _written(node: Node) -> str:
    if isinstance(node, Token):
        return _quoted(node.text) + (":*" if node.open else "")
    join = " & " if isinstance(node, All) else " | "
    return f"({join.join(_written(part) for part in node.parts)})"
