"""Names of projects by their capacity: 年产N万吨…, 30万千瓦…项目."""

from __future__ import annotations

import re

from articles.extraction.document import Mention
from articles.extraction.lexicons import word_set
from articles.extraction.names.endeavours.project_starts import project_at, proper_start
from articles.extraction.names.endeavours.project_words import (
    PLAIN,
    PROPER,
    ends_name,
    generic,
)
from articles.extraction.names.leftmost import leftmost
from articles.extraction.names.territory.places import readings
from articles.extraction.names.words import Words, tag_of

_MASS = r"(?:万|亿)?(?:吨|立方米|[千兆吉]瓦时?|[GMK]Wh?|kWh?|英寸|千伏|代(?=[A-Z]|半导体|显示|面板))"
_PIECE = r"(?:万|亿)?(?:[台套辆件片颗只支米头羽株根块张盒箱瓶条架艘]|平方米)"
#: An item of a row, before the figure that tells a capacity.
_OWNER = re.compile(r"(?:[、，；。“]|^)([\u4e00-\u9fa5]{2,4})$")
_LOCAL = re.compile(r"(?:[、，；。：“的\s]|^)([\u4e00-\u9fa5]{4,12})$")
#: What belongs to a figure behind it (第8.6代, ±800千伏), and between which places a line runs.
_SIGNS = ("第", "±")
_LINE = re.compile(r"(?P<from>[\u4e00-\u9fa5]{2,3})[—\-至]+[\u4e00-\u9fa5]{2,5}$")
_MANY = r"\d[\d.]*(?:余|多)?"
_WHAT = r"(?P<what>(?:[\u4e00-\u9fa5A-Za-zα-ω0-9\-（）()]|(?<!—)—(?!—)){2,24})"
_CAPACITY = (
    re.compile(
        r"(?:年产|日产|月产|年处理|日处理|年加工|年生产|每年)"
        rf"{_MANY}(?:{_MASS}|{_PIECE})(?:/年)?{_WHAT}"
    ),
    # a digit first, so that the search skips to it, then what precedes it
    re.compile(
        rf"\d(?<![\d.×*]\d)[\d.]*(?:[×*]\d[\d.]*)?(?:余|多)?{_MASS}(?:/\d[\d.]*{_MASS}|/年)?"
        rf"(?=[^，。；、\n]{{2,16}}(?:项目|生产线|电站|(?:光伏|风电|能源|储能)基地)|[^，。；、\n]{{0,16}}(?:输电|变电|交流|直流|线路)工程){_WHAT}"
    ),
)
#: Where the name of a capacity project ends.
_END = re.compile(r"(?:等\d*|，|、)|(?P<head>项目|工程|生产线|基地|电站)")
#: Before a line that is built, and behind one that is finished.
_BUILDS = re.compile(r"(?:投资|建设|兴建|新建|承建|打造)的$|投资[超约近达]?[\d.]+[万亿]元的?$")
#: How far before a line it is told that it is built.
_NEAR = 15
_RUNS = re.compile(
    "(?:正式|顺利|成功|全面|全线|已|建成|点火|一次)*(?:投产|开工|动工|奠基|竣工|达产|试产|试生产|投运|开车)"
)
_ELLIPSIS = re.compile(
    r"[^。；！？\n]{0,160}?等(?:[\d一二两三四五六七八九十多数几]+[个项]|一批)?(?:[\u4e00-\u9fa5]{0,8})项目"
)
#: Before the other half of a capacity (2万吨织布+1800台织机).
_PLUSSES = frozenset("+＋")


def by_capacity(text: str, words: Words) -> list[Mention]:
    """What is named by how much it makes, where a head or a row says that it is a project."""
    found = []
    for match in leftmost(text, _CAPACITY):
        end = match.end()
        stop = _END.search(text, match.start("what"), end)
        headed = bool(stop and stop["head"])
        line = stop and stop["head"] == "生产线" and not text.startswith("项目", stop.end())
        if stop and line and not _is_line_to_be(text, match.start(), stop.end()):
            continue  # part of a plant, not a project
        if stop:
            end = stop.end() if headed else stop.start()
            end += len("项目") * (headed and PLAIN.match(text, end) is not None)
        if (
            text[end : end + 1] in _PLUSSES
            or end - match.start("what") < 2
            or not (headed or _ELLIPSIS.match(text, end))
        ):
            continue
        start = match.start()
        start = _placed_start(words, start) if text[start].isdigit() else _coined_start(words, start)
        found.append(project_at(text, start, end, "capacity_project", 0.8))
    return found


def _is_line_to_be(text: str, start: int, end: int) -> bool:
    """Whether a line is what somebody builds or what begins to run, not one that a plant has."""
    return bool(_BUILDS.search(text, max(0, start - _NEAR), start) or _RUNS.match(text, end))


def _placed_start(words: Words, head: int) -> int:
    """Where the owner and the places before a power station's size begin (海岳能源北湖30万千瓦…项目)."""
    head -= words.text[head - 1 : head] in _SIGNS
    line = _LINE.search(words.text, max(0, head - 12), head)
    if line and line["from"] in readings():
        return line.start("from")
    start = proper_start(words, head, placed=True)
    if start is None and (word := words.fine.texts[words.fine.index(head - 1)]) in readings():
        start = head - len(word)
    start = _local_start(words, head) if start is None else start
    return _brand_start(words, head) if start is None else start


def _local_start(words: Words, head: int) -> int | None:
    """Where a clause begins with a place and goes on with where in it (，海岳县九步滩30万千瓦…)."""
    item = _LOCAL.search(words.text, max(0, head - 13), head)
    if item is None:
        return None
    fine = words.fine
    inner = fine.texts[fine.index(item.start(1)) : fine.index(head - 1) + 1]
    done = word_set("zone_doings") & set(inner)
    named = all(tag_of(word) == "m" or not ends_name(word, tag_of(word)) for word in inner[1:]) and not done
    return item.start(1) if inner[0] in readings() and named else None


def _coined_start(words: Words, head: int) -> int:
    """Where a brand begins that fills an item up to its capacity (、岚基年产15GW单晶电池)."""
    start = _brand_start(words, head)
    fine = words.fine
    inner = fine.texts[fine.index(start) : fine.index(head - 1) + 1] if start < head else []
    strays = sum(len(word) == 1 for word in inner)
    return start if strays > 1 or any(tag_of(word) in PROPER for word in inner) else head


def _brand_start(words: Words, head: int) -> int:
    """Where a short owner begins that fills an item of a row up to the figure (、澜安180万吨煤制油)."""
    item = _OWNER.search(words.text, max(0, head - 5), head)
    if item is None:
        return head
    inner = words.fine.texts[words.fine.index(item.start(1)) : words.fine.index(head - 1) + 1]
    named = all(not ends_name(word, tag_of(word)) and word not in generic() for word in inner)
    return item.start(1) if named else head
