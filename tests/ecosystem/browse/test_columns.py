"""Columns, page size and ticked rows: chosen in the address, kept for a person, told from what was found."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from ecosystem.models import Company, ListPreference, Name
from ecosystem.search import rebuild
from tests.small_world import World

pytestmark = pytest.mark.django_db


def keys(client: Client, **params: Any) -> list[str]:
    return [column.key for column in client.get("/companies/", params).context["listing"].columns]


def test_columns_come_as_asked_for_and_the_name_always(world: World, client: Client) -> None:
    assert keys(client, columns=["founded", "region"]) == ["name", "region", "founded"]
    assert keys(client, columns="name") == ["name"]
    assert "founded" not in keys(client)
    assert keys(client, columns="nonsense") == keys(client)


def test_a_column_that_is_not_shown_can_still_sort(world: World, client: Client) -> None:
    Company.objects.filter(pk=world.rival.pk).update(founded=1999)
    rows = client.get("/companies/?sort=founded&columns=region").context["listing"].page.object_list
    assert rows[0].pk == world.rival.pk


def test_filters_keep_the_columns(world: World, client: Client) -> None:
    listing = client.get("/companies/?columns=founded&per_page=25").context["listing"]
    option = next(o for v in listing.facets for o in v.options if o.value == "new_energy")
    assert "columns=founded" in option.url
    assert "per_page=25" in option.url


@pytest.mark.parametrize(("asked", "given"), [("25", 25), ("250", 250), ("7", 50), ("x", 50), ("", 50)])
def test_page_sizes_are_those_offered(world: World, client: Client, asked: str, given: int) -> None:
    assert client.get(f"/companies/?per_page={asked}", follow=True).context["listing"].per_page == given


def test_a_person_keeps_columns_and_page_size_and_forgets_them(
    world: World, client: Client, django_user_model: type[User]
) -> None:
    client.force_login(django_user_model.objects.create_user("anna"))
    kept = {"columns": ["founded"], "per_page": "25", "region": "640000", "sort": "-name"}
    response = client.post("/companies/preference/", kept)
    assert response["Location"] == "/companies/?region=640000&sort=-name"
    listing = client.get("/companies/").context["listing"]
    assert ([c.key for c in listing.columns], listing.per_page) == (["name", "founded"], 25)
    assert keys(client, columns="region") == ["name", "region"]
    client.post("/companies/preference/", {"forget": "1"})
    assert "sectors" in keys(client)
    assert not ListPreference.objects.exists()


def test_nobody_keeps_anything_without_an_account(world: World, client: Client) -> None:
    assert "/login/" in client.post("/companies/preference/", {"columns": "founded"})["Location"]
    assert client.get("/companies/preference/").status_code == 405
    assert not ListPreference.objects.exists()


def test_a_form_with_blank_fields_leads_to_the_clean_address(world: World, client: Client) -> None:
    response = client.get("/parks/?founded__gte=2010&founded__lte=&q=")
    assert response["Location"] == "/parks/?founded__gte=2010"


def test_what_was_searched_for_is_marked(world: World, client: Client) -> None:
    page = client.get("/companies/?q=硅材料").content.decode()
    assert "云岭<mark>硅材料</mark>有限公司" in page


def test_a_row_found_by_another_name_says_which(world: World, client: Client) -> None:
    Name.objects.create(entity=world.university, text="雁栖学堂", sort=Name.Sort.FORMER)
    rebuild()

    page = client.get("/universities/?q=雁栖").content.decode()
    assert '<span class="also"><mark>雁栖</mark>学堂</span>' in page


def test_ticked_rows_are_a_filter(world: World, client: Client) -> None:
    ids = [world.company.public_id, world.rival.public_id]
    listing = client.get("/companies/", {"id": ids}).context["listing"]
    assert {row.public_id for row in listing.page.object_list} == {*ids}
    body: Any = client.get("/companies/", {"id": ["", ids[0]], "format": "csv"})
    assert len(b"".join(body.streaming_content).splitlines()) == 2


def test_nothing_ticked_is_said_instead_of_exporting_everything(world: World, client: Client) -> None:
    response = client.get("/companies/?id=&format=csv")
    assert response.status_code == 400
    assert "尚未勾选" in response.content.decode()


def test_counts_can_be_filtered_from_and_to(world: World, client: Client) -> None:
    def found(query: str) -> set[str]:
        return {r.name for r in client.get(f"/companies/?{query}").context["listing"].page.object_list}

    assert found("metrics__gte=1&metrics__lte=2") == {world.rival.name}
    assert found("metrics__lte=0") == {"无名科技有限公司"}
