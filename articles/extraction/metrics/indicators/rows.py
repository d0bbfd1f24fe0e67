"""What figures that stand in a row owe to one another: owners, bounds, origins and sizes."""

from __future__ import annotations

import re
from itertools import pairwise

from articles.extraction.lexicons import any_of
from articles.extraction.metrics.figure import AND_MORE, Figure
from articles.extraction.metrics.known import GROUNDS, Known
from articles.extraction.metrics.words import words

#: How far back a list may reach, and how many figures in a row belong together.
_BACK, ROW = 160, 12
#: What says how large the things are that the figure before counts.
_TOGETHER = frozenset({"、共", "、共计", "，共", "，共计", "、合计", "共", "共计"})
#: Where those are that the next figure counts.
_LANDS = ("国家", "省份", "城市", "地区", "省市", "省区市")
#: 39家规上企业产值达(5亿元).
_FIRMS = frozenset("家户个项")
_OF_FIRMS = re.compile(
    "(?P<who>(?:(?!企业|公司|机构|项目)[\u4e00-\u9fff“”]){0,12}(?:企业|公司|机构|项目))"
    "(?P<what>(?:[\u4e00-\u9fff]{0,6}(?<![业的目]))?(?:率|产值|营业?收入?|利润|税收|增加值|利税|销售额|出口额|总额|投资额?|强度|费用|经费|支出|投入|占比)"
    "(?:同比)?(?:已|平均|均|合计|共|实现|达到?|为|突破|超过?|逾|约|近|增长?|下降)*)"
)
#: 国家级 where its noun stands behind the next figure.
_LEVELS = re.compile(rf"(?P<level>{any_of(words('level'))})[、，和及与]?")
#: Shares of a company behind the last of several.
_STOCKS, _ALSO = ("的股份", "的股权", "的股票"), frozenset({"、", "和", "及", "以及", "，"})
_GIVEN = ("的", "奖励", "补贴", "补助", "资助", "奖金", "贷款", "授信", "融资", "罚款", "赔偿", "投资")
#: 其中云江市有30家，青石县20家.
_AMONG = ("其中", "其中，", "其中：", "分别为", "分别是", "分别有")
_JOINTS = frozenset({"、", "，", "；", "和", "及", "，以及"})
_HAS = re.compile("(?:共?有|占|达到?|为|共)?")
_LIES = re.compile("(?:均|都|分别)?(?:在|位于|坐落于|落户|来自|落在|分布在|集中在)")
#: (甲市、乙市)高新技术企业数分别.
_OF_ALL = re.compile("的?[\u4e00-\u9fffA-Z&]{2,14}")
#: 4栋5层高的厂房: how tall they are tells none from the others.
_HEIGHTS = frozenset({"length", "property"})
_TALL = re.compile("[高长宽](?:的|(?=[厂大塔楼建住标桥堤围]))")
#: 3个投资超50亿元的项目: what their size is one of.
_OF_SIZE = re.compile(
    "(?:年|总|计划|单体)?(?:投资|产值|营业收入|营收|收入|估值|市值|税收|纳税|销售|资产|主营业务收入)(?:总?额|规模|收入)?(?:均|都)?(?:达到?|在)?"
)
_SIZES = frozenset({"money", "area", "mass", "power", "energy", "length", "age", "property", "size", "data"})


def arrange(text: str, figures: list[Figure], known: Known) -> None:
    """Mark figures that only qualify others, and give those after 分别 their owners and their bound."""
    _drop_origins(text, figures)
    _join_sizes(text, figures)
    _join_nouns(text, figures)
    _join_shares(text, figures)
    _part_firms(text, figures)
    _give_parts(text, figures, known)
    within = text[figures[0].clause.start : figures[-1].clause.end]
    if "其中" in within or "分别" in within:
        _place_parts(figures, known)
    for place, figure in enumerate(figures):
        base = max(figure.clause.start, figure.quantity.start - _BACK)
        at = text.rfind("分别", base, figure.quantity.start)
        if at >= 0 and (not place or figures[place - 1].quantity.end <= at):
            row = [f for f in figures[place : place + ROW] if f.clause is figure.clause]
            owners = _owners(text, base, at, known) or _told_of(text, figure.clause.start, known)
            _distribute(owners, row)
            if place and row[0].owner is not None and _is_bare(row):
                _lean_on(figures[place - 1], row, known)
            _share_noun(row)
            if not text[at + 2 : figure.quantity.start].strip("为达到是"):
                _share_bound(row)


