"""Search: any part of any name, two characters, pinyin, Traditional input; ranked."""

import pytest
from django.test import Client

from ecosystem.models import Company
from ecosystem.search import ranked, refresh
from tests.small_world import World

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("银川", "银川市"),
        ("岭大", "云岭大学"),
        ("云岭硅材", "云岭硅材料有限公司"),
        ("雲嶺大學", "云岭大学"),
        ("yunlingdaxue", "云岭大学"),
        ("yldx", "云岭大学"),
        ("云岭 大学", "云岭大学"),
        ("“云岭大学”", "云岭大学"),
    ],
)
def test_first_hit(world: World, text: str, name: str) -> None:
    assert ranked(text, 3)[0].name == name


def test_an_equal_name_comes_before_one_that_begins_so(world: World) -> None:
    refresh("entity", [Company.objects.create(name="云岭大学科技园有限公司").pk])
    assert [hit.name for hit in ranked("云岭大学", 9)][:2] == ["云岭大学", "云岭大学科技园有限公司"]


@pytest.mark.parametrize("text", ["", "   ", "%", "_", "（）", "''", "\\"])
def test_nothing_to_look_for_finds_nothing(world: World, text: str) -> None:
    assert ranked(text, 9) == []


@pytest.mark.parametrize("text", ['ab) (a+)+$ "', "a' | !b", "\\' NEAR(a b)", "names:云岭", "云岭*", "= ^"])
def test_what_is_typed_never_becomes_an_expression(world: World, text: str) -> None:
    ranked(text, 9)


def test_the_page_counts_by_kind_and_finds_articles(world: World, client: Client) -> None:
    response = client.get("/search/", {"q": "云岭"})
    kinds = {o.value: o.count for o in response.context["results"].facets[0].options}
    assert kinds["company"] == 1
    assert kinds["university"] == 1
    assert kinds["article"] == 1
    assert "<mark>云岭</mark>" in response.content.decode()


def test_a_hit_without_a_place_does_not_begin_with_a_dot(world: World, client: Client) -> None:
    page = client.get("/search/", {"q": world.province.name}).content.decode()
    about = page.split('<li class="hit">')[1].split('class="meta parts">')[1]
    assert about.lstrip().startswith("<span>")


def test_a_kind_narrows_the_hits(world: World, client: Client) -> None:
    results = client.get("/search/", {"q": "云岭", "kind": "university"}).context["results"]
    assert [hit.entity.name for hit in results.hits] == ["云岭大学"]


def test_suggestions_are_a_fragment_and_the_address_a_page(world: World, client: Client) -> None:
    part = client.get("/search/", {"q": "岭大"}, headers={"HX-Request": "true"}).content.decode()
    assert "云<mark>岭大</mark>学" in part
    assert "<html" not in part
    assert "<html" in client.get("/search/", {"q": "岭大"}).content.decode()


@pytest.mark.parametrize("query", ["q=", "", "q=%00", "q=x&kind=nonsense", "q=%3Cscript%3E&kind=company"])
def test_no_address_breaks_the_page(world: World, client: Client, query: str) -> None:
    response = client.get(f"/search/?{query}")
    assert response.status_code == 200
    assert b"<script>" not in response.content.split(b"</head>")[1]
