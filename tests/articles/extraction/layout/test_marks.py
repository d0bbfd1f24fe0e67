"""Punctuation of half width is read as that of full width, and printed as it stands."""

import pytest

from articles.extraction.document import Document
from articles.extraction.layout.marks import widen
from articles.extraction.pipeline import extract

WIDE = (
    "2023年，宣城市新增专利30项，15家企业开工；海岳磁材股份有限公司投资5亿元，员工200人。"
    "宣城市近况：3个在建项目进展顺利，20名工程师入驻！"
)
NARROW = WIDE.translate(str.maketrans("，；：！", ",;:!"))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("增长3%,达5家;其中:2家", "增长3%，达5家；其中：2家"),
        ("共1,000家, 10:30开始", "共1,000家， 10:30开始"),
        ("Alpha, Beta: gamma", "Alpha, Beta: gamma"),
        ("见http://a.cn/b?c=1", "见http://a.cn/b?c=1"),
    ],
)
def test_marks_beside_chinese(text: str, wanted: str) -> None:
    assert widen(text) == wanted


def test_either_width_says_the_same_and_is_quoted_as_printed() -> None:
    wide, narrow = (extract(Document("page.txt", text)).as_json() for text in (WIDE, NARROW))
    assert len(wide["metrics"]) > 2
    for one, other in zip(
        wide["metrics"] + wide["relations"], narrow["metrics"] + narrow["relations"], strict=True
    ):
        assert other.pop("evidence") in NARROW
        assert one.pop("evidence") in WIDE
        assert one == other
