"""Amounts that are parts of one before: breakdowns, shares of a count, further figures of a list."""

from __future__ import annotations

import re

from articles.extraction.lexicons import any_of
from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.indicators.carried import lead_verb
from articles.extraction.metrics.indicators.past import Past
from articles.extraction.metrics.nouns import verbs
from articles.extraction.metrics.words import words

_LEVEL_WORD = re.compile(
    rf"(?:{any_of(words('level'))}|[^，。、]{{1,6}}(?<![高中初])级(?:以上)?|[^，。、]{{2,8}}类(?!别|似))"
)
#: (国家级平台12个)、省级30个: platforms as well, but not of the level before.
_OWN_LEVEL = re.compile(rf"(?:{any_of(words('level'))})(?=..)")
#: (工业类项目5个)、农业类3个: nor of the kind before.
_OWN_KIND = re.compile("[\u4e00-\u9fff]{2,10}?类(?=..)")
_LABEL = re.compile(
    r"\A[，；、和及与]*(?:其中|包括)?[，：:有的]*(?P<label>[^，。；]*?)(?:有|为|达|共|是|分别)*\Z"
)
_SHARE = re.compile(r"占(?:到|了|据)?\Z")
#: “云岭英才”39名个人: a title is given to these; enterprises are counted themselves (辖区500家企业).
_OF_HONOURS = frozenset({"个人", "团队", "集体"})
_HONOUR = re.compile("(?:[奖强”]|英才|试点|示范|先进|优秀|典型|标兵|称号)\\Z")
#: The figure goes on a list; 惠及, 涉及 and 波及 are verbs.
_JOINTS, _VERBS = ("、", "/", "和", "与", "及"), ("惠及", "涉及", "波及")
_ONLY_JOINED = re.compile(r"[\s、/和及与，]*\Z")
_OF_WHICH = re.compile(r"[，、；]*其中[，有]*\Z")
_NOUNS = frozenset({"noun-before", "noun-after"})
_PLANNED = re.compile(r"\A(?:计划|规划|目标|拟|预计|新)(?:新?建设?)?")
#: (规划建设充电站8座)，已建成(4座).
_DONE = re.compile(
    "[，；]?(?:其中)?[，]?(?:目前|现)?已(?:经|有)?(?P<deed>建成|开工|投产|投用|投入使用|完工|竣工|交付|落地|签约|开通|启用|入驻)了?"
)
#: (关键技术62项)，17项已形成样品: what some of them have done or are in.
_TOLD = re.compile(
    "(?:均|现|目前)?已?(?P<deed>(?:形成|处于|实现|通过|完成|进入|获得?)[^，。；、]{2,10})(?=[，。；]|\\Z)"
)
#: 新材料领域(28个): which of the things counted before.
_FIELDS, _BY_FIELD = ("领域", "方向", "板块", "赛道"), "by-field"
_FIELD = re.compile(
    "[，；、]?(?:其中)?[，：]?(?:属于|涉及|来自|在)?(?P<field>[^，。；：、0-9]{2,14}(?:领域|方向|板块|赛道))(?:的?共?有|达|为|是|占)?"
)
#: Rules after which a further figure of a list is another part of the same thing.
_WITH_PARTS = frozenset({"noun-and-part", "list-of-parts", "changed-to"})


def share(figure: Figure, past: Past) -> bool:
    """其中广东省占9席, 其中云江市有5家: a part of the count before."""
    last = past.of.get("count")
    if last is None or not last.core or figure.dimension != "count":
        return False
    said = "占" in figure.pre[-2:] and _SHARE.search(figure.pre)
    if not said and not (figure.among and figure.behind is None):
        return False
    figure.name(last.core, "part", 0.75)
    return True


