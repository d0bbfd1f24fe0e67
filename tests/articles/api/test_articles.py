"""Articles under `/api/v1/articles`: the text, what it names, what it says."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from articles.models import Article
from tests.ecosystem.api.asking import ask, ids
from tests.small_world import World, build

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return build()


def test_the_text_is_repaired_and_the_page_is_as_read(world: World, client: Client) -> None:
    said = ask(client, f"articles/{world.article.pk}")
    assert said["text"].splitlines()[-1].endswith("实现产值超2.5亿元；2022年为2亿元。")
    assert "超\n2.5亿元" in said["printed"]
    assert (said["source"], said["published"], said["authors"]) == ("云岭日报", "2024-03", ["王小云"])
    assert said["page"] == f"http://testserver/articles/{world.article.pk}/"
    assert "text" not in ask(client, "articles")["results"][0]


def test_mentions_stand_where_their_offsets_say(world: World, client: Client) -> None:
    printed = ask(client, f"articles/{world.article.pk}", fields="printed")["printed"]
    mentions = ask(client, f"articles/{world.article.pk}/mentions")["results"]
    assert len(mentions) == 3
    for mention in mentions:
        assert printed[mention["start"] : mention["end"]] == mention["text"] == mention["entity"]["name"]


def test_facts_lead_to_what_is_shown_for_them(world: World, client: Client) -> None:
    facts = {f["property"]: f for f in ask(client, f"articles/{world.article.pk}/facts")["results"]}
    assert facts["relation:leads"]["relation"] == world.leads.pk
    assert facts["relation:leads"]["object"]["id"] == world.consortium.public_id
    assert facts["metric"]["metric"] == world.metric.pk
    assert facts["alias"]["value"] == "云岭硅材"


def test_articles_are_found_by_what_they_name(world: World, client: Client) -> None:
    assert ids(client, "articles", entity=world.company.public_id) == [world.article.pk]
    assert ids(client, "articles", entity=world.rival.public_id) == []
    assert ids(client, "articles", published__gte="2024-01-01", published__lte="2024-12-31") == [
        world.article.pk
    ]


def test_a_retracted_article_is_gone(world: World, client: Client) -> None:
    Article.objects.update(status=Article.Status.RETRACTED)
    assert ids(client, "articles") == []
    for part in ("", "/mentions", "/facts"):
        ask(client, f"articles/{world.article.pk}{part}", status=404)


def test_articles_stay_within_their_budget(
    world: World, client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for part, most in (("", 3), ("/mentions", 4), ("/facts", 4)):
        with django_assert_max_num_queries(most, info=part):
            ask(client, f"articles/{world.article.pk}{part}")
