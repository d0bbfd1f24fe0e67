"""Both feeds keep the rules of Atom, with news, without any, and whatever names hold."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from ecosystem import services
from ecosystem.models import Company, SavedView
from tests.articles.importing.worlds import take, world
from tests.ecosystem.saved.atom import valid

pytestmark = pytest.mark.django_db


@pytest.fixture
def company() -> Company:
    take(world("a.txt", "海岳磁材有限公司扩产。", [("company", "海岳磁材有限公司")], title="海岳扩产"))
    return Company.objects.get()


def test_the_feed_of_all_changes(client: Client, company: Company) -> None:
    services.set_value(entity=company, name="summary", value="A & B <b>", reason="走访")
    feed = valid(client.get("/changes/feed/").content)
    assert len(feed.findall("{*}entry")) == 2


def test_a_feed_without_news(client: Client) -> None:
    assert not valid(client.get("/changes/feed/", {"kind": "park"}).content).findall("{*}entry")


@pytest.mark.parametrize("key", ["company", "change", "article", "metric"])
def test_the_feed_of_a_view(client: Client, company: Company, key: str) -> None:
    owner = User.objects.create(username="anna")
    view = SavedView.objects.create(owner=owner, name="我的 <列表>", list_key=key)
    feed = valid(client.get(f"/views/feed/{view.token}/").content)
    assert bool(feed.findall("{*}entry")) == (key != "metric")
