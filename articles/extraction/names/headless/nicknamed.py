"""Platforms by what they are called in quotation marks: 众创空间“晨光里”, “浙里办”“企服通”等数字化平台."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.document import Kind, Mention
from articles.extraction.names.roles import Role, role_of

#: Sorts that bear a name in quotation marks behind them.
_SORT = re.compile(
    r"(?P<sort>孵化器|众创空间|加速器|创客空间|(?:服务|线上|互联网|数字化?|信息|对接|交易|智慧|大数据|政务|云)平台"
    r"|(?<=产业|软件|科技|创意|物流)园|小镇)(?:——?)?“(?P<name>[\u4e00-\u9fa5A-Za-z0-9·+]{2,12})”"
    r"(?=[，。、；）]|正式|上线|揭牌|启用|投用|建成|落成|已|于|是|位于|入驻|获|等|和|与|及|也|各|将|今年|去年|$)"
)
#: A row of names in quotation marks, and that they are platforms.
_ROW = re.compile(
    r"(?:“[^“”，。；\n]{2,12}”[、和]?){1,6}等?(?:[\d一二两三四五六七八九十多]{1,3}余?[个大项])?"
    r"(?P<sort>(?:线上|网上|在线|数字化?|数智化?|智慧|智能|服务|综合|信息|政务|公共|对接|交易|云|管理){0,3})"
    r"(?:平台|系统)(?!建设|公司|改革|工程|治理|性)"
)
_QUOTED = re.compile("“([\u4e00-\u9fa5A-Za-z0-9·+]{2,12})”")
_NEVER = re.compile("^(?:互联网|智能|科技|绿色|数字)?[+＋]|^[一二三四五六七八九十\\d]|[+＋]$|式$|化$|制$|型$")
#: How the names of zones end.
_GROUND = frozenset("谷港城园岛湾里坊区街镇汇场")
#: What one word says of rank or sort (“国字号”).
_COMMON = frozenset({Role.LEVEL, Role.NOUN})
_SURE = 0.65


def find_nicknamed(text: str, found: dict[int, Mention]) -> list[Mention]:
    """Mentions of what stands in such quotation marks; `of` is the name of the unit before them."""
    if "“" not in text:
        return []
    mentions: dict[int, Mention] = {}
    for start, end, owner in (*_behind_sorts(text, found), *_in_rows(text)):
        name = text[start:end]
        zone = found.get(end)
        if zone is not None and zone.kind is Kind.PARK and zone.start == start:
            zone.kind = Kind.PLATFORM  # “云上科技城”等线上平台
        common = _NEVER.search(name) or role_of(name) in _COMMON
        if zone is not None or end + 1 in found or common:
            continue
        attributes = {"category": "平台", "core": name} | ({"of": owner.text} if owner else {})
        kind = owner.kind if owner else Kind.PLATFORM
        mentions[end] = Mention(start, end, kind, name, "nicknamed", _SURE, None, attributes)
    return list(mentions.values())


def _behind_sorts(text: str, found: dict[int, Mention]) -> Iterator[tuple[int, int, Mention | None]]:
    for match in _SORT.finditer(text):
        owner = found.get(match.end("sort"))
        zone = match["sort"][-1] in "园镇"
        if (owner is not None and match["name"][-1] in _GROUND) if zone else True:
            yield *match.span("name"), owner


def _in_rows(text: str) -> Iterator[tuple[int, int, Mention | None]]:
    for row in _ROW.finditer(text):
        names = list(_QUOTED.finditer(text, row.start(), row.end()))
        if row["sort"] or len(names) > 1:
            yield from ((*match.span(1), None) for match in names)
