"""Who undertakes a project, told by the people and the units that work on it."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern

PATTERNS = (
    Pattern(
        name="its officer is of",
        type=RelationType.UNDERTAKES,
        regex="{O:project}(?:的|建设|施工|现场|项目|工程|土建|技术)*(?:负责人|项目经理|总工程师|总指挥|指挥长|经理)、{S:firm}",
        cues=("负责人", "经理", "工程师", "总指挥", "指挥长"),
        example="[project:海岳储能项目]建设负责人、[company:云川股份有限公司]副总经理[person:王明]说。",
        gives=("云川股份有限公司 > 海岳储能项目",),
        counter="[project:海岳储能项目]负责人会见[company:云川股份有限公司]副总经理[person:王明]。",
        confidence=0.85,
    ),
    Pattern(
        name="works on it with others, said of the topic",
        type=RelationType.UNDERTAKES,
        regex="{S:firm}{etc}{gap:2}(?:项目|工程)(?:参建|建设|施工|设计|监理|勘察|承建)(?:单位|企业|方)",
        topic="O:project",
        cues=("单位", "企业", "方"),
        example="[project:海岳储能项目]开工。[company:云川股份有限公司]、[company:海岳建工有限公司]等项目参建单位出席。",
        gives=("云川股份有限公司 > 海岳储能项目", "海岳建工有限公司 > 海岳储能项目"),
        counter="[project:海岳储能项目]开工。[company:云川股份有限公司]、[company:海岳建工有限公司]等有关单位出席。",
        confidence=0.8,
    ),
    Pattern(
        name="unit that works on it",
        type=RelationType.UNDERTAKES,
        regex="{O:project}的?(?:总承包|参建|建设|施工|设计|承建|投资|实施|运营)(?:单位|企业|方)(?:之一)?(?:、|，|的|——)?{S:firm}",
        cues=("单位", "企业", "方"),
        example="[project:海岳储能项目]施工单位[company:云川股份有限公司]加派人手。",
        gives=("云川股份有限公司 > 海岳储能项目",),
        counter="[project:海岳储能项目]监督单位[company:云川股份有限公司]加派人手。",
        confidence=0.85,
    ),
    Pattern(
        name="is its investor, said of the topic",
        type=RelationType.UNDERTAKES,
        regex="{S:firm}(?:是|为|作为|系)(?:该|这一|这个|此|上述|本)?(?:项目|工程)的?"
        "(?:总承包|参建|建设|施工|设计|承建|投资|实施|运营|业主|代建)(?:单位|企业|方|主体|商)(?=[，。；、]|$)",
        topic="O:project",
        cues=("项目", "工程"),
        example="[project:海岳储能项目]签约。[company:云川股份有限公司]作为该项目的投资方，信心十足。",
        gives=("云川股份有限公司 > 海岳储能项目",),
        counter="[project:海岳储能项目]签约。[company:云川股份有限公司]作为该项目的近邻，表示祝贺。",
        confidence=0.88,
    ),
)
