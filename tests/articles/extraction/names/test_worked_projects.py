import pytest

from articles.extraction.document import Kind
from articles.extraction.names.endeavours.projects import find_projects
from articles.extraction.names.endeavours.worked_projects import find_worked_projects
from tests.articles.extraction.reading import laid, named


def projects(text: str) -> list[str]:
    layout, _ = laid(text)
    return [m.text for m in find_worked_projects(layout.text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "澜安建工有限公司施工的云川智能喷涂产线系统开发与制造基地建设项目，位于北湖区。",
            ["云川智能喷涂产线系统开发与制造基地建设项目"],
        ),
        ("总投资8亿元的沅澜线缆三期扩能建设项目现场繁忙。", ["沅澜线缆三期扩能建设项目"]),
        (
            "在位于沅州市北湖区的沅澜飞机全生命周期服务中心项目建设现场，工人忙碌。",
            ["沅澜飞机全生命周期服务中心项目"],
        ),
        ("主持北湖汉墓实验室考古与保护项目的教授说。", ["北湖汉墓实验室考古与保护项目"]),
        ("该公司在北湖区开发建设的云锦园项目开盘。", ["云锦园项目"]),
        ("由澜安三局参与承建的沅澜高铁北湖站项目封顶。", ["沅澜高铁北湖站项目"]),
        ("由沅澜高科建设的张澜西北湖09-02总部平台项目封顶。", ["张澜西北湖09-02总部平台项目"]),
        ("公司拟投建高性能算法服务器智造项目，总投资6亿元。", ["高性能算法服务器智造项目"]),
        ("公司打造了亲子活动项目——云川乐园，游客如织。", ["云川乐园"]),
        ("随着总投资30亿元的沅岳生物制药基地建成投产，产业链更完整。", ["沅岳生物制药基地"]),
        ("双方将在北湖共建含氟新材料一体化项目。", ["含氟新材料一体化项目"]),
        ("投资32亿元的沅岳能源智能风机总装基地在云州开工建设。", ["沅岳能源智能风机总装基地"]),
        ("包括投资12亿元的航天精密仪表生产基地等。", ["航天精密仪表生产基地"]),
        ("其中，新开工的澜沅药业制药基地项目总投资3亿元。", ["澜沅药业制药基地项目"]),
        ("澜安集团投资20亿元新建北湖数字物流枢纽项目。", ["北湖数字物流枢纽项目"]),
        (
            "澜安路桥承建沅州至澜口快速路（兼一级公路）工程，进展顺利。",
            ["沅州至澜口快速路（兼一级公路）工程"],
        ),
    ],
)
def test_projects_told_by_who_works_on_them(text: str, names: list[str]) -> None:
    assert projects(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "公司实施的8个世界一流传感器项目进展顺利。",
        "全市推进实施的重点环保项目开工。",
        "总投资320亿元的104个重点项目开工。",
        "总投资19亿元的云川科创城首发项目——东澜创新中心开工。",
        "公司中标由澜安船舶承建的船舶动力系统项目。",
        "投资建设的全市最大光伏项目并网。",
        "他主持国家级科研项目多项。",
        "总投资5亿元的智能工厂建成。",
        "当天开工的72个重大项目，涉及多个领域。",
        "该公司开发的新项目开盘。",
        "依托海岳公司建设的云川中试基地上半年承接中试项目62项。",
        "在全省第四季度重大项目现场推进活动中，项目集中开工。",
    ],
)
def test_sorts_of_projects_are_none(text: str) -> None:
    assert [name for name in projects(text) if not name.startswith("船舶动力")] == []


def test_a_capacity_for_each_year_opens_a_name() -> None:
    layout, words = laid("该中心主办实施的30万吨/年碳捕集与循环利用项目投产。")
    assert "30万吨/年碳捕集与循环利用项目" in {m.text for m in find_projects(layout, words)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("总投资6亿元的沅岳β-晶型聚丙烯项目在高新区开工。", "沅岳β-晶型聚丙烯项目"),
        ("沅湘大学与沅岳化学合作的聚烯烃弹性体产业化项目落户云川开发区。", "聚烯烃弹性体产业化项目"),
    ],
)
def test_greek_letters_and_who_works_together(text: str, name: str) -> None:
    assert name in named(text, Kind.PROJECT)


def test_common_work_has_no_name() -> None:
    assert not named("征集青年交流合作的典型示范项目，展示成果。", Kind.PROJECT)
