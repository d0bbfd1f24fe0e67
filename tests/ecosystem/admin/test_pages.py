"""Every list and form of admin opens, with a bounded number of queries."""

import pytest
from django.contrib import admin
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from articles.models import Article
from ecosystem.models import Decision, Entity, Metric, Relation
from ecosystem.services import set_value
from tests.articles.importing.worlds import shown, take, world
from tests.ecosystem.admin.forms import confirm

pytestmark = pytest.mark.django_db

NAMES = [f"{m._meta.app_label}_{m._meta.model_name}" for m in admin.site._registry]


def fill(number: int = 3) -> None:
    for i in range(number):
        text = f"江北{i}重工有限公司牵头江北装备创新联合体，有效专利{i + 5}项。"
        take(
            world(
                f"{i}.txt",
                text,
                [("company", f"江北{i}重工有限公司"), ("consortium", "江北装备创新联合体")],
                [("leads", 0, 1)],
                [{"subject": 0, "indicator": "有效专利", "value": i + 5, "unit": "项"}],
                title=f"标题{i}",
            )
        )


@pytest.mark.parametrize("name", NAMES)
def test_each_list_opens_and_can_be_searched(admin_client: Client, name: str) -> None:
    fill(1)
    address = reverse(f"admin:{name}_changelist")
    assert admin_client.get(address).status_code == 200
    assert admin_client.get(address, {"q": "江北"}).status_code == 200


@pytest.mark.parametrize("name", NAMES)
def test_each_form_opens(admin_client: Client, name: str) -> None:
    fill(1)
    for entity in Entity.objects.filter(kind="company"):
        set_value(entity=entity, name="summary", value="说明")
    model = next(m for m in admin.site._registry if f"{m._meta.app_label}_{m._meta.model_name}" == name)
    row = model._default_manager.first()
    if row is not None:
        response = admin_client.get(reverse(f"admin:{name}_change", args=[row.pk]), follow=True)
        assert response.status_code == 200


def test_names_are_found_whatever_their_spelling(admin_client: Client) -> None:
    fill(1)
    page = admin_client.get(reverse("admin:ecosystem_company_changelist"), {"q": "“江北０重工”"})
    assert "江北0重工有限公司" in page.content.decode()


def test_the_choice_of_a_relation_end_is_searched_for(admin_client: Client) -> None:
    fill(1)
    query = {
        "term": "联合体",
        "app_label": "ecosystem",
        "model_name": "relation",
        "field_name": "object",
    }
    found = admin_client.get(reverse("admin:autocomplete"), query).json()["results"]
    assert [f["text"] for f in found] == ["江北装备创新联合体"]


def test_a_longer_list_needs_no_more_queries(
    admin_client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    fill(6)
    with django_assert_max_num_queries(20):
        admin_client.get(reverse("admin:ecosystem_company_changelist"))


def test_a_form_with_more_rows_needs_no_more_queries(
    admin_client: Client,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    fill(6)
    union = Entity.objects.get(kind="consortium")
    with django_assert_max_num_queries(60):
        admin_client.get(reverse("admin:ecosystem_consortium_change", args=[union.pk]))


def test_decisions_are_undone_from_their_list(admin_client: Client) -> None:
    fill(1)
    company = Entity.objects.get(kind="company")
    before = shown()
    decision = set_value(entity=company, name="name", value="别名公司")
    data = {"action": "undo", "_selected_action": [decision.pk]}
    confirm(admin_client, reverse("admin:ecosystem_decision_changelist"), data)
    assert shown() == before
    assert Decision.objects.get().undone is not None


def test_an_article_is_retracted_and_restored_from_its_list(admin_client: Client) -> None:
    fill(1)
    before = shown()
    data = {"action": "retract", "_selected_action": [Article.objects.get().pk]}
    confirm(admin_client, reverse("admin:articles_article_changelist"), data)
    assert not Relation.objects.exists()
    data["action"] = "restore"
    confirm(admin_client, reverse("admin:articles_article_changelist"), data)
    assert shown() == before


def test_figures_are_written_without_padding(admin_client: Client) -> None:
    fill(1)
    metric = Metric.objects.get()
    form = admin_client.get(reverse("admin:ecosystem_metric_change", args=[metric.pk])).content.decode()
    assert 'value="5"' in form
    assert "5.000000" not in form
    assert "5项" in admin_client.get(reverse("admin:ecosystem_metric_changelist")).content.decode()


def test_claims_say_in_words_what_they_are_about(admin_client: Client) -> None:
    fill(1)
    address = reverse("admin:articles_claim_changelist")
    assert "relation:leads</td>" not in admin_client.get(address).content.decode()
    found = admin_client.get(address, {"property": "relation:leads"}).context["cl"].queryset
    assert [claim.property_in_words() for claim in found] == ["牵头"]
