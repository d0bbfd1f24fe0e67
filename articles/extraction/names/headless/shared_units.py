"""Laboratories and facilities in a row that share one head: 甲、乙两个全国重点实验室."""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention
from articles.extraction.names.heads import Head
from articles.extraction.names.roles import Role
from articles.extraction.names.stem import Surroundings
from articles.extraction.names.stems import read_stem
from articles.extraction.names.trimming import trim
from articles.extraction.quantities.numbers import chinese

#: So many units of one sort, behind the row of what they work on.
_COUNTED = re.compile(
    r"(?P<etc>等)?(?P<number>[两二三四五六七八九十]|\d{1,2})[个家大](?P<rank>全国|国家级?|省级?|省部共建|市级)?"
    r"(?P<head>(?:国家|全国)?重点实验室|实验室|国家实验室|大科学装置|重大科技基础设施|工程研究中心|技术创新中心"
    r"|制造业创新中心|产业创新中心|中试基地|中试平台|创新联合体|产业创新联盟|产业联盟)(?!建设|集群|数|总量)"
)
_CUE = re.compile("[个家大][国全省市重]?.{0,4}(?:实验室|中心|装置|设施|基地|平台|联合体|联盟)")
#: Ranks that belong to the name of a unit.
_BORNE = {"全国": "全国", "国家": "国家"}
_LEVELS = {"全": "国家级", "国": "国家级", "省": "省级", "市": "市级"}
_KINDS = {"盟": Kind.CONSORTIUM, "体": Kind.CONSORTIUM}
_STOPS = re.compile("[，。；：！？\n“”（）()]")
#: 科学与技术, 工艺与装备 are what one of them works on.
_JOINTS = re.compile("(?:以及|[和与及])(?!技术|工程|装备|应用|控制)")
#: Characters of what a unit works on, and how far a row goes back.
_SHORTEST, _FAR = 2, 120
_TOPIC = frozenset({Role.PLAIN, Role.VAGUE, Role.SINGLE, Role.PROPER, Role.JOIN, Role.LEVEL, Role.NOUN})
#: Where the first of a row lies, and whose the units are where they are not told by what they work on.
_OWNERS = frozenset({Role.PLACE, Role.ORG})
_WHO = ("公司", "集团", "企业", "大学", "学院", "医院", "学校", "院所")
_SURE = 0.7


def find_shared_units(around: Surroundings, found: dict[int, Mention]) -> list[Mention]:
    """Mentions of the units of such rows; `shared` is what each is called in full."""
    text = around.text
    if not _CUE.search(text):
        return []
    mentions: list[Mention] = []
    for match in _COUNTED.finditer(text):
        head = Head(match["head"], _KINDS.get(match["head"][-1], Kind.PLATFORM), match["head"], "dom")
        for start, end in _row(around, match, head, found):
            rank = match["rank"] or match["head"]
            name = text[start:end] + _BORNE.get(match["rank"] or "", "") + match["head"]
            attributes = {"category": head.category, "core": text[start:end], "shared": name}
            if level := _LEVELS.get(rank[0]):
                attributes["level"] = level
            mentions.append(
                Mention(start, end, head.kind, text[start:end], "shared head", _SURE, None, attributes)
            )
    return mentions


def _row(
    around: Surroundings, match: re.Match[str], head: Head, found: dict[int, Mention]
) -> list[tuple[int, int]]:
    """What each of the units works on; nothing where the row is not as long as it is said to be."""
    low = max(0, match.start() - _FAR)
    text = around.text
    stops = [stop.end() for stop in _STOPS.finditer(text, low, match.start())]
    low = stops[-1] if stops else low
    number = int(match["number"]) if match["number"].isdigit() else int(chinese(match["number"]) or 0)
    pieces = _pieces(text, low, match.start(), number)
    if len(pieces) < _SHORTEST or (len(pieces) != number and not (match["etc"] and len(pieces) < number)):
        return []
    row: list[tuple[int, int]] = []
    for start, end in pieces:
        stem = read_stem(around, end)
        trim(stem, head, text)
        begin = max(start, stem.start)
        whole = begin == start or start == low
        parts = [part for part in stem.parts if part.start >= begin]
        if start == low and (owners := [part.end for part in parts if part.role in _OWNERS]):
            begin = owners[-1]
            parts = [part for part in parts if part.start >= begin]
        topical = parts and _TOPIC.issuperset(part.role for part in parts) and end not in found
        if not whole or not topical or end - begin < _SHORTEST or text.endswith(_WHO, begin, end):
            return []
        row.append((begin, end))
    return row


def _pieces(text: str, low: int, high: int, number: int) -> list[tuple[int, int]]:
    """The items between commas of a row, the last one cut at 和 where one is wanting."""
    pieces: list[tuple[int, int]] = []
    start = low
    while (comma := text.find("、", start, high)) >= 0:
        pieces.append((start, comma))
        start = comma + 1
    last = list(_JOINTS.finditer(text, start, high)) if len(pieces) + 1 < number else []
    if last:
        pieces.append((start, last[-1].start()))
        start = last[-1].end()
    return [*pieces, (start, high)]
