"""What is kept beside the shown state keeps pace with it, in random lives: log, questions, totals, index."""

import pytest
from hypothesis import given

from articles.importing.projection import project_all
from ecosystem.identity.candidates import refresh_all
from ecosystem.search import rebuild
from tests.articles.importing.lives import books
from tests.articles.importing.lives.lives import LIVES, lived
from tests.articles.importing.lives.steps import Step
from tests.articles.importing.logs import replayed, seen
from tests.articles.importing.worlds import WORLDS, fresh, rows

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _everything_is_doubtful(monkeypatch: pytest.MonkeyPatch) -> None:
    books.doubt_everything(monkeypatch)


@WORLDS
@given(LIVES)
def test_all_books_are_right_whatever_happened(steps: list[Step]) -> None:
    with fresh():
        lived(steps)
        assert replayed() == seen()
        assert books.questions() == books.questions_from_scratch()
        assert {pair[:2] for pair in books.pairs()} == books.open_pairs()
        assert books.totals() == books.totals_from_scratch()
        assert books.miscounted() == []
        _are_what_is_made_anew()


def _are_what_is_made_anew() -> None:
    """Whatever made the books, making them once more writes nothing else."""
    before = rows()
    project_all()
    assert rows() == before
    pairs, findable = books.pairs(), books.findable()
    refresh_all()
    rebuild()
    assert (books.pairs(), books.findable()) == (pairs, findable)
