"""Lists of the members of a consortium: so many of them, those elected, those who came."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns.consortium_words import (
    AS_HEAD,
    AS_HEAD_CUES,
    BRINGING_IN,
    FOUNDING,
    GATHERING,
    LEADING,
    LEADING_CUES,
)

_MANY = "(?:[0-9]{1,4}|[一二三四五六七八九十百两多]+)余?(?:家|个|所)"

PATTERNS = (
    Pattern(
        name="joins the one led by another",
        type=RelationType.MEMBER_OF,
        regex="{S:org}{others}{etc}{gap:8}(?:加入|参与|参加|加盟)(?:组建|建设|共建|了|到)*由?{gap:4}{actor}{etc}{gap:4}(?:牵头|领衔|领头|挑头|发起|主导)"
        "(?:组建|成立|建设|创建|发起)*的{gap:6}{O:consortium}",
        cues=("加入", "参与", "参加", "加盟"),
        example="[company:云川公司]加入由[company:海岳集团]牵头组建的[consortium:海岳创新联合体]。",
        gives=("云川公司 > 海岳创新联合体",),
        counter="[company:云川公司]参加由[company:海岳集团]主办的[consortium:海岳创新联合体]年会。",
        confidence=0.92,
    ),
    Pattern(
        name="drawn in by the leader",
        type=RelationType.MEMBER_OF,
        regex="{O:consortium}{over:20}(?:由{gap:8}|以){actor}{gap:8}(?:"
        + f"{LEADING}|{AS_HEAD})"
        + "{gap:6}，(?:并|共同)?"
        "(?:"
        + f"{BRINGING_IN}|{GATHERING})"
        + "了?{gap:10}{strangers}{S:org}{others}等{gap:10}(?:单位|企业|高校|院所|院校|机构|组建|组成)(?!的)",
        cues=(*LEADING_CUES, *AS_HEAD_CUES),
        example="[consortium:海岳创新联合体]由[company:海岳集团]牵头，联动上下游企业[company:云川公司]、[university:甲大学]等12家单位。",
        gives=("云川公司 > 海岳创新联合体", "甲大学 > 海岳创新联合体"),
        counter="[consortium:海岳创新联合体]由[company:海岳集团]牵头，联合[company:云川公司]等单位的力量很大。",
        confidence=0.9,
        veto="的力量|资源|优势|专家",
    ),
    Pattern(
        name="the leader founds it with them",
        type=RelationType.MEMBER_OF,
        regex="{actor}(?:作为{gap:4})?"
        + LEADING
        + "(?:，?(?:与|同)|，?组织){gap:8}{strangers}{S:org}{others}{etc}{gap:6}"
        "，?" + FOUNDING + "了?{gap:4}{O:consortium}",
        cues=LEADING_CUES,
        example="[company:海岳集团]牵头，与[university:甲大学]、[company:云川公司]组建了[consortium:海岳创新联合体]。",
        gives=("甲大学 > 海岳创新联合体", "云川公司 > 海岳创新联合体"),
        counter="[company:海岳集团]牵头，与[university:甲大学]交流，走访[consortium:海岳创新联合体]。",
        confidence=0.9,
    ),
    Pattern(
        name="takes part in it",
        type=RelationType.MEMBER_OF,
        regex="{O:consortium}{gap:12}，{strangers}{S:org}{others}{etc}{gap:4}(?:参与|加入)(?:其中|组建|共建)",
        cues=("参与", "加入"),
        example="以[company:海岳集团]为牵头单位的[consortium:海岳创新联合体]获批，[university:甲大学]、[company:云川公司]等单位参与其中。",
        gives=("甲大学 > 海岳创新联合体", "云川公司 > 海岳创新联合体"),
        counter="[consortium:海岳创新联合体]获批，[university:甲大学]参与庆祝。",
        confidence=0.88,
    ),
    Pattern(
        name="so many of its members come",
        type=RelationType.MEMBER_OF,
        regex="{S:org}{others}等(?:"
        + _MANY
        + ")?{itself}?的?(?:首批|核心|副?理事(?:长)?单位|、|和)*(?:成员|会员|理事|参与)(?:单位|企业)(?!的)",
        topic="O:consortium",
        nearest=True,
        cues=("成员", "会员", "理事", "参与"),
        example="[consortium:海岳产业联盟]召开大会。[university:甲大学]、[company:海岳股份有限公司]等16家联盟理事单位、成员单位参加会议。",
        gives=("甲大学 > 海岳产业联盟", "海岳股份有限公司 > 海岳产业联盟"),
        counter="[consortium:海岳产业联盟]召开大会。[university:甲大学]、[company:海岳股份有限公司]等16家单位参加会议。",
        confidence=0.88,
    ),
    Pattern(
        name="so many members join",
        type=RelationType.MEMBER_OF,
        regex="{S:org}{others}(?:等{gap:12}(?:成员|单位|企业|高校|院校|院所|机构)|等?(?=均|已|都))(?:现|均|已|都|也|共同|正式|首批|先后)*"
        "(?:加入|加盟|入盟|(?:参与|参加)(?:组建|共建|创建|发起)|组成)了?{itself}?(?=[，。；]|$)",
        topic="O:consortium",
        nearest=True,
        cues=("加入", "加盟", "入盟", "参与", "参加", "组成"),
        example="[consortium:海岳产业联盟]日前成立，[university:甲大学]、[company:海岳股份有限公司]等16家成员单位加入联盟。",
        gives=("甲大学 > 海岳产业联盟", "海岳股份有限公司 > 海岳产业联盟"),
        counter="[consortium:海岳产业联盟]日前成立，[university:甲大学]、[company:海岳股份有限公司]等16家单位加入讨论。",
    ),
    Pattern(
        name="those who joined are, said of the topic",
        type=RelationType.MEMBER_OF,
        regex="(?:(?:加入|加盟|入盟|参与组建|参与发起)的(?:单位|企业|成员)?{gap:4}(?:有|包括|为|是)"
        "|(?:{itself}{gap:4}|现|已|目前)有(?=[^。；，]{1,80}等[^，。；]{0,8}(?:成员|会员))){gap:4}{strangers}{S:org}",
        topic="O:consortium",
        nearest=True,
        cues=("加入", "加盟", "入盟", "参与", "成员", "会员"),
        example="[consortium:海岳产业联盟]日前成立。首批加入的有[university:甲大学]、[company:云川公司]等。",
        gives=("甲大学 > 海岳产业联盟", "云川公司 > 海岳产业联盟"),
        counter="[consortium:海岳产业联盟]日前成立。到场祝贺的有[university:甲大学]的成员。",
        confidence=0.84,
    ),
)
