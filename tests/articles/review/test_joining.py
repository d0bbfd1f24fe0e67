"""Merging and splitting from the page of a record: what moves is looked at first."""

import re
from typing import Any

import pytest

from ecosystem import services
from ecosystem.models import Change, Entity, Judgement, Relation
from tests.articles.importing.worlds import shown, take, world
from tests.articles.review.asking import HTMX, Reviewer
from tests.articles.review.papers import paper

pytestmark = pytest.mark.django_db


@pytest.fixture
def pair(db: None) -> tuple[Entity, Entity]:
    """Two companies that no rule takes for one."""
    names = ("海岳磁材有限公司", "东湾永磁有限公司")
    for name in names:
        take(paper(f"{name}.txt", name))
    return Entity.objects.get(name=names[0]), Entity.objects.get(name=names[1])


def token(page: str) -> str:
    found = re.search(r'name="token" value="([^"]+)"', page)
    assert found
    return found.group(1)


def preview(reviewer: Reviewer, one: Entity, other: Entity) -> str:
    response = reviewer.client.get(f"/review/merge/{one.public_id}/?with={other.public_id}")
    assert response.status_code == 200
    return str(response.content.decode())


def merge(reviewer: Reviewer, one: Entity, other: Entity, page: str) -> Any:
    data = {"with": other.public_id, "token": token(page)}
    return reviewer.client.post(f"/review/merge/{one.public_id}/", data)


def test_the_page_of_a_record_offers_it_to_those_who_may(
    anna: Reviewer, onlooker: Reviewer, pair: tuple[Entity, Entity]
) -> None:
    one, _ = pair
    address = f"/review/merge/{one.public_id}/"
    assert address in anna.client.get(one.get_absolute_url()).content.decode()
    assert address not in onlooker.client.get(one.get_absolute_url()).content.decode()
    assert onlooker.client.get(address).status_code == 403


def test_the_other_record_is_found_while_typing(anna: Reviewer, pair: tuple[Entity, Entity]) -> None:
    one, other = pair
    address = f"/review/merge/{one.public_id}/"
    hits = anna.client.get(address, {"q": "东湾"}, headers=HTMX).content.decode()
    assert f"?with={other.public_id}" in hits
    assert "<html" not in hits
    whole = anna.client.get(address, {"q": "东湾"}).content.decode()
    assert f"?with={other.public_id}" in whole
    union = Entity.objects.get(kind="consortium")
    assert union.public_id not in anna.client.get(address, {"q": union.name}, headers=HTMX).content.decode()


def test_looking_changes_nothing_and_tells_what_moves(anna: Reviewer, pair: tuple[Entity, Entity]) -> None:
    before, logged = shown(), Change.objects.count()
    page = preview(anna, *pair)
    assert (shown(), Change.objects.count(), Judgement.objects.count()) == (before, logged, 0)
    goes = max(pair, key=lambda entity: entity.public_id)
    stays = min(pair, key=lambda entity: entity.public_id)
    assert page.index(goes.get_absolute_url()) < page.index(f"<code>{stays.get_absolute_url()}</code>")
    for moved in (goes.name, "牵头单位", "专利", "2 mentions in articles"):
        assert moved in page


def test_a_confirmed_merge_leads_to_the_record_that_stays(
    anna: Reviewer, pair: tuple[Entity, Entity]
) -> None:
    one, other = pair
    response = merge(anna, one, other, preview(anna, one, other))
    stays = Entity.objects.get(pk__in=[one.pk, other.pk], status="active")
    goes = Entity.objects.get(pk__in=[one.pk, other.pk], status="merged")
    assert (response.status_code, response.url) == (302, stays.get_absolute_url())
    moved = anna.client.get(goes.get_absolute_url())
    assert (moved.status_code, moved.url) == (301, stays.get_absolute_url())
    assert Relation.objects.get(type="leads").subject_id == stays.pk


def test_a_split_is_looked_at_and_restores_everything(anna: Reviewer, pair: tuple[Entity, Entity]) -> None:
    before = shown()
    one, other = pair
    merge(anna, one, other, preview(anna, one, other))
    stays = Entity.objects.get(pk__in=[one.pk, other.pk], status="active")
    address = f"/review/split/{stays.public_id}/"
    assert address in anna.client.get(stays.get_absolute_url()).content.decode()
    page = anna.client.get(address).content.decode()
    assert "its own page again" in page
    assert shown() != before
    data = {"token": token(page), "judgement": Judgement.objects.get().pk, "reason": "两家"}
    assert anna.client.post(address, data).status_code == 302
    assert shown() == before
    assert Judgement.objects.get().undone_reason == "两家"


def test_a_merge_that_another_reviewer_has_ruled_out_meanwhile_is_refused(
    anna: Reviewer, boris: Reviewer, pair: tuple[Entity, Entity]
) -> None:
    page = preview(anna, *pair)
    services.judge_different(one=pair[0], other=pair[1], by=boris.user)
    late = merge(anna, *pair, page)
    assert late.status_code == 409
    assert "boris was quicker: “Different”" in late.content.decode()
    assert Judgement.objects.get(undone=None).verdict == "different"


def test_two_reviewers_merge_one_pair_once(
    anna: Reviewer, boris: Reviewer, pair: tuple[Entity, Entity]
) -> None:
    pages = preview(anna, *pair), preview(boris, *pair)
    assert merge(anna, *pair, pages[0]).status_code == 302
    late = merge(boris, *pair, pages[1])
    assert late.status_code == 409
    assert "anna was quicker: “Same”" in late.content.decode()
    assert Judgement.objects.count() == 1


def test_a_split_that_was_made_meanwhile_is_told(
    anna: Reviewer, boris: Reviewer, pair: tuple[Entity, Entity]
) -> None:
    judgement = services.judge_same(one=pair[0], other=pair[1], by=anna.user)
    stays = Entity.objects.get(pk__in=[e.pk for e in pair], status="active")
    address = f"/review/split/{stays.public_id}/"
    page = anna.client.get(address).content.decode()
    services.undo_judgement(judgement=judgement, by=boris.user)
    late = anna.client.post(address, {"token": token(page), "judgement": judgement.pk})
    assert late.status_code == 409


def test_what_was_imported_since_the_look_is_looked_at_again(
    anna: Reviewer, pair: tuple[Entity, Entity]
) -> None:
    page = preview(anna, *pair)
    for name in (entity.name for entity in pair):
        take(paper(f"later-{name}.txt", name, 12))
    assert merge(anna, *pair, page).status_code == 409


def test_of_three_one_link_can_be_taken_back(anna: Reviewer, pair: tuple[Entity, Entity]) -> None:
    take(world("c.txt", "西海磁业有限公司扩产。", [("company", "西海磁业有限公司")]))
    third = Entity.objects.get(name="西海磁业有限公司")
    services.judge_same(one=pair[0], other=pair[1], by=anna.user)
    second = services.judge_same(one=pair[1], other=third, by=anna.user)
    stays = Entity.objects.get(kind="company", status="active")
    address = f"/review/split/{stays.public_id}/"
    assert 'name="token"' not in anna.client.get(address).content.decode()
    page = anna.client.get(f"{address}?judgement={second.pk}").content.decode()
    anna.client.post(address, {"token": token(page), "judgement": second.pk})
    assert Entity.objects.filter(kind="company", status="active").count() == 2
