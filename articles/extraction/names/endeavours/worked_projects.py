"""Projects told by who works on them or what they cost (某公司承建的北湖新材料项目, 总投资5亿元的…项目)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.document import Kind, Mention
from articles.extraction.names.endeavours.project_words import BUILT, generic, tells
from articles.extraction.names.words import Words
from articles.extraction.quantities.numbers import whole

_NAME = (
    r"(?P<name>(?:“[^“”，。；：\n]{2,12}”(?=[\u4e00-\u9fa5]{4}))?(?:[\u4e00-\u9fa5A-Za-zα-ω0-9.\-+·]|[（(][\u4e00-\u9fa5A-Za-z0-9]{1,10}[）)]){4,40}?"
    r"(?P<head>项目|工程(?![^，。；：、（）]{0,10}项目)))"
    r"(?!师|部|院|组|团队|经理|负责|库|款|资金|化|书|制|管理|数|类|学|技术|人员|公司|有限|研究|实验|中心|(?:全国|国家|省)?重点|国家地方)"
)
_THERE = "[^，。；：、的]{2,20}"
#: What the words before the name say of it and of no sort of projects; single characters first, which the
#: search skips to.
_OF_IT = re.compile(
    rf"(?:位于{_THERE}|坐落于{_THERE}|坐落在{_THERE}|地处{_THERE}|施工|承建|参建|承揽|承接|总包|建造|投建|建设|实施"
    r"|(?<!交流)合作|联合研发|联合开发|投资|开工|复工|竣工|完工|投产|投运|并网|封顶|签约|落户|投资超?[\d.]+亿|万(?<=\d万)元|亿(?<=\d亿)元|万平方米|公顷|亩)的"
    + _NAME
)
#: Whoever builds, builds one.
_TAKEN_ON = re.compile(
    r"(?:主持|共建|合资建设|合作建设|签约建设|规划建设|谋划建设|启动建设|承建|拟投建|投建|中标|承揽|参建|开工建设|投资建设|投资新建"
    r"|投资[超约近]?[\d.]+[万亿]元，?(?:建设|新建|兴建|打造))了?" + _NAME
)
#: What is built on (推进…项目建设).
_ADVANCED = re.compile(
    r"(?:推进|推动|加快(?!推进|推动|建设|实施)|启动)(?P<name>[\u4e00-\u9fa5A-Za-zα-ω0-9.\-+·]{6,28}?(?P<head>项目|工程))(?=(?:规划|加快|开工|顺利|尽快|早日)?(?:建设|落地|投产|竣工|施工)(?!者|指挥|单位))"
)
#: Whoever develops sells what it builds under a name, often a short one (开发建设的云锦园项目).
_DEVELOPED = re.compile(
    r"开发(?:建设)?的(?P<name>[\u4e00-\u9fa5A-Za-z0-9·]{3,12}?(?P<head>项目))(?![部库组])"
)
#: What somebody has put money into is built, whatever it is (总投资3亿元的云川制药基地建成).
_COSTING = re.compile(
    r"(?:投资[超约近达]?[\d.]+[万亿]元|投资建设|投资兴建|投资打造|承建|投建|兴建)的(?P<name>[\u4e00-\u9fa5A-Za-z0-9·]{4,24}?(?P<head>基地|工厂|总部|电站|生产线|综合体))"
    r"(?=[，。；、]|正式|顺利|建成|开工|投产|竣工|签约|落户|落地|等|项目[，。；、]|在[\u4e00-\u9fa5]{2,10}(?:开工|投产|奠基|动工|竣工|落地|落成|建成))"
)
#: What a project is called, behind the dash after its sort (示范项目——云川乐园).
_CALLED = re.compile(
    r"项目——“?(?P<name>[\u4e00-\u9fa5A-Za-z0-9·]{2,24}?(?P<head>乐园|公园|大厦|广场|基地|总部|工厂|电站|枢纽|大桥|综合体|项目|工程))"
    r"(?=[，。；”]|正式|顺利|成功|开工|投产|竣工|启用|落成)"
)
#: Titles that are counted as projects (《甲技术》、…的《乙工艺》两大项目), and one of them.
_COUNTED = re.compile(r"》(?P<number>[两二三四五])[大个项][\u4e00-\u9fa5]{0,6}?项目")
_TITLE = re.compile(r"《([^《》\n]{6,60})》")
_REACH = 240
_CUES = (
    "的",
    "——",
    "推进",
    "推动",
    "加快",
    "启动",
    "主持",
    "承建",
    "投建",
    "中标",
    "承揽",
    "参建",
    "建设",
    "共建",
    "新建",
    "打造",
)
_BRACKET = re.compile(r"[（(][^（()）]*[）)]")
#: One of many, or praise.
_ANY = re.compile(
    r"首[个座批条]|^第|^新增|最|若干|^[\d一二两三四五六七八九十百多几数]+余?[个大项条座家艘批]|系列|各类"
)
#: What may end the name of what somebody works on besides.
_ENDS = BUILT | {"技术", "文旅", "旅游", "扩建", "改建", "整治"}
#: Characters that say which project it is: of most, of what is sold under a name, of what is called so.
_TELLING, _SHORT, _OWN, _SURE = 4, 3, 2, 6
#: A general word, so that what ends like a verb (横店站, 智造) does not stand last.
_AFTER = "工程"


def find_worked_projects(text: str) -> Iterator[Mention]:
    """Mentions by who builds or develops them, by what they are called or cost."""
    if not any(cue in text for cue in _CUES):
        return
    for pattern, telling in (
        (_OF_IT, _TELLING),
        (_TAKEN_ON, _TELLING),
        (_ADVANCED, _SURE),
        (_DEVELOPED, _SHORT),
        (_CALLED, _OWN),
        (_COSTING, _TELLING),
    ):
        for match in pattern.finditer(text):
            if _names(match["name"].removesuffix(match["head"]), telling):
                yield Mention(*match.span("name"), Kind.PROJECT, match["name"], "project worked on", 0.62)


def find_counted_titles(text: str) -> Iterator[Mention]:
    """Mentions of titled projects, where their sentence has as many titles as are counted."""
    for counted in _COUNTED.finditer(text) if "》" in text else ():
        reach = max(0, counted.start() - _REACH)
        low = max(text.rfind(mark, reach, counted.start()) for mark in "。；\n")
        titles = list(_TITLE.finditer(text, max(low + 1, reach), counted.start() + 1))
        if len(titles) == whole(counted["number"]):
            for title in titles:
                yield Mention(*title.span(1), Kind.PROJECT, title[1], "titled_project", 0.75)


def _names(what: str, telling: int) -> bool:
    """Whether the words before the head say which project it is, not what sort of projects."""
    plain = _BRACKET.sub("", what)
    if _ANY.search(plain) or tells(plain + _AFTER) < telling:
        return False
    last = Words(plain, hmm=False).texts[-1]
    return last not in generic() - _ENDS
