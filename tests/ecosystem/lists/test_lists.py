"""A list that people keep comes in as decisions, as a whole or not at all."""

from io import BytesIO
from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.db import connection
from django.test.utils import CaptureQueriesContext
from openpyxl import Workbook
from tablib import Dataset

from ecosystem import services
from ecosystem.lists.formats import ListCSV, ListXLSX
from ecosystem.lists.resource import resource_of
from ecosystem.models import Company, Consortium, Decision, Entity, Name, Park
from ecosystem.reference import load
from tests.articles.importing.worlds import rows, shown, take, world
from tests.ecosystem.lists.bringing import bring, refused, taken

pytestmark = pytest.mark.django_db

HEAD = "名称,别名,地区,产业领域,统一社会信用代码,资质,来源说明"
CODE = "91330106MA27X1AB0D"


def test_a_row_becomes_decisions_of_the_person() -> None:
    someone = User.objects.create(username="someone")
    bring(f"{HEAD}\n海岳磁材有限公司,海岳磁材,990100,新能源,,小巨人企业,厅里名单\n", by=someone)
    company = Company.objects.get()
    assert (company.status, company.region and company.region.code) == ("active", "990100")
    assert [s.code for s in company.sectors.all()] == ["new_energy"]
    assert [q.code for q in company.qualifications.all()] == ["little_giant"]
    assert Name.objects.filter(text="海岳磁材", origin="person").exists()
    assert {(d.by, d.reason) for d in Decision.objects.all()} == {(someone, "厅里名单")}


def test_the_name_of_the_file_is_the_reason_where_no_source_is_noted() -> None:
    taken("name\n海岳磁材有限公司\n")
    assert Decision.objects.get().reason == "名单.csv"


def test_a_record_that_articles_brought_is_found_and_confirmed() -> None:
    take(world("a.txt", "海岳磁材有限公司扩产。", [("company", "海岳磁材有限公司")]))
    taken("name,sectors\n海岳磁材有限公司,new_energy\n")
    assert Company.objects.count() == 1
    found = Decision.objects.values_list("property", "action")
    assert set(found) == {("name", "accept"), ("sectors", "set")}


def test_an_article_that_comes_later_is_about_the_record_of_the_list() -> None:
    taken("name,level\n江北装备创新联合体,国家级\n", "consortium")
    said = {"level": "省级"}
    take(world("a.txt", "江北装备创新联合体是省级。", [("consortium", "江北装备创新联合体", said)]))
    assert [c.level for c in Consortium.objects.filter(status="active")] == ["国家级"]


def test_an_article_names_the_record_of_the_list() -> None:
    taken("name\n海岳磁材有限公司\n")
    take(world("a.txt", "海岳磁材有限公司扩产。", [("company", "海岳磁材有限公司")]))
    assert Company.objects.count() == 1


def test_the_same_list_again_changes_nothing() -> None:
    text = f"{HEAD}\n海岳磁材有限公司,海岳,临州市,新能源,,上市公司；小巨人企业,名单\n"
    taken(text)
    before = rows()
    taken(text)
    assert rows() == before


def test_a_record_is_found_by_its_credit_code_and_renamed() -> None:
    taken(f"name,credit_code\n海岳磁材有限公司,{CODE}\n")
    taken(f"name,credit_code\n海岳新材料有限公司,{CODE}\n")
    assert [c.name for c in Company.objects.all()] == ["海岳新材料有限公司"]


def test_a_record_is_found_by_its_public_id() -> None:
    taken("name\n海岳磁材有限公司\n")
    public_id = Company.objects.get().public_id
    taken(f"id,name\n{public_id},海岳新材料有限公司\n")
    assert [c.name for c in Company.objects.all()] == ["海岳新材料有限公司"]


def test_what_may_be_a_record_is_asked_about_and_new_answers() -> None:
    take(world("a.txt", "海岳磁材扩产。", [("company", "海岳磁材")]))
    assert refused("name\n海岳磁材\n") == [(2, "名称")]
    taken("id,name\nnew,海岳磁材\n")
    assert Company.objects.filter(status="active").count() == 2


def test_a_merged_record_is_answered_by_the_one_it_became() -> None:
    taken("name\n海岳磁材有限公司\n海岳新材料有限公司\n")
    one, other = Company.objects.order_by("pk")
    services.judge_same(one=one, other=other)
    taken(f"id,name,sectors\n{one.public_id},海岳磁材有限公司,新能源\n")
    head = Company.objects.get(status="active")
    assert head.sectors.exists()


def test_titles_add_up_with_those_that_are_known() -> None:
    said = {"attributes": {"qualifications": "listed"}, "attribute_spans": {"qualifications": [(8, 10)]}}
    take(world("a.txt", "海岳磁材有限公司上市。", [("company", "海岳磁材有限公司", said)]))
    taken("name,qualifications\n海岳磁材有限公司,小巨人企业\n")
    assert {q.code for q in Company.objects.get().qualifications.all()} == {"listed", "little_giant"}


