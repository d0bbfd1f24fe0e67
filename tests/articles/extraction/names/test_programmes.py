"""Programmes and papers without any mark, and quoted words that are none."""

import pytest

from articles.extraction.document import Kind
from articles.extraction.names.endeavours.policies import find_policies
from tests.articles.extraction.reading import laid


def policies(text: str) -> list[str]:
    return [m.text for m in find_policies(*laid(text))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("该集团于2021年启动了昆仑基础研究计划，旨在加快转化。", "昆仑基础研究计划"),
        ("实验室面向全球发布海洋装备菁才计划，首批榜单公布。", "海洋装备菁才计划"),
        ("该市实施高价值专利培育计划，培育优势企业。", "高价值专利培育计划"),
        ("推进云川女大学生就业创业关爱引领计划进校园。", "云川女大学生就业创业关爱引领计划"),
        ("该区发布第二批古建筑活化利用计划，招标修缮。", "古建筑活化利用计划"),
        ("两部门启动实施古籍与地方文献传承发展工程。", "古籍与地方文献传承发展工程"),
        ("教育厅2019年启动云川方言资源保护工程。", "云川方言资源保护工程"),
        ("片区制定出台冷链单证金融服务试点工作方案，搭建平台。", "冷链单证金融服务试点工作方案"),
        ("该区制定河海联运“一箱制”试点工作推进方案。", "河海联运“一箱制”试点工作推进方案"),
        ("该市实施促进青年就业创业“八大行动”三十项措施。", "八大行动"),
        ("该省出台林业领域损害赔偿规范方案。", "林业领域损害赔偿规范方案"),
        ("研究制定促进制造业企业高质量发展的若干措施。", "促进制造业企业高质量发展的若干措施"),
    ],
)
def test_programmes_by_the_verb_before_them(text: str, name: str) -> None:
    assert policies(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "重点产业链实施联合攻关计划，取得成效。",
        "全面实施管网改造工程，惠及居民。",
        "因地制宜制定差异化的产业发展规划。",
        "物业公司制定更换排污管的专项方案。",
        "推出一系列相关的投资计划，吸引客户。",
        "促就业是“一把手”工程。",
        "这是该区今年的“头号工程”。",
        "全面落实“七大计划”，抓好落实。",
        "开展“政企对接”活动。",
        "论坛设“芯片、整车及车辆工程”专题。",
        "培养“会想、有行动”的孩子。",
        "“精密切削”工程技术研究中心协办。",
        "改进计划经济体制。",
        "他们推进年度投资计划，完成过半。",
    ],
)
def test_sorts_counts_and_common_words_are_no_programmes(text: str) -> None:
    assert policies(text) == []


def test_what_firms_work_on_together_is_a_project() -> None:
    (mention,) = find_policies(*laid("该国启动云川芯片攻关计划，以海岳、甲岭等企业为主体。"))
    assert (mention.kind, mention.text) == (Kind.PROJECT, "云川芯片攻关计划")
