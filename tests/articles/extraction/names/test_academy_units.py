"""Units of academies and universities by the short heads 所 and 分院."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.names.finding import found
from tests.articles.extraction.reading import named


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("中科院北湖所、临州大学参加。", "中科院北湖所"),
        ("中国科学院昆明分院院长到会。", "中国科学院昆明分院"),
        ("浙江大学数学所所长说", "浙江大学数学所"),
        ("辽宁社会科学院边疆所副所长认为", "辽宁社会科学院边疆所"),
    ],
)
def test_units_behind_their_academy_are_institutes(text: str, name: str) -> None:
    assert ("institute", name) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "中国科学院各所参加。",
        "中国科学院所属单位参加。",
        "中国科学院认为所做工作重要。",
        "浙江大学所在地杭州",
        "浙江大学校区派出所所长",
    ],
)
def test_other_words_with_these_characters_are_none(text: str) -> None:
    assert {name for kind, name in found(text) if kind == "institute"} <= {"中国科学院"}


@pytest.mark.parametrize(
    ("text", "name", "alias"),
    [
        (
            "中国科学院东莞材料科学与技术研究所揭牌。中国科学院东莞材料所获奖。",
            "中国科学院东莞材料科学与技术研究所",
            "中国科学院东莞材料所",
        ),
        ("浙江大学国家制度与发展研究院揭牌。国制院院长说。", "浙江大学国家制度与发展研究院", "国制院"),
        ("中国科学院昆明分院揭牌。昆明分院院长说。", "中国科学院昆明分院", "昆明分院"),
    ],
)
def test_short_forms_of_institutes(text: str, name: str, alias: str) -> None:
    assert alias in named(text, Kind.INSTITUTE)[name].aliases
