"""Subjects that the words right beside a figure name, whoever the clause is about."""

from __future__ import annotations

import re

from articles.extraction.document import Kind
from articles.extraction.lexicons import any_of, lines
from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.indicators.sums import DEAL
from articles.extraction.metrics.known import ACTORS, GROUNDS, Known
from articles.extraction.metrics.owners.holdings import held
from articles.extraction.quantities.units import PERSONS

#: 占公司主营业务收入的比例.
_OF_COMPANY = re.compile("占(?:本|该|发行人)?(?:公司|集团|当期|同期)")
#: A clause that begins with a size.
_SIZED = re.compile(
    "(?:其中)?(?:计划|预计|规划)?(?:总投资|投资额?|总占地|占地|占地面积|总?建筑面积)(?:约|近|超过?|达)?"
)
#: How close behind a figure and 的 the thing stands, and a place that it is counted for.
_NEAR, _PLACE = 4, 12
#: 120余家企业来到某市, 其中7家在某高新区: the place that has them.
_COMES = re.compile(
    "(?:[^，。；、0-9的]{0,8}?(?:企业|机构|项目|单位|团队|公司|高校|院所|平台))?(?:先后|陆续|相继|已|均|分别|纷纷|成功)*"
    "(?:来到|落户|入驻|落地|扎根|落子|汇聚|集聚|聚集|云集|位于|坐落于|坐落在|分布在|在)于?[“‘]?"
)
#: What stands between a name and the things that are its own, and before a name that only takes part.
_MADE_BY = re.compile(
    "(?:(?:新近?|已|所|累计|拟|共)?(?:生产|购置|采购|建设|投资|承建|研发|研制|开发|制造|发布|推出|设立|运营|拥有|持有|捐赠|申请|实施|发表))?的\\Z"
)
_NOT_OF = re.compile("(?:[与和同跟在于、]|来自)[“‘]?\\Z")
_FINED = re.compile("(?:对|给予)\\Z")
_FINES = re.compile(
    "(?:分别)?(?:处以?|作出|做出|予以|课以|开出)了?(?:罚款|罚金|没收违法所得)?(?:共计|合计)?(?:人民币)?\\Z"
)
_FINE = re.compile("的?(?:罚款|罚金)")
#: What policies consist of, and how they put it; so far into a clause one opens it.
_TERMS = ("任务", "措施", "举措", "工程", "行动", "条款", "工作", "政策", "项目", "指标", "方面", "专项")
_LAYS_DOWN = re.compile(
    "[》”]?[^，。；]{0,120}"
    "(?:提出|明确|部署|安排|包括|包含|涵盖|确定|列出|推出|制定|梳理|形成|共|共有)了?(?:实施|推进|开展)?\\Z"
)
_OPENS = 4
_INVESTS = re.compile("(?:计划|预计|累计)?(?:总?投资|出资)(?:约|近|超过?)?")
#: What is ordered, and what it is to do.
_JUDGED = re.compile("判决|裁定|裁决|判令|责令|要求")
_PAYS = re.compile("赔偿|赔付|支付|缴纳|返还|偿还")
#: 等23家单位组建的某联合体, 31家企业和高校，共同发起某联盟: how its members are counted.
_FOUND = re.compile(
    "(?P<who>[^，。；0-9]{0,14}?)[，]?(?:共同|联合|携手|合力)*"
    "(?:(?:参加|参与|加入|参建)(?=的)|"
    f"(?:{any_of(lines('founding_verbs'))}|发起|组成|共建)(?:发起|组建|成立|设立|创建)?)(?P<of>而成的|的)?了?[“‘]?"
)
_MEMBERS = ("家", "个", "所")
_BODIES = re.compile("单位|企业|公司|高校|院校|大学|院所|机构|成员|伙伴|医院")
#: What units found: by 的 alone where it may be the first one's own.
_FOUNDED = frozenset({Kind.CONSORTIUM, Kind.PLATFORM, Kind.INSTITUTE})
#: The longest of them.
_GAP = 14
#: No name that a figure comes from begins further before it.
_BACK = 40


