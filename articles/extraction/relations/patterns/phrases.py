"""Ways of saying where something is, shared by regions and parks; and what partners are not."""

from articles.extraction.relations.slots import ANY_SLOT

AT = "(?:位于|坐落于|坐落在|坐落|地处|选址|选址位于|落户于?|落地|设在|扎根|立足于?|总部在|总部位于|总部设在)"
IN = "(?:位于|坐落于|坐落在|地处|落户|落户于|扎根|身处|设在|入驻|进驻|诞生于|起步于|注册于)"
IN_CUES = (
    "位于",
    "坐落",
    "地处",
    "落户",
    "扎根",
    "身处",
    "设在",
    "入驻",
    "进驻",
    "诞生于",
    "起步于",
    "注册于",
)
BORN = (
    "(?:落户|落地|注册|成立|揭牌|投产|开工|启用|奠基|投用|建成|落成|挂牌|动工|竣工|开园|开业|启幕|开建|破土)"
)
BORN_CUES = (
    "落户",
    "落地",
    "注册",
    "成立",
    "揭牌",
    "投产",
    "开工",
    "启用",
    "奠基",
    "投用",
    "建成",
    "落成",
    "挂牌",
    "动工",
    "竣工",
    "开园",
    "开业",
    "启幕",
    "开建",
    "破土",
)
#: How it is born: 在甲市隆重开园.
SOLEMNLY = "(?:正式|顺利|隆重|盛大|成功|同步|同期|同日|同时|集中|举行)*"
#: Those who only meet, or fight, work on nothing together.
SCENE = "会议|座谈|获悉|介绍|论坛|调研|考察|参加|出席|举办|主办|承办|竞争|纠纷|起诉|诉讼|侵权|庭外"
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
