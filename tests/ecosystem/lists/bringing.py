"""Lists as people bring them: as a text, taken as a whole or refused."""

from typing import Any

from django.contrib.auth.models import User

from ecosystem.lists.formats import ListCSV
from ecosystem.lists.resource import resource_of
from tests.articles.importing.worlds import rows


def bring(text: str, kind: str = "company", dry_run: bool = False, by: User | None = None) -> Any:
    data = ListCSV().create_dataset(text.encode())
    return resource_of(kind)().import_data(data, dry_run=dry_run, user=by, file_name="名单.csv")


def taken(text: str, kind: str = "company") -> Any:
    result = bring(text, kind)
    problems = [row.error for row in result.invalid_rows]
    assert not result.has_errors(), [str(e.error) for e in result.base_errors] + result.row_errors()
    assert not problems
    return result


def refused(text: str, kind: str = "company") -> list[tuple[int, str]]:
    """Line and column of each error; nothing may have changed."""
    before = rows()
    result = bring(text, kind)
    assert rows() == before
    return [(r.number, column) for r in result.invalid_rows for column in r.field_specific_errors]
