"""What the words around a stem and its head tell: that it is founded, gone to or only credited."""

from __future__ import annotations

import re

from articles.extraction.document import Kind
from articles.extraction.names.heads import Head
from articles.extraction.names.judge import TRADE, topical
from articles.extraction.names.roles import Role
from articles.extraction.names.stem import Stem

#: What a name in quotation marks can be given to.
_NAMED = frozenset({Kind.PLATFORM, Kind.PARK, Kind.UNIVERSITY, Kind.CONSORTIUM})
#: What is said of something new.
_FOUNDED = re.compile(
    r"(?:成立|共建|打造|建设|建立|设立|组建|揭牌|搭建|推出|上线|启动|建成|开发|发起|创建|创办)"
    r"了?的?(?:[^，。；“”]{0,6}首[个家座])?(?:“[^“”，。；]{2,24}”?[、和与及]?){0,2}$"
)
#: The same said behind the quotation marks, of them and others in a row.
_REVEALED = re.compile(
    r"”(?:[、和与及]?“[^“”，。；]{2,30}”){0,3}(?:正式|同步|同时|今日|顺利|也)*(?:揭牌|授牌|挂牌|揭幕|启用|投用|落成)"
)
#: What a space for founders is called may be as short as this (“晨光创客空间”).
_SHORT = 2
_FAR = 64
#: Of one that is opened by itself the quotation marks hold the whole name, whatever its words.
_OPENED = re.compile(r"(?:成立|设立|组建|揭牌|挂牌)了?的?(?:“[^“”，。；]{2,24}”?[、和与及]?){0,2}$")
_WHOLE = re.compile(r"“(?P<name>[^“”，。；：！？\s]{4,40})$")
#: What opens a title that many get.
_OF_RANK = re.compile("(?:国家|省|市|县|自治区)级")
#: Characters before the head that tell one from any other.
_TELLING = 4
#: Of what is opened by itself there is one.
_INAUGURATED = re.compile(r"(?:筹建|组建|成立|揭牌|挂牌)了?$")
_SCHOOLED = re.compile(r"(?:成立|揭牌|合作共建|共同建设)了?$")
#: The same said behind it, of it and what stands in a row with it; it is long enough to be one of a kind.
_UNVEILED = re.compile(
    r"(?:、[^，。；、]{4,24}){0,3}(?:今[天日]|当[天日]|日前|近日|也|正式|同步|同时|随后)*(?:揭牌|挂牌|启用|投用|落成)(?!单位|仪式)"
)
_LONG = 6
#: Heads as long as this say what sort of zone it is (科技园); 园 alone ends many words.
_SORT = 3
#: Where somebody is or goes, and what makes any zone of the sort of it.
_GONE = re.compile(r"(?:在|位于|走进|来到|前往|抵达|走访|落户|入驻|进驻|坐落于|投资于|迁入)$")
#: What one zone has got at the beginning of a clause.
_HAS = re.compile(
    "(?:目前|现|已|现已)*(?:已有|现有|入驻|集聚了?|聚集了?|引进了?|落户了?)(?:[^，。；]{0,40}?等?[0-9]+[余多]?[个家户])"
)
#: What money goes into is one zone (投资3亿元建设智能制造产业园), and so is what has ground or phases.
_INVESTED = re.compile(
    r"投资[超约近达]?[\d.]+[万亿]元?，?(?:的|(?:在[\u4e00-\u9fa5]{2,10})?(?:建设|新建|打造|兴建|建起|建成)(?:的|了)?)$"
)
_GROUNDED = re.compile(
    r"(?:总?占地(?:面积)?|规划(?:面积|占地|用地)|总?规划|总建筑面积|总投资|一期|二期|三期|腾出)[^，。；]{0,12}?(?:\d|厂房|项目|工程|开工|投产|封顶|竣工|建成)"
)
_STOPS = "，。；：\n "
_ANY_ZONE = re.compile(r"[等里内区化类]|和|及|建设|发展")
#: What takes place in one zone, or is said of its beginning.
_TAKES_PLACE = re.compile(
    "(?:正式|盛大|隆重|圆满|顺利)*(?:举行|举办|召开|开幕|闭幕|落幕|开园|揭牌|启用|开工|奠基)"
)
#: What stands by itself before the dot in the name of a zone.
_DOTTED = re.compile(r"(?:^|[^\u4e00-\u9fa5A-Za-z0-9])[在由与和到赴对从及于]?([\u4e00-\u9fa5]{2,8}·)$")
#: Where media are only credited.
_CREDIT = re.compile(r"(?:来源|素材|图源|供稿|编辑)[^，。；]{0,16}$")
_REPORTER = re.compile(r"[^，。；\s]{0,6}(?:记者|摄影|通讯员|讯)")
#: The rank right before a name, unless things of that rank are counted (4家省级…).
_RANKED = re.compile(r"(?<![\d个家批类项座所大及和与、省市])(国家级|自治区级|省级|市级|县级|区级)$")
_SHOWN = {
    "国家级": "国家级",
    "自治区级": "省级",
    "省级": "省级",
    "市级": "市级",
    "县级": "县级",
    "区级": "县级",
}
#: The province by its bare unit, at the edge of a clause.
_PROVINCE = re.compile(r"(?:^|[，。；：、\s“])省$")
#: Confidence of what is founded in quotation marks, and without them.
_MARKED, _PLAIN = 0.7, 0.6


