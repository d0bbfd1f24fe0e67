"""Rows of projects, each item with the word (甲先进封装项目、乙机床一期项目等)."""

from __future__ import annotations

import re

from articles.extraction.names.endeavours.project_words import PROPER, generic, only_nouns
from articles.extraction.names.territory.places import readings
from articles.extraction.names.words import Words, tag_of

#: Projects in a row, and what may stand before the first of them.
_ROW_OF_PROJECTS = re.compile(
    r"[^\s，。；：、！？“”《》等]{4,32}项目(?:、[^\s，。；：、！？“”《》等]{4,28}项目){1,12}(?=等|[，。；、]|和|及|以及)"
)
#: One of them; the last two may be joined by a word.
_ROW_ITEM = re.compile(
    "(?:(?<=项目)[和与及])?(?P<item>(?:(?!项目[和与及])[^、])+(?:项目(?=[和与及]))?(?<=项目))"
)
_OPENING = re.compile(
    r".*(?:[了的]|用于|投向|投入|考察|调研|走访|观摩|参观|推进|实施|包括|包含|涵盖|分别为|主要有|来到|走进|签约|开工|察看|查看|招引|引进|引入|落地|建成)"
)
#: With these a measure begins (支持联合体承担科技计划项目).
_MEASURES = ("支持", "鼓励", "引导", "推荐")
#: No name of an item is shorter.
_SHORTEST = 7
#: Between the halves of what is built.
_HALVES = frozenset("及与和")
#: Characters that say what is made, of an item of common words among others that are names.
_PRODUCT = 6
#: The same where something happens to the whole row (…等一批项目开工).
_MADE = 4
_BEGUN = re.compile(
    r"(?:等(?:[一多]批|[\d一二三四五六七八九十多]+[余多]?[个项])?[^，。；、]{0,8}?(?:项目)?)?(?:已|正|正式|顺利|全面|集中|相继|陆续|先后|成功|提前|如期|纷纷|加快|加速|也)*"
    "(?:开工|开建|动工|投产|签约|落户|落地|竣工|奠基|建成|推进|建设|启动|入驻)"
)


def project_rows(text: str, words: Words) -> list[tuple[int, int]]:
    """Items of a row of projects (甲先进封装项目、乙机床一期项目等): two that tell something are names."""
    found: list[tuple[int, int]] = []
    if "项目、" not in text:
        return found
    for row in _ROW_OF_PROJECTS.finditer(text):
        spans: list[tuple[int, int]] = []
        common: list[tuple[int, int]] = []
        begun = _BEGUN.match(text, row.end())
        for part in _ROW_ITEM.finditer(text, *row.span()):
            start, end = part.span("item")
            opening = _OPENING.match(text, start, end) if start == row.start() else None
            start = opening.end() if opening else start
            if end - start < _SHORTEST:
                continue
            if not says_nothing(words, start, end - 2):
                spans.append((start, end))
            elif only_nouns(text[start : end - 2]) >= (_MADE if begun else _PRODUCT):
                common.append((start, end))
        if len(spans) > 1 or (begun and len(spans) + len(common) > 1):
            found += spans + common
    return found


def says_nothing(words: Words, start: int, end: int) -> bool:
    """Whether an item only says what sort of project it is, is a place, or speaks of something else."""
    if words.text.startswith(_MEASURES, start):
        return True
    fine = words.fine
    inner = fine.texts[fine.index(start) : fine.index(end - 1) + 1]
    tags = {tag_of(word) for word in inner[1:-1] if word not in _HALVES}
    tags |= {tag_of(inner[0]), tag_of(inner[-1])}
    if tags & {"p", "c", "r", "uj", "ul"} or words.text[start:end] in readings():
        return True
    return all(len(word) > 1 and (word in generic() or tag_of(word) not in PROPER | {"ns"}) for word in inner)
