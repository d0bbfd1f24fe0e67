"""Paper: white in the dark theme too, every column of a list, addresses that can be typed."""

import re

from playwright.sync_api import Page, expect

from ecosystem.models import Consortium

#: What A4 leaves between its margins, in pixels.
PAPER = {"width": 718, "height": 1000}


def on_paper(page: Page, address: str) -> None:
    page.set_viewport_size(PAPER)  # type: ignore[arg-type]
    page.goto(address)
    page.emulate_media(media="print")


def test_the_dark_theme_prints_black_on_white_and_comes_back(page: Page) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto("/companies/")
    html = page.locator("html")
    expect(html).to_have_attribute("data-bs-theme", "dark")
    page.emulate_media(media="print")
    expect(html).to_have_attribute("data-bs-theme", "light")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    page.emulate_media(media="screen")
    expect(html).to_have_attribute("data-bs-theme", "dark")


def test_a_list_prints_every_column_and_nothing_to_press(page: Page) -> None:
    on_paper(page, "/companies/?region=640000")
    expect(page.locator("thead .col-sectors")).to_be_visible()
    expect(page.locator(".col-tick").first).to_be_hidden()
    expect(page.locator("thead .ti").first).to_be_hidden()
    expect(page.locator(".pager p").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_a_record_prints_its_sources_and_its_whole_address(page: Page) -> None:
    consortium = Consortium.objects.exclude(relations_count=0).first()
    assert consortium is not None
    on_paper(page, consortium.get_absolute_url())
    expect(page.get_by_role("heading", name="引用来源")).to_be_visible()
    expect(page.locator(".permanent a")).to_have_text(re.compile(r"^http://.+/id/"))
    expect(page.locator("section:has(#graph)")).to_be_hidden()


def test_an_article_prints_all_that_was_read_out_of_it(page: Page) -> None:
    page.goto("/articles/")
    page.locator("td.col-title a").first.click()
    page.emulate_media(media="print")
    folded = page.locator(".facts details.panel li").first
    assert folded.evaluate("row => row.checkVisibility({ contentVisibilityAuto: true })")


def test_on_paper_the_table_takes_the_place_of_a_chart(page: Page) -> None:
    on_paper(page, "/")
    expect(page.locator("[data-chart]").first).to_be_hidden()
    row = page.locator(".as-table tr").first
    assert row.evaluate("row => row.checkVisibility({ contentVisibilityAuto: true }) && row.offsetHeight > 0")
    expect(page.locator(".hero-search")).to_be_hidden()
