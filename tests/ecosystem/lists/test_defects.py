"""Lists with defects: each error names line and column, and nothing of the list is taken."""

from io import BytesIO
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from openpyxl import Workbook
from tablib import Dataset

from ecosystem.lists.formats import ListCSV, ListXLSX
from ecosystem.lists.resource import resource_of
from ecosystem.models import Company, Park
from tests.articles.importing.worlds import rows
from tests.ecosystem.lists.bringing import bring, refused, taken

pytestmark = pytest.mark.django_db


def sheet(*lines: list[Any], merged: str = "") -> Dataset:
    """A workbook as it is uploaded, read."""
    book, file = Workbook(), BytesIO()
    page = book.active
    assert page is not None
    for line in lines:
        page.append(line)
    if merged:
        page.merge_cells(merged)
    book.save(file)
    return ListXLSX().create_dataset(file.getvalue())


def problems(data: Dataset, kind: str = "company") -> list[tuple[int, str]]:
    """Line and column of each error; nothing may have changed."""
    before = rows()
    result = resource_of(kind)().import_data(data, file_name="名单.xlsx")
    assert rows() == before
    return [(r.number, column) for r in result.invalid_rows for column in r.field_specific_errors]


@pytest.mark.parametrize("head", ["公司,地区", "地区,别名", "海岳磁材有限公司,临州市"])
def test_a_header_that_is_none_is_told_and_nothing_taken(head: str) -> None:
    result = bring(f"{head}\n海岳磁材有限公司,临州市\n")
    assert result.base_errors
    assert not Company.objects.exists()


def test_a_column_twice_is_told() -> None:
    result = bring("名称,地区,region\n海岳磁材有限公司,临州市,990101\n")
    assert "region" in str(result.base_errors[0].error)
    assert not Company.objects.exists()


@pytest.mark.parametrize("year", ["去年", "12", "3012", "2012.5", "1012-13"])
def test_a_year_that_is_none(year: str) -> None:
    assert refused(f"名称,成立年份\n江北高新区,2011\n临州高新区,{year}\n", "park") == [(3, "成立年份")]


def test_all_errors_of_all_rows_are_told_at_once() -> None:
    text = "名称,地区,统一社会信用代码\n海岳磁材有限公司,990199,123\n,临州市,\n江北重工有限公司,,9133010\n"
    places = [(2, "地区"), (2, "统一社会信用代码"), (3, "名称"), (4, "统一社会信用代码")]
    assert sorted(refused(text)) == sorted(places)


def test_a_credit_code_with_a_wrong_check_letter() -> None:
    text = "名称,统一社会信用代码\n海岳磁材有限公司,91330106MA27X1AB0E\n"
    assert refused(text) == [(2, "统一社会信用代码")]


def test_one_credit_code_for_two_records() -> None:
    code = "91330106MA27X1AB0D"
    text = f"名称,统一社会信用代码\n海岳磁材有限公司,{code}\n江北重工有限公司,{code}\n"
    assert [line for line, _column in refused(text)] == [3]


def test_a_formula_that_was_never_worked_out_is_no_value() -> None:
    data = sheet(["名称", "成立年份"], ["临州高新区", "=2000+12"])
    assert problems(data, "park") == [(2, "成立年份")]


def test_of_merged_cells_the_first_row_has_the_value() -> None:
    data = sheet(["名称", "地区"], ["临州高新区", 990100], ["江北高新区", 990100], merged="B2:B3")
    assert problems(data, "park") == [(3, "地区")]


def test_merged_names_are_missing_names() -> None:
    data = sheet(["名称", "地区"], ["临州高新区", 990100], ["临州高新区", 990101], merged="A2:A3")
    assert problems(data, "park") == [(3, "名称")]


def test_empty_rows_between_others_keep_the_numbers_of_lines() -> None:
    data = sheet(["名称", "地区"], ["临州高新区", 990100], [None, None], ["江北高新区", 990199])
    assert problems(data, "park") == [(4, "地区")]


def test_a_row_with_more_cells_than_headers_is_told() -> None:
    with pytest.raises(ValidationError, match="3"):
        bring("名称,地区\n海岳磁材有限公司,临州市,,\n江北重工有限公司,临州市,多余\n")


def test_an_empty_line_of_a_csv_keeps_the_numbers_of_lines() -> None:
    assert refused("名称,地区\n海岳磁材有限公司,\n\n江北重工有限公司,990199\n") == [(4, "地区")]


def test_a_short_row_leaves_its_last_columns_open() -> None:
    taken("名称,地区\n临州高新区\n", "park")
    assert Park.objects.get().region is None


def test_bytes_that_are_no_text_are_told() -> None:
    with pytest.raises(UnicodeDecodeError):
        ListCSV().create_dataset(b"\x81\xff\xff\x00")


def test_what_keeps_a_file_from_being_read_is_told_on_the_page(admin_client: Client) -> None:
    file = SimpleUploadedFile("名单.csv", "名称\n海岳磁材有限公司,多余\n".encode(), "text/csv")
    data = {"import_file": file, "format": "0", "resource": "0"}
    page = admin_client.post(reverse("admin:ecosystem_company_import"), data)
    assert "2" in page.context["form"].errors["import_file"][0]
    assert not Company.objects.exists()
