"""Names of projects: by capacity (年产N万吨…), in quotes, or before 项目 where the words are proper."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.document import Kind, Layout, Mention
from articles.extraction.names.endeavours.lines_built import find_lines_built
from articles.extraction.names.endeavours.project_rows import project_rows, says_nothing
from articles.extraction.names.endeavours.project_words import (
    BUILT,
    PLAIN,
    PROPER,
    STOP,
    ends_name,
    generic,
    only_nouns,
    tells,
)
from articles.extraction.names.endeavours.told_projects import find_told_projects
from articles.extraction.names.endeavours.worked_projects import find_counted_titles, find_worked_projects
from articles.extraction.names.leftmost import leftmost
from articles.extraction.names.territory.places import readings
from articles.extraction.names.words import Words, tag_of

_MASS = r"(?:万|亿)?(?:吨|立方米|[千兆吉]瓦时?|[GMK]Wh?|kWh?|英寸)"
_PIECE = r"(?:万|亿)?(?:[台套辆件片颗只支米头羽株根块张盒箱瓶条架艘]|平方米)"
#: An item of a row, before the figure that tells a capacity.
_OWNER = re.compile(r"(?:[、，；。“]|^)([\u4e00-\u9fa5]{2,4})$")
_HINTS = ("项目", "课题", "专项", "年产", "工程", "生产线", "建设", "工", "总部", "投资")
_MANY = r"\d[\d.]*(?:余|多)?"
_WHAT = r"(?P<what>[\u4e00-\u9fa5A-Za-zα-ω0-9\-（）()]{2,24})"
_CAPACITY = (
    re.compile(
        r"(?:年产|日产|月产|年处理|日处理|年加工|年生产|每年)"
        rf"{_MANY}(?:{_MASS}|{_PIECE})(?:/年)?{_WHAT}"
    ),
    # a digit first, so that the search skips to it, then what precedes it
    re.compile(
        rf"\d(?<![\d.×*]\d)[\d.]*(?:[×*]\d[\d.]*)?(?:余|多)?{_MASS}(?:/年)?(?=[^，。；、\n]{{2,16}}(?:项目|生产线|电站)){_WHAT}"
    ),
)
#: Where the name of a capacity project ends.
_END = re.compile(r"(?:等\d*|，|、)|(?P<head>项目|工程|生产线|基地|电站)")
#: Before a line that is built, and behind one that is finished.
_BUILDS = re.compile(r"(?:投资|建设|兴建|新建|承建|打造)的$|投资[超约近达]?[\d.]+[万亿]元的?$")
_RUNS = re.compile(
    "(?:正式|顺利|成功|全面|全线|已|建成|点火|一次)*(?:投产|开工|动工|奠基|竣工|达产|试产|试生产|投运|开车)"
)
_ELLIPSIS = re.compile(
    r"[^。；！？\n]{0,160}?等(?:[\d一二两三四五六七八九十多数几]+[个项]|一批)?(?:[\u4e00-\u9fa5]{0,8})项目"
)
_QUOTED = re.compile(
    r"[“\"]([^“”\"\n，。；：！？]{6,40})[”\"](?:等[^，。；\n]{0,14}?|[两三四五六七八九十2-9][个大项][^，。；“”\n]{0,6}?)?"
    r"(?:新|重点|重大|建设|科研|产业化|研究|攻关)?(?:项目|课题|国家(?:科技)?重大专项)(?!建设|组|部|不|(?:发布|推介|对接|路演|说明)会?)"
)
#: What the title behind the word for it tells (承担国家重点研发计划项目“甲关键技术”).
_ENTITLED = re.compile(
    r"(?:计划|基金|攻关|专项|科研|研究|研发|产业化|重点|重大)(?:项目|课题)[“\"](?P<name>[^“”\"\n，。；：！？]{8,60})[”\"]"
)
#: What a project is called.
_TITLE_OF = re.compile(
    r"(?:项目|课题)的?(?:(?:名称|全称|题目|名)(?:为|是)|题为|叫做)[“\"](?P<name>[^“”\"\n，。；：！？]{8,60})[”\"]"
)
#: The quoted one right before another.
_QUOTE_BEFORE = re.compile(r"“([^“”\n，。；：！？]{6,40})”[、和与及]?“$")
_REACH = 45
#: The title of a patent, which is a technology.
_PATENT = re.compile("方法(?:[、和及与]|$)|(?:装置|存储介质)$")
#: The topic of a talk or a study, which is no research project.
_TOPIC = re.compile("推进|推动|落实|加强|促进|深化|关于|坚持|学习|贯彻|完善|如何|怎样|提升|做好|探索|加快")
#: The whole name stands in quotes, the head too.
_WHOLE = re.compile(
    r"[“\"](?![\d一二两三四五六七八九十百]+[大个项批])([^“”\"\n，。；：！？]{5,50}?项目)[”\"]"
)
_TITLED = re.compile(r"《([^《》\n]{6,50}项目)》")
#: The first of its sort is one of a kind (首个光储一体化示范项目建成).
_FIRST = re.compile(
    r"首[个座批](?P<name>[\u4e00-\u9fa5A-Za-z0-9\-+]{5,26}?项目)"
    r"(?=(?:[一二三]期)?(?:在[\u4e00-\u9fa5]|正式|顺利|成功|建成|投产|开工|并网|落户|落地|启动|签约|竣工|奠基))"
)
_NEWS = re.compile(
    r"开工|投产|竣工|奠基|建成|落户|落地|签约|启动|动工|开建|投运|封顶|建设|投资|运营|入选|立项|引进|招引"
)
_LATIN = re.compile(r"[A-Za-z]{2}")
_LATIN_BEFORE = re.compile(r"(?<![A-Za-z0-9])[A-Z][A-Za-z0-9]{0,11} $")
_ROW = re.compile(r"项目、[^、，。；\n]{4,28}项目")
_WIDTH = 30
#: Before the other half of a capacity (2万吨织布+1800台织机).
_PLUSSES = frozenset("+＋")
#: Behind 建设 no more than a short word still belongs to the same name (建设示范项目).
_COINED = 2
#: What the public builds.
_WORKS = re.compile(
    r"(?:枢纽|大桥|水库|电站|高速公路|铁路|隧道|码头|泵站|运河|机场|水厂|新建|改建|扩建|扩容|迁建|防洪"
    r"|综合楼|教学楼|实验楼|科研楼|门诊楼|住院楼|办公楼|体育馆|图书馆|会展中心)"
    r"[\u4e00-\u9fa5]{0,4}?(?P<head>工程|项目)(?!师|部|院|学|技术|建设者)"
)
#: Whoever visits a project sees one that is there.
_VISITED = re.compile(
    r"(?:考察|察看|查看|询问|视察|参观)了?(?P<name>[\u4e00-\u9fa5A-Za-z0-9\-+]{4,20}?项目)"
    r"(?!负责|经理|团队|部|组|情况|库|所在)"
)
#: What is built where somebody walks about, and what is signed or begun with a ceremony.
_ON_SITE = re.compile(
    r"(?:走进|来到|深入|赴|在)(?P<name>[\u4e00-\u9fa5A-Za-z0-9\-+]{4,24}?项目)(?=(?:施工|建设|工程)?(?:现场|工地))"
)
_CELEBRATED = re.compile(
    r"(?:(?<=[，。、；\s日午的暨])|(?<=公司)|(?<=集团))(?P<name>[\u4e00-\u9fa5A-Za-z0-9\-+]{4,24}?项目)"
    r"(?=(?:集中)?(?:签约|开工|奠基|动工|投产|启动|揭牌|竣工|封顶|投运|落成)(?:暨[^，。]{1,14})?仪式)"
)
_EXAMPLE = re.compile(r"以(?<![\u4e00-\u9fa5]以)(?P<name>[\u4e00-\u9fa5A-Za-z0-9\-+]{4,24}?项目)(?=为例)")
_JOINED = re.compile("[和与及]")
#: The purposes that money is raised for, and each of them.
_PURPOSES = re.compile(r"募(?:集|资)[^。；\n]{2,60}?(?:用于|投向|投入)(?P<items>[^。；\n]{6,200})")
_PURPOSE = re.compile(
    r"(?<=[、，“和及于入向])(?:[本次拟]|投入|以下)*(?!补充)(?P<name>[\u4e00-\u9fa5A-Za-z0-9\-+（）()]{4,36}?项目)(?=[、，”和及等。]|$)"
)
#: Characters that say something of a project.
_TELLING = 4
_DISTRICT = re.compile(r"(?:新区|高新区|经开区|开发区|工业园区|功能区|示范区|[市县镇乡])$")
#: What zones have many projects of.
_SORTED = re.compile(
    r"(?:园|园区|区|城)(?:\d{4}年)?(?:第?[一二三四]季度|[上下]半年|首批|第[一二三四]批)?(?:重点|重大|优质|招商)(?:产业|工业|建设)?$"
)


#: What only says whose care a project or its firm is in (帮包项目甲中心项目).
_SAID_OF_IT = re.compile(
    r"(?:(?:帮包|包联|包保|挂包|联系|重点|在建)(?:项目|企业)|(?:园区|辖区|区内)[\u4e00-\u9fa5]{0,4}?企业)"
    r"(?=[\u4e00-\u9fa5]{6})"
)


def find_projects(layout: Layout, words: Words) -> list[Mention]:
    """Mentions of projects; an owner printed right before a capacity joins it when things are resolved."""
    text = layout.text
    if not any(word in text for word in _HINTS):
        return []
    found = _by_capacity(text, words) + _in_quotes(text)
    found += [
        _mention(text, *m.span("name"), "first project", 0.6)
        for m in (_FIRST.finditer(text) if "首" in text else ())
        if not says_nothing(words, m.start("name"), m.end() - 2)
    ]
    found += [_mention(text, *span, "row of projects", 0.7) for span in project_rows(text, words)]
    found += [
        _mention(text, *m.span("name"), "visited project", 0.6)
        for m in _VISITED.finditer(text)
        if only_nouns(m["name"].removesuffix("项目")) >= _TELLING and not _JOINED.search(m["name"])
    ]
    found += [
        _mention(text, *m.span("name"), "project on site", 0.6)
        for pattern in _sited(text)
        for m in pattern.finditer(text)
        if tells(what := m["name"].removesuffix("项目")) >= _TELLING and not _SORTED.search(what)
    ]
    found += _financed(text)
    found += find_told_projects(text, words)
    for match in PLAIN.finditer(text):
        start = _proper_start(words, match.start())
        if start is None:
            start = _specific_start(words, match.start())
        if start is not None and _told(text, start, match.end()):
            start = _latin_start(text, _row_start(text, start, match.start()))
            found.append(_mention(text, start, match.end(), "named_project", 0.6))
    found += find_lines_built(text)
    found += find_counted_titles(text)
    told = {(m.start, m.end) for m in found}
    found += [m for m in find_worked_projects(text) if (m.start, m.end) not in told]
    return found + _public_works(text, words, {mention.end for mention in found})


def _sited(text: str) -> Iterator[re.Pattern[str]]:
    """The patterns of where something is built or begun whose last word the text has."""
    if "现场" in text or "工地" in text:
        yield _ON_SITE
    if "仪式" in text:
        yield _CELEBRATED
    if "为例" in text:
        yield _EXAMPLE


def _in_quotes(text: str) -> list[Mention]:
    """Those in quotation marks or 《》 that are called projects."""
    found = [
        _mention(text, *m.span(1), "quoted_project", 0.7)
        for m in _QUOTED.finditer(text)
        if not _PATENT.search(m[1]) and not _TOPIC.match(m[1])
    ]
    found += [
        _mention(text, *m.span("name"), "quoted_project", 0.7)
        for pattern in (_ENTITLED, _TITLE_OF)
        for m in (pattern.finditer(text) if "“" in text else ())
    ]
    found += _beside_quoted(text, found)
    found += [_mention(text, *m.span(1), "quoted_project", 0.75) for m in _WHOLE.finditer(text)]
    found += [_mention(text, *m.span(1), "titled_project", 0.8) for m in _TITLED.finditer(text)]
    return found


def _beside_quoted(text: str, found: list[Mention]) -> list[Mention]:
    """The others of a row in quotation marks that is called projects behind its last (“甲”“乙”等项目)."""
    beside = []
    for last in found:
        at = last.start if last.rule == "quoted_project" else 0
        while at and (before := _QUOTE_BEFORE.search(text, max(0, at - _REACH), at)):
            beside.append(_mention(text, *before.span(1), "quoted_project", 0.7))
            at = before.start(1)
    return beside


def _financed(text: str) -> list[Mention]:
    """What money is raised for, however common its words (募资4亿元，用于研发中心建设项目、补充流动资金)."""
    found = []
    for purpose in _PURPOSES.finditer(text) if "募" in text else ():
        for item in _PURPOSE.finditer(text, *purpose.span("items")):
            found.append(_mention(text, *item.span("name"), "financed project", 0.65))
    return found


def _public_works(text: str, words: Words, taken: set[int]) -> list[Mention]:
    """Bridges, reservoirs and railways of a place, for which the word of the trade speaks."""
    found = []
    for match in _WORKS.finditer(text):
        start = _proper_start(words, match.start("head"), placed=True)
        if start is not None and match.end() not in taken:
            found.append(_mention(text, start, match.end(), "public works", 0.6))
    return found


def _by_capacity(text: str, words: Words) -> list[Mention]:
    found = []
    for match in leftmost(text, _CAPACITY):
        end = match.end()
        stop = _END.search(text, match.start("what"), end)
        headed = bool(stop and stop["head"])
        line = stop and stop["head"] == "生产线" and not text.startswith("项目", stop.end())
        if stop and line and not _is_line_to_be(text, match.start(), stop.end()):
            continue  # part of a plant, not a project
        if stop:
            end = stop.end() if headed else stop.start()
            end += len("项目") * (headed and PLAIN.match(text, end) is not None)
        if (
            text[end : end + 1] in _PLUSSES
            or end - match.start("what") < 2
            or not (headed or _ELLIPSIS.match(text, end))
        ):
            continue
        start = match.start()
        start = _placed_start(words, start) if text[start].isdigit() else _coined_start(words, start)
        found.append(_mention(text, start, end, "capacity_project", 0.8))
    return found


def _is_line_to_be(text: str, start: int, end: int) -> bool:
    """Whether a line is what somebody builds or what begins to run, not one that a plant has."""
    return bool(_BUILDS.search(text, max(0, start - _REACH // 3), start) or _RUNS.match(text, end))


def _placed_start(words: Words, head: int) -> int:
    """Where the owner and the places before a power station's size begin (海岳能源北湖30万千瓦…项目)."""
    start = _proper_start(words, head, placed=True)
    if start is None and (word := words.fine.texts[words.fine.index(head - 1)]) in readings():
        start = head - len(word)
    return _brand_start(words, head) if start is None else start


