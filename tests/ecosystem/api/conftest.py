"""The small world, asked without a limit."""

from collections.abc import Iterator

import pytest
from django.core.cache import cache

from tests.small_world import World, build


@pytest.fixture
def world(db: None) -> World:
    """One of every kind, with evidence."""
    return build()


@pytest.fixture(autouse=True)
def _no_limit() -> Iterator[None]:
    """Requests of other tests do not count."""
    cache.clear()
    yield
    cache.clear()
