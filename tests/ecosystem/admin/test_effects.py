"""Taking articles and imports back in admin: the effect is looked at first; runs can be read."""

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.urls import reverse

from articles.models import Article, ImportRun
from ecosystem import services
from ecosystem.models import Change, Consortium
from tests.articles.importing.logs import carry, leader
from tests.articles.importing.worlds import rows, shown
from tests.ecosystem.admin.forms import confirm

pytestmark = pytest.mark.django_db
ARTICLES = "admin:articles_article_changelist"
RUNS = "admin:articles_importrun_changelist"


@pytest.mark.parametrize(("address", "action"), [(ARTICLES, "retract"), (RUNS, "withdraw")])
def test_the_effect_is_shown_before_anything_is_done(admin_client: Client, address: str, action: str) -> None:
    run = carry(leader())
    before = rows()
    number = run.pk if address == RUNS else Article.objects.get().pk
    data = {"action": action, "_selected_action": [number]}
    page = admin_client.post(reverse(address), data).content.decode()
    assert "将消失 (9)" in page
    assert "江北装备创新联合体" in page
    assert rows() == before
    confirm(admin_client, reverse(address), data | {"reason": "报社撤稿"})
    assert shown() == {}
    done = Change.objects.exclude(cause="import")
    assert set(done.values_list("by__username", "reason")) == {("admin", "报社撤稿")}


def test_a_withdrawn_import_is_let_count_again(admin_client: Client) -> None:
    run = carry(leader())
    before = shown()
    for action in ("withdraw", "reinstate"):
        confirm(admin_client, reverse(RUNS), {"action": action, "_selected_action": [run.pk]})
    assert shown() == before
    assert ImportRun.objects.get().withdrawn is None


def test_what_has_become_another_effect_is_looked_at_again(admin_client: Client) -> None:
    carry(leader())
    data = {"action": "retract", "_selected_action": [Article.objects.get().pk]}
    state = admin_client.post(reverse(ARTICLES), data).context["state"]
    services.set_value(entity=Consortium.objects.get(), name="summary", value="说明")
    before = shown()
    late = admin_client.post(reverse(ARTICLES), data | {"confirmed": "1", "state": state})
    assert late.status_code == 409
    assert "什么都没有做" in late.content.decode()
    assert shown() == before
    state = late.context["state"]
    assert admin_client.post(reverse(ARTICLES), data | {"confirmed": "1", "state": state}).status_code == 302


def test_an_effect_that_is_none_says_so(admin_client: Client) -> None:
    run = carry(leader())
    data = {"action": "reinstate", "_selected_action": [run.pk]}
    assert "显示的内容没有变化" in admin_client.post(reverse(RUNS), data).content.decode()


def test_a_run_is_read_without_raw_json(admin_client: Client) -> None:
    run = carry(leader())
    run.counts = {
        "documents": 3,
        "unchanged": 1,
        "articles": 2,
        "facts": 9,
        "new": {"company": 4},
        "changed": {"company": 5},
        "gone": {"park": 6},
        "rows": {"relation +": 7, "metric -": 8},
    }
    run.errors = [{"file": "a.docx", "line": 12, "reason": "not a zip file"}]
    run.paths = ["/data/one", "/data/two"]
    run.save()
    page = admin_client.get(reverse("admin:articles_importrun_change", args=[run.pk])).content.decode()
    assert "<td>企业</td><td>4</td><td>5</td><td>0</td>" in page
    assert "<td>园区</td><td>0</td><td>0</td><td>6</td>" in page
    assert "<td>a.docx</td><td>12</td><td>not a zip file</td>" in page
    assert "<div>/data/two</div>" in page
    assert f"/changes/?run={run.pk}" in page
    assert "{&#x27;" not in page


def test_who_may_only_look_may_not_take_back(client: Client) -> None:
    run = carry(leader())
    reader = User.objects.create_user("reader", is_staff=True)
    views = Permission.objects.filter(codename__in=["view_importrun", "view_article"])
    reader.user_permissions.set(views)
    client.force_login(reader)
    data = {"action": "withdraw", "_selected_action": [run.pk], "confirmed": "1"}
    client.post(reverse(RUNS), data)
    assert ImportRun.objects.get().withdrawn is None
