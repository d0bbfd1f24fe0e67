"""Where a person's value stands, the machine's stands beside it, and the way back."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from ecosystem import services
from ecosystem.models import Change, Company, Consortium, Decision, Region, Sector
from tests.articles.importing.worlds import shown, take, world
from tests.ecosystem.admin.forms import address_of, confirm, save

pytestmark = pytest.mark.django_db


def paper(level: str = "省级", name: str = "a.txt", published: str = "2024-05") -> None:
    text = f"江北装备创新联合体是{level}联合体，位于江北。{name}"
    said = {"level": level, "sectors": ["high_end_equipment"]}
    take(world(name, text, [("consortium", "江北装备创新联合体", said)], published=published))


@pytest.fixture
def union() -> Consortium:
    paper()
    return Consortium.objects.get()


def note(client: Client, union: Consortium, name: str) -> str:
    """What stands beside a field of the form."""
    return str(client.get(address_of(union)).context["adminform"].form.fields[name].help_text)


def test_the_machines_value_stands_beside_the_persons(admin_client: Client, union: Consortium) -> None:
    save(admin_client, union, level="国家级", reason="部里文件")
    beside = note(admin_client, union, "level")
    assert "省级" in beside
    assert all(part in beside for part in ("admin", "部里文件", "conflict"))


def test_nothing_stands_beside_a_value_of_the_machine(admin_client: Client, union: Consortium) -> None:
    assert "machine" not in note(admin_client, union, "level")


def test_codes_and_places_are_given_in_words(admin_client: Client, union: Consortium) -> None:
    Sector.objects.update_or_create(code="high_end_equipment", defaults={"name": "高端装备制造"})
    region = Region.objects.create(name="临州市", code="990100", status="active", reference="表")
    services.set_value(entity=union, name="sectors", value=["new_energy"])
    services.set_value(entity=union, name="region", value=region)
    assert "高端装备制造" in note(admin_client, union, "sectors")
    assert "—" in note(admin_client, union, "region")


def test_the_value_of_a_public_list_is_the_machines(admin_client: Client, union: Consortium) -> None:
    Consortium.objects.update(reference="某名录", baseline={"level": "市级"})
    save(admin_client, union, level="国家级")
    assert "市级" in note(admin_client, union, "level")
    assert "某名录" in note(admin_client, union, "level")


def test_a_later_source_that_disagrees_changes_nothing_and_stands_beside(
    admin_client: Client, union: Consortium
) -> None:
    save(admin_client, union, level="省级", summary="人写的", reason="核对过")
    services.accept(entity=union, name="level", value="省级")
    before = shown()
    assert "conflict" not in note(admin_client, union, "level")
    paper("市级", "b.txt", "2025-06")
    assert shown() == before
    assert "市级" in note(admin_client, union, "level")
    assert "conflict" in note(admin_client, union, "level")


def test_the_way_back_is_looked_at_and_keeps_its_reason(admin_client: Client, union: Consortium) -> None:
    before = shown()
    save(admin_client, union, level="国家级")
    address = reverse("admin:ecosystem_consortium_machine", args=[union.pk, "level"])
    assert admin_client.get(address).status_code == 405
    page = admin_client.post(address)
    assert page.context["total"] == 1
    assert Decision.objects.get().undone is None
    assert confirm(admin_client, address, {"reason": "以文件为准"}).status_code == 302
    assert shown() == before
    decision, change = Decision.objects.get(), Change.objects.filter(property="level").latest("pk")
    assert decision.undone_by == change.by == User.objects.get()
    assert decision.undone_reason == change.reason == "以文件为准"


def test_a_denial_holds_after_the_return(admin_client: Client, union: Consortium) -> None:
    services.deny(entity=union, name="level", value="省级")
    services.set_value(entity=union, name="level", value="国家级")
    assert "省级" not in note(admin_client, union, "level")
    confirm(admin_client, reverse("admin:ecosystem_consortium_machine", args=[union.pk, "level"]))
    union.refresh_from_db()
    assert union.level == ""


def test_there_is_no_way_back_for_what_is_no_property(admin_client: Client, union: Consortium) -> None:
    address = reverse("admin:ecosystem_consortium_machine", args=[union.pk, "nonsense"])
    assert admin_client.post(address).status_code == 404


def test_what_was_decided_of_a_merged_record_is_taken_back_too(admin_client: Client) -> None:
    for name in ("a.txt", "b.txt"):
        take(world(name, f"江北重工扩产，见{name}。", [("company", "江北重工")]))
    one, other = Company.objects.order_by("pk")
    for record in (one, other):
        services.set_value(entity=record, name="summary", value="说明")
    services.judge_same(one=one, other=other)
    head = Company.objects.get(status="active")
    confirm(admin_client, reverse("admin:ecosystem_company_machine", args=[head.pk, "summary"]))
    head.refresh_from_db()
    assert (head.summary, Decision.objects.filter(undone=None).count()) == ("", 0)


def test_more_decisions_need_no_more_queries(
    admin_client: Client, union: Consortium, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for name, value in (
        ("level", "国家级"),
        ("category", "创新联合体"),
        ("founded", 2020),
        ("summary", "说明"),
    ):
        services.set_value(entity=union, name=name, value=value)
    with django_assert_max_num_queries(70):
        admin_client.get(address_of(union))
