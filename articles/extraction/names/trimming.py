"""Where inside a stem the name begins: behind what leads to it and what only describes it."""

from __future__ import annotations

import re
from functools import cache

from articles.extraction.document import Kind
from articles.extraction.lexicons import word_set
from articles.extraction.names.heads import Head
from articles.extraction.names.joints import LEVELS, NATION, OF_PLACES, cut_at_join
from articles.extraction.names.known import house_brands
from articles.extraction.names.roles import Role, is_department
from articles.extraction.names.seated import keep_seat
from articles.extraction.names.stem import Part, Stem, word_of
from articles.extraction.names.words import tag_of

#: What makes a name one of its own.
OWN = frozenset({Role.PLACE, Role.ORG, Role.PROPER, Role.SINGLE, Role.BRACKET, Role.QUOTED})
_BEGINNINGS = frozenset({Role.PLACE, Role.ORG, Role.PROPER, Role.SINGLE})
#: Before 级 they make a rank; other words make a grade (车规级芯片).
_RANKS = frozenset("国省市县区州厅部校院")
#: Before these units they make a place of them that is no part of a name (我市, 全省).
_OF_US = frozenset("我全本各该两某每跨外")
#: Heads besides those of agencies that a bare 市 or 省 may open.
_OFFICIAL = frozenset({"place", "academy", "center"})
#: Kinds of things that are built and set up.
_BUILT = frozenset({Kind.PARK, Kind.PLATFORM, Kind.CONSORTIUM})
#: What two found without a word of its own (甲公司与乙大学共建联合实验室).
_FOUNDED = frozenset({Kind.CONSORTIUM, Kind.PLATFORM, Kind.UNIVERSITY})
#: Before these 新型 only praises (新型研发平台).
_ANY_TRADE = (
    "研发",
    "创新",
    "科技",
    "产业",
    "孵化",
    "众创",
    "公共",
    "服务",
    "实验",
    "技术",
    "工业",
    "园区",
    "智慧",
)
#: What is done to such things.
_BUILDING = frozenset({"建设", "共建", "推进"})
#: What a zone of cooperation is for (国际合作示范区).
_SHARED = frozenset({"国际", "经济", "贸易", "产业", "科技", "创新", "农业", "深度", "开放", "金融", "区域"})
#: Before 中国 they make a motto of it.
_MOTTOES = frozenset(
    {
        "数字",
        "健康",
        "美丽",
        "平安",
        "法治",
        "品牌",
        "质量",
        "智慧",
        "绿色",
        "信用",
        "网络",
        "乡村",
        "文化",
        "创新",
    }
)
#: Who acts together with the next.
_TOGETHER = "同"
#: Prepositions that the dictionary has as characters too.
_WITH_FIRMS = frozenset("同替")
#: What firms are called for praise, in quotation marks before their name (“世界500强”).
_EPITHET = re.compile(
    r"“[^“”]*(?:[0百]强|冠军|独角兽|小巨人|国家队|老字号|链主|龙头|专精特新|标杆)(?:企业)?”"
)
#: What is done in a place before the sort of zone that is built.
_BUILDS = frozenset({"建设", "打造"})
_MEANS = frozenset({"平台", "园区"})
#: What the committees of a party put before the name of their place.
_PARTIES = frozenset({"中共", "中国共产党"})
#: Fields of a topic that before a company only say what it is (浙江企业X有限公司).
_OWNERS = frozenset({"企业", "学生"})
#: Sorts of enterprises that companies are named for.
_SERVED = frozenset({"中小企业", "小微企业", "乡镇企业"})
#: What a company does for enterprises; behind anything else 企业 only ends a description (高新技术企业X公司).
_FOR_ENTERPRISES = frozenset(
    {"管理", "服务", "咨询", "家", "孵化", "信用", "策划", "形象", "总部", "发展", "投资"}
)


#: The words for what is done to such things.
_DOINGS = {Kind.COMPANY: "firm_doings", Kind.PARK: "zone_doings"}


