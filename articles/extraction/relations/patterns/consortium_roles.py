"""What somebody is to the consortium that was last spoken of: 理事长单位, 成员单位, 参与单位."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns.consortium_words import (
    AS_HEAD,
    AS_HEAD_CUES,
    BECOMES,
    BRINGING_IN,
    CHAIR,
    CHAIR_CUES,
    FOUNDING,
    GATHERING,
    GATHERING_CUES,
    LEADING,
    LEADING_CUES,
    MEMBER,
    MEMBER_CUES,
)

_OF_IT = "(?:首届|首任|第一届|首批|新一届|本届|该|这一|核心|重要)*{itself}?的?(?:首批|核心|重要|主要)*"
_ARE = "(?:主要|还|则|分别)*(?:包括|包含|有|为|是|系|：|涵盖|涉及|既有|囊括)了?"
#: What those are who are told by name.
_SORTS = (
    "(?:产业链|上下游|龙头|骨干|重点|知名|核心|国内|省内|高校|院校|院所|科研院所|科研机构|企业|公司|单位"
    "|以及|及|等)*"
)
PATTERNS = (
    Pattern(
        name="its leading unit is, told before",
        type=RelationType.LEADS,
        regex=CHAIR + "(?:(?:为|是|：|由|系){gap:2})?{S:org}",
        topic="O:consortium",
        nearest=True,
        cues=CHAIR_CUES,
        example="[consortium:海岳创新联合体]获批。牵头单位为[company:海岳股份有限公司]。",
        gives=("海岳股份有限公司 > 海岳创新联合体",),
        counter="[consortium:海岳创新联合体]获批。副理事长单位为[company:海岳股份有限公司]。",
        confidence=0.9,
    ),
    Pattern(
        name="is its leading unit",
        type=RelationType.LEADS,
        regex="{S:org}{etc}" + BECOMES + _OF_IT + CHAIR + "(?!之一)",
        topic="O:consortium",
        nearest=True,
        cues=CHAIR_CUES,
        example="[consortium:海岳创新联合体]由[company:海岳股份有限公司]担任理事长单位。",
        gives=("海岳股份有限公司 > 海岳创新联合体",),
        counter="[consortium:海岳创新联合体]由[company:海岳股份有限公司]担任副理事长单位。",
        confidence=0.88,
    ),
    Pattern(
        name="founded by it alone",
        type=RelationType.LEADS,
        alone=True,
        regex="{O:consortium}{gap:4}(?:由|依托){S:unit}(?:发起|倡议|主导|组建|创建|建设|成立)(?!人)",
        cues=("由", "依托"),
        example="[consortium:海岳产业联盟]由[company:海岳股份有限公司]发起，20家单位参与。",
        gives=("海岳股份有限公司 > 海岳产业联盟",),
        counter="[consortium:海岳产业联盟]由[company:海岳股份有限公司]、[company:云川有限公司]发起。",
        confidence=0.85,
    ),
    Pattern(
        name="with it as leading unit",
        type=RelationType.LEADS,
        regex="以{S:org}{etc}" + AS_HEAD + "(?:，[^。；]{0,40}|[^。；，]{0,20})的{gap:6}{O:consortium}",
        cues=AS_HEAD_CUES,
        example="以[company:海岳股份有限公司]为龙头，[university:甲大学]等为支撑的[consortium:海岳创新联合体]获批。",
        gives=("海岳股份有限公司 > 海岳创新联合体",),
        counter="以[company:海岳股份有限公司]为龙头，[consortium:海岳创新联合体]表示祝贺。",
        confidence=0.88,
    ),
    Pattern(
        name="supports the one led by another",
        type=RelationType.MEMBER_OF,
        regex="以{org}{etc}" + AS_HEAD + "[，、](?:以|由)?{S:firm}{etc}(?:为|作)?"
        "(?:支撑|骨干|成员|参与|参加|协同)(?:单位)?的{gap:6}{O:consortium}",
        cues=AS_HEAD_CUES,
        example="以[company:海岳股份有限公司]为龙头，[university:甲大学]等为支撑的[consortium:海岳创新联合体]获批。",
        gives=("甲大学 > 海岳创新联合体",),
        counter="以[company:海岳股份有限公司]为龙头，[university:甲大学]等为支撑，[consortium:海岳创新联合体]表示祝贺。",
        confidence=0.88,
    ),
    Pattern(
        name="its members are, told before",
        type=RelationType.MEMBER_OF,
        regex=MEMBER + "[^，。；：]{0,12}?(?:，(?:其中)?)?" + _ARE + _SORTS + "{gap:4}{strangers}{S:org}",
        topic="O:consortium",
        nearest=True,
        cues=MEMBER_CUES,
        example="[consortium:海岳创新联合体]获批，牵头单位为[company:海岳股份有限公司]，参与单位为[university:甲大学]、[company:云川有限公司]。",
        gives=("甲大学 > 海岳创新联合体", "云川有限公司 > 海岳创新联合体"),
        counter="[consortium:海岳创新联合体]获批，成员单位到[university:甲大学]参观。",
        confidence=0.88,
        veto="参观|考察|走访|牵头|来自",
    ),
    Pattern(
        name="more of its members, told before",
        type=RelationType.MEMBER_OF,
        regex=MEMBER
        + "[^，。；：]{0,12}?(?:，(?:其中)?)?"
        + _ARE
        + "[^。；]{2,80}?(?:，(?:也有|还有|又有|以及|及)?|、)"
        + _SORTS
        + "{S:org}{etc}(?=，|。|；|$|等|组成|[0-9])",
        topic="O:consortium",
        nearest=True,
        cues=MEMBER_CUES,
        example="[consortium:海岳创新联合体]获批，成员单位既有[university:甲大学]等高校，也有[company:云川有限公司]等企业。",
        gives=("云川有限公司 > 海岳创新联合体",),
        counter="[consortium:海岳创新联合体]获批，成员单位有[university:甲大学]，[company:云川有限公司]参观了展厅。",
        confidence=0.82,
        veto="参观|考察|走访|牵头|来自|(?<!副)理事长",
    ),
    Pattern(
        name="is what its members are",
        type=RelationType.MEMBER_OF,
        regex="{S:org}{others}{etc}{gap:4}" + BECOMES + _OF_IT + MEMBER,
        topic="O:consortium",
        nearest=True,
        cues=MEMBER_CUES,
        example="[consortium:海岳产业联盟]由[company:海岳股份有限公司]任理事长单位，[university:甲大学]任副理事长单位，[company:云川有限公司]任理事单位。",
        gives=("甲大学 > 海岳产业联盟", "云川有限公司 > 海岳产业联盟"),
        counter="[consortium:海岳产业联盟]由[company:海岳股份有限公司]任理事长单位。",
        confidence=0.86,
    ),
    Pattern(
        name="member that is named",
        type=RelationType.MEMBER_OF,
        regex="{O:consortium}的?(?:副理事长|常务理事|监事长?|副?秘书长|副盟主|副会长|发起)(?:单位|企业)(?:之一)?(?:——|、|：|，)?{S:org}",
        cues=("单位", "企业"),
        example="[consortium:海岳产业联盟]秘书长单位[company:云川有限公司]负责运营。",
        gives=("云川有限公司 > 海岳产业联盟",),
        counter="[consortium:海岳产业联盟]秘书长单位到[company:云川有限公司]参观。",
        confidence=0.88,
    ),
    Pattern(
        name="one of those who founded it",
        type=RelationType.MEMBER_OF,
        regex="{S:org}(?:也|还|均|都|同时)?(?:是|作为|成为|为){gap:6}{O:consortium}{gap:6}(?:发起|牵头|组建)(?:单位|方|企业)之一",
        cues=("之一",),
        example="[university:甲大学]是[consortium:海岳产业联盟]的发起单位之一。",
        gives=("甲大学 > 海岳产业联盟",),
        counter="[university:甲大学]是[consortium:海岳产业联盟]的发起单位。",
        confidence=0.88,
    ),
    Pattern(
        name="joins the one that is led",
        type=RelationType.MEMBER_OF,
        regex="(?:发起|理事长单位|"
        + f"{LEADING}|{AS_HEAD})"
        + "[^。；]{0,12}，(?:[^。；]{2,40}，)?{gap:4}{strangers}{S:firm}{others}{etc}{gap:6}"
        "(?:共同|协同|积极)*(?:参与|参加|参建|加盟|加入|入列|入盟|响应|跟进|协作)(?:建设|组建|共建|其中|攻关)?(?=[，。；]|$)",
        topic="O:consortium",
        nearest=True,
        cues=("发起", "理事长单位", *LEADING_CUES, *AS_HEAD_CUES),
        example="[consortium:海岳创新联合体]由[agency:甲省科技厅]批准，[company:海岳股份有限公司]牵头建设，[university:甲大学]参建。",
        gives=("甲大学 > 海岳创新联合体",),
        counter="[consortium:海岳创新联合体]由[company:海岳股份有限公司]牵头建设，[university:甲大学]祝贺。",
        confidence=0.86,
        veto="论坛|大会|会议|活动|仪式|比赛|大赛|项目|平台|实验室",
    ),
    Pattern(
        name="gathered in it",
        type=RelationType.MEMBER_OF,
        regex="(?:{itself}(?:已|共|现|目前)*联合|"
        + GATHERING
        + ")了?"
        + _SORTS
        + "{gap:6}{strangers}{S:firm}{others}等{gap:10}"
        "(?:力量|单位|企业|高校|院所|院校|机构|团队|资源|[0-9]{1,3}余?[家所])(?!(?:企业|单位)?(?:的|代表|专家|赴|参[展会加观]|出席|前往|走进|开展|举[办行]))",
        topic="O:consortium",
        nearest=True,
        cues=("盟联合", "体联合", *GATHERING_CUES),
        example="[consortium:海岳创新联合体]由[company:海岳股份有限公司]牵头，整合了[university:甲大学]、[institute:乙研究所]等科研力量。",
        gives=("甲大学 > 海岳创新联合体", "乙研究所 > 海岳创新联合体"),
        counter="[consortium:海岳创新联合体]办会，吸引了[university:甲大学]等高校的专家。",
        confidence=0.82,
        veto="专家|代表|嘉宾|论坛|大会|学生|观众|目光|关注",
    ),
    Pattern(
        name="those who make it up, behind the first row",
        type=RelationType.MEMBER_OF,
        regex=LEADING
        + "{gap:6}，?(?:"
        + f"{BRINGING_IN}|{GATHERING})"
        + "[^。；]{2,60}?(?:，(?:以及|及|汇聚了?|集聚了?|联合|吸纳了?|整合了?)?|、|以及|和)"
        + _SORTS
        + "{S:firm}{etc}{gap:4}(?:共同|联合|(?:上下游|产业链)?企业|单位|高校|院所|机构|组成|组建)",
        topic="O:consortium",
        nearest=True,
        cues=LEADING_CUES,
        example="[consortium:海岳创新联合体]由[company:海岳股份有限公司]牵头，联合高校院所[university:甲大学]，以及产业链企业[company:云川有限公司]共同组成。",
        gives=("云川有限公司 > 海岳创新联合体",),
        counter="[consortium:海岳创新联合体]由[company:海岳股份有限公司]牵头，联合高校院所[university:甲大学]，[company:云川有限公司]祝贺。",
        confidence=0.82,
        veto="论坛|大会|活动|仪式|项目|平台|实验室|表彰",
    ),
    Pattern(
        name="those who make it up, the first row",
        type=RelationType.MEMBER_OF,
        regex=LEADING
        + "{gap:6}，?(?:"
        + f"{BRINGING_IN}|{GATHERING})"
        + ""
        + _SORTS
        + "{gap:6}{strangers}{S:firm}"
        "{etc}{gap:4}(?=，(?:以及|及|汇聚|集聚|联合|吸纳|整合))",
        topic="O:consortium",
        nearest=True,
        cues=LEADING_CUES,
        example="[consortium:海岳创新联合体]由[company:海岳股份有限公司]牵头，联合高校院所[university:甲大学]，以及产业链企业[company:云川有限公司]共同组成。",
        gives=("甲大学 > 海岳创新联合体",),
        counter="[consortium:海岳创新联合体]由[company:海岳股份有限公司]牵头，联合高校院所[university:甲大学]，[company:云川有限公司]祝贺。",
        confidence=0.84,
        veto="论坛|大会|活动|仪式|项目|平台|实验室|表彰",
    ),
    Pattern(
        name="heads it, said of the topic",
        type=RelationType.LEADS,
        regex="{start}{gap:8}(?:牵头|领衔)，?"
        + BRINGING_IN
        + "?{wide:100}"
        + FOUNDING
        + "了?{gap:10}{O:consortium}",
        topic="S:org",
        cues=("牵头", "领衔"),
        example="[company:海岳股份有限公司]主动出击，牵头联合[university:甲大学]，组建[consortium:海岳创新联合体]。",
        gives=("海岳股份有限公司 > 海岳创新联合体",),
        counter="[company:海岳股份有限公司]主动出击，牵头联合[university:甲大学]，走访[consortium:海岳创新联合体]。",
        confidence=0.84,
        veto="由",
    ),
    Pattern(
        name="speaks as its leading unit",
        type=RelationType.LEADS,
        regex="{S:firm}{gap:10}{person}{gap:4}(?:代表|作为){itself}?" + CHAIR,
        topic="O:consortium",
        nearest=True,
        cues=("代表", "作为"),
        example="[consortium:海岳创新联合体]启动。[company:海岳股份有限公司]董事长[person:王明]代表牵头单位发言。",
        gives=("海岳股份有限公司 > 海岳创新联合体",),
        counter="[consortium:海岳创新联合体]启动。[company:海岳股份有限公司]董事长[person:王明]代表副理事长单位发言。",
        confidence=0.82,
    ),
    Pattern(
        name="takes in members",
        type=RelationType.MEMBER_OF,
        regex="{O:consortium}{gap:8}(?:新增|吸收|新吸纳|接纳|增补)了?{strangers}{S:org}{others}{etc}{gap:6}(?:成员|会员|理事|单位|企业|加入)",
        cues=("新增", "吸收", "吸纳", "接纳", "增补"),
        example="[consortium:海岳产业联盟]新增[company:云川有限公司]、[company:北湖有限公司]两家成员单位。",
        gives=("云川有限公司 > 海岳产业联盟", "北湖有限公司 > 海岳产业联盟"),
        counter="[consortium:海岳产业联盟]新增展位，[company:云川有限公司]参展。",
        confidence=0.88,
    ),
    Pattern(
        name="those who joined it are",
        type=RelationType.MEMBER_OF,
        regex="(?:加入|参与组建|加盟|组建|发起(?:成立)?){O:consortium}的{gap:8}(?:有|包括|为|是|：){gap:4}{strangers}{S:org}",
        cues=("加入", "组建", "加盟", "发起"),
        example="加入[consortium:海岳产业联盟]的有[company:云川有限公司]、[company:北湖有限公司]等企业。",
        gives=("云川有限公司 > 海岳产业联盟", "北湖有限公司 > 海岳产业联盟"),
        counter="加入[consortium:海岳产业联盟]的企业到[company:云川有限公司]参观。",
        confidence=0.88,
    ),
    Pattern(
        name="are among its members",
        type=RelationType.MEMBER_OF,
        regex="{S:org}{others}{etc}(?:均|都|也|亦)*(?:在其中|位列其中|名列其中|身在其中|加入其中|跻身其中|是其中(?:的)?(?:成员|一员))",
        topic="O:consortium",
        nearest=True,
        cues=("其中",),
        example="[consortium:海岳产业联盟]成员已增至97家，[company:云川公司]、[university:甲大学]等均在其中。",
        gives=("云川公司 > 海岳产业联盟", "甲大学 > 海岳产业联盟"),
        counter="[consortium:海岳产业联盟]成员已增至97家，其中[company:云川公司]规模最大。",
        confidence=0.84,
    ),
    Pattern(
        name="headed by the park last spoken of",
        type=RelationType.LEADS,
        regex="由(?:园区|新区|高新区|经开区|开发区)(?:管委会)?{gap:4}(?:牵头|发起|主导)(?:组建|成立|发起|创建)*的{gap:6}{O:consortium}",
        topic="S:park",
        nearest=True,
        cues=("由园区", "由新区", "由高新区", "由经开区", "由开发区"),
        example="[park:甲高新区]服务企业，由园区牵头组建的[consortium:海岳产业联盟]扩容。",
        gives=("甲高新区 > 海岳产业联盟",),
        counter="[park:甲高新区]服务企业，由园区推荐的[consortium:海岳产业联盟]扩容。",
        confidence=0.84,
    ),
    Pattern(
        name="headed by two: the first",
        type=RelationType.LEADS,
        regex="{O:consortium}{over:20}由{S:actor}(?:与|和|同|联合|携手){actor}{etc}{gap:6}(?:牵头|领衔)",
        cues=("牵头", "领衔"),
        example="[consortium:海岳创新联合体]由[company:海岳公司]与[university:甲大学]联合牵头。",
        gives=("海岳公司 > 海岳创新联合体",),
        counter="[consortium:海岳创新联合体]由[company:海岳公司]与[university:甲大学]推荐。",
        confidence=0.88,
    ),
    Pattern(
        name="headed by two: the second",
        type=RelationType.LEADS,
        regex="{O:consortium}{over:20}由{actor}(?:与|和|同|联合|携手){S:actor}{etc}{gap:2}(?:联合|共同|双)(?:牵头|领衔)",
        cues=("牵头", "领衔"),
        example="[consortium:海岳创新联合体]由[company:海岳公司]与[university:甲大学]联合牵头。",
        gives=("甲大学 > 海岳创新联合体",),
        counter="[consortium:海岳创新联合体]由[company:海岳公司]与[university:甲大学]推荐。",
        confidence=0.88,
    ),
    Pattern(
        name="member unit that is named",
        type=RelationType.MEMBER_OF,
        regex=MEMBER + "{S:org}",
        topic="O:consortium",
        nearest=True,
        cues=MEMBER_CUES,
        example="[consortium:海岳创新联合体]启动会上，参建单位[university:甲大学]、[company:云川公司]作了汇报。",
        gives=("甲大学 > 海岳创新联合体", "云川公司 > 海岳创新联合体"),
        counter="[consortium:海岳创新联合体]启动会上，参展单位[university:甲大学]作了汇报。",
        confidence=0.84,
    ),
    Pattern(
        name="become its new members",
        type=RelationType.MEMBER_OF,
        regex="{S:org}{others}{etc}(?:正式|成功)?(?:成为|当选为?){itself}?的?新?(?:成员|会员)(?=[，。；]|$)",
        topic="O:consortium",
        nearest=True,
        cues=("成员", "会员"),
        example="[consortium:海岳产业联盟]扩容，[company:云川公司]、[university:甲大学]成为新成员。",
        gives=("云川公司 > 海岳产业联盟", "甲大学 > 海岳产业联盟"),
        counter="[consortium:海岳产业联盟]扩容，[company:云川公司]成为新成员的榜样。",
        confidence=0.84,
    ),
)
