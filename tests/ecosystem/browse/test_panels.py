"""The boxes of detail pages: what belongs to an entity, its time, its articles, its neighbours."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from articles.models import Article, Mention
from ecosystem.browse.charts import breakdown_chart
from ecosystem.browse.panels import Metrics, Panel
from ecosystem.browse.panels.holdings import Holdings
from ecosystem.browse.panels.related import Graph
from ecosystem.browse.panels.timeline import Timeline
from ecosystem.models import Company, Entity, Indicator, Metric, Platform, Relation, RelationType
from tests.small_world import World


def panel(client: Client, entity: Entity, kind: type[Panel], **asked: str) -> dict[str, Any]:
    """The data of one panel of a page."""
    page = client.get(entity.get_absolute_url(), asked)
    found = [drawn.data for drawn in page.context["panels"] if drawn.template == kind.template]
    return found[0] if found else {}


def holdings(client: Client, entity: Entity) -> dict[str, dict[str, list[tuple[str, int]]]]:
    """Label of each holding, and its parts by facet."""
    return {
        str(block.held.label): {
            str(parts.label): [(option.label, option.count) for option in parts.options]
            for parts in block.parts
        }
        for block in panel(client, entity, Holdings).get("blocks", [])
    }


def test_a_region_shows_companies_by_sector_and_platforms_by_level(world: World, client: Client) -> None:
    found = holdings(client, world.city)
    assert found["企业"]["产业领域"] == [("新材料", 1)]
    assert found["创新平台"]["级别"] == [("省级", 1)]
    assert found["创新联合体"]["级别"] == [("省级", 1)]
    assert {"政策", "项目"} <= set(found)


def test_a_park_shows_what_stands_in_it_and_the_consortia_of_these(world: World, client: Client) -> None:
    found = holdings(client, world.park)
    assert found["企业"]["产业领域"] == [("新材料", 1)]
    assert "园区单位参与的联合体" in found


def test_a_consortium_shows_its_members_by_kind_field_and_place(world: World, client: Client) -> None:
    member = Company.objects.create(name="成员有限公司", region=world.other_province)
    member.sectors.set(world.rival.sectors.all())
    Relation.objects.create(type=RelationType.MEMBER_OF, subject=member, object=world.consortium)
    found = holdings(client, world.consortium)
    assert found["成员企业"] == {"产业领域": [("新能源", 1)], "地区": [("内蒙古", 1)]}
    assert found["成员高校"] == {"地区": [("宁夏", 1)]}


def test_a_university_shows_its_consortia_and_experts(world: World, client: Client) -> None:
    Relation.objects.create(type=RelationType.AFFILIATED_WITH, subject=world.person, object=world.university)
    found = holdings(client, world.university)
    assert "参与的联合体" in found
    assert "专家" in found


def test_every_number_of_a_holding_leads_to_as_many(world: World, client: Client) -> None:
    for entity in (world.city, world.park, world.consortium, world.university):
        for block in panel(client, entity, Holdings)["blocks"]:
            assert client.get(block.held.url).context["listing"].count == block.held.count
            for option in (option for parts in block.parts for option in parts.options):
                assert client.get(option.url).context["listing"].count == option.count


def test_small_tables_are_capped(world: World, client: Client) -> None:
    for n in range(9):
        platform = Platform.objects.create(name=f"实验室{n}", region=world.city)
        Relation.objects.create(type=RelationType.HOSTS, subject=world.university, object=platform)
    (block,) = (
        b for b in panel(client, world.university, Holdings)["blocks"] if b.held.catalogue.key == "platform"
    )
    assert (len(block.rows), block.held.count) == (5, 9)


def test_the_timeline_orders_founding_periods_reports_and_articles(world: World, client: Client) -> None:
    Relation.objects.filter(subject=world.university, object=world.consortium).update(period="2025")
    years = panel(client, world.consortium, Timeline)["years"]
    told = [(y.year, y.articles, [(e.when, str(e.label), e.is_report) for e in y.events]) for y in years]
    assert told == [
        ("2025", 0, [("2025", "成员单位", False)]),
        ("2024", 1, [("2024-03", "牵头单位", True)]),
        ("2023", 0, [("2023", "成立年份", False)]),
    ]
    assert client.get(years[1].url).context["listing"].count == 1


def test_a_page_of_which_no_time_is_known_has_no_timeline(world: World, client: Client) -> None:
    assert panel(client, world.rival, Timeline) == {}


def test_articles_are_turned_page_by_page(world: World, client: Client) -> None:
    name = Mention.objects.filter(article=world.article).first()
    assert name is not None
    for n in range(9):
        article = Article.objects.create(
            document=world.article.document,
            position=n + 1,
            title=f"报道{n}",
            published_on=date(2025, 1, n + 1),
        )
        Mention.objects.create(
            article=article, start=name.start, end=name.end, text=name.text, source_name=name.source_name
        )
    entity = name.source_name.entity
    url = entity.get_absolute_url()
    first = client.get(url)
    assert first.context["detail"].appearances[0] == 10
    second = client.get(f"{url}?articles=2")
    titles = [hit.title for hit in second.context["detail"].appearances[1]]
    assert titles == ["报道0", "云岭牵头组建联合体"]
    assert f"{url}#articles" in second.content.decode()
    assert client.get(f"{url}?articles=-1").status_code == 200


def test_the_neighbourhood_has_a_table_of_the_same(world: World, client: Client) -> None:
    data = panel(client, world.consortium, Graph)
    rows = [(one["name"], label, other["name"]) for one, label, other in data["rows"]]
    assert rows == [
        (world.company.name, "牵头", world.consortium.name),
        (world.university.name, "成员", world.consortium.name),
    ]
    assert len(data["graph"]["edges"]) == len(rows)
    assert not data["is_part"]


@pytest.fixture
def parts(world: World) -> list[Metric]:
    """Two parts of an output in two years, and the total."""
    indicator = Indicator.objects.get(name="产值")

    def made(value: int, year: int, scope: str = "", unit: str = "元") -> Metric:
        return Metric.objects.create(
            subject=world.park,
            indicator=indicator,
            value=Decimal(value),
            unit=unit,
            base_value=Decimal(value),
            base_unit=unit,
            period=str(year),
            period_end=date(year, 12, 31),
            scope=scope,
        )

    return [
        made(9, 2022),
        made(4, 2022, "硅"),
        made(5, 2022, "铝"),
        made(6, 2023, "硅"),
        made(3, 2023, "铜", "吨"),
    ]


def test_breakdowns_are_stacked_by_period_in_one_unit(parts: list[Metric]) -> None:
    chart = breakdown_chart(parts)
    assert chart is not None
    assert chart["periods"] == ["2022年", "2023年"]
    assert [(s["name"], s["values"]) for s in chart["series"]] == [("硅", [4.0, 6.0]), ("铝", [5.0, None])]


def test_one_part_or_shares_are_not_stacked(parts: list[Metric]) -> None:
    assert breakdown_chart(parts[:2]) is None
    for part in parts:
        part.base_unit = "%"
    assert breakdown_chart(parts) is None


def test_the_hover_of_a_chart_tells_who_says_so(world: World, client: Client) -> None:
    (series,) = panel(client, world.company, Metrics)["shown"]
    assert series.chart["series"][0]["told"] == ["2亿元", "超2.5亿元 · 云岭日报", ""]
