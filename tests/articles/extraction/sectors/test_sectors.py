import pytest

from articles.extraction.document import Kind
from articles.extraction.sectors.keywords import listed_sectors
from tests.articles.extraction.reading import named


@pytest.mark.parametrize(
    ("text", "name", "sector"),
    [
        ("四川锐屹朗生物制药有限公司投产。", "四川锐屹朗生物制药有限公司", "biomedicine"),
        ("四川锐屹朗乳业有限公司投产。", "四川锐屹朗乳业有限公司", "agriculture_food"),
        ("四川锐屹朗有限公司是一家专业从事风力发电和储能的企业。", "四川锐屹朗有限公司", "new_energy"),
        ("万科企业股份有限公司发布年报。", "万科企业股份有限公司", "construction_real_estate"),
    ],
)
def test_the_sector_is_told_by_name_listing_or_description(text: str, name: str, sector: str) -> None:
    assert named(text, Kind.COMPANY)[name].sectors[0] == sector


def test_a_consortium_has_the_sector_of_its_field() -> None:
    found = named("四川省集成电路产业技术创新联盟成立。", Kind.CONSORTIUM)
    assert [entity.sectors[0] for entity in found.values()] == ["new_generation_it"]


def test_other_kinds_have_no_sector() -> None:
    assert named("四川大学成立半导体研究中心。", Kind.UNIVERSITY)["四川大学"].sectors == []


@pytest.mark.parametrize(
    ("text", "name", "sector"),
    [
        ("苹果公司发布新品，农产品和水果上市。", "苹果公司", "new_generation_it"),
        ("特斯拉的电池供应商扩产，电力供应充足。", "特斯拉", "new_energy_vehicles"),
        ("绵阳岚岳新城公司成立。", "绵阳岚岳新城公司", "construction_real_estate"),
    ],
)
def test_a_well_known_company_is_of_its_industry_whatever_its_name_says(
    text: str, name: str, sector: str
) -> None:
    assert named(text, Kind.COMPANY)[name].sectors[0] == sector


def test_a_maker_of_electrical_equipment_may_make_batteries() -> None:
    sectors = named("宁德时代发布动力电池、储能电池新品。", Kind.COMPANY)["宁德时代"].sectors
    assert "new_energy" in sectors


def test_a_short_name_that_several_companies_share_tells_no_sector() -> None:
    assert listed_sectors().get("三菱") is None
    assert listed_sectors()["三菱商事"] == ("modern_services",)


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("记者走进沐岚科技有限公司生产车间，机器人在车间来回搬运。", "high_end_equipment"),
        ("锐屹朗控股有限公司发布公告，深化改革，公布成果，投资理财产品。", "modern_services"),
    ],
)
def test_a_character_inside_another_word_tells_no_sector(text: str, sector: str) -> None:
    company = next(iter(named(text, Kind.COMPANY).values()))
    assert company.sectors[0] == sector
    assert not {"new_energy_vehicles", "textiles_light_industry", "agriculture_food"} & set(company.sectors)


def test_one_character_tells_the_sector_in_a_name() -> None:
    assert named("四川锐屹朗茶叶有限公司投产。", Kind.COMPANY)["四川锐屹朗茶叶有限公司"].sectors == [
        "agriculture_food"
    ]
    assert named("四川锐屹朗铝业有限公司投产。", Kind.COMPANY)["四川锐屹朗铝业有限公司"].sectors[0] == (
        "mining_metals"
    )
