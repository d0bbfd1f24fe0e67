import pytest

from articles.extraction.document import Kind
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
