"""What somebody is to the project that was last spoken of, and more ways to undertake one."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns.phrases import DROPPED

_FIRM = "company|university|institute"
_ROLE = (
    "(?:(?:建设|施工|承建|承担|投资|参建|实施|设计|总承包|运营|开发|代建|投资建设|牵头|申报|参与|协作|完成|投资运营)"
    "(?:单位|方|主体|商|企业)|业主(?:单位|方)?)"
)
_ROLE_CUES = ("单位", "方", "主体", "商", "企业", "业主")
_LEADING = "(?:牵头|领衔|主持|主导)"

PATTERNS = (
    Pattern(
        name="its unit is, told before",
        type=RelationType.UNDERTAKES,
        regex=_ROLE + "(?:(?:主要|还|则|分别)*(?:包括|包含|有|为|是|：|系|由)了?{gap:2})?{S:" + _FIRM + "}",
        topic="O:project",
        nearest=True,
        cues=_ROLE_CUES,
        example="[project:海岳储能项目]签约落户[park:甲高新区]，投资方[company:海岳公司]是龙头。",
        gives=("海岳公司 > 海岳储能项目",),
        counter="[project:海岳储能项目]签约落户[park:甲高新区]，投资方到[company:海岳公司]参观。",
        confidence=0.85,
        planned=True,
        veto=DROPPED,
    ),
    Pattern(
        name="works on it, told before",
        type=RelationType.UNDERTAKES,
        regex="(?<=，){S:company}{etc}{gap:4}(?:承建|施工|总承包|总包|设计|投资建设|代建|投资|建设)(?=[，。；]|$)",
        topic="O:project",
        nearest=True,
        cues=("承建", "施工", "总承包", "总包", "设计", "代建", "投资", "建设"),
        example="[project:海岳储能项目]总投资30亿元，由[company:海岳公司]建设，[company:云川公司]施工。",
        gives=("云川公司 > 海岳储能项目",),
        counter="[project:海岳储能项目]总投资30亿元，[company:云川公司]观望。",
        confidence=0.82,
    ),
    Pattern(
        name="led by",
        type=RelationType.UNDERTAKES,
        regex="(?:该|这一)?(?:项目|课题|专项|工程)?由{S:"
        + _FIRM
        + "}{etc}{gap:6}(?:主持|牵头|领衔|承担|总承包|总包|施工|承建|投资|联合申报)"
        "(?!的|{gap:14}{consortium|platform|project|park}|[^，。；]{0,20}的{consortium|platform|project|park})",
        topic="O:project",
        nearest=True,
        cues=("主持", "牵头", "领衔", "承担", "总承包", "总包", "施工", "承建", "投资", "申报"),
        example="[project:海岳重点专项]日前启动。该项目由[university:甲大学]主持。",
        gives=("甲大学 > 海岳重点专项",),
        counter="[project:海岳重点专项]日前启动。会议由[university:甲大学]主办。",
        confidence=0.85,
        planned=True,
        veto=DROPPED,
    ),
    Pattern(
        name="the leader takes on with",
        type=RelationType.UNDERTAKES,
        regex=_LEADING
        + "[^。；]{0,8}，?(?:联合|携手|会同|与|协同){gap:4}{S:"
        + _FIRM
        + "}{etc}{gap:8}(?:承担|实施|参与|完成|攻关|开展|申报)(?!的)",
        topic="O:project",
        nearest=True,
        cues=("牵头", "领衔", "主持", "主导"),
        example="[project:海岳重点专项]由[university:甲大学]牵头，联合[company:海岳公司]共同承担。",
        gives=("海岳公司 > 海岳重点专项",),
        counter="[project:海岳重点专项]由[university:甲大学]牵头，联合[company:海岳公司]办会。",
        confidence=0.85,
    ),
    Pattern(
        name="takes part in it",
        type=RelationType.UNDERTAKES,
        regex="(?:牵头|领衔|主持|主导|承担)[^。；]{0,24}，{gap:4}{S:"
        + _FIRM
        + "}{others}{etc}{gap:4}(?:共同|协同|联合)*(?:参与|参加|参研|协作|配合)(?:实施|研究|攻关|完成"
        "|承担|建设|研发)?(?=[，。；]|$)",
        topic="O:project",
        nearest=True,
        cues=("参与", "参加", "参研", "协作", "配合"),
        example="[university:甲大学]牵头承担[project:海岳重点专项]，[company:海岳公司]、[company:云川公司]参与。",
        gives=("海岳公司 > 海岳重点专项", "云川公司 > 海岳重点专项"),
        counter="[university:甲大学]牵头承担[project:海岳重点专项]，[company:海岳公司]表示祝贺。",
        confidence=0.84,
        veto="论坛|大会|会议|活动|仪式|联盟|联合体",
    ),
    Pattern(
        name="leads those who work on it",
        type=RelationType.UNDERTAKES,
        regex="由{S:"
        + _FIRM
        + "}{etc}{gap:4}"
        + _LEADING
        + "，?(?:联合|携手|会同|与)?{gap:4}{org}{etc}{gap:6}(?:承担|实施|参与|完成|开展|申报|建设)的"
        "{gap:14}{O:project}",
        cues=("牵头", "领衔", "主持", "主导"),
        example="由[university:甲大学]牵头，[company:海岳公司]等单位参与的[project:海岳重点专项]启动。",
        gives=("甲大学 > 海岳重点专项",),
        counter="由[university:甲大学]牵头，[company:海岳公司]评审了[project:海岳重点专项]。",
        confidence=0.88,
    ),
    Pattern(
        name="the one its person leads",
        type=RelationType.UNDERTAKES,
        regex="{S:"
        + _FIRM
        + "}{gap:14}{person}(?:教授|院士|研究员|博士)?(?:团队|课题组)?(?:牵头|领衔)?(?:主持|承担|牵头"
        "|领衔|负责)(?:承担|完成|实施|申报|研究)?的{gap:14}{O:project}",
        cues=("主持", "承担", "牵头", "领衔", "负责"),
        example="[university:甲大学]教授[person:王明]主持的[project:海岳重点专项]获批。",
        gives=("甲大学 > 海岳重点专项",),
        counter="[university:甲大学]教授[person:王明]评审的[project:海岳重点专项]获批。",
        confidence=0.85,
    ),
    Pattern(
        name="wins it",
        type=RelationType.UNDERTAKES,
        regex="(?<![与和同]){S:"
        + _FIRM
        + "}(?!的){gap:8}(?:获批|获立项|揭榜|中标|承接|签约|签下|拿下)了?{gap:10}{O:project}"
        "(?![^。；]{0,40}(?:检测|咨询|监理|技术服务))",
        cues=("获批", "获立项", "揭榜", "中标", "承接", "签约", "签下", "拿下"),
        example="[company:海岳公司]成功中标[project:云川储能项目]。",
        gives=("海岳公司 > 云川储能项目",),
        counter="[company:海岳公司]听说[project:云川储能项目]获批。",
        confidence=0.84,
        veto="介绍|企业|公司|参加|出席|见证|举行",
    ),
    Pattern(
        name="signs at the ceremony of it",
        type=RelationType.UNDERTAKES,
        regex="(?:与|和|同){S:"
        + _FIRM
        + "}{etc}{gap:4}(?:举行|举办)了?{gap:4}{O:project}(?:合作|投资|正式|项目)*签约",
        cues=("签约",),
        example="[park:甲高新区]与[company:海岳公司]举行[project:云川储能项目]签约仪式。",
        gives=("海岳公司 > 云川储能项目",),
        counter="[park:甲高新区]与[company:海岳公司]举行[project:云川储能项目]现场会。",
        confidence=0.85,
    ),
    Pattern(
        name="is in charge of it",
        type=RelationType.UNDERTAKES,
        regex="{S:"
        + _FIRM
        + "}{etc}(?:具体|全面|主要|共同)?负责(?:投资|建设|实施|承建)?了?(?:的)?{O:project}的?{gap:4}"
        "(?:建设|运营|施工|实施|投资|开发|设计)",
        cues=("负责",),
        example="[company:海岳公司]负责[project:云川储能项目]建设运营。",
        gives=("海岳公司 > 云川储能项目",),
        counter="[company:海岳公司]负责人来到[project:云川储能项目]建设现场。",
        confidence=0.88,
        planned=True,
        veto=DROPPED,
    ),
    Pattern(
        name="one pays, another builds",
        type=RelationType.UNDERTAKES,
        regex="由{S:company}{gap:4}(?:投资|出资|建设|开发)(?:建设)?、{org}{gap:8}(?:承建|施工|建设|运营|总承包|设计)的{gap:8}{O:project}",
        cues=("投资", "出资", "建设", "开发"),
        example="由[company:海岳公司]投资、[company:云川公司]承建的[project:甲储能项目]完工。",
        gives=("海岳公司 > 甲储能项目",),
        counter="由[company:海岳公司]投资、[company:云川公司]看好的[project:甲储能项目]完工。",
        confidence=0.88,
    ),
    Pattern(
        name="is what it builds",
        type=RelationType.UNDERTAKES,
        regex="{O:project}(?:是|系|为)(?:由)?{S:"
        + _FIRM
        + "}{etc}(?:在{region}?{park}?)?{gap:12}(?:投资|建设|承建|打造|实施|兴建|开发|承担|牵头|布局"
        "|上马|推进)[^，。；]{0,12}的",
        cues=("是", "系", "为"),
        example="[project:云川储能项目]是[company:海岳公司]投资建设的重点项目。",
        gives=("海岳公司 > 云川储能项目",),
        counter="[project:云川储能项目]是[company:海岳公司]关注的重点项目。",
        confidence=0.9,
        planned=True,
        veto=DROPPED,
    ),
    Pattern(
        name="as its unit, it works",
        type=RelationType.UNDERTAKES,
        regex="{S:" + _FIRM + "}(?:是|作为|为){gap:2}" + _ROLE + "(?:之一)?，{gap:12}{O:project}",
        cues=_ROLE_CUES,
        example="[company:海岳公司]作为业主单位，全力推进[project:云川储能项目]。",
        gives=("海岳公司 > 云川储能项目",),
        counter="[company:海岳公司]作为监督单位，走访[project:云川储能项目]。",
        confidence=0.84,
        veto="走访|参观|考察|" + DROPPED,
    ),
    Pattern(
        name="put into operation by",
        type=RelationType.UNDERTAKES,
        regex="(?<![在与和同]){S:"
        + _FIRM
        + "}{gap:6}(?:投产|开工|签约|落地|竣工|启动|建成|投用|投运)的{gap:10}{O:project}",
        cues=("投产的", "开工的", "签约的", "落地的", "竣工的", "启动的", "建成的", "投用的", "投运的"),
        example="[company:海岳公司]投产的[project:云川储能项目]年发电1亿千瓦时。",
        gives=("海岳公司 > 云川储能项目",),
        counter="[company:海岳公司]投产时，[project:云川储能项目]还未开工。",
        confidence=0.84,
    ),
    Pattern(
        name="the one that two build: the first",
        type=RelationType.UNDERTAKES,
        regex="(?<![在于]){S:"
        + _FIRM
        + "|park}(?:与|和|同|联合|携手|会同){actor}{etc}{gap:8}(?:投资|建设|承建|承担|实施|开发|打造"
        "|申报|完成|研发|攻关)[^，。；、]{0,10}的{gap:14}{O:project}",
        cues=("投资", "建设", "承建", "承担", "实施", "开发", "打造", "申报", "完成", "研发", "攻关"),
        example="由[institute:甲研究所]与[park:乙新区]共同投资建设的[project:海岳储能项目]开园。",
        gives=("甲研究所 > 海岳储能项目",),
        counter="由[institute:甲研究所]与[park:乙新区]共同推荐的[project:海岳储能项目]开园。",
        confidence=0.88,
    ),
    Pattern(
        name="takes it on with others, said of the topic",
        type=RelationType.UNDERTAKES,
        regex="{start}{gap:6}(?:(?<!参)与|联合|携手|会同|协同){gap:2}{org}{etc}{gap:6}(?:承担|实施|完成|申报|投资|建设|开展)[^，。；、]{0,6}的?{gap:14}{O:project}",
        topic="S:" + _FIRM,
        cues=("承担", "实施", "完成", "申报", "投资", "建设", "开展"),
        example="[company:海岳公司]依托平台，联合[university:甲大学]等单位承担的[project:海岳重点专项]通过验收。",
        gives=("海岳公司 > 海岳重点专项",),
        counter="[company:海岳公司]依托平台，联合[university:甲大学]评审[project:海岳重点专项]。",
        confidence=0.82,
        veto="双方",
    ),
    Pattern(
        name="one pays, another builds it, told before",
        type=RelationType.UNDERTAKES,
        regex="由{company}{gap:4}(?:投资|出资|建设|开发)(?:建设)?、{S:company}{gap:2}(?:总包|总承包|承建|施工|运营|设计|代建)",
        topic="O:project",
        nearest=True,
        cues=("总包", "总承包", "承建", "施工", "运营", "设计", "代建"),
        example="[project:甲储能项目]封顶，该项目由[company:海岳公司]投资、[company:云川公司]总包。",
        gives=("云川公司 > 甲储能项目",),
        counter="[project:甲储能项目]封顶，该项目由[company:海岳公司]投资、[company:云川公司]供货。",
        confidence=0.84,
    ),
)
