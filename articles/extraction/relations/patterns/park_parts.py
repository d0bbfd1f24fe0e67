"""What is a part of a park, or is counted among what the park has."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern

PATTERNS = (
    Pattern(
        name="chosen as a firm of the park",
        type=RelationType.IN_PARK,
        regex="{S:company|institute}{over:50}(?:入选|成为|获评|被评为|被认定为|认定为){region}?{O:park}"
        "{gap:4}(?:孵化|在孵|入驻|入园|园区|重点|龙头|骨干|瞪羚|上云|示范)企业",
        cues=("企业",),
        example="他成立了[company:海岳股份有限公司]，专注信息服务，并入选[park:甲市高新区]孵化企业。",
        gives=("海岳股份有限公司 > 甲市高新区",),
        counter="[company:海岳股份有限公司]入选榜单，[park:甲市高新区]走访入驻企业。",
        confidence=0.85,
        veto="合作|服务商|供应商|走访|调研",
    ),
    Pattern(
        name="first project of the park",
        type=RelationType.IN_PARK,
        regex="{O:park}(?:的|内)?(?:首发|首个|首批|核心|启动|标志性|起步)项目(?:——|：)?{S:project|platform}",
        cues=("项目",),
        example="[park:甲科创城]首发项目——[platform:海岳国际创新中心]开工。",
        gives=("海岳国际创新中心 > 甲科创城",),
        counter="[park:甲科创城]启动项目申报，[platform:海岳国际创新中心]受理。",
        confidence=0.88,
    ),
    Pattern(
        name="park signs so many projects",
        type=RelationType.IN_PARK,
        regex="{O:park}{gap:6}(?:签约|签下|新签约|新签)了?{gap:4}{S:project|company}{etc}(?:[0-9]{1,3}|[一二三四五六七八九十两多]+)余?个{gap:8}项目",
        cues=("签约", "签下", "新签"),
        example="其中[park:甲市高新区]签约[company:海岳医药]、[company:云川医药]等9个项目。",
        gives=("海岳医药 > 甲市高新区", "云川医药 > 甲市高新区"),
        counter="[park:甲市高新区]与[company:海岳医药]签约，投资3个项目。",
        confidence=0.82,
    ),
    Pattern(
        name="as a part of the zone",
        type=RelationType.IN_PARK,
        regex="{start}{gap:4}作为{region}?{O:park}(?:内|里)?的?{gap:16}"
        "(?:园中园”?|片区|园区|核心区|启动区|组成部分|功能区|企业|公司|平台|载体)(?:之一)?，{S:park|company|platform|institute}",
        cues=("作为",),
        example="作为[park:甲市高新区]内规模最大的“园中园”，[park:海岳产业园]坚持以产定园。",
        gives=("海岳产业园 > 甲市高新区",),
        counter="作为[park:甲市高新区]的邻居，[park:海岳产业园]坚持以产定园。",
        confidence=0.85,
        veto="合作|服务商|供应商|运营|开发|建设单位",
    ),
    Pattern(
        name="is a part of the zone",
        type=RelationType.IN_PARK,
        regex="{S:park}(?:作为|是|系|为){region}?{O:park}{gap:12}(?:片区|组成部分|核心区|启动区|功能区|园中园|主阵地|专业园区)",
        cues=("作为", "是", "系", "为"),
        example="[park:乙自贸片区]作为[park:甲省自贸试验区]面积最大的片区，扩大开放。",
        gives=("乙自贸片区 > 甲省自贸试验区",),
        counter="[park:乙自贸片区]为[park:甲省自贸试验区]提供经验，各片区学习。",
        confidence=0.88,
        veto="提供|学习|合作|毗邻|联动|辐射",
    ),
    Pattern(
        name="good news from the park",
        type=RelationType.IN_PARK,
        regex="从{region}?{O:park}传来[^，。；：]{0,8}[，：]{gap:4}{S:company|institute|platform|project}",
        cues=("传来",),
        example="日前，从[park:甲高新区]传来喜讯：[company:海岳股份有限公司]的新药获批。",
        gives=("海岳股份有限公司 > 甲高新区",),
        counter="日前，[park:甲高新区]传来喜讯，人们想起[company:海岳股份有限公司]。",
        confidence=0.84,
    ),
    Pattern(
        name="so many of the park, named behind",
        type=RelationType.IN_PARK,
        regex="{O:park}(?:共|有|已)*[0-9]+家企业[^，。；与和]{0,16}，(?:其中，?)?{strangers}{S:company}{others}(?:分别|积分|均|双双|位列|位居|名列|排名|榜上有名|在列|入选|上榜|荣获|获评)",
        cues=("家企业",),
        example="[park:甲高新区]共有45家企业入围，[company:海岳公司]、[company:云川公司]积分位列前两名。",
        gives=("海岳公司 > 甲高新区", "云川公司 > 甲高新区"),
        counter="[park:甲高新区]共有45家企业入围，[company:海岳公司]到会祝贺。",
        confidence=0.84,
        veto="全[国省市]",
    ),
)
