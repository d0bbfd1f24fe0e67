"""Projects told by their phase (海岳新材料一期项目) or by what their clause says (…项目总投资3亿元)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.document import Kind, Mention
from articles.extraction.names.endeavours.project_words import ends_name, generic, in_compound
from articles.extraction.names.roles import Role, role_of
from articles.extraction.names.territory.places import readings
from articles.extraction.names.words import Words, tag_of

#: A phase makes one thing of what is built: there is only one second phase of it.
_PHASE = re.compile(
    r"(?:首期|[（(]?[一二三四五六七八九]期[）)]?)(?:工程|扩建|改扩建|技改|扩能|扩容|扩产|建设)?(?P<head>项目|工程)(?!部|组|团队|经理|负责|款|资金|建设者)"
)
#: Behind a name at the beginning of a clause: what is said of one project only.
_SAID = (
    r"，?(?:计划|预计|规划|协议)?(?:总投资|投资[超约近]?\d|总建筑面积|占地|总占地)|位于|坐落|选址|横跨|建成后|达产后|投产后|全部建成|正式"
    r"|[从自]\d{4}年|，由[^，。；\n]{4,44}(?:投资|建设|打造|承建|实施)"
    r"|[是为](?:[^，。；：\n]{2,24}?(?:项目|工程)|[^，。；：\n]{4,24}?(?:投资|建设|打造|实施|引进|推进)的)"
    r"|(?:目前|现|如今|近日|日前|今年|也|均|则|已经?|正在?|将|即将|预计|计划|力争|有望|于|在|全面|顺利|全部|成功|如期|提前|主体|工程|结构|厂房|加快|加紧|抓紧"
    r"|\d+年|\d+月份?|\d+日|[年月]底|年内|[上下]半年|[今明]年)*"
    r"(?:[签开动完竣]工(?!率)|开建|奠基|封顶|投运|投用|(?:落[地户]|签约|竣工|开工|投产|建成|并网|通车|启动)(?![率数的])|达产|完成|进入|进行|推进|建设(?!的|指挥|者|单位|规模)|施工(?!的|单位|方)|具备|投入|一次开车|一次性?点火|花落|进展|在[^，。；：\n]{2,12}(?:开工|投产|签约|奠基|揭牌)|通过|全容量|试生产|设备安装|获批)"
)
_OPENING = re.compile(
    r"(?:(?<=[，。；：、！？\n\s])|^)(?:目前|日前|近日|如今|其中|同时)?(?:(?:该|本)?公司的?|[十百千]亿元?级)?(?P<name>(?P<quoted>“[^“”，。；：\n]{2,12}”)?[\u4e00-\u9fa5A-Za-zα-ω0-9\-+·]{4,28}?(?P<head>项目|工程))"
    rf"(?={_SAID})"
)
#: What is built without being called a project, where it is begun or runs (海岳抽水蓄能电站投产).
_BUILT_AS = re.compile(
    r"(?:(?<=[，。；：、！？的\n\s])|^)(?:目前|日前|近日|如今|其中|同时)?(?P<name>[\u4e00-\u9fa5A-Za-z0-9\-+·]{4,24}?"
    r"(?P<head>电站|风电场|电厂|变电站|工厂|[生制][产造]基地|光伏基地|产业化基地|热源厂|水厂|生产线))"
    r"(?=(?:近日|日前|今[天日]|[\d年月日]|正式|顺利|全面|全部|成功|如期|提前|隆重|举行)*(?:开工|奠基|动工|竣工|封顶|投产|投运|并网|点火|通过验收))"
)
#: Whoever has a seat built names it after himself (海岳医疗全球总部大楼落成启用).
_SEAT = re.compile(
    r"(?:(?<=[，。；：、\n\s])|^)(?P<name>[\u4e00-\u9fa5A-Za-z0-9·]{3,20}?总部(?:大楼|大厦|园区)?)"
    r"(?=(?:项目)?(?:正式|顺利|日前|近日|隆重)*(?:举行)?(?:开工|奠基|落成|启用|竣工|封顶|投用|总投资))"
)
#: A row that is called projects at its end (甲五期、乙产品基地等项目); its clause is read back from there.
_CLOSED = re.compile(
    r"(?:等(?!于)(?:一[批系]列?|[\d一二三四五六七八九十多]+[余多]?[个项])?|(?<=[^\d一二三四五六七八九十多余等这该前后])[两三四五六]个)"
    r"[^，。；、\n]{0,12}?(?:项目|工程)"
)
_ROW_REACH = 140
#: What happens to projects.
_BEGUN = re.compile(
    "(?:正式|顺利|全面|集中|相继|陆续|先后|成功|提前)*(?:开工|开复工|复工|投产|签约|落户|落地|竣工|奠基)"
)
#: What opens a row of projects that nothing closes (重点项目120个，其中包括甲三期、乙二期。).
_OPENED = re.compile(
    r"项目[^。；：\n]{0,30}?(?:包括|涵盖|分别(?:为|是)|主要有|有)：?(?P<items>[^。；，\n]{6,140})(?=[。；\n，])"
)
#: How the items of such a row end that are built; others may be firms or trades.
_BUILT = re.compile(
    r"(?:[一二三四五]期|基地|电站|母港|铁路|高速|隧道|生产线|供暖|供热|改造|扩建|扩产|扩能|扩容|迁建|技改|工程|综合体|产业集群|枢纽|水库|机场|大桥|总部|工厂|管网|管线|电厂|(?:产业|孵化)园|生态城|科技城|智谷)$"
)
_LEADING = re.compile(
    r".*(?:[了的]|随着|包含|主要(?:有|新建|建设)|将新建|既有|还有|分别为|拥有|已有|推动|推进|加快|实施|引进|引入|招引|建设|建成|包括|涵盖|落户|落地|开工|签约|中标|以及|其中)"
)
#: The place of an item (甲县的乙产业园).
_PLACED = re.compile(r"[\u4e00-\u9fa5]{1,7}[市县区州镇旗](?:引进|建设)?的")
#: What else is done with the thing, and the phase, inside a name (研发及产业化, 海岳三期扩能).
_SECOND_HALF = re.compile("及(?=[\\u4e00-\\u9fa5A-Za-z]{2})|[与和](?:产业化|应用|示范|推广|转化|配套)")
_INNER_PHASE = re.compile("[一二三四五]期|(?<=[一二三四五])期")
_CHARACTER = re.compile(r"[\u4e00-\u9fa5A-Za-z0-9]")
#: No name of a project is longer before its phase.
_WIDTH = 26
#: Characters that say which project it is, of a phase and of a clause that opens with it.
_OWN, _TELLING = 2, 4
#: The same before the word for a seat.
_NAMED = 3
_SHORTEST = 4
#: How many characters of a coined name may look like small words, and what joins two halves.
_COINED = 4
_HALVES = frozenset("及")
#: What many projects are of.
_SORTS = (
    "产业",
    "行业",
    "招商",
    "工业",
    "投资",
    "培训",
    "比赛",
    "竞赛",
    "公益",
    "交流",
    "志愿",
    "救助",
    "活动",
    "服务",
)
_SHAPED = re.compile(r"[\u4e00-\u9fa5A-Za-zα-ω0-9·]+")
_STOPS = frozenset({*"和与及暨", "概况", "项目", "摄"})
#: What ends so is a place where something is built, like any other (产业园, 基地, 中心).
_GROUNDS = frozenset("园区地厂心路站场")
_NUMERALS = frozenset("0123456789一二三四五六七八九十百千万亿两几数多余")


def find_told_projects(text: str, words: Words) -> list[Mention]:
    """Mentions of both sorts."""
    found = [_mention(text, *span, "phase of a project") for span in _phases(text, words)]
    for match in _OPENING.finditer(text):
        start = match.start("name")
        begin, telling = (match.end("quoted"), _OWN) if match["quoted"] else (start, _TELLING)
        if not _is_sort(words, match) and _start(words, match.start("head"), telling) == begin:
            found.append(_mention(text, start, match.end(), "project that opens a clause"))
    for match in _BUILT_AS.finditer(text):
        if _start(words, match.start("head"), _TELLING) == match.start("name"):
            found.append(_mention(text, *match.span("name"), "built, and begun"))
    for match in _SEAT.finditer(text) if "总部" in text else ():
        if _start(words, text.index("总部", match.start()), _NAMED) == match.start():
            found.append(_mention(text, *match.span("name"), "seat being built"))
    return found + list(_closed_rows(text, words))


def _is_sort(words: Words, match: re.Match[str]) -> bool:
    """Whether the last word only tells a sort of projects (新能源汽车产业项目), or works are of no place."""
    if match["head"] == "工程":
        place = words.tag(words.index(match.start("name"))) == "ns"
        return not place or words.text.startswith("建设", match.end())
    return words.text.endswith(_SORTS, 0, match.start("head"))


def _closed_rows(text: str, words: Words) -> Iterator[Mention]:
    for start, end, _ in rows_of_projects(text):
        built = _BUILT.search(text, start, end)
        if built and (
            _start(words, built.start(), _OWN, shortest=_OWN) == start or _fills(words, start, built.start())
        ):
            yield Mention(start, end, Kind.PROJECT, text[start:end], "built, in a row of projects", 0.7)


def _fills(words: Words, start: int, end: int) -> bool:
    """Whether the words between a comma and the head of an item are a name: with a stray verb in what is
    coined (、斯源达电动工具制造基地) or of two halves (、中成药及颗粒生产基地).
    """
    if words.text[start - 1 : start] != "、" or end - start > _WIDTH:
        return False
    fine = words.fine
    first, last = fine.index(start), fine.index(end - 1)
    own = 0
    for index in range(first, last + 1):
        word = fine.texts[index]
        halved = word in _HALVES and first < index < last
        coined = len(word) == 1 and _SHAPED.fullmatch(word) and fine.starts[index] - start < _COINED
        if not (halved or coined) and (_ends(word) or role_of(word) is Role.BREAK):
            return False
        own += len(word) * (not halved and word not in generic() and word not in readings())
    return own >= _TELLING and fine.texts[first] not in _HALVES


def rows_of_projects(text: str) -> Iterator[tuple[int, int, int]]:
    """Where the items of rows called projects stand (甲五期、乙产品基地等项目), and where the row ends.

    One item is enough where something happens to it (甲制造基地等项目落户).
    """
    for row in _OPENED.finditer(text) if "项目" in text else ():
        if "、" in row["items"] and "等" not in row["items"]:
            at = row.start("items")
            for item in row["items"].split("、"):
                yield at, at + len(item), at + len(item)
                at += len(item) + 1
    for close in _CLOSED.finditer(text):
        low = max(
            text.rfind(mark, max(0, close.start() - _ROW_REACH), close.start()) for mark in "，。；：\n"
        )
        at = max(low + 1, close.start() - _ROW_REACH)
        items = text[at : close.start()].split("、")
        for number, item in enumerate(items if len(items) > 1 or _BEGUN.match(text, close.end()) else ()):
            leading = (_LEADING if number == 0 else _PLACED).match(item)
            yield at + (leading.end() if leading else 0), at + len(item), close.end()
            at += len(item) + 1


def _phases(text: str, words: Words) -> Iterator[tuple[int, int]]:
    for phase in _PHASE.finditer(text) if "期" in text else ():
        start = _start(words, phase.start(), _OWN)
        if start is not None:
            yield start, phase.end()


def _start(words: Words, head: int, telling: int, shortest: int = _SHORTEST) -> int | None:
    """Where the nouns before a head begin, if so many characters of them say which project it is."""
    index = words.index(head - 1)
    first, own = head, 0
    places = readings() if telling > _OWN else ()
    while index >= 0 and head - words.starts[index] <= _WIDTH:
        word = words.text[words.starts[index] : min(words.ends[index], head)]
        if _ends(word) and not _within(words, index):
            break
        first = words.starts[index]
        if word.endswith("公司"):
            return None  # a firm's project is named with the firm, once that is known
        own += len(word) * (word not in generic() and word not in places and word[-1] not in _GROUNDS)
        index -= 1
    named = own >= telling and head - first >= shortest and not _INNER_PHASE.match(words.text, first)
    return first if named else None


def _within(words: Words, index: int) -> bool:
    """Whether a word that ends other names goes on here: a phase, 及 before the second half of the work."""
    at = words.starts[index]
    inner = _SECOND_HALF.match(words.text, at) or _INNER_PHASE.match(words.text, at)
    return in_compound(words.text, at) or (
        inner is not None and bool(_CHARACTER.match(words.text[at - 1 : at]))
    )


def _ends(word: str) -> bool:
    """Whether a name begins behind this; a trade that the dictionary takes for an adverb (高新) is in it."""
    if word in _STOPS or not _SHAPED.fullmatch(word):
        return True
    tag = tag_of(word)
    guessed = tag == "m" and not _NUMERALS & set(word[:1])  # the segmenter's guess at a coined word
    return ends_name(word, tag) and role_of(word) is not Role.VAGUE and not guessed


def _mention(text: str, start: int, end: int, rule: str) -> Mention:
    return Mention(start, end, Kind.PROJECT, text[start:end], rule, 0.6)
