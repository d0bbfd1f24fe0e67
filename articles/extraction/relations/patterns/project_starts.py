"""Who undertakes a project that begins: joint ventures, whom a place signs with, new lines of a firm."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns.project_words import DROPPED

_JOINT = "(?:合资|合作|签约|签订|合股|联合投资|共同投资|共同出资|联手)(?:建设|兴建|开发|打造|实施|投建|运营)?"
_BEGINS = "(?:开工|动工|破土|开建|投产|竣工|建成|启动|奠基|试生产|投运|投用|达产|封顶)"
_WHEN = (
    "(?:也|则|已|将|正|即将|均|便|又|于|同步|预计|计划|[0-9]+年|[0-9]+月|[0-9]+日"
    "|今年|去年|上月|本月|年内|年底|目前|日前|正式|顺利|全面)*"
)
_BUILDS = "(?:投资|建设|新建|兴建|实施|打造|上马|布局|投建|落子|推进)"

PATTERNS = (
    Pattern(
        name="joint venture of two: the first",
        type=RelationType.UNDERTAKES,
        regex="(?<![在于]){S:firm|park}(?:与|和|同|联合|携手){actor}{etc}{gap:2}"
        + _JOINT
        + "的{gap:14}{O:project}",
        cues=("的",),
        example="由[company:海岳股份有限公司]与[company:云川有限公司]合资的[project:海岳储能项目]开建。",
        gives=("海岳股份有限公司 > 海岳储能项目",),
        counter="[company:海岳股份有限公司]与[company:云川有限公司]参观的[project:北湖储能项目]开建。",
        confidence=0.86,
        planned=True,
        veto=DROPPED,
    ),
    Pattern(
        name="joint venture of two: the second",
        type=RelationType.UNDERTAKES,
        regex="{actor}(?:与|和|同|联合|携手){S:firm|park}{etc}{gap:2}" + _JOINT + "的{gap:14}{O:project}",
        cues=("的",),
        example="[park:甲高新区]与[institute:海岳研究院]合作的[project:海岳检测项目]落户。",
        gives=("海岳研究院 > 海岳检测项目",),
        counter="[park:甲高新区]与[institute:海岳研究院]参观的[project:海岳检测项目]落户。",
        confidence=0.86,
        planned=True,
        veto=DROPPED,
    ),
    Pattern(
        name="joint venture of a row",
        type=RelationType.UNDERTAKES,
        regex="{S:firm}{etc}{gap:2}(?:双方|两家|三方)?" + _JOINT + "的{gap:14}{O:project}",
        cues=("的",),
        example="[company:海岳股份有限公司]和[company:云川有限公司]合资的[project:海岳储能项目]开建。",
        gives=("海岳股份有限公司 > 海岳储能项目", "云川有限公司 > 海岳储能项目"),
        counter="[company:海岳股份有限公司]和[company:云川有限公司]看好的[project:北湖储能项目]开建。",
        confidence=0.84,
        planned=True,
        veto=DROPPED,
    ),
    Pattern(
        name="the latter builds it",
        type=RelationType.UNDERTAKES,
        regex="(?:与|和|同|跟)(?:{company}(?:旗下|下属|所属|全资|控股)的?(?:子公司|企业|公司)?)?{S:firm}{etc}{gap:8}(?:签|达成|合作)[^。；，]{0,16}，(?:后者|该公司|该企业|对方|公司|企业|双方将?|共同|携手)"
        "{over:24}(?:在{region}?{park}?{gap:8})?，?" + _BUILDS + "{gap:14}{O:project}",
        cues=("后者", "公司", "企业", "对方", "双方", "共同", "携手"),
        example="[region:甲市]与[company:海岳集团]旗下的[company:云川有限公司]签下协议，后者拟投资5亿元，在经开区建设[project:海岳储能项目]。",
        gives=("云川有限公司 > 海岳储能项目",),
        counter="[region:甲市]与[company:云川有限公司]签下协议，后者参观了[project:海岳储能项目]。",
        confidence=0.86,
        planned=True,
        veto=DROPPED,
    ),
    Pattern(
        name="adds it to its lines",
        type=RelationType.UNDERTAKES,
        regex="(?:^|[，；：]){gap:10}(?<![与和同在由向为]){S:company}(?:在{region}?{park}?)?{over:30}(?:投资|投入|规模|市场|项目|转型|建成|建有|投产|扩产|产线|产能|产值|订单|扩能)"
        "{over:20}，{gap:6}{O:project}" + _WHEN + _BEGINS,
        cues=(
            "开工",
            "动工",
            "破土",
            "开建",
            "投产",
            "竣工",
            "建成",
            "启动",
            "奠基",
            "试生产",
            "投",
            "达产",
            "封顶",
        ),
        example="[company:海岳有限公司]在[region:甲县]建成10条生产线，[project:年产30万吨铝箔项目]也于上月开工。",
        gives=("海岳有限公司 > 年产30万吨铝箔项目",),
        counter="[company:海岳有限公司]在[region:甲县]建成10条生产线，[project:年产30万吨铝箔项目]带来订单。",
        confidence=0.82,
        veto=DROPPED,
    ),
    Pattern(
        name="its project, by its phase",
        type=RelationType.UNDERTAKES,
        regex="(?<![与和同]){S:firm}的?(?:[一二三四五六]期(?:工程)?|(?:总|计划)?投资{gap:10}的|新建的?|在建的?|扩建的?"
        "|(?:在{region}?{park}?)?(?:投下|投建|落子|布局)的)+"
        "{O:project}",
        cues=("期", "投资", "在建", "建的", "投下的", "落子的", "布局的"),
        example="[company:海岳有限公司]二期[project:年产10吉瓦时电池项目]加紧安装设备。",
        gives=("海岳有限公司 > 年产10吉瓦时电池项目",),
        counter="[company:海岳有限公司]为二期[project:年产10吉瓦时电池项目]供货。",
        confidence=0.84,
    ),
    Pattern(
        name="settles after the signing",
        type=RelationType.UNDERTAKES,
        regex="(?:与|和|同){S:firm}{etc}{gap:6}(?:签约|签订|签署|举行|达成|举办)[^。；，]{0,12}，{gap:10}{O:project}"
        + _WHEN
        + "(?:落户|落地|签约|花落|进驻)",
        cues=("签约", "签订", "签署", "举行", "达成", "举办"),
        example="[park:甲高新区]与[company:海岳有限公司]举行签约仪式，[project:云川储能项目]正式落户。",
        gives=("海岳有限公司 > 云川储能项目",),
        counter="[park:甲高新区]与[company:海岳有限公司]举行座谈会，[project:云川储能项目]受到关注。",
        confidence=0.82,
        veto=DROPPED,
    ),
)
