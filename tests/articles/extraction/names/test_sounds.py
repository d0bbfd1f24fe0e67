"""Small words that are only characters of a name, and those that are words."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.reading import named


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("由临州研究院、广州梓为云科技有限公司主办。", Kind.COMPANY, "广州梓为云科技有限公司"),
        ("上海岚从科技有限公司参展。", Kind.COMPANY, "上海岚从科技有限公司"),
        ("新岚中宝股份有限公司公告。", Kind.COMPANY, "新岚中宝股份有限公司"),
        ("五六一度（中国）有限公司扩产。", Kind.COMPANY, "五六一度（中国）有限公司"),
        ("走进辽宁前岚经济开发区，了解情况。", Kind.PARK, "辽宁前岚经济开发区"),
        ("教授来自海军勤务学院。", Kind.UNIVERSITY, "海军勤务学院"),
        ("华时能源科技集团有限公司签约。", Kind.COMPANY, "华时能源科技集团有限公司"),
        ("登记在被告华时能源科技集团有限公司名下。", Kind.COMPANY, "华时能源科技集团有限公司"),
        ("中指研究院院长发布报告。", Kind.INSTITUTE, "中指研究院"),
        ("依托宁波海岚均胜汽车电子有限公司。", Kind.COMPANY, "宁波海岚均胜汽车电子有限公司"),
        ("走进天津爱思达航天科技有限公司。", Kind.COMPANY, "天津爱思达航天科技有限公司"),
    ],
)
def test_a_word_may_sound_within_a_name(text: str, kind: Kind, name: str) -> None:
    assert name in named(text, kind)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("记者从海岳磁材有限公司获悉。", "海岳磁材有限公司"),
        ("控股股东为海岳磁材有限公司。", "海岳磁材有限公司"),
        ("本报南京讯 海岳磁材有限公司签约。", "海岳磁材有限公司"),
        ("记者从中岳环保股份有限公司获悉。", "中岳环保股份有限公司"),
        ("广州为海岳磁材有限公司颁奖。", "海岳磁材有限公司"),
        ("其中海岳磁材有限公司获奖。", "海岳磁材有限公司"),
        ("其后海岳磁材有限公司签约。", "海岳磁材有限公司"),
    ],
)
def test_a_word_before_a_name_is_none_of_its_characters(text: str, name: str) -> None:
    assert list(named(text, Kind.COMPANY)) == [name]


def test_an_institute_of_any_trade_is_none() -> None:
    assert not named("产业研究院院长到会，企业研究院院长发言。", Kind.INSTITUTE)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("培训会在岳济科技园举行。", "岳济科技园"),
        ("走进同济科技园，了解情况。", "同济科技园"),
        ("2023太湖科学城论坛开幕。", "太湖科学城"),
        ("已进驻盐田区大百岚生命健康产业园发展。", "盐田区大百岚生命健康产业园"),
    ],
)
def test_a_zone_of_a_brand_is_named_where_something_takes_place(text: str, name: str) -> None:
    assert name in named(text, Kind.PARK)


@pytest.mark.parametrize(
    "text", ["孩子在幼儿园举行活动。", "走进产业园区，了解情况。", "现有3个科技园正式启用。"]
)
def test_any_garden_is_none(text: str) -> None:
    assert not named(text, Kind.PARK)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "成立于2016年的山东有岚物联股份有限公司投产。山东有岚物联股份有限公司扩产。",
            "山东有岚物联股份有限公司",
        ),
        ("山东和岚科技股份有限公司开工。和岚科技负责人到会。", "山东和岚科技股份有限公司"),
        ("湖南瑞和科技有限公司投产。", "湖南瑞和科技有限公司"),
        ("东安县瑞和钙业有限公司投产。", "东安县瑞和钙业有限公司"),
    ],
)
def test_a_verb_or_and_may_stand_behind_the_place_of_a_firm(text: str, name: str) -> None:
    assert list(named(text, Kind.COMPANY)) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("山东有海岳磁材股份有限公司，海岳磁材投产。", "海岳磁材股份有限公司"),
        ("山东和海岳磁材股份有限公司签约。", "海岳磁材股份有限公司"),
        ("湖南省和海岳磁材有限公司签约，湖南省和海岳磁材扩大合作。海岳磁材投产。", "海岳磁材有限公司"),
    ],
)
def test_a_verb_or_and_behind_a_place_mostly_mean_what_they_say(text: str, name: str) -> None:
    assert list(named(text, Kind.COMPANY)) == [name]
