"""Verbs of a first figure that hold for the next ones of its list as well."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.nouns.tokens import tokens_of
from articles.extraction.metrics.words import words

_NOUN_BEFORE = "noun-before"
#: What joins the items of a list.
_JOINTS = "、和及以"
#: Sums of several projects; how they open, and what parts are told by.
_SUMS = frozenset(
    {"总投资", "总投资额", "投资总额", "协议投资", "计划总投资", "投资额", "投资", "年度计划投资"}
)
_SUMS_OPEN, _PART = ("总投资", "投资", "协议投资", "计划", "年度"), "其中"
#: What some of many have or did together.
_HAVE = re.compile("(?:共计?|累计|合计|总计|已|全年|年)*(?:拥有|持有|实现|完成|贡献|创造|获得|申请)了?")
#: What somebody has is nothing that came anew.
_STOCKS = ("余额", "存量", "总数", "总量", "总额")


def carry_verb(text: str, earlier: Figure, figure: Figure) -> None:
    """新增中心3家、平台5个; 减少碳排放3吨、粉尘2吨: what came anew or was saved goes on to the last."""
    if figure.rule != _NOUN_BEFORE or earlier.rule != _NOUN_BEFORE or figure.dimension != earlier.dimension:
        return
    between = text[earlier.quantity.end : figure.quantity.start]
    if between[:1] not in _JOINTS or between.lstrip(_JOINTS) != figure.indicator:
        return
    verb = lead_verb(earlier.indicator)
    if not verb or figure.core.endswith(_STOCKS):
        return
    if tokens_of(figure.indicator)[0][0] not in words("flow"):
        figure.name(verb + figure.indicator, figure.rule, figure.confidence)


def scope_sums(text: str, figures: list[Figure]) -> None:
    """工业项目5个，总投资107亿元；农业项目6个，总投资25亿元: each sum is that of what was just counted."""
    pairs = [
        (count, total)
        for count, total in pairwise(figures)
        if total.core in _SUMS
        and total.scope is None
        and (count.dimension, total.dimension) == ("count", "money")
        and count.core
        and text[count.quantity.end : total.quantity.start].lstrip("，、").startswith(_SUMS_OPEN)
    ]
    parted = [place for place, (count, _) in enumerate(pairs) if _PART in count.pre]
    told = pairs[parted[0] :] if parted else pairs
    if len({count.core + (count.scope or "") for count, _ in told}) < 2 - bool(parted):
        return
    for count, total in told:
        total.scope = count.scope or count.indicator


def scope_owners(text: str, figures: list[Figure]) -> None:
    """1550家高企拥有发明专利2万件: of these, not of all."""
    for owners, figure in pairwise(figures):
        if owners.rule != "noun-after" or owners.dimension != "count" or figure.scope is not None:
            continue
        between = text[owners.quantity.end : figure.quantity.start]
        if owners.indicator in words("generic") or not between.startswith(owners.indicator):
            continue
        has = _HAVE.match(between, len(owners.indicator))
        if has and figure.rule == _NOUN_BEFORE and between[has.end() :].startswith(figure.indicator):
            figure.scope = owners.indicator


def lead_verb(indicator: str) -> str:
    """新增平台 → 新增; empty where what is counted neither came anew nor was saved."""
    return next((verb for verb in _verbs() if indicator.startswith(verb)), "")


@cache
def _verbs() -> tuple[str, ...]:
    """What came anew (新增, 新引进) and what was saved (减少), the longest first."""
    new = {word for word in words("flow") if word.startswith("新")}
    return tuple(sorted(new | words("saved"), key=lambda word: (-len(word), word)))
