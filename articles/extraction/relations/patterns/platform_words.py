"""Words in which papers tell whose a platform is: how it is built, alone or together, and who runs it."""

from articles.extraction.lexicons import any_of
from articles.extraction.relations.patterns.consortium_words import TOGETHER, TOGETHER_CUES

#: What somebody does who comes to have one.
_HAVE = (
    *("建有", "建成", "建设", "自建", "共建", "打造", "设立", "设有", "开设", "组建", "获批", "拥有"),
    *("创建", "承建", "创办", "建起", "搭建", "建立", "运营", "现有", "新建", "扩建", "筹建", "挂牌"),
    *("揭牌", "启用", "投用", "上线", "获认定", "升级为", "引进", "引入", "申报", "喜获"),
)
BUILDING = f"(?:{any_of(_HAVE)}|成立(?!大会|仪式|于|以来|后)|布局(?![和、与的])|启动(?!仪式))"
BUILDING_CUES = (*_HAVE, "成立", "布局", "启动")
_DONE = "共建|建设|建立|打造|成立|组建|设立|申报|申请|搭建|创建|创办|创立|发起|筹建|承建|运营|新建"
#: The same of several, and who is beside the one who does it.
_JOINT = ("共建", "合建", "合办", "联建")
JOINTLY = f"(?:{any_of(_JOINT)}|{TOGETHER}+(?:{_DONE})|合作(?=的))"
JOINT_CUES = (*_JOINT, *TOGETHER_CUES)
BESIDE_CUES = ("联合", "携手", "会同", "联手", "牵手", "协同")
BESIDE = f"(?:(?<!参)与|和|及|(?<!协)同|{any_of(BESIDE_CUES)})"
#: What is done to one that is somebody's.
RUN = f"(?:{_DONE}|牵头|领衔|自建|兴建|建成|管理|主导|投建|投用|出资|投资)"
#: What somebody is to it.
ROLE = (
    "(?:(?:依托|共建|承建|建设|牵头|组建|运营|参建|承担|实施|发起|联合共建|牵头建设|牵头组建|共同建设)"
    "(?:单位|方|主体|企业|高校|院校)|主办方)"
)
ROLE_CUES = ("单位", "方", "主体", "企业", "高校", "院校")
#: Those who support or look at what two build have no part in it.
ONLOOKERS = "批准|支持|参观|考察|调研"
