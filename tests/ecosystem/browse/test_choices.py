"""The values of a facet beyond those in sight: found by their words, counted as in the list."""

import pytest
from django.test import Client

from ecosystem.browse.choices import PAGE
from ecosystem.browse.registry import catalogues
from ecosystem.models import Company, Park
from tests.small_world import World

pytestmark = pytest.mark.django_db


def test_counts_are_those_of_the_list(world: World, client: Client) -> None:
    for catalogue in catalogues():
        listing = client.get(catalogue.url).context["listing"]
        for view in listing.facets:
            found = client.get(view.choices_url, {"format": "json"}).json()["results"]
            said = {row["value"]: row["count"] for row in found}
            listed = {o.value: o.count for o in view.options if not o.depth}
            assert said.items() <= listed.items(), (catalogue.key, view.facet.param)


def test_values_are_found_by_their_words_under_the_other_filters(world: World, client: Client) -> None:
    url = "/companies/choices/region/?sector=new_materials&find=贺兰&format=json"
    assert client.get(url).json() == {
        "results": [
            {
                "value": "640122",
                "label": "贺兰县",
                "count": 1,
                "url": "/companies/?sector=new_materials&region=640122",
                "chosen": False,
            }
        ],
        "more": False,
    }
    assert client.get("/companies/choices/sector/?find=能源&format=json").json()["results"][0]["count"] == 1


def test_many_values_come_by_the_page(world: World, client: Client) -> None:
    for n in range(PAGE + 5):
        park = Park.objects.create(name=f"第{n:03}园区")
        Company.objects.create(name=f"第{n:03}有限公司", park=park)
    first = client.get("/companies/choices/park/")
    rest = client.get(first.context["more_url"])
    values = [o.value for page in (first, rest) for o in page.context["found"].options]
    assert len(values) == len(set(values)) == PAGE + 7
    assert rest.context["more_url"] == ""


def test_no_address_breaks_it(world: World, client: Client) -> None:
    for query in ("offset=x", "offset=99999999999", "find=%00", "region=abc", "find=" + "长" * 300):
        assert client.get(f"/companies/choices/park/?{query}").status_code == 200
    for param in ("nothing", "credit_code", "id"):
        assert client.get(f"/companies/choices/{param}/").status_code == 404
