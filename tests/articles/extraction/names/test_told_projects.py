import pytest

from articles.extraction.names.endeavours.told_projects import find_told_projects
from tests.articles.extraction.reading import laid


def projects(text: str) -> list[str]:
    layout, words = laid(text)
    return [m.text for m in find_told_projects(layout.text, words)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("公司承建的云川高新孵化园一期项目举行开工仪式。", ["云川高新孵化园一期项目"]),
        ("预计8月底，由该公司引进的澜源储能二期项目即可投产。", ["澜源储能二期项目"]),
        ("位于杨柳镇的国际天数创港一期项目奠基。", ["国际天数创港一期项目"]),
        ("澜口大桥项目总投资12亿元。澜口大桥项目横跨两岸。", ["澜口大桥项目", "澜口大桥项目"]),
        ("据介绍，氢燃料电池电堆项目位于开发区北侧。", ["氢燃料电池电堆项目"]),
        ("推进锂电回收孵化园、甲醇重卡产业园等项目建设。", ["锂电回收孵化园", "甲醇重卡产业园"]),
        ("今日，云岳芯片零部件研发及产业化项目落户光谷。", ["云岳芯片零部件研发及产业化项目"]),
        ("云岳特玻三期高端药用包材项目顺利落地。", ["云岳特玻三期高端药用包材项目"]),
        ("沅钢联五期、澜李面包系列产品基地等项目加快建设。", ["沅钢联五期", "澜李面包系列产品基地"]),
        (
            "重点推动了北湖核能供暖、云川海上风电国际母港等一批示范工程。",
            ["北湖核能供暖", "云川海上风电国际母港"],
        ),
    ],
)
def test_projects_told_by_phase_or_clause(text: str, names: list[str]) -> None:
    assert projects(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "产业园二期项目获批。",
        "该园区一期项目已经完工。",
        "今年第一期项目共十个。",
        "重点项目总投资300亿元。",
        "改造项目竣工后，环境变好。",
        "签约项目开工率达到九成。",
        "沅盛锂电、东澜木业等25个项目超日历进度。",
        "智慧城市、城市综合体等项目加快建设。",
        "智慧产业园、绿色产业园等项目加快建设。",
        "三期新能源电池项目顺利落地。",
    ],
)
def test_what_only_says_the_sort_is_no_project(text: str) -> None:
    assert projects(text) == []
