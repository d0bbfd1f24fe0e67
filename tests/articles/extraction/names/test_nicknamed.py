"""Platforms by what they are called in quotation marks."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.reading import named


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("省级科技企业孵化器“沅立方”、国家级众创空间“经开M60”各展所长。", {"沅立方", "经开M60"}),
        ("“沅湘e企”“企业码上办”等平台为企业解难题。", {"沅湘e企", "企业码上办"}),
        ("依托“沅食链”等数字化平台。", {"沅食链"}),
        ("“云上大学城”“云上科技城”两个线上平台上线。", {"云上大学城", "云上科技城"}),
    ],
)
def test_platforms(text: str, names: set[str]) -> None:
    assert set(named(text, Kind.PLATFORM)) == names


def test_the_quoted_name_is_one_of_the_unit_before_it() -> None:
    units = named("依托湖北省轴承专业科技企业孵化器“轴创空间”，培育企业。", Kind.PLATFORM)
    assert {name: unit.aliases for name, unit in units.items()} == {
        "湖北省轴承专业科技企业孵化器": ["轴创空间"]
    }


@pytest.mark.parametrize(
    "text", ["打造“互联网+”服务平台。", "推进“双招双引”“放管服”等系统改革。", "园区“转改直”投入大。"]
)
def test_slogans_are_none(text: str) -> None:
    assert not named(text, Kind.PLATFORM)
