"""Lists through the pages of admin: upload, preview, confirmation; and away again."""

from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from ecosystem.lists.storage import WaitingLists
from ecosystem.models import Company, Decision, Sector
from tests.articles.importing.worlds import rows, take, world

pytestmark = pytest.mark.django_db

LIST = "名称,产业领域,来源说明\n海岳磁材有限公司,新能源,厅里名单\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(WaitingLists, "folder", tmp_path / "lists")
    Sector.objects.create(code="new_energy", name="新能源", name_en="New energy")
    return tmp_path / "lists"


def upload(client: Client, text: str, kind: str = "company") -> Any:
    file = SimpleUploadedFile("名单.csv", text.encode(), "text/csv")
    data = {"import_file": file, "format": "0", "resource": "0"}
    return client.post(reverse(f"admin:ecosystem_{kind}_import"), data)


def confirm(client: Client, page: Any) -> Any:
    data = page.context["confirm_form"].initial
    return client.post(reverse("admin:ecosystem_company_process_import"), data, follow=True)


def test_a_list_is_looked_at_and_then_taken_in(admin_client: Client, folder: Path) -> None:
    page = upload(admin_client, LIST)
    assert "海岳磁材有限公司" in page.content.decode()
    assert not Company.objects.exists()
    confirm(admin_client, page)
    assert Company.objects.get().sectors.exists()
    assert {(d.by, d.reason) for d in Decision.objects.all()} == {(User.objects.get(), "厅里名单")}
    assert not list(folder.iterdir())


def test_errors_are_shown_by_line_and_column(admin_client: Client) -> None:
    page = upload(admin_client, LIST + "江北重工有限公司,炼金,\n")
    text = page.content.decode()
    assert "confirm_form" not in page.context
    assert all(part in text for part in ("<td>3</td>", "<td>产业领域</td>", "炼金"))


def test_unknown_columns_are_shown(admin_client: Client) -> None:
    assert "星级" in upload(admin_client, "名称,星级\n海岳磁材有限公司,5\n").content.decode()


def test_what_has_changed_since_the_preview_keeps_the_whole_list_out(admin_client: Client) -> None:
    page = upload(admin_client, LIST + "江北重工,,\n")
    take(world("a.txt", "江北重工扩产。", [("company", "江北重工")]))
    before = rows()
    messages = confirm(admin_client, page).context["messages"]
    assert rows() == before
    assert "3" in str(next(iter(messages)))


def test_only_files_that_wait_here_can_be_confirmed(admin_client: Client) -> None:
    names = {"import_file_name": "passwd", "original_file_name": "a.csv", "format": "0", "resource": "0"}
    response = admin_client.post(reverse("admin:ecosystem_company_process_import"), names)
    assert response.headers["Location"] == reverse("admin:ecosystem_company_import")


def test_lists_nobody_confirmed_go_after_a_day(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    WaitingLists().save(b"old")
    monkeypatch.setattr("ecosystem.lists.storage._KEPT", -1)
    waiting = WaitingLists()
    waiting.save(b"new")
    assert [file.name for file in folder.iterdir()] == [waiting.name]


@pytest.mark.parametrize(("number", "kind"), [("0", "text/csv"), ("1", "application/vnd.")])
def test_the_list_is_taken_away_with_the_same_columns(admin_client: Client, number: str, kind: str) -> None:
    confirm(admin_client, upload(admin_client, LIST))
    data = {"format": number, "resource": "0"}
    response = admin_client.post(reverse("admin:ecosystem_company_export"), data)
    assert response.headers["Content-Type"].startswith(kind)
    if number == "0":
        head, row, *_ = response.content.decode("utf-8-sig").splitlines()
        assert head.startswith("公开编号,名称,别名,地区,产业领域")
        assert row.split(",")[1:5] == ["海岳磁材有限公司", "", "", "新能源"]


def test_a_longer_list_is_taken_away_with_no_more_queries(
    admin_client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    names = [f"海岳{number}磁材有限公司" for number in "一二三四五六七八"]
    take(world("a.txt", "、".join(names), [("company", name) for name in names]))
    with django_assert_max_num_queries(16):
        admin_client.post(reverse("admin:ecosystem_company_export"), {"format": "0", "resource": "0"})


def test_a_longer_list_is_taken_in_with_few_queries_a_row(
    admin_client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    names = [f"海岳{number}磁材有限公司" for number in "一二三四五六七八九十"]
    page = upload(admin_client, "name\n" + "\n".join(names))
    with django_assert_max_num_queries(60 + 30 * len(names)):
        confirm(admin_client, page)
    assert Company.objects.filter(status="active").count() == len(names)


def test_a_record_that_is_there_is_not_added_by_hand_again(admin_client: Client) -> None:
    take(world("a.txt", "海岳磁材有限公司扩产。", [("company", "海岳磁材有限公司")]))
    address = reverse("admin:ecosystem_company_add")
    response = admin_client.post(address, {"name": "海岳磁材有限公司", "status": "active"})
    assert Company.objects.get().get_absolute_url()
    assert "name" in response.context["adminform"].form.errors
    assert Company.objects.count() == 1


def test_an_article_that_comes_later_is_about_the_record_added_by_hand(admin_client: Client) -> None:
    address = reverse("admin:ecosystem_company_add")
    admin_client.post(address, {"name": "海岳磁材有限公司", "status": "active", "summary": "说明"})
    take(world("a.txt", "海岳磁材有限公司扩产。", [("company", "海岳磁材有限公司")]))
    assert [c.summary for c in Company.objects.all()] == ["说明"]
