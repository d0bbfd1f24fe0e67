"""Exports: exactly what is filtered, readable by Excel, harmless."""

import csv
import io
import json
from typing import Any

import pytest
from django.test import Client
from openpyxl import load_workbook

from articles.models import Claim, Evidence, SourceName
from ecosystem.models import Company, Relation, RelationType
from tests.small_world import World

pytestmark = pytest.mark.django_db


def body(client: Client, url: str, **params: Any) -> bytes:
    response: Any = client.get(url, params)
    return b"".join(response.streaming_content)


def sheet_of(client: Client, url: str) -> Any:
    return load_workbook(io.BytesIO(body(client, url, format="xlsx"))).active


def test_csv_begins_with_the_mark_and_chinese_headers(world: World, client: Client) -> None:
    data = body(client, "/companies/", sector="new_materials", format="csv")
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert rows[0][:4] == ["名称", "地区", "产业领域", "园区"]
    assert [row[0] for row in rows[1:]] == ["云岭硅材料有限公司"]
    assert rows[1][2] == "新材料"


def test_csv_holds_every_row_not_only_a_page(db: None, client: Client) -> None:
    for n in range(70):
        Company.objects.create(name=f"企业{n}")
    rows = body(client, "/companies/", per_page=25, format="csv").decode("utf-8-sig").splitlines()
    assert len(rows) == 71


def test_no_cell_becomes_a_formula(db: None, client: Client) -> None:
    Company.objects.create(name='=HYPERLINK("http://x","y")')
    text = body(client, "/companies/", format="csv").decode("utf-8-sig")
    assert "\"'=HYPERLINK" in text
    assert sheet_of(client, "/companies/")["A2"].data_type == "s"


def test_xlsx_is_frozen_under_its_header_with_widths(world: World, client: Client) -> None:
    sheet = sheet_of(client, "/metrics/")
    assert sheet.freeze_panes == "A2"
    assert sheet.column_dimensions["A"].width == 36
    assert [c.value for c in sheet[1]][:3] == ["主体", "指标", "数值"]


def test_numbers_stay_numbers_and_carry_their_source(world: World, client: Client) -> None:
    data = json.loads(body(client, "/metrics/", subject=world.company.public_id, year="2023", format="json"))
    [row] = data["results"]
    assert data["count"] == 1
    assert (row["number"], row["unit"], row["base_value"]) == (2.5, "亿元", 250000000)
    assert row["value"] == "超2.5亿元"
    assert row["outlet"] == "云岭日报"
    assert "产值超2.5亿元" in row["quote"]


def test_a_file_carries_the_columns_asked_for_and_all_where_nothing_is(world: World, client: Client) -> None:
    asked = json.loads(body(client, "/companies/", columns="founded", format="json"))["results"][0]
    assert set(asked) == {"name", "founded", "id"}
    everything = json.loads(body(client, "/companies/", format="json"))["results"][0]
    assert {"credit_code", "founded", "region", "id"} <= set(everything)


def test_sources_stand_beside_what_they_prove(world: World, client: Client) -> None:
    rows = list(
        csv.DictReader(
            io.StringIO(
                body(client, "/consortia/", sources="1", format="csv").decode("utf-8-sig"), newline=""
            )
        )
    )
    assert rows[0]["牵头单位"] == "云岭硅材料有限公司"
    assert rows[0]["牵头单位 · 原文"] == "云岭硅材料有限公司牵头组建云岭硅材料创新联合体"
    assert rows[0]["牵头单位 · 来源"] == "云岭日报"
    assert rows[0]["牵头单位 · 日期"] == "2024-03"
    assert rows[0]["牵头单位 · 地址"].startswith("http://testserver/articles/")
    assert rows[0]["级别 · 原文"] == ""


def test_the_sources_of_a_column_are_those_of_the_value_that_is_shown(world: World, client: Client) -> None:
    said = SourceName.objects.get(entity=world.consortium)
    for value, quote in (("国家级", "国家级联合体"), ("省级", "省级联合体")):
        claim = Claim.objects.create(key=value, subject=said, property="level", value=value)
        Evidence.objects.create(
            claim=claim, article=world.article, start=0, end=1, quote=quote, confidence=0.9, extractor="1"
        )
    [row] = json.loads(body(client, "/consortia/", sources="1", format="json"))["results"]
    assert [source["quote"] for source in row["level_sources"]] == ["省级联合体"]


def test_the_region_is_proved_by_the_relation_it_follows_from(world: World, client: Client) -> None:
    said, place = (
        SourceName.objects.get(entity=world.company),
        SourceName.objects.create(
            kind="region", folded="贺兰县", text="贺兰县", home=world.county, entity=world.county
        ),
    )
    tie = Relation.objects.create(type=RelationType.LOCATED_IN, subject=world.company, object=world.county)
    claim = Claim.objects.create(
        key="r", subject=said, property="relation:located_in", object=place, relation=tie
    )
    Evidence.objects.create(
        claim=claim, article=world.article, start=0, end=1, quote="位于贺兰县", confidence=0.9, extractor="1"
    )
    ids = {"id": world.company.public_id, "sources": "1", "format": "json"}
    [row] = json.loads(body(client, "/companies/", **ids))["results"]
    assert [source["quote"] for source in row["region_sources"]] == ["位于贺兰县"]


def test_linked_data_is_of_schema_org_and_refers_by_permanent_address(world: World, client: Client) -> None:
    data = json.loads(body(client, "/consortia/", sources="1", format="jsonld"))
    [node] = data["@graph"]
    assert data["@context"]["@vocab"] == "https://schema.org/"
    assert data["@context"]["level"] == "atlas:level"
    assert node["@id"] == f"http://testserver/id/{world.consortium.public_id}"
    assert (node["@type"], node["foundingDate"]) == ("Consortium", 2023)
    assert node["location"] == {"@id": f"http://testserver/id/{world.city.public_id}", "name": "银川市"}
    assert node["citation"][0]["isPartOf"]["publisher"]["name"] == "云岭日报"


def test_only_ticked_rows_are_exported(world: World, client: Client) -> None:
    data = json.loads(body(client, "/companies/", id=[world.rival.public_id], format="json"))
    assert [row["name"] for row in data["results"]] == [world.rival.name]


@pytest.mark.parametrize("kind", ["csv", "xlsx", "json", "jsonld"])
def test_sources_cost_no_more_queries_for_more_rows(
    world: World, client: Client, kind: str, django_assert_max_num_queries: Any
) -> None:
    for n in range(40):
        Company.objects.create(name=f"企业{n}", region=world.city)
    with django_assert_max_num_queries(7):
        body(client, "/companies/", sources="1", format=kind)


def test_an_unknown_format_is_refused(world: World, client: Client) -> None:
    response = client.get("/companies/?format=exe")
    assert (response.status_code, "exe" in response.content.decode()) == (400, True)


def test_json_lists_what_has_several_values(world: World, client: Client) -> None:
    data = json.loads(body(client, "/companies/", q="云岭硅材料", format="json"))
    assert data["results"][0]["sectors"] == ["新材料"]
