"""Second names of units in brackets, contractions of them, and zones under two wordings."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.reading import named


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        (
            "荆门产业创新发展研究院（荆创院）揭牌。荆创院孵化企业百家。",
            Kind.INSTITUTE,
            {"荆门产业创新发展研究院", "荆创院"},
        ),
        (
            "云湾创新实验室（荆门国际新材料实验室）投用。",
            Kind.PLATFORM,
            {"云湾创新实验室", "荆门国际新材料实验室"},
        ),
        (
            "沅光创新实验室（全称为湖北省能源材料创新实验室）投用。",
            Kind.PLATFORM,
            {"沅光创新实验室", "湖北省能源材料创新实验室"},
        ),
        (
            "云南自贸试验区昆明片区提速，中国（云南）自由贸易试验区昆明片区（昆明经开区）发布成绩单。",
            Kind.PARK,
            {"云南自贸试验区昆明片区", "中国（云南）自由贸易试验区昆明片区（昆明经开区）"},
        ),
    ],
)
def test_one_thing_has_both_names(text: str, kind: Kind, names: set[str]) -> None:
    assert any(names <= {entity.name, *entity.aliases} for entity in named(text, kind).values())


def test_a_laboratory_is_not_the_institute_in_its_brackets() -> None:
    text = "湖北省茶叶重点实验室（荆门市茶叶研究所）建成。"
    assert "荆门市茶叶研究所" in named(text, Kind.INSTITUTE)


@pytest.mark.parametrize(("name", "rest"), [("天津港保税区", "港保税区"), ("钦州港片区", "港片区")])
def test_the_zone_of_a_port_is_not_called_without_its_town(name: str, rest: str) -> None:
    assert rest not in named(f"企业入驻{name}。", Kind.PARK)[name].aliases


@pytest.mark.parametrize(
    ("text", "alias"),
    [
        ("国家第三代半导体技术创新中心（苏州）获批，国创中心（苏州）今年扩建。", "国创中心（苏州）"),
        ("国家第三代半导体技术创新中心（苏州）获批，苏州国创中心今年扩建。", "苏州国创中心"),
        ("国家茶叶技术创新中心获批。国创中心总经理说。", "国创中心"),
        ("海岳大学—荆门市司法局“智慧法治”联合实验室揭牌。“智慧法治”联合实验室投用。", "“智慧法治”联合实验室"),
    ],
)
def test_short_forms_of_platforms(text: str, alias: str) -> None:
    (platform,) = named(text, Kind.PLATFORM).values()
    assert alias in platform.aliases


@pytest.mark.parametrize(
    ("text", "kind", "alias"),
    [
        (
            "能源材料化学湖北省实验室（沅庚创新实验室）扩建，沅庚创新实验室主任说。",
            Kind.PLATFORM,
            "沅庚创新实验室",
        ),
        ("沅西高新技术产业园（沅西园）招商，沅西园引进企业。", Kind.PARK, "沅西园"),
    ],
)
def test_a_plate_within_a_name_is_one_by_itself(text: str, kind: Kind, alias: str) -> None:
    (thing,) = named(text, kind).values()
    assert alias in thing.aliases


def test_a_zone_is_one_with_its_rank_and_without() -> None:
    (zone,) = named("泸州国家高新区揭牌，泸州高新区扩园。", Kind.PARK).values()
    assert "泸州高新区" in {zone.name, *zone.aliases}


def test_a_zone_of_science_is_one_without_its_rank() -> None:
    (zone,) = named("云湾国家大学科技城开园，企业入驻云湾大学科技城。", Kind.PARK).values()
    assert "云湾大学科技城" in {zone.name, *zone.aliases}


def test_the_branch_of_a_laboratory_is_the_plate_of_another() -> None:
    text = "沅溪实验室（先进能源科学与技术湖南省实验室岳阳分中心）去年立项36项。沅溪实验室扩建。"
    units = named(text, Kind.PLATFORM)
    assert units["先进能源科学与技术湖南省实验室岳阳分中心"].aliases[:1] == ["沅溪实验室"]
