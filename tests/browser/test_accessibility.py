"""axe finds nothing to complain of, on every type of page, in both themes (WCAG 2.2 AA)."""

from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer

from articles.models import Article
from ecosystem.compare.choice import compare_url
from ecosystem.models import Consortium
from tests.browser.axe import complaints, profile
from tests.browser.conftest import log_in


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


def test_no_page_breaks_a_rule(browser: Browser, atlas: LiveServer) -> None:
    with profile(browser, atlas) as page:
        assert complaints(page, *addresses()) == {}


def test_the_review_breaks_no_rule(browser: Browser, atlas: LiveServer) -> None:
    consortium = Consortium.objects.first()
    assert consortium is not None
    queues = ["duplicates", "conflicts", "facts", "names", "withdrawn", f"merge/{consortium.public_id}"]
    with profile(browser, atlas) as page:
        page.goto("/admin/login/?next=/review/")
        log_in(page)
        assert complaints(page, *(f"/review/{queue}/" for queue in queues)) == {}
