"""Firms told by their zone or their town in the same words: 甲、乙等高新区企业, 走出高新区的甲."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns.phrases import SORTS

_SEATS = (
    (RelationType.IN_PARK, "park", "甲高新区", 0.86),
    (RelationType.LOCATED_IN, "region", "甲市", 0.8),
)
_NUMBER = "(?:[0-9]{1,3}|[一二三四五六七八九十两]+)"
#: Name, regular expression, cues, example, counterexample; `SEAT` is the zone or the town.
_WAYS = (
    (
        "its firms, as these",
        f"{{S:company|institute}}(?:(?:等|在内的?)?{_NUMBER}家|等|为代表的|在内的|这样的)(?:落户|入驻|位于|扎根|来自)?{{region}}?"
        "{O:SEAT}(?:内|区内)?的?" + SORTS + "(?:企业|公司)(?!家|合作)",
        ("企业", "公司"),
        "一行走访[company:海岳公司]、[company:云川公司]2家[SEAT]企业。",
        "一行走访[company:海岳公司]、[company:云川公司]，2家[SEAT]企业到会。",
    ),
    (
        "its firms are",
        "(?<![与和同在]){O:SEAT}(?:内|区内)?(?:的?" + SORTS + "企业)?(?:现|已|还|就|主要|共)*(?:有|包括|涵盖)"
        "{strangers}{S:company|institute}{others}等(?=[^，。；]{0,10}(?:企业|公司|机构)|[，。；]|$)",
        ("有", "包括", "涵盖"),
        "[SEAT]重点企业包括[company:海岳公司]、[company:云川公司]等。",
        "[SEAT]的客户有[company:海岳公司]、[company:云川公司]等。",
    ),
    (
        "helps them",
        "(?<![与和同]){O:SEAT}(?:积极|大力|主动|先后|成功|持续|全力|重点)*(?:(?:支持|推动|帮助|助力|引导|指导|扶持|帮扶)了?{strangers}"
        "|为(?={company}{gap:2}(?:送|兑现|解决|协调|办理|发放|纾困))){S:company}",
        ("支持", "推动", "帮助", "助力", "引导", "指导", "扶持", "帮扶", "为"),
        "[SEAT]支持[company:海岳公司]、[company:云川公司]等企业技改。",
        "[SEAT]邀请[company:海岳公司]、[company:云川公司]等企业参会。",
    ),
    (
        "they start from there",
        "{S:company|institute}{etc}(?:就|便|正|都|均)*是?从{region}?{O:SEAT}(?:内|里)?(?:起步|走出|走向|出发|成长|诞生)",
        ("从",),
        "[company:海岳公司]、[company:云川公司]都从[SEAT]走向全国。",
        "[company:海岳公司]、[company:云川公司]都从[SEAT]购买设备。",
    ),
    (
        "raised there",
        "(?<![与和同在]){O:SEAT}(?:重点|自主|本土)*(?:培育|孵化|诞生|走出)的?(?:[^，。；、]{0,8}(?:企业|公司))?(?:——)?{S:company}",
        ("培育", "孵化", "诞生", "走出"),
        "由[SEAT]培育的[company:海岳公司]、[company:云川公司]上市。",
        "由[SEAT]推荐的[company:海岳公司]、[company:云川公司]参展。",
    ),
)

PATTERNS = tuple(
    Pattern(
        name=name,
        type=type_,
        regex=regex.replace("SEAT", kind),
        cues=cues,
        example=example.replace("SEAT", f"{kind}:{place}"),
        gives=(f"海岳公司 > {place}", f"云川公司 > {place}"),
        counter=counter.replace("SEAT", f"{kind}:{place}"),
        confidence=confidence,
        veto="合作|共建|签约",
    )
    for name, regex, cues, example, counter in _WAYS
    for type_, kind, place, confidence in _SEATS
)
