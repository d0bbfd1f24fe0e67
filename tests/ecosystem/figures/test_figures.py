"""Asking of figures: who leads, how it went, what is counted; what cannot be compared stands apart."""

import csv
import json
from datetime import date
from decimal import Decimal
from typing import Any, cast

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from ecosystem.figures.ranking import Ranked
from ecosystem.figures.series import Courses
from ecosystem.models import Entity, Indicator, Metric
from tests.small_world import World

pytestmark = pytest.mark.django_db


def measured(subject: Entity, value: str, period: str = "2023", unit: str = "元", **more: Any) -> Metric:
    indicator = more.pop("indicator", None) or Indicator.objects.get(name="产值", dimension="money")
    amount = Decimal(value) * 10**8
    start = date.fromisoformat(period if len(period) == 10 else f"{period}-01-01"[:10])
    return Metric.objects.create(
        subject=subject,
        indicator=indicator,
        value=Decimal(value),
        unit=f"亿{unit}",
        base_value=amount,
        base_unit=unit,
        period=period,
        period_start=start,
        period_end=start,
        **more,
    )


def rank(client: Client, **params: Any) -> Ranked:
    response = client.get("/metrics/", {"view": "rank", "indicator": "产值", **params})
    assert response.status_code == 200
    found: Ranked = response.context["listing"].shown
    return found


def course(client: Client, **params: Any) -> Courses:
    response = client.get("/metrics/", {"view": "series", "indicator": "产值", **params})
    assert response.status_code == 200
    found: Courses = response.context["listing"].shown
    return found


def leaders(ranked: Ranked, at: int = 0) -> list[tuple[int, str, str]]:
    return [(p.rank, p.metric.subject.name, p.words) for p in ranked.rankings[at].places]


def test_the_newest_figure_of_each_subject_is_ranked(world: World, client: Client) -> None:
    found = rank(client)
    assert leaders(found) == [
        (1, "银川市", "800"),
        (2, "草原风电有限公司", "9"),
        (3, "云岭硅材料有限公司", "超2.5"),
    ]
    assert found.rankings[0].unit == "亿元"
    assert [bar["value"] for bar in found.rankings[0].bars] == [800.0, 9.0, 2.5]


def test_plans_stand_apart_from_facts(world: World, client: Client) -> None:
    found = rank(client)
    assert [r.sort.nature for r in found.rankings] == ["actual", "plan"]
    assert leaders(found, 1) == [(1, "云岭硅材料有限公司", "4")]


def test_units_dimensions_and_breakdowns_stand_apart(world: World, client: Client) -> None:
    growth = Indicator.objects.create(name="产值", dimension=Indicator.Dimension.RATIO)
    measured(world.rival, "5", unit="美元")
    measured(world.rival, "7", unit="%", indicator=growth)
    measured(world.rival, "3", scope="出口")
    sorts = [r.sort for r in rank(client, nature="actual").rankings]
    assert [(s.dimension, s.base_unit, s.scope) for s in sorts[1:]] == [
        ("money", "美元", ""),
        ("ratio", "%", ""),
        ("money", "元", "出口"),
    ]
    assert [r.sort.base_unit for r in rank(client, unit="美元").rankings] == ["美元"]


def test_months_are_not_ranked_among_years(world: World, client: Client) -> None:
    measured(world.university, "1", period="2024-05-01")
    sorts = [r.sort.words for r in rank(client, nature="actual").rankings]
    assert [words.split(" · ")[-1] for words in sorts] == ["整年", "单日"]


def test_equals_share_a_rank(world: World, client: Client) -> None:
    measured(world.university, "9")
    assert [place for place, _, _ in leaders(rank(client))] == [1, 2, 2, 4]


def test_every_figure_leads_to_its_sentence(world: World, client: Client) -> None:
    quotes = {p.metric.subject.name: p.quote for p in rank(client).rankings[0].places}
    quote = quotes["云岭硅材料有限公司"]
    assert quote is not None
    assert f"/articles/{world.article.pk}/#e" in quote.url
    assert quote.url in client.get("/metrics/", {"view": "rank", "indicator": "产值"}).content.decode()


def exported(client: Client, **params: Any) -> dict[str, Any]:
    response: Any = client.get("/metrics/", {"format": "json", **params})
    found: dict[str, Any] = json.loads(b"".join(response.streaming_content))
    return found


