"""Two people with the same form open: the second is told and overwrites nothing."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from articles.models import Source
from ecosystem import services
from ecosystem.models import Consortium, Decision, Metric, Name, Relation, Sector
from tests.articles.importing.logs import leader
from tests.articles.importing.worlds import take, world
from tests.ecosystem.admin.forms import address_of, form_of, save

pytestmark = pytest.mark.django_db


@pytest.fixture
def union() -> Consortium:
    take(leader())
    return Consortium.objects.get()


@pytest.fixture
def boris() -> Client:
    client = Client()
    client.force_login(User.objects.create_superuser("boris"))
    return client


def told(response: Any) -> str:
    """The words of a refused form."""
    assert response.status_code == 200
    return str(response.context["adminform"].form.errors["__all__"])


def test_the_second_is_told_who_changed_what_and_overwrites_nothing(
    admin_client: Client, boris: Client, union: Consortium
) -> None:
    opened = form_of(admin_client, address_of(union))
    save(boris, union, level="国家级", reason="部里文件")
    late = admin_client.post(address_of(union), opened | {"summary": "说明"})
    words = told(late)
    assert all(part in words for part in ("国家级", "boris", "部里文件"))
    union.refresh_from_db()
    assert (union.level, union.summary, Decision.objects.count()) == ("国家级", "", 1)
    assert "说明" in late.content.decode()


def test_whoever_opens_the_form_anew_may_save(admin_client: Client, boris: Client, union: Consortium) -> None:
    save(boris, union, level="国家级")
    save(admin_client, union, summary="说明")
    union.refresh_from_db()
    assert (union.level, union.summary) == ("国家级", "说明")


@pytest.mark.parametrize("change", ["row", "other end", "decision", "import"])
def test_any_change_of_what_the_form_holds_counts(
    admin_client: Client, union: Consortium, change: str
) -> None:
    opened = form_of(admin_client, address_of(union))
    relation = Relation.objects.get(object=union)
    if change == "row":
        services.set_alias(entity=union, text="江北联盟")
    elif change == "other end":
        other = relation.subject
        services.set_relation(subject=other, type_=relation.type, object_=union, title="理事长单位")
    elif change == "decision":
        services.accept(entity=union, name="name", value=union.name)
    else:
        things = [("consortium", union.name, {"level": "国家级"})]
        take(world("b.txt", union.name + "是国家级联合体。", things, published="2030-01"))
    told(admin_client.post(address_of(union), opened | {"summary": "说明"}))
    union.refresh_from_db()
    assert union.summary == ""


@pytest.mark.parametrize("model", [Relation, Metric, Name, Sector, Source])
def test_forms_of_rows_and_words_are_guarded_too(admin_client: Client, union: Consortium, model: Any) -> None:
    Sector.objects.get_or_create(code="new_energy", defaults={"name": "新能源"})
    row = model.objects.order_by("pk")[0]
    address = f"/admin/{model._meta.app_label}/{model._meta.model_name}/{row.pk}/change/"
    opened = form_of(admin_client, address)
    name = {Relation: "title", Metric: "scope", Name: "text", Sector: "name_en", Source: "name"}[model]
    model.objects.filter(pk=row.pk).update(**{name: "another"})
    told(admin_client.post(address, opened))
    row.refresh_from_db()
    assert getattr(row, name) == "another"
