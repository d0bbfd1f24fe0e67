"""Leaders and members by livelier words (挑头, 拉来, 入列) and clauses turned round (参与…的，有…)."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern

_LEADS = "(?:挑头|扛旗|领头|担纲|挂帅|挑大梁|领航|掌舵|打头|牵线)"
_LEAD_CUES = ("挑头", "扛旗", "领头", "担纲", "挂帅", "挑大梁", "领航", "掌舵", "打头", "牵线")
_DRAWS = "(?:拉来|拉上|拉了|拉起|聚拢|聚起|拢住|带上|联起|串起|招来|团结|集结|网罗|囊括|牵起|聚合|引来)"
_DRAW_CUES = (
    "拉来",
    "拉上",
    "拉了",
    "拉起",
    "聚拢",
    "聚起",
    "拢住",
    "带上",
    "联起",
    "串起",
    "招来",
    "团结",
    "集结",
    "网罗",
    "囊括",
    "牵起",
    "聚合",
    "引来",
)

PATTERNS = (
    Pattern(
        name="takes the lead: behind it",
        type=RelationType.LEADS,
        regex="{O:consortium}{over:14}由{S:actor}{etc}{gap:4}" + _LEADS,
        cues=_LEAD_CUES,
        example="[consortium:甲省轨道交通创新联合体]由[company:海岳公司]挑头，进展顺利。",
        gives=("海岳公司 > 甲省轨道交通创新联合体",),
        counter="[consortium:甲省轨道交通创新联合体]由[company:海岳公司]参加，专家挂帅。",
        confidence=0.86,
    ),
    Pattern(
        name="takes the lead: before it",
        type=RelationType.LEADS,
        regex="(?<![与和同]){S:actor}{gap:4}"
        + _LEADS
        + "(?:组建|成立|发起|创建|建设|打造|了|的|，)*{gap:4}{O:consortium}",
        cues=_LEAD_CUES,
        example="[company:海岳公司]挑头成立的[consortium:甲省轨道交通创新联合体]揭牌。",
        gives=("海岳公司 > 甲省轨道交通创新联合体",),
        counter="[company:海岳公司]挑头降价，[consortium:甲省轨道交通创新联合体]反对。",
        confidence=0.86,
    ),
    Pattern(
        name="it was founded by, said of the topic",
        type=RelationType.LEADS,
        regex="{start}(?:这个|这家|该|这一)?(?:创新)?(?:联合体|联盟)(?:是)?由{S:actor}{gap:6}(?:牵头|领衔|发起|主导|"
        + _LEADS[3:]
        + "(?!人|的)",
        topic="O:consortium",
        nearest=True,
        cues=("联合体", "联盟"),
        example="[consortium:甲省化工创新联合体]昨日成立。联合体由[company:海岳公司]发起，[university:甲大学]参加。",
        gives=("海岳公司 > 甲省化工创新联合体",),
        counter="[consortium:甲省化工创新联合体]昨日成立。联合体由[company:海岳公司]祝贺。",
        confidence=0.88,
    ),
    Pattern(
        name="its leading unit stands behind",
        type=RelationType.LEADS,
        regex="(?<!副)(?:牵头|理事长|会长|盟主|链主)(?:单位|企业)的(?:，)?(?:是|为){S:org}",
        topic="O:consortium",
        nearest=True,
        cues=("单位的", "企业的"),
        example="[consortium:甲省化工创新联盟]成立，担任理事长单位的是[company:海岳公司]。",
        gives=("海岳公司 > 甲省化工创新联盟",),
        counter="[consortium:甲省化工创新联盟]成立，担任副理事长单位的是[company:海岳公司]。",
        confidence=0.88,
    ),
    Pattern(
        name="pulls them in",
        type=RelationType.MEMBER_OF,
        regex="{O:consortium}{gap:8}"
        + _DRAWS
        + "了?{gap:4}{strangers}{S:org}{others}等{gap:10}(?:成员|单位|企业|高校|院所|机构|伙伴|家)",
        cues=_DRAW_CUES,
        example="[company:海岳公司]牵头的[consortium:甲省发电创新联合体]则拉来[university:甲大学]、[university:乙大学]等13个成员。",
        gives=("甲大学 > 甲省发电创新联合体", "乙大学 > 甲省发电创新联合体"),
        counter="[consortium:甲省发电创新联合体]拉来订单，[university:甲大学]等成员受益。",
        confidence=0.87,
    ),
    Pattern(
        name="pulled in, told before",
        type=RelationType.MEMBER_OF,
        regex="{start}{gap:12}" + _DRAWS + "了?{gap:4}{strangers}{S:org}{others}等{gap:10}(?:成员|单位)",
        topic="O:consortium",
        nearest=True,
        cues=_DRAW_CUES,
        example="[consortium:甲省发电创新联合体]成立一年，聚拢了[university:甲大学]、[university:乙大学]等17家单位。",
        gives=("甲大学 > 甲省发电创新联合体", "乙大学 > 甲省发电创新联合体"),
        counter="[consortium:甲省发电创新联合体]成立一年，聚拢了人气，[university:甲大学]等单位祝贺。",
        confidence=0.84,
        veto="专家|代表|嘉宾|观众|目光",
    ),
    Pattern(
        name="falls in behind the leader",
        type=RelationType.MEMBER_OF,
        regex="(?:牵头|领衔|发起|" + _LEADS[3:] + "{gap:8}，{gap:4}{strangers}{S:firm}{others}{etc}{gap:6}"
        "(?:入列|入盟|响应|跟进|加盟|参加)(?=[，。；]|$)",
        topic="O:consortium",
        nearest=True,
        cues=("入列", "入盟", "响应", "跟进", "加盟", "参加"),
        example="[consortium:甲省轨道创新联合体]由[company:海岳公司]挑头，[university:甲大学]、[university:乙大学]入列。",
        gives=("甲大学 > 甲省轨道创新联合体", "乙大学 > 甲省轨道创新联合体"),
        counter="[consortium:甲省轨道创新联合体]由[company:海岳公司]挑头，[university:甲大学]的师生参加了仪式。",
        confidence=0.85,
    ),
    Pattern(
        name="those who take part in it are",
        type=RelationType.MEMBER_OF,
        regex="(?:加入|参与|参加|组成|组建|入列){O:consortium}的，?(?:既有|有|包括|不仅有|不只有|不止|还有|除了){gap:4}{strangers}{S:org}",
        cues=("的",),
        example="参与[consortium:甲省储能创新联合体]的，既有[university:甲大学]，也有企业。",
        gives=("甲大学 > 甲省储能创新联合体",),
        counter="参与[consortium:甲省储能创新联合体]的专家来自[university:甲大学]。",
        confidence=0.86,
    ),
    Pattern(
        name="those who take part in it are also",
        type=RelationType.MEMBER_OF,
        regex="(?:加入|参与|参加|组成|组建|入列){O:consortium}的，?(?:既|不仅|不只|不止|除)[^。；]{2,80}，(?:也有|还有|更有|又有){gap:4}{strangers}{S:org}",
        cues=("也有", "还有", "更有", "又有"),
        example="参与[consortium:甲省储能创新联合体]的，既有[university:甲大学]，也有[company:海岳公司]。",
        gives=("海岳公司 > 甲省储能创新联合体",),
        counter="参与[consortium:甲省储能创新联合体]的专家，也有[company:海岳公司]的。",
        confidence=0.86,
    ),
)
