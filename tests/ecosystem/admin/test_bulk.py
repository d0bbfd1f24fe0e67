"""Sector, region and level of many records at once, as decisions."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from ecosystem.models import Company, Consortium, Decision, Region, Sector
from tests.articles.importing.worlds import take, world
from tests.ecosystem.admin.forms import confirm

pytestmark = pytest.mark.django_db

NAMES = ("江北装备创新联合体", "江南装备创新联合体")


@pytest.fixture
def unions() -> list[Consortium]:
    said = {"level": "省级", "sectors": ["high_end_equipment"]}
    take(world("a.txt", "、".join(NAMES) + "成立。", [("consortium", name, said) for name in NAMES]))
    Sector.objects.get_or_create(code="new_energy", defaults={"name": "新能源", "name_en": "New energy"})
    return list(Consortium.objects.order_by("pk"))


def post(client: Client, rows: list[Any], kind: str = "consortium", **data: Any) -> Any:
    chosen = {"action": "bulk", "_selected_action": [row.pk for row in rows]}
    return client.post(address(kind), chosen | data)


def address(kind: str = "consortium") -> str:
    return reverse(f"admin:ecosystem_{kind}_changelist")


def carry_out(client: Client, rows: list[Any], **data: Any) -> Any:
    chosen = {"action": "bulk", "_selected_action": [row.pk for row in rows], "look": "1"}
    return confirm(client, address(), chosen | data)


def test_the_page_asks_for_values_first(admin_client: Client, unions: list[Consortium]) -> None:
    page = post(admin_client, unions)
    assert set(page.context["form"].fields) == {"region", "level", "sectors", "adding"}
    assert not page.context["ready"]


def test_a_company_has_no_level_to_set(admin_client: Client) -> None:
    take(world("a.txt", "江北重工有限公司扩产。", [("company", "江北重工有限公司")]))
    page = post(admin_client, list(Company.objects.all()), "company")
    assert "level" not in page.context["form"].fields


def test_the_preview_counts_what_would_change(admin_client: Client, unions: list[Consortium]) -> None:
    page = post(admin_client, unions, look="1", level="国家级")
    assert (page.context["records"], Decision.objects.count()) == (2, 0)
    assert set(Consortium.objects.values_list("level", flat=True)) == {"省级"}


def test_each_value_is_a_decision_with_the_reason(admin_client: Client, unions: list[Consortium]) -> None:
    region = Region.objects.create(name="临州市", code="990100", status="active", reference="表")
    given = {"level": "国家级", "region": region.pk, "reason": "厅里文件"}
    assert carry_out(admin_client, unions, **given).status_code == 302
    assert list(Decision.objects.values_list("reason", flat=True)) == ["厅里文件"] * 4
    take(world("b.txt", NAMES[0] + "是市级。", [("consortium", NAMES[0], {"level": "市级"})]))
    assert {(c.level, c.region_id) for c in Consortium.objects.all()} == {("国家级", region.pk)}


def test_sectors_are_added_or_replaced(admin_client: Client, unions: list[Consortium]) -> None:
    sector = Sector.objects.get(code="new_energy").pk
    carry_out(admin_client, unions[:1], sectors=[sector], adding="on")
    carry_out(admin_client, unions[1:], sectors=[sector])
    codes = [sorted(s.code for s in union.sectors.all()) for union in unions]
    assert codes == [["high_end_equipment", "new_energy"], ["new_energy"]]


def test_a_record_that_has_the_value_needs_no_decision(
    admin_client: Client, unions: list[Consortium]
) -> None:
    carry_out(admin_client, unions, level="省级")
    assert not Decision.objects.exists()


def test_values_that_were_changed_after_the_look_are_looked_at_again(
    admin_client: Client, unions: list[Consortium]
) -> None:
    state = post(admin_client, unions, look="1", level="国家级").context["state"]
    page = post(admin_client, unions, confirmed="1", level="市级", state=state)
    assert (page.status_code, page.context["overtaken"]) == (409, True)
    assert not Decision.objects.exists()


def test_an_empty_form_sets_nothing(admin_client: Client, unions: list[Consortium]) -> None:
    page = post(admin_client, unions, confirmed="1")
    assert page.context["form"].errors
    assert not Decision.objects.exists()


def test_too_many_at_once_are_refused(
    admin_client: Client, unions: list[Consortium], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ecosystem.admin.entities.MOST_AT_ONCE", 1)
    assert post(admin_client, unions, confirmed="1", level="国家级").status_code == 302
    assert not Decision.objects.exists()