def _coined_start(words: Words, head: int) -> int:
    """Where a brand begins that fills an item up to its capacity (、岚基年产15GW单晶电池)."""
    start = _brand_start(words, head)
    fine = words.fine
    inner = fine.texts[fine.index(start) : fine.index(head - 1) + 1] if start < head else []
    strays = sum(len(word) == 1 for word in inner)
    return start if strays > 1 or any(tag_of(word) in PROPER for word in inner) else head


def _brand_start(words: Words, head: int) -> int:
    """Where a short owner begins that fills an item of a row up to the figure (、澜安180万吨煤制油)."""
    item = _OWNER.search(words.text, max(0, head - 5), head)
    if item is None:
        return head
    inner = words.fine.texts[words.fine.index(item.start(1)) : words.fine.index(head - 1) + 1]
    named = all(not ends_name(word, tag_of(word)) and word not in generic() for word in inner)
    return item.start(1) if named else head


def _specific_start(words: Words, head: int) -> int | None:
    """Where a place begins that has something of no general sort behind it (海岳氢能综合应用示范项目)."""
    start = _proper_start(words, head, placed=True)
    if start is None or words.tag(words.index(start)) != "ns":
        return None
    inner = words.texts[words.index(start) : words.index(head - 1) + 1]
    inner[-1] = words.text[words.starts[words.index(head - 1)] : head]
    if inner[-1] in generic() - BUILT:
        return None
    told = sum(len(word) for word in inner if word not in generic() and word not in readings())
    return start if told >= _TELLING else None


