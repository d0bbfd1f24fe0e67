"""A reviewer works by keyboard; without scripts the same forms do."""

import pytest
from django.contrib.auth.models import Permission, User
from playwright.sync_api import Browser, Locator, Page, expect
from pytest_django.live_server_helper import LiveServer

from ecosystem import services
from ecosystem.models import Candidate, Entity, Judgement
from tests.articles.importing.worlds import take, world
from tests.browser.conftest import log_in

STEMS = ("海岳", "东湾", "西海")


@pytest.fixture
def pairs(db: None, atlas: LiveServer) -> None:
    """Three pairs to judge, and nothing else."""
    Candidate.objects.all().delete()
    for stem in STEMS:
        for form in ("有限公司", "股份有限公司"):
            name = f"{stem}永磁{form}"
            take(world(f"{name}.txt", f"{name}扩产。", [("company", name)], source=name))
    Candidate.objects.exclude(left__name__contains="永磁").delete()
    assert Candidate.objects.open().count() == len(STEMS)


@pytest.fixture
def reviewer(pairs: None) -> User:
    user = User.objects.create_user("reviewer", password="correct horse", is_staff=True)
    wanted = Permission.objects.filter(codename__in=["add_decision", "add_judgement", "change_entity"])
    user.user_permissions.set(wanted)
    return user


def enter(page: Page, *, scripts: bool = True) -> None:
    page.goto("/admin/login/?next=/review/duplicates/")
    log_in(page, "reviewer")
    expect(page.locator("#question")).to_be_visible()
    if scripts:
        _listens(page)


def _listens(page: Page) -> None:
    """Keys answer once the page has been read to its end, and the next question has settled."""
    expect(page.locator("#review[data-ready]")).to_be_attached()


def press(page: Page, key: str) -> None:
    _listens(page)
    page.keyboard.press(key)


def counter(page: Page) -> Locator:
    return page.locator(".review-tabs [aria-current] b")


def test_duplicates_are_worked_through_by_keyboard(page: Page, reviewer: User) -> None:
    enter(page)
    expect(counter(page)).to_have_text("3")
    first, second = (page.locator(".side .who a").nth(n).inner_text() for n in (0, 1))

    press(page, "j")
    expect(page.locator(".side .who a").first).not_to_have_text(first)
    press(page, "k")
    expect(page.locator(".side .who a").first).to_have_text(first)

    press(page, "s")
    expect(counter(page)).to_have_text("2")
    expect(page.locator("#question")).to_be_focused()
    expect(page.locator("#review-live")).to_contain_text("余 2 条")
    assert Entity.objects.get(name__in=[first, second], status="merged")

    press(page, "z")
    expect(counter(page)).to_have_text("3")
    expect(page.locator(".side .who a").first).to_have_text(first)
    assert not Judgement.objects.filter(undone=None).exists()

    for key, left in (("d", "2"), ("u", "1"), ("d", "0")):
        press(page, key)
        expect(counter(page)).to_have_text(left)
    expect(page.locator("#question")).to_have_text("没有待审核的内容。")
    assert sorted(Judgement.objects.filter(undone=None).values_list("verdict", flat=True)) == [
        "different",
        "different",
        "unsure",
    ]


def test_keys_typed_into_the_reason_decide_nothing(page: Page, reviewer: User) -> None:
    enter(page)
    page.locator("input[name=reason]").first.fill("s")
    page.locator("input[name=reason]").first.press("d")
    page.locator("input[name=reason]").first.press("Enter")
    expect(counter(page)).to_have_text("3")
    assert not Judgement.objects.exists()


def test_who_comes_late_reads_why_in_place(page: Page, reviewer: User) -> None:
    enter(page)
    pair = Candidate.objects.open().select_related("left", "right").first()
    assert pair is not None
    services.judge_different(one=pair.left, other=pair.right, by=reviewer)
    press(page, "s")
    expect(page.get_by_role("alert")).to_contain_text("reviewer 已先处理：“不同”")
    expect(page.get_by_role("alert")).to_be_focused()
    expect(counter(page)).to_have_text("2")
    assert Judgement.objects.get().verdict == "different"


def test_a_verdict_without_scripts(browser: Browser, atlas: LiveServer, reviewer: User) -> None:
    context = browser.new_context(base_url=atlas.url, locale="zh-CN", java_script_enabled=False)
    page = context.new_page()
    enter(page, scripts=False)
    page.get_by_role("button", name="不同").click()
    expect(counter(page)).to_have_text("2")
    page.get_by_role("button", name="撤销").click()
    expect(counter(page)).to_have_text("3")
    context.close()
