"""Firms that supply one another, told by the goods: into whose chains they go."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns.phrases import SCENE

_ENTERS = "(?:打进|打入|进入|跻身|切入|挤进|嵌入|融入|走进|进到|入围|入选)了?"
_CHAIN = "(?:供应链|供应商|供货商|产业链|采购名[单录]|采购体系|配套体系|供货体系)"
_STEADILY = (
    "(?:已|已经|均|都|也|还|目前|现|去年|今年|批量|成功|稳定|独家|陆续|大批量|长期|直接|主要|开始|起)*"
)
_PEOPLE = "客商|员工|负责人|代表|专家|记者|人员|考察|专利|侵权|起诉|诉讼|适用"

PATTERNS = (
    Pattern(
        name="gets into its chain, said of the topic",
        type=RelationType.PARTNERS_WITH,
        regex="{start}{gap:12}" + _ENTERS + "{O:company}{etc}的?{gap:6}" + _CHAIN,
        topic="S:company",
        cues=("供应", "供货", "产业链", "采购", "配套体系"),
        example="[company:海岳公司]走得更快，产品打进[company:云川汽车]、[company:北湖科技]的供应链。",
        gives=("海岳公司 > 云川汽车", "海岳公司 > 北湖科技"),
        counter="[company:海岳公司]走得更快，产品打进市场，[company:云川汽车]重塑供应链。",
        confidence=0.86,
        veto=_PEOPLE,
    ),
    Pattern(
        name="gets into its chain",
        type=RelationType.PARTNERS_WITH,
        regex="{S:company}{over:24}" + _ENTERS + "{O:company}{etc}的?{gap:6}" + _CHAIN,
        cues=("供应", "供货", "产业链", "采购", "配套体系"),
        example="[company:海岳公司]的轴承挤进了[company:云川汽车]的供应商名录。",
        gives=("海岳公司 > 云川汽车",),
        counter="[company:海岳公司]的轴承挤进了市场，[company:云川汽车]的供应商不少。",
        confidence=0.86,
        veto=_PEOPLE,
    ),
    Pattern(
        name="delivers to, said of the topic",
        type=RelationType.PARTNERS_WITH,
        regex="{start}(?:其中|目前|如今|产品|现在)*，?{gap:12}"
        + _STEADILY
        + "(?:供货|供应|供给|交付|配套|销往|远销|应用|服务|卖|出口)(?:给|至|到|于|了)?{O:company}",
        topic="S:company",
        cues=("供货", "供应", "供给", "交付", "配套", "销", "应用", "服务", "卖", "出口"),
        example="[company:海岳公司]近两年开发新品19个，其中前驱体已供货[company:云川电子]。",
        gives=("海岳公司 > 云川电子",),
        counter="[company:海岳公司]近两年开发新品19个，其中前驱体由[company:云川电子]供货。",
        confidence=0.82,
        veto=SCENE + "|" + _PEOPLE,
    ),
    Pattern(
        name="is chosen by",
        type=RelationType.PARTNERS_WITH,
        regex="{S:firm}{gap:6}(?:被|获){O:firm}{etc}(?:选为|列为|认定为|评为|选定为|纳入|列入|确定为|授予)"
        "{gap:8}(?:供应商|合作单位|合作伙伴|战略伙伴|配套商|供应链|合作方)",
        cues=("供应商", "合作单位", "伙伴", "配套商", "供应链", "合作方"),
        example="[company:海岳公司]被[company:云川汽车]列为优秀供应商。",
        gives=("海岳公司 > 云川汽车",),
        counter="[company:海岳公司]被[company:云川汽车]起诉，合作单位受累。",
        confidence=0.86,
    ),
    Pattern(
        name="what it makes is used by",
        type=RelationType.PARTNERS_WITH,
        regex="{S:firm}的?{gap:14}(?:已|还|陆续|先后|成功|相继)*被{O:company}{etc}(?:采用|选用|采购|装备|批量使用)",
        cues=("采用", "选用", "采购", "装备", "批量使用"),
        example="[company:海岳公司]的系统已被[company:云川汽车]等20家企业采用。",
        gives=("海岳公司 > 云川汽车",),
        counter="[company:海岳公司]的系统已被[company:云川汽车]超越，采用新招。",
        confidence=0.84,
        veto=_PEOPLE,
    ),
    Pattern(
        name="is commissioned by",
        type=RelationType.PARTNERS_WITH,
        regex="{S:firm}{gap:14}受{O:company|agency}{etc}的?委托",
        cues=("委托",),
        example="[university:甲大学]的团队受[company:海岳公司]委托，研发新剂型。",
        gives=("甲大学 > 海岳公司",),
        counter="[university:甲大学]的团队受[company:海岳公司]欢迎，委托不断。",
        confidence=0.84,
        veto="记者|法院|律师",
    ),
)
