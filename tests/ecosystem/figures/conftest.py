"""The small world that the tests of pages look at."""

import pytest

from tests.small_world import World, build


@pytest.fixture
def world(db: None) -> World:
    """One of every kind, with evidence."""
    return build()
