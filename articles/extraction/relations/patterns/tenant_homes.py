"""Tenants of the platform that a text, or a whole article, speaks of."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern

#: An article on an incubator, for the examples.
_ABOUT = "[platform:甲孵化器]服务周到，[platform:甲孵化器]人气旺，[platform:甲孵化器]扩建。\n"
#: It by a common noun.
_IT = "(?:该|这个|这家|这座)?(?:中心|孵化器|加速器|基地|科创中心|众创空间|创新中心|孵化中心)"

PATTERNS = (
    Pattern(
        name="tenant by its sort, said of the topic",
        type=RelationType.TENANT_OF,
        regex="{start}{gap:4}(?:入驻|在孵|入孵|毕业|孵化)(?:的)?(?:企业|公司)(?:——|—)?(?={S:company})",
        topic="O:platform",
        home=True,
        cues=("入驻", "在孵", "入孵", "毕业", "孵化"),
        example="[platform:甲市创新中心]提供全程服务。入驻企业[company:海岳公司]就是受益者之一。",
        gives=("海岳公司 > 甲市创新中心",),
        counter="[platform:甲市创新中心]提供全程服务。入驻企业增多，[company:海岳公司]到访。",
        confidence=0.82,
    ),
    Pattern(
        name="has taken in, said of the topic",
        type=RelationType.TENANT_OF,
        regex="{start}(?:目前|迄今|至今|现|先后|累计|已|共|还|成功|首批|基地|中心|孵化器|加速器|空间)+(?:入驻|进驻|入孵|落户|签约|引进|引入|吸引)(?:了|有)?(?={strangers}{S:company|institute}{others}等[^，。；]{0,10}(?:企业|公司|机构|团队|单位|入驻))",
        topic="O:platform",
        home=True,
        cues=("入驻", "进驻", "入孵", "落户", "签约", "引进", "引入", "吸引"),
        example="[platform:甲市产业基地]人气旺。目前，[platform:甲市产业基地]面积五千平方米，已入驻[company:海岳公司]、[company:云川公司]等企业95家。",
        gives=("海岳公司 > 甲市产业基地", "云川公司 > 甲市产业基地"),
        counter="[platform:甲市产业基地]人气旺，已向[company:海岳公司]、[company:云川公司]等企业学习。",
        confidence=0.82,
    ),
    Pattern(
        name="came to the article's incubator",
        type=RelationType.TENANT_OF,
        regex="{S:firm}{gap:12}(?:入驻|进驻|入孵|搬[到进入]|迁[入到]|落户|来到)了?"
        + _IT
        + "(?!的|[^，。；]{0,6}(?:参观|考察|调研))",
        topic="O:platform",
        home=True,
        cues=("入驻", "进驻", "入孵", "搬", "迁", "落户", "来到"),
        example=_ABOUT + "[company:海岳公司]2021年入驻中心后，订单大增。",
        gives=("海岳公司 > 甲孵化器",),
        counter=_ABOUT + "[company:海岳公司]来到中心参观。",
        confidence=0.82,
        veto="帮助|推动|支持|助力|服务|负责人|代表|一行|与|和",
    ),
    Pattern(
        name="in the article's incubator",
        type=RelationType.TENANT_OF,
        regex="(?:中心|孵化器|加速器|基地|空间)[内里]的?，?{gap:4}(?={S:company})",
        topic="O:platform",
        home=True,
        cues=("内", "里"),
        example=_ABOUT + "走在中心里，[company:海岳公司]的员工正忙。",
        gives=("海岳公司 > 甲孵化器",),
        counter=_ABOUT + "中心内联外引，[company:海岳公司]受益。",
        confidence=0.78,
    ),
    Pattern(
        name="newcomer of the article's incubator",
        type=RelationType.TENANT_OF,
        regex="(?:入驻|进驻|入孵|搬[到进入]|迁[入到]|落户)了?" + _IT + "的(?={S:company|institute})",
        topic="O:platform",
        home=True,
        cues=("入驻", "进驻", "入孵", "搬", "迁", "落户"),
        example=_ABOUT + "2023年搬进中心的[company:海岳公司]当年就获奖。",
        gives=("海岳公司 > 甲孵化器",),
        counter=_ABOUT + "2023年搬进中心的设备由[company:海岳公司]生产。",
        confidence=0.82,
    ),
)
