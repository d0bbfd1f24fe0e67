"""Who belongs to whom: subsidiaries, branches, institutes."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns.phrases import ADVERBS

_CHILD = (
    "(?:(?:重要|核心|骨干|全资|控股|参股)*"
    "(?:子公司|子企业|孙公司|分公司|附属公司|控股公司|控股企业|全资企业|分支机构|下属|下设|下辖|旗下|直属|所属|成员(?:企业|单位)|二级(?:子企业|子公司|企业|单位)))"
)
_CHILD_CUES = (
    *("子公司", "子企业", "孙公司", "分公司", "附属公司", "控股公司", "控股企业", "全资企业"),
    *("分支机构", "下属", "下设", "下辖", "旗下", "直属", "所属", "成员", "二级"),
)
#: A share that decides.
_MOST = r"(?:5[1-9]|[6-9]\d|100)(?:\.\d+)?%"

PATTERNS = (
    Pattern(
        name="is a subsidiary",
        type=RelationType.PART_OF,
        regex="{S:unit}" + ADVERBS + "(?:是|为|作为|系|属于?|成为){gap:14}{O:unit|park}{gap:8}" + _CHILD,
        cues=_CHILD_CUES,
        example="[company:海岳化妆品有限公司]成立于2007年，[company:海岳化妆品有限公司]是[company:海岳株式会社]全资子公司。",
        gives=("海岳化妆品有限公司 > 海岳株式会社",),
        counter="[company:海岳化妆品有限公司]为[company:海岳株式会社]供货。",
        confidence=0.95,
    ),
    Pattern(
        name="its subsidiary",
        type=RelationType.PART_OF,
        regex="{O:unit}(?:[的将把与和及]|通过|[在由][^，。；]{1,6})?"
        + _CHILD
        + "{1,2}的?(?:上市|龙头|核心|骨干|重点|专业|科技|高新技术)*(?:企业|公司|单位|机构)?(?:——|—)?{S:unit}",
        cues=_CHILD_CUES,
        example="[company:海岳集团]旗下[company:云川有限公司]扩产。",
        gives=("云川有限公司 > 海岳集团",),
        counter="[company:海岳集团]旗下产品进入[company:云川有限公司]。",
        confidence=0.93,
    ),
    Pattern(
        name="reports to",
        type=RelationType.PART_OF,
        regex="{S:unit}(?:{gap:4}(?:隶属于?|挂靠于?|归属于?)|{over:20}(?:隶属于|直属于|从属于|附属于))"
        "(?:{unit})?{O:unit}(?!{unit})",
        cues=("隶属", "归属", "从属于", "挂靠", "直属于", "附属于"),
        example="[institute:云川研究所]隶属于[company:海岳集团]。",
        gives=("云川研究所 > 海岳集团",),
        counter="[institute:云川研究所]与[company:海岳集团]没有隶属关系。",
        confidence=0.95,
    ),
    Pattern(
        name="sets up a unit",
        type=RelationType.PART_OF,
        regex="{O:firm}(?:在{region})?{gap:10}(?:成立|设立|设有|建有|创办|组建|投资成立|注册成立|出资设立)了?{gap:4}{S:institute|company}",
        cues=("成立", "设立", "设有", "建有", "创办", "组建"),
        example="[company:海岳集团]去年成立了[institute:海岳上海研究院]。",
        gives=("海岳上海研究院 > 海岳集团",),
        counter="[company:海岳集团]成立之初，[institute:海岳上海研究院]派人指导。",
        confidence=0.8,
        veto="前|员工|毕业|校友|学生|博士|教授|教师|学子|共同|联合|合作|合资|与",
    ),
    Pattern(
        name="set up elsewhere",
        type=RelationType.PART_OF,
        regex="{O:firm}在{gap:4}{region}?{gap:4}(?:成立|设立|创办|投资)的[^，。；—]{0,14}(?:——|—)?{S:institute|company}",
        cues=("成立的", "设立的", "创办的", "投资的"),
        example="[company:海岳集团]在[region:甲市]设立的研发中心——[company:云川网络有限公司]供应软件。",
        gives=("云川网络有限公司 > 海岳集团",),
        counter="[company:海岳集团]在[region:甲市]采购的设备来自[company:云川网络有限公司]。",
        confidence=0.85,
    ),
    Pattern(
        name="is a subsidiary, said of the topic",
        type=RelationType.PART_OF,
        regex="{start}"
        + ADVERBS
        + "(?:是|为|系|属于?|作为|成为){gap:4}{O:company|institute}{gap:8}"
        + _CHILD
        + "(?!{gap:6}，{unit})",
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
        + "{1,2}"
        # Looked ahead at, since 其子公司 is no subject of its own.
        + "(?=的?(?:企业|公司|单位)?(?:——|—)?{S:company|institute}(?!{gap:6}(?:是|为)))",
        topic="O:firm",
        cues=_CHILD_CUES,
        example="[company:海岳集团]加大投入，旗下的[company:云川有限公司]生产叶片。",
        gives=("云川有限公司 > 海岳集团",),
        counter="[company:海岳集团]加大投入，旗下产品销往[company:云川有限公司]。",
        confidence=0.88,
    ),
    Pattern(
        name="has its holder, said of the topic",
        type=RelationType.PART_OF,
        regex="{O:firm}(?:是|为|系)(?:它|其|公司|该公司)的?(?:控股股东|母公司|大股东|实际控制人|上级单位)",
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
        regex="{O:firm}(?:是|为|系){S:company}的?(?:控股股东|母公司|实际控制人|第一大股东)",
        cues=("股东", "母公司", "实际控制人"),
        example="[company:海岳集团]是[company:云川有限公司]的控股股东。",
        gives=("云川有限公司 > 海岳集团",),
        counter="[company:海岳集团]是[company:云川有限公司]的客户。",
        confidence=0.92,
    ),
    Pattern(
        name="holds it, said of the topic",
        type=RelationType.PART_OF,
        regex="{start}(?:是|为|系|成为){S:company}的?(?:直接|间接)?(?:控股股东|母公司|实际控制人|第一大股东)",
        topic="O:firm",
        cues=("股东", "母公司", "实际控制人"),
        example="[company:海岳集团]持有[company:云川有限公司]8.9%的股份，为[company:云川有限公司]控股股东。",
        gives=("云川有限公司 > 海岳集团",),
        counter="[company:海岳集团]持有[company:云川有限公司]8.9%的股份，为[company:云川有限公司]供货。",
        confidence=0.88,
    ),
    Pattern(
        name="controls it",
        type=RelationType.PART_OF,
        regex="{O:firm}(?:(?:全资)?(?:控股|持有|设立|成立|创办|出资设立|投资设立)的(?:全资|控股)?(?:企业|公司)?|全资(?:拥有|控股|持有)){S:company|institute}",
        cues=("控股的", "持有的", "设立的", "成立的", "创办的", "全资"),
        example="[company:海岳集团]控股的[company:云川有限公司]投产。",
        gives=("云川有限公司 > 海岳集团",),
        counter="[company:海岳集团]供货的[company:云川有限公司]投产。",
        confidence=0.85,
    ),
    Pattern(
        name="holds all of it",
        type=RelationType.PART_OF,
        regex="{S:company}{gap:6}(?:由|被|获|为){O:unit}(?:所)?"
        "(?:(?:全资|100%|绝对|间接全资)(?:持股|控股|持有|拥有|控制)|[持占]股" + _MOST + ")",
        cues=("持股", "占股", "控股", "持有", "拥有", "控制"),
        example="资料显示，[company:云川有限公司]由[company:海岳集团]全资持股。",
        gives=("云川有限公司 > 海岳集团",),
        counter="[company:云川有限公司]由[company:海岳集团]持股5%。",
        confidence=0.92,
    ),
    Pattern(
        name="holds most of it",
        type=RelationType.PART_OF,
        regex="{O:unit}(?:现|目前|仍|直接|间接|合计|共)*(?:持有|控制|持股){S:company}"
        "(?:"
        + _MOST
        + "(?:[，。]|$)|"
        + _MOST
        + "的?(?:股份|股权|表决权)|(?:股份|股权)"
        + _MOST
        + r"|[\d.]+%的?(?:股份|股权)，(?:是|为|系)(?:其|公司|该公司)?控股股东)",
        cues=("持有", "控制", "持股"),
        example="[company:海岳集团]直接持有[company:云川有限公司]72.5%的股份。",
        gives=("云川有限公司 > 海岳集团",),
        counter="[company:海岳集团]直接持有[company:云川有限公司]8.9%的股份。",
        confidence=0.88,
    ),
    Pattern(
        name="subsidiary, in brackets",
        type=RelationType.PART_OF,
        regex="{S:company}[（(](?:系|为|是)?{O:firm}(?:的)?" + _CHILD + "(?:公司|企业|单位)?[）)]",
        cues=_CHILD_CUES,
        example="[company:云川有限公司]（[company:海岳集团]控股子公司）中标。",
        gives=("云川有限公司 > 海岳集团",),
        counter="[company:云川有限公司]（[company:海岳集团]供应商）中标。",
        confidence=0.92,
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
        regex="{S:company}的?(?:控股股东|母公司|实际控制人|第一大股东|大股东)(?:为|是|系){O:unit}",
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
        planned=True,
        veto="收购|向|与",
    ),
    Pattern(
        name="founded by its holder",
        type=RelationType.PART_OF,
        regex="{S:company|institute}{gap:6}(?:由|系|从){O:firm}(?:在{region})?{gap:12}(?:设立|成立|创办|控股|组建|创建|投资建立|孵化|分拆|拆分|剥离|举办)",
        cues=("设立", "成立", "创办", "控股", "组建", "创建", "建立", "孵化", "拆", "剥离", "举办"),
        example="[company:云川有限公司]由[company:海岳集团]投资设立。",
        gives=("云川有限公司 > 海岳集团",),
        counter="[company:云川有限公司]由[company:海岳集团]供货。",
        confidence=0.82,
        veto="共同|联合|合作|合资",
    ),
    Pattern(
        name="is what its parent set up",
        type=RelationType.PART_OF,
        regex="{S:company|institute}(?:是|系|为){gap:4}{O:firm}(?:在{region})?{gap:6}(?:设立|成立|创办|打造|投资|组建|布局|举办|创设|内设)的",
        cues=("设立的", "成立的", "创办的", "打造的", "投资的", "组建的", "布局的", "举办的", "设的"),
        example="[institute:海岳研究院]是[university:甲大学]在[region:乙市]设立的研发机构。",
        gives=("海岳研究院 > 甲大学",),
        counter="[institute:海岳研究院]是[university:甲大学]在[region:乙市]遇到的伙伴。",
        confidence=0.88,
    ),
    Pattern(
        name="founded with a place",
        type=RelationType.PART_OF,
        regex="{S:institute}{gap:8}由{actor}{gap:2}(?:与|和|联合|携手){O:university|institute}{etc}{gap:8}(?:共建|合作|共同|联合)",
        cues=("共建", "合作", "共同", "联合"),
        example="[institute:海岳研究院]由[region:乙市]与[university:甲大学]共建。",
        gives=("海岳研究院 > 甲大学",),
        counter="[institute:海岳研究院]由[region:乙市]与[university:甲大学]表彰。",
        confidence=0.75,
    ),
    Pattern(
        name="its holder, named",
        type=RelationType.PART_OF,
        regex="{S:company}的?(?:控股股东|大股东|第一大股东|母公司|实际控制人|实控人){O:unit}",
        cues=("股东", "母公司", "实际控制人", "实控人"),
        example="[company:云川有限公司]的母公司[company:海岳集团]发布公告。",
        gives=("云川有限公司 > 海岳集团",),
        counter="[company:云川有限公司]的母公司和[company:海岳集团]发布公告。",
        confidence=0.9,
    ),
    Pattern(
        name="leans on its university",
        type=RelationType.PART_OF,
        regex="{S:institute}(?:是)?依托(?:于)?{O:university}(?:，|而?(?:建设|成立|组建|设立|创建|共建|建立)|的?(?:研发|科研|科技|新型)[^，。；]{0,6}机构)",
        cues=("依托",),
        example="[institute:海岳研究院]依托[university:甲大学]，聚焦新材料。",
        gives=("海岳研究院 > 甲大学",),
        counter="[institute:海岳研究院]依托[university:甲大学]的技术优势开展研究。",
        confidence=0.8,
    ),
    Pattern(
        name="its holder is, said of the topic",
        type=RelationType.PART_OF,
        regex="{start}(?:其|公司|企业)?(?:(?:的)?(?:控股股东|母公司|第一大股东|大股东|实际控制人)(?:为|是|系)|[其是]母公司|由(?={firm}{gap:4}(?:全资|独资|控股|投资)))(?={O:firm})",
        topic="S:company|institute",
        cues=("股东", "母公司", "实际控制人", "全资", "独资", "控股", "投资"),
        example="[company:云川有限公司]成立于2015年，母公司为[company:海岳集团]。",
        gives=("云川有限公司 > 海岳集团",),
        counter="[company:云川有限公司]成立于2015年，由[company:海岳集团]供货。",
        confidence=0.86,
        veto="共同|联合|合资",
    ),
    Pattern(
        name="that is under it",
        type=RelationType.PART_OF,
        regex="(?:隶属于?|归属于?|直属于?|从属于){O:unit}{gap:4}的{gap:4}{S:unit}",
        cues=("属",),
        example="隶属于[company:海岳集团]的[company:云川有限公司]扩产。",
        gives=("云川有限公司 > 海岳集团",),
        counter="隶属于[company:海岳集团]的项目由[company:云川有限公司]承建。",
        confidence=0.9,
        veto="由|与|向",
    ),
    Pattern(
        name="has for subsidiaries",
        type=RelationType.PART_OF,
        regex="{O:firm}的?{gap:4}"
        + _CHILD
        + "(?:企业|公司|单位)?(?:主要|还|现)*(?:包括|有|为|：|涵盖)了?{strangers}{S:company|institute}",
        cues=_CHILD_CUES,
        example="[company:海岳集团]的子公司包括[company:云川有限公司]、[company:北湖有限公司]。",
        gives=("云川有限公司 > 海岳集团", "北湖有限公司 > 海岳集团"),
        counter="[company:海岳集团]的子公司为员工与[company:云川有限公司]签约。",
        confidence=0.9,
    ),
)
