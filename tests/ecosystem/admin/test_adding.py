"""A name, a relation, a figure added by hand is a decision with its reason, and stays."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from ecosystem.models import Change, Company, Consortium, Decision, Indicator, Metric, Name, Relation
from tests.articles.importing.worlds import shown, take, world
from tests.ecosystem.admin.forms import confirm, form_of, prefixed, save

pytestmark = pytest.mark.django_db


def paper(name: str = "a.txt") -> None:
    things = [("company", "江北重工有限公司"), ("consortium", "江北装备创新联合体")]
    take(world(name, f"江北重工有限公司与江北装备创新联合体。{name}", things))


@pytest.fixture
def company() -> Company:
    paper()
    return Company.objects.get()


def add(client: Client, model: str, **data: Any) -> None:
    response = client.post(
        reverse(f"admin:ecosystem_{model}_add"), data | {"reason": "走访得知"}, follow=True
    )
    assert response.redirect_chain, response.context["errors"]


def decided() -> tuple[str, str, str, str]:
    row = Decision.objects.get()
    assert row.by == User.objects.get()
    return row.property, row.qualifier, row.action, row.reason


def test_a_name(admin_client: Client, company: Company) -> None:
    add(admin_client, "name", entity=company.pk, text="江北重工集团", sort="former")
    assert decided() == ("alias", "江北重工集团", "set", "走访得知")
    paper("b.txt")
    assert Name.objects.get(text="江北重工集团").origin == Name.Origin.PERSON


def test_a_relation(admin_client: Client, company: Company) -> None:
    union = Consortium.objects.get()
    add(admin_client, "relation", subject=company.pk, type="member_of", object=union.pk, title="成员单位")
    assert decided() == ("relation:member_of", union.public_id, "set", "走访得知")
    paper("b.txt")
    assert Relation.objects.get().title == "成员单位"


def test_a_mutual_relation_from_either_end(admin_client: Client, company: Company) -> None:
    union = Consortium.objects.get()
    for one, other in ((company, union), (union, company)):
        add(admin_client, "relation", subject=one.pk, type="partners_with", object=other.pk)
    assert Relation.objects.count() == Decision.objects.filter(undone=None).count() == 1


def test_a_figure(admin_client: Client, company: Company) -> None:
    indicator = Indicator.objects.create(name="有效专利", dimension="count")
    figure = {"value": "5", "unit": "项", "period": "2024", "nature": "actual"}
    add(admin_client, "metric", subject=company.pk, indicator=indicator.pk, **figure)
    assert decided()[::2] == ("metric", "set")
    paper("b.txt")
    assert (int(Metric.objects.get().value), Metric.objects.get().period) == (5, "2024")


def test_rows_are_added_in_the_form_of_a_record_too(admin_client: Client, company: Company) -> None:
    prefix = prefixed(admin_client, company, Name)
    count = Name.objects.filter(entity=company).count()
    row = {f"{prefix}-TOTAL_FORMS": count + 1, f"{prefix}-{count}-entity": company.pk}
    row |= {f"{prefix}-{count}-text": "江北重装", f"{prefix}-{count}-sort": "short"}
    save(admin_client, company, **row, reason="走访得知")
    assert decided() == ("alias", "江北重装", "set", "走访得知")


def test_a_row_is_denied_with_a_reason_after_a_look_at_the_effect(
    admin_client: Client, company: Company
) -> None:
    union = Consortium.objects.get()
    add(admin_client, "relation", subject=company.pk, type="member_of", object=union.pk)
    before = shown()
    address = reverse("admin:ecosystem_relation_delete", args=[Relation.objects.get().pk])
    assert admin_client.get(address).context["total"] == 1
    assert shown() == before
    confirm(admin_client, address, {"reason": "已退出"})
    assert not Relation.objects.exists()
    assert Decision.objects.get(undone=None).reason == "已退出"


def test_a_corrected_row_keeps_its_reason(admin_client: Client, company: Company) -> None:
    indicator = Indicator.objects.create(name="有效专利", dimension="count")
    add(admin_client, "metric", subject=company.pk, indicator=indicator.pk, value="5", nature="actual")
    address = reverse("admin:ecosystem_metric_change", args=[Metric.objects.get().pk])
    data = form_of(admin_client, address) | {"value": "6", "reason": "年报"}
    assert admin_client.post(address, data, follow=True).status_code == 200
    assert [int(m.value) for m in Metric.objects.all()] == [6]
    assert Decision.objects.filter(undone=None, reason="年报").exists()


def test_a_decision_is_undone_with_a_reason_after_a_look_at_the_effect(
    admin_client: Client, company: Company
) -> None:
    before = shown()
    add(admin_client, "name", entity=company.pk, text="江北重工集团", sort="former")
    listing = reverse("admin:ecosystem_decision_changelist")
    address = reverse("admin:ecosystem_decision_undo", args=[Decision.objects.get().pk])
    assert address in admin_client.get(listing).content.decode()
    assert admin_client.get(address).status_code == 405
    assert admin_client.post(address).context["total"] == 1
    response = confirm(
        admin_client, address, {"reason": "记错了"}, headers={"referer": "http://testserver/admin/?x=1"}
    )
    assert response.headers["Location"] == "http://testserver/admin/?x=1"
    assert shown() == before
    assert Decision.objects.get().undone_reason == Change.objects.latest("pk").reason == "记错了"
    assert "记错了" in admin_client.get(listing).content.decode()


def test_after_an_undo_nobody_is_led_elsewhere(admin_client: Client, company: Company) -> None:
    add(admin_client, "name", entity=company.pk, text="江北重工集团", sort="former")
    address = reverse("admin:ecosystem_decision_undo", args=[Decision.objects.get().pk])
    response = confirm(admin_client, address, headers={"referer": "https://elsewhere.example/"})
    assert response.headers["Location"] == reverse("admin:ecosystem_decision_changelist")


@pytest.mark.parametrize(
    ("model", "end"), [("name", "entity"), ("relation", "subject"), ("metric", "subject")]
)
def test_an_editor_is_led_from_a_record_to_the_forms(
    admin_client: Client, company: Company, model: str, end: str
) -> None:
    address = reverse(f"admin:ecosystem_{model}_add") + f"?{end}={company.pk}"
    assert address in admin_client.get(company.get_absolute_url()).content.decode()
    assert str(admin_client.get(address).context["adminform"].form[end].value()) == str(company.pk)
    assert address not in Client().get(company.get_absolute_url()).content.decode()