def trim(stem: Stem, head: Head, text: str) -> None:
    """Cut off what stands before the name."""
    if is_department(text[stem.start : stem.end]):
        return
    _cut_at_level(stem, text)
    _cut_behind_companion(stem, text)
    if head.kind is Kind.PARK and stem.parts and word_of(stem.parts[-1], text) in _BUILDS:
        stem.cut(len(stem.parts))  # 在临州建设总部基地
    linked = bool(stem.parts) and word_of(stem.parts[-1], text) in word_set("name_links")
    shared = len(stem.parts) > 1 and word_of(stem.parts[-2], text) in _SHARED | word_set("name_bilateral")
    shared = shared or _of_two(stem.parts, text)
    founded = head.kind in _FOUNDED and linked and word_of(stem.parts[-1], text) == "共建"
    if founded or (head.kind is Kind.PARK and linked and not shared):
        stem.cut(len(stem.parts))
    _cut_at_link(stem, head, text)
    _cut_at_quote(stem, head, text)
    if not _quoted(stem, head, text):
        cut_at_join(stem, head, text)
    if head.needs in ("seat", "region"):
        keep_seat(stem, text)
        return
    _cut_before_place(stem, head, text)
    if head.kind is Kind.COMPANY:
        _cut_at_noun(stem, text)
    _cut_at_doing(stem, text, head)
    if len(stem.parts) > 1 and _motto(stem.parts[0], stem.parts[1], text):
        return
    while stem.parts and stem.parts[0].role is Role.NOUN and _has_own(stem.parts[1:]):
        stem.cut(1)
    while stem.parts and _only_leads(stem.parts[0], text, head) and not _of_a_level(stem, head, text):
        stem.cut(1)


def _of_two(parts: list[Part], text: str) -> bool:
    """Whether two towns in one character each share a zone (辽苏合作创新园)."""
    return (
        len(parts) > 2
        and parts[-2].role is parts[-3].role is Role.SINGLE
        and word_of(parts[-1], text) == "合作"
    )


def _quoted(stem: Stem, head: Head, text: str) -> bool:
    """Whether quotation marks say where a name begins and ends (“海洋政策与技术研究中心”)."""
    end = stem.end + len(head.suffix)
    return text[stem.start - 1 : stem.start] == "“" and text[end : end + 1] == "”"


def _of_a_level(stem: Stem, head: Head, text: str) -> bool:
    """省科技担保有限公司: local papers name by its level a firm of the place that has no word of its own."""
    if head.kind is not Kind.COMPANY or text[stem.start] not in LEVELS or stem.before > Role.JOIN:
        return False
    return len(stem.parts) > 1 and not _has_own(stem.parts[1:]) and text[stem.start - 1] not in _OF_US


def _only_leads(part: Part, text: str, head: Head) -> bool:
    """Whether no name begins with this."""
    word = word_of(part, text)
    if head.kind not in OF_PLACES and head.needs not in _OFFICIAL and word in LEVELS:
        return True
    if head.kind is Kind.COMPANY and word in word_set("name_offices"):
        return True
    if word == "新型" and head.kind in _BUILT and text[part.end : part.end + 2] not in _ANY_TRADE:
        return False  # 新型储能创新中心
    if part.role is Role.LEVEL:
        return part.end - part.start > 1
    return part.role in (Role.BRACKET, Role.JOIN) or word in word_set("name_doings")


def _cut_at_level(stem: Stem, text: str) -> None:
    """上海市级: the dictionary takes the place for a word of its own, but only the rank is told."""
    if text.find("级", stem.start, stem.end) < 0:
        return
    for index in range(len(stem.parts) - 1, 0, -1):
        before = text[stem.parts[index].start - 1]
        if word_of(stem.parts[index], text) == "级" and (before in _RANKS or before.isascii()):
            stem.cut(index + 1)
            return


def _cut_at_doing(stem: Stem, text: str, head: Head) -> None:
    """法院调查甲公司, 学校同甲公司签约, 某市新建甲产业园: what is done to it or with it, by whom."""
    if head.kind not in _DOINGS:
        return
    doings = word_set(_DOINGS[head.kind])
    for index in range(len(stem.parts) - 2, -1, -1):
        word = word_of(stem.parts[index], text)
        if stem.parts[index + 1].role not in _BEGINNINGS:
            continue
        within = stem.parts[index - 1].role is not Role.PLACE if index else stem.before is not Role.BREAK
        if word in doings or (word in _WITH_FIRMS and within):
            stem.cut(index + 1)
            return


def _cut_behind_companion(stem: Stem, text: str) -> None:
    """某大学同临州科学城: whoever acts together with what opens with a place or another name."""
    if _TOGETHER not in text[stem.start : stem.end]:
        return
    for index in range(len(stem.parts) - 2, -1, -1):
        part, after = stem.parts[index], stem.parts[index + 1]
        apart = after.role in (Role.PLACE, Role.ORG) or (index and stem.parts[index - 1].role is Role.ORG)
        if text[part.start : part.end] == _TOGETHER and apart:
            stem.cut(index + 1)
            stem.before = Role.JOIN
            return


