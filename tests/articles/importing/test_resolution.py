"""Which names mean one thing everywhere, and which only where they stand."""

from typing import Any

import pytest

from articles.importing.identities import Identity
from articles.importing.resolution import identify
from tests.articles.importing.worlds import world

Things = list[tuple[str, str] | tuple[str, str, dict[str, Any]]]


def identities(
    things: Things, relations: Any = (), *, name: str = "a.txt", source: str = "报甲"
) -> list[Identity]:
    text = "，".join(thing[1] for thing in things) + "。"
    return identify(world(name, text, things, relations, source=source))


def identity(kind: str, called: str, **options: Any) -> Identity:
    return identities([(kind, called)], **options)[0]


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("company", "东港药业有限公司"),
        ("company", "东港药业集团"),
        ("university", "宁夏大学"),
        ("consortium", "江苏新材料联盟"),
        ("policy", "中国制造行动"),
    ],
)
def test_full_names_mean_one_thing_in_every_document(kind: str, name: str) -> None:
    assert identity(kind, name, name="a.txt").public_id == identity(kind, name, name="b.txt").public_id


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("company", "东港药业"),
        ("platform", "技术研发中心"),
        ("park", "高新区"),
        ("agency", "理事会"),
        ("person", "张三"),
        ("policy", "实施方案"),
    ],
)
def test_short_names_hold_within_their_document(kind: str, name: str) -> None:
    assert identity(kind, name, name="a.txt").public_id != identity(kind, name, name="b.txt").public_id


def test_brackets_and_width_do_not_matter() -> None:
    assert (
        identity("company", "东港（杭州）药业有限公司").key
        == identity("company", "东港(杭州)药业有限公司").key
    )


@pytest.mark.parametrize(("short", "full"), [("上海交大", "上海交通大学"), ("中国科大", "中国科学技术大学")])
def test_public_lists_settle_short_forms_of_universities(short: str, full: str) -> None:
    assert identity("university", short) == identity("university", full)


def test_a_region_goes_by_its_code() -> None:
    found = identity("region", "银川市", source="宁夏日报")
    assert (found.scope, found.text) == ("640100", "银川市")


def test_two_districts_of_one_name_are_told_apart_by_the_document() -> None:
    beijing = identities([("region", "北京市"), ("region", "朝阳区")])[1]
    changchun = identities([("region", "长春市"), ("region", "朝阳区")])[1]
    assert (beijing.scope, changchun.scope) == ("110105", "220104")


def test_a_department_of_one_province_is_not_that_of_another() -> None:
    ningxia = identities([("agency", "自治区科技厅"), ("region", "宁夏回族自治区")], [("located_in", 0, 1)])[
        0
    ]
    mongolia = identities([("agency", "自治区科技厅"), ("region", "内蒙古自治区")], [("located_in", 0, 1)])[0]
    assert ningxia.public_id != mongolia.public_id
    assert ningxia.text == "宁夏回族自治区科技厅"


@pytest.mark.parametrize(
    "name", ["自治区科技厅", "宁夏科技厅", "宁夏回族自治区科学技术厅", "宁夏回族自治区科技厅"]
)
def test_one_department_printed_in_many_ways_is_one(name: str) -> None:
    assert identity("agency", name, source="宁夏日报").folded == "宁夏回族自治区科学技术厅"


def test_the_province_that_a_text_speaks_of_most_is_its_home() -> None:
    things: Things = [("agency", "省科技厅"), ("region", "福建省"), ("region", "江苏省")]
    found = identify(world("a.txt", "福建省、江苏省、江苏省的省科技厅。", things, source=None))
    assert found[0].text == "江苏省科技厅"


def test_a_city_office_belongs_to_the_city_of_the_paper() -> None:
    assert identity("agency", "市科技局", source="呼和浩特日报").text == "呼和浩特市科技局"


def test_a_city_office_of_a_municipality_is_the_municipality_s() -> None:
    assert identity("agency", "市科委", source="上海科技报").text == "上海市科委"


def test_an_office_of_a_zone_keeps_the_name_that_is_printed() -> None:
    printed = identity("agency", "银川高新区科技局", source="宁夏日报")
    assert printed.text == "银川高新区科技局"
    assert printed.public_id == identity("agency", "银川市高新区科学技术局").public_id
    assert identity("agency", "市高新区科技局", source="呼和浩特日报").text == "呼和浩特市高新区科技局"


def test_a_ministry_is_one_however_it_is_called() -> None:
    assert identity("agency", "工信部", name="a.txt") == identity("agency", "工业和信息化部", name="b.txt")


def test_a_market_regulator_without_a_place_is_not_of_a_city_called_field() -> None:
    assert identity("agency", "市场监管局", source="呼和浩特日报").scope.startswith("document:")


def test_an_office_of_a_district_that_exists_twice_stays_in_its_document() -> None:
    assert identity("agency", "朝阳区科技局").scope


def test_an_office_of_such_a_district_is_told_by_its_place() -> None:
    found = identities([("agency", "朝阳区科技局"), ("region", "北京市")], [("located_in", 0, 1)])[0]
    assert found.scope == ""


def test_people_of_one_name_are_apart_unless_they_share_an_organisation() -> None:
    def person(organisation: str, name: str) -> str:
        things: Things = [("person", "张三"), ("university", organisation)]
        return identities(things, [("affiliated_with", 0, 1)], name=name)[0].public_id

    assert person("宁夏大学", "a.txt") == person("宁夏大学", "b.txt")
    assert person("宁夏大学", "a.txt") != person("浙江大学", "b.txt")


def test_a_nameless_centre_belongs_to_its_host() -> None:
    def centre(company: str, name: str) -> str:
        things: Things = [("platform", "技术研发中心"), ("company", company)]
        return identities(things, [("hosts", 1, 0)], name=name)[0].public_id

    assert centre("东港药业有限公司", "a.txt") == centre("东港药业有限公司", "b.txt")
    assert centre("东港药业有限公司", "a.txt") != centre("西港药业有限公司", "a.txt")


def test_organisations_that_contain_each_other_end() -> None:
    things: Things = [("institute", "研究所"), ("institute", "研究院")]
    first, second = identities(things, [("part_of", 0, 1), ("part_of", 1, 0)])
    assert first.public_id != second.public_id


def test_a_park_is_found_by_the_short_name_of_the_public_list() -> None:
    assert identity("park", "银川经开区").text == "银川经济技术开发区"


def test_a_township_is_one_within_its_county() -> None:
    def town(code: str, name: str) -> str:
        extraction = world(name, "城关镇。", [("region", "城关镇")])
        extraction.mentions[0].attributes["parent"] = code
        return identify(extraction)[0].public_id

    assert town("640521", "a.txt") == town("640521", "b.txt")
    assert town("640521", "a.txt") != town("640122", "a.txt")
    assert town("640000", "a.txt") != town("640000", "b.txt")
