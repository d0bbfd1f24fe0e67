"""Words that records on several things share: where one is, how it begins, posts, what is no common work."""

from articles.extraction.lexicons import any_of
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
_BORN = (
    *("落户", "落地", "注册", "成立", "创立", "创办", "诞生", "揭牌", "投产", "开工", "启用", "奠基"),
    *("投用", "建成", "落成", "挂牌", "动工", "竣工", "开园", "开业", "启幕", "开建", "破土", "运营"),
    *("投运", "试运行", "试生产", "投入使用", "封顶", "点火", "并网"),
)
BORN, BORN_CUES = f"(?:{any_of(_BORN)}|启动(?=[，。；]|$))", (*_BORN, "启动")
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
#: A post, and several in a row (党组书记、局长).
TITLE = f"(?P<T>[^，。；：、！？{ANY_SLOT}]{{0,14}})"
TITLES = f"(?P<T>[^，。；：！？{ANY_SLOT}]{{0,24}}?)"
#: What may stand between somebody and what he is (甲公司现已正式成为…).
ADVERBS = "(?:正式|成功|现|目前|如今|也|均|都|还|同|已|已经|则|一直|就|长期|连续[一二三四五六七八九十]年)*"
