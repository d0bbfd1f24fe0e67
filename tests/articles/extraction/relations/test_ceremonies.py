import pytest

from tests.articles.extraction.relations.test_find_relations import facts

_SIGNS = "[park:甲新区]举行二季度招商引资项目集中签约仪式。"


@pytest.mark.parametrize(
    "text",
    [
        _SIGNS
        + "此次签约的主要有总投资6亿元的[project:海岳药物项目]、总投资2亿元的[project:云川试剂项目]等。",
        "[park:甲新区]2024年重点项目集中开工活动举行。[project:海岳药物项目]总投资6亿元。[project:云川试剂项目]将建设两条生产线。",
        "[region:乙市][park:甲新区]9个项目集中签约落户。项目包括[project:海岳药物项目]、[project:云川试剂项目]等。",
    ],
)
def test_projects_begun_at_the_ceremony_of_a_zone_lie_in_it(text: str) -> None:
    assert {"in_park: 海岳药物项目 > 甲新区", "in_park: 云川试剂项目 > 甲新区"} <= facts(text)


def test_parks_in_a_row_of_projects_that_are_begun_lie_in_the_zone() -> None:
    found = facts(
        _SIGNS
        + "签约的有总投资9亿元的[park:海岳医药产业园]、[project:云川试剂项目]。"
        + "[project:天一项目]、[park:北湖产业园]等项目落户。"
    )
    assert {"in_park: 海岳医药产业园 > 甲新区", "in_park: 北湖产业园 > 甲新区"} <= found


def test_the_zone_works_with_whom_it_signs_with_at_its_ceremony() -> None:
    found = facts(
        _SIGNS
        + "项目契合产业。其中，与[university:海岳大学]、[university:云川大学]等高校院所签订科创类项目4个。"
    )
    assert found == {"partners_with: 甲新区 > 海岳大学", "partners_with: 甲新区 > 云川大学"}


@pytest.mark.parametrize(
    "text",
    [
        "在[park:甲新区]举行的全市项目集中开工仪式结束。[project:海岳药物项目]总投资6亿元。",
        "[park:甲新区]参加省里的项目集中签约活动。[project:海岳药物项目]总投资6亿元。",
        "[park:甲新区]一期项目开工仪式举行。[project:海岳药物项目]总投资6亿元。",
        "[park:甲产业园]、[park:乙产业园]等13个项目开工。[project:海岳药物项目]总投资6亿元。",
        _SIGNS + "[region:乙市]当天也有活动，签约[project:海岳药物项目]。",
        _SIGNS + "公司去年在[region:乙市]投资3亿元的[project:海岳药物项目]已经投产。",
        _SIGNS + "[company:云川公司]代表参观了[project:海岳药物项目]。",
    ],
)
def test_what_was_begun_elsewhere_does_not_lie_in_the_zone(text: str) -> None:
    assert "in_park: 海岳药物项目 > 甲新区" not in facts(text)


def test_projects_told_with_what_they_are_stand_in_a_row() -> None:
    found = facts("[company:海岳公司]投资建设“[project:甲技术]”项目、“[project:乙装置]”项目。")
    assert found == {"undertakes: 海岳公司 > 甲技术", "undertakes: 海岳公司 > 乙装置"}
