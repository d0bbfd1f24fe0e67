"""The log of changes and the shown rows never part, whatever happens."""

import pytest
from hypothesis import given

from tests.articles.importing.lives.lives import LIVES
from tests.articles.importing.lives.steps import Life, Step
from tests.articles.importing.logs import replayed, seen
from tests.articles.importing.worlds import WORLDS, fresh

pytestmark = pytest.mark.django_db


@WORLDS
@given(LIVES)
def test_the_log_applied_from_its_beginning_gives_what_is_shown(steps: list[Step]) -> None:
    with fresh():
        life = Life()
        for step in steps:
            step.take(life)
            assert replayed() == seen()