def _told(text: str, start: int, end: int) -> bool:
    """It is an example, something happens to it, or it has Latin letters or stands in a row of projects."""
    if text.endswith("示范项目", start, end):
        return True
    row = text[start - 1 : start] == "、" or text[end : end + 1] == "、"
    if row and _ROW.search(text, max(0, start - 32), end + 32):
        return True
    return bool(_NEWS.search(text, max(0, start - 20), end + 20) or _LATIN.search(text, start, end))


def _row_start(text: str, start: int, head: int) -> int:
    """In a row of projects the whole item is the name (临夏县云上河州文旅产业项目)."""
    comma = text.rfind("、", max(0, head - _WIDTH), start)
    if (
        comma < 0
        or not _ROW.search(text, max(0, comma - 32), head + 34)
        or STOP.search(text, comma + 1, start)
    ):
        return start
    return comma + 1


def _latin_start(text: str, start: int) -> int:
    """A name in Latin letters goes back over the blank to the word before it (AB Tech300项目)."""
    before = _LATIN_BEFORE.search(text, max(0, start - 14), start) if text[start - 1 : start] == " " else None
    return before.start() if before and text[start].isascii() else start


def _proper_start(words: Words, head: int, *, placed: bool = False) -> int | None:
    """Where the words before 项目 begin to be a name; None where they only describe.

    Where `placed`, a division names too (海岳市北湖水库工程).
    """
    index = words.index(head) - 1
    first, proper = None, False
    while index >= 0 and head - words.starts[index] <= _WIDTH:
        word, tag = words.texts[index], words.tag(index)
        if ends_name(word, tag) or (word == "建设" and head - words.ends[index] > _COINED):
            break
        first = index
        proper = proper or (
            word not in generic() and (tag in PROPER or (tag == "ns" and (placed or word not in readings())))
        )
        index -= 1
    if first is None or not proper or words.texts[first] in generic():
        return None
    start = words.starts[first]
    if _of_a_place(words, start, head):
        return None
    return start if head - start >= 4 and words.tag(first) in (*PROPER, "ns") else None


def _of_a_place(words: Words, start: int, head: int) -> bool:
    """Whether nothing but a zone or a district and general words stand before 项目: any project there."""
    end, index = head, words.index(head - 1)
    while index > 0 and words.text[words.starts[index] : end] in generic():
        end = words.starts[index]
        index -= 1
    return (end > start and bool(_DISTRICT.search(words.text, start, end))) or bool(
        _SORTED.search(words.text, start, head)
    )


def _mention(text: str, start: int, end: int, rule: str, confidence: float) -> Mention:
    if said := _SAID_OF_IT.match(text, start, end):
        start = said.end()
    return Mention(start, end, Kind.PROJECT, text[start:end], rule, confidence)
