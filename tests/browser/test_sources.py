"""The sources of a value: by keyboard, without scripts, on paper."""

import re

from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from ecosystem.models import Consortium


def address() -> str:
    led = Consortium.objects.filter(inverse_relations__type="leads").order_by("pk").first()
    assert led is not None
    return led.get_absolute_url()


def test_the_sources_of_a_value_open_by_keyboard_and_lead_to_the_sentence(page: Page) -> None:
    page.goto(address())
    proof = page.locator("#relations-leads details.evidence").first
    proof.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(proof.locator("blockquote").first).to_be_visible()
    expect(proof).to_contain_text("独立来源")
    expect(proof).to_contain_text("程序读取")
    page.keyboard.press("Tab")
    expect(proof.locator(".cite a").first).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/articles/\d+/#e\d+$"))
    expect(page.locator(".proof-on").first).to_be_in_viewport()


def test_they_open_without_scripts(browser: Browser, atlas: LiveServer) -> None:
    context = browser.new_context(base_url=atlas.url, java_script_enabled=False)
    page = context.new_page()
    page.goto(address())
    proof = page.locator("#relations-leads details.evidence").first
    proof.locator("summary").click()
    expect(proof.locator("blockquote").first).to_be_visible()
    context.close()


def test_on_paper_sources_are_numbered_notes(page: Page) -> None:
    page.goto(address())
    page.emulate_media(media="print")
    expect(page.locator("sup.print-only").first).to_be_visible()
    expect(page.locator(".notes li").first).to_be_visible()
    expect(page.locator("details.evidence").first).to_be_hidden()


def test_a_value_of_a_list_tells_its_sources_in_place_by_keyboard(page: Page) -> None:
    page.goto("/consortia/")
    way = page.locator("tbody .col-leader a.whence").first
    way.focus()
    page.keyboard.press("Enter")
    box = page.locator("#whence .whence-box")
    expect(box.locator("blockquote").first).to_be_visible()
    expect(box).to_contain_text("独立来源")
    expect(box.locator("h2")).to_be_focused()
    expect(page).to_have_url(re.compile(r"/consortia/$"))
    page.keyboard.press("Escape")
    expect(box).to_have_count(0)
    expect(way).to_be_focused()


def test_without_scripts_a_value_of_a_list_leads_to_its_sources_opened(
    browser: Browser, atlas: LiveServer
) -> None:
    context = browser.new_context(base_url=atlas.url, java_script_enabled=False)
    page = context.new_page()
    page.goto("/companies/")
    page.locator("tbody .col-name a.whence").first.click()
    expect(page.locator("#value-name blockquote").first).to_be_visible()
    context.close()
