"""Who hosts a platform."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns.platform_words import (
    BESIDE,
    BUILDING,
    BUILDING_CUES,
    JOINT_CUES,
    JOINTLY,
    ONLOOKERS,
    RUN,
)

_TOGETHER = (
    "(?:共建|共同|联合|合作|合力|携手|联手|协同|建设|打造|组建|成立|设立|申报|运营)"
    "(?!.{0,4}(?:表彰|举办|发起|主办|签))"
)

PATTERNS = (
    Pattern(
        name="builds",
        type=RelationType.HOSTS,
        regex="(?<![在位于对向从到自合手与、]){S:firm|park|consortium}(?:{over:14}在{gap:4}(?:{region}{park}?|{park}|{org}))?{over:24}"
        + BUILDING
        + "(?:了|起|成)?{gap:18}(?:{region}{gap:14}——)?{O:platform}",
        cues=BUILDING_CUES,
        example="[company:海岳股份有限公司]先后建有[platform:甲省磁材重点实验室]、[platform:海岳院士工作站]。",
        gives=("海岳股份有限公司 > 甲省磁材重点实验室", "海岳股份有限公司 > 海岳院士工作站"),
        counter="[company:海岳股份有限公司]参观[platform:甲省磁材重点实验室]。",
        veto="批准|支持|同意|推荐|鼓励|指导|授牌|考察|调研|参观|走进|获悉|负责人|企业|引进的|公司",
    ),
    Pattern(
        name="built by",
        type=RelationType.HOSTS,
        regex="{O:platform}{gap:8}，?(?:由|依托于?){S:host}{etc}{gap:10}" + RUN,
        cues=("由", "依托"),
        example="[platform:甲省磁材重点实验室]由[university:甲大学]、[company:海岳股份有限公司]共建。",
        gives=("甲大学 > 甲省磁材重点实验室", "海岳股份有限公司 > 甲省磁材重点实验室"),
        counter="[platform:甲省磁材重点实验室]由[agency:科技部]认定。",
        confidence=0.92,
    ),
    Pattern(
        name="built by the first of several",
        type=RelationType.HOSTS,
        regex="{O:platform}(?:{gap:8}|{gap:4}{region}{gap:4})，?(?:是|系)?由{S:host|agency}"
        + BESIDE
        + "{actor}{etc}{gap:8}"
        + _TOGETHER,
        cues=(*JOINT_CUES, "建设", "打造", "组建", "成立", "设立", "申报", "运营"),
        example="[platform:海岳基地]由[company:海岳股份有限公司]与[agency:甲市科技局]、[park:甲高新区]三方共建。",
        gives=("海岳股份有限公司 > 海岳基地",),
        counter="[platform:海岳基地]由[company:海岳股份有限公司]与[agency:甲市科技局]共同表彰。",
        confidence=0.9,
        veto="批准|批复|指导|主办",
    ),
    Pattern(
        name="built by the others of several",
        type=RelationType.HOSTS,
        regex="{O:platform}(?:{gap:8}|{gap:4}{region}{gap:4})，?(?:是|系)?由{actor}"
        + BESIDE
        + "{S:host|agency}{etc}{gap:8}"
        + _TOGETHER,
        cues=(*JOINT_CUES, "建设", "打造", "组建", "成立", "设立", "申报", "运营"),
        example="[platform:海岳基地]由[company:海岳股份有限公司]与[agency:甲市科技局]、[park:甲高新区]三方共建。",
        gives=("甲市科技局 > 海岳基地", "甲高新区 > 海岳基地"),
        counter="[platform:海岳基地]由[company:海岳股份有限公司]与[agency:甲市科技局]共同表彰。",
        confidence=0.88,
        veto="批准|批复|指导|主办",
    ),
    Pattern(
        name="the one it runs",
        type=RelationType.HOSTS,
        regex="(?<![在于]){S:host}{etc}{gap:10}(?:举办|开设|开办|" + RUN + ")的{gap:14}{O:platform}",
        cues=("的",),
        example="[company:海岳股份有限公司]投资建设运营的[platform:甲市智算中心]上线。",
        gives=("海岳股份有限公司 > 甲市智算中心",),
        counter="[company:海岳股份有限公司]投产的设备进入[platform:甲市智算中心]。",
        confidence=0.92,
        veto="专利|来自|产品|团队|进入",
    ),
    Pattern(
        name="own",
        type=RelationType.HOSTS,
        regex="(?<![在于]){S:firm|park|platform}(?:的|内的|内，|厂区内的?|校园内的?|自有的|旗下的?|下属的?|所属的?)?{O:platform}",
        cues=(),
        example="[university:甲大学][platform:磁材重点实验室]发布成果。",
        gives=("甲大学 > 磁材重点实验室",),
        counter="[university:甲大学]、[platform:磁材重点实验室]发布成果。",
        confidence=0.8,
    ),
    Pattern(
        name="builds, said of the topic",
        type=RelationType.HOSTS,
        regex="{start}{gap:14}" + BUILDING + "(?:了|起|成)?{gap:16}(?:{region}{gap:14}——)?{O:platform}",
        topic="S:firm|park|region|platform",
        cues=BUILDING_CUES,
        example="[region:甲省]多部门联手搭台。先后打造了[platform:乙市科创中心]、[platform:丙市科创中心]。",
        gives=("甲省 > 乙市科创中心", "甲省 > 丙市科创中心"),
        counter="[region:甲省]多部门联手搭台。批准建设[platform:乙市科创中心]。",
        confidence=0.78,
        veto="批准|支持|同意|推荐|鼓励|指导|授牌|考察|调研|参观|走进|获悉|负责人|我们",
    ),
    Pattern(
        name="speeds up, said of the topic",
        type=RelationType.HOSTS,
        regex="{start}{gap:8}(?:加快|推进|推动|启动){gap:4}{O:platform}{etc}{gap:8}建设",
        topic="S:firm|park|region",
        cues=("加快", "推进", "推动", "启动"),
        example="[region:甲市]布局前沿领域，加快[platform:海岳研究中心]、[platform:云川科创中心]等平台建设。",
        gives=("甲市 > 海岳研究中心", "甲市 > 云川科创中心"),
        counter="[region:甲市]布局前沿领域，加快融入，[platform:海岳研究中心]建设顺利。",
        confidence=0.78,
    ),
    Pattern(
        name="region builds",
        type=RelationType.HOSTS,
        regex="(?<![在位于对向从到自合手与、]){S:region}(?:{gap:8}在{gap:4}{region})?{gap:20}"
        + BUILDING
        + "(?:了|起|成)?{gap:18}{O:platform}",
        cues=BUILDING_CUES,
        example="[region:甲市]建成全国首个[platform:海岳创新促进中心]。",
        gives=("甲市 > 海岳创新促进中心",),
        counter="记者从[region:甲市]获悉，企业建成[platform:海岳创新促进中心]。",
        confidence=0.82,
        veto="批准|支持|同意|推荐|鼓励|指导|授牌|考察|调研|参观|走进|深入|获悉|负责人|牵头|频道|企业|公司",
    ),
    Pattern(
        name="builds with others",
        type=RelationType.HOSTS,
        regex="(?<![在位于对向从到自]){S:firm|park|platform|consortium|agency"
        + "}{gap:10}"
        + BESIDE
        + "{gap:4}{org}{etc}{gap:12}"
        + JOINTLY
        + "{gap:14}(?:{org}—)?{O:platform|university}(?!—|-|·)",
        cues=JOINT_CUES,
        example="[company:海岳股份有限公司]与[university:甲大学]共建[platform:甲省磁材重点实验室]。",
        gives=("海岳股份有限公司 > 甲省磁材重点实验室",),
        counter="[company:海岳股份有限公司]与[university:甲大学]共同参观[platform:甲省磁材重点实验室]。",
        veto=ONLOOKERS,
    ),
    Pattern(
        name="built with it",
        type=RelationType.HOSTS,
        regex=BESIDE
        + "{gap:4}{S:firm|park}{etc}{gap:12}"
        + JOINTLY
        + "{gap:14}(?:{org}—)?{O:platform|university}(?!—|-|·)",
        cues=JOINT_CUES,
        example="[company:海岳股份有限公司]与[university:甲大学]共建[platform:甲省磁材重点实验室]。",
        gives=("甲大学 > 甲省磁材重点实验室",),
        counter="[company:海岳股份有限公司]与[university:甲大学]共同参观[platform:甲省磁材重点实验室]。",
        veto=ONLOOKERS,
    ),
    Pattern(
        name="built by, said later",
        type=RelationType.HOSTS,
        regex="{O:platform}{wide:40}，(?:它|其|该中心|该平台|中心|平台|实验室|基地)?，?由{S:host}(?:(?:与|和|联合|携手|会同)[0-9]{1,3}[家所个]{gap:12}|{etc}{gap:8})"
        "(?:建设|运营|牵头|承建|共建|建立|组建|管理|打造|设立|创办|主导)(?!{gap:20}{platform|project|consortium})",
        cues=("由",),
        example="[platform:甲省磁材重点实验室]去年获批，由[university:甲大学]牵头建设。",
        gives=("甲大学 > 甲省磁材重点实验室",),
        counter="[platform:甲省磁材重点实验室]去年获批，由[agency:科技部]授牌。",
    ),
    Pattern(
        name="built under guidance",
        type=RelationType.HOSTS,
        regex="{O:platform}{gap:4}由{agency|region}{etc}{gap:6}(?:指导|支持|批准|主管|主办|批复)(?:下)?，(?:由)?{S:host|agency}{etc}{gap:8}(?:建设|运营|承建|共建|建立|组建|管理|打造|设立|创办|主导|承办)",
        cues=("指导", "支持", "批准", "主管", "主办", "批复"),
        example="[platform:甲市科创中心]是由[agency:甲省科技厅]指导，[company:海岳股份有限公司]和[university:甲大学]联手打造的平台。",
        gives=("海岳股份有限公司 > 甲市科创中心", "甲大学 > 甲市科创中心"),
        counter="[platform:甲市科创中心]是由[agency:甲省科技厅]指导，[company:海岳股份有限公司]表示祝贺。",
        confidence=0.9,
    ),
    Pattern(
        name="built with the leader",
        type=RelationType.HOSTS,
        regex="{O:platform}{over:12}由{actor}{etc}{gap:8}(?:牵头|领衔|主导){gap:6}，?(?:联合|携手|会同|与){gap:4}{S:firm|park|platform|consortium}{etc}{gap:8}(?:共建|参与|共同|建设|组建|建立|打造)",
        cues=("牵头", "领衔", "主导"),
        example="[platform:甲省磁材创新中心]由[company:海岳股份有限公司]牵头，联合[university:甲大学]共建。",
        gives=("甲大学 > 甲省磁材创新中心",),
        counter="[platform:甲省磁材创新中心]由[company:海岳股份有限公司]牵头，联合[university:甲大学]办会。",
        confidence=0.82,
    ),
    Pattern(
        name="body builds",
        type=RelationType.HOSTS,
        regex="(?<![在位于对向从到自合手与、]){S:agency}{etc}(?:{gap:4}在(?:{region}|{park}|{org}))?{gap:14}(?:打造|建设|搭建|建立|设立|成立|创办|上线|推出|开发|组建|共建|建成)"
        "(?:了|起|成)?{gap:14}{O:platform}",
        cues=("打造", "建", "设立", "成立", "创办", "上线", "推出", "开发"),
        example="[agency:甲市科技局]搭建[platform:“甲市科创云”平台]，服务企业。",
        gives=("甲市科技局 > “甲市科创云”平台",),
        counter="[agency:甲市科技局]批准建设[platform:海岳重点实验室]。",
        confidence=0.78,
        veto="批准|支持|同意|推荐|鼓励|指导|授牌|考察|调研|参观|走进|获悉|负责人|企业|公司|依托|认定",
    ),
    Pattern(
        name="takes part in building",
        type=RelationType.HOSTS,
        regex="{O:platform}{wide:30}，{S:firm}{etc}(?:参与|合作|共同)(?:共建|建设)",
        cues=("共建", "建设"),
        example="[platform:甲省磁材工程技术研究中心]落户[company:海岳股份有限公司]，[university:甲大学]参与共建。",
        gives=("甲大学 > 甲省磁材工程技术研究中心",),
        counter="[platform:甲省磁材工程技术研究中心]落户[company:海岳股份有限公司]，[university:甲大学]参与研讨。",
        confidence=0.82,
    ),
    Pattern(
        name="signs and builds",
        type=RelationType.HOSTS,
        regex="(?:(?<!参)与|同|和|联合|携手){S:firm}{etc}{gap:14}(?:合作|签约|签署|签订|协议|携手|联手|牵手|对接)[^。；]{0,14}?，(?:双方|{firm})?(?:并|将|拟|围绕|就|合作|联合|共同)*(?:共建|合建|合办|联建|建设|成立|设立|组建|打造|建立|建起|创建|搭建)了?{gap:14}{O:platform}",
        cues=("合作", "签约", "签署", "签订", "协议", "携手", "联手", "牵手", "对接"),
        example="[company:海岳股份有限公司]与[university:甲大学]签订协议，共建[platform:海岳联合实验室]。",
        gives=("甲大学 > 海岳联合实验室",),
        counter="[company:海岳股份有限公司]与[university:甲大学]签订协议，参观[platform:海岳联合实验室]。",
        confidence=0.8,
    ),
    Pattern(
        name="signs and builds: first",
        type=RelationType.HOSTS,
        regex="(?<![在位于对向从到自与和同]){S:unit|region|park}{gap:4}(?:与|同|和|联合|携手){actor}{etc}{gap:14}(?:合作|签约|签署|签订|协议)[^。；]{0,14}?，(?:双方)?(?:并|将|拟|围绕|就|合作|联合|共同)*(?:共建|合建|合办|联建|建设|成立|设立|组建|打造)了?{gap:14}{O:platform}",
        cues=(
            "合作",
            "签约",
            "签署",
            "签订",
            "协议",
        ),
        example="[agency:甲区政府]与[company:海岳股份有限公司]签署框架协议，双方将围绕共建[platform:海岳科创中心]开展合作。",
        gives=("甲区政府 > 海岳科创中心",),
        counter="[agency:甲区政府]与[company:海岳股份有限公司]签署框架协议，参观[platform:海岳科创中心]。",
        confidence=0.78,
    ),
    Pattern(
        name="body runs it",
        type=RelationType.HOSTS,
        regex="{O:platform}(?:{wide:40}，|{gap:8})由{S:agency}{etc}{gap:8}(?:建设|打造|运营|组建|设立|创办|举办|管理)(?!{gap:20}{platform|project|consortium})",
        cues=("由",),
        example="[platform:甲市科创飞地]位于[region:乙市]，由[agency:甲市科技局]主导建设。",
        gives=("甲市科技局 > 甲市科创飞地",),
        counter="[platform:甲市科创飞地]位于[region:乙市]，由[agency:甲市科技局]授牌。",
        confidence=0.82,
        veto="批准|批复|指导",
    ),
    Pattern(
        name="is what they build together: first",
        type=RelationType.HOSTS,
        regex="{O:platform}，?(?:是|系|为){gap:4}{S:host}{etc}(?:与|和|联合|携手|会同){actor}{etc}{gap:8}(?:共建|合作|共同|联合)",
        cues=(
            "共建",
            "合作",
            "共同",
            "联合",
        ),
        example="[platform:海岳中试基地]是[park:甲高新区]与[university:乙大学]共建的平台。",
        gives=("甲高新区 > 海岳中试基地",),
        counter="[platform:海岳中试基地]是[park:甲高新区]与[university:乙大学]表彰的单位。",
        confidence=0.88,
    ),
    Pattern(
        name="is what they build together: second",
        type=RelationType.HOSTS,
        regex="{O:platform}，?(?:是|系|为){gap:4}{actor}{etc}(?:与|和|联合|携手|会同){S:host}{etc}{gap:8}(?:共建|合作|共同|联合)",
        cues=(
            "共建",
            "合作",
            "共同",
            "联合",
        ),
        example="[platform:海岳中试基地]是[park:甲高新区]与[university:乙大学]共建的平台。",
        gives=("乙大学 > 海岳中试基地",),
        counter="[platform:海岳中试基地]是[park:甲高新区]与[university:乙大学]表彰的单位。",
        confidence=0.88,
    ),
    Pattern(
        name="is what it builds",
        type=RelationType.HOSTS,
        regex="{O:platform}，?(?:是|系|为){gap:4}{S:host}{etc}(?:在{region})?{gap:8}(?:投资|牵头|打造|建设|设立|创办|成立|组建|运营)",
        cues=(
            "是",
            "系",
            "为",
        ),
        example="[platform:海岳孵化器]是[company:海岳集团]打造的创业平台。",
        gives=("海岳集团 > 海岳孵化器",),
        counter="[platform:海岳孵化器]是[company:海岳集团]的客户。",
        confidence=0.88,
    ),
)
