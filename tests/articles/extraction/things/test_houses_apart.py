"""Names that look like forms of one another and are of two houses; and units without the name of theirs."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.reading import named


def test_a_group_and_its_arm_are_two() -> None:
    firms = named("海岳磁材集团旗下的海岳磁材股份有限公司扩产，股东有海岳磁材集团有限公司。", Kind.COMPANY)
    assert firms["海岳磁材集团有限公司"].aliases == ["海岳磁材集团"]
    assert firms["海岳磁材股份有限公司"].aliases == []


def test_a_national_centre_is_not_the_firm_that_runs_it() -> None:
    text = "国家玄武岩新材料创新中心揭牌，依托玄武岩新材料创新中心（四川）有限公司组建。"
    assert "国家玄武岩新材料创新中心" in named(text, Kind.PLATFORM)
    firm = named(text, Kind.COMPANY)["玄武岩新材料创新中心（四川）有限公司"]
    assert "国家玄武岩新材料创新中心" not in firm.aliases


@pytest.mark.parametrize("unit", ["重庆绿色智能技术研究院", "空天信息创新研究院"])
def test_a_listed_institute_goes_by_its_name_without_its_academy(unit: str) -> None:
    institutes = named(f"中国科学院{unit}扩建。{unit}去年招收研究生300名。", Kind.INSTITUTE)
    assert unit in institutes[f"中国科学院{unit}"].aliases
    assert unit not in institutes


def test_a_plant_of_an_oil_house_goes_by_its_place() -> None:
    firms = named("中国石油兰州石化公司检修。兰州石化公司总经理到场。", Kind.COMPANY)
    assert firms["中国石油兰州石化公司"].aliases[:1] == ["兰州石化公司"]


def test_a_brand_of_a_house_of_the_state_opens_the_name_of_its_firm_in_a_place() -> None:
    assert set(named("海岳大学、中车大连机车有限公司等参加。", Kind.COMPANY)) == {"中车大连机车有限公司"}


def test_a_firm_with_a_place_in_brackets_is_another_than_the_one_without() -> None:
    firms = named("沅岳制药有限公司投资建厂，其子公司沅岳制药（海南）有限公司同步扩产。", Kind.COMPANY)
    assert {"沅岳制药有限公司", "沅岳制药（海南）有限公司"} <= set(firms)


def test_a_firm_goes_by_its_brand_and_the_place_in_its_brackets() -> None:
    firms = named("沅岳（太原）生物技术有限公司投资12亿元，沅岳太原董事长周明远说。", Kind.COMPANY)
    assert firms["沅岳（太原）生物技术有限公司"].aliases == ["沅岳太原"]
