"""Exports: exactly what is filtered, readable by Excel, harmless."""

import csv
import io
import json
from typing import Any

from django.test import Client
from openpyxl import load_workbook

from ecosystem.models import Company
from tests.small_world import World


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


def test_json_lists_what_has_several_values(world: World, client: Client) -> None:
    data = json.loads(body(client, "/companies/", q="云岭硅材料", format="json"))
    assert data["results"][0]["sectors"] == ["新材料"]
