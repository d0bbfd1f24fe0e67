"""The modes of a filter: any, all, none of, empty; from … to …; and values that do not exist."""

from typing import Any

import pytest
from django.conf import LazySettings
from django.db import OperationalError, connection
from django.test import Client

from ecosystem.browse.facets import RegionFacet
from ecosystem.browse.time_limit import limited
from ecosystem.kinds.company import COMPANIES
from ecosystem.models import Company, Sector
from tests.small_world import World

pytestmark = pytest.mark.django_db

SILICON, WIND, NAMELESS = "云岭硅材料有限公司", "草原风电有限公司", "无名科技有限公司"


def names(client: Client, url: str = "/companies/", **params: Any) -> set[str]:
    return {row.name for row in client.get(url, params).context["listing"].page.object_list}


@pytest.fixture
def both(world: World) -> Company:
    """A company of two sectors."""
    company = Company.objects.create(name="双业有限公司", region=world.county)
    company.sectors.set(Sector.objects.filter(code__in=["new_materials", "new_energy"]))
    return company


def test_all_means_every_one_of_the_values(both: Company, client: Client) -> None:
    assert names(client, sector__all=["new_materials", "new_energy"]) == {both.name}
    assert names(client, sector__all=["new_materials"]) == {both.name, SILICON}


def test_not_leaves_out_who_has_any_of_the_values(both: Company, client: Client) -> None:
    assert names(client, sector__n="new_energy") == {SILICON, NAMELESS}
    assert names(client, sector="new_materials", sector__n="new_energy") == {SILICON}


def test_not_a_region_keeps_those_without_a_place(world: World, client: Client) -> None:
    assert names(client, region__n="640000") == {WIND, NAMELESS}
    assert names(client, region__n=["640000", "-"]) == {WIND}


@pytest.mark.parametrize("param", ["region", "sector", "park", "qualification", "consortium"])
def test_empty_and_its_contrary_share_all_rows_between_them(
    both: Company, client: Client, param: str
) -> None:
    empty, filled = (names(client, **{f"{param}__empty": value}) for value in ("1", "0"))
    assert NAMELESS in empty
    assert not empty & filled
    assert empty | filled == {SILICON, WIND, NAMELESS, both.name}
    assert names(client, **{param: "-"}) == empty


def test_not_reported_widens_without_repeating_a_row(both: Company, client: Client) -> None:
    listing = client.get("/companies/?sector=-&sector=new_materials").context["listing"]
    assert sorted(row.name for row in listing.page.object_list) == sorted([both.name, SILICON, NAMELESS])


def test_years_from_and_to(world: World, client: Client) -> None:
    park = {"云岭高新技术产业开发区"}
    assert names(client, "/parks/", founded__gte="2012", founded__lte="2012") == park
    assert names(client, "/parks/", founded__gte="2013") == set()
    assert names(client, "/parks/", founded="2012") == park
    assert names(client, "/parks/", founded__n="2012") == set()


def test_years_and_days_of_articles(world: World, client: Client) -> None:
    def count(**params: str) -> Any:
        return client.get("/articles/", params).context["listing"].count

    assert (count(year__gte="2024"), count(year__gte="2025"), count(year__lte="2023")) == (1, 0, 0)
    assert (count(published__gte="2024-03-01"), count(published__lte="2024-02-29")) == (1, 0)


def test_counts_are_what_choosing_leaves_in_each_mode(both: Company, client: Client) -> None:
    for query in ("sector__all=new_materials", "sector__n=new_materials", "sector__empty=0"):
        listing = client.get(f"/companies/?{query}").context["listing"]
        for option in next(v for v in listing.facets if v.facet.param == "sector").options:
            if not (option.selected or option.excluded):
                assert client.get(option.url).context["listing"].count == option.count, (query, option)


def test_a_switch_turns_any_into_all_and_back(both: Company, client: Client) -> None:
    listing = client.get("/companies/?sector=new_materials&sector=new_energy").context["listing"]
    switch = next(v for v in listing.facets if v.facet.param == "sector").switch
    assert switch.url == "/companies/?sector__all=new_materials&sector__all=new_energy"
    back = client.get(switch.url).context["listing"].facets
    assert next(v for v in back if v.facet.param == "sector").switch.to_all is False


