"""Any text gives metrics inside it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.articles.extraction.metrics.reading import NAMES, metrics_of

_PIECES = (
    "， 。 、 “ ” （ ） ； ： 其中 分别 占 增长 同比 由 提升到 3家 50% 2.7个百分点 4亿元 十余名 的 "
    "企业 国家级 达 拥有 建设 全市 我们 说 来自 等 和 今年 2022年 目前 于 力争 3至5家 万 1 翻番 倍"
)
WORDS = [*NAMES, "\n", *_PIECES.split()]


@settings(max_examples=200)
@given(st.lists(st.sampled_from(WORDS), max_size=40).map("".join))
def test_any_order_of_words_gives_metrics_inside_the_text(text: str) -> None:
    metrics, entities = metrics_of(text)
    for metric in metrics:
        assert 0 <= metric.start < metric.end <= len(text)
        assert metric.indicator
        assert 0 <= metric.subject < len(entities)


@pytest.mark.parametrize(
    "piece",
    [
        "临川市3家",
        "3家、",
        "恒远电子、",
        "恒远电子等3家",
        "比",
        "增长5%",
        "（",
        "“3家",
        "分别3家、",
        "来自3个的",
        "其中国家级3个、",
    ],
)
def test_metrics_of_a_long_run_lie_inside_it(piece: str) -> None:
    text = "临川市" + (piece * 3_000)[:3_000] + "专利5项"
    metrics, _ = metrics_of(text)
    assert len(metrics) <= len(text)
    assert all(0 <= metric.start < metric.end <= len(text) for metric in metrics)
