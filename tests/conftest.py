"""What all tests share: plain static files, the rule on skips, the choice of database tests."""

import os
from collections.abc import Generator, Iterator
from typing import Any

import pytest
from django.conf import settings
from django.core.management import call_command
from django.test import override_settings
from django.utils import translation
from hypothesis import Phase
from hypothesis import settings as profiles
from pytest_django import DjangoDbBlocker

from ecosystem.reference import load
from ecosystem.search.index import index

#: The fixtures of pytest-django that open the database; all others that do rest on one of them.
_DATABASE = frozenset(
    {"db", "transactional_db", "django_db_reset_sequences", "django_db_serialized_rollback", "live_server"}
)
REQUIRED = bool(os.environ.get("REQUIRE_SERVICES"))
# No test is timed: the first example loads lists, and other tests share the processors.
profiles.register_profile("default", deadline=None)
profiles.load_profile("default")
# `--hypothesis-profile found`: the first failing example as it was found, without making it smaller.
profiles.register_profile("found", phases=[Phase.explicit, Phase.generate], database=None)
# For `make faults`: the same, and always the same examples.
profiles.register_profile("faults", profiles.get_profile("found"), derandomize=True)


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--database-only`: run only what touches the database (for the second run, on PostgreSQL)."""
    parser.addoption("--database-only", action="store_true", help="run only tests that use the database")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Drop what does not touch the database when only that is wanted; browser tests run once, on SQLite."""
    if not config.getoption("--database-only"):
        return
    wanted = [i for i in items if _on_database(i) and not i.get_closest_marker("browser")]
    config.hook.pytest_deselected(items=list({*items}.difference(wanted)))
    items[:] = wanted


def _on_database(item: pytest.Item) -> bool:
    """By its mark, or by a fixture that opens the database."""
    fixtures: list[str] = getattr(item, "fixturenames", [])
    return item.get_closest_marker("django_db") is not None or not _DATABASE.isdisjoint(fixtures)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where services are required (CI), a test that was skipped counts as failed."""
    report = yield
    if REQUIRED and report.skipped:
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped where it should have run: {report.longrepr}"
    return report


@pytest.fixture(autouse=True, scope="session")
def _plain_settings() -> Iterator[None]:
    """Static files without the manifest of `collectstatic`, and a quick password hasher."""
    quick: dict[str, Any] = {
        "STORAGES": {
            "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
            "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
        },
        # Tests write rows without a log; what lists count is remembered only where a test asks for it.
        "CACHES": {
            "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
            "counts": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"},
        },
        "PASSWORD_HASHERS": ["django.contrib.auth.hashers.MD5PasswordHasher"],
    }
    with override_settings(**quick):
        yield


@pytest.fixture(scope="module")
def reference_lists(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """The public lists, loaded once for a module: each of its tests undoes only its own changes."""
    with django_db_blocker.unblock():
        load()
        yield
        index().clear()
        call_command("flush", interactive=False, verbosity=0)


@pytest.fixture(autouse=True)
def _chinese() -> Iterator[None]:
    """Each test begins in the language of the site, whatever the one before asked for."""
    translation.activate(settings.LANGUAGE_CODE)
    yield
    translation.activate(settings.LANGUAGE_CODE)
