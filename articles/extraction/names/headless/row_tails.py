"""Where the last item of a row ends that nothing closes (甲、乙签订协议), and what opens a row of firms."""

from __future__ import annotations

import re

from articles.extraction.names.headless.row_items import LATIN, SHORTEST, are_trades, may_be_brand, of_land
from articles.extraction.names.roles import Role, role_of
from articles.extraction.names.sounds import SOFT
from articles.extraction.names.stem import Surroundings

#: Quicker to look for than the words before a row.
CALLING = (
    "签署",
    "签订",
    "签约",
    "落户",
    "入驻",
    "出资",
    "牵头",
    "供应链",
    "企业",
    "客户",
    "合作伙伴",
    "厂商",
    "巨头",
    "龙头",
    "商",
    "企",
    "销往",
    "供货",
    "供应",
    "配套",
)
#: The word before a row that says what its items are (光谷企业甲、乙, 供应商甲、乙).
_APPOSED = re.compile(
    r"(?:企业|厂商|巨头|龙头|车企|药企|央企|[供应运营服务制造开发配套]{2}商|独角兽)(?:代表|[：:])?$"
)
#: Who buys, before a row of them (客户包括甲、乙, 产品销往甲、乙).
_BUYING = re.compile(
    r"(?:客户|合作伙伴)(?:主要|目前|已|有|就|包括|包含|涵盖|覆盖|遍及|囊括|如|为|名单(?:中|里)?|[：:]){1,4}$|(?:供货|销往|供应|配套|供应链)(?:给|至|于|有)?$"
)
#: What is done, though the words stand in names too.
_DOING = (
    *("上线", "亮相", "量产", "投产", "供应链", "共建", "合作", "联合"),
    *("代工", "签约", "配套", "供货", "加工", "参与", "组成", "协同"),
)
#: Posts, numbers and general words that make something else of the name before them.
_GOES_ON = re.compile(r"副|总|有限|股份|首席|董事|执行|官|教授|专家|负责|[\d一二两三四五六七八九十]")
_CHARACTER = re.compile("[\u4e00-\u9fa5]")
#: What firms do, behind a row of them; whose chain of supply one gets into.
_ACTING = re.compile(
    r"等?(?:先后|相继|纷纷|均|都|也|已|正式|成功|陆续|共同|分别)*(?:落户|入驻|进驻|签署|签订|签约|投产|扩产|增资|参展|设厂|建厂|供货|合资|出资|牵头|领衔)"
    r"|等?的?(?:供应链|供应商体系|供应体系|配套体系|采购体系|生产线)"
)
_CLOSE = re.compile(r"等|[\d一二三四五六七八九十]+[余多]?家")
#: How far back the words before a row are read.
_REACH = 12


def apposed(text: str, start: int) -> bool:
    """Whether the word right before a row calls its items firms."""
    return bool(_APPOSED.search(text, max(0, start - _REACH), start))


def bought(text: str, start: int) -> bool:
    """Whether the words before a row say that its items are customers."""
    return bool(_BUYING.search(text, max(0, start - _REACH), start))


def act_as_firms(text: str, end: int) -> bool:
    """Whether what follows a row is what firms do together, or what a supplier gets into."""
    return bool(_ACTING.match(text, end))


def tail_end(around: Surroundings, start: int, limit: int) -> int:
    """Where a name that begins at `start` ends: before the first word that no name holds."""
    text, fine = around.text, around.words.fine
    latin = LATIN.match(text, start, limit)
    if latin is not None and of_land(latin) and not _CHARACTER.match(text, latin.end()):
        return latin.end("name")
    index = fine.index(start)
    while index < len(fine.texts) and fine.starts[index] < limit:
        word, at = fine.texts[index], fine.starts[index]
        kept = at <= start or (word in SOFT and at - start < SHORTEST) or word == "集团"
        if word in _DOING or (role_of(word) <= Role.NOUN and not kept):
            return at
        index += 1
    return limit


def goes_on(around: Surroundings, start: int, limit: int) -> bool:
    """Whether one or two characters that may be of a brand fill the item up to the end of the row."""
    if not 0 < limit - start <= SHORTEST or not _CLOSE.match(around.text, limit):
        return False
    return may_be_brand(around.text[start:limit])


def with_trade(around: Surroundings, start: int, limit: int) -> bool:
    """Whether only trades stand there, so that they go on with the name before (海岳 + 储能科技)."""
    fine = around.words.fine
    if not (fine.boundary(start) and fine.boundary(limit)) or start >= limit:
        return False
    return are_trades(fine.texts[fine.index(start) : fine.index(limit - 1) + 1])


def is_whole(around: Surroundings, end: int) -> bool:
    """Whether a name may end where `tail_end` says: no number, post or sort goes on with it."""
    fine = around.words.fine
    if end >= len(around.text):
        return True
    word = fine.texts[fine.index(end)]
    if _GOES_ON.match(around.text, end):
        return False
    return word in _DOING or role_of(word) in (Role.BREAK, Role.JOIN)
