"""Lists by clicking: drop-downs, ticked rows, columns, looks; fragments never alone; and without scripts."""

import re

import pytest
from playwright.sync_api import Browser, Page, Route, expect
from pytest_django.live_server_helper import LiveServer

from tests.browser.axe import complaints, profile
from tests.browser.test_lists import facets, shown

#: What a drop-down asks before anything is typed.
_EVERYTHING = re.compile(r"[?&]find=(&|$)")


def test_a_drop_down_asks_the_server_and_back_undoes_it(page: Page) -> None:
    page.goto("/companies/")
    everything = shown(page)
    field = page.locator("#facet-region .finder input")
    field.click()
    field.fill("苏州")
    page.locator("#facet-region .ts-dropdown .option", has_text="苏州").first.click()
    expect(page).to_have_url(re.compile(r"region=3205"))
    expect(page.locator(".pill")).to_have_count(1)
    page.go_back()
    expect(page.locator(".pill")).to_have_count(0)
    assert shown(page) == everything
    expect(page.locator(".atlas-top")).to_have_count(1)


def test_a_drop_down_that_finds_nothing_says_so(page: Page) -> None:
    page.goto("/companies/")
    field = page.locator("#facet-region .finder input")
    field.click()
    field.fill("没有这个地方")
    expect(page.locator("#facet-region .ts-dropdown")).to_have_text("没有这样的取值。")


def test_a_late_answer_does_not_replace_a_newer_one(page: Page) -> None:
    held: list[Route] = []
    page.route(_EVERYTHING, lambda route: held.append(route))
    page.goto("/companies/")
    field = page.locator("#facet-region .finder input")
    with page.expect_request(_EVERYTHING):
        field.click()
    with page.expect_response(lambda answer: "find=" in answer.url):
        field.fill("没有这个地方")
    with page.expect_response(_EVERYTHING):
        held[0].continue_()
    expect(page.locator("#facet-region .ts-dropdown")).to_have_text("没有这样的取值。")


def test_excluding_is_one_click_and_one_pill(page: Page) -> None:
    page.goto("/companies/")
    everything = shown(page)
    option = page.locator("#facet-sector li").first
    without = int(option.locator(".n").inner_text())
    option.locator(".exclude").click()
    expect(page.locator(".pill")).to_contain_text("不含")
    assert shown(page) == everything - without


def test_ticked_rows_are_counted_compared_and_exported(page: Page) -> None:
    page.goto("/companies/")
    buttons = page.locator("#ticked button")
    expect(buttons.first).to_be_disabled()
    boxes = page.locator("tbody input[name=id]")
    boxes.nth(0).check()
    boxes.nth(1).check()
    expect(page.locator("[data-ticked-count]")).to_have_text("2")
    with page.expect_download() as download:
        page.locator("#ticked").get_by_role("button", name="CSV").click()
    assert len(download.value.path().read_text(encoding="utf-8-sig").splitlines()) == 3
    page.locator("#ticked").get_by_role("button", name="对比").click()
    expect(page).to_have_url(re.compile(r"/compare/\?.*id=.*id="))
    page.go_back()
    page.locator("[data-tick-all]").check()
    expect(page.locator("[data-ticked-count]")).to_have_text(str(boxes.count()))


def test_columns_are_chosen_in_the_menu(page: Page) -> None:
    page.goto("/companies/?sort=-relations")
    page.locator(".columns summary").click()
    page.get_by_role("checkbox", name="成立年份").check()
    page.locator(".columns").get_by_role("button", name="应用").click()
    expect(page.get_by_role("columnheader", name="成立年份")).to_be_visible()
    expect(page).to_have_url(re.compile(r"sort=-relations"))


def test_the_map_leads_into_the_list_and_back(page: Page) -> None:
    page.goto("/companies/?view=map")
    tile = page.locator(".tilemap svg a", has_text="江苏")
    promised = int(tile.locator(".tile-count").text_content() or "0")
    tile.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".pill")).to_contain_text("江苏省")
    assert shown(page) == promised
    expect(page.locator(".tilemap")).to_contain_text("苏州")


def test_from_detail_to_detail_through_the_results(page: Page) -> None:
    page.goto("/companies/?region=320000")
    names = page.locator("td.col-name a:not(.whence)").all_inner_texts()
    page.locator("td.col-name a").first.click()
    page.locator(".neighbours a[rel=next]").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(names[1])
    page.get_by_role("link", name="返回结果").click()
    expect(page.locator(".pill")).to_contain_text("江苏省")


@pytest.mark.parametrize("path", ["/companies/?region=320000", "/metrics/", "/articles/?view=map"])
def test_a_fragment_never_stands_alone(page: Page, path: str) -> None:
    """What htmx fetched, opened, reloaded and gone back to is a whole page."""
    page.goto(path)
    page.get_by_role("columnheader").get_by_role("link").first.click()
    expect(page).to_have_url(re.compile(r"sort="))
    page.reload()
    expect(page.locator(".atlas-top")).to_have_count(1)
    page.goto("/about:none/")
    page.go_back()
    expect(page.locator(".atlas-top")).to_have_count(1)
    expect(page.locator("#catalogue")).to_have_count(1)


def test_all_of_it_works_without_scripts(browser: Browser, atlas: LiveServer) -> None:
    context = browser.new_context(base_url=atlas.url, java_script_enabled=False, accept_downloads=True)
    page = context.new_page()
    page.goto("/companies/")
    page.locator("#facet-region .finder a").click()
    page.get_by_role("searchbox", name="查找取值").fill("苏州")
    page.keyboard.press("Enter")
    page.locator(".choices .option").first.click()
    expect(page.locator(".pill")).to_contain_text("苏州")
    page.goto("/companies/")
    page.locator("tbody input[name=id]").first.check()
    with page.expect_download() as download:
        page.locator("#ticked").get_by_role("button", name="JSON", exact=True).click()
    assert '"count": 1' in download.value.path().read_text(encoding="utf-8")
    page.goto("/parks/")
    page.locator(".ranges summary").click()
    page.get_by_label("成立年份 从").fill("2010")
    page.locator(".ranges").get_by_role("button").click()
    assert page.url.endswith("/parks/?founded__gte=2010")
    assert facets(page).count() == 1
    page.goto("/")
    expect(page.locator(".chart").first).to_be_hidden()
    context.close()


def test_no_look_breaks_a_rule(browser: Browser, atlas: LiveServer) -> None:
    addresses = [
        "/companies/?view=cards",
        "/companies/?view=map",
        "/companies/?view=map&region=320000",
        "/companies/?sector=new_materials&sector__n=new_energy&q=科技&typo=1",
        "/companies/choices/region/",
    ]
    with profile(browser, atlas) as page:
        assert complaints(page, *addresses) == {}
