"""Figures of one phase or lot of a project bear it as their scope."""

import pytest

from tests.articles.extraction.metrics.reading import lines_of


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "星河储能电站项目总投资10亿元，占地220亩，一期投资3亿元，年产值5亿元。",
            ["总投资 10亿元", "占地 220亩", "投资 3亿元 #一期", "年产值 5亿元 #一期"],
        ),
        ("星河储能电站项目一期、二期共投资3亿元。", ["投资 3亿元"]),
        ("星河储能电站项目一期投资8亿元，二期投资12亿元。", ["投资 8亿元 #一期", "投资 12亿元 #二期"]),
        ("星河储能电站项目一期投资8亿元，项目总投资20亿元。", ["投资 8亿元 #一期", "项目总投资 20亿元"]),
        ("星河储能电站项目分三期建成6个车间。", ["车间 6个"]),
    ],
)
def test_phases(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == [f"星河储能电站项目 | {line}" for line in wanted]


@pytest.mark.parametrize(
    "text",
    ["恒远电子第二期培训班有学员30人。", "恒远电子一期临床试验投入3亿元。", "恒远电子近一期营收3亿元。"],
)
def test_phases_of_other_things(text: str) -> None:
    (line,) = lines_of(text)
    assert "#" not in line
