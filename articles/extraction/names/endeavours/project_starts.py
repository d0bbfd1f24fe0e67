"""Where the name of a project begins: at the first word that names (帮包项目|海岳氢能项目)."""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention
from articles.extraction.lexicons import word_set
from articles.extraction.names.endeavours.project_words import (
    BUILT,
    PROPER,
    STOP,
    ends_name,
    generic,
)
from articles.extraction.names.territory.places import readings
from articles.extraction.names.words import Words

_LATIN_BEFORE = re.compile(r"(?<![A-Za-z0-9])[A-Z][A-Za-z0-9]{0,11} $")
#: No name goes back further from its head.
_WIDTH = 30
#: Behind 建设 no more than a short word still belongs to the same name (建设示范项目).
_COINED = 2
_DISTRICT = re.compile(r"(?:新区|高新区|经开区|开发区|工业园区|功能区|示范区|[市县镇乡])$")
#: What only says whose care a project or its firm is in (帮包项目甲中心项目).
_SAID_OF_IT = re.compile(
    r"(?:(?:帮包|包联|包保|挂包|联系|重点|在建)(?:项目|企业)|(?:园区|辖区|区内)[\u4e00-\u9fa5]{0,4}?企业)"
    r"(?=[\u4e00-\u9fa5]{6})"
)
#: Projects that stand in a row.
ROW = re.compile(r"项目、[^、，。；\n]{4,28}项目")
#: Characters that say something of a project.
TELLING = 4
#: What zones have many projects of.
SORTED = re.compile(
    r"(?:园|园区|区|城)(?:\d{4}年)?(?:第?[一二三四]季度|[上下]半年|首批|第[一二三四]批)?(?:重点|重大|优质|招商)(?:产业|工业|建设)?$"
)


def specific_start(words: Words, head: int) -> int | None:
    """Where a place begins that has something of no general sort behind it (海岳氢能综合应用示范项目)."""
    start = proper_start(words, head, placed=True)
    if start is None or words.tag(words.index(start)) != "ns":
        return None
    inner = words.texts[words.index(start) : words.index(head - 1) + 1]
    inner[-1] = words.text[words.starts[words.index(head - 1)] : head]
    if inner[-1] in generic() - BUILT:
        return None
    told = sum(len(word) for word in inner if word not in generic() and word not in readings())
    return start if told >= TELLING else None


def row_start(text: str, start: int, head: int) -> int:
    """In a row of projects the whole item is the name (临夏县云上河州文旅产业项目)."""
    comma = text.rfind("、", max(0, head - _WIDTH), start)
    if (
        comma < 0
        or not ROW.search(text, max(0, comma - 32), head + 34)
        or STOP.search(text, comma + 1, start)
    ):
        return start
    return comma + 1


def latin_start(text: str, start: int) -> int:
    """A name in Latin letters goes back over the blank to the word before it (AB Tech300项目)."""
    before = _LATIN_BEFORE.search(text, max(0, start - 14), start) if text[start - 1 : start] == " " else None
    return before.start() if before and text[start].isascii() else start


def proper_start(words: Words, head: int, *, placed: bool = False) -> int | None:
    """Where the words before 项目 begin to be a name; None where they only describe.

    Where `placed`, a division names too (海岳市北湖水库工程).
    """
    index = words.index(head) - 1
    first, proper = None, False
    while index >= 0 and head - words.starts[index] <= _WIDTH:
        word, tag = words.texts[index], words.tag(index)
        done = word in word_set("zone_doings") and first is not None and _opens(words, first)
        if done or ends_name(word, tag) or (word == "建设" and head - words.ends[index] > _COINED):
            break
        first = index
        proper = proper or (
            word not in generic() and (tag in PROPER or (tag == "ns" and (placed or word not in readings())))
        )
        index -= 1
    if first is None or not proper or words.texts[first] in generic():
        return None
    start = words.starts[first]
    if _of_a_place(words, start, head):
        return None
    return start if head - start >= 4 and words.tag(first) in (*PROPER, "ns") else None


def _opens(words: Words, index: int) -> bool:
    """Whether a name may begin with this word: a place, something rare."""
    return words.texts[index] in readings() or words.tag(index) in PROPER


def _of_a_place(words: Words, start: int, head: int) -> bool:
    """Whether nothing but a zone or a district and general words stand before 项目: any project there."""
    end, index = head, words.index(head - 1)
    while index > 0 and words.text[words.starts[index] : end] in generic():
        end = words.starts[index]
        index -= 1
    return (end > start and bool(_DISTRICT.search(words.text, start, end))) or bool(
        SORTED.search(words.text, start, head)
    )


def project_at(text: str, start: int, end: int, rule: str, confidence: float) -> Mention:
    """A mention of a project, without what only says whose care it is in."""
    if said := _SAID_OF_IT.match(text, start, end):
        start = said.end()
    return Mention(start, end, Kind.PROJECT, text[start:end], rule, confidence)
