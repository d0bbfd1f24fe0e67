"""Ways of saying where something is, shared by regions and parks; and what partners are not."""

from articles.extraction.relations.slots import ANY_SLOT

AT = (
    "(?:位于|坐落[于在]?|地处于?|选址(?:位于|于|在)?|落户[于在到至]?|落地[于在]|落[址脚][于在]?|安家[于在]?|设[在于]|扎根[于在]?|立足于?"
    "|诞生[于在]|建在|搬?迁[入至到]|搬[到至入]|总部(?:在|位于|设在|落户)|注册(?:地址?(?:为|在|位于)|在|于))"
)
AT_CUES = (
    *("位于", "坐落", "地处", "选址", "落", "安家", "设", "扎根", "立足"),
    *("诞生", "建在", "迁", "搬", "总部", "注册"),
)
IN = (
    "(?:位于|坐落于|坐落在|地处于?|落户[于在到]?|扎根[于在]?|身处|设[在于]|入驻|进驻|诞生于|起步于|注册[于在]|安家[于在]?|落[址脚][于在]?|来自"
    "|深耕|立足于?)"
)
IN_CUES = (*AT_CUES, "身处", "入驻", "进驻", "起步于", "来自", "深耕")
BORN = (
    "(?:落户|落地|注册|成立|创立|创办|诞生|揭牌|投产|开工|启用|奠基|投用|建成|落成|挂牌|动工|竣工|开园|开业|启幕|开建|破土|运营|投运|试运行|试生产|投入使用"
    "|封顶|点火|并网|启动(?=[，。；]|$))"
)
BORN_CUES = (*BORN[3:-1].split("|")[:-1], "启动")
#: How it is born: 在甲市隆重开园.
SOLEMNLY = "(?:正式|顺利|隆重|盛大|成功|同步|同期|同日|同时|集中|举行)*"
#: Those who only meet, or fight, work on nothing together; at a meeting (论坛上) and as joint hosts they do.
SCENE = (
    "(?:会议|座谈|论坛|参加|出席)(?![^，。；]{0,3}(?:上(?!海|市)|期间|现场|间隙))|获悉|介绍|调研|考察"
    "|(?<!联合)(?<!共同)(?<!合作)(?:举办|主办|承办)(?![^，。；]{0,6}签)|竞争|纠纷|起诉|诉讼|侵权|庭外"
)
#: What sort of firms, institutes or schools they are: 园区标杆企业, 在京重点高校.
SORTS = (
    "(?:辖区|区内|园内|驻区|重点|龙头|骨干|入驻|在园|园区|科技|代表|高新技术|上市|标杆|领军|链主|链长|知名|优秀|本土|示范|规上|规模以上|头部"
    "|明星|瞪羚|独角兽|专精特新|“?小巨人”?|国有|民营|制造业?|生产|青创|科创|初创|创新型|科技型|成长型)*"
)
#: 新型显示产业链, before 企业.
TRADE = "(?:[^，。；、的与和为对给帮让等]{2,8}(?:产业链?|行业|领域))?"
#: An article on a zone, for examples of what is said of it in whatever paragraph.
ABOUT_A_ZONE = "[park:甲高新区]服务周到，[park:甲高新区]人气旺，[park:甲高新区]扩区。\n"
#: A project that is only planned has its builder already; one that was given up has none.
DROPPED = "终止|取消|未能|停止|暂停|放弃|没有|不再|并未|尚未|建议|呼吁|希望|期待"

#: A post, and several in a row (党组书记、局长).
TITLE = f"(?P<T>[^，。；：、！？{ANY_SLOT}]{{0,14}})"
TITLES = f"(?P<T>[^，。；：！？{ANY_SLOT}]{{0,24}}?)"
#: What may stand between somebody and what he is (甲公司现已正式成为…).
ADVERBS = "(?:正式|成功|现|目前|如今|也|均|都|还|同|已|已经|则|一直|就|长期|连续[一二三四五六七八九十]年)*"

#: What whoever has a project does: as its active verb, and in 由…建设 or …建设的.
BUILDS = (
    "(?:投资|建设|开工|承建|签约|投产|落地|兴建|承担|实施|启动|推进|新建|投建|上马|布局|打造|建成|参与|中标|落子|拿下|斩获|承接|承揽"
    "|揽获|竞得|投运|投用|并网|竣工|谋划|新上)"
)
BUILDS_CUES = tuple(BUILDS[3:-1].split("|"))
BUILT_BY = (
    "(?:投资|建设|承建|承担|实施|开发|牵头|运营|打造|共建|设计|施工|总包|总承包|主导|兴建|出资|代建|承揽|投建|新建|承接|主持|独资|全资"
    "|负责)"
)
#: What whoever works on a project is to it: 施工单位, 投资方, 业主.
ROLE = (
    "(?:(?:建设|施工|承建|承担|投资|参建|实施|设计|总承包|总包|运营|开发|代建|投资建设|牵头|申报|参与|协作|完成|投资运营|建设运营)"
    "(?:单位|方|主体|商|企业)|业主(?:单位|方)?)"
)
ROLE_CUES = ("单位", "方", "主体", "商", "企业", "业主")
#: Where it is built: 在甲省乙市, 在甲县乙园区.
THERE = "(?:{gap:6}(?:在|于){region}?{park}?)?"
#: By whom: 由国内领先的甲公司, 由江苏乙公司.
BY = "由(?:{gap:14}(?:企业|公司|集团|巨头|[国央民]企|的)|{region}的?)?"
