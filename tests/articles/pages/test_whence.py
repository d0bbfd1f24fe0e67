"""From every value of a list, of the figures and of a search to what stands behind it, in place."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client

from ecosystem import services
from ecosystem.browse.registry import catalogues
from ecosystem.models import Company, Consortium, Metric
from tests.articles.pages.papers import COMPANY, UNION, bring_in, paper

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true"}
#: Columns that show nothing of the record itself: they count what leads elsewhere, or describe an article.
COUNTS = {"relations", "metrics", "members", "companies", "consortium", "company", "park", "platform"}
OTHERS = {
    "metric": {"subject", "indicator", "period", "scope", "nature", "sources", "quote"},
    "article": {"title", "source", "published", "mentions", "facts"},
}


@pytest.fixture(autouse=True)
def _world() -> None:
    """Two publishers on one company; they differ on the consortium's level."""
    bring_in(paper(), paper("b.txt", source="报乙", published="2020-05", level="市级", value=7))


def ways(page: str) -> list[str]:
    """The addresses of the sources that a page offers."""
    return re.findall(r'class="whence" href="([^"]+)"', page)


def opened(client: Client, address: str) -> Any:
    return client.get(address.partition("#")[0].replace("&amp;", "&"), headers=HTMX)


def test_every_column_that_shows_a_value_leads_to_its_sources() -> None:
    for catalogue in catalogues():
        silent = {column.key for column in catalogue.columns if not column.property}
        assert silent - COUNTS == OTHERS.get(catalogue.key, set()), catalogue.key


@pytest.mark.parametrize("address", ["/consortia/", "/companies/", "/metrics/", "/search/?q=" + COMPANY])
def test_each_way_answers_with_quotes_outlets_and_who_decided(client: Client, address: str) -> None:
    found = ways(client.get(address).content.decode())
    assert found
    for way in found:
        answer = opened(client, way)
        assert answer.status_code == 200, way
        lines = answer.context["lines"]
        assert all(line.proof.is_grounded and line.value for line in lines), way
        assert "<html" not in answer.content.decode()


def test_the_level_tells_what_else_was_said_who_says_so_how_fresh_and_how_sure(client: Client) -> None:
    level = f"{Consortium.objects.get().get_absolute_url()}?of=level"
    page = opened(client, level).content.decode()
    for part in ("省级", "市级", "报甲", "报乙", "1 个独立来源", "2024-05", "程序读取"):
        assert part in page
    services.set_value(entity=Consortium.objects.get(), name="level", value="国家级", reason="部里文件")
    assert "部里文件" in opened(client, level).content.decode()


def test_without_scripts_the_way_leads_to_the_value_on_its_page(client: Client) -> None:
    for way in ways(client.get("/consortia/").content.decode()):
        path, _hash, anchor = way.partition("#")
        page = client.get(path).content.decode()
        assert "<html" in page
        assert f'id="{anchor}"' in page


def test_an_empty_cell_leads_nowhere(client: Client) -> None:
    company = Company.objects.get(name=COMPANY)
    assert not company.park
    assert not [way for way in ways(client.get("/companies/").content.decode()) if "of=park" in way]
    assert opened(client, f"{company.get_absolute_url()}?of=park").status_code == 404
    assert opened(client, f"{company.get_absolute_url()}?of=nonsense").status_code == 404


def test_a_figure_tells_its_other_values(client: Client) -> None:
    metric = Metric.objects.order_by("pk")[0]
    page = opened(client, f"{metric.get_absolute_url()}?of=value")
    assert page.context["lines"][0].proof.is_grounded
    assert opened(client, f"{metric.get_absolute_url()}?of=value").headers["Vary"]


@pytest.mark.parametrize("name", ["level", "relation:leads"])
def test_one_value_costs_few_queries(client: Client, name: str, django_assert_max_num_queries: Any) -> None:
    union = Consortium.objects.get(name=UNION)
    with django_assert_max_num_queries(12):
        opened(client, f"{union.get_absolute_url()}?of={name}")
