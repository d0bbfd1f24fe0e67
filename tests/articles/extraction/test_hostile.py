"""Whatever the text, `extract` raises nothing and finds nothing outside it; speed is for benchmarks/."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.extraction.document import Document, Extraction
from articles.extraction.pipeline import extract
from benchmarks.faults import faults
from benchmarks.hostile import Hostile, anchors, inputs
from benchmarks.texts import samples

_LENGTH = 2_000
_SAMPLES = samples()
_SIGNS = "，。、；：？“”‘’（）()《》〈〉【】—-…·/%％ \n\r\t\u3000\u200b\x00\x0b\u2028\ufeff#*|🙂𠮷ａéж한"
_WORDS = (
    *("银川市", "宁夏", "全市", "我省", "贺兰县", "海岳", "磁材", "旭樱科技", "王建国", "闫磊", "临州", "沪"),
    *("3家", "0.5亿元", "十余", "2025年", "今年5月", "1月至11月", "下降", "万", "GDP", "abc", "和", "新增"),
    *("以下简称", "该公司", "省级", "力争", "是", "从", "被", "副", "总经理"),
)
_PIECES = st.sampled_from([*_SIGNS, *_WORDS, *anchors()])
_RANDOM = st.text(max_size=200)
_HAN = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF), max_size=120)
_MIXED = st.lists(_PIECES, max_size=60).map("".join)
_LONG = st.builds(lambda piece, times: piece * times, st.text(max_size=12) | _MIXED, st.integers(1, 60))


def read(text: str) -> Extraction:
    return extract(Document("any", text, published="2025-06-01"))


@settings(max_examples=300)
@given(_RANDOM | _HAN | _MIXED | _LONG)
def test_nothing_is_wrong_with_what_any_text_gives(text: str) -> None:
    assert faults(read(text)) == []


@settings(max_examples=100)
@given(st.sampled_from(_SAMPLES), st.lists(st.tuples(st.integers(0, 3000), _PIECES), max_size=12))
def test_nothing_is_wrong_with_what_a_damaged_sample_gives(text: str, damage: list[tuple[int, str]]) -> None:
    for place, piece in damage:
        at = place % (len(text) + 1)
        text = text[:at] + piece + text[at + place % 7 :]
    assert faults(read(text)) == []


@pytest.mark.parametrize("hostile", list(inputs()), ids=lambda hostile: hostile.name)
def test_what_hostile_input_gives_is_sound_and_grows_no_faster_than_the_text(hostile: Hostile) -> None:
    found = read(hostile.text(_LENGTH))
    assert faults(found) == []
    assert len(found.mentions) <= len(found.layout.text)
    assert len(found.entities) <= len(found.mentions)
    assert len(found.metrics) <= len(found.layout.text)
