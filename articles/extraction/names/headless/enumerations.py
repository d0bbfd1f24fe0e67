"""Names without a head that stand in a row of companies or schools (A、B、C等企业)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.document import Kind, Mention
from articles.extraction.lexicons import word_set
from articles.extraction.names.headless.row_items import (
    LATIN,
    SHORTEST,
    SHORTEST_TRADE,
    Item,
    group_start,
    of_land,
    read_item,
    trades,
)
from articles.extraction.names.headless.row_tails import (
    CALLING,
    act_as_firms,
    apposed,
    bought,
    goes_on,
    is_whole,
    tail_end,
    with_trade,
)
from articles.extraction.names.roles import Role, may_name, role_of
from articles.extraction.names.sounds import MEASURES, NUMERALS, SOFT
from articles.extraction.names.stem import Surroundings
from articles.extraction.names.words import Words

_STOPS = r"，。；：！？…\n!?;,:"
#: The next clause with a row in it; nothing is given back, so that what has none is gone over once.
_ROWED = re.compile(rf"(?:[^{_STOPS}、]*+[{_STOPS}]++)*+(?P<clause>[^{_STOPS}、]*+、[^{_STOPS}]*+)")
_END = re.compile(
    r"等|\s?[\d一二三四五六七八九十百]+余?[家所](?=[\u4e00-\u9fa5]{0,8}?(?:企业|公司|高校|单位))|(?<=[^、])(?:和|及|与|以及|[“（(])"
)
#: A row that is over before the clause is (甲、乙等多家企业、高校和院所).
_OVER = re.compile(
    r"等(?=(?:一[批众]|[\d一二三四五六七八九十百余多几]+[余多]?[家所])[^、]{0,10}?(?:企业|公司|集团|厂商|高校|大学|院校))"
)
_NEXT = re.compile(r"等[^、，等]{0,10}?(?:企业|公司|高校|院校|院所|机构|单位)(?=以?及|和|与)")
_SORT = re.compile(
    r"\s?(?:等(?:一[批众大]|[\d一二三四五六七八九十百余多几]+[余多]?[家所个])?|[\d一二三四五六七八九十百]+余?[家所])"
    r"(?!领域|方面|赛道|板块)(?:(?:已|均|新|刚|先后)?(?:落户|入驻|扎根|位于|来自|集聚在|总部在)[^，。；、的“”]{1,12}的)?"
    r"(?:[^、，。；,;!！等的是了在有与和及将为对把]{0,12}?(?:及(?:其)?(?:配套|相关|上下游)[^、，。；等的]{0,4}?)?(?:强的[^、，。；等的]{0,4}?)?)"
    r"(?P<noun>企业(?!家|科技成果)|公司|集团|基金(?=落户|入驻|注册|落地)|厂商|巨头|龙头|车企|药企|房企|券商|银行|厂家|大厂|制造商|供应商|运营商|开发商|服务商|[经分]销商|品牌商|配套商|集成商|代理商|零售商|生产商|承包商|主机厂|整车厂|晶圆厂|代工厂|头部客户|知名客户|重点客户|核心客户|战略客户|领域客户|行业客户|(?<=家)客户|[外央国民乳酒钢光]企|高校|大学|院校)"
)
#: What calls the items firms before the row (首批入驻企业中，甲、乙已完成装修), and what ends such a row.
_AMONG = re.compile(
    r"(?:入驻|重点|龙头|骨干|代表|签约|参展|参会|上市|园区|在园|合作|科技|相关)的?(?:企业|公司)(?:中|里|包括|如|有)[，：]?$"
    r"|企业(?:群|阵容|名单|代表)?：$"
)
#: Firms were counted, and some of them are told (40家企业参展，其中包括甲、乙等).
_SOME_OF_THEM = re.compile(
    r"(?:[\d一二三四五六七八九十百多余几]家[^，。；！？\n]{0,8}(?:企业|公司|厂商|展商|药企|车企)"
    r"|(?:企业|公司)[超达近约]?\d+[多余]?家)[^。；！？\n]{0,30}包括"
)
_REACH = 56
_EDGE = re.compile("[，。；：！？\n“]")
#: What joins the last item of a row to the others.
_JOINED = re.compile("和|及|与|以及")
_DOING = re.compile(r"(?:已|均|都|也|正|将|率先|先后|相继|完成|纷纷|分别|入驻|签约|落户|参加|参展)")
#: The word between two that are called firms together, and the second of them.
_PAIR = re.compile(
    rf"(?:和|与)(?P<second>[^{_STOPS}、和与等的]{{2,12}})(?=等[^{_STOPS}、]{{0,14}}(?:企业|公司|厂商|集团))"
)
#: What items stand for, firms where one of them ends with a trade.
_STANDING = ("等为代表的", "为代表的")
#: What is done for customers, before the first of them (产品配套甲、乙等整车制造商).
_SUPPLIES = frozenset({"配套", "供应", "供货", "供给", "销往", "远销", "服务"})
#: What investors do together.
_INVESTED = re.compile(r"(?:等(?:机构)?)?(?:联合|共同)?(?:领投|跟投|参投)")
#: What those behind 由 do to a plant or a project (由甲、乙投资建设的电站).
_BUILT = re.compile(
    r"(?:等\d*家?(?:单位|股东|企业))?(?:联合|共同|合作)?(?:投资(?=[建开兴打])|出资|承建|投建)"
)
#: What is brought in is a company though the text calls it a project (引进的甲锂电、乙新材料等项目).
_PROJECTS = re.compile(r"等(?:一批|[\d一二三四五六七八九十百余多]+[余多]?个)?(?:重大|重点|龙头|产业)?项目")
_BROUGHT = re.compile(r"(?:引进|引入|招引|签约|落户|落地|吸引)了?的?$")
#: Firms that invest are called after what they have set up.
_FUND = "基金"
_SCHOOLS = frozenset({"高校", "大学", "院校"})
_LONGEST_ITEM = 12
_LONGEST_LATIN = 40
#: From this share on, the items that are surely names speak for the others.
_SHARE = 0.5
#: The same share where every other has a trade.
_MOST = 0.8
_NUMBER = re.compile(r"等?\s?(\d{1,2}|[两二三四五六七八九])(?:家|大)")
_DIGITS = "零一两三四五六七八九"
#: Among so many names an item that tells less is one too.
_SEVERAL = 2
_LONGEST_BRAND = 4
_NO_BRAND = frozenset("村镇乡县区市社校院局")


def find_enumerated(around: Surroundings, found: dict[int, Mention], loose: dict[int, int]) -> list[Mention]:
    """Mentions of the items that no other rule names. `found` and `loose` are keyed by end."""
    text = around.text
    mentions: list[Mention] = []
    ends = {mention.start: end for end, mention in found.items()}
    for start, end in _clauses(text):
        clause = text[start:end]
        if not (
            any(at in found for at in _item_ends(text, start, end))
            or _END.search(clause)
            or ("由" in clause and _BUILT.search(clause))
            or _among(text, start)
            or any(word in clause for word in CALLING)
        ):
            continue
        items = [read_item(around, span, found, loose) for span in _spans(around, start, end, found, ends)]
        last = _last_item(around, items, end, found, loose, ends) if items else None
        items += [last] if last is not None and (last.named or not last.taken) else []
        if items:
            items[-1].open = _is_open(text, items[-1].end, end)
        items = [item for item in items if not item.open or item.named or is_whole(around, item.end)]
        if len(items) > 1:
            told = any(item.named for item in items) or all(item.telling for item in items)
            firms = told and _some_of_them(text, start, end)
            mentions += _named_items(text, items, Kind.COMPANY if firms else _sort(text, items))
    return mentions + _pairs(around, found, loose, ends)


def _pairs(
    around: Surroundings, found: dict[int, Mention], loose: dict[int, int], ends: dict[int, int]
) -> list[Mention]:
    """The items of a row of two that only a word joins (甲控股和乙器械等公司); both must tell something."""
    text = around.text
    mentions: list[Mention] = []
    for pair in _PAIR.finditer(text) if "等" in text else ():
        at, end = pair.start(), pair.end("second")
        start = _first_start(around, at, found)
        if text[start - 1 : start] == "、" or not SHORTEST <= at - start <= _LONGEST_ITEM:
            continue
        close = end if ends.get(pair.start("second"), end) == end else 0
        if close:
            items = [
                read_item(around, span, found, loose) for span in ((start, at), (pair.start("second"), end))
            ]
            sort = _sort(text, items) if all(item.telling or item.named for item in items) else None
            mentions += _named_items(text, items, sort) if sort else []
    return mentions


def _is_open(text: str, at: int, end: int) -> bool:
    """Whether neither the clause ends nor the row where its last item is thought to end."""
    return at < end and not any(closed.match(text, at) for closed in (_END, _BUILT, _INVESTED, _DOING, _SORT))


def _last_item(
    around: Surroundings,
    items: list[Item],
    end: int,
    found: dict[int, Mention],
    loose: dict[int, int],
    ends: dict[int, int],
) -> Item | None:
    """The item behind the word that joins it to the others (甲、乙和丙)."""
    joined = _JOINED.match(around.text, items[-1].end, end)
    if joined is None or joined.end() + 1 >= end:
        return None
    start = joined.end()
    stop = _END.search(around.text, start + SHORTEST, end)
    close = ends.get(start) or tail_end(around, start, stop.start() if stop else end)
    if not 1 < close - start <= (_LONGEST_LATIN if start in ends else _LONGEST_ITEM):
        return None
    return read_item(around, (start, close), found, loose)


def _among(text: str, start: int) -> bool:
    """Whether the words before a clause call the items of its row firms."""
    return bool(_AMONG.search(text, max(0, start - _LONGEST_ITEM), start))


def _some_of_them(text: str, start: int, end: int) -> bool:
    """Whether firms were counted before a row that 包括 opens."""
    return bool(
        "包括" in text[start : start + _LONGEST_ITEM]
        and _SOME_OF_THEM.search(text, max(0, start - _REACH), min(start + _LONGEST_ITEM, end))
    )


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    """Clauses with a row in them; a row that 等 ends and 及 links to another one is a clause of its own."""
    end = 0
    while rowed := _ROWED.match(text, end):
        start, end = rowed.span("clause")
        for link in _NEXT.finditer(text, start, end) if text.find("等", start, end) >= 0 else ():
            yield start, link.end()
            start = link.end()
        yield start, end


def _item_ends(text: str, at: int, end: int) -> Iterator[int]:
    while (at := text.find("、", at, end)) >= 0:
        yield at
        at += 1


def _spans(
    around: Surroundings, at: int, end: int, found: dict[int, Mention], ends: dict[int, int]
) -> Iterator[tuple[int, int]]:
    """Where the items of a clause stand: the first begins behind the last ordinary word before it."""
    text = around.text
    pieces = text[at:end].split("、")
    among = _among(text, at)
    for number, piece in enumerate(pieces):
        start, end = at, at + len(piece)
        at = end + 1
        over = _OVER.search(text, start + 1, end) if number < len(pieces) - 1 else None
        if number == len(pieces) - 1 or over:
            latin = LATIN.match(text, start, end)
            behind = latin.end() if latin and of_land(latin) else start + SHORTEST
            built = _BUILT.search(text, behind, end) if "由" in pieces[0] else None
            doing = _DOING.search(text, start + SHORTEST, end) if among else None
            stop = over or built or _END.search(text, behind, end) or doing
            end = stop.start() if stop else tail_end(around, start, end)
            known = ends.get(start, end)
            whole = stop and (goes_on(around, known, end) or with_trade(around, known, end))
            if known < end and not whole:
                end = known
        if number == 0:
            start = max(start, _first_start(around, end, found))
        latin = LATIN.fullmatch(text, start, end)
        if latin is not None and of_land(latin):
            yield latin.span("name")
        elif 1 < end - start <= _LONGEST_ITEM or end in found:
            yield start, end
        if over:
            return


def _first_start(around: Surroundings, end: int, found: dict[int, Mention]) -> int:
    if end in found:
        return found[end].start
    for latin in LATIN.finditer(around.text, max(0, end - _LONGEST_LATIN), end):
        if latin.end() == end and of_land(latin) and not latin.group().isalnum():
            return latin.start()
    if (start := group_start(around.text, end, found)) is not None:
        return start
    fine = around.words.fine
    index = fine.index(end - 1)
    while index >= 0 and end - fine.starts[index] <= _LONGEST_ITEM:
        usual = role_of(fine.texts[index]) < Role.LEVEL and not _stray(fine, index)
        if usual and not (fine.starts[index] in around.places and may_name(fine.texts[index])):
            return fine.ends[index]
        if fine.texts[index] in _SUPPLIES and end - fine.ends[index] > 1:
            return fine.ends[index]
        index -= 1
    return end if index >= 0 else 0


def _stray(fine: Words, index: int) -> bool:
    """A numeral or verb behind another stray character is one too (东亿 + 电气)."""
    before = fine.texts[index - 1] if index else ""
    after = fine.texts[index + 1] if index + 1 < len(fine.texts) else ""
    if fine.texts[index] in NUMERALS and _EDGE.match(before or "，") and len(after) == 1:
        return after not in MEASURES and role_of(after) is Role.SINGLE  # ，三 + 岳
    if fine.texts[index] == "为" and index > 1 and role_of(before) is role_of(after) is Role.SINGLE:
        return role_of(fine.texts[index - 2]) is Role.BREAK  # 包括 + 海 + 为 + 岳
    if fine.texts[index] in SOFT and role_of(before) is Role.PROPER and role_of(after) is Role.VAGUE:
        return True  # 中科 + 成 + 环保
    if fine.texts[index] in NUMERALS and before in word_set("foreign_places"):
        return len(after) == 1  # 瑞典 + 一 + 胜
    return fine.texts[index] in NUMERALS | SOFT and len(before) == 1 and role_of(before) is Role.SINGLE


def _trading(text: str, items: list[Item]) -> bool:
    """Whether one of the items ends with a trade (甲制药)."""
    return any(text[i.end - 2 : i.end] in trades() and i.end - i.start > SHORTEST_TRADE for i in items)


def _sort(text: str, items: list[Item]) -> Kind | None:
    """What the words around the row call its items."""
    start, end = items[0].start, items[-1].end
    if text[end : end + 2].lstrip()[:1] in ("（", "("):
        end = max(end, text.find("等", end, end + _LONGEST_ITEM))  # 甲（德国）等企业
    match = _SORT.match(text, end)
    if not match:
        sure = all(item.telling or item.named for item in items)
        built = sure and text[start - 1] == "由" and _BUILT.match(text, end)
        if _INVESTED.match(text, end) or built:
            return Kind.COMPANY
        if _among(text, start) or (text.startswith(_STANDING, end) and _trading(text, items)):
            return Kind.COMPANY
        if apposed(text, start) and all(item.telling or item.named for item in items):
            return Kind.COMPANY
        brought = _PROJECTS.match(text, end) and _BROUGHT.search(text, max(0, start - 6), start)
        return Kind.COMPANY if brought else None
    if match["noun"] == _FUND and any(text.endswith(_FUND, 0, item.end) for item in items):
        return None  # sorts of funds, or funds that are no firms
    return Kind.UNIVERSITY if match["noun"] in _SCHOOLS else Kind.COMPANY


def _speak_for_others(text: str, items: list[Item]) -> bool:
    """Whether the names of a row tell by themselves that its other items are firms.

    Half of them do; a single one does among items with a trade each, or behind the word for who buys.
    """
    named = sum(item.named for item in items)
    size = len(items) - sum(item.taken and not item.named for item in items)
    if named >= size * _SHARE:
        return bool(items)
    if not named:
        return False
    if act_as_firms(text, items[-1].end):
        return all(item.telling or item.taken or item.plain for item in items)
    told = all(item.telling or item.taken for item in items)
    return told and (named + _with_trade(text, items) >= size * _MOST or bought(text, items[0].start))


def _counts(text: str, items: list[Item]) -> bool:
    """Whether as many firms are counted behind a row as it has items (甲、乙、丙3家企业)."""
    number = _NUMBER.match(text, items[-1].end)
    return number is not None and number[1] in (str(len(items)), _DIGITS[min(len(items), 9)])


def _is_brief(text: str, item: Item) -> bool:
    """Whether an item that tells little is as short as a brand, and ends like no village or school."""
    return not item.open and item.end - item.start <= _LONGEST_BRAND and text[item.end - 1] not in _NO_BRAND


def _with_trade(text: str, items: list[Item]) -> int:
    """How many items that nothing named before end with a trade."""
    return sum(not i.taken and i.telling and _trading(text, [i]) for i in items)


def _named_items(text: str, items: list[Item], sort: Kind | None) -> list[Mention]:
    sure = [item for item in items if not item.open or item.named]
    if sort is None and not _speak_for_others(text, sure):
        return []
    telling = sum(item.telling for item in sure)
    if telling * 2 < len(sure) and not (telling and sort and _counts(text, items)):
        return []
    among = sum(item.named for item in sure) >= _SEVERAL and not all(item.named for item in sure)
    return [
        Mention(
            item.start,
            item.end,
            sort or Kind.COMPANY,
            text[item.start : item.end],
            "enumeration",
            0.75 if item.telling else 0.6,
            None,
            {"core": text[item.start : item.end]},
        )
        for item in items
        if not item.taken and (item.telling or (item.plain and (sort or (among and _is_brief(text, item)))))
    ]
