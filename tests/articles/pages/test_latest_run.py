"""The numbers of the newest import on the front page lead to what they count."""

from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from articles.models import ImportRun
from tests.small_world import World


@pytest.fixture
def run(world: World) -> ImportRun:
    counts = {"documents": 1, "unchanged": 0, "articles": 1, "facts": 3}
    made = ImportRun.objects.create(
        extractor="1", counts=counts, errors=[{"file": "b.txt", "line": 0, "reason": "?"}]
    )
    document = world.article.document
    document.run = made
    document.save()
    return made


def numbers(client: Client) -> dict[str, Any]:
    return {str(number.label): number for number in client.get("/").context["run_numbers"]}


def test_readers_are_led_to_the_articles_of_the_run(client: Client, run: ImportRun) -> None:
    found = numbers(client)
    assert found["报道"].url == f"/articles/?run={run.pk}"
    assert client.get(found["报道"].url).context["listing"].count == found["报道"].value
    rows = client.get(found["事实"].url).context["listing"].rows
    assert sum(row.facts_count for row in rows) == found["事实"].value
    assert f'href="/changes/?run={run.pk}"' in client.get("/").content.decode()


def test_what_only_admins_may_see_is_a_link_for_them_alone(client: Client, run: ImportRun) -> None:
    assert numbers(client)["文档"].url == ""
    assert numbers(client)["错误"].url == "/quality/#errors"
    client.force_login(get_user_model().objects.create_superuser("root"))
    found = numbers(client)
    assert found["错误"].url == found["文档"].url == f"/admin/articles/importrun/{run.pk}/change/"
    assert found["未变"].url == ""
    assert client.get(found["错误"].url).status_code == 200


def test_articles_of_no_run_are_not_among_them(client: Client, run: ImportRun) -> None:
    assert client.get(f"/articles/?run={run.pk + 1}").context["listing"].count == 0
