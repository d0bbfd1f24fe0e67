"""What can be found is what is shown: the index that is kept equals the one made anew, in random lives."""

from typing import Any

import pytest
from hypothesis import given

from ecosystem.models import SearchEntry
from ecosystem.search import rebuild
from ecosystem.search.index import index
from tests.articles.importing.lives.lives import LIVES
from tests.articles.importing.lives.steps import Life, Step
from tests.articles.importing.worlds import WORLDS, fresh

pytestmark = pytest.mark.django_db
_COLUMNS = ("title", "forms", "region", "sectors", "weight", "day", "digest")


def found() -> dict[tuple[Any, Any], Any]:
    """Everything that search holds, by what it is about."""
    words = index().stored()
    rows = SearchEntry.objects.values_list("pk", "kind", "record", *_COLUMNS)
    held = {(kind, record): (columns, words.pop(pk)) for pk, kind, record, *columns in rows}
    assert words == {}
    return held


@WORLDS
@given(LIVES)
def test_the_index_follows_every_step(steps: list[Step]) -> None:
    with fresh():
        life = Life()
        for step in steps:
            step.take(life)
        kept = found()
        rebuild()
        assert found() == kept
