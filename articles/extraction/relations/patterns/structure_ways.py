"""More ways to say what belongs to whom: 下设A、B三家子公司, 旗下有, 背靠, 被收购, set up by the subject."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern

_HAS = (
    "(?:下设|下辖|辖有|控股|旗下(?:有|拥有|现有)|拥有|设有|现有|管理|所属|下属|投资设立|出资设立|先后成立"
    "|先后设立|分别成立|成立|设立)"
)
_KIDS = (
    "(?:(?:全资|控股|参股|核心|主要|重点|二级|骨干)*"
    "(?:子公司|分公司|子企业|孙公司|成员企业|控股企业|二级单位|附属企业))"
)

PATTERNS = (
    Pattern(
        name="its subsidiaries are",
        type=RelationType.PART_OF,
        regex="{O:firm}(?:目前|现|已|共|还|先后|分别)*"
        + _HAS
        + "了?{gap:8}{strangers}{S:company|institute}{others}(?:等)?[^，。；、]{0,10}?"
        + _KIDS,
        cues=("子公司", "分公司", "子企业", "孙公司", "成员企业", "控股企业", "二级单位", "附属企业"),
        example="[company:海岳集团]下设[company:甲公司]、[company:乙公司]、[company:丙公司]三家全资子公司。",
        gives=("甲公司 > 海岳集团", "乙公司 > 海岳集团", "丙公司 > 海岳集团"),
        counter="[company:海岳集团]拥有的专利由[company:甲公司]的子公司使用。",
        confidence=0.9,
        veto="的专利|收购|供货",
    ),
    Pattern(
        name="its subsidiaries are, said of the topic",
        type=RelationType.PART_OF,
        regex="{start}{gap:6}"
        + _HAS
        + "了?{gap:8}{strangers}{S:company|institute}{others}(?:等)?[^，。；、]{0,10}?"
        + _KIDS,
        topic="O:company|institute",
        cues=("子公司", "分公司", "子企业", "孙公司", "成员企业", "控股企业", "二级单位", "附属企业"),
        example="[company:海岳集团]成立于2001年，下辖[company:甲公司]、[company:乙公司]等12家子公司。",
        gives=("甲公司 > 海岳集团", "乙公司 > 海岳集团"),
        counter="[company:海岳集团]成立于2001年，拥有[company:甲公司]的股票。",
        confidence=0.84,
    ),
    Pattern(
        name="it governs",
        type=RelationType.PART_OF,
        regex="{O:firm}(?:目前|现|已|共)*(?:下设|下辖|辖有|旗下(?:有|拥有|现有|包括)|辖)了?{gap:6}{S:company|institute}",
        cues=("下设", "下辖", "辖", "旗下"),
        example="[company:海岳集团]下辖[company:甲公司]、[company:乙公司]等12家企业。",
        gives=("甲公司 > 海岳集团", "乙公司 > 海岳集团"),
        counter="[company:海岳集团]下辖门店与[company:甲公司]相邻。",
        confidence=0.9,
        veto="与|和|为|向",
    ),
    Pattern(
        name="leaning on its group",
        type=RelationType.PART_OF,
        regex="(?:^|[，；。])(?:背靠|隶属|隶属于){O:company}{gap:6}，{S:company}",
        cues=("背靠", "隶属"),
        example="背靠[company:海岳集团]，[company:云川公司]发展迅速。",
        gives=("云川公司 > 海岳集团",),
        counter="背靠大山，[company:海岳集团]与[company:云川公司]为邻。",
        confidence=0.84,
    ),
    Pattern(
        name="was bought by",
        type=RelationType.PART_OF,
        regex="{S:company}{gap:6}(?:被|获){O:company}{gap:6}(?:收购|并购|兼并|控股|全资收购)(?!{gap:4}(?:股权|资产|意向))",
        cues=("收购", "并购", "兼并", "控股"),
        example="[company:云川公司]被[company:海岳集团]收购。",
        gives=("云川公司 > 海岳集团",),
        counter="[company:云川公司]被[company:海岳集团]起诉。",
        confidence=0.84,
    ),
    Pattern(
        name="holds so much of what is named",
        type=RelationType.PART_OF,
        regex=r"{O:unit}(?:直接|间接|合计)*[持占]股(?:5[1-9]|[6-9]\d|100)(?:\.\d+)?%的{gap:4}{S:company}",
        cues=("持股", "占股"),
        example="[company:海岳集团]持股51%的[company:云川公司]上市。",
        gives=("云川公司 > 海岳集团",),
        counter="[company:海岳集团]持股5%的[company:云川公司]上市。",
        confidence=0.9,
    ),
    Pattern(
        name="is what it founded with another: first",
        type=RelationType.PART_OF,
        regex="{S:institute}(?:是|为|系)(?:由)?{gap:4}{O:university|institute}(?:与|和|同|联合|携手){actor}{etc}{gap:8}(?:共建|合作|共同|联合)",
        cues=("共建", "合作", "共同", "联合"),
        example="[institute:海岳研究院]是[university:甲大学]与[region:乙市]共建的新型研发机构。",
        gives=("海岳研究院 > 甲大学",),
        counter="[institute:海岳研究院]是[university:甲大学]与[region:乙市]表彰的单位。",
        confidence=0.82,
    ),
    Pattern(
        name="is what it founded with another: second",
        type=RelationType.PART_OF,
        regex="{S:institute}(?:是|为|系)(?:由)?{gap:4}{actor}(?:与|和|同|联合|携手){O:university|institute}{etc}{gap:8}(?:共建|合作|共同|联合)",
        cues=("共建", "合作", "共同", "联合"),
        example="[institute:海岳研究院]是[region:乙市]与[university:甲大学]共建的新型研发机构。",
        gives=("海岳研究院 > 甲大学",),
        counter="[institute:海岳研究院]是[region:乙市]与[university:甲大学]表彰的单位。",
        confidence=0.82,
    ),
    Pattern(
        name="sets up a unit, said of the topic",
        type=RelationType.PART_OF,
        regex="{start}{gap:10}(?:成立|设立|组建|创办|建成|创建|新设|注册成立)了?{gap:4}{S:institute}",
        topic="O:firm",
        cues=("成立", "设立", "组建", "创办", "建成", "创建", "新设"),
        example="[university:甲大学]依托学科优势，设立[institute:海岳研究所]。",
        gives=("海岳研究所 > 甲大学",),
        counter="[university:甲大学]依托学科优势，设立奖金，[institute:海岳研究所]祝贺。",
        confidence=0.78,
        veto="合作|联合|共同|与|支持|推动|参与|批准|牵头|协助",
    ),
    Pattern(
        name="floats it",
        type=RelationType.PART_OF,
        regex="{O:company}(?:拟|将|正|计划)*分拆{gap:8}{S:company}",
        cues=("分拆",),
        example="[company:海岳集团]分拆子公司[company:云川公司]上市。",
        gives=("云川公司 > 海岳集团",),
        counter="[company:海岳集团]分拆业务，[company:云川公司]接手。",
        confidence=0.86,
        planned=True,
    ),
)
