"""Names of every sort by what papers call them later on, by what they say of it, and what stays two."""

import csv
from collections.abc import Iterator
from pathlib import Path

from articles.extraction.document import Entity
from tests.articles.extraction.reading import things_of

#: Where a full name stands first and its short one after it, by kind.
_FIRST = {"company": "走进{0}的新厂区，一派繁忙景象。", "policy": "近日，市政府印发{0}。"}
_THEN = {
    "company": ("{0}董事长王振国介绍，企业去年投入2亿元。", "目前，{0}已拥有发明专利32件。"),
    "policy": ("{0}提出，到2027年建成20个基地。",),
    "project": ("{0}总投资36亿元，预计明年投产。",),
}
_ANY_FIRST = "近日，{0}公布了新成果。"
_ANY_THEN = ("目前，{0}已与30家企业开展合作。", "{0}负责人王振国介绍，将继续加大投入。")

#: How papers say what else a thing is called: `{0}` is its name, `{1}` the other one.
_SAID = (
    *(
        "{0}（以下简称“{1}”）",
        "{0}（以下简称{1}）",
        "{0}（下称“{1}”）",
        "{0}（简称：{1}）",
        "{0}（下文简称“{1}”）",
    ),
    *(
        "{0}（又名{1}）",
        "{0}（俗称“{1}”）",
        "{0}（也叫“{1}”）",
        "{0}（亦称“{1}”）",
        "{0}（即“{1}”）",
        "{0}（“{1}”）",
    ),
    *("{0}，以下简称“{1}”，", "{0}，简称“{1}”，", "{0}，又称“{1}”，", "{0}，俗称“{1}”，", "{0}，即“{1}”，"),
    *("{0}（以下统称“{1}”）", "{0}（下称'{1}'）", "{0}（以下简称“{1}”，2011年成立）", "“{1}”（即{0}）"),
)
_CALLED = (
    *(
        ("江苏曦朗新能源有限公司", "绿翼能源"),
        ("襄阳理工学院", "隆中理工"),
        ("宜宾动力电池研究院", "酒都电研院"),
    ),
    *(("陕西省氢能产业创新中心", "秦氢中心"), ("襄阳高新技术产业开发区", "隆中谷")),
    *(("宜宾市动力电池产业联盟", "宜电联盟"), ("宜宾市营商环境建设局", "市营商局")),
    *(("《宜宾市支持科技创新若干措施》", "科创20条"),),
)
#: Former names.
_FORMER = ("{0}（原名{1}）", "{0}（前身为{1}）", "{0}（曾用名：{1}）", "{0}（原{1}）", "{0}由{1}改制而来，")
_FIRM, _OLD = "宜宾禾璞生物医药有限公司", "三江制药厂"
#: Letters.
_SPELLED = ("{0}（英文简称“XLNY”）", "{0}（英文缩写为XLNY）", "{0}（XLNY）")

#: Two that stay two, each by a name of the text.
_APART = (
    (
        "澜岳生物科技有限公司与澜岳电子科技有限公司签约。去年，澜岳电子营收8亿元。",
        "澜岳生物科技有限公司",
        "澜岳电子",
    ),
    (
        "宜宾澜岳化工有限公司与襄阳澜岳化工有限公司签约。宜宾澜岳建成新厂。",
        "宜宾澜岳",
        "襄阳澜岳化工有限公司",
    ),
    ("兴澜集团旗下湖北兴澜化工有限公司开工。兴澜集团已投资30亿元。", "兴澜集团", "湖北兴澜化工有限公司"),
    ("禾璞集团与禾璞生物科技有限公司是母子公司。禾璞生物营收8亿元。", "禾璞集团", "禾璞生物"),
    (
        "宜宾市水务集团有限公司与渭南市水务集团有限公司签约。",
        "宜宾市水务集团有限公司",
        "渭南市水务集团有限公司",
    ),
    (
        "盐城绿洲环保科技有限公司在沙漠边缘建成绿洲3000亩。绿洲面积不断扩大。",
        "盐城绿洲环保科技有限公司",
        "绿洲",
    ),
    ("福建茶叶集团有限公司成立。福建茶叶产量稳步增长。", "福建茶叶集团有限公司", "福建茶叶"),
    ("宜宾高新区与宜宾经开区共建产业园。去年，高新区产值300亿元。", "高新区", "宜宾经开区"),
    ("襄阳市科技局与宜宾市科技局签约。", "襄阳市科技局", "宜宾市科技局"),
    (
        "陕西省氢能产业创新中心与陕西省氢能技术研究中心签约。",
        "陕西省氢能产业创新中心",
        "陕西省氢能技术研究中心",
    ),
    ("国家氢能产业创新中心与陕西省氢能产业创新中心签约。", "国家氢能产业创新中心", "陕西省氢能产业创新中心"),
    ("宜宾市动力电池产业联盟与宜宾市数字经济产业联盟成立。联盟将攻关。", "宜宾市动力电池产业联盟", "联盟"),
    ("江北大学与江北科技大学签约。", "江北大学", "江北科技大学"),
    ("兴澜化工一期项目与兴澜化工二期项目开工。", "兴澜化工一期项目", "兴澜化工二期项目"),
)


_SPELLING = str.maketrans({"(": "（", ")": "）"} | dict.fromkeys("《》“”"))


def _bearing(text: str, name: str) -> list[Entity]:
    """The entities of a text that bear a name."""
    return [e for e in things_of(text)[1] if _plain(name) in map(_plain, (e.name, *e.aliases))]


def _plain(name: str) -> str:
    return name.translate(_SPELLING)


def _same() -> Iterator[tuple[str, str, str]]:
    """`(text, name, other name)`: both name one thing there, and no other."""
    with (Path(__file__).parent / "short_names.csv").open(encoding="utf-8") as lines:
        rows = [
            (row["kind"], row["name"], short)
            for row in csv.DictReader(lines)
            for short in row["short"].split()
        ]
    for number, (kind, name, short) in enumerate(rows):
        then = _THEN.get(kind, _ANY_THEN)
        yield _FIRST.get(kind, _ANY_FIRST).format(name) + then[number % len(then)].format(short), name, short
    for number, said in enumerate(_SAID):
        pairs = _CALLED[number % 2 :: 2]
        yield from (("近日，" + said.format(*pair) + "传来好消息。", *pair) for pair in pairs)
    yield from (("近日，" + said.format(_FIRM, _OLD) + "成果获奖。", _FIRM, _OLD) for said in _FORMER)
    yield from (("近日，" + said.format(_FIRM) + "成果获奖。", _FIRM, "XLNY") for said in _SPELLED)


def test_a_thing_is_one_by_all_its_names() -> None:
    split = []
    for text, name, other in _same():
        one, both = _bearing(text, name), _bearing(text, other)
        if len(one) != 1 or one != both:
            split.append(f"{name} / {other}: {text}")
    assert split == []


def test_things_of_like_names_stay_two() -> None:
    joined = [
        f"{one} = {other}: {text}"
        for text, one, other in _APART
        if any(e in _bearing(text, other) for e in _bearing(text, one))
    ]
    assert joined == []
