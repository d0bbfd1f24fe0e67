"""Short names of companies out of something rare and a trade (岚图汽车), or before a title (某某董事长)."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

import ahocorasick_rs

from articles.extraction.document import Kind, Mention
from articles.extraction.lexicons import word_set
from articles.extraction.names.headless.worded_brands import WORKS, worded_start
from articles.extraction.names.roles import Role, may_name, role_of
from articles.extraction.names.sounds import NUMERALS
from articles.extraction.names.stem import Part, Stem, Surroundings
from articles.extraction.names.stems import read_stem
from articles.extraction.names.words import RARE_TAGS, tag_of

_TITLE = re.compile(
    r"(?:联合|集团)?(?:创始人|董事长|总经理|总裁|CEO|首席执行官|首席技术官|CTO|CFO|首席科学家|副总裁|副总经理|副董事长)"
    r"|相关负责人|有关负责人|负责人"
)
_COMPANY_TITLES = (
    "联合创始人",
    "创始合伙人",
    "管理合伙人",
    "执行合伙人",
    "主管合伙人",
    "合伙人",
    "创始人",
    "董事长",
    "首席执行官",
    "CEO",
    "总裁",
    "董事局主席",
    "总经理",
    "副总经理",
    "副董事长",
    "副总裁",
    "首席运营官",
    "首席技术官",
    "首席财务官",
    "全资子公司",
    "旗下",
    "大中华区",
    "中国区",
    "亚太区",
)
#: The rest of a row that the text cuts short (甲医药等9个项目).
_AMONG = re.compile(r"等(?:一批|[\d多数几]+余?[家个])")
#: What firms are among others (以海岳生物为代表).
_LEADING = ("为代表", "为龙头", "为首", "牵头")
#: What is said of a firm, behind it, or makes it one, before it.
_ACTING = re.compile(
    r"(?:直接|间接|合计|共同)?(?:持有|持股|控股|控制)|首席|[已也均]*(?:宣布|表示|拟|率先)|发布的?(?:数据|报告|公告)|(?:数据|统计)显示"
    r"|[将已](?!是|成为|经)|一直为"
)
_TOLD = re.compile(r"(?:通过|收购|入股|参股|起诉|公司|企业|，由)$")
_PROJECT = (
    r"[\u4e00-\u9fa5A-Za-z0-9]{2,14}?项目(?=[，。；、”）]|开工|投产|竣工|建成|落地|签约|奠基|落户|顺利)"
)
#: What only firms have of their own, or build; a project only where the trade says nothing of it.
_GROUNDS = re.compile(
    r"(?:中国区?|全球|国际|区域|亚太|华东|华南|华北|华中|西南|西北|东北)?(?:第[一二三四]|新|智能)?"
    r"(?:总部|研发中心|运营中心|结算中心|产研基地|生产基地|制造基地|智造基地|工厂)"
    r"|[一二三四五]期(?=项目|工程|工厂|已|的|将|正|建成|投产|开工|竣工)"
    r"|(?<=科技|药业|制药|股份|电子|光电)(?!创新|成果|产业|园|攻关|研发|服务|孵化|示范|小镇|城)"
    + _PROJECT
    + r"|(?<=新能源|半导体)(?!汽车|产业|园|装备|器件)"
    + _PROJECT
)
#: What bears the name of the firm that it is of.
_BUILT = frozenset({Kind.PARK, Kind.PLATFORM})
#: Endings that say of no trade; behind a place the second ones are part of the name of a building or a fair.
_ENDINGS = frozenset({"实业", "纸业", "矿业", "煤业", "轴承", "数科", "置地", "物业"})
_WORLDLY = frozenset({"国际", "亚太"})
#: The branch of a foreign firm goes by its brand and the country.
_HERE = "中国"
#: What the name of a firm may hold behind its trade.
_SECOND = "科技"
#: Trades that little else than firms is called by.
_SURE = (
    *("科技", "股份", "药业", "制药", "光电", "半导体", "微电子", "重工", "精工", "软件", "控股"),
    *("乳业", "酒业", "医药", "机器人", "新材料", "新材", "锂电", "氢能", "激光", "光学", "航空"),
    *("智能", "生物", "电子", "精密", "仪器"),
)
#: Trades that other things have their names from too, and few that open with such characters.
_USUAL = (
    *("新能源", "环保", "医疗", "化工", "汽车", "机械", "电气", "通信", "传媒"),
    *("钢构", "电缆", "机床", "轮胎", "家居", "精机", "氢能", "新能"),
)
#: What firms do, and what they have.
_DOES = re.compile(
    r"[与和](?=[^，。；]{2,24}(?:合作|联合|共同|共建|签|携手|协同))|自主|自研|研发[的了出]|生产[的了出]|成立|创立|推出|发布|携手|联合|牵头|签约|签订|签署|投资|建设的"
    r"|参与|获评|获批|荣获|入选|入驻|落户|完成|拥有|作为|承担|攻克|突破|上市|新建|率先|现有|目前|今年|去年|已(?!成为|是)|则|正(?=在)|的(?:[^，。；、的]{0,8}?)"
    r"(?:生产线|产线|车间|厂房|厂区|工厂|展厅|展台|研发中心|实验室|员工|工程师|产品|订单|负责人|技术团队|研发团队)"
)
#: Where a name may begin that nothing else tells.
_OPENS = re.compile(
    r"(?:^|[，。；：、！？“（\n\s]|[与和由对向在为]|来自|走进|走访|来到|企业|公司|的|地处|位于|隔壁|旁边|包括|如|客户|伙伴|供应商)$"
)
#: Longest rare part, in characters.
_RARE = 4
#: They end a word of sort (车规级).
_SORTING = frozenset("级型类个种")
#: How far left of a trade a short name may reach, the place before it included.
_REACH = 12
#: Roles of what ends before a name.
_ENDING = frozenset({Role.JOIN, Role.NOUN})
#: Provinces in one character: two of them do something together (晋台医药合作).
_PROVINCES = frozenset("京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀滇黔藏陕秦甘陇青宁疆台港澳")
#: Where only firms have a head of their own.
_AREAS = frozenset({"大中华区", "中国区", "亚太区"})
#: Founders stand right behind the name of their firm.
_FOUNDERS = frozenset({"联合创始人", "创始人", "CEO", "首席执行官"})
#: Where a clause begins; what its words may be; the longest name made of words.
_EDGES = frozenset({"，", "。", "；", "：", "、", "\n", "“", ""})
_WORDS = frozenset({Role.PLAIN, Role.SINGLE, Role.PROPER})
_CLAUSE = 6
#: Characters of a verb that may be of a brand.
_TWO = 2


@cache
def _automaton() -> tuple[ahocorasick_rs.AhoCorasick, int]:
    """Finds trades and titles in one pass; patterns from the second part on are titles."""
    trades = sorted(word_set("trade_words") | _ENDINGS | _WORLDLY)
    kind = ahocorasick_rs.MatchKind.LeftmostLongest
    trades.append(_HERE)
    return ahocorasick_rs.AhoCorasick([*trades, *_COMPANY_TITLES], matchkind=kind), len(trades)


def find_brands(around: Surroundings, found: dict[int, Mention]) -> list[Mention]:
    """Short names that stand twice, in a row, or before a title; `found` is keyed by end."""
    text = around.text
    inside = {at for m in found.values() for at in range(m.start, m.end)}
    built = [m for m in found.values() if m.kind in _BUILT]
    own, founded = {at for m in built for at in range(m.start, m.end)}, {m.start for m in built}
    search, first_title = _automaton()
    fine = around.words.fine
    full = "\n".join({m.text for m in found.values() if m.kind is Kind.COMPANY})
    spans: list[tuple[int, int]] = []
    mentions: list[Mention] = []
    for number, begin, end in search.find_matches_as_indexes(text):
        if begin - 1 in inside or begin in inside:
            told = number < first_title and begin in own and _has_grounds(text, end)
            if not told:
                continue
        if number >= first_title:
            mentions += _titled(around, begin, text[begin:end])
        elif (start := _rare_start(around, begin)) is not None:
            if text[begin:end] in _WORLDLY and around.places.get(fine.ends[fine.index(start)]) == start:
                continue
            if begin - start > 1 and text[start:begin] in full:
                mentions.append(_mention(text, start, _last_trade(text, end)))
            elif _has_grounds(text, end) or _ends_here(around, end) or _alone(around, start, end):
                spans.append((start, end))
        elif (start := worded_start(around, begin, end)) is not None:
            mentions.append(_mention(text, start, end))
    often = Counter(text[start:end] for start, end in spans)
    starts = {m.start for m in found.values()}
    backed = [
        (start, end)
        for start, end in spans
        if often[text[start:end]] > 1
        or _backed(text, start, end)
        or _alone(around, start, end)
        or (text[end : end + 1] in ("和", "与") and end + 1 in starts)
    ]
    return mentions + [
        _mention(text, *span) for span in backed if span[0] not in inside or span[0] in founded
    ]


def _has_grounds(text: str, end: int) -> bool:
    """Whether what follows is what only firms have or do."""
    return bool(_GROUNDS.match(text, end) or WORKS.match(text, end))


def _last_trade(text: str, end: int) -> int:
    """Where the last of two trades ends (海岳 + 环保 + 科技)."""
    return end + len(_SECOND) if text.startswith(_SECOND, end) else end


def _ends_here(around: Surroundings, end: int) -> bool:
    """Whether no further noun follows that would make a phrase of it (海洋生物医药)."""
    fine = around.words.fine
    if end >= len(around.text):
        return True
    if not fine.boundary(end):
        return False
    after = fine.texts[fine.index(end)]
    return role_of(after) < Role.NOUN or _before_title(around.text, end)


def _rare_start(around: Surroundings, end: int) -> int | None:
    """Where the rare part before a trade begins; a place may open it."""
    fine = around.words.fine
    nearest = fine.texts[fine.index(end - 1)]
    if len(nearest) > 1 and role_of(nearest) is not Role.PROPER:
        return None
    stem = read_stem(around, end, reach=_REACH)
    _begin_behind(stem)
    parts = stem.parts
    if parts and stem.before is Role.COUNT and _numeral(around, stem):
        return stem.start - 1
    if not parts or stem.before is Role.COUNT or around.text[stem.start - 1 : stem.start] in _SORTING:
        return None
    rest = parts[1:] if parts[0].role is Role.PLACE else parts
    if not rest or end - rest[0].start > _RARE or not any(_is_rare(around.text, p) for p in rest):
        return None
    if not all(_is_rare(around.text, p) or _is_small(around.text, p) for p in rest):
        return None
    singles = sum(p.role is Role.SINGLE for p in rest)
    return stem.start if singles != 1 or len(rest) > 1 else None


def _begin_behind(stem: Stem) -> None:
    """Cut off what ends before a name: 企业 + 岚图汽车, 某大学与 + 岚图汽车."""
    stem.cut(max((i + 1 for i, part in enumerate(stem.parts) if part.role in _ENDING), default=0))


def _numeral(around: Surroundings, stem: Stem) -> bool:
    """A numeral before one stray character opens a brand (五菱), unless more of a number stands before it."""
    at = stem.start - 1
    single = len(stem.parts) == 1 and stem.parts[0].role is Role.SINGLE
    return single and around.text[at] in NUMERALS and role_of(around.text[at - 1]) is not Role.COUNT


def _is_rare(text: str, part: Part) -> bool:
    word = text[part.start : part.end]
    return part.role is Role.SINGLE or (part.role is Role.PROPER and tag_of(word) in RARE_TAGS)


def _is_small(text: str, part: Part) -> bool:
    """Whether a part is a character of size, which stands in brands too (澜 + 微)."""
    small = part.end - part.start == 1 and part.role in (Role.LEVEL, Role.VAGUE)
    return small and text[part.start] not in _SORTING


def _backed(text: str, start: int, end: int) -> bool:
    """In a row of names, before a title, or one of those that something is signed with."""
    if _has_grounds(text, end):
        return True
    row = text[end : end + 1] == "、" or text[start - 1 : start] == "、"
    leading = text[start - 1 : start] in ("以", "由") and text.startswith(_LEADING, end)
    if text[start - 1 : start] == "由" and text[end : end + 1] in ("和", "与"):
        return True
    if _ACTING.match(text, end) or _TOLD.search(text, max(0, start - 3), start):
        return True
    return row or leading or _before_title(text, end) or bool(_AMONG.match(text, end))


def _alone(around: Surroundings, start: int, end: int) -> bool:
    """Whether characters that only a brand can be stand before a sure trade, and act as a firm does."""
    text, fine = around.text, around.words.fine
    if _coined(around, start, end):
        return True
    sure = text.endswith(_SURE, start, end) and _DOES.match(text, end)
    if not sure or not _OPENS.search(text, max(0, start - 4), start):
        return False
    trade = next(len(word) for word in _SURE if text.endswith(word, start, end))
    at = fine.index(start)
    placed = fine.ends[at] in around.places and fine.ends[at] < end - trade
    own = fine.texts[at + placed : fine.index(end - trade)]
    singles = sum(role_of(word) is Role.SINGLE for word in own)
    return singles > 1 and all(
        role_of(word) is Role.SINGLE or (role_of(word) is Role.PROPER and tag_of(word) in RARE_TAGS)
        for word in own
    )


def _coined(around: Surroundings, start: int, end: int) -> bool:
    """Whether stray characters that are no verbs stand before a sure trade, where a name is over."""
    text, fine = around.text, around.words.fine
    trade = next((word for word in (*_SURE, *_USUAL) if text.endswith(word, start, end)), "")
    if not trade or not (_ends_here(around, end) or _acts(around, end)):
        return False
    at = fine.index(start)
    placed = fine.ends[at] in around.places and fine.ends[at] < end - len(trade)
    own = fine.texts[at + placed : fine.index(end - len(trade))]
    coined = len(own) > 1 and all(role_of(word) is Role.SINGLE for word in own)
    coined = coined and not _PROVINCES.issuperset(own)
    return coined and (len(own) > _TWO or all(tag_of(word)[0] != "v" for word in own))


def _acts(around: Surroundings, end: int) -> bool:
    """Whether a verb, an adverb or a preposition follows, though names may hold it (研发, 正式, 从)."""
    fine = around.words.fine
    word = fine.texts[fine.index(end)]
    return fine.boundary(end) and tag_of(word)[0] in ("vdapil" if len(word) > 1 else "dp")  # no 印控仪


def _before_title(text: str, end: int) -> bool:
    return bool(_TITLE.match(text, end)) or text.startswith(_COMPANY_TITLES, end)


def _titled(around: Surroundings, end: int, title: str) -> list[Mention]:
    """Something rare right before a company title."""
    end -= around.text[end - 1 : end] == "的"
    if (start := _trade_start(around, end)) is not None:
        return [_mention(around.text, start, end)]
    start = _rare_start(around, end)
    if start is None and title in _FOUNDERS:
        start = _clause_start(around, end)
        return [_mention(around.text, start, end)] if start is not None else []
    if start is not None and (longer := _behind_edge(around, start)) is not None:
        return [_mention(around.text, longer, end)]
    if start is None or not 1 < end - start <= _RARE or (title not in _AREAS and _person(around, start, end)):
        return []
    return [_mention(around.text, start, end)]


def _behind_edge(around: Surroundings, start: int) -> int | None:
    """Where a verb of two characters begins that fills the clause up to a brand and is of it (踏歌岚行)."""
    if not start:
        return None
    index = around.words.fine.index(start - 1)
    word, at = around.words.fine.texts[index], around.words.fine.starts[index]
    alone = around.text[at - 1 : at] in _EDGES and at + len(word) == start
    return at if alone and len(word) == _TWO and may_name(word) and not tag_of(word).startswith("d") else None


def _clause_start(around: Surroundings, end: int) -> int | None:
    """Where the two or three words before a founder begin, if they are all of the clause and of no trade."""
    stem = read_stem(around, end, reach=_REACH)
    roles = [part.role for part in stem.parts]
    alone = around.text[stem.start - 1 : stem.start] in _EDGES
    telling = 1 < len(roles) < _RARE and all(role in _WORDS for role in roles)
    return stem.start if alone and telling and _RARE <= end - stem.start <= _CLAUSE else None


def _trade_start(around: Surroundings, end: int) -> int | None:
    """Where a place, something of its own and a trade before a title begin (临州海岳医学科技董事长)."""
    fine = around.words.fine
    trade = fine.texts[fine.index(end - 1)]
    if trade not in word_set("trade_words") | word_set("company_endings"):
        return None
    stem = read_stem(around, end - len(trade), reach=_REACH)
    roles = [part.role for part in stem.parts]
    if not roles or roles[0] is not Role.PLACE or (stem.before < Role.NOUN and stem.before is not Role.BREAK):
        return None
    inner = roles[1:]
    told = Role.PROPER in inner or Role.PLAIN in inner or inner.count(Role.SINGLE) > 1
    return stem.start if told and not {Role.NOUN, Role.LEVEL} & set(inner) else None


def _person(around: Surroundings, start: int, end: int) -> bool:
    return any(tag_of(word) == "nr" for word in {around.text[start:end], around.text[start : start + 2]})


def _mention(text: str, start: int, end: int) -> Mention:
    name = text[start:end]
    return Mention(start, end, Kind.COMPANY, name, "short name", 0.65, None, {"core": name})
