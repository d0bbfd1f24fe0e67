"""What a place gathers, builds and shows to those who come."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern

PATTERNS = (
    Pattern(
        name="place gathers, said of the topic",
        type=RelationType.LOCATED_IN,
        regex="{start}{gap:8}(?:集聚|聚集|汇聚)了?{gap:8}{strangers}{S:firm|platform}{others}等[^，。；、]{0,16}?"
        "(?:平台|企业|机构|院所|高校|院校|载体)(?!的)",
        topic="O:region",
        cues=("集聚", "聚集", "汇聚"),
        example="[region:甲区]打造创新高地，引育人才，集聚了[institute:海岳研究院]、[platform:云川创新中心]等一批创新平台。",
        gives=("海岳研究院 > 甲区", "云川创新中心 > 甲区"),
        counter="[region:甲区]打造创新高地，汇聚了[university:海岳大学]等高校的目光。",
        confidence=0.78,
        veto="专家|人才|代表|目光|力量|嘉宾|优势|资源",
    ),
    Pattern(
        name="place gathers platforms",
        type=RelationType.LOCATED_IN,
        regex="{O:region}{over:28}(?:集聚|聚集|汇聚|拥有|坐拥)(?:了|着|有)?{gap:8}{S:platform}{others}等[^，。；、]{0,16}?(?:平台|载体|机构|中心|实验室)",
        cues=("集聚", "聚集", "汇聚", "拥有", "坐拥"),
        example="[region:甲区]集聚了[platform:海岳创新中心]、[platform:云川实验室]等一批创新平台。",
        gives=("海岳创新中心 > 甲区", "云川实验室 > 甲区"),
        counter="[region:甲区]集聚人才，[platform:海岳创新中心]等平台发布岗位。",
        confidence=0.82,
        veto="将|计划|支持|人才",
    ),
    Pattern(
        name="the park that the place builds",
        type=RelationType.LOCATED_IN,
        regex="(?:^|[，；：]){gap:6}(?<![在于与和、从到造成建设]){O:region}{over:24}(?:新建|建成|打造|建设|规划建设|建有)(?:了|起|成)?{gap:12}{S:park}(?!的|{gap:4}(?:企业|经验))",
        cues=("新建", "建成", "打造", "建设", "建有"),
        example="[region:甲市]在距江7公里外新建了高标准的[park:海岳化工产业园]。",
        gives=("海岳化工产业园 > 甲市",),
        counter="[region:甲市]组团参观新建成的示范带，[park:海岳化工产业园]作了介绍。",
        confidence=0.8,
        veto="参观|考察|学习|合作|支持|企业|公司|获悉|联合|共建|共同|参与|服务|融入|集团|专家|环",
    ),
    Pattern(
        name="visited in the place",
        type=RelationType.LOCATED_IN,
        regex="(?:抵达|来到|走进|前往|赶赴|深入){region}?{O:region}{over:24}，(?:先后|依次|实地|又|并)*"
        "(?:赴|到|来到|走进|前往|深入|走访|考察|调研|参观|察看|查看)了?{strangers}{S:park|company|platform|institute|project}",
        cues=("抵达", "来到", "走进", "前往", "赶赴", "深入"),
        example="14日，一行抵达[region:甲县]，先后到[park:海岳纺织产业园]、[company:云川公司]调研。",
        gives=("海岳纺织产业园 > 甲县", "云川公司 > 甲县"),
        counter="14日，一行抵达[region:甲县]，听取了[park:海岳纺织产业园]的介绍。",
        confidence=0.82,
    ),
)
