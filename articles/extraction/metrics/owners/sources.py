"""Clauses that say where figures come from: data of the nation, an unnamed firm that is asked, a meeting."""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention
from articles.extraction.lexicons import any_of
from articles.extraction.metrics.known import GROUNDS, Known
from articles.extraction.metrics.words import words

#: 中国汽车工业协会(数据显示), 某研究院(日前发布的报告称), 国家统计局(预计).
_TELLS = re.compile(
    "(?:等[^，。；、0-9]{0,6})?(?:[^，。；、0-9]{0,12}(?:数据|统计|报告|研报|蓝皮书|白皮书|指数|快报|年报|调查|监测)"
    "|[^，。；、0-9]{0,4}(?:预计|预测|估算|测算|公布|认为))[^，。；、0-9]{0,8}\\Z"
)
#: What a firm tells of itself.
_OWN_REPORT = re.compile("财报|公告|业绩|招股|[季中]报|半年|说明书|中标")
#: Whoever counts for the nation, and what the counts of others hold for.
_NATIONAL = re.compile(
    "(?:国家|全国|中国|中华|国务院|国际|世界|联合国|全球)|[^省市区县州旗]*(?:部|总局|总署|人民银行)\\Z"
)
_OF_OWNERS = re.compile("知识产权|专利|市场监督|证券监督|法院|企业信用")
#: Houses that study the trades of others.
_STUDIES = re.compile("证券|咨询|研究|智库|资讯|信息中心|规划院|旅游")
#: 据某协会统计, 有机构预测, 业内预计: sources that are no entities.
_UNKNOWN = (
    "(?:另|又)?(?:据|根据)?(?:[有多]家?|业内|市场|行业|相关|第三方|权威|海外|国际)?(?:普遍|研究|调查|咨询|投资|分析|评级)*"
    "(?:机构|协会|联合会|业内|市场|行业|中汽协|乘联会|研究报告|研报)(?:人士|分析师?)?(?:的?(?:最新|数据|统计|报告))*"
    "(?:显示|预计|预测|估算|测算|认为|数据|统计)(?:显示|表明|称)?\\Z"
)
#: 一家下游客户透露, 某锂电企业负责人表示, 一位同行告诉记者: who is asked and is not named.
_ASKED = (
    "(?:据|对于|另|其中)?(?:有(?!的?[0-9])|[另有]?一[家位名个些]|某|几[家位名]|部分|不少|多[家位名])[^，。；：、0-9“”]{0,12}?"
    "(?:企业|客户|厂商|同行|供应商|经销商|工厂|商家|老板|种植户|养殖户|农户|村民|农民|消费者|家长|患者)"
    "[^，。；、0-9]{0,8}?(?:表示|透露|说|称|告诉|介绍|坦言|认为|算了?一?笔账|反映|公告)[^，。；、0-9]{0,4}[“]?\\Z"
)
#: 会上, 论坛期间, 展会现场.
_MEETING = (
    "(?:在?(?:本[届次]|此次|当天的?)?)?[^，。；、0-9“”在]{0,8}?(?:大会|年会|展会|会展|博览会|交易会|展览会|洽谈会|推介会|对接会|论坛|峰会|比赛|大赛|展览|(?<![\u4e00-\u9fff])会)"
    "(?:上|期间|现场|中|当天|当日)\\Z"
)
#: 放眼全国，…; 政策明确，…: the nation; the terms of a policy, in the news of no place.
_EVERYWHERE = "(?:在|放眼|纵观)(?:全国|全球|全世界|国内外?|国际上?|世界|海外)(?:范围内?|上)?\\Z"
_TERMS = "(?:该|此|新|有关|相关|这一)?(?:政策|规定|办法|条例|法规)(?:还|同时)?(?:明确|规定|要求|提出)\\Z"
_NOBODYS = re.compile("|".join((_ASKED, _UNKNOWN, _EVERYWHERE)))
_OF_NO_PLACE = re.compile(f"{_MEETING}|{_TERMS}")
#: A clause longer than this tells more than its source.
_LONGEST, _NEAR = 48, 14
_HOSTS = GROUNDS | {Kind.AGENCY}
_OPENING = re.compile(rf"(?:{any_of(words('source_lead'))})*")


class Sources:
    """Looks at clauses without figures before those that have them."""

    def __init__(self, known: Known) -> None:
        self.text, self.known = known.text, known

    def are_told(self, start: int, end: int, current: int | None) -> bool:
        """Whether the figures behind a clause are nobody's, as far as none of their clauses names one."""
        if end - start > _LONGEST or not self.text.startswith(("，", "：", ",", ":"), end):
            return False
        if _NOBODYS.match(self.text, start, end):
            return True
        hosts = current is None or self.known.entities[current].kind in _HOSTS
        if not hosts and _OF_NO_PLACE.match(self.text, start, end):
            return not self.known.between(start, end)
        lead = _OPENING.match(self.text, start)
        at = lead.end() if lead is not None else start
        if at >= end or at >= start + _NEAR or (teller := self.known.at.get(at)) is None:
            return False
        return not self.known.between(start, at) and self._counts(teller, start, end, current)

    def _counts(self, teller: Mention, start: int, end: int, current: int | None) -> bool:
        """Whether a house tells what it counts of a whole trade or of the nation."""
        if self.known.thing(teller) == current:
            return False
        if _TELLS.match(self.text, teller.end, end) is None or len(self.known.between(start, end)) > 1:
            return False
        kind, name = self.known.kind(teller), self.known.entities[self.known.thing(teller)].name
        if kind is Kind.AGENCY:
            return _NATIONAL.match(name) is not None and _OF_OWNERS.search(name) is None
        if kind not in (Kind.COMPANY, Kind.INSTITUTE) or _STUDIES.search(name) is None:
            return False
        return _OWN_REPORT.search(self.text, teller.end, end) is None
