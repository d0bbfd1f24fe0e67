"""The search box: first hits while typing, by keyboard as the ARIA guide has it, and without scripts."""

import pytest
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.browser.axe import judged, profile


def box(page: Page) -> None:
    page.goto("/consortia/")
    page.locator("#search").press_sequentially("银川")
    expect(page.locator("#search-list").get_by_role("option").first).to_contain_text("银川")


def test_the_box_is_a_combobox(page: Page) -> None:
    box(page)
    search = page.get_by_role("combobox").first
    expect(search).to_have_attribute("aria-expanded", "true")
    assert search.get_attribute("aria-activedescendant") is None
    page.keyboard.press("ArrowDown")
    expect(search).to_have_attribute("aria-activedescendant", "search-list-0")
    expect(page.locator("#search-list").get_by_role("option", selected=True)).to_have_count(1)
    page.keyboard.press("ArrowUp")
    assert search.get_attribute("aria-activedescendant") is None
    page.keyboard.press("ArrowUp")
    expect(page.locator("#search-list").get_by_role("option", selected=True)).to_contain_text("全部结果")
    page.keyboard.press("Escape")
    expect(search).to_have_attribute("aria-expanded", "false")
    expect(search).to_have_value("银川")
    page.keyboard.press("Escape")
    expect(search).to_have_value("")


def test_enter_opens_the_chosen_one_or_all_results(page: Page) -> None:
    box(page)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("银川市")
    box(page)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("搜索")
    expect(page.locator(".hit").first).to_contain_text("银川市")


def test_open_suggestions_break_no_rule(browser: Browser, atlas: LiveServer) -> None:
    with profile(browser, atlas) as page:
        box(page)
        assert judged(page) == []


@pytest.mark.parametrize("kind", ["企业", "报道"])
def test_results_narrow_without_scripts(browser: Browser, atlas: LiveServer, kind: str) -> None:
    context = browser.new_context(base_url=atlas.url, locale="zh-CN", java_script_enabled=False)
    page = context.new_page()
    page.goto("/")
    page.locator("#search").fill("宁夏")
    page.keyboard.press("Enter")
    option = page.locator("#facet-kind").get_by_role("link", name=kind)
    promised = option.locator(".n").inner_text()
    option.click()
    expect(page.locator("p.count")).to_contain_text(f"{promised} ")
    assert {badge.inner_text().strip() for badge in page.locator(".hit .kind-badge").all()} == {kind}
    context.close()
