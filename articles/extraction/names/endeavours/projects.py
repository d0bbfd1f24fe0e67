"""Names of projects: by capacity (年产N万吨…), in quotes, or before 项目 where the words are proper."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.document import Layout, Mention
from articles.extraction.names.endeavours.capacity_projects import by_capacity
from articles.extraction.names.endeavours.counted_projects import find_counted_projects
from articles.extraction.names.endeavours.lines_built import find_lines_built
from articles.extraction.names.endeavours.project_rows import project_rows, says_nothing
from articles.extraction.names.endeavours.project_starts import (
    ROW,
    SORTED,
    TELLING,
    latin_start,
    project_at,
    proper_start,
    row_start,
    specific_start,
)
from articles.extraction.names.endeavours.project_words import (
    PLAIN,
    only_nouns,
    tells,
)
from articles.extraction.names.endeavours.told_projects import find_told_projects
from articles.extraction.names.endeavours.worked_projects import find_counted_titles, find_worked_projects
from articles.extraction.names.words import Words

_HINTS = ("项目", "课题", "专项", "年产", "工程", "生产线", "建设", "工", "总部", "投资")
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
    r"(?:走进|来到|深入|赴|在)(?P<name>[\u4e00-\u9fa5A-Za-z0-9\-+]{4,24}?(?:项目|工程(?!项目)))(?=(?:施工|建设|工程)*(?:现场|工地))"
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


def find_projects(layout: Layout, words: Words) -> list[Mention]:
    """Mentions of projects; an owner printed right before a capacity joins it when things are resolved."""
    text = layout.text
    if not any(word in text for word in _HINTS):
        return []
    found = by_capacity(text, words) + _in_quotes(text)
    found += [
        project_at(text, *m.span("name"), "first project", 0.6)
        for m in (_FIRST.finditer(text) if "首" in text else ())
        if not says_nothing(words, m.start("name"), m.end() - 2)
    ]
    found += [project_at(text, *span, "row of projects", 0.7) for span in project_rows(text, words)]
    found += [
        project_at(text, *m.span("name"), "visited project", 0.6)
        for m in _VISITED.finditer(text)
        if only_nouns(m["name"].removesuffix("项目")) >= TELLING and not _JOINED.search(m["name"])
    ]
    found += [
        project_at(text, *m.span("name"), "project on site", 0.6)
        for pattern in _sited(text)
        for m in pattern.finditer(text)
        if tells(what := m["name"].removesuffix("项目")) >= TELLING and not SORTED.search(what)
    ]
    found += _financed(text)
    found += find_told_projects(text, words)
    for match in PLAIN.finditer(text):
        start = proper_start(words, match.start())
        if start is None:
            start = specific_start(words, match.start())
        if start is not None and _told(text, start, match.end()):
            start = latin_start(text, row_start(text, start, match.start()))
            found.append(project_at(text, start, match.end(), "named_project", 0.6))
    found += find_lines_built(text)
    found += find_counted_titles(text)
    found += find_counted_projects(text)
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
        project_at(text, *m.span(1), "quoted_project", 0.7)
        for m in _QUOTED.finditer(text)
        if not _PATENT.search(m[1]) and not _TOPIC.match(m[1])
    ]
    found += [
        project_at(text, *m.span("name"), "quoted_project", 0.7)
        for pattern in (_ENTITLED, _TITLE_OF)
        for m in (pattern.finditer(text) if "“" in text else ())
    ]
    found += _beside_quoted(text, found)
    found += [project_at(text, *m.span(1), "quoted_project", 0.75) for m in _WHOLE.finditer(text)]
    found += [project_at(text, *m.span(1), "titled_project", 0.8) for m in _TITLED.finditer(text)]
    return found


def _beside_quoted(text: str, found: list[Mention]) -> list[Mention]:
    """The others of a row in quotation marks that is called projects behind its last (“甲”“乙”等项目)."""
    beside = []
    for last in found:
        at = last.start if last.rule == "quoted_project" else 0
        while at and (before := _QUOTE_BEFORE.search(text, max(0, at - _REACH), at)):
            beside.append(project_at(text, *before.span(1), "quoted_project", 0.7))
            at = before.start(1)
    return beside


def _financed(text: str) -> list[Mention]:
    """What money is raised for, however common its words (募资4亿元，用于研发中心建设项目、补充流动资金)."""
    found = []
    for purpose in _PURPOSES.finditer(text) if "募" in text else ():
        for item in _PURPOSE.finditer(text, *purpose.span("items")):
            found.append(project_at(text, *item.span("name"), "financed project", 0.65))
    return found


def _public_works(text: str, words: Words, taken: set[int]) -> list[Mention]:
    """Bridges, reservoirs and railways of a place, for which the word of the trade speaks."""
    found = []
    for match in _WORKS.finditer(text):
        start = proper_start(words, match.start("head"), placed=True)
        if start is not None and match.end() not in taken:
            found.append(project_at(text, start, match.end(), "public works", 0.6))
    return found


def _told(text: str, start: int, end: int) -> bool:
    """It is an example, something happens to it, or it has Latin letters or stands in a row of projects."""
    if text.endswith("示范项目", start, end):
        return True
    row = text[start - 1 : start] == "、" or text[end : end + 1] == "、"
    if row and ROW.search(text, max(0, start - 32), end + 32):
        return True
    return bool(_NEWS.search(text, max(0, start - 20), end + 20) or _LATIN.search(text, start, end))
