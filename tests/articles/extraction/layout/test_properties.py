"""What holds of every text: offsets lead back, blocks lie in order, nothing raises, nothing takes long."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.extraction.document import Document
from articles.extraction.layout import lay_out
from articles.reading import read
from tests.articles.extraction.layout.pages import check_invariants
from tests.samples import SAMPLES

TEXTS = [item.text for item in read(sorted(SAMPLES.glob("*.txt"))) if isinstance(item, Document)]
PIECES = [
    "\n", "\n\n\n\n", " ", "\u3000\u3000", "# ", "## ", "——", "1、", "（", "）", "“", "”", "《",
    "》", "。", "，", "：", "……", "!?", "本报记者 林木森", "◎", "图为", " 摄", "供图",
    "讯（记者石磊）", "新华社北京8月1日电", "原标题：", "正文：", "来源：", "责任编辑：",
    "返回搜狐", "（完）", "近日，", "青松重工有限公司", "投入3.5亿元", "的", "GDP", "2024",
    "\u200b", "\x0b", "\u2028", "\r", "\t", "𠮷",
]  # fmt: skip


@settings(deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_laid_out(text: str) -> None:
    check_invariants(lay_out(Document("any", text)))


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=80))
def test_any_mix_of_what_pages_are_made_of_is_laid_out(pieces: list[str]) -> None:
    check_invariants(lay_out(Document("mix", "".join(pieces))))


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(TEXTS), st.lists(st.tuples(st.integers(0, 2000), st.sampled_from(PIECES)), max_size=12)
)
def test_damaged_samples_are_laid_out(text: str, damage: list[tuple[int, str]]) -> None:
    for place, piece in damage:
        at = place % (len(text) + 1)
        text = text[:at] + piece + text[at + place % 7 :]
    check_invariants(lay_out(Document("damaged", text)))


@pytest.mark.parametrize(
    "unit",
    [
        "科技创新", "（", "“", "\n", "青松重工、", "某公司，某某，成立\n", "近日，某某公司研发的\n",
        "。", "（。", "# 标题\n", "本报记者 林木森\n", "1、", "摄 ", "…", "某公司         ",
        "（记者", "图为某某。某某 摄\n\n\n\n", "来源：", " ", "本报讯（记者石磊）开工。\n", "讯（",
    ],
)  # fmt: skip
def test_time_grows_with_the_length_and_no_faster(unit: str) -> None:
    def seconds(length: int, runs: int) -> float:
        document = Document("long", unit * (length // len(unit)))
        best = 9.0
        for _ in range(runs):
            start = time.process_time()
            lay_out(document)
            best = min(best, time.process_time() - start)
        return best

    seconds(1000, 1)
    # Sixteen times the length takes some sixteen times as long; were it quadratic, 256 times.
    assert seconds(160_000, 1) < 64 * max(seconds(10_000, 3), 0.001)