def test_a_value_that_stands_against_the_list_is_set() -> None:
    take(world("a.txt", "临州高新区。", [("park", "临州高新区", {"level": "省级"})]))
    park = Park.objects.get(status="active")
    taken(f"id,name,level,founded\n{park.public_id},临州高新区,国家级,2012\n", "park")
    park.refresh_from_db()
    assert (park.level, park.founded) == ("国家级", 2012)


@pytest.mark.parametrize(
    ("row", "column"),
    [
        (",临州市,,", "名称"),
        ("海岳磁材有限公司,天外市,,", "地区"),
        ("海岳磁材有限公司,河东区,,", "地区"),
        ("海岳磁材有限公司,990199,,", "地区"),
        ("海岳磁材有限公司,,炼金,", "产业领域"),
        ("海岳磁材有限公司,,,12345", "统一社会信用代码"),
    ],
)
def test_an_error_names_line_and_column_and_nothing_is_taken(row: str, column: str) -> None:
    text = f"名称,地区,sectors,credit_code\n江北重工有限公司,临州市,,\n{row}\n"
    assert refused(text) == [(3, column)]


@pytest.mark.parametrize(("founded", "level"), [("前年", "国家级"), ("2012", "最高级")])
def test_years_and_levels_are_checked(founded: str, level: str) -> None:
    assert len(refused(f"name,founded,level\n临州高新区,{founded},{level}\n", "park")) == 1


def test_one_record_twice_in_a_list_is_an_error() -> None:
    assert refused("name\n海岳磁材有限公司\n海岳磁材 有限公司\n") == [(3, "名称")]


def test_unknown_columns_are_an_error() -> None:
    result = bring("name,level\n海岳磁材有限公司,省级\n")
    assert "level" in str(result.base_errors[0].error)
    assert not Entity.objects.filter(kind="company").exists()


def test_a_preview_changes_nothing_and_shows_the_difference() -> None:
    take(world("a.txt", "海岳磁材有限公司扩产。", [("company", "海岳磁材有限公司")]))
    before = rows()
    result = bring("name,region\n海岳磁材有限公司,临州市\n", dry_run=True)
    assert rows() == before
    assert "990100" in "".join(result.rows[0].diff)


def test_a_list_in_the_encoding_of_chinese_windows_is_read() -> None:
    data = ListCSV().create_dataset("名称\n海岳磁材有限公司\n".encode("gb18030"))
    resource_of("company")().import_data(data)
    assert Company.objects.get().name == "海岳磁材有限公司"


def test_a_workbook_with_numbers_and_empty_rows_is_read() -> None:
    book, file = Workbook(), BytesIO()
    sheet = book.active
    assert sheet is not None
    for row in (["名称", "地区", "成立年份"], ["临州高新区", 990100, 2012], [None, None, None]):
        sheet.append(row)
    book.save(file)
    result = resource_of("park")().import_data(ListXLSX().create_dataset(file.getvalue()))
    assert not result.has_validation_errors()
    assert not result.has_errors()
    park = Park.objects.get(name="临州高新区")
    assert (park.founded, park.region and park.region.code) == (2012, "990100")


@pytest.mark.parametrize("form", [ListCSV, ListXLSX])
def test_what_is_taken_away_can_be_brought_back_and_changes_nothing(form: Any) -> None:
    taken(f"{HEAD}\n海岳磁材有限公司,海岳；=海岳,临州市,新能源,{CODE},上市公司,名单\n")
    before = shown()
    data = resource_of("company")().export(Company.objects.all())
    back = form().create_dataset(form().export_data(data))
    result = resource_of("company")().import_data(back)
    assert not result.has_validation_errors()
    assert shown() == before


def test_no_cell_is_a_formula_for_a_spreadsheet() -> None:
    data = Dataset(["=1+1"], headers=["name"])
    assert b"'=1+1" in ListCSV().export_data(data)


@pytest.mark.parametrize(
    ("file", "kind", "number"), [("companies", "company", 3), ("platforms", "platform", 2)]
)
def test_the_sample_lists_can_be_taken_in(file: str, kind: str, number: int) -> None:
    load()
    text = (settings.FIXTURES_DIR / "lists" / f"{file}.csv").read_text(encoding="utf-8")
    taken(text, kind)
    assert Decision.objects.filter(property="name", entity__kind=kind).count() == number


def test_a_row_costs_few_queries_however_many_there_are() -> None:
    numerals = "一二三四五六七八九十"
    lines = [f"海岳第{n}磁材有限公司,海磁{n},990100,新能源,,小巨人企业,名单" for n in numerals]
    asked = []
    for some in (lines[:2], lines[2:]):
        with CaptureQueriesContext(connection) as queries:
            taken("\n".join((HEAD, *some)) + "\n")
        asked.append(len(queries))
    assert (asked[1] - asked[0]) / (len(lines) - 4) < 16
