"""Projects that bear the name of the company behind them."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.reading import named


@pytest.mark.parametrize(
    ("text", "name", "alias"),
    [
        (
            "襄阳岚沅能源有限公司锂钠储能项目开工。",
            "襄阳岚沅能源有限公司锂钠储能项目",
            "锂钠储能项目",
        ),
        (
            "襄阳岚沅能源有限公司（以下简称“岚沅能源”）签约。岚沅能源核心部件研发及产业化项目落户光谷。",
            "岚沅能源核心部件研发及产业化项目",
            "核心部件研发及产业化项目",
        ),
        (
            "襄阳岚沅能源有限公司（以下简称“岚沅能源”）落户。岚沅能源“未来空间”项目正加紧建设。",
            "岚沅能源“未来空间”项目",
            "未来空间",
        ),
        (
            "襄阳岚沅能源有限公司数字医疗业务项目签约落地光谷。",
            "襄阳岚沅能源有限公司数字医疗业务项目",
            "数字医疗业务项目",
        ),
    ],
)
def test_the_company_is_part_of_the_name(text: str, name: str, alias: str) -> None:
    assert alias in named(text, Kind.PROJECT)[name].aliases


@pytest.mark.parametrize(
    "text",
    [
        "襄阳岚沅能源有限公司投资项目开工。",
        "襄阳岚沅能源有限公司负责人及项目专家到场。",
        "襄阳岚沅能源有限公司所属襄阳项目部成立。",
        "襄阳岚沅能源有限公司承建的锂钠储能项目经理到场。",
    ],
)
def test_any_project_of_a_company_is_none_by_name(text: str) -> None:
    assert not named(text, Kind.PROJECT)


def test_a_project_known_by_its_own_words_is_the_same() -> None:
    found = named("襄阳岚沅能源有限公司年产5万吨铝箔项目投产。年产5万吨铝箔项目总投资4亿元。", Kind.PROJECT)
    assert len(found) == 1


def test_items_between_owned_ones_are_projects_too() -> None:
    text = "比亚迪再生铅智造、沐岚科技锂电池回收利用、宁德时代储能电池等一批项目相继落地。"
    assert "沐岚科技锂电池回收利用" in named(text, Kind.PROJECT)
    text = "引进了比亚迪智能域控制器、宁德时代储能电池两个超20亿元项目。"
    assert {"比亚迪智能域控制器", "宁德时代储能电池"} <= set(named(text, Kind.PROJECT))


def test_stray_verbs_in_a_brand_end_no_item() -> None:
    text = "比亚迪储能电池、岚能广州30GWh动力电池、宁德时代储能电池等项目动工。"
    assert "岚能广州30GWh动力电池" in named(text, Kind.PROJECT)


@pytest.mark.parametrize("what", ["高端润滑油扩能", "三工厂节能技改", "车规级芯片", "烟气脱硝提质改造"])
def test_work_and_numbered_plants_are_nouns_of_a_project(what: str) -> None:
    assert f"比亚迪{what}项目" in named(f"去年，比亚迪{what}项目竣工。", Kind.PROJECT)


def test_an_owner_that_a_short_form_tells_opens_the_name() -> None:
    text = "沅州柯岳能源有限公司签约。柯岳年产250台电解槽、比亚迪5000套电池等10个项目开工。"
    assert "柯岳年产250台电解槽" in named(text, Kind.PROJECT)
