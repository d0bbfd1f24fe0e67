"""Every kind has a list, a detail page, a filter for each column it shows, search and exports."""

from importlib import import_module

import pytest
from django.conf import settings
from django.contrib import admin
from django.test import Client
from django.urls import reverse

from ecosystem.api.resources import resources
from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.listing.listing import STATE
from ecosystem.browse.registry import catalogues
from ecosystem.models import Kind
from tests.small_world import World

import_module(settings.ROOT_URLCONF)  # the catalogues register where the addresses are made
ALL = catalogues()
by_key = pytest.mark.parametrize("catalogue", ALL, ids=lambda c: c.key)


def test_every_kind_and_metrics_and_articles_are_listed() -> None:
    assert {c.key for c in ALL} == {*Kind.values, "metric", "article"}


@by_key
def test_every_shown_column_can_be_filtered_by(catalogue: Catalogue) -> None:
    filters = {"q", *(facet.param for facet in catalogue.facets)}
    for column in catalogue.columns:
        assert column.filter in filters, column.key


@by_key
def test_every_kind_has_all_that_a_kind_needs(world: World, catalogue: Catalogue) -> None:
    """List, detail, search, choices, admin, interface, files, a row in the docs."""
    assert reverse(f"{catalogue.key}-list") == f"/{catalogue.slug}/"
    assert reverse(f"{catalogue.key}-choices", args=["region"])
    detail = [1] if catalogue.key in {"metric", "article"} else ["ab12"]
    assert reverse(f"{catalogue.key}-detail", args=detail).startswith(f"/{catalogue.slug}/")
    assert "q" in catalogue.filterset_class.base_filters
    assert catalogue.schema_type != "Thing"
    assert catalogue.model in admin.site._registry
    assert catalogue.slug in {resource.slug for resource in resources()}
    dictionary = (settings.BASE_DIR / "docs" / "data-dictionary.md").read_text(encoding="utf-8")
    assert f"### {catalogue.model.__name__}\n" in dictionary


@by_key
def test_every_filter_of_the_page_is_one_of_the_interface(
    world: World, client: Client, catalogue: Catalogue
) -> None:
    values = {"__gte": "2000", "__lte": "2000", "__empty": "1"}
    asked = {
        name: "2024-01-01" if name.startswith(("published__", "at__")) and mode != "__empty" else values[mode]
        for name in catalogue.filterset_class.base_filters
        if (mode := name[name.find("__") :]) in values
    }
    assert asked
    answer = client.get(f"/api/v1/{catalogue.slug}", asked)
    assert answer.status_code == 200, answer.content[:300]


@by_key
def test_parameters_are_declared_once(catalogue: Catalogue) -> None:
    params = [facet.param for facet in catalogue.facets]
    assert len(params) == len(set(params))
    assert not {"q", *STATE} & set(params)


@by_key
@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_list_renders_filled(world: World, client: Client, catalogue: Catalogue, language: str) -> None:
    client.cookies["django_language"] = language
    page = client.get(catalogue.url).content.decode()
    assert f'lang="{language}"' in page
    assert page.count("<tbody><tr>") == 1


@by_key
@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_list_of_an_empty_base_says_how_to_import(
    db: None, client: Client, catalogue: Catalogue, language: str
) -> None:
    client.cookies["django_language"] = language
    assert "make import" in client.get(catalogue.url).content.decode()


@by_key
@pytest.mark.parametrize("kind", ["csv", "xlsx", "json", "jsonld"])
def test_every_list_exports(world: World, client: Client, catalogue: Catalogue, kind: str) -> None:
    response = client.get(catalogue.url, {"format": kind})
    assert response["Content-Disposition"].startswith(f'attachment; filename="{catalogue.slug}-')
    assert len(b"".join(response.streaming_content)) > 20  # type: ignore[attr-defined]


@by_key
def test_every_sortable_column_sorts_both_ways(world: World, client: Client, catalogue: Catalogue) -> None:
    for column in catalogue.columns:
        for sign in ("", "-") if column.sort else ():
            assert client.get(catalogue.url, {"sort": f"{sign}{column.key}"}).status_code == 200


@by_key
def test_every_facet_value_leads_to_as_many_rows_as_it_says(
    world: World, client: Client, catalogue: Catalogue
) -> None:
    listing = client.get(catalogue.url).context["listing"]
    for view in listing.facets:
        for option in view.options:
            assert client.get(option.url).context["listing"].count == option.count, option


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_details_of_every_kind_render(world: World, client: Client, language: str) -> None:
    client.cookies["django_language"] = language
    for entity in world.of_each_kind():
        page = client.get(entity.get_absolute_url())
        assert page.status_code == 200, entity.kind
        assert entity.name in page.content.decode()


def test_the_address_of_a_kind_is_its_own(world: World) -> None:
    assert reverse("company-detail", args=["ab12"]) == "/companies/ab12/"
