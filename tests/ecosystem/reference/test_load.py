from io import StringIO

import pytest
from django.core.management import call_command
from django.utils import timezone

from ecosystem.identity import derived_public_id
from ecosystem.models import Decision, Entity, Indicator, Name, Park, Region, Sector
from ecosystem.reference import load

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("reference_lists")]


def test_every_division_is_there() -> None:
    tiers = Region.objects.values_list("tier", flat=True)
    assert [list(tiers).count(t) for t in ("province", "prefecture", "county")] == [34, 333, 2846]


def test_a_division_knows_its_parents_and_its_place() -> None:
    helan = Region.objects.get(code="640122")
    assert (helan.name, helan.short_name, helan.path) == ("贺兰县", "贺兰", "640122")
    yinchuan = Region.objects.get(code="640100")
    assert (helan.parent, helan.region) == (yinchuan, yinchuan)
    assert yinchuan.parent == Region.objects.get(name="宁夏回族自治区")


def test_the_subtree_of_a_province_shares_its_path() -> None:
    assert Region.objects.filter(path__startswith="64").count() == 1 + 5 + 22


def test_public_ids_follow_from_the_code() -> None:
    assert Region.objects.get(code="640100").public_id == derived_public_id("region", "640100")


def test_rows_of_both_tables_agree() -> None:
    region = Entity.objects.get(public_id=derived_public_id("region", "640100"))
    assert (region.kind, region.folded, region.as_region.code) == ("region", "银川市", "640100")
    assert region.sort_key.startswith("yin chuan")


def test_short_names_and_aliases_are_names() -> None:
    names = Region.objects.get(code="540000").names
    assert set(names.filter(sort=Name.Sort.SHORT).values_list("text", flat=True)) == {"西藏"}
    assert names.filter(text="西藏自治区", sort=Name.Sort.OFFICIAL).exists()


def test_a_zone_has_category_level_year_and_place() -> None:
    zone = Park.objects.get(name="合肥高新技术产业开发区")
    assert (zone.category, zone.level, zone.founded) == ("高新区", "国家级", 1991)
    assert zone.region == Region.objects.get(code="340100")
    assert zone.names.filter(text="合肥高新区", sort=Name.Sort.SHORT).exists()


def test_a_zone_of_several_cities_lies_in_the_province() -> None:
    assert Park.objects.get(name="苏南国家自主创新示范区").region == Region.objects.get(code="320000")


def test_a_zone_of_two_lists_is_one_record() -> None:
    assert Park.objects.filter(name="苏州工业园区").count() == 1


def test_a_former_national_zone_has_no_level() -> None:
    assert Park.objects.get(name="石嘴山经济技术开发区").level == ""


def test_sectors_have_weighted_keywords() -> None:
    sector = Sector.objects.get(code="new_materials")
    assert sector.keywords["稀土"] == 3
    assert Sector.objects.count() == 15


def test_loading_again_changes_nothing() -> None:
    before = list(Entity.objects.order_by("pk").values_list("pk", "updated"))
    assert all(done.idle for done in load().values())
    assert list(Entity.objects.order_by("pk").values_list("pk", "updated")) == before


def test_the_command_says_that_nothing_changed() -> None:
    out = StringIO()
    call_command("load_reference_data", stdout=out)
    assert "nothing changed" in out.getvalue()
    assert "2846 listed, 0 added, 0 changed" in out.getvalue()


def _older_list(name: str, **columns: object) -> Park:
    """As if the list had said something else when it was loaded before."""
    park = Park.objects.get(name=name)
    park.baseline |= columns
    for column, value in columns.items():
        setattr(park, column, value)
    park.save()
    return park


def test_a_value_that_the_list_corrects_follows_it() -> None:
    park = _older_list("合肥高新技术产业开发区", founded=1990)
    assert load()["parks"].changed == 1
    park.refresh_from_db()
    assert park.founded == 1991


def test_a_value_that_others_changed_stays() -> None:
    park = _older_list("合肥高新技术产业开发区", founded=1990)
    Park.objects.filter(pk=park.pk).update(founded=1989)
    load()
    park.refresh_from_db()
    assert (park.founded, park.baseline["founded"]) == (1989, 1991)


def test_a_value_that_a_person_decided_stays() -> None:
    park = _older_list("合肥高新技术产业开发区", founded=1990)
    Decision.objects.create(entity=park, property="founded", action=Decision.Action.SET, value=1990)
    load()
    park.refresh_from_db()
    assert park.founded == 1990


def test_an_undone_decision_does_not_hold_a_value() -> None:
    park = _older_list("合肥高新技术产业开发区", founded=1990)
    Decision.objects.create(entity=park, property="founded", action="set", value=1990, undone=timezone.now())
    load()
    park.refresh_from_db()
    assert park.founded == 1991


def test_a_denied_alias_does_not_come_back() -> None:
    park = Park.objects.get(name="合肥高新技术产业开发区")
    park.names.filter(text="合肥高新区").delete()
    Decision.objects.create(entity=park, property="alias", qualifier="合肥高新区", action="deny")
    load()
    assert not park.names.filter(text="合肥高新区").exists()


def test_a_missing_alias_comes_back() -> None:
    park = Park.objects.get(name="合肥高新技术产业开发区")
    park.names.filter(text="合肥高新区").delete()
    assert load()["parks"].names == 1
    assert park.names.filter(text="合肥高新区").exists()


def test_a_name_that_reports_gave_becomes_the_lists() -> None:
    name = Name.objects.get(entity__name="合肥高新技术产业开发区", text="合肥高新区")
    Name.objects.filter(pk=name.pk).update(origin=Name.Origin.REPORT)
    load()
    name.refresh_from_db()
    assert name.origin == Name.Origin.REFERENCE


def test_a_record_that_an_import_made_before_is_taken_over() -> None:
    park = Park.objects.get(name="合肥高新技术产业开发区")
    Park.objects.filter(pk=park.pk).update(
        public_id="0123456789ab", baseline={}, reference="", level="", founded=2000
    )
    done = load()["parks"]
    assert (done.added, done.changed) == (0, 1)
    park.refresh_from_db()
    assert (park.public_id, park.level, park.founded) == ("0123456789ab", "国家级", 2000)


def test_a_record_that_no_list_has_is_left_alone() -> None:
    Park.objects.create(name="云帆产业园")
    load()
    assert Park.objects.get(name="云帆产业园").status == "active"


def test_synonyms_that_people_added_stay() -> None:
    indicator = Indicator.objects.get(name="高新技术企业", dimension="count")
    indicator.synonyms = [*indicator.synonyms, "高企家数"]
    indicator.save()
    assert load()["indicators"].idle
    indicator.refresh_from_db()
    assert "高企家数" in indicator.synonyms
