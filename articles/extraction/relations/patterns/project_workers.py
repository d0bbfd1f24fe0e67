"""Who undertakes a project, told by the people and the units that work on it."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns.project_words import DROPPED, ROLE, ROLE_CUES

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
        regex="{S:firm}{etc}{gap:2}(?:项目|工程)(?:" + ROLE + "|监理单位|勘察单位)",
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
        regex="{O:project}的?" + ROLE + "(?:之一)?(?:、|，|的|——)?{S:firm}",
        cues=ROLE_CUES,
        example="[project:海岳储能项目]施工单位[company:云川股份有限公司]加派人手。",
        gives=("云川股份有限公司 > 海岳储能项目",),
        counter="[project:海岳储能项目]监督单位[company:云川股份有限公司]加派人手。",
        confidence=0.85,
    ),
    Pattern(
        name="is its investor, said of the topic",
        type=RelationType.UNDERTAKES,
        regex="{S:firm}(?:是|为|作为|系)(?:该|这一|这个|此|上述|本)?(?:项目|工程)的?"
        + ROLE
        + "(?=[，。；、]|$)",
        topic="O:project",
        cues=("项目", "工程"),
        example="[project:海岳储能项目]签约。[company:云川股份有限公司]作为该项目的投资方，信心十足。",
        gives=("云川股份有限公司 > 海岳储能项目",),
        counter="[project:海岳储能项目]签约。[company:云川股份有限公司]作为该项目的近邻，表示祝贺。",
        confidence=0.88,
    ),
    Pattern(
        name="its manager speaks",
        type=RelationType.UNDERTAKES,
        regex="(?<!项目){S:company}{etc}(?:该|本)?(?:项目|工程)(?:部|建设|施工|现场|生产|技术|执行)*(?:负责人|经理|总工程师|总工|指挥长)"
        "{gap:4}{person}?{gap:10}(?:说|表示|介绍|告诉|坦言)",
        topic="O:project",
        nearest=True,
        cues=("负责人", "经理", "总工", "指挥长"),
        example="“[project:海岳储能项目]年底投产。”[company:云川股份有限公司]项目负责人[person:王明]说。",
        gives=("云川股份有限公司 > 海岳储能项目",),
        counter="“[project:海岳储能项目]年底投产。”[company:云川股份有限公司]邻居[person:王明]说。",
        confidence=0.8,
    ),
    Pattern(
        name="its head tells of it",
        type=RelationType.UNDERTAKES,
        regex="{S:company}的?(?:相关|现场|党委|公司|企业)*(?:负责人|董事长|总经理|副总经理|总裁|创始人|厂长|总工程师|总监){person}?{gap:6}"
        "(?:介绍|表示|告诉|说|透露){gap:4}[，：](?:目前|如今|公司|企业)*{O:project}(?:的|目前|已|将|也|预计|计划|全部|建成|投产|达产|完成|正|总投资|年底|今年|一期)",
        cues=("介绍", "表示", "告诉", "说", "透露"),
        example="[company:云川股份有限公司]董事长[person:王明]介绍，[project:海岳储能项目]预计年底投产。",
        gives=("云川股份有限公司 > 海岳储能项目",),
        counter="[company:云川股份有限公司]董事长[person:王明]介绍，[project:海岳储能项目]旁有座山。",
        confidence=0.74,
    ),
    Pattern(
        name="is the unit that works on it",
        type=RelationType.UNDERTAKES,
        regex="{S:firm}{etc}(?:是|为|作为|系){O:project}的?{gap:4}" + ROLE,
        cues=ROLE_CUES,
        example="[company:云川股份有限公司]是[project:海岳储能项目]的投资主体。",
        gives=("云川股份有限公司 > 海岳储能项目",),
        counter="[company:云川股份有限公司]是[project:海岳储能项目]的近邻。",
        confidence=0.88,
    ),
    Pattern(
        name="puts it somewhere",
        type=RelationType.UNDERTAKES,
        regex="(?<![与和同]){S:firm}{etc}{gap:6}(?:将|把)(?:总投资{gap:10}的)?{O:project}(?:建设)?"
        "(?:落户|落地|放在|布局|落在|建在|选址|定在|安在|作为|列为|当作|打造成)",
        cues=("将", "把"),
        example="[company:云川股份有限公司]把[project:海岳储能项目]放在[park:甲高新区]。",
        gives=("云川股份有限公司 > 海岳储能项目",),
        counter="[company:云川股份有限公司]将[project:海岳储能项目]称为邻居。",
        confidence=0.84,
        planned=True,
        veto=DROPPED,
    ),
)
