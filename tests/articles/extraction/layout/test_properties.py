"""What holds of every text: offsets lead back, blocks lie in order, nothing raises."""

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


@given(st.text(max_size=400))
def test_any_text_is_laid_out(text: str) -> None:
    check_invariants(lay_out(Document("any", text)))


@given(st.lists(st.sampled_from(PIECES), max_size=80))
def test_any_mix_of_what_pages_are_made_of_is_laid_out(pieces: list[str]) -> None:
    check_invariants(lay_out(Document("mix", "".join(pieces))))


@settings(max_examples=60)
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
def test_long_runs_are_laid_out(unit: str) -> None:
    check_invariants(lay_out(Document("long", unit * (4_000 // len(unit)))))
