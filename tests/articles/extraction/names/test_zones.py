"""Zones: further heads, sorts of zones that are none, what a zone only begins."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.names.finding import found, names
from tests.articles.extraction.reading import named


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("襄阳航空材料产业功能区加快建设", "襄阳航空材料产业功能区"),
        ("走进宜昌高新东区", "宜昌高新东区"),
        ("支持荆门市云溪生态农业园建设", "荆门市云溪生态农业园"),
        ("企业落户荆门市国家大学科技园", "荆门市国家大学科技园"),
        ("商丘跨境电商综试区获批", "商丘跨境电商综试区"),
        ("启动海岳云（襄阳）数字经济产业园建设", "海岳云（襄阳）数字经济产业园"),
        ("建设“海岳集团云溪产业园”", "海岳集团云溪产业园"),
        ("海岳知识产权股份有限公司荆襄合作创新园揭牌", "荆襄合作创新园"),
        ("社区所在荆襄合作产业园很大", "荆襄合作产业园"),
        ("走进襄阳市青年返乡创业示范园区", "襄阳市青年返乡创业示范园区"),
        ("智能装备和机电产业园已有海岳光电等3个项目投产", "智能装备和机电产业园"),
        ("海岳集团襄阳产业园已投产", "海岳集团襄阳产业园"),
        ("落户襄阳新旧动能转换起步区", "襄阳新旧动能转换起步区"),
        ("襄阳城东科创大走廊提速", "襄阳城东科创大走廊"),
        ("襄阳再制造产业园开工", "襄阳再制造产业园"),
        ("襄阳航空港经济综合实验区加快建设", "襄阳航空港经济综合实验区"),
        ("活动在中岳光谷之心产业园举行", "中岳光谷之心产业园"),
    ],
)
def test_zones(text: str, name: str) -> None:
    assert ("park", name) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "推进成都市产业功能区建设",
        "在“中国高新区创新能力百强”榜单中",
        "湖北国家级高新区数量居前列",
        "湖北高新区发展较快",
        "获评“中国大学科技园20强”",
        "国家大学科技园建设提速",
        "获评国家文化产业示范园区",
        "全市产业园已有30家企业",
        "推动组建主导产业技术创新联合体",
    ],
)
def test_sorts_of_zones_are_none(text: str) -> None:
    assert not names(text)


@pytest.mark.parametrize("text", ["重庆高新区开工", "海南云溪软件园开工", "湖北云溪工业园区开工"])
def test_zones_of_a_city_or_with_a_name_are_zones(text: str) -> None:
    assert names(text)


def test_the_zone_where_a_firm_stands_or_builds_is_not_its_own() -> None:
    assert ("park", "襄阳高新区") in found("海岳集团襄阳高新区开会")
    assert ("park", "海岳集团襄阳工业园") not in found("海岳集团襄阳工业园二期项目")


def test_schools_of_a_new_town_are_no_zone() -> None:
    assert not any(kind == "park" for kind, _ in found("来到襄阳大学附属科学城小学"))


def test_a_task_force_is_named_for_the_sort_of_zones_it_builds() -> None:
    assert names("成都市产业园区建设领导小组开会") == {"成都市产业园区建设领导小组"}


def test_bare_zones_stand_beside_one_another() -> None:
    assert {"高新区", "经开区"} <= names("在樊城区、高新区、经开区的广场放映")
    assert not names("推进高新区、经开区等园区建设")


def test_a_zone_named_for_a_listed_one_is_another() -> None:
    from_far, own = (named(text, Kind.PARK) for text in ("宜昌·中关村科技园开工", "中关村科技园开工"))
    assert from_far["宜昌·中关村科技园"].level is None
    assert from_far["宜昌·中关村科技园"].aliases == []
    assert own["中关村科技园"].level == "国家级"


def test_a_word_for_the_land_names_a_zone_that_has_offices() -> None:
    assert set(named("平原示范区党工委书记表示，平原示范区新增企业。", Kind.PARK)) == {"平原示范区"}
    assert named("合作示范区管委会成立，合作示范区新增企业。", Kind.PARK) == {}


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("该院与市里签约，投资3.2亿元建设西北中试产业园，一期厂房4万平方米。", "西北中试产业园"),
        ("当地企业投资5亿元新建智能家居产业园，年底投产。", "智能家居产业园"),
        ("再生资源产业园占地1200亩，集聚了上百家回收商。", "再生资源产业园"),
        ("航空铸造产业园一期开工，首批设备进场。", "航空铸造产业园"),
    ],
)
def test_money_and_ground_make_one_zone(text: str, zone: str) -> None:
    assert zone in names(text)


@pytest.mark.parametrize(
    "text", ["当地加快建设智能家居产业园，完善配套。", "投资30亿元建设智能家居产业园等12个园区。"]
)
def test_zones_of_a_sort_are_none(text: str) -> None:
    assert not names(text)


def test_a_numeral_makes_another_place_of_a_county() -> None:
    assert found("三龙湾科技城引进企业80家。") == {("park", "三龙湾科技城")}
    assert not named("三龙湾科技城引进企业80家，三龙湾扩容。", Kind.REGION)
    assert "龙湾区" in named("瑞安市与龙湾签约，温州市龙湾扩容。", Kind.REGION)
