"""Lists of the members of a consortium: so many of them, those elected, those who came."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern

_MANY = "(?:[0-9]{1,4}|[一二三四五六七八九十百两多]+)余?(?:家|个|所)"
_AMONG = "(?:成员|会员)(?:单位|企业)?，(?:其中)?(?:包括|包含|有|涵盖)了?{gap:4}{strangers}{S:org}"

PATTERNS = (
    Pattern(
        name="so many members, among them",
        type=RelationType.MEMBER_OF,
        regex="{O:consortium}{gap:12}有" + _MANY + _AMONG,
        cues=("成员", "会员"),
        example="[consortium:海岳产业联盟]现有25家成员单位，包括[university:甲大学]、[company:海岳股份有限公司]等。",
        gives=("甲大学 > 海岳产业联盟", "海岳股份有限公司 > 海岳产业联盟"),
        counter="[consortium:海岳产业联盟]现有25家成员单位，到场的包括[university:甲大学]。",
        confidence=0.9,
    ),
    Pattern(
        name="so many members, among them, said of the topic",
        type=RelationType.MEMBER_OF,
        regex="{start}{gap:4}(?:该|这个|这一)?(?:创新)?(?:联合体|联盟){gap:8}有" + _MANY + _AMONG,
        topic="O:consortium",
        cues=("成员", "会员"),
        example="[consortium:海岳产业联盟]日前成立。目前，该联盟有25个成员单位，包括[company:海岳股份有限公司]等10家企业，以及[university:甲大学]等15所高校。",
        gives=("甲大学 > 海岳产业联盟", "海岳股份有限公司 > 海岳产业联盟"),
        counter="[consortium:海岳产业联盟]日前成立。目前，全省有25个联盟，包括[company:海岳股份有限公司]牵头的3个。",
        confidence=0.88,
    ),
    Pattern(
        name="so many of its members come",
        type=RelationType.MEMBER_OF,
        regex="{S:org}{others}等"
        + _MANY
        + "(?:创新)?(?:联合体|联盟)的?(?:首批|核心|副?理事(?:长)?单位|、|和)*(?:成员|会员|理事)(?:单位|企业)",
        topic="O:consortium",
        cues=("成员", "会员", "理事"),
        example="[consortium:海岳产业联盟]召开大会。[university:甲大学]、[company:海岳股份有限公司]等16家联盟理事单位、成员单位参加会议。",
        gives=("甲大学 > 海岳产业联盟", "海岳股份有限公司 > 海岳产业联盟"),
        counter="[consortium:海岳产业联盟]召开大会。[university:甲大学]、[company:海岳股份有限公司]等16家单位参加会议。",
        confidence=0.88,
    ),
    Pattern(
        name="so many members join",
        type=RelationType.MEMBER_OF,
        regex="{S:org}{others}等"
        + _MANY
        + "(?:首批|核心)?(?:成员|会员|理事)(?:单位|企业)(?:共同|正式|首批)*(?:加入|组成|参与组建|加盟)",
        topic="O:consortium",
        cues=("成员", "会员", "理事"),
        example="[consortium:海岳产业联盟]日前成立，[university:甲大学]、[company:海岳股份有限公司]等16家成员单位加入联盟。",
        gives=("甲大学 > 海岳产业联盟", "海岳股份有限公司 > 海岳产业联盟"),
        counter="[consortium:海岳产业联盟]日前成立，[university:甲大学]、[company:海岳股份有限公司]等16家单位加入讨论。",
    ),
    Pattern(
        name="is elected a member, said of the topic",
        type=RelationType.MEMBER_OF,
        regex="^{wide:200}{S:org}{others}{etc}(?:当选为?|被推选为|被选举为|出任)(?:首届|第一届)?(?:联盟|联合体)?(?:副理事长|副盟主|常务理事)单位",
        topic="O:consortium",
        cues=("副理事长单位", "副盟主单位", "常务理事单位"),
        example="[consortium:海岳产业联盟]日前成立。大会上，[company:海岳股份有限公司]当选为理事长单位，[university:甲大学]等9个单位当选为副理事长单位。",
        gives=("甲大学 > 海岳产业联盟",),
        counter="[consortium:海岳产业联盟]日前成立。大会上，[company:海岳股份有限公司]当选为理事长单位。",
    ),
    Pattern(
        name="is elected to its office, said of the topic",
        type=RelationType.MEMBER_OF,
        regex="^{wide:240}{S:org}{etc}(?:当选为?|被推选为|被选举为|出任)(?:首届|第一届)?(?:联盟|联合体)?(?:秘书长|理事|监事(?:长)?)单位",
        topic="O:consortium",
        cues=("秘书长单位", "理事单位", "监事单位", "监事长单位"),
        example="[consortium:海岳产业联盟]日前成立。大会上，[company:海岳股份有限公司]当选为理事长单位，[university:甲大学]当选为秘书长单位。",
        gives=("甲大学 > 海岳产业联盟",),
        counter="[consortium:海岳产业联盟]日前成立。大会上，[company:海岳股份有限公司]当选为理事长单位。",
    ),
)
