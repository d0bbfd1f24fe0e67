"""Comparing, the graph, the neighbourhood and the reader, in Chromium."""

import re

from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from articles.models import Mention
from ecosystem.compare.choice import compare_url
from ecosystem.models import Consortium, Relation


def pair() -> list[Consortium]:
    return list(Consortium.objects.order_by("pk")[:2])


def test_two_are_compared_from_a_page_and_one_is_removed_again(page: Page) -> None:
    one, other = pair()
    page.goto(one.get_absolute_url())
    page.get_by_role("main").get_by_role("link", name="对比", exact=True).click()
    page.locator("#compare-add").fill(other.name)
    page.keyboard.press("Enter")
    page.locator(".candidates").get_by_role("link", name=other.name).first.click()
    expect(page).to_have_url(re.compile(rf"id={one.public_id}&id={other.public_id}"))
    expect(page.locator(".compare-table thead").first).to_contain_text(other.name)
    page.locator(".pills a").filter(has_text=one.name).click()
    expect(page.locator(".pills a")).to_have_count(1)


def test_a_comparison_is_read_without_scripts(browser: Browser, atlas: LiveServer) -> None:
    context = browser.new_context(base_url=atlas.url, java_script_enabled=False)
    page = context.new_page()
    page.goto(compare_url(*pair()))
    expect(page.locator(".compare-table").first).to_be_visible()
    context.close()


def test_the_graph_is_drawn_filtered_and_taken_away(page: Page) -> None:
    page.goto("/graph/")
    expect(page.locator("[data-graph][data-drawn]")).to_be_visible()
    drawn = int(page.locator("[data-graph]").get_attribute("data-drawn") or 0)
    page.locator("#facet-type").get_by_role("link", name=re.compile("^牵头")).click()
    expect(page.locator(".pill")).to_contain_text("牵头")
    expect(page.locator("[data-graph][data-drawn]")).to_be_visible()
    assert 0 < int(page.locator("[data-graph]").get_attribute("data-drawn") or 0) < drawn
    page.get_by_text("导出").first.click()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="图片（PNG）").click()
    assert waiting.value.path().read_bytes().startswith(b"\x89PNG")


def test_a_path_is_found_by_names(page: Page) -> None:
    led = Consortium.objects.filter(inverse_relations__type="leads").order_by("pk").first()
    assert led is not None
    member = led.inverse_relations.filter(type="member_of").first()
    leader = led.inverse_relations.get(type="leads")
    assert member is not None
    page.goto("/graph/")
    page.locator("#path-from").fill(leader.subject.name)
    page.locator("#path-to").fill(member.subject.name)
    page.get_by_role("button", name="查找").click()
    expect(page.locator(".way > li")).to_have_count(2)
    expect(page.locator(".way > li blockquote:visible").first).to_be_visible()


def test_the_graph_without_scripts_is_a_drawing_and_a_table(browser: Browser, atlas: LiveServer) -> None:
    context = browser.new_context(base_url=atlas.url, java_script_enabled=False)
    page = context.new_page()
    page.goto("/graph/")
    image = page.locator(".graph-canvas img")
    expect(image).to_be_visible()
    assert image.evaluate("img => img.complete && img.naturalWidth > 0")
    expect(page.locator(".atlas-table tbody tr").first).to_be_visible()
    context.close()


def test_the_neighbourhood_has_its_table(page: Page) -> None:
    led = Consortium.objects.filter(inverse_relations__type="leads").order_by("pk").first()
    assert led is not None
    page.goto(led.get_absolute_url())
    expect(page.locator("[data-around][data-nodes]")).to_be_visible()
    table = page.locator("section:has(#graph) .as-table")
    table.locator("summary").click()
    expect(table.locator("tbody tr").first).to_contain_text(led.name)


#: Where a node of the neighbourhood stands on the page.
_NODE = """(box, id) => {
  const chart = window.echarts.getInstanceByDom(box);
  const data = chart.getModel().getSeriesByIndex(0).getData();
  const index = [...Array(data.count()).keys()].find((i) => data.getId(i) === id);
  const [x, y] = chart.convertToPixel({ seriesIndex: 0 }, data.getItemLayout(index));
  const corner = box.getBoundingClientRect();
  return [corner.x + x, corner.y + y];
}"""


def test_a_click_on_a_neighbour_brings_its_neighbours(page: Page) -> None:
    """A consortium stands beside its province, of which much more is known."""
    located = Relation.objects.filter(type="located_in", subject__kind="consortium").order_by("pk").first()
    assert located is not None
    page.goto(located.subject.get_absolute_url())
    box = page.locator("[data-around][data-nodes]")
    box.scroll_into_view_if_needed()
    before = int(box.get_attribute("data-nodes") or 0)
    rows = page.locator("section:has(#graph) .as-table tbody tr")
    shown = rows.count()
    page.mouse.click(*box.evaluate(_NODE, located.object.public_id))
    expect(page.locator(f'[data-around]:not([data-nodes="{before}"])')).to_be_visible()
    assert int(box.get_attribute("data-nodes") or 0) > before
    assert rows.count() > shown


def test_a_second_click_on_a_neighbour_opens_its_page(page: Page) -> None:
    located = Relation.objects.filter(type="located_in", subject__kind="consortium").order_by("pk").first()
    assert located is not None
    page.goto(located.subject.get_absolute_url())
    box = page.locator("[data-around][data-nodes]")
    box.scroll_into_view_if_needed()
    page.mouse.dblclick(*box.evaluate(_NODE, located.object.public_id))
    page.wait_for_url(f"**{located.object.get_absolute_url()}")


def test_a_card_stands_over_a_name_by_mouse_and_by_keyboard(page: Page) -> None:
    mention = Mention.objects.order_by("article", "start").first()
    assert mention is not None
    page.goto(f"/articles/{mention.article_id}/")
    name = page.locator(".reader .body a.named").first
    name.hover()
    card = page.locator("#hover-card")
    expect(card).to_be_visible()
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    page.locator(".reader .body a.named").nth(1).focus()
    expect(card).to_be_visible()
    expect(page.locator("a.named[aria-describedby=hover-card]")).to_have_count(1)


def test_a_fact_lights_its_words_in_both_texts(page: Page) -> None:
    mention = Mention.objects.filter(article__evidence__active=True).order_by("article").first()
    assert mention is not None
    page.goto(f"/articles/{mention.article_id}/?view=both")
    fact = page.locator("[data-fact]").first
    fact.hover()
    expect(page.locator(".body:not(.printed) .proof-on").first).to_be_visible()
    expect(page.locator(".printed .proof-on").first).to_be_visible()


def test_charts_keep_the_words_of_the_page_for_who_does_not_see_them(page: Page) -> None:
    page.goto("/")
    expect(page.locator("[data-chart] svg").first).to_be_visible()
    for chart in page.locator("[data-chart]").all():
        assert chart.get_attribute("aria-label") == chart.get_attribute("data-label")
