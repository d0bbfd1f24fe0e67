"""What the report of a zone lists as its own, in clauses that leave the zone out."""

from articles.extraction.document import Kind, RelationType
from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.slots import SLOT

#: A report on a zone, for the examples.
_ABOUT = "[park:甲高新区]服务周到，[park:甲高新区]人气旺，[park:甲高新区]扩区。\n"
#: Titles that firms win.
_WON = "(?:入选|获评|被评为|被认定为|获批|上榜|跻身|荣获|榜上有名|登陆|成功上市|脱颖而出|从中受益)"
_WON_CUES = (
    "入选",
    "获评",
    "被评为",
    "被认定为",
    "获批",
    "上榜",
    "跻身",
    "荣获",
    "榜上有名",
    "登陆",
    "上市",
    "脱颖而出",
    "从中受益",
)

PATTERNS = (
    Pattern(
        name="platforms that the article's zone has built",
        type=RelationType.IN_PARK,
        regex="{start}(?:[^，。；：]{0,6}(?:建成|建设|打造|搭建|创建|布局|组建|设立|建有|拥有|引进|引入)了?){gap:6}(?={S:platform|institute}{others}等[^，。；]{0,16}(?:平台|机构|载体|实验室|中心))",
        topic="O:park",
        home=True,
        cues=("建", "打造", "布局", "设立", "拥有", "引"),
        example=_ABOUT + "建成[platform:海岳中试基地]、[platform:云川创新中心]等科创平台36个。",
        gives=("海岳中试基地 > 甲高新区", "云川创新中心 > 甲高新区"),
        counter=_ABOUT + "参观[platform:海岳中试基地]、[platform:云川创新中心]等科创平台。",
        confidence=0.78,
        veto="公司|企业|集团|大学",
    ),
    Pattern(
        name="firms of the article's zone win titles",
        type=RelationType.IN_PARK,
        regex="{start}(?={S:company}{others}等[^，。；]{0,10}企业[^，。；]{0,6}" + _WON + ")",
        topic="O:park",
        home=True,
        cues=_WON_CUES,
        example=_ABOUT + "建立梯队，[company:海岳公司]、[company:云川公司]等企业入选科技领军企业。",
        gives=("海岳公司 > 甲高新区", "云川公司 > 甲高新区"),
        counter=_ABOUT + "建立梯队，[company:海岳公司]、[company:云川公司]等企业到会祝贺。",
        confidence=0.76,
    ),
    Pattern(
        name="another one in the article's zone",
        type=RelationType.IN_PARK,
        regex="{start}(?:同样|也|一样|与之?一样)[^，。；：]{1,12}的(?:还有|是|也?有)(?={S:company|institute})",
        topic="O:park",
        home=True,
        cues=("同样", "一样", "还有"),
        example=_ABOUT + "同样受益的还有[company:海岳公司]。",
        gives=("海岳公司 > 甲高新区",),
        counter=_ABOUT + "同样的话题还请教了[company:海岳公司]。",
        confidence=0.76,
    ),
    Pattern(
        name="firms of the article's zone, such as",
        type=RelationType.IN_PARK,
        regex="(?:园区|高新区|经开区|开发区|区内|园内)[^，。；]{0,24}企业[^，。；]{0,10}，(?:比?如|例如|像|包括|其中){strangers}(?={S:company})",
        topic="O:park",
        home=True,
        cues=("如", "像", "包括", "其中"),
        example=_ABOUT + "园区内有一些龙头企业，如[company:海岳公司]、[company:云川公司]等。",
        gives=("海岳公司 > 甲高新区", "云川公司 > 甲高新区"),
        counter=_ABOUT + "园区学习龙头企业，走访[company:海岳公司]、[company:云川公司]等。",
        confidence=0.8,
        veto="考察|参观|学习|对接|合作",
    ),
    Pattern(
        name="investment in the article's zone",
        type=RelationType.IN_PARK,
        regex=f"(?<![{SLOT[Kind.REGION]}{SLOT[Kind.PARK]}])(?:总投资|(?<!总)投资)"
        + "[^，。；：]{2,12}元的{S:project}{etc}{gap:10}(?:竣工|开工|投产|签约|投运|落地|奠基|建设|推进)",
        topic="O:park",
        home=True,
        cues=("竣工", "开工", "投产", "签约", "投运", "落地", "奠基", "建设", "推进"),
        example=_ABOUT + "总投资5亿元的[project:海岳储能项目]顺利投产。",
        gives=("海岳储能项目 > 甲高新区",),
        counter=_ABOUT + "总投资5亿元的[project:海岳储能项目]与[region:乙市]签约。",
        confidence=0.76,
        veto=f"[在与和][{SLOT[Kind.REGION]}{SLOT[Kind.PARK]}]|全[国省市]",
    ),
    Pattern(
        name="settles here, in the article's zone",
        type=RelationType.IN_PARK,
        regex="{S:company|institute|platform|university|project}{etc}{gap:6}(?:坐落|落户|扎根|落地|选址|诞生|汇聚|集聚|云集|聚集)(?:于|在)?(?:此|这里|这片)",
        topic="O:park",
        home=True,
        cues=("此", "这里", "这片"),
        example=_ABOUT + "[platform:海岳检测中心]也坐落于此。",
        gives=("海岳检测中心 > 甲高新区",),
        counter=_ABOUT + "[platform:海岳检测中心]由此得名。",
        confidence=0.8,
        veto="就此|因此|[仅不]",
    ),
    Pattern(
        name="one example in the article's zone",
        type=RelationType.IN_PARK,
        regex="{S:company|institute|platform}(?:就|便|正|也|则)?是(?:其中|这里|园区|区内)的?(?:之一|一员|一家|佼佼者|代表|典型|缩影)",
        topic="O:park",
        home=True,
        cues=("其中", "这里", "园区", "区内"),
        example=_ABOUT + "[company:海岳股份有限公司]就是其中的代表。",
        gives=("海岳股份有限公司 > 甲高新区",),
        counter=_ABOUT + "[company:海岳股份有限公司]是行业的代表。",
        confidence=0.8,
    ),
)
