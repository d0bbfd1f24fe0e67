"""axe finds nothing to complain of, on every type of page, in both themes (WCAG 2.2 AA)."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

from articles.models import Article
from ecosystem.compare.choice import compare_url
from ecosystem.models import Consortium
from tests.browser.conftest import log_in

AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}


def addresses() -> list[str]:
    consortium, article = Consortium.objects.first(), Article.objects.first()
    assert consortium is not None
    assert article is not None
    mention = article.mentions.first()
    assert mention is not None
    lists = ["/consortia/", "/companies/?sector=new_materials", "/regions/", "/metrics/", "/articles/"]
    figures = [
        "?view=rank&indicator=营业收入",
        "?view=series&indicator=地区生产总值",
        "?view=rank",
        "indicators/",
    ]
    return [
        "/",
        *lists,
        *(f"/metrics/{asked}" for asked in figures),
        "/search/?q=大学",
        "/search/?q=云玲达学",
        consortium.get_absolute_url(),
        f"/articles/{article.pk}/",
        f"/articles/{article.pk}/?view=both",
        "/quality/",
        "/graph/",
        f"/graph/?from={consortium.public_id}&to={mention.source_name.entity.public_id}",
        "/compare/",
        "/compare/?kind=moons",
        compare_url(*Consortium.objects.all()[:3]),
        "/api/docs/",
        "/api/docs/try/",
        "/api/docs/try/?list=consortia&limit=1&sources=1",
        "/accounts/login/",
        "/no-such-page/",
    ]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_page_breaks_a_rule(browser: Browser, atlas: LiveServer, theme: Any) -> None:
    # The site's own policy forbids what axe injects; it is set aside for this profile alone.
    context = browser.new_context(
        base_url=atlas.url, locale="zh-CN", color_scheme=theme, reduced_motion="reduce", bypass_csp=True
    )
    page = context.new_page()
    broken = {address: found for address in addresses() if (found := complaints(page, address))}
    context.close()
    assert broken == {}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_review_breaks_no_rule(browser: Browser, atlas: LiveServer, theme: Any) -> None:
    context = browser.new_context(
        base_url=atlas.url, locale="zh-CN", color_scheme=theme, reduced_motion="reduce", bypass_csp=True
    )
    page = context.new_page()
    page.goto("/admin/login/?next=/review/")
    log_in(page)
    consortium = Consortium.objects.first()
    assert consortium is not None
    queues = ["duplicates", "conflicts", "facts", "names", "withdrawn", f"merge/{consortium.public_id}"]
    broken = {queue: complaints(page, f"/review/{queue}/") for queue in queues}
    context.close()
    assert broken == {queue: [] for queue in queues}


def complaints(page: Page, address: str) -> list[str]:
    """What axe finds on a page, the sources of its values open."""
    page.goto(address)
    page.evaluate("document.querySelectorAll('details.evidence').forEach(d => { d.open = true })")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    result = page.evaluate("rules => axe.run(document, rules)", RULES)
    return [f"{v['id']}: {v['nodes'][0]['html'][:120]}" for v in result["violations"]]
