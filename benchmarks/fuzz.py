"""Coverage-guided fuzzing of `extract`, for an hour now and then; no part of `make test`.

    python -m venv var/fuzzing && var/fuzzing/bin/pip install atheris -r requirements.txt
    var/fuzzing/bin/python -m benchmarks.fuzz -max_total_time=3600 -max_len=2000 -timeout=120

Options are libFuzzer's; it starts from the paragraphs of our samples. Each sort of fault is written
once to `var/fuzz/`, with the text that shows it, and the run goes on: the folder tells, not the exit
code. Only a text that takes longer than `-timeout` ends the run.
"""

import hashlib
import sys
import traceback
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["articles.extraction"]):
    from articles.extraction.document import Document
    from articles.extraction.pipeline import extract

from benchmarks.faults import faults
from benchmarks.hostile import anchors
from benchmarks.texts import samples

OUT = Path(__file__).resolve().parent.parent / "var" / "fuzz"
_SIGNS = "，。、；：？！“”‘’（）()《》〈〉【】—-…·/%％ \n\r\t\u3000\u200b\x00\x0b\u2028\ufeff#*|<>&"
_WORDS = (
    *(
        "银川市",
        "宁夏",
        "上海",
        "全市",
        "我省",
        "贺兰县",
        "海岳",
        "磁材",
        "旭樱科技",
        "王建",
        "闫建国",
        "临州",
    ),
    *(
        "3家",
        "0.5亿元",
        "十余",
        "2025年",
        "今年5月",
        "1月至11月",
        "下降",
        "万",
        "GDP",
        "abc",
        "ＡＢ",
        "💡",
        "𠮷",
    ),
    *(
        "以下简称",
        "该公司",
        "省级",
        "国家级",
        "新增",
        "目标",
        "力争",
        "是",
        "为",
        "了",
        "向",
        "从",
        "被",
        "副",
        "总",
    ),
)
FRAGMENTS = (*_SIGNS, *_WORDS, *anchors())
_seen: set[str] = set()


def text_of(data: bytes) -> str:
    """Bytes as text: after `t` they are UTF-8, else each is a fragment, or from 250 on opens a code point."""
    if data[:1] == b"t":
        return data[1:].decode("utf-8", "ignore")
    pieces: list[str] = []
    rest = iter(data)
    for byte in rest:
        if byte < 250:
            pieces.append(FRAGMENTS[byte % len(FRAGMENTS)])
        else:
            point = next(rest, 0) << 8 | next(rest, 0)
            pieces.append("" if 0xD800 <= point < 0xE000 else chr(point))
    return "".join(pieces)


def check(data: bytes) -> None:
    """One run of the fuzzer."""
    text = text_of(data)
    try:
        problems = faults(extract(Document("fuzz", text, published="2025-06-01")))
    except Exception as error:
        problems = ["".join(traceback.format_exception(error))]
    for problem in problems[:1]:
        _keep(problem, text)


def _keep(problem: str, text: str) -> None:
    """Write a fault of a new sort: the same line of code, or the same words but for the figures."""
    lines = [line for line in problem.splitlines() if "line " in line] or [problem]
    sort = "".join(sign for sign in lines[-1] if not sign.isdigit() or "line " in lines[-1])
    if sort in _seen:
        return
    _seen.add(sort)
    name = hashlib.sha256(sort.encode()).hexdigest()[:12]
    (OUT / f"{name}.txt").write_text(text, encoding="utf-8")
    (OUT / f"{name}.why").write_text(problem, encoding="utf-8")
    sys.stderr.write(f"FAULT {name}: {problem.splitlines()[-1]}\n")


def main() -> None:
    """Hand over to libFuzzer."""
    corpus = OUT / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for n, paragraph in enumerate({p for text in samples() for p in text.split("\n") if p.strip()}):
        (corpus / f"sample-{n}").write_bytes(b"t" + paragraph.encode())
    atheris.Setup([*sys.argv, str(corpus)], check)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
