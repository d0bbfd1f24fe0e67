"""Firms that open the names of projects and gardens (海岳医疗项目, 海岳集团总部项目, 海岳时代临州产业园)."""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention
from articles.extraction.lexicons import word_set
from articles.extraction.names.endeavours.project_words import generic
from articles.extraction.names.headless.row_items import trades
from articles.extraction.names.roles import Role, role_of
from articles.extraction.names.sounds import NUMERALS
from articles.extraction.names.territory.places import readings
from articles.extraction.names.words import RARE_TAGS, Words, tag_of

#: What only firms have in the name of a project.
_SEAT = re.compile(
    r"(?:(?:中国|全国|全球|国际|区域|华东|华南|华北|华中|西南|西北|东北|第二|[\u4e00-\u9fa5]{2}区域))?总部(?!湾|港|商务|楼宇)"
)
#: Trades with which only firms are called.
_SURE = frozenset({"科技", "股份", "药业", "制药", "控股", "集团", "实业", "重工", "精工", "乳业", "酒业"})
#: With these a trade tells what is made or what the ground is for (医疗器械, 新能源汽车, 光电产业园).
_COMPOUNDS = re.compile(
    r"零部件|配件|器械|综合|信息|医药|制造|智造|产业|科技|工业|[园城谷港区]|小镇|示范|技术|创新|研发|生产|加工|装备|设备|材料"
    r"|基地|应用|服务|储能|电站|发电|汽车|动力|电池|电芯|整车|一体|智能|系统|工程|中心|大数据|供应|检测|经济|循环|回收|再生|利用|及|和|与|、"
)
#: Before a project that stands among others, or that is told by what it costs.
_AMONG = re.compile(r"、$|[\d.]+[万亿]元?的$")
_BEHIND = re.compile(r"、|等(?:一批|[\d一二三四五六七八九十]+余?个|[^，。；、]{0,6}项目)")
#: Two trades that are one product.
_PRODUCT = "新能源汽车"
#: How places end that no gazetteer has (云锦湾环境项目).
_LANDSCAPE = frozenset("湾湖岭山峡岛河江村镇洋滩港洲坝沟桥溪泉")
#: Behind these a name goes on.
_CLOSING = frozenset({"）", ")"})
#: Lengths of what is a firm's own in its name.
_SHORTEST, _LONGEST = 2, 5


def find_project_owners(text: str, words: Words, mentions: list[Mention]) -> list[Mention]:
    """Mentions of firms that nobody recognised at the beginning of a project's name, or of a garden's."""
    sites = [m for m in mentions if m.kind in (Kind.PROJECT, Kind.PARK)]
    if not sites:
        return []
    taken = {m.start for m in mentions if m.kind not in (Kind.PROJECT, Kind.PARK, Kind.REGION)}
    firms = [m for m in mentions if m.kind is Kind.COMPANY]
    taken |= {m.end for m in firms}
    known = {m.text for m in firms}
    found: list[Mention] = []
    reach = 0
    for site in sorted(sites, key=lambda m: (m.start, -m.end)):
        inner = site.start < reach or text[site.start - 1 : site.start] in _CLOSING
        reach = max(reach, site.end)
        if inner or site.start in taken:
            continue
        taken.add(site.start)
        end = _owner_end(text, words.fine, site)
        if end is not None and not any(text[site.start : at] in known for at in range(site.start, end)):
            found.append(_mention(text, site.start, end))
    return found


def _mention(text: str, start: int, end: int) -> Mention:
    name = text[start:end]
    return Mention(start, end, Kind.COMPANY, name, "opens a project", 0.65, None, {"core": name})


def _owner_end(text: str, fine: Words, site: Mention) -> int | None:
    """Where the firm ends that opens a name: a place, something rare, its trades."""
    if not fine.boundary(site.start):
        return None
    begin = _behind_place(text, site.start)
    core = _behind_core(fine, begin, site.end)
    if not _SHORTEST <= core - begin <= _LONGEST or text[begin:core] in word_set("name_bilateral"):
        return None
    end = _behind_trades(fine, core, site.end)
    if end == core:
        end = _behind_word(fine, core)
    if end >= site.end:
        return None
    if _SEAT.match(text, end):
        return end
    if begin == site.start and end - begin > _SHORTEST and _placed_behind(text, fine, end):
        return end
    if site.kind is not Kind.PROJECT or end == core:
        return None
    return end if _is_firm(text, fine, end, site, text[core - 1] in _LANDSCAPE) else None


def _behind_place(text: str, start: int) -> int:
    for length in (4, 3, 2):
        if text[start : start + length] in readings():
            return start + length
    return start


def _behind_core(fine: Words, at: int, last: int) -> int:
    """Where rare words and stray characters end; a numeral may stand among them (沅一)."""
    index = fine.index(at)
    while index < len(fine.texts) and fine.ends[index] < last:
        word = fine.texts[index]
        if word in trades() or word in readings() or word in word_set("macro_regions"):
            break
        stray = role_of(word) is Role.SINGLE or (word in NUMERALS and fine.starts[index] > at)
        if not (stray or (role_of(word) is Role.PROPER and tag_of(word) in RARE_TAGS)):
            break
        index += 1
    return max(at, fine.starts[index]) if index < len(fine.texts) else at


def _behind_trades(fine: Words, at: int, last: int) -> int:
    """Where the trades end (能源 + 化工), or the group; behind a firm's own the next is what is built."""
    index = fine.index(at)
    while index < len(fine.texts) and fine.ends[index] < last:
        if fine.texts[index] not in trades() and fine.texts[index] != "集团":
            break
        index += 1
        if fine.texts[index - 1] in _SURE:
            break
    return max(at, fine.starts[index])


def _behind_word(fine: Words, at: int) -> int:
    """Where a common word ends that may end a brand, and the group (海岳 + 时代, 海岳 + 朋友 + 集团)."""
    index = fine.index(at)
    word = fine.texts[index]
    if len(word) != _SHORTEST or role_of(word) is not Role.PLAIN or word in generic():
        return at
    return _behind_trades(fine, fine.ends[index], len(fine.text)) if index + 1 < len(fine.texts) else at


def _placed_behind(text: str, fine: Words, end: int) -> bool:
    """Whether the place of the garden stands behind whoever has it built."""
    return any(fine.boundary(end + n) and _is_place(text[end : end + n]) for n in (2, 3))


def _is_place(word: str) -> bool:
    """Whether a word is a place and no common word besides (合作, 新城)."""
    return any("word" not in reading.place.flags for reading in readings().get(word, ()))


def _is_firm(text: str, fine: Words, end: int, site: Mention, local: bool) -> bool:
    """Whether a trade is a firm's and no part of what is built, the less where it has a `local` name."""
    last = fine.texts[fine.index(end - 1)]
    if last in _SURE:
        return True
    if local or last not in trades() or text.endswith(_PRODUCT, 0, end):
        return False
    among = _AMONG.search(text, max(0, site.start - 10), site.start) or _BEHIND.match(text, site.end)
    return bool(among) and not _COMPOUNDS.match(text, end)
