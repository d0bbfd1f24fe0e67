"""How the pages look: narrow screens, dark theme, a sentence that is highlighted."""

import re

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from ecosystem.compare.choice import compare_url
from ecosystem.models import Company, Consortium, Indicator, Metric, Park, Region, University

OFFICE, NOTEBOOK = {"width": 1366, "height": 768}, {"width": 1280, "height": 800}
PHONE = {"width": 390, "height": 844}


def addresses() -> list[str]:
    kinds = (Consortium, Company, Region, Park, University)
    detailed = [kind.objects.order_by("-relations_count", "pk").first() for kind in kinds]
    return [
        *("/", "/companies/?sector=new_materials", "/metrics/", "/articles/", "/search/?q=宁夏"),
        *("/metrics/?view=rank&indicator=营业收入", "/graph/", "/quality/", "/changes/", "/api/docs/try/"),
        compare_url(*Consortium.objects.order_by("pk")[:3]),
        *(entity.get_absolute_url() for entity in detailed if entity),
    ]


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_no_page_scrolls_sideways(page: Page, atlas: LiveServer, language: str) -> None:
    page.context.add_cookies([{"name": "django_language", "value": language, "url": atlas.url}])
    wide = []
    for address in addresses():
        for size in (PHONE, NOTEBOOK, OFFICE):
            page.set_viewport_size(size)  # type: ignore[arg-type]
            if size is PHONE:  # opened where there is least room, then widened: a third of the time
                page.goto(address)
            if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
                wide.append((address, size["width"]))
    assert not wide


def test_the_way_to_the_sources_stays_on_the_line_of_the_value(page: Page) -> None:
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    page.goto("/companies/")
    alone = """() => [...document.querySelectorAll("td.col-name")].filter((cell) => {
      const lines = [...cell.querySelector("a").getClientRects()];
      return cell.querySelector(".whence").getBoundingClientRect().top > lines.at(-1).bottom;
    }).map((cell) => cell.textContent)"""
    assert page.locator("td.col-name .whence").count() > 0
    assert page.evaluate(alone) == []


def test_every_kind_stands_in_sight_on_an_office_screen(page: Page, atlas: LiveServer) -> None:
    page.context.add_cookies([{"name": "django_language", "value": "en", "url": atlas.url}])
    page.set_viewport_size(NOTEBOOK)  # type: ignore[arg-type]
    page.goto("/")
    last = page.locator(".atlas-kinds li").last.bounding_box()
    assert last is not None
    assert last["x"] + last["width"] <= NOTEBOOK["width"]


def test_the_filters_are_a_drawer_on_a_phone(page: Page) -> None:
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    page.goto("/consortia/")
    option = page.get_by_role("link", name="宁夏").first
    expect(page.locator(".facets").get_by_text("级别").first).to_be_hidden()
    page.get_by_text("筛选").first.click()
    option.click()
    expect(page.locator(".pill")).to_contain_text("宁夏回族自治区")


@pytest.mark.parametrize("asked", ["view=map", "view=map&region=640000", "view=map&region=650000"])
def test_a_map_of_tiles_fits_a_phone_and_can_be_read(page: Page, asked: str) -> None:
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    page.goto(f"/companies/?{asked}")
    picture = page.locator(".tilemap svg")
    expect(picture).to_be_visible()
    assert picture.evaluate(
        "svg => svg.getBoundingClientRect().right <= svg.parentElement.getBoundingClientRect().right"
    )
    letters = """svg => [...svg.querySelectorAll("a")].flatMap((tile) => {
      const frame = tile.querySelector("rect").getBoundingClientRect();
      return [...tile.querySelectorAll("text")].map((words) => words.getBoundingClientRect())
        .filter((at) => at.left < frame.left || at.right > frame.right || at.height < 11);
    }).length"""
    assert picture.evaluate(letters) == 0


def test_what_is_folded_on_the_screen_is_printed(page: Page) -> None:
    company = Company.objects.order_by("pk").first()
    assert company is not None
    for indicator in Indicator.objects.order_by("pk")[:20]:
        Metric.objects.create(
            subject=company,
            indicator=indicator,
            value=1,
            unit="个",
            base_value=1,
            base_unit="个",
            period="2024",
        )
    # How many it has is kept with it; an import would have done so.
    Company.objects.filter(pk=company.pk).update(metrics_count=company.metrics.count())
    page.goto(company.get_absolute_url())
    folded = page.locator("section:has(#metrics) details.more tbody tr").first
    height = (
        "row => row.checkVisibility({ contentVisibilityAuto: true }) ? row.getBoundingClientRect().height : 0"
    )
    assert folded.evaluate(height) == 0
    page.emulate_media(media="print")
    assert folded.evaluate(height) > 0
    expect(page.locator("details.more summary").first).to_be_hidden()


def test_the_words_beside_bars_are_whole(page: Page, atlas: LiveServer) -> None:
    page.context.add_cookies([{"name": "django_language", "value": "en", "url": atlas.url}])
    for address in ("/", "/quality/"):
        page.goto(address)
        expect(page.locator(".chart-bars svg").first).to_be_visible()
        cut = """chart => [...chart.querySelectorAll("text")].filter(
          (words) => words.getBoundingClientRect().left < chart.getBoundingClientRect().left).length"""
        assert sum(chart.evaluate(cut) for chart in page.locator(".chart-bars").all()) == 0


def test_a_phone_shows_the_columns_that_were_chosen(page: Page) -> None:
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    page.goto("/companies/")
    sectors = page.locator("thead .col-sectors")
    expect(sectors).to_be_hidden()
    page.locator(".columns summary").click()
    page.locator(".columns .btn-primary").click()
    expect(sectors).to_be_visible()


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_the_menus_of_a_list_open_within_a_phone(page: Page, atlas: LiveServer, language: str) -> None:
    page.context.add_cookies([{"name": "django_language", "value": language, "url": atlas.url}])
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    for address in ("/companies/", "/metrics/", "/changes/"):
        page.goto(address)
        for menu in page.locator("details.menu").all():
            menu.locator("summary").click()
            box = menu.locator(":scope > :not(summary)").bounding_box()
            assert box is not None
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= PHONE["width"]
            menu.evaluate("menu => { menu.open = false }")


def test_the_dark_theme_is_chosen_and_kept(page: Page) -> None:
    page.goto("/")
    html = page.locator("html")
    expect(html).to_have_attribute("data-bs-theme", "light")
    background = "getComputedStyle(document.body).backgroundColor"
    bright = page.evaluate(background)
    toggle = page.locator("[data-theme-toggle]")
    toggle.click()
    toggle.click()
    expect(html).to_have_attribute("data-bs-theme", "dark")
    assert page.evaluate(background) != bright
    page.goto("/companies/")
    expect(html).to_have_attribute("data-bs-theme", "dark")


def test_a_figure_leads_to_its_sentence_and_back(page: Page) -> None:
    page.goto("/metrics/?sort=-sources")
    figure = page.locator("tbody tr").first
    subject = figure.locator(".col-subject").get_by_role("link").inner_text()
    value = figure.locator(".col-value").inner_text().split()[0]
    figure.locator(".quote-link").click()
    expect(page).to_have_url(re.compile(r"/articles/\d+/#e\d+$"))
    lit = page.locator(".proof-on")
    expect(lit.first).to_be_in_viewport()
    fact = page.locator(".fact-on")
    expect(fact).to_contain_text(subject)
    expect(fact).to_contain_text(value)
    fact.get_by_role("link", name=subject).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(subject)
