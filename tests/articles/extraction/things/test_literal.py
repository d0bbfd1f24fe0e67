"""Forms that stand inside a full name, or next to it."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.reading import named


@pytest.mark.parametrize(
    ("text", "kind", "name", "alias"),
    [
        ("岳岚集团扩产。", Kind.COMPANY, "岳岚集团", "岳岚"),
        ("走进经开区团委，了解情况。", Kind.AGENCY, "经开区团委", "团委"),
        (
            "绵阳日报报业集团全媒体记者到场采访。",
            Kind.COMPANY,
            "绵阳日报报业集团",
            "绵阳日报报业集团全媒体",
        ),
        ("绵阳市委、市政府高度重视。", Kind.AGENCY, "绵阳市委", "绵阳市委、市政府"),
        ("长沙市青禾高等研究院发布消息。", Kind.INSTITUTE, "长沙市青禾高等研究院", "青禾高等研究院"),
        ("九三学社中央建议，尽快总结经验。", Kind.AGENCY, "九三学社中央", "九三学社"),
        (
            "会上解读了《临川市算力产业三年行动方案（2023—2025年）》。",
            Kind.POLICY,
            "临川市算力产业三年行动方案（2023—2025年）",
            "临川市算力产业三年行动方案",
        ),
        (
            "青禾生物科技有限公司年产10万吨有机肥项目开工。",
            Kind.PROJECT,
            "青禾生物科技有限公司年产10万吨有机肥项目",
            "年产10万吨有机肥",
        ),
        ("四川省绵阳市科技局发布消息。", Kind.AGENCY, "四川省绵阳市科技局", "绵阳市科技局"),
    ],
)
def test_a_part_of_the_name_is_an_alias(text: str, kind: Kind, name: str, alias: str) -> None:
    assert alias in named(text, kind)[name].aliases


def test_an_alias_does_not_begin_within_the_owner() -> None:
    unit = named("沈阳理工大学北湖产业技术研究院成立。", Kind.INSTITUTE)["沈阳理工大学北湖产业技术研究院"]
    assert not [alias for alias in unit.aliases if alias.startswith("理工大学")]
