"""In whose house a platform stands, and who runs it for somebody else."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern

PATTERNS = (
    Pattern(
        name="stands at",
        type=RelationType.HOSTS,
        regex="(?:位于|设在|设于|坐落于){S:company|university|institute}{gap:4}的{gap:6}{O:platform}",
        cues=("位于", "设在", "设于", "坐落于"),
        example="位于[university:甲大学]的[platform:海岳重点实验室]获批。",
        gives=("甲大学 > 海岳重点实验室",),
        counter="位于[university:甲大学]附近，[platform:海岳重点实验室]获批。",
        confidence=0.88,
    ),
    Pattern(
        name="run for another",
        type=RelationType.HOSTS,
        regex="{O:platform}{gap:4}由{agency|region|park}{gap:4}(?:主办|建设|出资|投资|指导){gap:2}、(?:由)?"
        "{S:company|university|institute}{gap:4}(?:运营|承建|管理|承办)",
        cues=("运营", "承建", "管理", "承办"),
        example="[platform:海岳科创中心]由[agency:甲市科技局]主办、[company:海岳集团]运营。",
        gives=("海岳集团 > 海岳科创中心",),
        counter="[platform:海岳科创中心]由[agency:甲市科技局]主办、[company:海岳集团]到会。",
        confidence=0.9,
    ),
    Pattern(
        name="opens at",
        type=RelationType.HOSTS,
        regex="{O:platform}{gap:10}(?:在|落户|落地|设在){S:company|university|institute}{gap:6}(?:揭牌|成立|挂牌|启用|投用|落成)",
        cues=("揭牌", "成立", "挂牌", "启用", "投用", "落成"),
        example="[platform:甲省磁材重点实验室]日前在[university:甲大学]揭牌。",
        gives=("甲大学 > 甲省磁材重点实验室",),
        counter="[platform:甲省磁材重点实验室]日前在[university:甲大学]举办论坛。",
    ),
    Pattern(
        name="settles at",
        type=RelationType.HOSTS,
        regex="{O:platform}{gap:8}(?:落户|花落|落地|设在|设于|挂靠于?|依托于?){S:company|university|institute}(?![^，。；]{0,4}(?:所在|附近|旁|总部))",
        cues=("落户", "花落", "落地", "设在", "设于", "挂靠", "依托"),
        example="[platform:甲省稀散金属工程技术研究中心]落户[company:海岳股份有限公司]。",
        gives=("海岳股份有限公司 > 甲省稀散金属工程技术研究中心",),
        counter="[platform:甲省稀散金属工程技术研究中心]服务[company:海岳股份有限公司]。",
        confidence=0.86,
    ),
    Pattern(
        name="at its own place",
        type=RelationType.HOSTS,
        regex="(?:在|走进|来到|走访){S:company|university|institute}的?{O:platform}",
        cues=(
            "在",
            "走进",
            "来到",
            "走访",
        ),
        example="在[company:海岳股份有限公司]的[platform:院士工作站]，科研人员正忙。",
        gives=("海岳股份有限公司 > 院士工作站",),
        counter="在[company:海岳股份有限公司]、[platform:院士工作站]，科研人员正忙。",
        confidence=0.85,
    ),
    Pattern(
        name="shown at its host's",
        type=RelationType.HOSTS,
        alone=True,
        regex="(?:在|来到|走进|前往|走访){S:company|university|institute}，{gap:6}{person}?{gap:12}(?:走进|参观|察看|查看|考察|来到)了?{O:platform}(?!、)",
        cues=("走进", "参观", "察看", "查看", "考察", "来到"),
        example="在[university:甲大学]，[person:王明]走进[platform:精细化工重点实验室]，了解成果。",
        gives=("甲大学 > 精细化工重点实验室",),
        counter="[university:甲大学]师生在[region:乙市]，走进[platform:精细化工重点实验室]，了解成果。",
        confidence=0.78,
    ),
    Pattern(
        name="founds it jointly: first",
        type=RelationType.HOSTS,
        regex="{S:company|university|institute|agency|park}{gap:6}(?:联合|携手|会同){gap:4}{org}{etc}{gap:6}，?{gap:4}"
        "(?:成立|组建|建立|设立|打造|建设|创办)了?{gap:6}{O:platform}",
        cues=("联合", "携手", "会同"),
        example="[agency:甲省司法厅]联合[university:甲大学]成立了[platform:海岳联合实验室]。",
        gives=("甲省司法厅 > 海岳联合实验室",),
        counter="[agency:甲省司法厅]联合[university:甲大学]参观了[platform:海岳联合实验室]。",
        confidence=0.85,
        veto="批准|支持|参观|考察|调研",
    ),
    Pattern(
        name="founds it jointly: second",
        type=RelationType.HOSTS,
        regex="(?:联合|携手|会同){gap:4}{S:company|university|institute|park}{etc}{gap:6}，?{gap:4}"
        "(?:成立|组建|建立|设立|打造|建设|创办)了?{gap:6}{O:platform}",
        cues=("联合", "携手", "会同"),
        example="[agency:甲省司法厅]联合[university:甲大学]成立了[platform:海岳联合实验室]。",
        gives=("甲大学 > 海岳联合实验室",),
        counter="[agency:甲省司法厅]联合[university:甲大学]参观了[platform:海岳联合实验室]。",
        confidence=0.85,
        veto="批准|支持|参观|考察|调研",
    ),
)
