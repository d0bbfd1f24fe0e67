"""The page as first printed beside the repaired text, and the card over a name."""

import re

from django.test import Client

from articles.models import Article
from ecosystem.models import Company, Status
from tests.small_world import World


def test_side_by_side_marks_stand_in_both_and_ids_once(world: World, client: Client) -> None:
    page = client.get(f"{world.article.get_absolute_url()}?view=both").content.decode()
    assert page.count(f'href="{world.company.get_absolute_url()}"') >= 4
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert 'aria-current="true" class="active">左右对照' in page


def test_each_view_leads_to_the_others(world: World, client: Client) -> None:
    url = world.article.get_absolute_url()
    for view in ("", "?view=raw", "?view=both"):
        page = client.get(url + view).content.decode()
        assert f'href="{url}?view=both"' in page
        assert f'href="{url}"' in page


def test_the_card_says_what_it_is(world: World, client: Client) -> None:
    card = client.get(f"/id/{world.company.public_id}/card/")
    text = card.content.decode()
    assert "max-age" in card["Cache-Control"]
    for words in ("企业", "云岭硅材", "贺兰县", "关系 4", "指标 3"):
        assert words in text


def test_what_is_not_shown_has_no_card(world: World, client: Client) -> None:
    hidden = Company.objects.create(name="隐藏", status=Status.HIDDEN)
    assert client.get(f"/id/{hidden.public_id}/card/").status_code == 404
    assert client.get("/id/nothing/card/").status_code == 404


def test_the_other_article_of_the_page_is_folded(world: World, client: Client) -> None:
    first, *rest = world.article.blocks
    neighbour = Article.objects.create(document=world.article.document, position=9, blocks=[first])
    world.article.blocks = rest
    world.article.save()
    page = client.get(f"{world.article.get_absolute_url()}?view=both").content.decode()
    folded = page.split('<details class="printed-other">')[1].split("</details>")[0]
    assert "云岭牵头组建联合体" in folded
    assert "printed-other" not in client.get(neighbour.get_absolute_url()).content.decode()
