"""Units by the head noun of their names."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.reading import named


def test_the_only_unit_with_a_head_is_called_by_it() -> None:
    centre = named("襄阳海岳科技创新中心开幕。创新中心将聚焦芯片。", Kind.PLATFORM)["襄阳海岳科技创新中心"]
    assert "创新中心" in centre.aliases


@pytest.mark.parametrize(
    "text",
    [
        "襄阳海岳科技创新中心、云川科技创新中心开幕。创新中心将聚焦芯片。",
        "襄阳海岳科技创新中心开幕。创新中心等平台是载体，建设创新中心12家。",
        "襄阳海岳重点实验室揭牌。重点实验室是国家战略力量。",
    ],
)
def test_one_of_two_or_any_unit_is_not(text: str) -> None:
    aliases = {alias for unit in named(text, Kind.PLATFORM).values() for alias in unit.aliases}
    assert not aliases & {"创新中心", "重点实验室"}
