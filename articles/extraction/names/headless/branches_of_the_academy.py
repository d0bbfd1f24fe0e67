"""Branches of the Chinese Academy of Sciences by their town alone (沈阳分院)."""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention

#: The towns and regions that have one.
_BRANCH = re.compile(
    r"(?<![\u4e00-\u9fa5]院)(?<!大学)(?<!学院)(?:北京|沈阳|长春|上海|南京|武汉|广州|成都|昆明|西安|兰州|新疆)分院"
)
#: What only papers of the Academy speak of.
_ACADEMY = re.compile(
    r"中科院|中国科学院|(?:化物|化学物理|自动化|金属|物理|应化|光机|微系统|硅酸盐|近物|煤化|生态|植物|海洋|地理)所(?![在有需谓])"
)
_HEAD = "分院"
#: Where it is printed whole, the short form is looked for anyway.
_WHOLE = ("中国科学院", "中科院")


def find_academy_branches(text: str, found: dict[int, Mention]) -> list[Mention]:
    """Mentions of branches that stand by themselves; `found` is keyed by end."""
    if _HEAD not in text or not _ACADEMY.search(text):
        return []
    branches = [m for m in _BRANCH.finditer(text) if m.end() not in found]
    return [_mention(m) for m in branches if not any(whole + m.group() in text for whole in _WHOLE)]


def _mention(branch: re.Match[str]) -> Mention:
    start, end = branch.span()
    attributes = {"category": "科学院"}
    return Mention(start, end, Kind.INSTITUTE, branch.group(), "unit of an academy", 0.7, None, attributes)
