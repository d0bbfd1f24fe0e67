"""The form that asks the interface: it makes addresses that answer, without a script."""

import pytest
from django.test import Client

from ecosystem.api.endpoints.lists import ListEndpoint
from ecosystem.api.resource import Resource
from ecosystem.api.resources import resources
from tests.small_world import World

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("resource", resources(), ids=lambda resource: resource.name)
def test_every_parameter_of_a_list_can_be_filled_in(client: Client, resource: Resource) -> None:
    inputs = client.get("/api/docs/try/", {"list": resource.slug}).context["inputs"]
    endpoint = type("Asked", (ListEndpoint,), {"resource": resource})()
    assert [one.name for one in inputs] == [parameter.name for parameter in endpoint.parameters()]


def test_what_is_filled_in_makes_an_address_that_answers(world: World, client: Client) -> None:
    form = {"list": "companies", "sector": "new_materials", "limit": "5", "level": "", "fields": "id,name"}
    response = client.get("/api/docs/try/", form)
    address = response.context["address"]
    assert address.startswith("http://testserver/api/v1/companies?")
    assert [row["name"] for row in client.get(address).json()["results"]] == [world.company.name]
    assert f'data-address="{address.replace("&", "&amp;")}"' in response.content.decode()


def test_values_of_a_vocabulary_are_chosen_and_numbers_typed(client: Client) -> None:
    inputs = {one.name: one for one in client.get("/api/docs/try/", {"list": "metrics"}).context["inputs"]}
    assert inputs["nature"].options[:1] == ["actual"]
    assert inputs["value__gte"].type == inputs["limit"].type == "number"
    assert (inputs["fields"].type, inputs["fields"].options) == ("text", [])


def test_a_list_that_does_not_exist_is_the_first(client: Client) -> None:
    assert client.get("/api/docs/try/", {"list": "moons"}).context["resource"].slug == "regions"