def _join_shares(text: str, figures: list[Figure]) -> None:
    """持有公司41%、9%的股份: what is held stands behind the last."""
    for figure, other in pairwise(reversed(figures)):
        between = text[other.quantity.end : figure.quantity.start]
        if figure.post.startswith(_STOCKS) and other.dimension == "ratio" and between in _ALSO:
            other.post = figure.post


def _drop_origins(text: str, figures: list[Figure]) -> None:
    """来自14个国家、37个城市的460个项目: where they come from says nothing of anybody."""
    for place, figure in enumerate(figures):
        if not figure.pre.endswith("的"):
            continue
        if place and figures[place - 1].post.startswith(_LANDS) and figure.dimension == "count":
            figures[place - 1].dropped = True  # 与32个国家和地区的126家机构
        base = max(figure.clause.start, figure.quantity.start - _BACK)
        origin = text.rfind("来自", base, figure.quantity.start)
        for earlier in figures[max(0, place - ROW) : place]:
            earlier.dropped |= 0 <= origin < earlier.quantity.start


def _join_sizes(text: str, figures: list[Figure]) -> None:
    """9个超百亿元项目: the amount only says which projects are counted."""
    for figure, size in pairwise(figures):
        counts = figure.dimension == "count" and size.dimension in _SIZES
        told = _told_size(text, figure, size)
        if not counts or (size.quantity.start != figure.quantity.end and not told) or not size.post:
            continue
        tall = _TALL.match(size.post) if size.dimension in _HEIGHTS else None
        if tall is not None:
            size.post = size.post[tall.end() :]
        elif told or size.dimension != "money":
            size.post = size.post.removeprefix("级").removeprefix("的")
        if size.post and size.post[0] not in "、和及，的等":
            figure.post, size.dropped = size.post, True
            figure.scope = None if tall else told + size.quantity_text(text)


def _told_size(text: str, figure: Figure, size: Figure) -> str:
    """What the size is one of, where that stands between (3个投资超50亿元的项目); it has a bound."""
    between = text[figure.quantity.end : size.quantity.start]
    bounded = size.dimension == "money" and (size.quantity.qualifier == ">" or AND_MORE.match(size.post))
    return between if bounded and _OF_SIZE.fullmatch(between) else ""


def _join_nouns(text: str, figures: list[Figure]) -> None:
    """28支、共计8755人的抢险队伍; 1个国家级、3个省级学院: the second noun is that of the first as well."""
    for figure, other in pairwise(figures):
        between = text[figure.quantity.end : other.quantity.start]
        if other.dimension != "count":
            continue
        if between in _TOGETHER and other.post.startswith("的"):
            figure.post = other.post[1:]
        level, next_level = _LEVELS.fullmatch(between), _LEVELS.match(other.post)
        if level and next_level:
            figure.post = level["level"] + other.post[next_level.end() :]


def _part_firms(text: str, figures: list[Figure]) -> None:
    """39家规上企业产值达5亿元, 9个项目开工率达50%: these are counted, and the output or rate is theirs."""
    for figure, other in pairwise(figures):
        if figure.quantity.unit not in _FIRMS or other.dimension not in ("money", "ratio"):
            continue
        found = _OF_FIRMS.fullmatch(text, figure.quantity.end, other.quantity.start)
        if found:
            figure.post, other.pre = found["who"], found["what"]
            other.scope = None if found["who"] in words("generic") else found["who"]