def breakdown(figure: Figure, last: Figure | None) -> bool:
    """12个实验室，其中国家级3个: the same thing as before, narrowed to a scope."""
    if last is None or last.dimension != figure.dimension or not last.core:
        return False
    found = _LABEL.match(figure.pre)
    label = found["label"] if found else ""
    split = _LEVEL_WORD.match(label) if label else None
    if split is None:
        return False
    level, rest = split.group(), label[split.end() :]
    verb = lead_verb(level)
    if verb and rest:
        return False  # 实验室2个，新增省级实验室4个
    level = level.removeprefix(verb)
    if rest and not (len(rest) > 1 and last.core.endswith(rest)):
        return False
    if not rest and figure.behind:
        return False
    own = (_OWN_KIND if level.endswith("类") else _OWN_LEVEL).match(last.core)
    if own and rest:
        return False
    verb = "" if last.core.startswith(verb) else verb
    figure.name(verb + (last.core[own.end() :] if own else last.core), "breakdown", 0.92)
    figure.scope = level
    return True


def by_field(figure: Figure, past: Past) -> bool:
    """创新联合体112个，其中新材料领域28个: so many of them are of that field."""
    last = past.of.get("count")
    if last is None or last.quantity.unit != figure.quantity.unit or figure.behind is not None:
        return False
    found = _FIELD.fullmatch(figure.pre)
    if found is None or not last.core or last.core.endswith(_FIELDS):
        return False
    if last.rule != _BY_FIELD and last.quantity.value <= figure.quantity.value:
        return False
    figure.name(last.core, _BY_FIELD, 0.75)
    figure.scope = found["field"]
    return True


def joins(pre: str) -> bool:
    """Whether a figure goes on a list, by what stands before it."""
    end = pre.rstrip()
    return end.endswith(_JOINTS) and not end.endswith(_VERBS)


def scoped(figure: Figure, last: Figure | None) -> bool:
    """“云岭英才”30名个人、6个团队; 覆盖5个市、9家院校: parts named after the figure."""
    part = None if figure.pre.endswith("等") else figure.behind
    if part is None:
        return False
    if joins(figure.pre):
        if last is None or not last.scope or last.rule not in _WITH_PARTS:
            return False
        figure.name(last.core, "list-of-parts", 0.75)
    else:
        if last is not None and last.clause is figure.clause and last.post == figure.pre:
            return False
        own = figure.ahead
        if (
            part.text not in words("part")
            or own is None
            or own.verbal
            or own.text in words("modifier")
            or own.text.endswith("地区")
            or (part.text not in _OF_HONOURS and not _HONOUR.search(own.text))
        ):
            return False
        figure.name(own.text, "noun-and-part", 0.8)
    figure.scope = part.text
    return True


def of_which(figure: Figure, last: Figure | None) -> bool:
    """签约企业22家，其中13家已进驻; 规划桥8座，已建成4座: some of them, by what they do or what is done."""
    if last is None or last.dimension != figure.dimension or not last.core:
        return False
    if done := _DONE.fullmatch(figure.pre):
        same = (
            last.rule in _NOUNS
            and last.quantity.unit == figure.quantity.unit
            and last.quantity.value > figure.quantity.value
        )
        if same and not figure.post:
            figure.name(done["deed"] + _PLANNED.sub("", verbs.without_flow(last.core)), "of-which", 0.7)
        return same and not figure.post
    if told := _TOLD.match(figure.post):
        part = last.quantity.unit == figure.quantity.unit and last.quantity.value > figure.quantity.value
        if part and last.rule in _NOUNS and not figure.pre.strip("，其中有已"):
            figure.name(last.core, "of-which", 0.7)
            figure.scope = told["deed"]
            return True
    if not _OF_WHICH.match(figure.pre):
        return False
    deed = verbs.flow(figure.post)
    core = verbs.without_flow(last.core)
    if deed is None or not core:
        return False
    figure.name(deed + core, "of-which", 0.7)
    return True


def in_list(figure: Figure, past: Past) -> bool:
    """100兆瓦/200兆瓦时; 10个、84亿元: a further figure of the same thing."""
    if not _ONLY_JOINED.match(figure.pre) or (past.last and past.last.clause is not figure.clause):
        return False
    if past.last and past.last.quantity.unit == "起":
        return False  # 案件3起6人
    same = past.of.get(figure.dimension)
    if figure.dimension == "money" and same is not None:
        figure.name(same.core, "list", 0.8)
    elif past.last is not None and past.last.core:
        figure.name(past.last.core, "list", 0.8)
        figure.scope = past.last.scope
    return bool(figure.indicator)