def christened(stem: Stem, text: str, end: int, head: Head) -> float:
    """What is founded in quotation marks is named, however common its words (成立“涂料技术创新平台”).

    Without them a platform must be opened by itself (筹建了电子竞赛基地): many are built, one is opened.
    """
    before = max(0, stem.start - 12)
    if text[stem.start - 1 : stem.start] == "“" and text[end : end + 1] == "”":
        founded = head.kind in _NAMED and (
            _FOUNDED.search(text, max(0, stem.start - _FAR), stem.start - 1) or _REVEALED.match(text, end)
        )
        least = _SHORT if head.category == "众创空间" else TRADE
        return _MARKED if founded and topical(stem, text, head, least) else 0.0
    if head.kind is Kind.PLATFORM and stem.end - stem.start >= _LONG and _UNVEILED.match(text, end):
        return _PLAIN if topical(stem, text, head) else 0.0
    zone = head.kind is Kind.PARK and len(head.suffix) >= _SORT and not head.suffix.endswith("公园")
    if zone and _is_branded(stem) and _place_of_event(stem, text, end, head):
        return _PLAIN
    opening = {Kind.PLATFORM: _INAUGURATED, Kind.UNIVERSITY: _SCHOOLED}.get(head.kind)
    opened = opening is not None and opening.search(text, before, stem.start)
    return _PLAIN if opened and topical(stem, text, head) else 0.0


def quoted_whole(text: str, start: int, end: int, head: Head) -> int | None:
    """Where the quotation marks open around the whole name of a platform that is opened or unveiled."""
    if head.kind is not Kind.PLATFORM or text[end : end + 1] != "”":
        return None
    whole = _WHOLE.search(text, max(0, end - _FAR), end)
    if whole is None or start - whole.start("name") < _TELLING or _OF_RANK.match(whole["name"]):
        return None
    opened = _OPENED.search(text, max(0, whole.start() - _FAR), whole.start()) or _REVEALED.match(text, end)
    return whole.start("name") if opened else None


def _is_branded(stem: Stem) -> bool:
    """Whether a zone has a word of its own before its trade (同济科技园), and no rank or number."""
    roles = [part.role for part in stem.parts]
    own = bool(roles) and roles[0] in (Role.PLAIN, Role.PROPER) and stem.before is Role.BREAK
    return own and all(role in (Role.PLAIN, Role.PROPER, Role.VAGUE, Role.SINGLE) for role in roles)


def _place_of_event(stem: Stem, text: str, end: int, head: Head) -> bool:
    """Whether somebody is or goes there, or something takes place or begins there."""
    return gone_to(text, stem.start, end, head) or _TAKES_PLACE.match(text, end) is not None


def rank_before(text: str, start: int, end: int, kind: Kind) -> tuple[int, str | None]:
    """The rank of a platform that stands before its name; a bare 省 there opens the name itself.

    Not so where the text has the name with its province too, which ties the two together.
    """
    if kind not in (Kind.PLATFORM, Kind.CONSORTIUM):
        return start, None
    if _PROVINCE.search(text, max(0, start - 2), start):
        whole = re.search("[\u4e00-\u9fa5]" + re.escape(text[start - 1 : end]), text)
        return start - (whole is None), "省级"
    rank = _RANKED.search(text, max(0, start - 5), start)
    return start, _SHOWN[rank[1]] if rank else None


def dotted_start(text: str, start: int) -> int:
    """Where a zone begins that bears its builder's or its sort's name before a dot (均云谷·临州科技园)."""
    before = _DOTTED.search(text, max(0, start - 10), start) if text[start - 1 : start] == "·" else None
    return before.start(1) if before else start


def gone_to(text: str, start: int, end: int, head: Head) -> bool:
    """A zone of a trade is one zone where somebody is, goes or moves (走进智慧物流产业园)."""
    if head.kind is not Kind.PARK:
        return False
    opens = start == 0 or text[start - 1] in _STOPS
    if opens and (_HAS.match(text, end) or _GROUNDED.match(text, end)):
        return True
    if "元" in text[max(0, start - 20) : start] and _INVESTED.search(text, max(0, start - 36), start):
        return not _ANY_ZONE.match(text, end)
    return bool(_GONE.search(text, max(0, start - 4), start)) and not _ANY_ZONE.match(text, end)


def credited(text: str, start: int, end: int) -> bool:
    """Whether a station or a paper is only named as the source of the page."""
    behind = _REPORTER.match(text, end + (text[end : end + 1] == " "))
    return bool(behind or _CREDIT.search(text, max(0, start - 24), start))
