"""What a sentence says of the beginning of something: its date is that of nothing that is so by now."""

from __future__ import annotations

import re

from articles.extraction.lexicons import any_of, lines

#: How an organisation begins.
FOUNDED = any_of(lines("founding_verbs"))
_BEGAN = (
    f"{FOUNDED}|落户|获批|获准|揭牌|挂牌|入驻|开园|建[园区校厂]|升[级格]为|改制|更名|建成|投用|启用|运营"
    "|被[^，。；]{0,10}[评授认列]|认定为|入选|获评|成为"
)
#: 公司2012年落户，; 2016年被认定为国家级中心，: what began or was won, in a clause without a figure.
_BEGINNING = re.compile(f"[，,]?[^，。；0-9]{{0,16}}?(?:{_BEGAN})[^，。；、0-9]{{0,20}}，")
#: 现有员工860人, 面积8平方公里: so it is by now.
_STATE = re.compile(
    "拥有|现|员工|职工|人员|面积|占地|注册资|资产|[建设]有|下[设辖]|已|累计|年[产均营销纳]|市场"
)
#: 当年实现产值3亿元: but that was so then.
_THEN = re.compile("当年|同年|首年|[^今]年(?=[，底末])|首批|新增|募集")
#: 2022年7月设立的人才贷已放款42亿元: whose beginning dates nothing, where it is gone on about.
_FOUNDED = re.compile(
    "(?:设立|获批|建成|投[产用]|揭牌|挂牌|启用|落户|引进|上线|推出|开工|启动)[^，。、；0-9]{0,8}的"
    "[^，。、；0-9]{2,20}?(?:已|现[有已]|目前|累计|如今|，)"
)
#: 去年11月通过验收，已供货1200吨: by now.
_BY_NOW = re.compile("(?:目前|现)?已|累计")


def beginning(text: str, at: int) -> int:
    """Where the clause ends that tells what began in the period that ends at `at`, or -1."""
    found = _BEGINNING.match(text, at)
    return found.end() if found else -1


def is_so_since(text: str, begun: int, start: int, end: int) -> bool:
    """Whether what follows a beginning is so by now: nothing in the clause of the figure says then."""
    return _STATE.search(text, begun, end) is not None and _THEN.search(text, start, end) is None


def is_founding(text: str, at: int) -> bool:
    """Whether the period that ends at `at` only says since when there is what is told of."""
    return _FOUNDED.match(text, at) is not None


def is_by_now(text: str, start: int, end: int, *, opens: bool) -> bool:
    """Whether a clause up to its figure adds up until now, or opens so."""
    return (_BY_NOW.match if opens else _BY_NOW.search)(text, start, end) is not None
