"""Figures that the subject in force cannot own."""

from __future__ import annotations

import re

from articles.extraction.document import Kind
from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.known import GROUNDS
from articles.extraction.metrics.owners.speakers import ASKED
from articles.extraction.metrics.words import endings, pattern

#: Enterprises that places count.
_HONOURED = re.compile(
    "(?:[国省市县]级|专精特新|小巨人|瞪羚|独角兽|高新技术|规上|规模以上|科技型中小)[^，。]{0,12}企业”?\\Z|企业技术中心\\Z"
)
#: 王某某等9人: people of a case.
_IN_CASE = re.compile(r"某[^，。；、]{0,3}等\Z")
_SUM = re.compile("累计|共|总|合计|全[市省县区州国]|[0-9]起|件")
#: 某研究院挂牌，全年新增企业技术中心9家: no institute has such.
HOUSES = frozenset({Kind.INSTITUTE, Kind.PLATFORM, Kind.UNIVERSITY})
#: Whoever only told of an accident lost nobody in it.
_TELLERS = HOUSES | {Kind.AGENCY, Kind.CONSORTIUM}
#: 近200人参加了本次会议: a firm is a guest of it as they are.
_GUESTS = re.compile(
    "[^，。；、0-9]{0,8}(?:参加|出席|参与|旁听|列席|见证|聆听)了?(?:[本此这]次|上述|该)?[^，。；、0-9]{0,8}"
    "(?:会|会议|大会|论坛|活动|仪式|庭审|典礼|开幕式|发布会|座谈|比赛|大赛|赛事|夏令营|冬令营)\\Z"
)
_INVITED = HOUSES | {Kind.COMPANY, Kind.CONSORTIUM}
_OWN_MEETING = ("董事", "监事", "股东", "职工", "员工", "师生", "学生")
#: 在50家企业代表注视下: who only looks on.
_LOOKS_ON = re.compile("[^，。；、0-9]{0,12}?的?(?:共同)?(?:注视|见证|陪同|簇拥|关注)下")
#: 来自国内外的40位科学家围绕主题交流; 两家企业因违规被起诉.
_FROM_AFAR = re.compile("来自(?:国内外|海内外|全国|全球|世界|全省|各地|五湖四海)[^，。；、]{0,8}的\\Z")
_MEETS = re.compile(
    "[^，。；0-9]{2,12}?(?:围绕|齐聚|相聚|同台|共商|共话|共谋|共议|参加|参与|出席|展开|聚焦|走进|观摩)"
)
_SUED = re.compile(
    "(?:企业|公司)(?:均|都)?(?:因[^，。；]{1,20}被|未|涉嫌|被(?:起诉|告上|处罚|约谈|立案|查处))"
)
#: 一台进口设备售价高达90万元: what one of a sort costs anywhere.
_ONE_COSTS = re.compile(
    "(?:[^，。；0-9]{0,4})[一1](?:[台套吨辆件只支颗斤]|公斤)[^，。；0-9]{2,16}(?:售价|价格|单价|报价|成本)"
)
_COSTS = ("售价", "价格", "单价", "报价", "成本")
#: Who does this with projects is none.
_RUNS = re.compile("实施|签约|引进|招引|落地|储备|谋划")
#: What houses of learning do not do.
_TRADE = ("出口额", "进口额", "进出口", "出口总额", "进口总额", "进出口总额", "进出口额")
#: Neither fined nor traded.
_NO_TRADERS = GROUNDS | HOUSES
#: 三名知情人士透露: those who are quoted are counted for nobody.
_SPEAK = re.compile("[^，。；、0-9的]{2,12}?(?:纷纷)?(?:表示|透露|告诉|坦言|认为|指出)")


def fits(figure: Figure, kind: Kind, named: bool) -> bool:
    """Whether a figure can be of its subject: one of this kind, named in the sentence or carried on."""
    if pattern("suspect").search(figure.core) or ("某" in figure.pre and _IN_CASE.search(figure.pre)):
        return False
    if figure.dimension == "count" and (_SPEAK.match(figure.post) or _looks_on(figure) or _passes(figure)):
        return False
    if figure.core.endswith(_COSTS) and _ONE_COSTS.match(figure.pre):
        return False
    if kind in _NO_TRADERS and (_is_penalty(figure) or figure.core.endswith(endings("quoted"))):
        return False
    if kind in GROUNDS:
        return named or not figure.core.endswith(endings("performance"))
    if not named and _is_elsewhere(figure, kind):
        return False
    if kind in HOUSES and _is_of_a_region(figure):
        return False
    if kind in ASKED and figure.core.endswith(_TRADE):
        return False
    if kind is Kind.PROJECT and _is_of_a_place(figure):
        return False
    return named or kind is not Kind.COMPANY or not _is_of_a_region(figure)


def _is_elsewhere(figure: Figure, kind: Kind) -> bool:
    """The size of a market, casualties in the news that an office gave, guests of a meeting."""
    if figure.core.endswith(endings("market")):
        return True
    if kind in _TELLERS and figure.core.endswith(endings("casualty")):
        return True
    return kind in _INVITED and attends(figure)


def attends(figure: Figure) -> bool:
    """近200人参加了本次会议, 90名运动员参加了这次比赛: guests, unless the house meets its own."""
    if figure.dimension != "count" or figure.core.endswith(_OWN_MEETING):
        return False
    return _GUESTS.match(figure.post) is not None


def _is_of_a_region(figure: Figure) -> bool:
    """培育省级“小巨人”企业42户, 规上工业增加值 behind a sentence about a company: not the company's."""
    return _HONOURED.search(figure.core) is not None or figure.core.endswith(endings("economy"))


def _is_of_a_place(figure: Figure) -> bool:
    """铁路全线推进，…，累计实施项目300个，外贸进出口总额600亿元: no project has such."""
    if figure.dimension == "count" and figure.core.endswith("项目") and _RUNS.search(figure.pre):
        return True
    return figure.core.endswith(endings("economy"))


def _passes(figure: Figure) -> bool:
    """来自国内外的40位科学家围绕主题交流, 两家企业被起诉: guests of a day and parties of a case."""
    if figure.spelled and _SUED.match(figure.post):
        return True
    return _FROM_AFAR.match(figure.pre) is not None and _MEETS.match(figure.post) is not None


def _looks_on(figure: Figure) -> bool:
    return figure.pre.endswith("在") and _LOOKS_ON.match(figure.post) is not None


def _is_penalty(figure: Figure) -> bool:
    """罚款5000元 in the news of a city is somebody's fine, unless the city sums them up."""
    return figure.core.endswith(endings("penalty")) and not _SUM.search(figure.pre)