def _cut_at_link(stem: Stem, head: Head, text: str) -> None:
    """甲联合乙: the name begins after the last such word that has a name behind it."""
    links = word_set("name_links")
    for index in range(len(stem.parts) - 1, -1, -1):
        word = word_of(stem.parts[index], text)
        if word not in links and word not in _BUILDING:
            continue
        after = stem.parts[index + 1 : index + 2]
        opens = after and (after[0].role in _BEGINNINGS or word_of(after[0], text) in word_set("name_seats"))
        builds = word in ("建设", "共建") and after and head.kind in _BUILT
        builds = builds or (word == "共建" and head.kind is Kind.UNIVERSITY)
        builds = builds or (word == "共建" and index > 0 and word_of(stem.parts[index - 1], text) == "合作")
        nation = index > 0 and word_of(stem.parts[index - 1], text) in NATION
        together = word == "共建" and index > 0 and stem.parts[index - 1].role is Role.ORG
        builds = builds or word == "推进" or (together and head.kind in (*_BUILT, Kind.INSTITUTE))
        if builds or (opens and word in links and not nation):
            stem.cut(index + 1)
            return


def _cut_at_quote(stem: Stem, head: Head, text: str) -> None:
    """临州“牵手”海岳集团, “世界500强”海岳集团: what is done and what is praised is no part of a name."""
    for index in range(len(stem.parts) - 2, -1, -1):
        if stem.parts[index].role is not Role.QUOTED:
            continue
        word = word_of(stem.parts[index], text)
        done = head.kind is Kind.COMPANY and tag_of(word[1:-1]).startswith("v")
        if _EPITHET.fullmatch(word) or done:
            stem.cut(index + 1)
            return


@cache
def _describing() -> frozenset[str]:
    """Common nouns that a company's name may hold."""
    return (word_set("name_fields") | _MEANS) - _OWNERS


def _cut_at_noun(stem: Stem, text: str) -> None:
    """浙江企业X有限公司: a common noun before something rare only describes it."""
    for index in range(len(stem.parts) - 1, -1, -1):
        if stem.parts[index].role is Role.NOUN and word_of(stem.parts[index], text) not in _describing():
            rest = [p.role for p in stem.parts[index + 1 :]]
            linked = index > 0 and word_of(stem.parts[index - 1], text) in NATION
            rare = index > 0 and not linked and (Role.PROPER in rest or rest.count(Role.SINGLE) > 1)
            if rare or _describes(stem, index, text):
                stem.cut(index + 1)
                return


def _describes(stem: Stem, index: int, text: str) -> bool:
    """龙头企业X公司: 企业 ends a description, unless the company serves enterprises (企业管理公司)."""
    word, rest = word_of(stem.parts[index], text), stem.parts[index + 1 :]
    if not word.endswith("企业") or word in _SERVED or len(rest) < 2:
        return False
    return word_of(rest[0], text) not in _FOR_ENTERPRISES


def _has_own(parts: list[Part]) -> bool:
    return any(p.role in OWN for p in parts)


def _motto(before: Part, nation: Part, text: str) -> bool:
    """数字中国, 健康中国: what the country is to be opens the names of its institutes."""
    return word_of(nation, text) == "中国" and word_of(before, text) in _MOTTOES


def _paired(stem: Stem, index: int, text: str) -> bool:
    """Two places with a dot open a name together (南沙·香港)."""
    if index != 2 or word_of(stem.parts[1], text) != "·" or stem.before is not Role.BREAK:
        return False
    return stem.parts[0].role in (Role.PLACE, Role.PROPER, Role.PLAIN)


def _cut_before_place(stem: Stem, head: Head, text: str) -> None:
    """A place opens a name, unless what stands before it is itself part of a name."""
    for index in range(len(stem.parts) - 1, 0, -1):
        part, before = stem.parts[index], stem.parts[index - 1]
        last = index == len(stem.parts) - 1
        if part.role is not Role.PLACE or (last and head.kind is not Kind.PARK):
            continue
        if (index == 1 and _motto(before, part, text)) or _paired(stem, index, text):
            continue
        if head.kind is Kind.AGENCY and word_of(before, text) in _PARTIES:
            continue
        if head.kind is Kind.COMPANY and index == 1 and word_of(before, text) in house_brands():
            continue  # 中车临州机车有限公司
        if last and text[before.start : before.end] in word_set("name_offices"):
            continue
        if last and before.role not in (Role.PLACE, Role.ORG, Role.PROPER):
            stem.cut(index)
            return
        stray = index == 1 and before.role is Role.SINGLE
        if stray or before.role is Role.NOUN or not _has_own(stem.parts[:index]):
            stem.cut(index)
            return
