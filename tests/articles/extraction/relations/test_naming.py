import pytest

from articles.extraction.relations import find_relations
from tests.articles.extraction.relations.markup import read, shown


def facts(*names: str) -> set[str]:
    layout, mentions, entities = read("\n".join(f"[{name}]" for name in names))
    return shown(find_relations(layout, mentions, entities), entities)


@pytest.mark.parametrize(
    ("name", "region"),
    [
        ("university:宁夏云川大学", "region:宁夏回族自治区"),
        ("company:海岳新材料（杭州）有限公司", "region:杭州市"),
        ("company:海岳农产品江苏有限公司", "region:江苏省"),
        ("university:云川大学苏州校区", "region:苏州市"),
        ("company:海岳集团江苏能源有限公司", "region:江苏省"),
        ("company:海岳江苏能源有限公司", None),
        ("agency:共青团长沙市委", "region:长沙市"),
        ("agency:江苏省商务厅驻杭州招商联络处", "region:杭州市"),
        ("agency:团长沙市委", "region:长沙市"),
        ("agency:上海市浦东新区政府", "region:浦东新区"),
        ("agency:江苏省商务厅驻上海办事处", "region:上海市"),
        ("platform:宁夏上海创新中心", "region:上海市"),
        ("park:均云谷·杭州科技园", "region:杭州市"),
        ("park:均云世纪杭州大数据产业园", "region:杭州市"),
        ("park:自贸区杭州片区", "region:杭州市"),
        ("park:中国（江苏）自由贸易试验区苏州片区", "region:苏州市"),
        ("park:台湾工业园", None),
        ("consortium:粤港澳大湾区杭州服务联盟", "region:杭州市"),
        ("institute:苏州工业大学江苏产业研究院", "region:江苏省"),
        ("platform:国家商标局审查协作苏州分中心", "region:苏州市"),
        ("platform:国家商标局审查协作江苏中心", "region:江苏省"),
        ("institute:海岳科工杭州研究院", "region:杭州市"),
        ("institute:海岳科工江苏研究院", None),
        ("company:中国铁路上海局集团有限公司", "region:上海市"),
        ("platform:海岳长沙会战纪念中心", None),
    ],
)
def test_region_of_a_name(name: str, region: str | None) -> None:
    regions = [
        "region:宁夏回族自治区",
        "region:杭州市",
        "region:江苏省",
        "region:苏州市",
        "region:长沙市",
        "region:上海市",
        "region:浦东新区",
        "region:台湾省",
    ]
    found = {f for f in facts(*regions, name) if f.startswith("located_in")}
    expected = {f"located_in: {name.partition(':')[2]} > {region.partition(':')[2]}"} if region else set()
    assert found == expected


def test_branch_lies_where_the_branch_is() -> None:
    found = facts("region:南京市", "region:苏州市", "university:南京大学", "university:南京大学苏州校区")
    assert "located_in: 南京大学苏州校区 > 苏州市" in found
    assert "part_of: 南京大学苏州校区 > 南京大学" in found


def test_platform_named_for_its_host() -> None:
    assert facts("company:海岳集团", "platform:海岳集团磁材研究中心") == {
        "hosts: 海岳集团 > 海岳集团磁材研究中心"
    }


def test_joint_institute_belongs_to_both() -> None:
    assert facts("company:海岳集团", "university:云川大学", "institute:海岳集团-云川大学能源研究院") == {
        "part_of: 海岳集团-云川大学能源研究院 > 海岳集团",
        "part_of: 海岳集团-云川大学能源研究院 > 云川大学",
    }


def test_project_named_for_its_builder_and_park() -> None:
    assert facts("company:海岳银行", "park:云川新区", "project:海岳银行云川新区数据中心") == {
        "undertakes: 海岳银行 > 海岳银行云川新区数据中心",
        "in_park: 海岳银行云川新区数据中心 > 云川新区",
    }


@pytest.mark.parametrize(
    ("parent", "child"),
    [
        ("company:中国海岳", "agency:中国海岳学会"),
        ("company:海岳集团", "company:海岳集团有限公司"),
        ("agency:海岳委", "agency:海岳委联合云川局"),
    ],
)
def test_prefix_that_is_no_parent(parent: str, child: str) -> None:
    assert not facts(parent, child)


def test_policy_is_its_regions_where_no_issuer_is_told() -> None:
    assert "issues: 江苏省 > 江苏省创新条例" in facts("region:江苏省", "policy:江苏省创新条例")


def test_a_party_committee_issues_its_papers() -> None:
    told = facts("region:杭州市", "agency:杭州市委", "policy:中共杭州市委关于科技创新的意见")
    assert "issues: 杭州市委 > 中共杭州市委关于科技创新的意见" in told


def test_told_issuer_rules_the_region_out() -> None:
    layout, mentions, entities = read("[agency:海岳厅]印发《[policy:江苏省创新办法]》，[region:江苏省]执行。")
    found = shown(find_relations(layout, mentions, entities), entities)
    assert {f for f in found if f.startswith("issues")} == {"issues: 海岳厅 > 江苏省创新办法"}


def test_a_park_named_for_its_park_lies_in_it() -> None:
    assert "in_park: 甲高新区软件园 > 甲高新区" in facts("park:甲高新区", "park:甲高新区软件园")


def test_a_mission_is_where_it_is_sent() -> None:
    assert "located_in: 云国驻昆明总领事馆 > 昆明市" in facts("region:昆明市", "agency:云国驻昆明总领事馆")


