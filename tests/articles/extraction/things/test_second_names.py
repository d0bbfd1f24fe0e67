"""Second names: plates in brackets, acronyms, owners, the zone without its place."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.reading import named


@pytest.mark.parametrize(
    ("text", "kind", "name", "alias"),
    [
        ("襄阳市市场监督管理局（知识产权局）介绍。", Kind.AGENCY, "襄阳市市场监督管理局", "知识产权局"),
        ("国际标准化组织（ISO）与高校签约。", Kind.AGENCY, "国际标准化组织", "ISO"),
        ("中国联通襄阳市分公司投资。襄阳联通说。", Kind.COMPANY, "中国联通襄阳市分公司", "襄阳联通"),
        ("中共襄阳市委开会。", Kind.AGENCY, "中共襄阳市委", "襄阳市委"),
        ("襄阳高新区管委会开会。", Kind.AGENCY, "襄阳高新区管委会", "高新区管委会"),
        ("沅大铝业集团参加。", Kind.COMPANY, "沅大铝业集团", "沅大铝业"),
        (
            "襄阳科技创新服务中心揭牌，襄阳科创服务中心入驻。",
            Kind.PLATFORM,
            "襄阳科技创新服务中心",
            "襄阳科创服务中心",
        ),
        ("襄阳新区（襄阳经济技术开发区）揭牌。", Kind.PARK, "襄阳新区", "襄阳经济技术开发区"),
        (
            "海岳沅东科技有限公司的海岳沅东集成电路零部件研发及产业化项目开工，海岳沅东项目投资三亿元。",
            Kind.PROJECT,
            "海岳沅东集成电路零部件研发及产业化项目",
            "海岳沅东项目",
        ),
        (
            "来到先进激光与智能制造湖北省实验室（襄阳）（以下简称“沅光实验室”）。",
            Kind.PLATFORM,
            "先进激光与智能制造湖北省实验室（襄阳）",
            "沅光实验室",
        ),
    ],
)
def test_second_name(text: str, kind: Kind, name: str, alias: str) -> None:
    assert alias in named(text, kind)[name].aliases


def test_prices_inside_a_name_are_no_part_of_it() -> None:
    text = "海岳沅格(32.710, -0.46, -1.39%)电气股份有限公司涨停。"
    assert list(named(text, Kind.COMPANY)) == ["海岳沅格电气股份有限公司"]


def test_the_place_in_the_name_of_a_body_of_many_countries_is_not_its_own() -> None:
    assert "中国—上海合作组织经贸学院" in named("中国—上海合作组织经贸学院揭牌。", Kind.UNIVERSITY)