class Beside:
    """Looks right before and behind a figure."""

    def __init__(self, known: Known) -> None:
        self.text, self.known = known.text, known

    def subject(self, figure: Figure, topic: int | None) -> int | None:
        """The thing that a figure describes, the place or the body that it comes from, its part of a list."""
        if figure.dimension == "ratio" and (company := self._company(figure, topic)) is not None:
            return company
        start, end = figure.quantity.start, figure.quantity.end
        if figure.rule == DEAL and (payer := self._payer(start)) is not None:
            return payer
        described = self._described(end, figure.clause.end)
        if described is not None:
            figure.lasting = True
            if figure.dimension == "area" and figure.indicator in self.known.entities[described].name:
                figure.name("面积", figure.rule, figure.confidence)
            return described
        for owner in (
            self._founded(figure),
            self._laid_down(figure),
            self._sentenced(figure),
            self._owner(figure),
        ):
            if owner is not None:
                return owner
        places = self._origin(end, figure.clause.end), self._seated(end)
        for found in (*places, self._source(start, figure.quantity.unit)):
            if found is not None:
                return found
        return figure.owner

    def _owner(self, figure: Figure) -> int | None:
        """侵犯了甲大学的5项专利, 甲公司新购置的10辆车, 对甲公司处以罚款1万元: whose they are."""
        start = figure.quantity.start
        before = self.known.before(start, 1)
        if not before or start - before[0].end > _GAP or self.known.kind(before[0]) not in ACTORS:
            return None
        name, gap = before[0], self.text[before[0].end : start]
        if figure.dimension == "count":
            lead = self.text[max(0, name.start - 2) : name.start]
            counts = figure.quantity.unit not in PERSONS and _MADE_BY.match(gap) and not _NOT_OF.search(lead)
            return self.known.thing(name) if counts else None
        if figure.dimension != "money" or not _FINED.search(self.text, max(0, name.start - 2), name.start):
            return None
        fined = _FINES.match(gap) if gap else _FINE.match(figure.post)
        return self.known.thing(name) if fined else None

    def _founded(self, figure: Figure) -> int | None:
        """甲公司联合39家企业组建某创新联合体: what the units counted make up."""
        if figure.quantity.unit not in _MEMBERS:
            return None
        found = _FOUND.match(self.text, figure.quantity.end)
        name = self.known.at.get(found.end()) if found else None
        if found is None or name is None or (found["who"] and _BODIES.search(found["who"]) is None):
            return None
        kind = self.known.kind(name)
        own = kind is Kind.CONSORTIUM or (found["of"] and kind in _FOUNDED)
        return self.known.thing(name) if own else None

    def _laid_down(self, figure: Figure) -> int | None:
        """《某某行动计划》提出25项重点任务: what a policy that opens the clause consists of."""
        start, end = figure.clause.start, figure.quantity.start
        if figure.dimension != "count" or not figure.core.endswith(_TERMS):
            return None
        policy = next(iter(self.known.between(start, min(end, start + _OPENS))), None)
        if policy is None or self.known.kind(policy) is not Kind.POLICY:
            return None
        return self.known.thing(policy) if _LAYS_DOWN.match(self.text, policy.end, end) else None

    def _sentenced(self, figure: Figure) -> int | None:
        """法院判决甲公司向乙公司赔偿300万元: who pays."""
        if figure.dimension != "money" or figure.owner is not None:
            return None
        start, end = figure.clause.start, figure.quantity.start
        judged = _JUDGED.search(self.text, start, end)
        name = self.known.at.get(judged.end()) if judged else None
        if name is None or self.known.kind(name) is not Kind.COMPANY:
            return None
        return self.known.thing(name) if _PAYS.search(self.text, name.end, end) else None

    def _payer(self, start: int) -> int | None:
        """由恒远电子以2.7亿元竞得: who paid."""
        before = self.known.before(start, 1)
        if not before or self.known.kind(before[0]) not in ACTORS:
            return None
        return self.known.thing(before[0]) if self.text[before[0].end : start].strip() == "以" else None

    def investor(self, start: int) -> int | None:
        """由恒远电子投资5亿元: the firm that does it, where the clause goes on about a place."""
        name = next(iter(self.known.before(start, 1)), None)
        if name is None or self.known.kind(name) is not Kind.COMPANY:
            return None
        if not _INVESTS.fullmatch(self.text, name.end, start):
            return None
        return self.known.thing(name) if self.text.startswith("由", name.start - 1) else None

    def _company(self, figure: Figure, topic: int | None) -> int | None:
        """The company held; 某省的收入占公司总收入的65% is a figure of the company."""
        if topic is not None and self.known.entities[topic].kind is Kind.COMPANY:
            clause = self.text[figure.clause.start : figure.quantity.start]
            if _OF_COMPANY.search(clause):
                return topic
        return held(self.known, figure, topic)

    def _described(self, end: int, clause_end: int) -> int | None:
        """总投资4.1亿元的…项目."""
        if not self.text.startswith("的", end):
            return None
        near = self.known.between(end, min(clause_end, end + _NEAR))
        return next((self.known.thing(m) for m in near if self.known.kind(m) in ACTORS), None)

    def opened(self, figure: Figure) -> int | None:
        """总投资8亿元的某某项目进展迅速: the thing that a clause opens with behind its size."""
        if not _SIZED.fullmatch(self.text, figure.clause.start, figure.quantity.start):
            return None
        return self._described(figure.quantity.end, figure.clause.end)

    def is_of_another(self, figure: Figure) -> bool:
        """甲公司产能3万吨；总投资26亿元的某某扩建项目竣工: the size of something new behind a semicolon."""
        start = figure.clause.start
        if not self.text.startswith("；", start - 1) or not figure.post.startswith("的"):
            return False
        return _SIZED.fullmatch(self.text, start, figure.quantity.start) is not None

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

    def _seated(self, end: int) -> int | None:
        """共有44家云岭企业上榜: the place whose enterprises are counted."""
        mention = self.known.seat(end)
        return None if mention is None else self.known.thing(mention)

    def _source(self, start: int, unit: str) -> int | None:
        """来自临川大学的22项成果: the body whose things are counted."""
        if unit in PERSONS or not self.text.startswith("的", start - 1):
            return None
        before = reversed(self.known.between(max(0, start - _BACK), start - 1))
        mention = next((m for m in before if m.end == start - 1), None)
        if mention is None or self.known.kind(mention) not in ACTORS:
            return None
        return self.known.thing(mention) if self.text.endswith("来自", 0, mention.start) else None