@pytest.mark.parametrize(
    ("place", "form", "expected"),
    [
        ("park:甲高新区", "甲高新区海岳公司", "in_park: 海岳公司 > 甲高新区"),
        ("region:昆明市", "昆明市海岳公司", "located_in: 海岳公司 > 昆明市"),
    ],
)
def test_a_longer_form_of_a_name_tells_the_place(place: str, form: str, expected: str) -> None:
    layout, mentions, entities = read(f"[{place}]\n[company:海岳公司]")
    entities[1].aliases.append(form)
    assert expected in shown(find_relations(layout, mentions, entities), entities)


def test_parks_of_a_row_without_commas_are_not_in_one_another() -> None:
    assert not facts("park:甲经济技术开发区", "park:甲经济技术开发区乙高新技术产业开发区")


def test_a_shorter_name_of_the_same_thing_is_no_part_of_it() -> None:
    assert not facts("institute:韩国海岳研究所", "institute:海岳研究所")


def test_firm_of_a_zone_leaves_out_the_last_word() -> None:
    found = facts("park:临州高新区", "company:临州高新投资集团有限公司")
    assert "in_park: 临州高新投资集团有限公司 > 临州高新区" in found


def test_a_board_governs_its_zone_and_is_where_that_is() -> None:
    found = facts("region:临州市", "park:临州高新区", "agency:临州高新区管委会", "agency:临州高新区税务局")
    assert "in_park: 临州高新区税务局 > 临州高新区" in found
    assert "in_park: 临州高新区管委会 > 临州高新区" not in found


def test_a_firm_of_a_listed_group_is_part_of_it() -> None:
    assert "part_of: 国家电投集团云川能源有限公司 > 国家电投" in facts(
        "company:国家电投", "company:国家电投集团云川能源有限公司"
    )


def test_park_named_for_its_builder() -> None:
    found = facts("company:海岳集团", "park:海岳集团智造产业园")
    assert "undertakes: 海岳集团 > 海岳集团智造产业园" in found


def test_science_park_of_a_university() -> None:
    assert "hosts: 云川大学 > 云川大学科技园" in facts("university:云川大学", "park:云川大学科技园")


def test_a_branch_of_a_brand_is_part_of_it_and_lies_where_it_is_named_for() -> None:
    told = facts("company:中国电信襄阳分公司", "company:中国电信", "region:襄阳市")
    assert "part_of: 中国电信襄阳分公司 > 中国电信" in told
    assert "located_in: 中国电信襄阳分公司 > 襄阳市" in told


def test_a_platform_that_bears_the_name_of_a_society_is_the_societys() -> None:
    told = facts("company:沅澜电子", "agency:沅澜电子学会", "platform:沅澜电子学会学术服务基地")
    assert "hosts: 沅澜电子学会 > 沅澜电子学会学术服务基地" in told
    assert "hosts: 沅澜电子 > 沅澜电子学会学术服务基地" not in told


def test_the_platform_that_bears_an_offices_name_is_the_offices() -> None:
    found = facts("agency:江苏省商务厅", "platform:江苏省商务厅信息中心", "platform:江苏省信息中心")
    assert {f for f in found if f.startswith("hosts")} == {"hosts: 江苏省商务厅 > 江苏省商务厅信息中心"}


def test_a_paper_that_opens_with_its_office_is_the_offices() -> None:
    told = facts("agency:沅澜总会", "policy:沅澜总会关于建立救援协作机制的意见")
    assert "issues: 沅澜总会 > 沅澜总会关于建立救援协作机制的意见" in told
    assert not [f for f in facts("agency:沅澜总会", "policy:沅澜总会平台名单") if f.startswith("issues")]


def test_a_platform_named_for_its_office() -> None:
    office = "agency:国家海岳局"
    assert facts(office, "platform:国家海岳局预报中心") == {"hosts: 国家海岳局 > 国家海岳局预报中心"}
    assert facts(office, "platform:国家海岳局重点实验室") == set()
    assert facts(office, "platform:国家海岳局网站服务中心") == set()
    assert facts(office, "platform:国家海岳局预报联合实验室") == set()


def test_a_carrier_has_a_branch_in_every_place() -> None:
    found = facts("region:江苏省", "company:中国联通", "company:江苏联通", "company:海岳联通")
    assert {f for f in found if f.startswith("part_of")} == {"part_of: 江苏联通 > 中国联通"}
    found = facts("region:江苏省", "company:中国联通", "company:中国联通江苏公司", "company:中国联通科技公司")
    assert {f for f in found if f.startswith("part_of")} == {"part_of: 中国联通江苏公司 > 中国联通"}


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("agency:海岳税务总局", "agency:海岳税务总局云川开发区税务局"), True),
        (("region:杭州市", "agency:杭州市云川开发区税务局"), True),
        (("region:杭州市", "agency:杭州市云川开发区党工委"), False),
    ],
)
def test_a_unit_lies_in_the_zone_behind_its_office_or_town_but_its_board_does_not(
    names: tuple[str, ...], expected: bool
) -> None:
    unit = names[-1].partition(":")[2]
    assert (f"in_park: {unit} > 云川开发区" in facts("park:云川开发区", *names)) is expected


def test_a_school_whose_name_has_a_dash_owns_its_own_schools() -> None:
    found = facts("university:云川-海岳经贸学院", "university:云川-海岳经贸学院创业学院")
    assert found == {"part_of: 云川-海岳经贸学院创业学院 > 云川-海岳经贸学院"}
