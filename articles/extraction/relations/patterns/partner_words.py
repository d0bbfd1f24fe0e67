"""The words by which those who work together are told, shared by the records about partners."""

from articles.extraction.lexicons import any_of
from articles.extraction.relations.patterns.phrases import SCENE

#: What makes no partners of those who do it together.
_NO_WORK = (
    "体|会(?!商|诊)|国|利华|创始|声明|主席|党|参加|出席|参观|考察|调研|见证|走访|调查|执法|办案|关注|入选|位列|荣获|获得|点|富裕|命运"
    "|缔造|的|之处|认为|目标|愿望|利益|语言|话题|努力|惩戒|呼吁|祝愿|感受|观看|聆听|迎来|分享|承办|协办|授权|认定|命名|拥有|持有|面临|面对|影响"
)
#: 联合研发, 共同承担: whatever is done so but for meeting and wishing.
JOINTLY_CUES = ("联合", "共同", "联手", "协同", "合力", "联袂")
JOINTLY = f"(?:{any_of(JOINTLY_CUES)})(?!{_NO_WORK})"
#: What those do who do it with one another.
_BONDS = (
    *("合作", "共建", "共享", "合资", "合办", "结对", "战略协议", "框架协议", "备忘录", "联营"),
    *("战略投资", "携手", "牵手", "联姻", "强强联合", "结盟", "抱团", "双向奔赴", "业务往来", "产学研"),
    *("攻克", "攻下", "伙伴"),
)
BONDS = (
    f"{any_of(_BONDS)}|签(?:约|署|订|下|了)|达成(?!和解)|深度绑定|一[道起](?=[攻克研开推完打])"
    "|(?:技术|供需|产销|校企|项目|深度|精准|全面)对接|(?:建立|形成|结成|保持|缔结)了?[^，。；、]{0,12}?(?:关系|机制)"
    "|(?:组成|组建)[^，。；、]{0,6}?(?:团队|专班|小组|联合体|共同体)"
    "|(?:组建|成立|设立|建设)了?(?:联合|共同)(?!调查|执法|工作组)|(?:开展|推进|加强)协同"
)
BONDS_CUES = (
    *_BONDS,
    *("签", "达成", "绑定", "一道", "一起", "对接", "关系", "机制", "组成", "组建", "协同", "联合", "共同"),
)
TOGETHER = f"(?:{BONDS}|{JOINTLY})"
TOGETHER_CUES = (*BONDS_CUES, *JOINTLY_CUES)
#: Works of a few, named in a row before 联合 or 共同.
WORK = (
    "(?:打造|建设|开发|投资|出资|运营|兴建|设计|研制|培养|研发|申报|申请|承担|创办|创建|完成|推出|共建|攻关|攻克|突破|起草|编制|编写"
    "|制定|发起|实施|组建|成立|设立|搭建|签)"
)
#: What two may do so besides; offices in a row that print a paper work on nothing together.
STAGING = "(?:主办|举办|组织|开展|启动|印发|出台|发布(?![^，。；]{0,14}(?:预警|预报|提示|信号|公告)))"
#: Before the partner; no 同步, 同时.
SAME = "(?<!协)同(?![步时期比年样类行学志意业心等一])"
WITH = f"(?:(?<!参)与|{SAME}|跟|和|及|以及|携手|联手|联合|牵手|对接)"
#: Where they meet, and who stands for them: told between the names.
PLACED = (
    "(?:{gap:10}[在于赴]{gap:8}{region|park|platform}{region|park|platform}?"
    "|{gap:6}在{gap:26}(?:上|中|期间|现场)，?)?"
)
SPOKEN_FOR = "(?:{gap:10}(?:、{gap:10})?{person})?"
#: What the act is about or where it takes place, told behind the partner.
ABOUT = "(?:{over:14}{region|park|platform|project|policy}){0,2}"
#: Who sees others sign is no party to it (市长见证了甲公司与乙大学签约; 在市长见证下签约).
WITNESS = "见证(?!下|人)"
#: What one of two said to act may do for himself.
SEVERALLY = "|分别|均|各自|先后由"
NOT_TOGETHER = SCENE + "|要求|" + WITNESS

#: What is done for a customer: 为甲公司供货, 帮助甲公司改造产线.
FOR = "(?<![成作名认因称更命视列评身示])(?:为|给|替|帮|帮助|助力|协助|赋能|指导)"
_SERVES = (
    *("供货", "配套", "代工", "加工", "生产", "制造", "定制", "量身", "研制", "研发", "开发", "设计"),
    *("建设", "打造", "改造", "搭建", "安装", "供应", "解决", "攻克", "突破", "完成", "承建", "运维"),
    *("授信", "放款", "发放", "贷款", "担保", "承保", "实现", "做配套"),
)
SERVES = f"(?:{any_of(_SERVES)}|提供(?!{{gap:6}}便利)|(?:定向|联合|共同)培养)"
SERVES_CUES = (*_SERVES, "提供", "培养")
#: What partners are to one another: 甲公司是乙公司的供应商.
ROLE = (
    "(?:(?:配套|参与|参建|参研|共建|协作)(?:企业|商|单位)|供应商|供货商|(?:合作|战略)(?:伙伴|方|单位|企业|高校|院校|院所|机构|对象|者)|服务(?:商|单位)|客户|经销商"
    "|代理商|总代理|总承包|承包商|承建(?:商|单位)|(?:技术)?(?:依托|支撑|支持)(?:单位|方)|投资(?:者|方)|代工(?:厂|企业)"
    "|保荐(?:机构|人)|主承销商|(?:财务|法律)顾问|审计机构)"
)
ROLE_CUES = (
    *("配套", "供应商", "供货商", "合作", "战略", "服务", "客户", "经销商", "代理", "承包", "承建", "依托"),
    *("支撑", "支持", "投资", "代工", "保荐", "承销", "顾问", "审计"),
)
#: What is bought.
GOODS = (
    "(?:芯片|方案|系统|技术|平台|电池|设备|材料|模型|电芯|电机|部件|组件|软件|模组|装备|传感器|零件|机器人|激光器|轴承|产品|减速器|控制器"
    "|仪器|产线|生产线|中试线|检测线|装置|专利|成果|工艺|催化剂|机床|车辆|服务)"
)
#: It is not for the firm where its people get it.
_PEOPLE = "员工|职工|师生|学生|子女|居民|村民|家庭|游客|负责人|代表|记者"
NOT_SERVED = f"{SCENE}|{_PEOPLE}"
