"""Files chosen in the browser go one by one, are looked at, and imported."""

import re
from pathlib import Path

from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from articles.models import Upload
from ecosystem.models import Company
from tests.browser.axe import complaints, profile
from tests.browser.conftest import log_in

NAME = "海岳碲化镉有限公司"


def enter(page: Page) -> None:
    page.goto("/admin/login/?next=/uploads/")
    log_in(page)
    page.wait_for_url("**/uploads/")


def papers(folder: Path) -> list[Path]:
    (folder / "one.txt").write_text(f"本报讯 {NAME}去年实现产值3.2亿元。", encoding="utf-8")
    (folder / "broken.docx").write_bytes(b"no zip")
    return [folder / "one.txt", folder / "broken.docx"]


def test_dropped_files_are_imported_after_a_look(page: Page, tmp_path: Path) -> None:
    enter(page)
    page.locator("#files").set_input_files(papers(tmp_path))
    page.wait_for_url("**/uploads/*/")
    expect(page.locator(".file")).to_have_count(2)
    expect(page.locator(".file.faulty .fault")).to_be_visible()

    page.locator(".file.read input").nth(1).fill("海岳日报")
    # Another file, while something is typed: it stays.
    (tmp_path / "two.exe").write_bytes(b"MZ")
    page.locator("#files").set_input_files([tmp_path / "two.exe"])
    expect(page.locator(".sending .failed")).to_contain_text(".exe")
    expect(page.locator(".file.read input").nth(1)).to_have_value("海岳日报")

    page.locator("#look").click()
    expect(page.locator("#foreseen")).to_be_visible()
    assert not Company.objects.filter(name=NAME).exists()
    page.locator("#confirm").click()
    expect(page.locator("a[href*='/changes/?run=']")).to_be_visible()
    assert Company.objects.filter(name=NAME).exists()


def test_the_pages_break_no_rule(browser: Browser, atlas: LiveServer, tmp_path: Path) -> None:
    with profile(browser, atlas) as page:
        enter(page)
        page.locator("#files").set_input_files(papers(tmp_path))
        page.wait_for_url("**/uploads/*/")
        page.locator("#look").click()
        expect(page.locator("#foreseen")).to_be_visible()
        assert complaints(page, "/uploads/", Upload.objects.get().get_absolute_url()) == {}


def test_a_refused_file_holds_the_others_up_with_words_that_say_why(page: Page, tmp_path: Path) -> None:
    enter(page)
    (tmp_path / "two.exe").write_bytes(b"MZ")
    page.locator("#files").set_input_files([*papers(tmp_path), tmp_path / "two.exe"])
    expect(page.locator(".sending .failed")).to_have_text("two.exe 不支持的文件类型：.exe")
    page.get_by_role("link", name="继续处理已发送的文件").click()
    expect(page.locator(".file")).to_have_count(2)
    expect(page.locator(".file.faulty .fault")).to_contain_text("docx 文件已损坏")
    page.locator("#look").click()
    page.locator("#confirm").click()
    expect(page.get_by_role("link", name="1 篇报道")).to_have_attribute(
        "href", re.compile(r"/articles/\?run=")
    )


def test_a_phone_shows_how_far_each_upload_is(page: Page, tmp_path: Path) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    enter(page)
    page.locator("#files").set_input_files(papers(tmp_path))
    page.wait_for_url("**/uploads/*/")
    page.goto("/uploads/")
    state = page.get_by_role("cell", name="收集文件").bounding_box()
    assert state is not None
    assert state["x"] + state["width"] <= 390
    assert state["height"] < 120, "in one line, not a letter a line"
