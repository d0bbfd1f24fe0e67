"""Figures that the subject in force cannot own."""

from __future__ import annotations

import re

from articles.extraction.document import Kind
from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.words import pattern, words

#: Enterprises that places count.
_HONOURED = re.compile(
    "(?:[国省市县]级|专精特新|小巨人|瞪羚|独角兽|高新技术|规上|规模以上|科技型中小)[^，。]{0,12}企业”?\\Z|企业技术中心\\Z"
)
#: 王某某等9人: people of a case.
_IN_CASE = re.compile(r"某[^，。；、]{0,3}等\Z")
_SUM = re.compile("累计|共|总|合计|全[市省县区州国]|[0-9]起|件")
#: 某研究院挂牌，全年新增企业技术中心9家: no institute has such.
HOUSES = frozenset({Kind.INSTITUTE, Kind.PLATFORM, Kind.UNIVERSITY})
_GROUNDS = frozenset({Kind.REGION, Kind.PARK})
#: Whoever only told of an accident lost nobody in it.
_TELLERS = HOUSES | {Kind.AGENCY, Kind.CONSORTIUM}
#: 近200人参加了本次会议: a firm is a guest of it as they are.
_GUESTS = re.compile(
    "[^，。；、0-9]{0,8}(?:参加|出席|参与|旁听|列席|见证|聆听)了?(?:[本此这]次|上述|该)?[^，。；、0-9]{0,8}"
    "(?:会|会议|大会|论坛|活动|仪式|庭审|典礼|开幕式|发布会|座谈)\\Z"
)
_INVITED = HOUSES | {Kind.COMPANY, Kind.CONSORTIUM}
_OWN_MEETING = ("董事", "监事", "股东", "职工", "员工", "师生", "学生")
#: Neither fined nor traded.
_NO_TRADERS = _GROUNDS | HOUSES
#: 三名知情人士透露: those who are quoted are counted for nobody.
_SPEAK = re.compile("[^，。；、0-9的]{2,12}?(?:纷纷)?(?:表示|透露|告诉|坦言|认为|指出)")


def fits(figure: Figure, kind: Kind, named: bool) -> bool:
    """Whether a figure can be of its subject: one of this kind, named in the sentence or carried on."""
    if pattern("suspect").search(figure.core) or ("某" in figure.pre and _IN_CASE.search(figure.pre)):
        return False
    if figure.dimension == "count" and _SPEAK.match(figure.post):
        return False
    if kind in _NO_TRADERS and (_is_penalty(figure) or figure.core.endswith(tuple(words("quoted")))):
        return False
    if kind in _GROUNDS:
        return named or not figure.core.endswith(tuple(words("performance")))
    if not named and _is_elsewhere(figure, kind):
        return False
    if kind in HOUSES and _is_of_a_region(figure):
        return False
    return named or kind is not Kind.COMPANY or not _is_of_a_region(figure)


def _is_elsewhere(figure: Figure, kind: Kind) -> bool:
    """The size of a market, casualties in the news that an office gave, guests of a meeting."""
    if figure.core.endswith(tuple(words("market"))):
        return True
    if kind in _TELLERS and figure.core.endswith(tuple(words("casualty"))):
        return True
    return (
        kind in _INVITED
        and figure.dimension == "count"
        and not figure.core.endswith(_OWN_MEETING)
        and _GUESTS.match(figure.post) is not None
    )


def _is_of_a_region(figure: Figure) -> bool:
    """培育省级“小巨人”企业42户, 规上工业增加值 behind a sentence about a company: not the company's."""
    return _HONOURED.search(figure.core) is not None or figure.core.endswith(tuple(words("economy")))


def _is_penalty(figure: Figure) -> bool:
    """罚款5000元 in the news of a city is somebody's fine, unless the city sums them up."""
    return figure.core.endswith(tuple(words("penalty"))) and not _SUM.search(figure.pre)
