"""Journals, previews and the order of the log."""

from threading import Event, Thread

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from ecosystem.history import Cause, because, in_order, net, preview, witnessed
from ecosystem.models import Change, Entity
from tests.small_world import build

pytestmark = pytest.mark.django_db


def company() -> Entity:
    return build().company


def test_a_value_that_ends_as_it_began_is_no_change() -> None:
    row = company()
    with because(Cause.IMPORT) as log:
        log.note(row, "name", "甲", "乙")
        log.note(row, "name", "乙", "甲")
        log.note(row, "summary", None, "一")
        log.note(row, "summary", "一", "二")
        log.write()
    assert list(Change.objects.values_list("property", "before", "after")) == [("summary", None, "二")]


def test_the_cause_of_the_innermost_counts() -> None:
    row = company()
    with because(Cause.IMPORT, run=1) as outer:
        with because(Cause.DECISION) as inner:
            inner.note(row, "name", "甲", "乙")
            inner.write()
        outer.note(row, "summary", None, "一")
        outer.write()
    assert set(Change.objects.values_list("property", "cause")) == {
        ("name", "decision"),
        ("summary", "import"),
    }


def test_a_preview_shows_the_net_effect_and_takes_it_back() -> None:
    row = company()
    with preview() as seen:
        for before, after in ((None, "一"), ("一", "二")):
            with because(Cause.IMPORT) as log:
                log.note(row, "summary", before, after)
                log.write()
    assert [(c.before, c.after) for c in net(seen)] == [(None, "二")]
    assert not Change.objects.exists()


def test_witnesses_see_what_is_stored() -> None:
    row = company()
    seen: list[Change] = []
    with witnessed(seen), because(Cause.IMPORT) as log:
        log.note(row, "summary", None, "一")
        log.write()
    assert [c.pk for c in seen] == list(Change.objects.values_list("pk", flat=True))


@pytest.mark.django_db(transaction=True)
def test_writers_wait_for_one_another() -> None:
    """The second gets its number when the first has committed. SQLite has one writer anyhow."""
    if connection.vendor == "sqlite":
        with CaptureQueriesContext(connection) as asked:
            in_order()
        assert not asked.captured_queries
        return
    row = company()
    holds = Event()
    other = Thread(target=_second, args=(row, holds))
    other.start()
    with transaction.atomic():
        in_order()
        holds.set()
        other.join(0.2)
        assert other.is_alive()
        _write(row, "一")
    other.join(10)
    assert list(Change.objects.order_by("pk").values_list("after", flat=True)) == ["一", "二"]


def _second(row: Entity, holds: Event) -> None:
    try:
        holds.wait(10)
        _write(row, "二")
    finally:
        connection.close()


def _write(row: Entity, value: str) -> None:
    with transaction.atomic(), because(Cause.IMPORT) as log:
        in_order()
        log.note(row, "summary", None, value)
        log.write()