def test_excluding_and_taking_it_back_are_links(world: World, client: Client) -> None:
    listing = client.get("/companies/").context["listing"]
    option = next(o for v in listing.facets for o in v.options if o.value == "new_energy")
    assert option.exclude_url == "/companies/?sector__n=new_energy"
    excluded = client.get(option.exclude_url).context["listing"]
    assert [(p.label, str(p.mode), p.url) for p in excluded.pills] == [("新能源", "不含", "/companies/")]


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("region=999999", "999999"),
        ("sector=no_such", "no_such"),
        ("sector__n=no_such", "no_such"),
        ("sector__empty=perhaps", "perhaps"),
        ("park=nowhere", "nowhere"),
        ("typo=1", "typo"),
        ("sector=" + "&sector=".join(f"s{n}" for n in range(40)), "30"),
    ],
)
def test_what_does_not_exist_is_said_and_no_file_is_made_of_it(
    world: World, client: Client, query: str, said: str
) -> None:
    page = client.get(f"/companies/?{query}")
    assert page.status_code == 200
    assert any(said in words for words in page.context["listing"].problems)
    refused = client.get(f"/companies/?{query}&format=csv")
    assert refused.status_code == 400
    assert said in refused.content.decode()


def test_years_and_days_that_are_none_are_said(world: World, client: Client) -> None:
    for url in ("/parks/?founded__gte=20", "/articles/?published__lte=2024-13-01", "/changes/?run=x"):
        listing = client.get(url).context["listing"]
        assert len(listing.problems) == 1
        assert listing.count == 0


def test_the_filter_set_says_what_is_wrong(world: World) -> None:
    from django.http import QueryDict

    found = COMPANIES.filterset_class(QueryDict("sector=no_such&region=640000"))
    assert not found.is_valid()
    assert set(found.errors) == {"sector"}
    assert COMPANIES.filterset_class(QueryDict("region=640000")).qs.count() == 1


@pytest.mark.django_db(transaction=True)
def test_a_facet_that_takes_too_long_is_shown_without_counts(
    client: Client, settings: LazySettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    sector = Sector.objects.create(code="new_materials", name="新材料", name_en="New materials", position=1)
    Company.objects.create(name=NAMELESS).sectors.add(sector)
    monkeypatch.setattr(RegionFacet, "totals", lambda self, rows: endless())
    settings.FACET_SECONDS = 0.05
    page = client.get("/companies/")
    views = {view.facet.param: view for view in page.context["listing"].facets}
    assert not views["region"].counted
    assert views["sector"].counted
    assert "计数超时" in page.content.decode()
    assert NAMELESS in page.content.decode()


@pytest.mark.django_db(transaction=True)
def test_the_limit_ends_with_its_block(settings: LazySettings) -> None:
    with limited(0.05) as within_time:
        assert within_time(endless) is None
        # What is asked between two pieces of work is not cut off by the one before.
        with connection.cursor() as cursor:
            cursor.execute(COUNT_TO % 10_000)
            assert cursor.fetchone() == (10_000,)
        assert within_time(lambda: 7) == 7
    with connection.cursor() as cursor:
        cursor.execute(COUNT_TO % 400_000)
        assert cursor.fetchone() == (400_000,)


class CanceledError(Exception):
    """As PostgreSQL's driver tells of it."""

    pgcode = "57014"


@pytest.mark.django_db(transaction=True)
def test_a_limit_that_cannot_be_lifted_goes_with_its_connection() -> None:
    asked: list[str] = []

    def busy(execute: Any, sql: str, *rest: Any) -> Any:
        asked.extend([sql] if "set_config" in sql else [])
        if "set_config" in sql and len(asked) > 1:
            raise OperationalError from CanceledError()
        return execute(sql, *rest)

    with connection.execute_wrapper(busy), limited(0.05) as within_time:
        assert within_time(lambda: 7) == 7
    with connection.cursor() as cursor:
        cursor.execute(COUNT_TO % 400_000)
        assert cursor.fetchone() == (400_000,)


COUNT_TO = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d) SELECT COUNT(*) FROM n"
)


def endless() -> Any:
    with connection.cursor() as cursor:
        cursor.execute(COUNT_TO % 2_000_000_000)
        return cursor.fetchone()
