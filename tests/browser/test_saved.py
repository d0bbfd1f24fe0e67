"""A reader keeps a list as it stands, and finds it again."""

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from ecosystem.models import SavedView
from tests.browser.axe import complaints, profile
from tests.browser.conftest import log_in


@pytest.fixture
def reader(db: None, atlas: LiveServer) -> User:
    return User.objects.create_user("reader", password="correct horse")


@pytest.mark.parametrize("width", [1366, 390])
def test_a_view_is_kept_and_opens_from_the_navigation(page: Page, reader: User, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto("/companies/?sort=-relations&per_page=25")
    menu = page.locator(".menu.saved")
    menu.locator("summary").click()
    menu.locator("a").last.click()
    log_in(page, "reader")
    page.wait_for_url("**/companies/?sort=-relations&per_page=25")
    menu.locator("summary").click()
    menu.locator("input[name=name]").fill("关系最多的企业")
    menu.locator("input[name=is_default]").check()
    menu.locator("button").click()
    expect(page.locator("main > .alert")).to_have_text("视图已保存。")
    assert SavedView.objects.get().state == "per_page=25&sort=-relations"

    page.goto("/")
    page.locator("nav .kind-company").click()
    page.wait_for_url("**/companies/?per_page=25&sort=-relations")
    expect(page.locator("[aria-sort=descending]")).to_be_visible()


def test_the_pages_break_no_rule(browser: Browser, atlas: LiveServer, reader: User) -> None:
    SavedView.objects.create(owner=reader, name="mine", list_key="company")
    with profile(browser, atlas) as page:
        assert complaints(page, "/accounts/login/?next=/views/") == {}
        log_in(page, "reader")
        page.wait_for_url("**/views/")
        assert complaints(page, "/views/", "/accounts/password/") == {}
