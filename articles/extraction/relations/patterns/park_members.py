"""Members of a park by what happens there: ceremonies, lists of its projects, lists of those who came."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern

_MANY = "(?:[0-9]{1,3}|[一二三四五六七八九十两多]+)余?"
_OPENED = "(?:揭牌|开工|开复工|复工|启用|投用|投产|奠基|竣工|签约|落户|开业|开园|挂牌|启动)"
_CEREMONY = "[^，。；]{2,50}(?:仪式|活动)上，"
_MEMBER = "{S:platform|institute|project|company|park}{others}"
#: …项目，位于…: the clause goes on about what the one before ends with.
_LIES = (
    "{S:project|platform|park}(?:(?:是|为)[^，。；]{2,40})?，(?:项目|工程)?"
    "(?:位于|坐落于|坐落在|地处|选址于?|选址在){region}?"
)
_FLOCK = (
    "(?:纷至沓来|接踵而至|接踵而来|扎堆(?:集聚|落户|入驻)"
    "|(?:纷纷|相继|先后|陆续)(?:落户|入驻|进驻|落地|布局|集聚))"
)
_FLOCK_CUES = ("纷至沓来", "接踵而", "扎堆", "纷纷", "相继", "先后", "陆续")

PATTERNS = (
    Pattern(
        name="opened at a ceremony of the park",
        type=RelationType.IN_PARK,
        regex="在{region}?{O:park}(?!、)" + _CEREMONY + "{gap:8}" + _MEMBER + "{etc}{gap:4}" + _OPENED,
        cues=("仪式上", "活动上"),
        example="在[park:甲示范区]春季项目集中揭牌仪式上，[platform:海岳研发中心]、[institute:云川研究院]等4个平台揭牌。",
        gives=("海岳研发中心 > 甲示范区", "云川研究院 > 甲示范区"),
        counter="在[park:甲示范区]举行的推介活动上，[company:海岳公司]介绍了新品。",
        confidence=0.82,
    ),
    Pattern(
        name="also opened at a ceremony of the park",
        type=RelationType.IN_PARK,
        regex="在{region}?{O:park}(?!、)"
        + _CEREMONY
        + "[^。；]{4,160}"
        + _OPENED
        + "；{gap:8}(?:{project}、)?{strangers}"
        + _MEMBER
        + "{etc}{gap:4}"
        + _OPENED,
        cues=("仪式上", "活动上"),
        example="在[park:甲示范区]集中开工仪式上，[platform:海岳研发中心]等4个平台揭牌；[project:云川储能项目]等44个项目开工。",
        gives=("云川储能项目 > 甲示范区",),
        counter="在[park:甲示范区]集中开工仪式上，[platform:海岳研发中心]揭牌；[company:云川公司]表示祝贺。",
        confidence=0.82,
    ),
    Pattern(
        name="its ceremony is held in the park",
        type=RelationType.IN_PARK,
        regex="{S:firm|platform|project|park}(?:正式)?"
        + _OPENED
        + "(?:暨[^，。；]{2,20})?(?:仪式|活动|大会)?在{region}?{O:park}(?:隆重|顺利|成功)?(?:举行|举办)",
        cues=("举行", "举办"),
        example="日前，[institute:海岳研究院]揭牌仪式在[park:甲新区]举行。",
        gives=("海岳研究院 > 甲新区",),
        counter="日前，[institute:海岳研究院]年会在[park:甲新区]举行。",
        confidence=0.78,
        veto="签约",
    ),
    Pattern(
        name="opened in the park by guests",
        type=RelationType.IN_PARK,
        regex="在{region}?{O:park}(?:内|里)?，{gap:8}为{S:firm|platform}{gap:4}(?:揭牌|揭幕|剪彩|奠基)",
        cues=("揭牌", "揭幕", "剪彩", "奠基"),
        example="在[park:甲开发区]，来宾共同为[company:海岳燃气公司]揭牌。",
        gives=("海岳燃气公司 > 甲开发区",),
        counter="在[park:甲开发区]，来宾共同为[company:海岳燃气公司]鼓掌。",
        confidence=0.8,
    ),
    Pattern(
        name="rises in the park",
        type=RelationType.IN_PARK,
        regex="(?:^|[，；：])在{region}?{O:park}(?:内|里)?，[^，。；]{0,40}?{S:project|platform|park}[^。；]{0,30}?"
        "(?:正在(?:加快|抓紧)?建设|加紧建设|加快建设|拔地而起|正在(?:加紧)?施工|热火朝天)",
        cues=("建设", "拔地而起", "施工", "热火朝天"),
        example="在[park:甲开发区]，总投资5亿元的[park:海岳光电产业园]正在建设。",
        gives=("海岳光电产业园 > 甲开发区",),
        counter="在[park:甲开发区]，[project:海岳储能项目]的负责人介绍说，正在建设的还有一条路。",
        confidence=0.82,
        veto="介绍|表示|获悉|负责人",
    ),
    Pattern(
        name="inside the park, said of the topic",
        type=RelationType.IN_PARK,
        regex="{start}{gap:6}(?:园区|园|区)内的?{S:company|institute|platform|project}",
        topic="O:park",
        cues=("园区内", "园内", "区内"),
        example="[park:甲高新区]产业兴旺。此外，园区内[platform:海岳孵化中心]、[company:云川公司]等已建成。",
        gives=("海岳孵化中心 > 甲高新区", "云川公司 > 甲高新区"),
        counter="[park:甲高新区]产业兴旺。此外，园区内联外引，[company:云川公司]受益。",
        confidence=0.85,
    ),
    Pattern(
        name="the park has so many projects",
        type=RelationType.IN_PARK,
        regex="{O:park}{gap:4}(?:已有|现有|有){strangers}" + _MEMBER + "等" + _MANY + "个{gap:8}项目",
        cues=("有",),
        example="[park:甲产业园]已有[platform:海岳制造基地]、[company:云川光电]、某某气体等3个项目投产。",
        gives=("海岳制造基地 > 甲产业园", "云川光电 > 甲产业园"),
        counter="[park:甲产业园]有[company:云川光电]参与的3个项目投产。",
        confidence=0.85,
    ),
    Pattern(
        name="among the projects of the topic park",
        type=RelationType.IN_PARK,
        alone=True,
        regex="{start}{strangers}"
        + _MEMBER
        + "等"
        + _MANY
        + "个{gap:8}项目{gap:8}(?:投产|开工|竣工|建设|建成|投运|落地|推进|揭牌|签约|启用|奠基)",
        topic="O:park",
        cues=("项目",),
        example="[park:甲高新区]扩大招商，[platform:海岳制造基地]、[company:云川光电]等6个项目正在加快建设。",
        gives=("海岳制造基地 > 甲高新区", "云川光电 > 甲高新区"),
        counter="[park:甲高新区]扩大招商，[company:云川光电]等6个项目获奖。",
        confidence=0.78,
    ),
    Pattern(
        name="its opening is held by the park",
        type=RelationType.IN_PARK,
        regex="{O:park}(?:隆重|集中)?(?:举行|举办|召开)[^，。；]{0,30}{S:platform|institute|park}(?:启用|揭牌|开工|奠基|投用|开园|开业|挂牌)[^，。；与和]{0,8}(?:活动|仪式|大会)",
        cues=("举行", "举办", "召开"),
        example="[park:甲高新区]举行项目集中签约及[platform:海岳创新中心]启用入驻活动。",
        gives=("海岳创新中心 > 甲高新区",),
        counter="[park:甲高新区]举行[platform:海岳创新中心]推介活动。",
        confidence=0.82,
    ),
    Pattern(
        name="settled firms of the park are, said of the topic",
        type=RelationType.IN_PARK,
        regex="{start}(?:首批|目前|现有|已|其中|其|园区)*(?:入驻|进驻|落户|入园|签约)的?{gap:6}(?:企业|公司|机构|项目)(?:有|包括|为|是|：){strangers}"
        "(?={S:company|institute|project})",  # looked ahead at, since 入驻企业 is no subject of its own
        topic="O:park",
        cues=("入驻", "进驻", "落户", "入园", "签约"),
        example="[park:甲产业园]日前开园，首批入驻企业包括[company:海岳公司]、[company:云川公司]。",
        gives=("海岳公司 > 甲产业园", "云川公司 > 甲产业园"),
        counter="[park:甲产业园]日前开园，首批入驻企业向[company:海岳公司]学习。",
    ),
    Pattern(
        name="is one of the park's firms",
        type=RelationType.IN_PARK,
        regex="{O:park}{gap:10}(?:拥有|聚集|集聚|汇聚|入驻|落户|现有|已有|引进|培育){gap:20}(?:企业|公司|机构|项目){gap:8}，{S:company|institute|platform|project}"
        "(?:就|便|正|也)?是其中(?:的)?(?:之一|一员|一家|佼佼者|代表)",
        cues=("其中",),
        example="[park:甲高新区]已集聚集成电路企业300多家，[company:海岳股份有限公司]就是其中之一。",
        gives=("海岳股份有限公司 > 甲高新区",),
        counter="[park:甲高新区]已集聚企业300多家，[company:海岳股份有限公司]与其中一家签约。",
        confidence=0.88,
    ),
    Pattern(
        name="backbone of the park's industry",
        type=RelationType.IN_PARK,
        regex="{O:park}{over:24}以{company}{etc}为(?:龙头|链主|引领|核心|主体)、(?:以)?{S:company}{others}{etc}为(?:骨干|支撑|重点|配套|主体)",
        cues=("为骨干", "为支撑", "为重点", "为配套", "为主体"),
        example="[park:甲高新区]形成了以[company:海岳公司]为龙头、[company:云川公司]等为骨干的产业链。",
        gives=("云川公司 > 甲高新区",),
        counter="[park:甲高新区]形成了以[company:海岳公司]为龙头的产业链，[company:云川公司]等为骨干的协会到访。",
    ),
    Pattern(
        name="takes root in the park",
        type=RelationType.IN_PARK,
        regex="{S:site}{etc}{gap:10}在{region}?{O:park}(?:内|里)?(?:开花结果|落地开花|生根发芽|生根|安家|集聚|茁壮成长|拔地而起)",
        cues=("开花", "生根", "安家", "集聚", "茁壮", "拔地而起"),
        example="[park:海岳科技园]、[park:云川物流园]等一批重大项目在[park:甲高新区]开花结果。",
        gives=("海岳科技园 > 甲高新区", "云川物流园 > 甲高新区"),
        counter="[company:海岳公司]的技术在[park:甲高新区]受到关注。",
        confidence=0.85,
    ),
    Pattern(
        name="firm of an industry of the park",
        type=RelationType.IN_PARK,
        regex="{O:park}[^、，。；的与和]{2,10}(?:行业|产业|产业链|领域)(?:重点|龙头|骨干|领军|链主|代表|头部)+企业{S:company}",
        cues=("企业",),
        example="[park:甲高新区]集成电路行业重点企业[company:海岳股份有限公司]上市。",
        gives=("海岳股份有限公司 > 甲高新区",),
        counter="[park:甲高新区]走访集成电路行业，企业[company:海岳股份有限公司]上市。",
        confidence=0.88,
        veto="走访|调研|对接|引进",
    ),
    Pattern(
        name="the park in the park",
        type=RelationType.IN_PARK,
        regex="(?<![与和、及])(?:在|位于|走进|来到){O:park}(?:内|里)?的{S:park}",
        cues=("的",),
        example="列车在[park:甲高新区]的[park:海岳科学城]试跑。",
        gives=("海岳科学城 > 甲高新区",),
        counter="[park:甲高新区]的代表在[park:海岳科学城]考察。",
    ),
    Pattern(
        name="they flock to the topic park",
        type=RelationType.IN_PARK,
        regex="{start}{gap:14}{strangers}{S:firm|platform|project}{others}等[^，。；、]{0,20}?"
        + _FLOCK
        + "(?!{region|park|platform})",
        topic="O:park",
        cues=_FLOCK_CUES,
        example="[park:甲新区]坚持创新引领。经过多年努力，[platform:海岳研发中心]、[company:云川公司]等一批平台纷至沓来。",
        gives=("海岳研发中心 > 甲新区", "云川公司 > 甲新区"),
        counter="[park:甲新区]坚持创新引领。[company:云川公司]等一批企业纷纷祝贺。",
        confidence=0.8,
    ),
    Pattern(
        name="they flock to the topic region",
        type=RelationType.LOCATED_IN,
        regex="{start}{gap:14}{strangers}{S:firm|platform}{others}等[^，。；]{0,20}?"
        + _FLOCK
        + "(?!{region|park|platform})",
        topic="O:region",
        cues=_FLOCK_CUES,
        example="[region:甲市]打造新材料高地，[company:海岳]、[company:云川]等一批龙头企业、骨干企业扎堆集聚。",
        gives=("海岳 > 甲市", "云川 > 甲市"),
        counter="[region:甲市]打造新材料高地，[company:海岳]、[company:云川]等企业纷纷祝贺。",
        confidence=0.78,
    ),
    Pattern(
        name="lies in the park, told behind a comma",
        type=RelationType.IN_PARK,
        regex=_LIES + "{O:park}(?!的|{gap:14}的{gap:6}{site})",
        cues=("位于", "坐落", "地处", "选址"),
        example="[company:海岳公司]施工的[project:云川涂装项目]，位于[park:甲经开区]高浪路以南。",
        gives=("云川涂装项目 > 甲经开区",),
        counter="[company:海岳公司]介绍了[project:云川涂装项目]，位于[park:甲经开区]的展厅开放。",
        confidence=0.9,
    ),
    Pattern(
        name="lies in the place, told behind a comma",
        type=RelationType.LOCATED_IN,
        regex=_LIES + "{O:region}(?!的|{region}|{gap:14}的{gap:6}{site})",
        cues=("位于", "坐落", "地处", "选址"),
        example="[company:海岳公司]施工的[project:云川涂装项目]是省重点工程之一，位于[region:甲市][region:乙镇]境内。",
        gives=("云川涂装项目 > 乙镇",),
        counter="[company:海岳公司]介绍了[project:云川涂装项目]，位于[region:甲市]的展厅开放。",
        confidence=0.9,
    ),
)
