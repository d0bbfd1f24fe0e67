"""Brands that are ordinary words, before a trade and what only a firm has or does (驯鹿生物自主研发…)."""

from __future__ import annotations

import re

from articles.extraction.names.roles import Role, role_of
from articles.extraction.names.stem import Surroundings
from articles.extraction.names.words import tag_of

#: Trades that common nouns seldom stand before.
_TRADES = frozenset(
    {
        *("科技", "股份", "药业", "制药", "光电", "半导体", "微电子", "重工", "精工", "控股", "乳业", "酒业"),
        *("医药", "新材料", "新材", "锂电", "氢能", "激光", "光学", "生物", "电子", "精密", "仪器", "化工"),
        *("医疗", "环保", "机械", "电气", "通信", "传动", "种业", "机床", "轮胎", "钢构", "动力", "机器人"),
    }
)
#: What only a firm has, and what it does by itself.
WORKS = re.compile(
    r"的?(?:生产|装配|总装|数字化|智能化?|加工|无尘|包装|一号|\d号)*(?:车间|厂房|厂区|生产线|产线)"
    r"|(?:成功)?自主(?:研发|研制|开发|设计)|成立于(?:19|20)\d\d年"
    r"|(?:的?(?:相关|有关|主要))?负责人(?=[\u4e00-\u9fa5]{2,4}(?:介绍|表示|告诉|坦言|说[，：。]))"
    r"|(?:的)?(?:技术总监|总工程师|研发总监|生产总监|销售总监|董秘|厂长)|生产的[^，。；]{2,12}(?:出口|远销|销往)"
)
#: Characters of the word that is a brand (驯鹿).
_LENGTH_OF_BRAND = 2
#: Roles of what may stand before a name.
_BEFORE = frozenset({Role.BREAK, Role.NOUN, Role.JOIN})


def worded_start(around: Surroundings, begin: int, end: int) -> int | None:
    """Where the brand before the trade `[begin, end)` begins, a place before it included."""
    text, fine = around.text, around.words.fine
    if text[begin:end] not in _TRADES or not begin or not fine.boundary(begin):
        return None
    if not WORKS.match(text, end):
        return None
    index = fine.index(begin - 1)
    word, start = fine.texts[index], fine.starts[index]
    if len(word) != _LENGTH_OF_BRAND or role_of(word) is not Role.PLAIN or tag_of(word)[0] != "n":
        return None
    if (place := around.places.get(start)) is not None:
        return place
    return start if not index or role_of(fine.texts[index - 1]) in _BEFORE else None
