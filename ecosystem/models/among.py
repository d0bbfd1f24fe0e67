"""The lookup `among`: as `in`, for few rows of a subquery that lead to the rest by an index.

PostgreSQL joins `IN (SELECT …)` to the rest, and reads whole tables where it mistakes how many rows come of
it; as an array they are found first. SQLite does so by itself. Without an index each row searches the array.
"""

from __future__ import annotations

from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Field
from django.db.models.fields.related import ForeignObject
from django.db.models.lookups import In
from django.db.models.sql.compiler import SQLCompiler


@ForeignObject.register_lookup
@Field.register_lookup
class Among(In):
    """One of the values of a subquery with one column."""

    lookup_name = "among"

    def as_postgresql(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper) -> tuple[str, list[Any]]:
        """As an array that is filled before the rest is run."""
        left, left_params = self.process_lhs(compiler, connection)
        right, right_params = self.process_rhs(compiler, connection)
        return f"{left} = ANY(ARRAY{right})", [*left_params, *right_params]
