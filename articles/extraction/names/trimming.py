"""Where inside a stem the name begins: what joins two names, what only describes one."""

from __future__ import annotations

from articles.extraction.document import Kind
from articles.extraction.names.heads import Head
from articles.extraction.names.roles import Role
from articles.extraction.names.stems import Part, Stem

_TOPICS = frozenset({Role.PLAIN, Role.VAGUE, Role.SINGLE, Role.PROPER, Role.JOIN, Role.LEVEL})
#: What makes a name one of its own.
OWN = frozenset({Role.PLACE, Role.ORG, Role.PROPER, Role.SINGLE, Role.BRACKET, Role.QUOTED})
#: Longest topic before a 与 that still belongs to one name (材料与新能源学院).
_JOINED = 6


#: Common nouns that a topic may hold.
_FIELDS = frozenset({"技术", "产品", "项目", "工程", "成果", "专利", "品牌", "企业", "学生"})
#: Doing words that stand inside names but do not open one (培育, 发展).
_DOING = frozenset(
    "培育 发展 建设 推进 促进 推广 开发 管理 运营 保障 服务 保护 转化 孵化 协调 统筹 扶持 资助 联合 利用 供应".split()
)


def trim(stem: Stem, head: Head, text: str) -> None:
    """Cut off what stands before the name."""
    _cut_at_join(stem, head, text)
    _cut_before_place(stem)
    while stem.parts and stem.parts[0].role is Role.NOUN and _has_own(stem.parts[1:]):
        stem.cut(1)
    while stem.parts and (
        stem.parts[0].role in (Role.BRACKET, Role.JOIN) or _word(stem.parts[0], text) in _DOING
    ):
        stem.cut(1)


def _word(part: Part, text: str) -> str:
    return text[part.start : part.end]


def _has_own(parts: list[Part]) -> bool:
    return any(p.role in OWN for p in parts)


def _cut_at_join(stem: Stem, head: Head, text: str) -> None:
    """Two names joined by 与, or one name with 与 in its topic?"""
    for index in range(len(stem.parts) - 1, -1, -1):
        if stem.parts[index].role is Role.JOIN and not _one_topic(stem, index, head, text):
            stem.cut(index + 1)
            return


def _one_topic(stem: Stem, index: int, head: Head, text: str) -> bool:
    left, right = stem.parts[:index], stem.parts[index + 1 :]
    if head.kind is Kind.COMPANY or not left or not right:
        return False
    if any(p.role not in _TOPICS and _word(p, text) not in _FIELDS for p in right):
        return False
    topic = left[1:] if left[0].role in (Role.PLACE, Role.ORG) else left
    if not topic or len(topic) > _JOINED:
        return False
    return all(p.role in _TOPICS or _word(p, text) in _FIELDS for p in topic)


def _cut_before_place(stem: Stem) -> None:
    """A place opens a name, unless what stands before it is itself part of a name."""
    for index in range(len(stem.parts) - 1, 0, -1):
        part, before = stem.parts[index], stem.parts[index - 1]
        if part.role is not Role.PLACE or index == len(stem.parts) - 1:
            continue
        stray = index == 1 and before.role is Role.SINGLE
        if stray or before.role is Role.NOUN or not _has_own(stem.parts[:index]):
            stem.cut(index)
            return
