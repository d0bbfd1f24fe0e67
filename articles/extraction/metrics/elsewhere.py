"""Clauses about what no entity of the document stands for: the whole country, an event."""

from __future__ import annotations

import re

from articles.extraction.document import Kind
from articles.extraction.metrics.known import Known
from articles.extraction.metrics.words import any_of, words

_NOWHERE = re.compile(
    rf"[“‘]?(?:从|由于|据(?:估计|统计|测算|了解|介绍|悉)?|随着|目前|当前|如今|现在|(?:随着)?[^，。]{{0,9}}[年月来])?(?:(?P<all>{any_of(words('everywhere'))})"
    rf"|{any_of(words('nowhere'))}|(?:中[\u4e00-\u9fff])?(?:两国|双边)(?=贸易|经贸|投资|人员|合作)|国家(?=[将对已拟把从向出给]))(?!第|首|最|领先|唯一|率先|前(?!\Z))"
)
_OF_A_NAME = re.compile(r"中国[^，。的、]{1,10}(?:集团|公司|大学|学院|研究院|银行)")
_EVENT = re.compile(
    "(?:本届|本次|此次|这次|该届)[^，。；0-9]{0,14}?(?:[展大博览]会|赛事?|节|论坛|展览|峰会|奖)"
    "|(?:大赛|专题赛|初赛|复赛|决赛|赛事|大会|展会|博览会|论坛|峰会|展览)"
    "(?=上|期间|现场|共|累计|还|将|主要|吸引|设|展出|评选|征集|收到|汇聚|云集)"
    "|活动(?:现场)?共(?=有|吸引|收到|征集)"
    "|(?:共计?|累计|总计|合计)?(?:评选出|评出)|共展出"
)
#: 各企业累计投入3亿元: of many, and of none of those named.
_EACH = re.compile(
    "(?:[^，。；0-9]{0,6}，)?(?:各(?!类|项|种|级各类)|多[家个]|不少|众多|许多)[^，。；、0-9]{0,4}?(?:企业|单位|公司|地|部门|高校|院校|学校|工会|银行|机构)(?!的|间|界)"
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

    def is_of_many(self, start: int, end: int, current: int | None) -> bool:
        """各企业投入…: a place may sum them up, no firm or house does."""
        if current is None or self.known.entities[current].kind in _HOSTS:
            return False
        return _EACH.match(self.text, start, end) is not None

    def is_of_event(self, start: int, end: int, current: int | None) -> bool:
        """本届展会有200家企业参展: a city's, where the text is about one, but no exhibitor's."""
        if current is None or self.known.entities[current].kind in _HOSTS:
            return False
        return _EVENT.match(self.text, start, end) is not None

    def _opens_name(self, start: int, end: int) -> bool:
        """中国远达集团, 中国某某大学: the country's name begins that of an organisation."""
        return start >= 0 and (start in self.known.at or _OF_A_NAME.match(self.text, start, end) is not None)
