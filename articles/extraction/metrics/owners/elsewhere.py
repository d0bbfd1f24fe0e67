"""Clauses about what no entity of the document stands for: the whole country, an event."""

from __future__ import annotations

import re
from functools import cached_property

from articles.extraction.document import Kind, Mention
from articles.extraction.lexicons import any_of
from articles.extraction.metrics.known import Known
from articles.extraction.metrics.words import words

_NOWHERE = re.compile(
    rf"[“‘]?(?:从|由于|据(?:估计|统计|测算|了解|介绍|悉)?|随着|目前|当前|如今|现在|(?:随着)?[^，。]{{0,9}}[年月来])?(?:(?P<all>{any_of(words('everywhere'))})"
    rf"|{any_of(words('nowhere'))}|(?:中[\u4e00-\u9fff])?(?:两国|双边)(?=贸易|经贸|投资|人员|合作)|国家(?=[将对已拟把从向出给]))(?!第|首|最|领先|唯一|率先|前(?!\Z)|[0-9]*强|百强)"
)
#: 全行业营业收入, 业内平均毛利率: of a whole trade, whoever is spoken of.
_TRADE = re.compile(
    "(?:[^，。；0-9]{0,6}[年月，])?(?:全行业|整个行业|(?:行业|业内|业界|同行业?)的?(?:平均|整体|总体|总产值|总?规模|复合|上市公司|头部))"
)
_NATION_AT = re.compile("(?:[^，。；]{0,24}，)?(?:目前|当前|近年来)?我国(?!第|首|最|领先|唯一|率先)")
_OF_A_NAME = re.compile(r"中国[^，。的、]{1,10}(?:集团|公司|大学|学院|研究院|银行)")
_EVENT = re.compile(
    "(?:本届|本次|此次|这次|该届)[^，。；0-9]{0,14}?(?:[展大博览]会|会议|赛事?|节|论坛|展览|峰会|奖)"
    "|(?:大赛|专题赛|初赛|复赛|决赛|比赛|赛事|大会|展会|博览会|论坛|峰会|展览)"
    "(?=上|期间|现场|共|累计|还|将|主要|吸引|设|展出|评选|征集|收到|汇聚|云集|围绕|组建|活动|组委会|评委)"
    "|会议期间|(?:大赛|大会)?组委会|主办方(?!式)|现场签约的"
    "|活动(?:现场)?共(?=有|吸引|收到|征集)"
    "|(?:共计?|累计|总计|合计)?(?:评选出|评出)|共展出"
)
#: 在临川市隆重举行.
_HELD = re.compile(
    "在(?P<place>[\u4e00-\u9fff]{2,14}?)(?:成功|隆重|正式|顺利)?(?:举行|举办|召开|开幕|闭幕|启幕|落幕)"
)
#: So many digits of a code name the province.
_PROVINCE = 2
#: What a firm has everywhere: 2024年海外收入, 在全球消费级市场占有率.
_ABROAD = re.compile(
    "(?:[^，。；0-9]{0,4}[0-9]{0,4}[年月来前]|其|在)?(?:全球|海外|国内外?|国外|全国|中国|世界)"
    "(?:[^，。；的、]{0,2}(?:授权|专利|销[量售]|出货|营收|营业收入|业务|收入|门店|员工|客户|用户|订单|发货|累计)"
    "|[^，。；、0-9]{0,14}(?:市场占有率|市占率|市场份额|占比))"
)
_PRIZE = re.compile(
    "(?:本届|本次|此次|这届)(?:中国|国家|全国)?(?P<name>[^，。；0-9、]{2,10}?奖)(?=共|评选|授予|设|计)"
)
_NATION = ("中国", "国家", "全国")
#: 各企业累计投入3亿元: of many, and of none of those named.
_EACH = re.compile(
    "(?:[^，。；0-9]{0,6}，)?(?:各(?!类|项|种|级各类)|多[家个]|不少|众多|许多|部分|一些|有[的些]|(?:绝?大)?多数|大部分|其[他它]|同类)[^，。；、0-9]{0,4}?(?:企业|单位|公司|地|部门|高校|院校|学校|工会|银行|机构)(?!的|间|界)"
)
#: 民营企业出口额, 建筑行业碳排放量: of a class of firms, and of none of those named.
_CLASS = re.compile(
    "(?:[^，。；0-9]{0,6}(?:[年月]|目前|其中)，?)?(?:我国|全国|中国)?(?:仅|只有)?"
    "(?:(?:民营|国有|外资|外商投资|私营|中央|港澳台)企业(?:[和与、](?:民营|国有|外资|外商投资|私营|港澳台)企业)?|民企|该行业|[\u4e00-\u9fff]{2,4}行业)"
    "(?=的?(?:[全总整][^，。；0-9的]{0,5}的?)?(?:进出口|进口|出口|营业?收入?|营收|利润|产值|增加值|碳排放|能耗|投资额|数量|户数|规模|实现|贡献|保持|新增|产[能量]|销量|出货|从业|需求|库存))"
)
#: 某某城市群规划范围, 某某小学占地3亩, 《某某热线》共有…: things that are no entities, spoken of by name.
_NO_ENTITY = re.compile(
    "(?:[\u4e00-\u9fffA-Za-z0-9]{2,10}?(?:城市群|都市圈|经济圈|经济带)(?=规划|总?面积|包括|涵盖|地跨|现?有|拥有|总人口)"
    "|[\u4e00-\u9fff]{0,3}[两三四五六七八九](?:省|市|地|省市)(?:目前|现|还|共|已)?(?=拥有|集聚|汇聚|共有|现有|有)"
    "|[\u4e00-\u9fffA-Za-z0-9]{2,10}?指数(?=是?由)"
    "|(?![全各公民])[\u4e00-\u9fff]{2,10}?(?<!中)(?:小学|中学|幼儿园)(?=为|是|位于|占地|始建|创[办建]|建[于成])"
    "|《[^》。]{2,24}》(?=共有|共设|拥有|现有|收录|已?入驻))"
)
#: 临川(锂云母综合利用项目由某公司建设，占地99亩): a thing that only its place names, where no name was read.
_THING_OF = re.compile(
    "(?!(?:各|多|重[点大]|民生|签约|新?开工|在建|技改|招商|产业|工业|省市?|市级))[^，。；：、的0-9]{2,20}?"
    "(?:项目|工程|电站|水库|大桥|隧道|高速(?:公路)?|铁路|机场|医院|中学|小学|公园|景区|博物馆|体育馆|小区|生产线|基地)"
    "(?:[一二三四]期)?(?=由|位于|坐落|选址|占地|地处|采用|总建筑面积|东起|西起|南起|北起|起于|全长)"
)
#: Each of its alternatives has one of these: most texts have none.
_NO_ENTITY_CUES = re.compile(
    "城市群|都市圈|经济圈|经济带|[两三四五六七八九][省市地]|指数|小学|中学|幼儿园|《"
)
#: Whoever's news an event can be.
_HOSTS = frozenset({Kind.REGION, Kind.PARK, Kind.AGENCY})


