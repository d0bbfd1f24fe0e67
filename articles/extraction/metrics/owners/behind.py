"""Whoever is named behind a figure: where what is counted went (28家企业来自株洲), who made it."""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention
from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.known import ACTORS, GROUNDS, Known

#: How far behind a figure the place stands that it is counted for.
_PLACE = 12
#: 120余家企业来到某市, 其中7家在某高新区: the place that has them.
_COMES = re.compile(
    "(?:[^，。；、0-9的]{0,8}?(?:企业|机构|项目|单位|团队|公司|高校|院所|平台))?(?:先后|陆续|相继|已|均|分别|纷纷|成功|签约|集中|选择)*"
    "(?:来到|落户|入驻|进驻|落地|扎根|落子|汇聚|集聚|聚集|云集|位于|坐落于|坐落在|分布在|布局|投资|注册|在)[于在]?[“‘]?"
)
#: 38项课题由某大学(承担), 38项成果来自某大学, 38名博士入职某公司.
_BY = re.compile("[^，。；、0-9]{0,14}?(?:均|都|全部)?由[“‘]?")
_MADE = re.compile(
    "[”’]?(?:独立|自主|牵头|主导)*(?:承担|研[发制]|完成|主持|实施|获得|取得|申[请报]|承建|运营|提供|开发|制定|牵头|主导|投资)"
    "(?:建设|实施|完成|申报|制定|了)?\\Z"
)
_FROM = re.compile("[^，。；、0-9]{0,14}?(?:均|都|全部)?来自于?[“‘]?")
_JOINED = re.compile("[^，。；、0-9的]{0,8}?(?:正式|陆续|先后|相继)?(?:加入|入职|加盟)了?[“‘]?")
#: 73个项目在某市(开工建设), 7万台设备在某公司(下线).
_AT = re.compile("[^，。；、0-9]{0,14}?(?<![正所现])在[“‘]?")
_HAPPENED = re.compile(
    "[”’]?[内里]?(?:成功|正式|顺利|陆续|集中|相继|先后|实现)*(?:落地|转化|开工|投产|建成|注册|投运|竣工|入驻|落户|下线|孵化)"
    "(?:转化|建设|投产|见效|应用|生根|开花结果)?\\Z"
)
_PEOPLE = frozenset({"人", "名", "位"})


class Behind:
    """Looks at the words between a figure and the end of its clause."""

    def __init__(self, known: Known) -> None:
        self.text, self.known = known.text, known

    def owner(self, figure: Figure) -> int | None:
        """The thing behind a figure that has what is counted."""
        end, clause_end = figure.quantity.end, figure.clause.end
        place = self._origin(end, clause_end)
        if place is not None or figure.dimension != "count":
            return place
        if figure.quantity.unit in _PEOPLE:
            return self._closing(_JOINED, end, clause_end)
        maker = self._named(_BY, end, clause_end)
        if maker is not None and _MADE.match(self.text, maker.end, clause_end):
            return self.known.thing(maker)
        source = self._closing(_FROM, end, clause_end)
        return self._scene(figure) if source is None else source

    def _named(self, lead: re.Pattern[str], end: int, clause_end: int) -> Mention | None:
        """The name that words behind a figure lead to."""
        led = lead.match(self.text, end, clause_end)
        name = self.known.at.get(led.end()) if led else None
        return name if name is not None and self.known.kind(name) in ACTORS | GROUNDS else None

    def _closing(self, lead: re.Pattern[str], end: int, clause_end: int) -> int | None:
        """An organisation that such words lead to and that ends the clause."""
        name = self._named(lead, end, clause_end)
        own = name is not None and self.known.kind(name) in ACTORS and name.end == clause_end
        return self.known.thing(name) if name is not None and own else None

    def _scene(self, figure: Figure) -> int | None:
        """去年，73个项目在某市开工: the place, where nobody is named before."""
        start, end = figure.clause.start, figure.quantity.end
        if self.known.between(start, end):
            return None
        name = self._named(_AT, end, figure.clause.end)
        if name is None or not _HAPPENED.match(self.text, name.end, figure.clause.end):
            return None
        ground = self.known.kind(name) in GROUNDS or self.known.kind(name) is Kind.COMPANY
        return self.known.thing(name) if ground else None

    def _origin(self, end: int, clause_end: int) -> int | None:
        """28家企业来自株洲: the place that a clause counts them for."""
        at = self.text.find("来自", end, min(clause_end, end + _PLACE))
        mention = self.known.at.get(at + len("来自")) if at >= 0 else None
        if mention is None and (comes := _COMES.match(self.text, end, clause_end)) is not None:
            mention = self.known.at.get(comes.end())
            whole = mention is not None and self.known.kind(mention) in GROUNDS and mention.end == clause_end
            return self.known.thing(mention) if mention is not None and whole else None
        if mention is None or mention.kind is not Kind.REGION or mention.end != clause_end:
            return None
        return self.known.thing(mention)
