"""Firms that open the names of projects and gardens, and what only looks like one."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.reading import named


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("投资5亿元的澜岳航空无人机项目开工。", "澜岳航空"),
        ("临江澜创医疗项目、云川高铁新城项目等9个项目签约。", "临江澜创医疗"),
        ("签约云川沅安能源化工总部经济项目、湖口改造项目等。", "云川沅安能源化工"),
        ("沅一朋友集团总部及灯具制造项目、沅泰机床二期项目等9个项目签约。", "沅一朋友集团"),
        ("贵州澜安包装装饰竹木制品项目、沅泰机床二期项目等9个项目签约。", "贵州澜安包装装饰"),
        ("澜特沅精密机床一期项目、深圳澜图软件二期项目等签约。", "澜特沅精密机床"),
        ("深圳澜图软件华中总部项目、浙江宏岳包装绿色印刷项目等开工。", "浙江宏岳包装"),
        ("总投资3亿元的澜圣药业制药基地项目开工。", "澜圣药业"),
        ("澜沅时代洛阳智能产业园落户。", "澜沅时代"),
    ],
)
def test_firms_that_open_projects(text: str, name: str) -> None:
    assert name in named(text, Kind.COMPANY)


@pytest.mark.parametrize(
    "text",
    [
        "湘江新能源项目、长江生物项目、黄河环保项目等12个项目开工。",
        "华东区域总部项目、长三角总部项目、企业总部项目等签约。",
        "金沙湾航空小镇项目、龙泉山能源项目、海棠湾医疗旅游项目等签约。",
        "总投资20亿元的云锦湾环境项目竣工。",
        "总投资5亿元的鑫沅生物经济产业园项目开工。",
        "滨海总部项目、楼宇总部项目、凤凰总部经济项目签约。",
        "启迪杭州科技园、空港成都产业园、中安合肥产业园开园。",
        "智慧环保项目、乡村振兴物流供应链项目等8个项目签约。",
        "在沅岳（洛阳）澜纤科技产业园项目施工现场察看。",
        "晨澜新能源汽车热泵空调系统项目、沅泰二期项目等9个项目签约。",
        "位于澜湖新能源汽车产业园项目现场。",
    ],
)
def test_places_and_sorts_open_projects_too(text: str) -> None:
    assert not named(text, Kind.COMPANY)


def test_a_firm_that_is_known_is_not_read_longer() -> None:
    text = "投资10亿元的临江澜达利新能源汽车动力电池结构件项目竣工。临江澜达利精密工业有限公司负责建设。"
    assert "临江澜达利新能源汽车" not in named(text, Kind.COMPANY)


def test_a_branch_of_the_academy_is_one_thing_with_its_full_name() -> None:
    text = "中国科学院昆明分院与贵阳市签约，昆明分院院长到会。"
    assert not {"昆明分院"} & set(named(text, Kind.INSTITUTE))
