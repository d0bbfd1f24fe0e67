"""Ways of saying where something is, shared by regions and parks; and what partners are not."""

AT = "(?:位于|坐落于|坐落在|坐落|地处|选址|选址位于|落户于?|落地|设在|扎根|总部在|总部位于|总部设在)"
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
BORN = "(?:注册|成立|揭牌|投产|开工|启用|奠基|投用|建成|落成|挂牌|动工|竣工)"
#: Those who only meet, or fight, work on nothing together.
SCENE = "会议|座谈|获悉|介绍|论坛|调研|考察|参加|出席|举办|主办|承办|竞争|纠纷|起诉"
