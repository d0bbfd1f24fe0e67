"""Rows of people who are put into office or out of it."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.names.test_people import people
from tests.articles.extraction.reading import named


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("会议聘任郑晓岚、周明远为副总经理。", ["郑晓岚", "周明远"]),
        ("聘任田秋为公司董事会秘书。", ["田秋"]),
        ("审议关于罢免何华第三届董事会董事职务的议案。", ["何华"]),
        ("免去周明远、郑晓岚和李秋等三人的海岳市副市长职务。", ["周明远", "郑晓岚", "李秋"]),
        ("任命郑晓岚同志为团长。", ["郑晓岚"]),
    ],
)
def test_a_row_behind_a_verb_of_office(text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "公司聘任高管为骨干，任命他为组长。",
        "大会选举和平为主题词。",
        "任命韩冬为了照顾大局。",
        "免去其嫩江公司董事长职务。",
        "有关部门免除关税、租金和水电费等三项费用的职责职务。",
    ],
)
def test_nobody_behind_a_verb_of_office(text: str) -> None:
    assert people(text) == []


def test_who_is_removed_before_the_word_for_the_firm_is_no_firm() -> None:
    text = "海岳股份有限公司免去周弼弘公司总经理职务。"
    assert "周弼弘" in named(text, Kind.PERSON)
    assert set(named(text, Kind.COMPANY)) == {"海岳股份有限公司"}
