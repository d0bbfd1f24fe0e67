"""Many rows into a table at once, past the ORM: COPY on PostgreSQL, one prepared INSERT on SQLite."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from django.core.management.color import no_style
from django.db import connection, models
from django.utils import timezone

_BATCH = 20_000


def insert(model: type[models.Model], columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Rows of the columns named; the others hold their defaults."""
    fields = {str(field.column): field for field in model._meta.local_concrete_fields}
    rest = {name: _default(field) for name, field in fields.items() if name not in columns and name != "id"}
    names, constant = [*columns, *rest], tuple(rest.values())
    prepared = (
        (*(_db(fields[name], value) for name, value in zip(columns, row, strict=True)), *constant)
        for row in rows
    )
    for batch in _batches(prepared):
        _write(str(model._meta.db_table), names, batch)


def link(through: type[models.Model], pairs: Iterable[tuple[int, int]]) -> None:
    """Rows of the table between two models."""
    columns = [str(f.column) for f in through._meta.local_concrete_fields if not f.primary_key]
    insert(through, columns, pairs)


def finish(*touched: type[models.Model]) -> None:
    """Let sequences begin after the rows, and let the planner know them."""
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), touched):
            cursor.execute(statement)
        cursor.execute("ANALYZE")


def _batches(rows: Iterator[Sequence[Any]]) -> Iterator[list[Sequence[Any]]]:
    while batch := list(islice(rows, _BATCH)):
        yield batch


def _write(table: str, names: Sequence[str], rows: list[Sequence[Any]]) -> None:
    quoted = ", ".join(connection.ops.quote_name(name) for name in names)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            text = io.StringIO()
            csv.writer(text).writerows([["\\N" if v is None else v for v in row] for row in rows])
            text.seek(0)
            cursor.cursor.copy_expert(
                f"COPY {table} ({quoted}) FROM STDIN WITH (FORMAT csv, NULL '\\N')", text
            )
        else:
            marks = ", ".join(["%s"] * len(names))
            cursor.executemany(f"INSERT INTO {table} ({quoted}) VALUES ({marks})", rows)


def _default(field: models.Field[Any, Any]) -> Any:
    now = getattr(field, "auto_now", False) or getattr(field, "auto_now_add", False)
    return _db(field, timezone.now() if now else field.get_default())


def _db(field: models.Field[Any, Any], value: Any) -> Any:
    if isinstance(field, models.JSONField):
        return None if value is None else json.dumps(value, ensure_ascii=False)
    return field.get_db_prep_save(value, connection)