@pytest.mark.parametrize("view", ["rank", "series"])
def test_a_file_takes_exactly_the_figures_that_are_shown(world: World, client: Client, view: str) -> None:
    measured(world.company, "1", "2021")
    measured(world.company, "3", "2020", nature="plan")
    asked = {"view": view, "indicator": "产值"}
    listing = client.get("/metrics/", asked).context["listing"]
    shown = listing.shown.keys
    assert len(shown) < listing.count, "the world has figures that the way leaves out"
    said = exported(client, **asked)
    assert said["count"] == len(said["results"]) == len(shown)
    by_key = Metric.objects.in_bulk(shown)
    assert [row["subject"] for row in said["results"]] == [by_key[key].subject.name for key in shown]
    sheet = b"".join(cast(Any, client.get("/metrics/", {**asked, "format": "csv"})).streaming_content)
    assert len(list(csv.reader(sheet.decode("utf-8-sig").splitlines()))) == len(shown) + 1


def test_a_file_of_no_one_indicator_takes_all_that_the_filters_leave(world: World, client: Client) -> None:
    assert exported(client, view="rank")["count"] == exported(client)["count"] > 0


def test_as_printed_is_the_unit_of_the_source_in_english_too(world: World, client: Client) -> None:
    client.cookies["django_language"] = "en"
    ranking = rank(client).rankings[0]
    assert all(place.printed.endswith("亿元") for place in ranking.places)
    assert "CNY" in ranking.sort.words


@pytest.mark.parametrize("view", ["rank", "series"])
def test_without_one_indicator_some_are_offered(world: World, client: Client, view: str) -> None:
    response = client.get("/metrics/", {"view": view})
    offers = response.context["listing"].shown.offers
    assert [(o.name, o.subjects) for o in offers] == [("产值", 3)]
    assert client.get(offers[0].url).context["listing"].query.value("view") == view


@pytest.mark.parametrize("view", ["rank", "series"])
@pytest.mark.parametrize("more", [{"unit": "吨"}, {"year": "1999"}, {"region": "999999"}])
def test_what_contradicts_itself_says_so(
    world: World, client: Client, view: str, more: dict[str, str]
) -> None:
    page = client.get("/metrics/", {"view": view, "indicator": "产值", **more})
    assert page.status_code == 200
    assert "没有" in page.content.decode()


def test_lines_over_the_periods(world: World, client: Client) -> None:
    measured(world.rival, "8", period="2021")
    found = course(client).courses[0]
    assert found.periods == ["2021年", "2022年", "2023年"]
    values = {line["name"]: line["values"] for line in found.chart["series"]}
    assert values == {"草原风电有限公司": [8.0, None, 9.0], "云岭硅材料有限公司": [None, 2.0, 2.5]}
    chosen = course(client, subject=world.rival.public_id).courses[0]
    assert [line.subject.name for line in chosen.lines] == ["草原风电有限公司"]


def test_where_nothing_can_be_drawn_the_page_says_why(world: World, client: Client) -> None:
    page = client.get("/metrics/", {"view": "series", "indicator": "产值", "subject": world.city.public_id})
    assert "可比时期" in page.content.decode()


def test_the_vocabulary_counts_and_leads_on(world: World, client: Client) -> None:
    Indicator.objects.create(name="专利", dimension=Indicator.Dimension.COUNT, synonyms=["知识产权"])
    page = client.get("/metrics/indicators/")
    rows = page.context["listing"].page.object_list
    assert [(row.name, row.figures, row.subjects, row.first_year, row.last_year) for row in rows] == [
        ("产值", 5, 3, 2022, 2025)
    ]
    assert "/metrics/?indicator=%E4%BA%A7%E5%80%BC" in page.content.decode()
    found = client.get("/metrics/indicators/", {"q": "知识产权", "all": "1"}).context["listing"]
    assert [row.name for row in found.page.object_list] == ["专利"]


def test_english_numbers_are_written_as_english_does(world: World, client: Client) -> None:
    client.cookies["django_language"] = "en"
    found = rank(client)
    assert found.rankings[0].unit == "million CNY"
    assert leaders(found)[2][2] == "over 250"


@pytest.mark.parametrize("view", ["rank", "series"])
def test_more_figures_take_no_more_queries(world: World, client: Client, view: str) -> None:
    def queries() -> int:
        with CaptureQueriesContext(
            connection,
        ) as seen:
            client.get("/metrics/", {"view": view, "indicator": "产值"})
        return len(seen)

    measured(world.rival, "8", period="2021")
    before = queries()
    for entity in Entity.objects.exclude(kind="region")[:8]:
        for year in ("2019", "2020"):
            measured(entity, "6", period=year)
    assert queries() == before <= 30
