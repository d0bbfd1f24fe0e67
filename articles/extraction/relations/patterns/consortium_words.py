"""Words in which papers tell who leads a consortium, who is brought in and who takes part."""

from articles.extraction.lexicons import any_of
from articles.extraction.relations.slots import ANY_SLOT

#: How a consortium comes to be, and how several do it together.
_FOUND = (
    *("组建", "成立", "发起", "创建", "建立", "组成", "构成", "打造", "构建", "筹建", "搭建", "设立"),
    *("创立", "倡议", "共建"),
)
FOUNDING, FOUNDING_CUES = f"(?:{any_of(_FOUND)}|(?:共同|联合|合作)建设)", (*_FOUND, "建设")
_SIDE_BY_SIDE = ("共同", "携手", "合力", "联手", "合作", "协同", "抱团", "强强", "双双", "一起")
TOGETHER, TOGETHER_CUES = f"(?:{any_of(_SIDE_BY_SIDE)}|联合(?!体))", (*_SIDE_BY_SIDE, "联合")
#: Between that and its name: 组建了国内首家元宇宙领域创新联合体——甲联合体.
TO_IT = "[了的]?(?:{region}?{gap:16}|{gap:20}{region}?{gap:24}——)"
#: Who takes the lead, as a verb, and as what somebody stands at its head.
LEADING_CUES = (
    *("牵头", "领衔", "主导", "领头", "挑头", "扛旗", "担纲", "挂帅", "挑大梁", "领航", "掌舵", "打头"),
    "牵线",
)
LEADING = f"(?:{any_of(LEADING_CUES)})"
_HEADS = ("牵头", "龙头", "链主", "盟主", "组长", "核心", "主体", "依托", "引领", "主导")
AS_HEAD_CUES = tuple(f"为{head}" for head in _HEADS)
AS_HEAD = f"(?:{any_of(AS_HEAD_CUES)})(?:单位|企业|高校)?"
#: How its leader, or it, brings others in.
_BRING = ("携手", "会同", "联手", "牵手")
BRINGING_IN = f"(?:联合(?!体)|{any_of(_BRING)}|(?:协同|联动)(?!创新|攻关|发展|推进|机制))"
BRINGING_CUES = (*_BRING, "联合", "协同", "联动")
GATHERING_CUES = (
    *("集聚", "聚集", "汇聚", "汇集", "会聚", "聚合", "聚拢", "聚起", "凝聚", "集结", "集合", "整合"),
    *("吸纳", "吸收", "吸引", "接纳", "囊括", "涵盖", "团结", "网罗", "组织", "拉来", "拉上", "拉起"),
    *("拉了", "带上", "招来", "引来", "联起", "牵起"),
)
GATHERING = f"(?:{any_of(GATHERING_CUES)})"
#: How others have a part in it, and how they come in.
TAKING_PART = (
    "(?:参与|参加|参建|加盟|加入|入列|入盟|响应|跟进|协同|协作|配合|支撑|共同|联合(?!体)|共建|组成|组建|成立)"
)
JOINING = (
    "(?:加入|加盟|入盟|(?:参与|参加)了?(?:组建|建设|共建|发起|筹建|创建)"
    "|(?:参与|参加)了?(?={consortium}(?:[，。；、]|$|的?(?:组建|建设|筹建|共建))))"
)
JOINING_CUES = ("加入", "加盟", "入盟", "参与", "参加")
#: What they are to it.
BECOMES = (
    "(?:为|任|担任|当选为?|作为|被(?:推选|选举|推举|吸纳|聘)为|被授予|获选为?|获任|获评|获批|入选"
    "|出任|是|系|成为)"
)
_CHAIRS = ("理事长", "盟主", "组长", "会长", "主席", "链主")
CHAIR = f"(?<!副)(?:牵头(?:组建|建设|发起)?|{any_of(_CHAIRS)})(?:单位|企业|方)"
CHAIR_CUES = ("牵头", *_CHAIRS)
HEAD = (
    f"(?:{CHAIR}|(?:发起|组建|龙头)(?:单位|企业|方|者)|(?<!副)盟主|链主|牵头人)"
    f"(?![^，。；{ANY_SLOT}]{{0,2}}之一)"
)
HEAD_CUES = (*CHAIR_CUES, "发起", "组建", "龙头")
MEMBER = (
    "(?:(?:副理事长|常务理事|(?<!常务)理事|监事长?|副?秘书长|副盟主|副会长|成员|会员|参与|参建|参加|协作|支撑"
    "|骨干|共建|联合|(?<!牵头)组建)(?:单位|企业|高校|院校|院所)"
    "|发起(?:单位|方|企业)(?=(?:主要|分别)?(?:包括|包含|有|分别|涵盖)))"
)
MEMBER_CUES = (
    *("理事长", "理事单位", "成员", "会员", "监事", "秘书长", "副盟主", "副会长", "参与", "参建"),
    *("参加单位", "协作", "支撑单位", "骨干", "组建单位", "共建单位", "联合单位", "发起"),
)
