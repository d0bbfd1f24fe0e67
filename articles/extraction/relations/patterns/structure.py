"""Who belongs to whom: subsidiaries, branches, institutes."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern

_UNIT = "company|university|institute|agency|platform"
_CHILD = (
    "(?:重要|核心|骨干|全资|控股|参股)*"
    "(?:子公司|子企业|孙公司|分公司|附属公司|控股公司|分支机构|下属|旗下|直属|所属|成员企业|二级单位)"
)
_CHILD_CUES = (
    *("子公司", "子企业", "孙公司", "分公司", "附属公司", "控股公司"),
    *("分支机构", "下属", "旗下", "直属", "所属", "成员企业", "二级单位"),
)

PATTERNS = (
    Pattern(
        name="is a subsidiary",
        type=RelationType.PART_OF,
        regex="{S:unit}(?:是|为|作为|系|属于?){gap:14}{O:unit|park}{gap:8}" + _CHILD,
        cues=_CHILD_CUES,
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
        cues=_CHILD_CUES,
        example="[company:海岳集团]旗下[company:云川有限公司]扩产。",
        gives=("云川有限公司 > 海岳集团",),
        counter="[company:海岳集团]旗下产品进入[company:云川有限公司]。",
        confidence=0.93,
    ),
    Pattern(
        name="reports to",
        type=RelationType.PART_OF,
        regex="{S:"
        + _UNIT
        + "}(?:{gap:4}(?:隶属于?|挂靠于?)|{over:20}(?:隶属于|直属于|从属于|附属于)){O:unit}",
        cues=("隶属", "从属于", "挂靠", "直属于", "附属于"),
        example="[institute:云川研究所]隶属于[company:海岳集团]。",
        gives=("云川研究所 > 海岳集团",),
        counter="[institute:云川研究所]与[company:海岳集团]没有隶属关系。",
        confidence=0.95,
    ),
    Pattern(
        name="sets up a unit",
        type=RelationType.PART_OF,
        regex="{O:company|university|institute}(?:在{region})?{gap:10}(?:成立|设立|设有|创办|组建|投资成立|注册成立|出资设立)了?{gap:4}{S:institute|company}",
        cues=("成立", "设立", "设有", "创办", "组建"),
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
        cues=("成立的", "设立的", "创办的", "投资的"),
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
        cues=_CHILD_CUES,
        example="[company:海岳化妆品有限公司]于2007年在[park:甲市高新区]成立，是[company:海岳株式会社]全资子公司。",
        gives=("海岳化妆品有限公司 > 海岳株式会社",),
        counter="[company:海岳化妆品有限公司]成立于2007年，[company:海岳株式会社]另有子公司。",
        confidence=0.93,
    ),
    Pattern(
        name="as its subsidiary",
        type=RelationType.PART_OF,
        regex="作为{O:unit|park}(?:的)?{gap:8}" + _CHILD + "{gap:4}，{S:unit}",
        cues=("作为",),
        example="作为[company:海岳集团]的全资子公司，[company:云川有限公司]扩产。",
        gives=("云川有限公司 > 海岳集团",),
        counter="作为[company:海岳集团]的供应商，[company:云川有限公司]扩产。",
        confidence=0.93,
    ),
    Pattern(
        name="one of its own, said of the topic",
        type=RelationType.PART_OF,
        regex="{start}(?:其|公司|集团)?(?:的)?"
        + _CHILD
        + "的?(?:企业|公司|单位)?{S:company|institute}(?!{gap:6}(?:是|为))",
        topic="O:company|institute|university",
        cues=_CHILD_CUES,
        example="[company:海岳集团]加大投入，旗下的[company:云川有限公司]生产叶片。",
        gives=("云川有限公司 > 海岳集团",),
        counter="[company:海岳集团]加大投入，旗下产品销往[company:云川有限公司]。",
        confidence=0.88,
    ),
    Pattern(
        name="has its holder, said of the topic",
        type=RelationType.PART_OF,
        regex="{O:company|institute|university}(?:是|为|系)(?:它|其|公司|该公司)的?(?:控股股东|母公司|大股东|实际控制人|上级单位)",
        topic="S:company|institute",
        cues=("股东", "母公司", "实际控制人", "上级单位"),
        example="[company:云川有限公司]生产线材，[institute:海岳研究院]是它的控股股东。",
        gives=("云川有限公司 > 海岳研究院",),
        counter="[company:云川有限公司]生产线材，[institute:海岳研究院]是它的顾问。",
        confidence=0.9,
    ),
    Pattern(
        name="holds it",
        type=RelationType.PART_OF,
        regex="{O:company|institute|university}(?:是|为|系){S:company}的?(?:控股股东|母公司|实际控制人|第一大股东)",
        cues=("股东", "母公司", "实际控制人"),
        example="[company:海岳集团]是[company:云川有限公司]的控股股东。",
        gives=("云川有限公司 > 海岳集团",),
        counter="[company:海岳集团]是[company:云川有限公司]的客户。",
        confidence=0.92,
    ),
    Pattern(
        name="controls it",
        type=RelationType.PART_OF,
        regex="{O:company|university|institute}(?:全资)?(?:控股|持有|设立|成立|创办|出资设立|投资设立)的(?:全资|控股)?(?:企业|公司)?{S:company|institute}",
        cues=("控股的", "持有的", "设立的", "成立的", "创办的"),
        example="[company:海岳集团]控股的[company:云川有限公司]投产。",
        gives=("云川有限公司 > 海岳集团",),
        counter="[company:海岳集团]供货的[company:云川有限公司]投产。",
        confidence=0.85,
    ),
    Pattern(
        name="buys it",
        type=RelationType.PART_OF,
        regex="{O:company}{gap:8}(?:全资收购|收购|并购|控股)(?:了)?{S:company}(?!{gap:8}(?:股权|股份|资产|业务|生产线))",
        cues=("收购", "并购", "控股"),
        example="[company:海岳集团]去年收购了[company:云川有限公司]。",
        gives=("云川有限公司 > 海岳集团",),
        counter="[company:海岳集团]去年收购了[company:云川有限公司]部分资产。",
        confidence=0.78,
    ),
    Pattern(
        name="its holder is",
        type=RelationType.PART_OF,
        regex="{S:company}的?(?:控股股东|母公司|实际控制人|第一大股东)(?:为|是|系){O:company|institute|university|agency}",
        cues=("股东", "母公司", "实际控制人"),
        example="[company:云川有限公司]的控股股东为[company:海岳集团]，持股六成。",
        gives=("云川有限公司 > 海岳集团",),
        counter="[company:云川有限公司]的控股股东到[company:海岳集团]参观。",
        confidence=0.92,
    ),
    Pattern(
        name="does something with its subsidiary",
        type=RelationType.PART_OF,
        regex="{O:company|institute}{gap:8}(?:新设|注销|设立|成立|投资|出资|注册|通过|转让|出售|其|的){gap:4}(?:全资|控股)?"
        "(?:子公司|分公司|孙公司)(?:——|—|：)?{S:company}",
        cues=("子公司", "分公司", "孙公司"),
        example="[company:海岳集团]通过其全资子公司[company:云川有限公司]投资建厂。",
        gives=("云川有限公司 > 海岳集团",),
        counter="[company:海岳集团]通过子公司的渠道联系[company:云川有限公司]。",
        confidence=0.85,
        veto="收购|向|与",
    ),
)
