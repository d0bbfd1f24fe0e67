"""Two records of one thing are merged in the list, and split again under judgements."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from ecosystem.models import Company, Judgement, Status
from tests.articles.importing.worlds import shown, take, world
from tests.ecosystem.admin.forms import confirm

pytestmark = pytest.mark.django_db


@pytest.fixture
def twins() -> list[Company]:
    for name in ("a.txt", "b.txt"):
        take(world(name, f"江北重工扩产，见{name}。", [("company", "江北重工")]))
    return list(Company.objects.order_by("pk"))


def act(client: Client, model: str, action: str, rows: list[Any]) -> None:
    data = {"action": action, "_selected_action": [row.pk for row in rows]}
    response = confirm(client, reverse(f"admin:ecosystem_{model}_changelist"), data)
    assert response.status_code == 302


def test_chosen_records_become_one_and_part_again(admin_client: Client, twins: list[Company]) -> None:
    before = shown()
    act(admin_client, "company", "merge", twins)
    assert sorted(Company.objects.values_list("status", flat=True)) == [Status.ACTIVE, Status.MERGED]
    act(admin_client, "judgement", "undo", list(Judgement.objects.all()))
    assert shown() == before


def test_a_merge_is_looked_at_before_it_is_done(admin_client: Client, twins: list[Company]) -> None:
    data = {"action": "merge", "_selected_action": [row.pk for row in twins]}
    page = admin_client.post(reverse("admin:ecosystem_company_changelist"), data)
    assert page.status_code == 200
    assert page.context["total"]
    stays, goes = sorted(twins, key=lambda twin: twin.public_id)
    assert [(url, head.pk) for url, head in page.context["redirects"]] == [
        (goes.get_absolute_url(), stays.pk)
    ]
    assert f"<code>{goes.get_absolute_url()}</code>" in page.content.decode()
    assert not Judgement.objects.exists()


def test_a_merge_keeps_its_reason(admin_client: Client, twins: list[Company]) -> None:
    rows = [row.pk for row in twins]
    data = {"action": "merge", "_selected_action": rows, "reason": "同一信用代码"}
    confirm(admin_client, reverse("admin:ecosystem_company_changelist"), data)
    assert Judgement.objects.get().reason == "同一信用代码"


def test_what_a_split_frees_is_looked_at_and_its_reason_kept(
    admin_client: Client, twins: list[Company]
) -> None:
    before = shown()
    act(admin_client, "company", "merge", twins)
    address = reverse("admin:ecosystem_judgement_undo", args=[Judgement.objects.get().pk])
    goes = max(twins, key=lambda twin: twin.public_id)
    assert [url for url, _head in admin_client.post(address).context["redirects"]] == [
        goes.get_absolute_url()
    ]
    assert confirm(admin_client, address, {"reason": "两家"}).status_code == 302
    assert shown() == before
    taken = Judgement.objects.get()
    assert (taken.undone_reason, str(taken.undone_by)) == ("两家", "admin")


def test_records_kept_apart_are_remembered(admin_client: Client, twins: list[Company]) -> None:
    act(admin_client, "company", "keep_apart", twins)
    judgement = Judgement.objects.get()
    assert (judgement.verdict, judgement.by_id is not None) == (Judgement.Verdict.DIFFERENT, True)
    assert Company.objects.filter(status=Status.ACTIVE).count() == 2


def test_one_record_is_not_merged_with_itself(admin_client: Client, twins: list[Company]) -> None:
    data = {"action": "merge", "_selected_action": [twins[0].pk]}
    assert admin_client.post(reverse("admin:ecosystem_company_changelist"), data).status_code == 302
    assert not Judgement.objects.exists()
