"""Lists that people keep: what is kept, who may see it, what is told of it."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from io import StringIO
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core import mail
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from ecosystem import services
from ecosystem.models import Company, SavedView
from tests.articles.importing.worlds import take, world

pytestmark = pytest.mark.django_db


def reader(name: str, email: str = "") -> Client:
    client = Client()
    client.force_login(User.objects.create_user(name, email))
    client.cookies["django_language"] = "en"
    return client


@pytest.fixture
def anna(db: None) -> Client:
    return reader("anna", "anna@example.cn")


def keep(client: Client, name: str = "mine", state: str = "q=海岳&page=3", **more: str) -> SavedView:
    answer = client.post("/views/keep/", {"list": "company", "name": name, "state": state, **more})
    assert answer.status_code == 302
    return SavedView.objects.get(name=name)


def paper(name: str, *firms: str) -> None:
    take(world(name, "、".join(firms) + "。", [("company", firm) for firm in firms]))


def test_filters_order_columns_and_size_are_kept_paging_is_not(anna: Client) -> None:
    view = keep(anna, state="q=海岳&sort=-relations&columns=name&per_page=25&page=3&format=csv")
    paper("a.txt", "海岳磁材有限公司", "东湾软件有限公司")
    opened = anna.get("/views/").content.decode()
    url = re.search(r'href="(/companies/\?[^"]+)">mine', opened)
    assert url
    page = anna.get(url.group(1).replace("&amp;", "&"))
    assert "海岳磁材有限公司" in page.content.decode()
    assert "东湾软件有限公司" not in page.content.decode()
    assert view.state == "columns=name&per_page=25&q=%E6%B5%B7%E5%B2%B3&sort=-relations"


def test_each_view_says_what_it_filters(anna: Client) -> None:
    keep(anna, state="q=海岳&founded__gte=2020")
    keep(anna, "all", state="")
    opened = " ".join(re.sub(r"<[^>]+>", " ", anna.get("/views/").content.decode()).split())
    assert re.search(r"mine Search 海岳 \S.* ≥ 2020", opened)
    assert "all The whole list" in opened


def test_the_same_name_keeps_the_new_state(anna: Client) -> None:
    keep(anna)
    assert keep(anna, state="q=东湾").state == "q=%E4%B8%9C%E6%B9%BE"
    assert SavedView.objects.count() == 1


def test_private_views_are_ones_own_shared_ones_everybodys(anna: Client) -> None:
    private, shared = keep(anna, "private one"), keep(anna, "shared one", shared="on")
    for client in (Client(), reader("boris")):
        page = client.get("/companies/").content.decode()
        assert shared.name in page
        assert private.name not in page
        assert client.post(f"/views/{shared.pk}/", {"delete": "1"}).status_code in {302, 404}
    assert SavedView.objects.count() == 2


def test_the_default_is_where_the_navigation_leads(anna: Client) -> None:
    keep(anna, "first", is_default="on")
    second = keep(anna, "second", state="q=东湾", is_default="on")
    assert list(SavedView.objects.filter(is_default=True)) == [second]
    assert 'href="/companies/?q=%E4%B8%9C%E6%B9%BE" class="kind-company' in anna.get("/").content.decode()
    assert 'href="/companies/" class="kind-company' in Client().get("/").content.decode()


def test_a_view_is_renamed_followed_and_deleted(anna: Client) -> None:
    view, other = keep(anna), keep(anna, "other")
    answer = anna.post(f"/views/{view.pk}/", {"name": "other", "digest": "daily"}, follow=True)
    assert "of this name already" in answer.content.decode()
    anna.post(f"/views/{view.pk}/", {"name": "海岳企业", "digest": "weekly", "shared": "on"})
    view.refresh_from_db()
    assert (view.name, view.digest, view.shared) == ("海岳企业", "weekly", True)
    anna.post(f"/views/{other.pk}/", {"delete": "1"})
    assert list(SavedView.objects.all()) == [view]


@pytest.mark.parametrize(
    "data",
    [
        {"list": "nothing", "name": "x"},
        {"list": "company", "name": " "},
        {"list": "company", "name": "x", "state": "&".join(f"p{n}={'x' * 100}" for n in range(40))},
    ],
)
def test_what_cannot_be_kept_is_refused_in_words(anna: Client, data: dict[str, str]) -> None:
    answer = anna.post("/views/keep/", data)
    assert answer.status_code == 400
    assert answer.content
    assert not SavedView.objects.exists()


def test_nobody_keeps_views_without_an_account() -> None:
    answer = Client().post("/views/keep/", {"list": "company", "name": "x"})
    assert answer.status_code == 302
    assert answer["Location"].startswith("/accounts/login/")


def test_the_feed_tells_what_came_and_changed_in_the_view(anna: Client) -> None:
    view = keep(anna)
    paper("a.txt", "海岳磁材有限公司", "东湾软件有限公司")
    services.set_value(entity=Company.objects.get(name="海岳磁材有限公司"), name="summary", value="磁体")
    feed = Client().get(f"/views/feed/{view.token}/")
    text = feed.content.decode()
    assert feed["Content-Type"].startswith("application/atom+xml")
    assert text.count("<entry>") == 2
    assert "磁体" in text
    assert "东湾" not in text
    assert Client().get("/views/feed/guessed/").status_code == 404


def test_the_feed_of_figures_and_of_articles(anna: Client) -> None:
    figure = {"subject": 0, "indicator": "产值", "value": 3.2, "unit": "亿元", "period": "2023"}
    take(
        world(
            "a.txt",
            "海岳磁材有限公司实现产值3.2亿元。",
            [("company", "海岳磁材有限公司")],
            metrics=[figure],
            title="海岳扩产",
        )
    )
    for key, wanted in (("metric", "产值"), ("article", "海岳扩产"), ("change", "海岳磁材有限公司")):
        view = SavedView.objects.create(owner=User.objects.get(), name=key, list_key=key)
        text = Client().get(f"/views/feed/{view.token}/").content.decode()
        assert text.count("<entry>") >= 1, key
        assert wanted in text
    none = SavedView.objects.create(owner=User.objects.get(), name="x", list_key="metric", state="q=没有")
    assert "<entry>" not in Client().get(f"/views/feed/{none.token}/").content.decode()


def send(now: datetime | None = None) -> int:
    from ecosystem.saved.digest import send_digests

    return send_digests(now)


def test_a_digest_tells_each_thing_once(anna: Client) -> None:
    view = keep(anna)
    anna.post(f"/views/{view.pk}/", {"name": view.name, "digest": "daily"})
    paper("a.txt", "海岳磁材有限公司", "东湾软件有限公司")
    assert send() == 0, "not due yet"
    tomorrow = timezone.now() + timedelta(days=1)
    assert send(tomorrow) == 1
    assert send(tomorrow) == 0
    letter = mail.outbox[0]
    assert letter.to == ["anna@example.cn"]
    assert "海岳磁材有限公司" in letter.body
    assert "东湾软件有限公司" not in letter.body
    assert "http://127.0.0.1:8000/id/" in letter.body
    assert send(tomorrow + timedelta(days=1)) == 0, "nothing new"
    assert len(mail.outbox) == 1


def test_a_mail_that_fails_is_sent_by_the_next_run(anna: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    view = keep(anna)
    anna.post(f"/views/{view.pk}/", {"name": view.name, "digest": "daily"})
    paper("a.txt", "海岳磁材有限公司")
    tomorrow = timezone.now() + timedelta(days=1)

    def refuse(*_given: Any) -> None:
        raise OSError("no server")

    with monkeypatch.context() as broken:
        broken.setattr("ecosystem.saved.digest.send_mail", refuse)
        with pytest.raises(OSError, match="no server"):
            send(tomorrow)
    assert send(tomorrow) == 1


def test_the_command_reports(anna: Client) -> None:
    out = StringIO()
    call_command("send_digests", stdout=out)
    assert out.getvalue() == "mails: 0\n"


def test_the_pages_keep_to_their_budget(anna: Client, django_assert_max_num_queries: Any) -> None:
    paper("parks.txt", *(f"海岳{letter}软件有限公司" for letter in "甲乙丙丁"))
    for number, firm in enumerate(Company.objects.all()):
        keep(anna, f"view {number}", state=f"q={number}&id={firm.public_id}", shared="on")
    with django_assert_max_num_queries(7):
        page = anna.get("/views/").content.decode()
    assert all(f"海岳{letter}软件有限公司" in page for letter in "甲乙丙丁")
    paper("a.txt", *(f"海岳{letter}有限公司" for letter in "甲乙丙丁戊己庚辛"))
    view = keep(anna)
    with django_assert_max_num_queries(8):
        Client().get(f"/views/feed/{view.token}/")
