"""Chromium, driven by Playwright, against a live server filled by the real importer."""

import os
import shutil
import threading
from collections.abc import Iterator

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright
from pytest_django import DjangoDbBlocker
from pytest_django.live_server_helper import LiveServer

from tests.samples import MANIFEST, SAMPLES

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
#: Root (a container) cannot use Chromium's sandbox; the other switches keep it off the network.
SWITCHES = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

#: Milliseconds that a page may take on a machine that is busy with other tests.
PATIENCE = 20_000
#: Name, address and password of the one who may edit.
EDITOR = ("editor", "", "correct horse")


def log_in(page: Page, name: str = EDITOR[0]) -> None:
    """Fill in the form that asks who one is, of admin or of the pages; all have the editor's password."""
    page.locator("#id_username").fill(name)
    page.locator("#id_password").fill(EDITOR[2])
    page.locator("#id_password").press("Enter")
    page.wait_for_url(lambda url: "/login/" not in url)


def pytest_itemcollected(item: pytest.Item) -> None:
    """Everything in this folder is a browser test, on the database."""
    item.add_marker(pytest.mark.browser)
    item.add_marker(pytest.mark.django_db)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The machine's own Chromium."""
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine")
    # Playwright keeps an event loop in this thread, which Django takes for an async context.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        expect.set_options(timeout=PATIENCE)
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=SWITCHES)
        yield browser
        browser.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture(scope="package")
def atlas(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[LiveServer]:
    """A site with the reference lists and the sample articles, imported by the commands that users type.

    Filled once for all tests of the folder. Each test is a transaction on the connection that the
    server shares (SQLite in memory), so what one test writes is gone before the next.
    """
    with django_db_blocker.unblock():
        call_command("load_reference_data", verbosity=0)
        call_command("import_articles", SAMPLES, manifest=MANIFEST, verbosity=0)
        get_user_model().objects.create_superuser(*EDITOR)
        server = LiveServer("127.0.0.1")
        yield server
        _wait_for_answers()
        server.stop()
        call_command("flush", verbosity=0, interactive=False)


def _wait_for_answers() -> None:
    """Until the last connection is closed: no thread may outlive the sharing of the database."""
    for thread in threading.enumerate():
        if "process_request_thread" in thread.name:
            thread.join(PATIENCE / 1000)


@pytest.fixture
def context(browser: Browser, atlas: LiveServer) -> Iterator[BrowserContext]:
    """A fresh browser profile; a script error or a broken policy on any page fails the test."""
    context = browser.new_context(
        base_url=atlas.url, locale="zh-CN", accept_downloads=True, reduced_motion="reduce"
    )
    errors: list[str] = []
    context.on("weberror", lambda e: errors.append(str(e.error)))
    context.on("console", lambda m: errors.append(m.text) if "Content Security Policy" in m.text else None)
    yield context
    context.close()
    assert errors == []


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """A tab of an office screen."""
    page = context.new_page()
    page.set_viewport_size({"width": 1440, "height": 900})
    return page
