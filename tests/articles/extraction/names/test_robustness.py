"""Any text, and much of it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.extraction.names.words import Words
from tests.articles.extraction.names.finding import mentions

_MARKS = "由与和的在、，。（）“”《》-—某旭樱省市区县0123第 \n"
_WORDS = (
    *("有限公司", "集团", "大学", "研究院", "高新区", "上海", "银川市", "科技", "平台", "局", "委员会", "🙂"),
    *("联合", "企业", "北京大学", "比亚迪", "等企业", "董事长", "国务院", "abc", "碳中和"),
)
_PIECES = st.sampled_from([*_MARKS, *_WORDS])


@settings(max_examples=150)
@given(st.lists(_PIECES, max_size=40).map("".join) | st.text(max_size=80))
def test_mentions_lie_inside_the_text(text: str) -> None:
    for mention in mentions(text):
        assert 0 <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text


@given(st.text(max_size=60))
def test_words_cover_the_text(text: str) -> None:
    words = Words(text)
    assert "".join(words.texts) == text
    assert all(words.boundary(start) for start in words.starts)


@pytest.mark.parametrize(
    "unit",
    ["宁夏旭樱科技有限公司、", "（", "（北京）", "公司", "与材料", "研究院中心局", "岚图汽车", "上海市", "“"],
)
def test_mentions_of_a_long_run_lie_inside_it(unit: str) -> None:
    text = unit * (4_000 // len(unit))
    found = mentions(text)
    assert len(found) <= len(text)
    for mention in found:
        assert 0 <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text


def test_place_named_over_and_over_is_no_chain_of_places() -> None:
    assert not any("chain" in mention.attributes for mention in mentions("上海市" * 50))
