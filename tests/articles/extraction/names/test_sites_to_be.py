"""Zones and plants that are projects where the text tells them as such."""

import pytest

from articles.extraction.document import Kind
from articles.extraction.names import find_names
from tests.articles.extraction.reading import laid


def kinds(text: str) -> dict[str, Kind]:
    """What each outermost name of the text is."""
    layout, _ = laid(text)
    return {m.text: m.kind for m in find_names(layout) if "within" not in m.attributes}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("澜岳医疗总部基地开工，总投资5.5亿元。", "澜岳医疗总部基地"),
        ("沅岳智绿科技股份有限公司总部基地正式奠基。", "沅岳智绿科技股份有限公司总部基地"),
        ("澜岳医疗全球总部大楼落成启用，总投资6亿元。", "澜岳医疗全球总部大楼"),
        ("科创城首发项目——沅岳国际创新中心正式开工。", "沅岳国际创新中心"),
        ("总投资达20亿元的沅抚科技小镇项目落户北湖。", "沅抚科技小镇项目"),
        (
            "签约项目包括沅岳传感器研发制造总部、康沅创新药上市总部基地等项目。",
            "康沅创新药上市总部基地",
        ),
        ("园内已有国家电网智能装备制造基地、沅岳光电等3个项目投产。", "国家电网智能装备制造基地"),
        (
            "澜岳科技公司太阳能电池生产装备制造基地、沅岳智慧产业集群等44个项目开复工。",
            "澜岳科技公司太阳能电池生产装备制造基地",
        ),
        ("沅岳科技公司氢能制造基地、沅岳智慧产业集群等44个项目开复工。", "沅岳智慧产业集群"),
        ("联岳五金机电产业园、沅岳智慧产业集群等9个项目开工建设。", "联岳五金机电产业园"),
        ("蓝岳黄花生产基地项目和云源品生物科技园项目格外亮眼。", "云源品生物科技园项目"),
        ("沅岳电池技术创新中心研发与产业化基地项目竣工交付。", "沅岳电池技术创新中心研发与产业化基地项目"),
        ("签约的有总投资3亿元的沅岳科技公司氢能制造基地。", "沅岳科技公司氢能制造基地"),
        ("沅岳能源净化设备制造基地等工业项目落户北湖。", "沅岳能源净化设备制造基地"),
    ],
)
def test_what_is_begun_or_stands_among_projects_is_one(text: str, name: str) -> None:
    assert kinds(text)[name] is Kind.PROJECT


def test_every_mention_of_it_is_one() -> None:
    layout, _ = laid("澜岳医疗总部基地占地百亩。昨天，澜岳医疗总部基地竣工。")
    assert [m.kind for m in find_names(layout) if m.text == "澜岳医疗总部基地"] == [Kind.PROJECT] * 2


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("沅岳公司入驻澜北总部基地。", "澜北总部基地"),
        ("沅岳公司的云州氢能制造基地年产万台。", "云州氢能制造基地"),
        ("北斗导航（沅州）产业基地等44个项目投产。", "北斗导航（沅州）产业基地"),
    ],
)
def test_other_zones_and_plants_stay(text: str, name: str) -> None:
    assert kinds(text).get(name) is not Kind.PROJECT


@pytest.mark.parametrize("text", ["跨国公司总部落成。", "区域总部启用。", "杭州总部基地竣工。"])
def test_seats_of_nobody_named_are_none(text: str) -> None:
    assert Kind.PROJECT not in kinds(text).values()
