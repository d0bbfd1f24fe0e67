"""Lists by clicking: facets, pills, order, the back button, the keyboard, and all of it without scripts."""

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from pytest_django.live_server_helper import LiveServer


def facets(page: Page) -> Locator:
    return page.get_by_role("group", name="筛选")


def shown(page: Page) -> int:
    words = page.locator(".count").inner_text()
    return int(re.sub(r"\D", "", words))


def test_facets_count_what_they_leave_and_pills_and_back_undo_them(page: Page) -> None:
    page.goto("/companies/")
    everything = shown(page)
    province = facets(page).get_by_role("link", name="江苏").first
    promised = int(province.locator(".n").inner_text())
    province.click()
    expect(page).to_have_url(re.compile(r"region=320000"))
    expect(page.locator(".pill")).to_have_count(1)
    assert shown(page) == promised < everything

    sector = facets(page).get_by_role("link", name="新一代信息技术").first
    promised_both = int(sector.locator(".n").inner_text())
    sector.click()
    expect(page.locator(".pill")).to_have_count(2)
    assert shown(page) == promised_both <= promised

    page.locator(".pill").first.click()
    expect(page.locator(".pill")).to_have_count(1)
    page.go_back()
    expect(page.locator(".pill")).to_have_count(2)
    assert shown(page) == promised_both
    page.get_by_role("link", name="清除").click()
    expect(page.locator(".pill")).to_have_count(0)
    assert shown(page) == everything


def test_a_heading_sorts_and_turns_round(page: Page) -> None:
    page.goto("/companies/?q=科技")
    heading = page.get_by_role("columnheader", name="关系")
    heading.get_by_role("link").click()
    expect(heading).to_have_attribute("aria-sort", "descending")
    counts = [int(text) for text in page.locator("td.col-relations").all_inner_texts()]
    assert counts == sorted(counts, reverse=True)
    heading.get_by_role("link").click()
    expect(heading).to_have_attribute("aria-sort", "ascending")


def test_keys_lead_to_the_search_through_the_rows_and_to_the_help(page: Page) -> None:
    page.goto("/companies/")
    page.keyboard.press("j")
    page.keyboard.press("j")
    expect(page.locator("tbody tr").nth(1)).to_have_class(re.compile("current"))
    page.keyboard.press("k")
    expect(page.locator("tbody tr").first.get_by_role("link").first).to_be_focused()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()

    page.keyboard.press("/")
    expect(page.locator("#search")).to_be_focused()
    page.keyboard.type("宁德")
    expect(page.get_by_role("option").first).to_contain_text("宁德")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("宁德")


@pytest.mark.parametrize("path", ["/consortia/", "/articles/"])
def test_a_list_filters_without_scripts(browser: Browser, atlas: LiveServer, path: str) -> None:
    context = browser.new_context(base_url=atlas.url, java_script_enabled=False)
    page = context.new_page()
    page.goto(path)
    province = facets(page).get_by_role("link", name="宁夏").first
    promised = int(province.locator(".n").inner_text())
    province.click()
    expect(page.locator(".pill")).to_contain_text("宁夏回族自治区")
    assert shown(page) == promised
    assert page.locator("tbody tr").count() == promised
    context.close()
