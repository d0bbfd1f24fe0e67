"""Leaders and members by livelier words (挑头, 拉来, 入列) and clauses turned round (参与…的，有…)."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns.consortium_words import AS_HEAD, LEADING, LEADING_CUES

PATTERNS = (
    Pattern(
        name="takes the lead: before it",
        type=RelationType.LEADS,
        regex="(?<![与和同]){S:actor}{gap:4}"
        + LEADING
        + "(?:组建|成立|发起|创建|建设|打造|了|的|，)*{gap:4}{O:consortium}",
        cues=LEADING_CUES,
        example="[company:海岳公司]挑头成立的[consortium:甲省轨道交通创新联合体]揭牌。",
        gives=("海岳公司 > 甲省轨道交通创新联合体",),
        counter="[company:海岳公司]挑头降价，[consortium:甲省轨道交通创新联合体]反对。",
        confidence=0.86,
    ),
    Pattern(
        name="it was founded by, said of the topic",
        type=RelationType.LEADS,
        regex="{start}(?:这个|这家|该|这一)?{itself}(?:是|由|以)+{S:actor}{gap:6}(?:发起|"
        + f"{AS_HEAD}|{LEADING})"
        + "(?!人|的)",
        topic="O:consortium",
        nearest=True,
        cues=("联合体", "联盟", "共同体"),
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
