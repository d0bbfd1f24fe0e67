"""Who belongs to whom: subsidiaries, branches, institutes."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern

_UNIT = "company|university|institute|agency|platform"
_CHILD = "(?:全资|控股|参股)?(?:子公司|孙公司|分公司|分支机构|下属|旗下|直属|所属|成员企业|二级单位)"

PATTERNS = (
    Pattern(
        name="is a subsidiary",
        type=RelationType.PART_OF,
        regex="{S:unit}(?:是|为|作为|系|属于?){gap:4}{O:unit}{gap:8}" + _CHILD,
        cues=(
            "子公司",
            "孙公司",
            "分公司",
            "分支机构",
            "下属",
            "旗下",
            "直属",
            "所属",
            "成员企业",
            "二级单位",
        ),
        example="[company:海岳化妆品有限公司]成立于2007年，[company:海岳化妆品有限公司]是[company:海岳株式会社]全资子公司。",
        gives=("海岳化妆品有限公司 > 海岳株式会社",),
        counter="[company:海岳化妆品有限公司]为[company:海岳株式会社]供货。",
        confidence=0.95,
    ),
    Pattern(
        name="its subsidiary",
        type=RelationType.PART_OF,
        regex="{O:unit}(?:的)?(?:在[^，。；]{1,6})?"
        + _CHILD
        + "(?:的)?(?:企业|公司|单位|机构)?(?:——|—)?{S:unit}",
        cues=(
            "子公司",
            "孙公司",
            "分公司",
            "分支机构",
            "下属",
            "旗下",
            "直属",
            "所属",
            "成员企业",
            "二级单位",
        ),
        example="[company:海岳集团]旗下[company:云川有限公司]扩产。",
        gives=("云川有限公司 > 海岳集团",),
        counter="[company:海岳集团]旗下产品进入[company:云川有限公司]。",
        confidence=0.93,
    ),
    Pattern(
        name="reports to",
        type=RelationType.PART_OF,
        regex="{S:" + _UNIT + "}{gap:4}(?:隶属于?|从属于|挂靠于?){O:unit}",
        cues=("隶属", "从属于", "挂靠"),
        example="[institute:云川研究所]隶属于[company:海岳集团]。",
        gives=("云川研究所 > 海岳集团",),
        counter="[institute:云川研究所]与[company:海岳集团]没有隶属关系。",
        confidence=0.95,
    ),
    Pattern(
        name="sets up a unit",
        type=RelationType.PART_OF,
        regex="{O:company|university|institute}(?:在{region})?{gap:10}(?:成立|设立|创办|组建|投资成立|注册成立|出资设立)了?{gap:4}{S:institute|company}",
        cues=("成立", "设立", "创办", "组建"),
        example="[company:海岳集团]去年成立了[institute:海岳上海研究院]。",
        gives=("海岳上海研究院 > 海岳集团",),
        counter="[company:海岳集团]成立之初，[institute:海岳上海研究院]派人指导。",
        confidence=0.8,
        veto="共同|联合|合作|合资|与",
    ),
    Pattern(
        name="set up elsewhere",
        type=RelationType.PART_OF,
        regex="{O:company|university|institute}在{gap:4}{region}?{gap:4}(?:成立|设立|创办|投资)的[^，。；—]{0,14}(?:——|—)?{S:institute|company}",
        cues=("的",),
        example="[company:海岳集团]在[region:甲市]设立的研发中心——[company:云川网络有限公司]供应软件。",
        gives=("云川网络有限公司 > 海岳集团",),
        counter="[company:海岳集团]在[region:甲市]采购的设备来自[company:云川网络有限公司]。",
        confidence=0.85,
    ),
    Pattern(
        name="is a subsidiary, said of the topic",
        type=RelationType.PART_OF,
        regex="{start}(?:是|为|系|属于?){gap:4}{O:company|institute}{gap:8}" + _CHILD,
        topic="S:company|institute",
        cues=(
            "子公司",
            "孙公司",
            "分公司",
            "分支机构",
            "下属",
            "旗下",
            "直属",
            "所属",
            "成员企业",
            "二级单位",
        ),
        example="[company:海岳化妆品有限公司]于2007年在[park:甲市高新区]成立，是[company:海岳株式会社]全资子公司。",
        gives=("海岳化妆品有限公司 > 海岳株式会社",),
        counter="[company:海岳化妆品有限公司]成立于2007年，[company:海岳株式会社]另有子公司。",
        confidence=0.93,
    ),
)
