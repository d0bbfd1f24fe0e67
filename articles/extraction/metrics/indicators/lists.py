"""Lists that answer lists: A、B和C分别达1项、2项和3项."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.indicators.carried import lead_verb
from articles.extraction.metrics.indicators.past import Past
from articles.extraction.metrics.indicators.ratios import name_ratio
from articles.extraction.metrics.nouns import phrases, verbs

_SPLIT = re.compile(r"、|和|及|与|以及")
_JOINT = re.compile(r"\A(?:以及|[、和及与，]{0,2})\Z")
#: 城镇, 农村常住居民.
_RESIDENTS = re.compile("(?P<where>城镇|城市|农村|乡村)(?:常住)?(?:居民)?")
#: 第一产业, 二、三产业增加值.
_SECTOR = re.compile("第?(?P<which>[一二三])(?:(?:次)?产业)?(?P<rest>(?<=业)[^一二三第]*|)\\Z")
#: 新增平台5家、中心3个，分别累计达到20家、9个: the levels of what was added.
_LEVELS = re.compile(r"(?:累计|总数|总计|已|共)*(?:达到?|增至|增加到|增长到|升至|为|有)了?\Z")
#: 国家级、省级平台, 在孵、毕业企业: which of the things, without their noun.
_WHICH = (
    "(?:国家|[省市区县](?!级)|[国省市县区校院部]家?级|自治区级|潜在|种子|准|在孵|毕业|在建|已建|续建|拟建|新建|上市|拟上市|规上|限上|国有|民营|民间"
    "|外资|内资|国内|国际|境内|境外|线上|线下|企业类|高校类|重大|重点|一般|工业|农业|服务业)"
)
_HEADLESS = re.compile(_WHICH + "\\Z")
_SAME_HEAD = re.compile(_WHICH + "(?P<head>[\u4e00-\u9fff“”]{2,16})\\Z")
_LISTED = "list-of-nouns"
#: How far before a row of gaps those stand whom it compares with.
_REACH, _POINTS = 40, "个百分点"
_GAPS = re.compile("分别(?P<than>高于|低于|快于|高出|优于|好于|超过|高|快)(?P<whom>[^，。；0-9]{2,30})\\Z")
#: 合同8项、金额3亿元，分别增加2项和1亿元.
_MORE = re.compile(
    "[，；、]?(?:同比|[比较](?:上年|去年|20[0-9]{2}年)(?:同期|末|底)?)?(?P<verb>净?增加|净?增长|净增|多|减少|少|下降)了?(?:约|近)?"
)
#: 营收、净利同比增: the change of several at once.
_GROWS = re.compile(
    r"(?:同比|环比)?(?:均|各|大幅|双双)?(?:增长?|上升|提升|提高|上涨|下降|下滑|减少|降|涨|跌)了?(?:约|超|近)?\Z"
)


def name_list(text: str, figures: Sequence[Figure], past: Past) -> bool:
    """Name figures in a row after 分别 by the items of the list before it; False where they do not pair."""
    first = figures[0]
    if first.quantity.unit == _POINTS and _above(text, _row(text, figures), past.last):
        return True
    at = first.pre.rfind("分别")
    if at < 0:
        return _grown(text, figures, past)
    row = _row(text, figures)
    items = [i for i in _SPLIT.split(first.pre[:at]) if i.strip()]
    between = first.pre[at + 2 :]
    if len(row) < 2:
        return False
    if len(items) >= len(row):
        items = _whole(items)
        for item, figure in zip(items[-len(row) :], row, strict=True):
            _name(figure, item, between, past.last)
        return True
    own = phrases.before(first.pre[:at])
    named = own is not None and not own.verbal
    return _inner(row, between) or (not named and _lean(row, between, past))


def _above(text: str, row: list[Figure], last: Figure | None) -> bool:
    """增长9.2%，分别高于全国、全省3.0个和2.4个百分点: the gap to each of them."""
    if len(row) < 2 or last is None or last.dimension != "ratio":
        return False
    at = row[0].quantity.start
    found = _GAPS.search(text, max(row[0].clause.start, at - _REACH), at)
    whom = [name for name in _SPLIT.split(found["whom"]) if name] if found else []
    if found is None or len(whom) != len(row):
        return False
    for figure, name in zip(row, whom, strict=True):
        figure.name(last.indicator + found["than"] + name, "above", 0.7, last.core)
    return True


def _more(row: list[Figure], lead: str, bases: Sequence[Figure]) -> bool:
    """项目8个、经费3亿元，较去年(分别)增加2个、1亿元: the change of each."""
    more = _MORE.fullmatch(lead)
    alike = all(f.dimension == b.dimension for f, b in zip(row, bases, strict=False))
    if more is None or len(row) < 2 or len(bases) != len(row) or not alike:
        return False
    for figure, base in zip(row, bases, strict=True):
        figure.name(base.core + more["verb"], "change", 0.7, base.core)
    return True


def _grown(text: str, figures: Sequence[Figure], past: Past) -> bool:
    """营收、净利同比增48%、41%: as many rates as nouns, each of its own."""
    first = figures[0]
    if first.dimension != "ratio" and _MORE.fullmatch(first.pre):
        row = _row(text, figures)
        return _more(row, first.pre, past.recent[-len(row) :])
    grows = _GROWS.search(first.pre) if first.dimension == "ratio" else None
    if grows is None:
        return False
    row = _row(text, figures)
    if len(row) > 1 and not first.pre[: grows.start()].strip("，、；"):
        listed = [f.rule == _LISTED for f in past.recent[-len(row) :]]
        return len(listed) == len(row) and all(listed) and _lean(row, grows.group(), past)
    items = _SPLIT.split(first.pre[: grows.start()])
    if not 1 < len(row) == len(items) or any(f.dimension != "ratio" for f in row):
        return False
    nouns = [phrases.before(item) for item in items]
    if any(noun is None or noun.verbal for noun in nouns):
        return False
    for item, figure in zip(items, row, strict=True):
        _name(figure, item, grows.group(), past.last)
    return True


def _whole(items: list[str]) -> list[str]:
    """城镇、农村居民收入, 第一、二、三产业增加值: what the last tells is told of those before as well."""
    sector = _SECTOR.fullmatch(items[-1]) if "产业" in items[-1] else None
    if sector is not None:
        sectors = [_SECTOR.search(item) for item in items]
        return [
            f"第{end['which']}产业{end['rest'] or sector['rest']}" if end else item
            for item, end in zip(items, sectors, strict=True)
        ]
    headed = _SAME_HEAD.match(items[-1])
    if headed is not None:
        return [item + headed["head"] if _HEADLESS.search(item) else item for item in items]
    last = _RESIDENTS.search(items[-1])
    if last is None or not items[-1][last.end("where") :]:
        return items
    ends = (_RESIDENTS.search(item) for item in items[:-1])
    rest = items[-1][last.end("where") :]
    whole = [
        item[: end.end("where")] + rest if end and end.end() == len(item) else item
        for item, end in zip(items, ends, strict=False)
    ]
    return [*whole, items[-1]]


def _inner(row: list[Figure], between: str) -> bool:
    """分别新增中心、平台373家、13个: the list stands behind 分别."""
    phrases_of = [phrases.before(item) for item in _SPLIT.split(between) if item.strip()]
    if len(phrases_of) != len(row) or any(phrase is None or phrase.verbal for phrase in phrases_of):
        return False
    verb = lead_verb(phrases_of[0].text) if phrases_of[0] is not None else ""
    for figure, phrase in zip(row, phrases_of, strict=True):
        if phrase is not None:
            figure.name(verb + phrase.text.removeprefix(verb), _LISTED, 0.8)
    return True


def _row(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """The figures that follow one another with nothing but 、 and 和 between."""
    row = [figures[0]]
    for figure in figures[1:]:
        if not _JOINT.match(text[row[-1].quantity.end : figure.quantity.start]):
            break
        row.append(figure)
    return row


def _lean(row: list[Figure], between: str, past: Past) -> bool:
    """营收10亿元、净利润1亿元，同比分别增长5%和6%: each leans on a figure before."""
    bases = past.recent[-len(row) :]
    if len(bases) < len(row):
        return False
    if _LEVELS.match(between) and all(f.dimension == b.dimension for f, b in zip(row, bases, strict=True)):
        for figure, base in zip(row, bases, strict=True):
            figure.name(verbs.without_flow(base.core), "list-of-levels", 0.75)
        return True
    if _more(row, between, bases):
        return True
    if any(f.dimension != "ratio" for f in row):
        return False
    for figure, base in zip(row, bases, strict=True):
        figure.pre = between
        name_ratio(figure, base)
        figure.scope = base.scope
    return True


def _name(figure: Figure, item: str, between: str, last: Figure | None) -> None:
    figure.pre = item + between
    if figure.dimension == "ratio":
        name_ratio(figure, last)
        return
    if last is not None and last.core and last.dimension == figure.dimension and _HEADLESS.fullmatch(item):
        figure.name(last.core, "list-of-scopes", 0.7)
        figure.scope = item.strip()
        return
    phrase = phrases.before(item)
    if phrase is None:
        return
    counted = phrases.before(between)
    if (
        counted is not None
        and last is not None
        and last.core
        and (counted.verbal or counted.text in last.core)
    ):
        figure.name(last.core, "list-of-scopes", 0.7)
        figure.scope = phrase.text
    elif counted is not None and not counted.verbal:
        figure.name(phrase.text + counted.text, _LISTED, 0.8)
    else:
        figure.name(phrase.text, _LISTED, 0.8)
