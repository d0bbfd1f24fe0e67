"""What somebody is to the platform that was last spoken of, and more ways to come by one."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern

_FIRM = "company|university|institute"
_HOST = "company|university|institute|park"
_JOINTLY = (
    "(?:共建|合建|合办|联建|(?:共同|联合|合作|携手)(?:共建|建设|建立|打造|成立|组建|设立|申报|申请|搭建|创建|创办|发起|筹建"
    "|承建|运营)|合作(?=的))"
)
_ROLE = (
    "(?:依托|共建|承建|建设|牵头|组建|运营|参建|合作|联合共建|牵头建设|共同建设)"
    "(?:单位|方|主体|企业|高校|院校)"
)
_ROLES = ("单位", "方", "主体", "企业", "高校", "院校")

PATTERNS = (
    Pattern(
        name="its unit is, told before",
        type=RelationType.HOSTS,
        regex=_ROLE + "(?:主要|还|则|分别)*(?:包括|包含|有|为|是|：|系|由)了?{gap:2}{S:" + _HOST + "}",
        topic="O:platform",
        nearest=True,
        cues=("依托", "共建", "承建", "建设", "牵头", "组建", "运营", "参建"),
        example="[platform:甲省磁材重点实验室]的依托单位是[university:甲大学]，共建单位为[company:海岳公司]、[company:云川公司]。",
        gives=("甲大学 > 甲省磁材重点实验室", "海岳公司 > 甲省磁材重点实验室"),
        counter="[platform:甲省磁材重点实验室]的共建单位到[company:海岳公司]参观。",
        confidence=0.86,
        veto="合作",
    ),
    Pattern(
        name="unit that is named",
        type=RelationType.HOSTS,
        regex="{O:platform}的?" + _ROLE + "(?:之一)?(?:——|、|，)?{S:" + _HOST + "}",
        cues=_ROLES,
        example="[platform:甲省磁材重点实验室]共建单位[company:海岳公司]提供了中试线。",
        gives=("海岳公司 > 甲省磁材重点实验室",),
        counter="[platform:甲省磁材重点实验室]用户单位[company:海岳公司]提供了样品。",
        confidence=0.88,
        veto="合作",
    ),
    Pattern(
        name="as its unit",
        type=RelationType.HOSTS,
        regex="作为{O:platform}的?{gap:4}" + _ROLE + "(?:之一)?，{S:" + _HOST + "|agency}",
        cues=("作为",),
        example="作为[platform:甲省磁材重点实验室]的依托单位，[university:甲大学]组建了团队。",
        gives=("甲大学 > 甲省磁材重点实验室",),
        counter="作为[platform:甲省磁材重点实验室]的用户单位，[university:甲大学]组建了团队。",
        confidence=0.92,
        veto="合作",
    ),
    Pattern(
        name="leads those who build it",
        type=RelationType.HOSTS,
        regex="由{S:" + _HOST + "}{etc}{gap:4}(?:牵头|领衔|主导)，?{over:40}"
        "(?:建设|组建|共建|打造|成立|设立|参与|筹建)的{gap:10}{O:platform}",
        cues=("牵头", "领衔", "主导"),
        example="由[university:甲大学]牵头，多家企业共同建设的[platform:甲省磁材重点实验室]揭牌。",
        gives=("甲大学 > 甲省磁材重点实验室",),
        counter="由[university:甲大学]牵头的团队参观了[platform:甲省磁材重点实验室]。",
        confidence=0.88,
    ),
    Pattern(
        name="leads, with others, those who build it",
        type=RelationType.HOSTS,
        regex="由{S:"
        + _HOST
        + "}{etc}{gap:4}(?:牵头|领衔|主导)，?(?:联合|携手|会同|与)?{gap:4}{org}{etc}{gap:6}"
        "(?:建设|组建|共建|打造|成立|设立|参与|筹建)的{gap:10}{O:platform}",
        cues=("牵头", "领衔", "主导"),
        example="由[university:甲大学]牵头，联合[company:海岳公司]共同建设的[platform:甲省磁材重点实验室]揭牌。",
        gives=("甲大学 > 甲省磁材重点实验室",),
        counter="由[university:甲大学]牵头，[company:海岳公司]参观了[platform:甲省磁材重点实验室]。",
        confidence=0.88,
    ),
    Pattern(
        name="the one it applied for",
        type=RelationType.HOSTS,
        regex="(?<![在于]){S:"
        + _FIRM
        + "}{etc}{gap:6}(?:申报|申请|筹建|投建|投用|投资|联合申报)的{gap:14}{O:platform}",
        cues=("申报", "申请", "筹建", "投建", "投用", "投资"),
        example="由[company:海岳公司]申报的[platform:甲省磁材重点实验室]入选名单。",
        gives=("海岳公司 > 甲省磁材重点实验室",),
        counter="[company:海岳公司]申请的专利来自[platform:甲省磁材重点实验室]。",
        confidence=0.87,
        veto="专利|来自|技术|产品",
    ),
    Pattern(
        name="the one that two build: the first",
        type=RelationType.HOSTS,
        regex="(?<![在于]){S:"
        + _HOST
        + "}(?:与|和|同|联合|携手|会同){actor}{etc}{gap:6}"
        + _JOINTLY
        + "的{gap:14}{O:platform}",
        cues=("共建", "合建", "合办", "联建", "共同", "联合", "合作", "携手"),
        example="[company:海岳公司]与[university:甲大学]共同申报的[platform:甲省磁材重点实验室]获批。",
        gives=("海岳公司 > 甲省磁材重点实验室",),
        counter="[company:海岳公司]与[university:甲大学]共同参观的[platform:甲省磁材重点实验室]获批。",
        confidence=0.88,
    ),
    Pattern(
        name="the one that two build: the second",
        type=RelationType.HOSTS,
        regex="{actor}(?:与|和|同|联合|携手|会同){S:"
        + _HOST
        + "}{etc}{gap:6}"
        + _JOINTLY
        + "的{gap:14}{O:platform}",
        cues=("共建", "合建", "合办", "联建", "共同", "联合", "合作", "携手"),
        example="[company:海岳公司]与[university:甲大学]共同申报的[platform:甲省磁材重点实验室]获批。",
        gives=("甲大学 > 甲省磁材重点实验室",),
        counter="[company:海岳公司]与[university:甲大学]共同参观的[platform:甲省磁材重点实验室]获批。",
        confidence=0.88,
    ),
    Pattern(
        name="founds it with another there: first",
        type=RelationType.HOSTS,
        regex="{S:"
        + _HOST
        + "}{gap:6}(?:联合|携手|会同|联手|牵手){gap:4}{org}{etc}{gap:4}(?:在{region}?(?:{park}|{org})?"
        "{gap:4})?，?{gap:4}"
        "(?:成立|组建|建立|设立|打造|建设|创办|共建|新建|筹建)了?{gap:10}{O:platform}(?!{gap:4}(?:仪式|大会))",
        cues=("联合", "携手", "会同", "联手", "牵手"),
        example="[company:海岳公司]联合[university:甲大学]在[park:甲高新区]设立[platform:海岳联合实验室]。",
        gives=("海岳公司 > 海岳联合实验室",),
        counter="[company:海岳公司]联合[university:甲大学]在[park:甲高新区]参观[platform:海岳联合实验室]。",
        confidence=0.85,
        veto="批准|支持|参观|考察|调研",
    ),
    Pattern(
        name="founds it with another there: second",
        type=RelationType.HOSTS,
        regex="(?:联合|携手|会同|联手|牵手){gap:4}{S:"
        + _HOST
        + "}{etc}{gap:4}(?:在{region}?(?:{park}|{org})?{gap:4})?，?{gap:4}"
        "(?:成立|组建|建立|设立|打造|建设|创办|共建|新建|筹建)了?{gap:10}{O:platform}(?!{gap:4}(?:仪式|大会))",
        cues=("联合", "携手", "会同", "联手", "牵手"),
        example="[company:海岳公司]联合[university:甲大学]在[park:甲高新区]设立[platform:海岳联合实验室]。",
        gives=("甲大学 > 海岳联合实验室",),
        counter="[company:海岳公司]联合[university:甲大学]在[park:甲高新区]参观[platform:海岳联合实验室]。",
        confidence=0.85,
        veto="批准|支持|参观|考察|调研",
    ),
    Pattern(
        name="its team relies on it",
        type=RelationType.HOSTS,
        regex="{S:company|university}(?:的|研发团队|科研团队|团队|技术团队|科研人员|近年来|积极|长期|还|已)*依托(?:于)?{O:platform}{etc}(?:的[^，。；]{1,10})?，?"
        "{gap:12}(?:攻克|研发|突破|研制|开展|攻关|开发|掌握|主攻|把{gap:8}做)",
        cues=("依托",),
        example="[company:海岳公司]研发团队依托[platform:甲省磁材重点实验室]，攻克了难题。",
        gives=("海岳公司 > 甲省磁材重点实验室",),
        counter="[company:海岳公司]依托[platform:甲省磁材重点实验室]举办展会。",
        confidence=0.78,
    ),
    Pattern(
        name="speeds it up",
        type=RelationType.HOSTS,
        regex="(?<![在位于对向从到自与和]){S:"
        + _HOST
        + "}(?!的|内){gap:8}(?:加快|推进|推动|加速|抓紧){gap:6}{O:platform}{etc}{gap:8}建设",
        cues=("加快", "推进", "推动", "加速", "抓紧"),
        example="[company:海岳公司]正加快推进[platform:甲省磁材重点实验室]建设。",
        gives=("海岳公司 > 甲省磁材重点实验室",),
        counter="[company:海岳公司]加快发展，[platform:甲省磁材重点实验室]建设顺利。",
        confidence=0.8,
        veto="支持|服务|调研|考察|企业",
    ),
    Pattern(
        name="its platforms are approved, said of the topic",
        type=RelationType.HOSTS,
        regex="{start}{gap:6}{O:platform}{etc}{gap:4}(?:相继|先后|成功|陆续|顺利|接连|双双)+(?:获批|获认定|落成|建成|投用"
        "|投入使用|揭牌|挂牌|通过认定|通过验收)(?=[，。；]|$)",
        topic="S:company|university|institute|park",
        cues=("相继", "先后", "成功", "陆续", "顺利", "接连", "双双"),
        example="[company:海岳公司]创新能力不断提升，[platform:甲省磁材重点实验室]、[platform:海岳中试基地]相继获批。",
        gives=("海岳公司 > 甲省磁材重点实验室", "海岳公司 > 海岳中试基地"),
        counter="[company:海岳公司]创新能力不断提升，[platform:甲省磁材重点实验室]相继来人考察。",
        confidence=0.76,
    ),
    Pattern(
        name="run for its owner by",
        type=RelationType.HOSTS,
        regex="{O:platform}(?:{wide:40}，|{gap:8})委托{S:company|institute|university}{gap:4}(?:运营|管理|建设)",
        cues=("委托",),
        example="[platform:海岳孵化器]由[agency:甲区政府]投资建设，委托[company:海岳公司]运营。",
        gives=("海岳公司 > 海岳孵化器",),
        counter="[platform:海岳孵化器]委托[company:海岳公司]装修。",
        confidence=0.85,
    ),
    Pattern(
        name="sits in it",
        type=RelationType.HOSTS,
        regex="{O:platform}{gap:8}(?:隶属于?|从属于|直属于?|建在|落在|放在|安在|设立在|建于){S:"
        + _FIRM
        + "}(?![^，。；]{0,4}(?:所在|附近|旁|总部))",
        cues=("隶属", "从属", "直属", "建在", "落在", "放在", "安在", "设立在", "建于"),
        example="[platform:甲省磁材重点实验室]隶属于[university:甲大学]。",
        gives=("甲大学 > 甲省磁材重点实验室",),
        counter="[platform:甲省磁材重点实验室]的展台设立在[university:甲大学]附近。",
        confidence=0.86,
    ),
    Pattern(
        name="built with its leader, told before",
        type=RelationType.HOSTS,
        regex="由{actor}{etc}{gap:8}(?:牵头|领衔|主导){gap:6}，?(?:联合|携手|会同|与)?{gap:4}{S:"
        + _HOST
        + "}{others}{etc}{gap:8}(?:共建|参与共建|参与建设|共同建设|参建|共同组建)(?!的)",
        topic="O:platform",
        nearest=True,
        cues=("共建", "参与建设", "共同建设", "参建", "共同组建"),
        example="[platform:甲实验室]是[agency:甲省政府]批准的首个省实验室，由[company:海岳公司]牵头，[university:甲大学]等共建。",
        gives=("甲大学 > 甲实验室",),
        counter="[platform:甲实验室]是[agency:甲省政府]批准的首个省实验室，由[company:海岳公司]牵头，[university:甲大学]祝贺。",
        confidence=0.84,
    ),
    Pattern(
        name="run by, told before",
        type=RelationType.HOSTS,
        regex="由(?:{company}(?:旗下|下属|所属|全资|控股)+的?(?:子公司|企业|公司)?)?{S:"
        + _HOST
        + "}{gap:2}(?:负责|具体|承担|全面)+(?:投资|建设|运营|管理|承建)(?!的|{gap:14}{platform|project"
        "|park})",
        topic="O:platform",
        nearest=True,
        cues=("负责", "具体", "承担", "全面"),
        example="[platform:甲超算中心]上线，由[company:海岳集团]旗下[company:云川公司]负责运营。",
        gives=("云川公司 > 甲超算中心",),
        counter="[platform:甲超算中心]上线，由[company:云川公司]负责保洁。",
        confidence=0.84,
    ),
    Pattern(
        name="builds it with another, said of the topic",
        type=RelationType.HOSTS,
        regex="{start}{gap:8}(?:(?<!参)与|同|和|联合|携手|会同){gap:4}{actor}{etc}{gap:8}，?{gap:4}"
        "(?:共建|合建|合办|联建|(?:共同|联合|合作)(?:建设|建立|打造|成立|组建|设立|申报|搭建|创建|创办|筹建))了?{gap:10}(?:{org}—)?{O:platform}",
        topic="S:company|university|institute|park|platform",
        cues=("共建", "合建", "合办", "联建", "共同", "联合", "合作"),
        example="[company:海岳公司]去年发射卫星18颗，与[university:甲大学]合作建立了[platform:甲省卫星遥感工程研究中心]。",
        gives=("海岳公司 > 甲省卫星遥感工程研究中心",),
        counter="[company:海岳公司]去年发射卫星18颗，与[university:甲大学]合作参观了[platform:甲省卫星遥感工程研究中心]。",
        confidence=0.82,
        veto="批准|支持|参观|考察|调研|双方",
    ),
    Pattern(
        name="an office among those who build it",
        type=RelationType.HOSTS,
        regex="{O:platform}{gap:8}，?由{S:agency}{etc}{gap:6}(?:共建|共同(?:建设|打造|组建|设立|搭建)|联合(?:建设|打造|组建|设立|搭建))",
        cues=("共建", "共同", "联合"),
        example="[platform:甲实验室]由[agency:甲高新区管委会]、[institute:乙研究院]共建。",
        gives=("甲高新区管委会 > 甲实验室",),
        counter="[platform:甲实验室]由[agency:甲高新区管委会]、[institute:乙研究院]共同表彰。",
        confidence=0.84,
        veto="批准|批复|指导|主管",
    ),
    Pattern(
        name="so many, namely",
        type=RelationType.HOSTS,
        regex="{S:"
        + _HOST
        + "}{over:20}(?:建有|拥有|获批|现有|设有|建成)[^，。；]{0,20}(?:平台|机构|实验室|中心"
        "|载体)[^，。；]{0,6}，"
        "(?:即|包括|其中包括|其中有|分别是|分别为|涵盖){gap:2}{O:platform}",
        cues=("建有", "拥有", "获批", "现有", "设有", "建成"),
        example="[company:海岳公司]建有省级平台2个，即[platform:甲重点实验室]和[platform:乙研究中心]。",
        gives=("海岳公司 > 甲重点实验室", "海岳公司 > 乙研究中心"),
        counter="[company:海岳公司]建有省级平台2个，并与[platform:甲重点实验室]合作。",
        confidence=0.86,
    ),
    Pattern(
        name="has it to lean on",
        type=RelationType.HOSTS,
        regex="(?<![与和同]){S:company|university}(?:积极|长期|还|已)*以{O:platform}为(?:依托|载体|支撑|平台)",
        cues=("以",),
        example="[company:海岳公司]以[platform:甲重点实验室]为依托开展攻关。",
        gives=("海岳公司 > 甲重点实验室",),
        counter="[company:海岳公司]以[platform:甲重点实验室]为榜样开展攻关。",
        confidence=0.78,
    ),
    Pattern(
        name="are its units",
        type=RelationType.HOSTS,
        regex="{S:" + _HOST + "}{others}{etc}(?:均|都)?(?:为|是|作为|系)" + _ROLE + "(?=[，。；]|$)",
        topic="O:platform",
        nearest=True,
        cues=_ROLES,
        example="[platform:甲重点实验室]在[university:甲大学]揭牌，[company:海岳公司]、[company:云川公司]为共建单位。",
        gives=("海岳公司 > 甲重点实验室", "云川公司 > 甲重点实验室"),
        counter="[platform:甲重点实验室]在[university:甲大学]揭牌，[company:海岳公司]为用户单位。",
        confidence=0.84,
        veto="合作",
    ),
    Pattern(
        name="its head is an officer of",
        type=RelationType.HOSTS,
        regex="{O:platform}(?:常务|执行)?副?(?:主任|负责人|首席科学家|首席专家)、{S:company|university}{gap:14}{person}",
        cues=("主任", "负责人", "首席"),
        example="[platform:甲工程研究中心]主任、[company:海岳公司]技术总监[person:王明]说。",
        gives=("海岳公司 > 甲工程研究中心",),
        counter="[platform:甲工程研究中心]主任会见[company:海岳公司]技术总监[person:王明]。",
        confidence=0.74,
    ),
)
