"""Names that stand as an object and own the figure behind (推动海岳公司新增产值3亿元)."""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention
from articles.extraction.metrics.known import ABLE, GROUNDS, Known

#: 推动甲公司(新增产值3亿元): whose doing the figure tells; 支持甲公司: unless somebody else does it.
_MAKES = re.compile("(?:推动|带动|助推|拉动|促进|促使|促成|使得|(?<!致)使|让|助力|驱动)\\Z")
_HELPS = re.compile("(?:帮助|支持|引导|鼓励|指导|协助|扶持|帮扶|(?<![作成认称定视命评列名])为|给)\\Z")
#: 为甲公司(节约成本620万元): what only whoever gets it has.
_GAINS = re.compile(
    "[”’]?(?:就|已|可|能|预计|每年|累计|共|合计|直接|实现|平均|今年|去年)*"
    "(?:节约|节省|节支|减少|减免|减负|降低|新增|增加|增产|增收|创收|带来|创造|贡献|盘活|挽回|引进|吸引|实现|完成|取得|获[批得]|建成|签约|转化|新建|培育|拥有)"
)
#: What is no doing of its own: 推动某市高质量发展.
_NO_DOING = re.compile("[的、和与及等”]|.*(?:发展|建设|转型|升级|振兴|合作|提升)\\Z")
#: 落户某高新区(的企业达73家).
_SETTLED = re.compile("(?:落户|入驻|进驻|落地|集聚|扎根|汇聚|注册)[于在]?[“‘]?\\Z")
_RESIDENTS = re.compile(
    "[”’]?的[^，。；、的0-9]{0,10}?(?:企业|项目|机构|平台|团队|人才|公司|院所|商户)(?:总?数量?)?"
    "(?:已|就|共|总计|累计|目前|增至|增加到|达到?|有|为|超过?|突破)*\\Z"
)
_HOMES = GROUNDS | {Kind.PLATFORM}
#: How far a name may stand into its clause, and the longest verb before it.
_FAR, _VERB = 40, 4


class Led:
    """Looks at the verb before a name and at what follows it."""

    def __init__(self, known: Known) -> None:
        self.text, self.known = known.text, known

    def owns(self, name: Mention, start: int, end: int, *, explicit: bool) -> bool:
        """Whether the figure at `end` is of a name that a verb governs."""
        if name.start == start or end - name.end < 2 or self.known.kind(name) not in ABLE:
            return False
        lead = max(start, name.start - _VERB)
        if _SETTLED.search(self.text, lead, name.start):
            home = self.known.kind(name) in _HOMES
            return home and _RESIDENTS.match(self.text, name.end, end) is not None
        if _NO_DOING.match(self.text, name.end, end) or name.start - start > _FAR:
            return False
        if _MAKES.search(self.text, lead, name.start):
            return True
        gains = not explicit and _GAINS.match(self.text, name.end, end) is not None
        return gains and _HELPS.search(self.text, lead, name.start) is not None
