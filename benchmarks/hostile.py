"""How time grows on hostile input: whole `extract` on n, 2n and 4n characters; exponent 1.0 is linear.

CPU time, as a ratio within one run; it is no test, because a busy machine would fail it by chance.
`tests/articles/extraction/test_hostile.py` runs the same inputs, short, and looks only at what comes out.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from math import log

from articles.extraction.document import Document
from articles.extraction.pipeline import extract

#: Above this exponent a row is marked: twice the text then takes 2.3 times as long.
LIMIT = 1.2
_TOO_SHORT, _RUNS = 0.3, 3


@dataclass(frozen=True, slots=True)
class Hostile:
    """An input of any length: `opening`, `unit` (`{n}` is a running number) over and over, `ending`."""

    name: str
    unit: str
    opening: str = ""
    ending: str = ""
    #: Characters of the longest of the three texts.
    most: int = 100_000

    def text(self, length: int) -> str:
        """About so many characters."""
        times = max(length // len(self.unit), 1)
        if "{n}" in self.unit:
            middle = "".join(self.unit.replace("{n}", str(n)) for n in range(times))
        else:
            middle = self.unit * times
        return self.opening + middle + self.ending


_PROSE = "海岳磁材有限公司与临州大学在银川市共建实验室，去年投入3.5亿元，带动就业1200人，"
#: Words that patterns and name rules are anchored on; each stands in a run of its own.
_ANCHORS = (
    *"由与和在于以等的该其《“（〈【—…1万%年省市区县省会",
    *("牵头", "联合", "成立于", "位于", "入驻", "合作", "签署", "建有", "发布", "下属", "认定为", "我们"),
    *("有限公司", "集团", "公司", "大学", "研究院", "实验室", "创新联合体", "产业园", "高新区", "委员会"),
    *(
        "董事长",
        "教授",
        "记者",
        "其中",
        "分别",
        "同比增长",
        "来自",
        "百分之",
        "截至",
        "近三",
        "“十四",
        "项目",
    ),
    *("上海市", "临川市3家", "海岳公司、", "本报讯（记者", "图为", "来源：", "摄 ", "研究院中心局"),
)
_NAMED = (
    Hostile("10 MB in one line", _PROSE, ending="。", most=3_400_000),
    Hostile("100,000 opening brackets", "（"),
    Hostile("50,000 enumerated names", "海岳{n}公司、", "临州大学与", "签署合作协议。", 450_000),
    Hostile("enumerated legal names", "宁夏旭樱{n}科技有限公司、", "企业有", "等。", 300_000),
    Hostile("enumerated people", "董事长王建{n}、", "到会的有", "。"),
    Hostile(
        "declared short names", "海岳{n}股份有限公司（以下简称“海岳{n}”）投产。该公司扩建。", most=200_000
    ),
    Hostile("nested brackets", "（海岳公司（", ending="）" * 5000),
    Hostile("nested quotes", "“海岳‘平台", ending="’”" * 5000),
    Hostile("nested titles", "《关于印发〈", ending="〉的通知》" * 3000),
    Hostile("pairs of brackets", "（北京）"),
    Hostile("quoted names", "“海岳{n}号”、"),
    Hostile("newlines", "\n"),
    Hostile("one character a line", "科\n"),
    Hostile("short lines", "某公司，某某，成立\n"),
    Hostile("captions", "图为某某。某某 摄\n\n\n\n"),
    Hostile("headlines", "# 标题\n正文。\n"),
    Hostile("datelines", "新华社银川8月1日电（记者石磊）开工。\n"),
    Hostile("spaces", " "),
    Hostile("broken columns", "某公司         某大学\n"),
    Hostile("one letter", "a"),
    Hostile("one sign", "的确科技创新"),
    Hostile("digits", "1"),
    Hostile("numbers joined by 、", "{n}、"),
    Hostile("figures joined by 、", "{n}家、", "临州市有"),
    Hostile("ranges", "1—2—"),
    Hostile("thousands", "1,"),
    Hostile("counts of one subject", "专利{n}项，", "临州市拥有"),
    Hostile("respectively", "分别3家、", "临州市"),
    Hostile("qualifications", "高新技术企业、", "海岳公司获评"),
    Hostile("founded", "成立于2013年，", "海岳公司"),
)


def anchors() -> tuple[str, ...]:
    """The words that patterns and name rules are anchored on, each once."""
    return tuple(dict.fromkeys(_ANCHORS))


def inputs() -> Iterator[Hostile]:
    """Every input: the named ones, and a run of each anchor word, bare and with names between."""
    yield from _NAMED
    for word in anchors():
        yield Hostile(f"run of {word}", word)
        yield Hostile(f"run of {word} and names", f"{word}海岳公司", most=40_000)


def seconds(text: str) -> float:
    """CPU time of one `extract`; the best of several where it is short."""
    best, runs = float("inf"), 0
    while runs == 0 or (best < _TOO_SHORT and runs < _RUNS):
        started = time.process_time()
        extract(Document("hostile", text))
        best, runs = min(best, time.process_time() - started), runs + 1
    return max(best, 1e-4)


def row(hostile: Hostile) -> tuple[float, str]:
    """The exponent of one input, and its line of the table."""
    texts = [hostile.text(hostile.most // share) for share in (4, 2, 1)]
    took = [seconds(text) for text in texts]
    # The least-squares line through three evenly spaced points has the slope of the outer two.
    exponent = log(took[2] / took[0]) / log(len(texts[2]) / len(texts[0]))
    each = took[2] / len(texts[2]) * 1e6
    figures = f"{took[0]:9.3f} {took[1]:8.3f} {took[2]:8.3f} {exponent:8.2f} {each:8.2f}"
    return exponent, f"{figures}  {hostile.name}{' !' if exponent > LIMIT else ''}"


def main() -> None:
    """Print the table; a row with too steep a slope ends in `!`."""
    extract(Document("warm-up", _PROSE))
    print(f"hostile input: CPU seconds of extract; exponent over n, 2n, 4n (! above {LIMIT})")
    print(f"{'n':>9} {'2n':>8} {'4n':>8} {'exponent':>8} {'µs/char':>8}  input")
    steep = 0
    for hostile in inputs():
        exponent, line = row(hostile)
        steep += exponent > LIMIT
        print(line, flush=True)
    print(f"{steep} steeper than {LIMIT}")