class Elsewhere:
    """Looks at how a clause begins."""

    def __init__(self, known: Known) -> None:
        self.text, self.known = known.text, known

    def is_nowhere(self, start: int, end: int, has_figures: bool) -> bool:
        """全国拥有…, 国家将…: said of no entity of the document."""
        nowhere = _NOWHERE.match(self.text, start, end)
        if nowhere is None or self._opens_name(nowhere.start("all"), end):
            return False
        return has_figures or nowhere["all"] is not None

    def tells_of_nation(self, start: int, end: int) -> bool:
        """某某介绍，我国机器人产业持续壮大: a sentence about the nation that names nobody behind it."""
        nation = _NATION_AT.match(self.text, start, end)
        return nation is not None and not self.known.between(nation.end(), end)

    def is_abroad(self, start: int, end: int, current: int | None) -> bool:
        """…，全球授权量达470件: of the firm that the sentence is about, as far as it acts."""
        if current is None or self.known.entities[current].kind is not Kind.COMPANY:
            return False
        return _ABROAD.match(self.text, start, end) is not None

    def is_of_many(self, start: int, end: int, current: int | None) -> bool:
        """各企业投入…, 民营企业出口额…: a place may sum them up; who is one or reports on them does not."""
        if current is None or self.known.entities[current].kind in _HOSTS:
            return False
        return bool(_EACH.match(self.text, start, end) or _CLASS.match(self.text, start, end))

    def is_of_trade(self, start: int, end: int) -> bool:
        """全行业营业收入, 行业平均毛利率: no figure of anybody in it."""
        return _TRADE.match(self.text, start, end) is not None

    def is_no_entity(self, start: int, end: int) -> bool:
        """青山城市群面积3万平方公里, 清泉小学占地3亩: said of a thing that is no entity, by its name."""
        if not self._has_cues or start in self.known.at:
            return False
        return _NO_ENTITY.match(self.text, start, end) is not None

    def is_thing_of(self, region: Mention, end: int) -> bool:
        """临川锂云母综合利用项目由某公司建设: the place only says where a thing without a name is."""
        return _THING_OF.match(self.text, region.end, end) is not None

    @cached_property
    def _has_cues(self) -> bool:
        return _NO_ENTITY_CUES.search(self.text) is not None

    def is_of_event(self, start: int, end: int, current: int | None) -> bool:
        """本届展会有200家企业参展: a city's, where the text is about one, but no exhibitor's."""
        if current is None:
            return False
        kind = self.known.entities[current].kind
        if kind in _HOSTS and not (kind is Kind.REGION and self.is_guest(current)):
            return self._is_national_prize(start, end)
        return _EVENT.match(self.text, start, end) is not None

    def is_guest(self, region: int) -> bool:
        """Whether the event of the text took place in another province."""
        own = self.known.code(region)[:_PROVINCE] if self._provinces else ""
        return bool(own) and own not in self._provinces

    @cached_property
    def _provinces(self) -> set[str]:
        """The provinces that something took place in (在临川市举行)."""
        found: set[str] = set()
        for held in _HELD.finditer(self.text):
            place = self.known.at.get(held.start("place"))
            if place is not None and place.kind is Kind.REGION and place.end <= held.end("place"):
                found.add(self.known.code(self.known.thing(place))[:_PROVINCE])
        return found

    def _is_national_prize(self, start: int, end: int) -> bool:
        """本届专利奖共评选出30项 in the news of a city, where the text tells of a 中国专利奖."""
        prize = _PRIZE.match(self.text, start, end)
        return prize is not None and any(f"{nation}{prize['name']}" in self.text for nation in _NATION)

    def _opens_name(self, start: int, end: int) -> bool:
        """中国远达集团, 中国某某大学: the country's name begins that of an organisation."""
        return start >= 0 and (start in self.known.at or _OF_A_NAME.match(self.text, start, end) is not None)
