"""Who undertakes a project."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern

_BUILD = "(?:投资|建设|开工|承建|签约|投产|落地|兴建|承担|实施|启动|推进|新建|投建|上马|布局|打造|建成|参与)"
_DOER = "company|university|institute|park|agency|platform"

PATTERNS = (
    Pattern(
        name="builds a project",
        type=RelationType.UNDERTAKES,
        regex="{S:company|university|institute|platform}(?:在{region}|在{park})?{gap:14}"
        + _BUILD
        + "{gap:16}{O:project}",
        cues=(
            "投资",
            "建设",
            "开工",
            "承建",
            "承担",
            "实施",
            "启动",
            "推进",
            "新建",
            "投建",
            "上马",
            "布局",
            "打造",
            "建成",
            "参与",
        ),
        example="[company:海岳股份有限公司]在[park:甲市高新区]投资建设“[project:年产5万吨铝箔项目]”。",
        gives=("海岳股份有限公司 > 年产5万吨铝箔项目",),
        counter="[company:海岳股份有限公司]参观“[project:年产5万吨铝箔项目]”。",
        confidence=0.88,
    ),
    Pattern(
        name="park or region brings in a project",
        type=RelationType.UNDERTAKES,
        regex="{S:park|region}(?!(?:与|和|同)){wide:60}(?:引入|引进|招引|签约引进){gap:10}{O:project}",
        cues=("引入", "引进", "招引"),
        example="[park:甲市高新区]先后引入[project:年产5万吨铝箔]、[project:年产2万吨铜箔]等项目。",
        gives=("甲市高新区 > 年产5万吨铝箔", "甲市高新区 > 年产2万吨铜箔"),
        counter="[park:甲市高新区]听取[project:年产5万吨铝箔]汇报。",
        confidence=0.88,
    ),
    Pattern(
        name="built by",
        type=RelationType.UNDERTAKES,
        regex="{O:project}(?:{gap:8}|{gap:4}，)(?:由|系){S:"
        + _DOER
        + "}{etc}{gap:10}(?:投资|建设|承建|承担|实施|开发|牵头|运营|打造|共建|设计|施工|总包|主导|兴建|出资)",
        cues=("由", "系"),
        example="[project:海岳储能项目]由[company:海岳股份有限公司]投资建设。",
        gives=("海岳股份有限公司 > 海岳储能项目",),
        counter="[project:海岳储能项目]由[agency:甲市发改委]批复。",
        confidence=0.93,
    ),
    Pattern(
        name="the project it builds",
        type=RelationType.UNDERTAKES,
        regex="(?:由)?{S:"
        + _DOER
        + "}{etc}{gap:8}(?:投资|建设|承建|承担|投资建设|牵头|实施|参与|主持|打造|开发|运营|总投资)"
        "[^，。；、]{0,14}的{gap:14}{O:project}",
        cues=("的",),
        example="由[company:海岳股份有限公司]投资建设的[project:海岳储能项目]开工。",
        gives=("海岳股份有限公司 > 海岳储能项目",),
        counter="[company:海岳股份有限公司]供货的[project:海岳储能项目]开工。",
        confidence=0.93,
    ),
    Pattern(
        name="own project",
        type=RelationType.UNDERTAKES,
        regex="{S:company|university|institute}(?:的)?{O:project}",
        cues=(),
        example="[company:海岳股份有限公司][project:年产5万吨铝箔项目]投产。",
        gives=("海岳股份有限公司 > 年产5万吨铝箔项目",),
        counter="[company:海岳股份有限公司]、[project:年产5万吨铝箔项目]入选。",
        confidence=0.85,
    ),
    Pattern(
        name="together as a body",
        type=RelationType.UNDERTAKES,
        regex="{O:project}{wide:20}(?:以|由){S:company|university|institute}{etc}(?:为主体|共同参与|参与)",
        cues=("为主体", "参与"),
        example="[project:海岳集成电路计划]启动，以[company:海岳]、[company:云川]等企业为主体。",
        gives=("海岳 > 海岳集成电路计划", "云川 > 海岳集成电路计划"),
        counter="[project:海岳集成电路计划]启动，以[company:海岳]为样板。",
    ),
    Pattern(
        name="brings in a project, said of the topic",
        type=RelationType.UNDERTAKES,
        regex="{start}{gap:14}(?:引入|引进|招引){gap:10}{O:project}",
        topic="S:park|region",
        cues=("引入", "引进", "招引"),
        example="[park:甲市高新区]招商成绩大；依托区位优势，先后引入[project:年产5万吨铝箔]、[project:年产2万吨铜箔]等项目。",
        gives=("甲市高新区 > 年产5万吨铝箔", "甲市高新区 > 年产2万吨铜箔"),
        counter="[park:甲市高新区]招商成绩大；引进人才时，[project:年产5万吨铝箔]出力多。",
        confidence=0.85,
    ),
    Pattern(
        name="builds a project, said of the topic",
        type=RelationType.UNDERTAKES,
        regex="{start}{gap:14}(?:在{region}?{park}?{gap:4})?(?:投资|建设|承建|承担|实施|启动|新建|投建|上马|建成|打造){gap:14}{O:project}",
        topic="S:company|university|institute|park",
        cues=("投资", "建设", "承建", "承担", "实施", "启动", "新建", "投建", "上马", "建成", "打造"),
        example="[company:海岳股份有限公司]加大投入，今年启动建设[project:年产5万吨铝箔项目]。",
        gives=("海岳股份有限公司 > 年产5万吨铝箔项目",),
        counter="[company:海岳股份有限公司]加大投入，今年参观[project:年产5万吨铝箔项目]。",
        confidence=0.8,
    ),
    Pattern(
        name="joined by",
        type=RelationType.UNDERTAKES,
        regex="{O:project}{wide:60}为主体，(?:并|还)?联合{S:company|university|institute|platform}",
        cues=("为主体",),
        example="[project:海岳集成电路计划]启动，以[company:海岳]等企业为主体，联合[institute:云川研究所]攻关。",
        gives=("云川研究所 > 海岳集成电路计划",),
        counter="[project:海岳集成电路计划]启动，以企业为主体，[institute:云川研究所]观望。",
    ),
    Pattern(
        name="built by two",
        type=RelationType.UNDERTAKES,
        regex="{O:project}(?:{gap:8}|{gap:4}，)由{org}(?:与|联合|携手|会同){S:"
        + _DOER
        + "}{etc}{gap:10}(?:投资|建设|承建|实施|开发|打造|共建)",
        cues=("由",),
        example="[project:海岳储能项目]由[company:海岳股份有限公司]与[company:云川有限公司]合作建设。",
        gives=("云川有限公司 > 海岳储能项目",),
        counter="[project:海岳储能项目]由[company:海岳股份有限公司]与[company:云川有限公司]分别介绍。",
        confidence=0.9,
    ),
    Pattern(
        name="built by the first of two",
        type=RelationType.UNDERTAKES,
        regex="{O:project}(?:{gap:8}|{gap:4}，)由{S:"
        + _DOER
        + "}(?:与|联合|携手|会同){org}{etc}{gap:10}(?:投资|建设|承建|实施|开发|打造|共建)",
        cues=("由",),
        example="[project:海岳储能项目]由[company:海岳股份有限公司]与[company:云川有限公司]合作建设。",
        gives=("海岳股份有限公司 > 海岳储能项目",),
        counter="[project:海岳储能项目]由[company:海岳股份有限公司]与[company:云川有限公司]分别介绍。",
        confidence=0.9,
    ),
    Pattern(
        name="built by, said of the topic",
        type=RelationType.UNDERTAKES,
        regex="{start}(?:该|这一)?(?:项目|基地|工程|产业园|园区)由{S:"
        + _DOER
        + "}{etc}(?:(?:与|联合|携手|会同){org})?{gap:10}(?:投资|建设|承建|实施|开发|打造|兴建)(?!的)",
        topic="O:project",
        cues=("由",),
        example="[project:海岳储能项目]日前开工。项目由[company:海岳股份有限公司]投资建设。",
        gives=("海岳股份有限公司 > 海岳储能项目",),
        counter="[project:海岳储能项目]日前开工。项目由[agency:甲市发改委]批复。",
        confidence=0.88,
    ),
    Pattern(
        name="the builder is",
        type=RelationType.UNDERTAKES,
        regex="{O:project}{over:40}(?:建设单位|投资方|投资主体|施工单位|总承包单位|业主单位?|开发商|承建单位|实施主体|承担单位)(?:为|是|：|系)?{S:"
        + _DOER
        + "}",
        cues=("单位", "投资方", "投资主体", "业主", "开发商", "实施主体"),
        example="[project:海岳储能项目]总投资4亿元，建设单位为[company:海岳股份有限公司]。",
        gives=("海岳股份有限公司 > 海岳储能项目",),
        counter="[project:海岳储能项目]总投资4亿元，建设单位到[company:海岳股份有限公司]学习。",
        confidence=0.92,
    ),
    Pattern(
        name="region builds a project",
        type=RelationType.UNDERTAKES,
        regex="(?<![在位于对向从到自合手与、]){S:region|park}{gap:10}(?:开工建设|启动|启动建设|规划建设|投资建设|启动实施|建成投用|开工|建成)了?{gap:12}{O:project}",
        cues=("启动", "建设", "实施", "建成", "开工"),
        example="[region:甲市]今年开工建设[project:海岳储能项目]。",
        gives=("甲市 > 海岳储能项目",),
        counter="[region:甲市]今年听取[project:海岳储能项目]汇报。",
        confidence=0.8,
        veto="企业|公司|考察|调研",
    ),
    Pattern(
        name="built by, told after its size",
        type=RelationType.UNDERTAKES,
        regex="{O:project}(?:{over:20}(?:{park}|{region}))?{over:50}，(?:项目|该项目|工程|基地)?由{S:"
        + _DOER
        + "}{etc}(?:(?:与|联合|携手|会同){org})?{gap:10}(?:投资|建设|承建|实施|开发|打造|兴建|运营|出资)",
        cues=("由",),
        example="[project:海岳储能项目]总投资4亿元，占地百亩，由[company:海岳股份有限公司]投资建设。",
        gives=("海岳股份有限公司 > 海岳储能项目",),
        counter="[project:海岳储能项目]总投资4亿元，由[agency:甲市发改委]批复。",
        confidence=0.9,
    ),
    Pattern(
        name="signs the project",
        type=RelationType.UNDERTAKES,
        regex="{S:company|institute|university}{gap:4}(?:与|和|同){gap:2}{actor}{etc}{gap:10}(?:签约|签订|签署)(?:了)?{gap:20}{O:project}",
        cues=("签约", "签订", "签署"),
        example="[company:海岳股份有限公司]与[agency:甲县人民政府]签订了[project:海岳储能项目]投资协议。",
        gives=("海岳股份有限公司 > 海岳储能项目",),
        counter="[company:海岳股份有限公司]与[agency:甲县人民政府]参观[project:海岳储能项目]。",
        confidence=0.85,
    ),
    Pattern(
        name="met at its site",
        type=RelationType.UNDERTAKES,
        regex="在{O:project}{gap:8}(?:现场|工地)，{S:company}",
        cues=(
            "现场",
            "工地",
        ),
        example="在[project:海岳储能项目]建设现场，[company:海岳股份有限公司]项目经理[person:王明]介绍。",
        gives=("海岳股份有限公司 > 海岳储能项目",),
        counter="在[project:海岳储能项目]签约时，[company:海岳股份有限公司]到场。",
        confidence=0.75,
    ),
    Pattern(
        name="takes on with another",
        type=RelationType.UNDERTAKES,
        regex="{S:company|university|institute}{gap:4}(?:与|联合|携手|会同){org}{etc}{gap:8}(?:承担|实施|建设|开发|投资|打造|启动)(?:了|的)?{gap:14}{O:project}",
        cues=(
            "承担",
            "实施",
            "建设",
            "开发",
            "投资",
            "打造",
            "启动",
        ),
        example="[company:海岳股份有限公司]联合[university:甲大学]承担[project:国家稀土专项]。",
        gives=("海岳股份有限公司 > 国家稀土专项",),
        counter="[company:海岳股份有限公司]联合[university:甲大学]评审[project:国家稀土专项]。",
        confidence=0.85,
    ),
    Pattern(
        name="a place signs it for a project",
        type=RelationType.UNDERTAKES,
        regex="(?:与|和|同){S:company|institute|university}{etc}{gap:6}(?:签约|签订|签署)(?:了)?{gap:14}{O:project}",
        cues=(
            "签约",
            "签订",
            "签署",
        ),
        example="[region:乙县]与[company:海岳股份有限公司]签约[project:海岳储能项目]。",
        gives=("海岳股份有限公司 > 海岳储能项目",),
        counter="[region:乙县]与[company:海岳股份有限公司]参观[project:海岳储能项目]。",
        confidence=0.85,
    ),
)
