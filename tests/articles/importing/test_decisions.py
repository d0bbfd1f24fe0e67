"""What people decide outlives every import."""

from decimal import Decimal

import pytest

from articles.extraction.document import Extraction
from articles.importing.projection import project_all
from ecosystem import services
from ecosystem.models import Company, Decision, Entity, Metric, Name, Relation
from tests.articles.importing.worlds import rows, shown, take, world

pytestmark = pytest.mark.django_db

COMPANY = ("company", "江北重工有限公司", {"aliases": ["江北重工"], "sectors": ["high_end_equipment"]})
UNION = ("consortium", "江北装备创新联合体", {"level": "市级"})


def paper(name: str = "a.txt", published: str = "2024-05", value: int = 5) -> Extraction:
    text = f"江北重工有限公司（江北重工）牵头江北装备创新联合体，专利{value}项。{published}"
    return world(
        name,
        text,
        [COMPANY, UNION],
        [("leads", 0, 1, "牵头单位")],
        [{"subject": 0, "indicator": "专利", "value": value, "unit": "项"}],
        published=published,
    )


def company() -> Company:
    return Company.objects.get()


def test_a_value_that_a_person_set_survives_a_later_import() -> None:
    take(paper())
    services.set_value(entity=company(), name="name", value="江北重型装备有限公司", reason="工商登记")
    services.set_value(entity=company(), name="sectors", value=["new_materials"])
    take(paper("b.txt", "2025-06", 9))
    row = company()
    assert row.name == "江北重型装备有限公司"
    assert [s.code for s in row.sectors.all()] == ["new_materials"]


def test_a_corrected_name_keeps_the_printed_one_as_an_alias() -> None:
    take(paper())
    services.set_value(entity=company(), name="name", value="江北重型装备有限公司")
    names = dict(Name.objects.filter(entity=company()).values_list("text", "origin"))
    assert names == {"江北重型装备有限公司": "person", "江北重工有限公司": "report", "江北重工": "report"}


def test_undo_brings_the_value_of_the_machine_back() -> None:
    take(paper())
    before = shown()
    decision = services.set_value(entity=company(), name="name", value="别名公司")
    assert shown() != before
    services.undo(decision=decision)
    assert shown() == before


def test_a_second_correction_takes_the_place_of_the_first() -> None:
    take(paper())
    services.set_value(entity=company(), name="summary", value="一")
    services.set_value(entity=company(), name="summary", value="二")
    assert company().summary == "二"
    assert Decision.objects.filter(undone=None).count() == 1


def test_a_denied_value_never_comes_back() -> None:
    take(paper())
    union = Entity.objects.get(kind="consortium")
    services.deny(entity=union, name="level", value="市级")
    take(paper("b.txt", "2025-06"))
    assert union.as_consortium.level == ""


def test_a_denied_value_leaves_the_next_one() -> None:
    take(paper())
    other = world(
        "b.txt", "江北装备创新联合体是国家级。", [("consortium", "江北装备创新联合体", {"level": "国家级"})]
    )
    take(other)
    union = Entity.objects.get(kind="consortium").as_consortium
    services.deny(entity=union, name="level", value=union.level)
    remaining = {"市级", "国家级"} - {union.level}
    union.refresh_from_db()
    assert {union.level} == remaining


def test_a_denied_relation_stays_away_and_undo_returns_it() -> None:
    take(paper())
    decision = services.deny_relation(relation=Relation.objects.get(type="leads"))
    take(paper("b.txt", "2025-06"))
    assert not Relation.objects.filter(type="leads").exists()
    services.undo(decision=decision)
    assert Relation.objects.get(type="leads").title == "牵头单位"


def test_a_denied_figure_stays_away() -> None:
    take(paper())
    services.deny_metric(metric=Metric.objects.get())
    take(paper("b.txt", "2025-06"))
    assert not Metric.objects.exists()


def test_a_denied_alias_stays_away() -> None:
    take(paper())
    services.deny_alias(entity=company(), text="江北重工")
    take(paper("b.txt", "2025-06"))
    assert not Name.objects.filter(text="江北重工").exists()


def test_nothing_leads_to_a_record_that_a_person_hid() -> None:
    take(paper())
    before = shown()
    decision = services.set_value(entity=company(), name="status", value="hidden")
    take(paper("b.txt", "2025-06"))
    assert not Relation.objects.exists()
    assert not Metric.objects.exists()
    assert Entity.objects.get(kind="consortium").relations_count == 0
    services.undo(decision=decision)
    assert [row.subject for row in Relation.objects.all()] == [Entity.objects.get(kind="company")]
    assert shown().keys() == before.keys()


def test_a_park_that_a_person_hid_is_nobodys_park() -> None:
    take(
        world(
            "p.txt",
            "江北重工有限公司位于江北高新技术产业开发区。",
            [COMPANY, ("park", "江北高新技术产业开发区", {"level": "国家级"})],
            [("in_park", 0, 1, "")],
            [],
        )
    )
    decision = services.set_value(entity=Entity.objects.get(kind="park"), name="status", value="hidden")
    assert company().park is None
    services.undo(decision=decision)
    assert company().park is not None


def test_a_relation_that_a_person_added_needs_no_report() -> None:
    take(paper())
    services.set_relation(
        subject=company(), type_="partners_with", object_=Entity.objects.get(kind="consortium"), title="战略"
    )
    take(paper("b.txt", "2025-06"))
    row = Relation.objects.get(type="partners_with")
    assert (row.title, row.sources, row.confidence) == ("战略", 0, 1.0)


def test_an_accepted_relation_outlives_its_article() -> None:
    take(paper())
    union = Entity.objects.get(kind="consortium")
    services.accept(
        entity=company(),
        name="relation:leads",
        qualifier=union.public_id,
        value={"title": "牵头单位", "period": ""},
    )
    take(world("a.txt", "换了内容。", []))
    assert Relation.objects.get().title == "牵头单位"


def test_a_figure_that_a_person_added_is_normalised() -> None:
    take(paper())
    row = company()
    found = Metric.objects.get()
    wrong = Metric(
        subject=row, indicator=found.indicator, value=Decimal(2), unit="万项", period="2023", nature="actual"
    )
    services.set_metric(metric=wrong)
    made = Metric.objects.get(period="2023")
    assert (made.base_value, made.base_unit, str(made.period_end)) == (Decimal(20000), "项", "2023-12-31")


def test_decisions_leave_a_state_that_follows_from_claims_and_decisions() -> None:
    take(paper())
    services.set_value(entity=company(), name="name", value="别名公司")
    services.deny_relation(relation=Relation.objects.get())
    before = rows()
    assert not project_all()
    assert rows() == before


def test_an_unknown_property_is_refused() -> None:
    take(paper())
    with pytest.raises(services.UnknownPropertyError):
        services.set_value(entity=company(), name="colour", value="red")
    assert not Decision.objects.exists()
