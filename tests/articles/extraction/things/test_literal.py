"""Forms that stand inside a full name, or next to it."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.reading import named


@pytest.mark.parametrize(
    ("text", "kind", "name", "alias"),
    [
        ("岳岚集团扩产。", Kind.COMPANY, "岳岚集团", "岳岚"),
        ("走进经开区团委，了解情况。", Kind.AGENCY, "经开区团委", "团委"),
        ("绵阳市委、市政府高度重视。", Kind.AGENCY, "绵阳市委", "绵阳市委、市政府"),
        ("四川省绵阳市科技局发布消息。", Kind.AGENCY, "四川省绵阳市科技局", "绵阳市科技局"),
    ],
)
def test_a_part_of_the_name_is_an_alias(text: str, kind: Kind, name: str, alias: str) -> None:
    assert alias in named(text, kind)[name].aliases
