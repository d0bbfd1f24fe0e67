"""Where things are filed: the most specific place that has a code."""

from typing import Any

import pytest

from articles.extraction.document import Extraction
from articles.importing.projection import project_all
from ecosystem.models import Company, Region
from tests.articles.importing.worlds import take, world

pytestmark = pytest.mark.django_db

COMPANY = ("company", "东港药业有限公司")
PROVINCE = ("region", "宁夏回族自治区", {"attributes": {"code": "640000"}})
COUNTY = ("region", "贺兰县", {"attributes": {"code": "640122"}})
TOWN = ("region", "立岗镇")


def located(*places: tuple[Any, ...]) -> Extraction:
    text = "，".join(thing[1] for thing in (COMPANY, *places)) + "。"
    ties = [("located_in", 0, number + 1) for number in range(len(places))]
    extraction = world("a.txt", text, [COMPANY, *places], ties)
    for mention in extraction.mentions:
        if mention.text == "立岗镇":
            mention.attributes["parent"] = "640122"
    return extraction


def test_the_most_specific_of_several_places_counts() -> None:
    take(located(PROVINCE, COUNTY))
    assert Company.objects.get().region == Region.objects.get(code="640122")


def test_a_township_without_a_code_files_under_its_county() -> None:
    take(located(COUNTY, TOWN))
    assert Company.objects.get().region == Region.objects.get(code="640122")
    assert Region.objects.get(name="立岗镇").parent == Region.objects.get(code="640122")
    assert not project_all()


def test_a_township_alone_files_under_a_county_that_is_known() -> None:
    take(world("b.txt", "贺兰县。", [COUNTY]))
    take(located(TOWN))
    assert Company.objects.get().region == Region.objects.get(code="640122")
    assert not project_all()


def test_minted_divisions_have_what_the_list_says_of_them() -> None:
    take(located(PROVINCE, COUNTY))
    county = Region.objects.get(code="640122")
    assert (county.tier, county.short_name, county.path) == ("county", "贺兰", "640122")
