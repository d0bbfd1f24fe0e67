"""Articles without a headline are told apart by their first words."""

import pytest
from django.test import Client

from articles.models import Article
from tests.small_world import World


@pytest.fixture
def untitled(world: World) -> Article:
    article = world.article
    article.title = ""
    article.blocks = article.blocks[1:]
    article.save()
    return article


def test_lists_and_the_front_page_show_how_the_text_begins(client: Client, untitled: Article) -> None:
    start = untitled.blocks[0][0]
    words = untitled.text[start : start + 10]
    for address in ("/articles/", "/articles/?sort=title", "/"):
        assert f"（无标题） {words}" in client.get(address).content.decode(), address


def test_an_article_of_no_blocks_has_no_words_to_show(client: Client, untitled: Article) -> None:
    untitled.blocks = []
    untitled.save()
    page = client.get("/articles/").content.decode()
    assert "（无标题）</a>" in page


def test_a_headline_stands_alone(client: Client, world: World) -> None:
    assert f">{world.article.title}</a>" in client.get("/articles/").content.decode()
