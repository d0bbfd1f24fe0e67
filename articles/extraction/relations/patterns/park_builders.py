"""Who builds a park."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern

PATTERNS = (
    Pattern(
        name="park built by",
        type=RelationType.UNDERTAKES,
        regex="(?<![于在到落户址])(?<![于在]{region}){O:park}(?:{wide:40}，|{gap:8})(?:项目|园区)?由(?:{company}(?:下属|旗下|所属|全资)的?(?:子公司|企业)?)?{S:company}{etc}{gap:8}(?:投资|投建|建设|开发|承建|打造)(?!{gap:20}{platform|project|consortium|park})",
        cues=("由",),
        example="[park:云川产业园]前身是老厂房，由[company:海岳集团]下属[company:云川有限公司]收购并开发建设。",
        gives=("云川有限公司 > 云川产业园",),
        counter="大桥位于[region:甲市][park:云川产业园]南边，由[company:云川有限公司]投资建设。",
        confidence=0.85,
        veto="共同|联合|交汇处|交叉口",
    ),
    Pattern(
        name="the park it builds",
        type=RelationType.UNDERTAKES,
        regex="(?:由|，|^){S:company}{gap:4}(?:投资|投建|兴建|开发)(?:建设|打造|运营|开发|和|并|、)*的{gap:8}{O:park}",
        cues=("投资", "投建", "兴建", "开发"),
        example="由[company:云川有限公司]投资建设的[park:云川产业园]开园。",
        gives=("云川有限公司 > 云川产业园",),
        counter="由[company:云川有限公司]投资的企业进入[park:云川产业园]。",
        confidence=0.85,
        veto="企业|公司|进入|入驻|落户|项目",
    ),
    Pattern(
        name="pays for a park",
        type=RelationType.UNDERTAKES,
        regex="{S:company}(?:在{region}|在{park})?{gap:14}(?:投资|出资|斥资|投建){gap:14}(?:建设|打造|兴建|开发|新建)了?{gap:8}{O:park}(?!{gap:4}(?:企业|内))",
        cues=("投资", "出资", "斥资", "投建"),
        example="[company:海岳集团]将投资20亿元建设[park:海岳新能源产业园]。",
        gives=("海岳集团 > 海岳新能源产业园",),
        counter="[company:海岳集团]投资20亿元入驻[park:海岳新能源产业园]。",
        confidence=0.85,
    ),
    Pattern(
        name="speeds up parks",
        type=RelationType.UNDERTAKES,
        regex="(?<![在与和]){S:company}{gap:14}(?:加快|推进|推动|加速){gap:6}{O:park}{etc}{gap:8}建设",
        cues=("加快", "推进", "推动", "加速"),
        example="[company:海岳集团]加快推进[park:云川产业园]、[park:北湖科技园]等园区建设。",
        gives=("海岳集团 > 云川产业园", "海岳集团 > 北湖科技园"),
        counter="[company:海岳集团]加快发展，[park:云川产业园]服务企业建设。",
        confidence=0.82,
        veto="企业入驻|支持|服务|为",
    ),
    Pattern(
        name="speeds up parks, said of the topic",
        type=RelationType.UNDERTAKES,
        regex="{start}{gap:6}(?:加快|推进|推动|加速){gap:6}{O:park}{etc}{gap:8}建设",
        topic="S:company",
        cues=("加快", "推进", "推动", "加速"),
        example="[company:海岳集团]优化布局，并加快推进[park:云川产业园]、[park:北湖科技园]等新建园区建设。",
        gives=("海岳集团 > 云川产业园", "海岳集团 > 北湖科技园"),
        counter="[company:海岳集团]优化布局，加快融入，[park:云川产业园]建设顺利。",
        confidence=0.8,
        veto="为",
    ),
    Pattern(
        name="signs and develops: first",
        type=RelationType.UNDERTAKES,
        regex="{S:company|park}{gap:6}(?:与|和|同){gap:4}{actor}{etc}{gap:10}(?:签订|签署|达成|签约|合作)[^。；]{0,14}?，?"
        "(?:合作|共同|联合|携手)(?:开发|建设|打造)了?{gap:6}{O:park}",
        cues=("合作", "共同", "联合", "携手"),
        example="[company:海岳集团]与[park:甲经开区]签订协议，合作开发[park:云川科技城]。",
        gives=("海岳集团 > 云川科技城",),
        counter="[company:海岳集团]与[park:甲经开区]签订协议，合作参观[park:云川科技城]。",
        confidence=0.85,
    ),
    Pattern(
        name="signs and develops: second",
        type=RelationType.UNDERTAKES,
        regex="{actor}{gap:6}(?:与|和|同){gap:4}{S:company|park}{etc}{gap:10}(?:签订|签署|达成|签约|合作)[^。；]{0,14}?，?"
        "(?:合作|共同|联合|携手)(?:开发|建设|打造)了?{gap:6}{O:park}",
        cues=("合作", "共同", "联合", "携手"),
        example="[company:海岳集团]与[park:甲经开区]签订协议，合作开发[park:云川科技城]。",
        gives=("甲经开区 > 云川科技城",),
        counter="[company:海岳集团]与[park:甲经开区]签订协议，合作参观[park:云川科技城]。",
        confidence=0.85,
    ),
)
