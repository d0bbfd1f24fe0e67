"""Short names hold within their article until articles of several publishers agree what they mean."""

from itertools import permutations
from typing import Any

import pytest
from django.db import transaction

from articles.extraction.document import Extraction
from articles.importing.retraction import restore, retract
from articles.importing.settling import settle_all
from articles.models import Article, SourceName
from ecosystem import services
from ecosystem.identity.candidates import refresh_all
from ecosystem.models import Candidate, Entity
from tests.articles.importing.worlds import rows, shown, take, world

pytestmark = pytest.mark.django_db


def paper(name: str, *things: tuple[str, str], source: str | None = None, relations: Any = ()) -> Extraction:
    """An article by a publisher of its own, in words of its own."""
    said = "，".join(called for _, called in things)
    return world(name, f"{name}报道：{said}。", list(things), relations, source=source or f"报{name}")


def active(kind: str, name: str) -> int:
    return Entity.objects.filter(kind=kind, name=name, status="active").count()


BRAND = ("company", "海岳磁材")


def test_a_brand_of_one_publisher_is_another_in_each_article() -> None:
    take(paper("甲", BRAND, source="报"), paper("乙", BRAND, source="报"))
    assert active(*BRAND) == 2


def test_a_brand_of_two_publishers_is_one() -> None:
    take(paper("甲", BRAND), paper("乙", BRAND))
    assert active(*BRAND) == 1
    assert not settle_all()


def test_the_one_has_an_address_that_no_article_changes() -> None:
    take(paper("甲", BRAND), paper("乙", BRAND))
    address = Entity.objects.get(name=BRAND[1], status="active").public_id
    take(paper("丙", BRAND), paper("丁", BRAND))
    assert Entity.objects.get(name=BRAND[1], status="active").public_id == address


def test_taking_an_article_back_takes_the_agreement_back() -> None:
    take(paper("甲", BRAND))
    alone = shown()
    take(paper("乙", BRAND))
    together = shown()
    retract(Article.objects.filter(document__name="乙"))
    assert shown() == alone
    restore(Article.objects.filter(document__name="乙"))
    assert shown() == together


def _questions() -> list[tuple[str, ...]]:
    rows = Candidate.objects.values_list("left__public_id", "right__public_id", "reason", "score", "weight")
    return sorted((*sorted((left, right)), *map(str, rest)) for left, right, *rest in rows)


def test_the_order_of_arrival_is_of_no_account() -> None:
    full = ("company", "海岳磁材股份有限公司", {"aliases": [BRAND[1]]})
    named = world("戊", "海岳磁材股份有限公司（海岳磁材）。", [full], source="报戊")
    again = world("己", "海岳磁材股份有限公司，即海岳磁材。", [full], source="报己")

    def after(order: tuple[Extraction, ...]) -> str:
        with transaction.atomic():
            for document in order:
                take(document)
            seen = repr((sorted(shown().items()), _questions()))
            refresh_all()
            assert repr((sorted(shown().items()), _questions())) == seen
            transaction.set_rollback(True)
        return seen

    other = ("company", "海岳磁材科技有限公司")
    papers = [paper("甲", BRAND, other), paper("乙", BRAND), named, again]
    assert len({after(order) for order in permutations(papers)}) == 1


def test_a_short_name_goes_to_the_only_one_that_several_publishers_call_so() -> None:
    full = ("company", "海岳磁材股份有限公司")
    for name in ("甲", "乙"):
        text = f"{name}报道：海岳磁材股份有限公司（以下简称海岳磁材）。"
        take(world(name, text, [(*full, {"aliases": [BRAND[1]]})], source=name))
    take(paper("丙", BRAND))
    assert not active(*BRAND)
    assert SourceName.objects.get(folded=BRAND[1]).entity.name == full[1]


def test_a_short_name_that_two_claim_stays_in_its_article() -> None:
    for name, full in (("甲", "海岳磁材股份有限公司"), ("乙", "海岳磁材销售有限公司")):
        text = f"{name}报道：{full}（以下简称海岳磁材）。"
        take(world(name, text, [("company", full, {"aliases": [BRAND[1]]})], source=name))
    take(paper("丙", BRAND), paper("丁", BRAND))
    assert active(*BRAND) == 2


def test_merging_the_two_that_claim_it_settles_the_name() -> None:
    names = ("海岳磁材股份有限公司", "海岳磁材科技有限公司")
    for name, full in zip(("甲", "乙"), names, strict=True):
        text = f"{name}报道：{full}（以下简称海岳磁材）。"
        take(world(name, text, [("company", full, {"aliases": [BRAND[1]]})], source=name))
    take(paper("丙", BRAND))
    before = shown()
    one, other = (Entity.objects.get(name=full) for full in names)
    judgement = services.judge_same(one=one, other=other)
    assert not active(*BRAND)
    services.undo_judgement(judgement=judgement)
    assert shown() == before


def test_people_of_one_name_are_apart_unless_nobody_needs_to_introduce_them() -> None:
    person = ("person", "张海岳")
    take(paper("甲", person), paper("乙", person))
    assert active(*person) == 2
    take(paper("丙", person))
    assert active(*person) == 1


def test_somebody_of_that_name_with_an_employer_keeps_the_others_apart() -> None:
    person = ("person", "张海岳")
    for name, employer in (("甲", "海岳磁材股份有限公司"), ("乙", "东岭铝业有限公司")):
        things = (person, ("company", employer))
        take(paper(name, *things, relations=[("affiliated_with", 0, 1)]))
    take(paper("丙", person), paper("丁", person), paper("戊", person))
    assert active(*person) == 5


def test_words_that_name_nobody_are_never_one() -> None:
    centre = ("platform", "技术研发中心")
    take(paper("甲", centre), paper("乙", centre))
    assert active(*centre) == 2


def test_brands_in_two_places_are_two() -> None:
    for name, code, city in (("甲", "640100", "银川市"), ("乙", "320100", "南京市")):
        region = ("region", city, {"attributes": {"code": code}})
        things: Any = [BRAND, region]
        take(world(name, f"{name}：{city}海岳磁材。", things, [("located_in", 0, 1)], source=name))
    assert active(*BRAND) == 2


def test_what_people_told_apart_stays_apart() -> None:
    take(paper("甲", BRAND), paper("乙", BRAND))
    homes = [row.home for row in SourceName.objects.filter(scope__startswith="document:")]
    head = Entity.objects.get(name=BRAND[1], status="active")
    judgement = services.judge_different(one=head, other=homes[0])
    assert active(*BRAND) == 2
    take(paper("丙", BRAND))
    assert active(*BRAND) == 2
    services.undo_judgement(judgement=judgement)
    assert active(*BRAND) == 1


def test_what_belongs_to_an_owner_follows_the_owner() -> None:
    centre = ("platform", "技术研发中心")
    relations = [("hosts", 0, 1)]
    take(paper("甲", BRAND, centre, relations=relations))
    assert active(*centre) == 1
    take(paper("乙", BRAND, centre, relations=relations))
    assert active(*centre) == 1
    assert not settle_all()


def test_importing_again_changes_no_row() -> None:
    papers = [paper(name, BRAND, ("person", "张海岳")) for name in "甲乙丙"]
    take(*papers)
    before = rows()
    assert not take(*papers).changes
    assert rows() == before
