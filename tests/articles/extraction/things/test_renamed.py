"""Things under their former names."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.reading import named


@pytest.mark.parametrize(
    ("text", "kind", "new", "old"),
    [
        ("1951年，海岳大学更名为云川大学。云川大学扩招。", Kind.UNIVERSITY, "云川大学", "海岳大学"),
        ("云川大学的前身海岳大学在徐州诞生。", Kind.UNIVERSITY, "云川大学", "海岳大学"),
        ("徐州水泥厂，前身为宣城化工厂，始建于1971年。", Kind.COMPANY, "徐州水泥厂", "宣城化工厂"),
        (
            "在海岳磁材有限公司（2019年7月更名为海岳磁业股份有限公司）任职。",
            Kind.COMPANY,
            "海岳磁业股份有限公司",
            "海岳磁材有限公司",
        ),
        (
            "同意认定云溪县工业园区为湖北省高新技术产业开发区，定名为云溪高新技术产业开发区。",
            Kind.PARK,
            "云溪高新技术产业开发区",
            "云溪县工业园区",
        ),
    ],
)
def test_a_former_name_is_an_alias(text: str, kind: Kind, new: str, old: str) -> None:
    found = named(text, kind)
    assert list(found) == [new]
    assert old in found[new].aliases


@pytest.mark.parametrize(
    "text",
    [
        "海岳大学、云川大学更名为徐州大学。",
        "海岳大学表示，更名为徐州大学的是云川大学。",
        "海岳大学的前身不详，云川大学获奖。",
    ],
)
def test_parts_and_neighbours_are_others(text: str) -> None:
    assert len(named(text, Kind.UNIVERSITY)) > 1


def test_a_character_that_looks_like_another_makes_no_other_name() -> None:
    assert len(named("岚山城市大学获奖。岚山城\u5dff大学的团队到会。", Kind.UNIVERSITY)) == 1
