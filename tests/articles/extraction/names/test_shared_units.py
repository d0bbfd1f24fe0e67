"""Laboratories and alliances in a row that share one head."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.reading import named


@pytest.mark.parametrize(
    ("text", "kind", "units"),
    [
        (
            "在荆门，隧道及掘进技术、矿山重型机械两个全国重点实验室完成重组。",
            Kind.PLATFORM,
            {"隧道及掘进技术全国重点实验室", "矿山重型机械全国重点实验室"},
        ),
        (
            "湖北先后布局建设同位素、文物保护、种业和新型电力系统四个省实验室。",
            Kind.PLATFORM,
            {"同位素实验室", "文物保护实验室", "种业实验室", "新型电力系统实验室"},
        ),
        (
            "襄阳科学城脑机接口与脑模拟、合成生物研究两个大科学装置投用。",
            Kind.PLATFORM,
            {"脑机接口与脑模拟大科学装置", "合成生物研究大科学装置"},
        ),
        (
            "组建工业母机、生物制造等五个创新联合体。",
            Kind.CONSORTIUM,
            {"工业母机创新联合体", "生物制造创新联合体"},
        ),
    ],
)
def test_each_field_of_the_row_has_its_unit(text: str, kind: Kind, units: set[str]) -> None:
    found = named(text, kind)
    assert set(found) == units
    assert all(
        unit.removesuffix("全国重点实验室").startswith(tuple(entity.aliases))
        for unit, entity in found.items()
    )


@pytest.mark.parametrize(
    "text",
    [
        "学校有4个国家重点实验室，2个国家工程实验室。",
        "依托沅澜公司、云湾大学两个重点实验室攻关。",
        "襄阳、荆门两个实验室，商贸服务、文化服务等三个园区。",
        "智能制造、生物医药、新材料两个重点实验室。",
    ],
)
def test_other_rows_have_none(text: str) -> None:
    assert not named(text, Kind.PLATFORM)