def _give_parts(text: str, figures: list[Figure], known: Known) -> None:
    """其中云江市30家、青石县20家: parts of what was counted before, each of the place named with it."""
    for earlier, figure in zip([None, *figures], figures, strict=False):
        before = known.before(figure.quantity.start, 1) if _HAS.fullmatch(figure.pre) else ()
        if figure.dimension != "count" or not before:
            continue
        name = before[0]
        if text[name.end : figure.quantity.start].strip() != figure.pre or known.kind(name) not in GROUNDS:
            continue
        joined = earlier is not None and earlier.among and text[earlier.quantity.end : name.start] in _JOINTS
        joined = joined or _goes_on_row(text, earlier, figure, name.start, known)
        if joined or text.endswith(_AMONG, 0, name.start):
            figure.among, figure.owner = True, known.thing(name)


def _goes_on_row(text: str, earlier: Figure | None, figure: Figure, name: int, known: Known) -> bool:
    """甲区企业86家，乙县25家: another place with a number and no noun, behind one with a noun."""
    if earlier is None or earlier.dimension != "count" or earlier.quantity.unit != figure.quantity.unit:
        return False
    opening = known.at.get(earlier.clause.start)
    opens = opening is not None and known.kind(opening) in GROUNDS
    return opens and not figure.post and text[earlier.quantity.end : name] in _JOINTS


def _is_bare(row: list[Figure]) -> bool:
    """Whether 分别 leads to numbers without nouns."""
    return all(not f.pre.strip("分别为达是有、和及") and not f.post.strip("、和及") for f in row)


def _lean_on(earlier: Figure, row: list[Figure], known: Known) -> None:
    """甲区企业86家，乙县、丙县分别为25家、9家: more of what the place before has."""
    opening = known.at.get(earlier.clause.start)
    opens = opening is not None and known.kind(opening) in GROUNDS
    for figure in row if opens and earlier.dimension == "count" else ():
        figure.among = earlier.quantity.unit == figure.quantity.unit


def _owners(text: str, base: int, at: int, known: Known) -> list[int]:
    """甲市、乙市分别…; 甲市、乙市产值分别…: the names of the list, behind which its noun may stand."""
    owners = known.listed(base, at)
    last = None if owners else next(iter(known.before(at, 1)), None)
    if last is None or last.start < base or not _OF_ALL.fullmatch(text, last.end, at):
        return owners
    return known.listed(base, last.end)


def _told_of(text: str, clause: int, known: Known) -> list[int]:
    """甲区、乙区领跑全市，产值分别为…: the row that opens the clause before."""
    if not text.startswith("，", clause - 1):
        return []
    start = max(text.rfind(stop, max(0, clause - _BACK), clause - 1) for stop in "，。；：\n") + 1
    names = known.between(start, clause)
    if not names or names[0].start != start:
        return []
    row = [names[0]]
    for name in names[1:]:
        if text[row[-1].end : name.start] not in ("、", "和", "与", "及"):
            break
        row.append(name)
    grounds = len(row) > 1 and all(known.kind(name) in GROUNDS for name in row)
    return [known.thing(name) for name in row] if grounds else []


def _place_parts(figures: list[Figure], known: Known) -> None:
    """(10家)，其中7家在临川高新区: the place behind the figure has that part."""
    for figure in figures:
        lies = _LIES.match(figure.post) if figure.dimension == "count" and "其中" in figure.pre[-4:] else None
        name = known.at.get(figure.quantity.end + lies.end()) if lies else None
        if name is None or known.kind(name) not in GROUNDS or name.end != figure.clause.end:
            continue
        figure.among, figure.owner, figure.post = True, known.thing(name), ""


def _distribute(owners: list[int], row: list[Figure]) -> None:
    """甲市、乙市分别实现产值3亿元、2亿元: each name of the list has a figure of its own."""
    if len(owners) == len(row) > 1:
        for owned, owner in zip(row, owners, strict=True):
            owned.owner = owner


def _share_noun(row: list[Figure]) -> None:
    """分别以3亿元、2亿元的成交额领先, 分别获5万元、3万元奖励: the noun behind the last is that of each."""
    if row[-1].dimension == "money" and row[-1].post.startswith(_GIVEN):
        for figure in row[:-1]:
            figure.post = row[-1].post


def _share_bound(row: list[Figure]) -> None:
    """分别约为3亿元、2亿元: the bound holds for each of them."""
    for figure in row[1:]:
        figure.qualifier = row[0].quantity.qualifier
