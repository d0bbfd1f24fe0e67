"""Importing again changes nothing; the order of arrival is of no account."""

from itertools import permutations
from typing import Any

import pytest
from django.db import transaction

from articles.extraction.document import Extraction
from articles.importing.projection import project_all
from ecosystem.models import Entity, Metric, Relation
from tests.articles.importing.worlds import rows, shown, take, world

pytestmark = pytest.mark.django_db

LEADER = ("company", "宁夏石峰半导体有限公司", {"aliases": ["石峰半导体"], "sectors": ["new_materials"]})
UNIVERSITY = ("university", "宁夏大学")
UNION = ("consortium", "宁夏硅材料产业创新联合体", {"level": "省级", "category": "创新联合体"})
REGION = ("region", "宁夏回族自治区", {"aliases": ["宁夏"]})


def first() -> Extraction:
    text = (
        "宁夏石峰半导体有限公司（石峰半导体）牵头组建宁夏硅材料产业创新联合体。"
        "成员有宁夏大学，都在宁夏。拥有专利12项。"
    )
    return world(
        "a.txt",
        text,
        [LEADER, UNIVERSITY, UNION, REGION],
        [("leads", 0, 2), ("member_of", 1, 2), ("located_in", 0, 3)],
        [{"subject": 0, "indicator": "专利", "value": 12, "unit": "项"}],
        source="报甲",
        published="2024-05",
    )


def second() -> Extraction:
    text = (
        "宁夏大学与宁夏石峰半导体有限公司合作。宁夏硅材料产业创新联合体为国家级。"
        "宁夏石峰半导体有限公司拥有专利12项。"
    )
    union = ("consortium", "宁夏硅材料产业创新联合体", {"level": "国家级"})
    company = ("company", "宁夏石峰半导体有限公司", {"sectors": ["new_energy"]})
    return world(
        "b.txt",
        text,
        [company, UNIVERSITY, union],
        [("partners_with", 1, 0)],
        [{"subject": 0, "indicator": "专利", "value": 12, "unit": "项"}],
        source="报乙",
        published="2025-01",
    )


def third() -> Extraction:
    text = "宁夏大学和宁夏石峰半导体有限公司开展合作，企业专利12项，预计产值3.5亿元。"
    return world(
        "c.txt",
        text,
        [UNIVERSITY, ("company", "宁夏石峰半导体有限公司")],
        [("partners_with", 1, 0)],  # the other way round than in the second article
        [
            {"subject": 1, "indicator": "专利", "value": 12, "unit": "项"},
            {"subject": 1, "indicator": "预计产值", "value": 3.5, "unit": "亿元", "qualifier": ">"},
        ],
        source="报甲",
        published="2023",
    )


def test_a_second_import_changes_no_row() -> None:
    take(first(), second())
    before = rows()
    outcome = take(first(), second())
    assert rows() == before
    assert outcome.unchanged == 2
    assert not outcome.changes


def test_a_newer_extractor_that_reads_the_same_changes_nothing_that_is_shown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    take(first(), second())
    before = shown()
    monkeypatch.setattr("articles.importing.run.version", lambda *_: "later")
    outcome = take(first(), second())
    assert outcome.unchanged == 0
    assert shown() == before


def state_after(*order: int) -> dict[str, Any]:
    """What is shown after the documents came in this order; the database is left as it was."""
    documents = [first(), second(), third()]
    with transaction.atomic():
        take(*(documents[i] for i in order))
        found = shown()
        transaction.set_rollback(True)
    return found


def test_the_order_of_arrival_changes_nothing_that_is_shown() -> None:
    orders = list(permutations(range(3)))
    states = [state_after(*order) for order in orders]
    assert all(state == states[0] for state in states)


def test_the_newer_of_two_reports_trusted_alike_is_shown() -> None:
    take(second(), first())
    found = shown().values()
    assert [c["sectors"] for c in found if c["kind"] == "company"] == [["new_energy"]]
    assert [c["level"] for c in found if c["kind"] == "consortium"] == ["国家级"]


def test_publishers_that_say_the_same_are_counted() -> None:
    take(first(), second(), third())
    assert Metric.objects.get(indicator__name="专利").sources == 2
    assert Relation.objects.get(type="partners_with").sources == 2
    assert Relation.objects.get(type="leads").sources == 1


def test_one_document_at_a_time_ends_where_all_at_once_does() -> None:
    for extraction in (third(), first(), second()):
        take(extraction)
    singly = shown()
    Entity.objects.filter(status="active").update(summary="")
    assert not project_all()
    assert shown() == singly


def test_working_the_state_out_again_restores_what_was_lost() -> None:
    take(first(), second(), third())
    before = shown()
    Relation.objects.all().delete()
    Metric.objects.all().delete()
    Entity.objects.filter(kind="company").update(name="别的")
    assert project_all()
    assert shown() == before


def test_two_documents_with_one_university_give_one_entity() -> None:
    take(first(), second(), third())
    assert Entity.objects.filter(kind="university").count() == 1
