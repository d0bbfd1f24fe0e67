"""Who works with whom."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns.partner_words import (
    ABOUT,
    BONDS,
    BONDS_CUES,
    JOINTLY_CUES,
    NOT_TOGETHER,
    PLACED,
    SAME,
    SEVERALLY,
    SPOKEN_FOR,
    STAGING,
    TOGETHER,
    TOGETHER_CUES,
    WITH,
    WITNESS,
    WORK,
)
from articles.extraction.relations.patterns.phrases import SCENE

PATTERNS = (
    Pattern(
        name="works with",
        type=RelationType.PARTNERS_WITH,
        regex="{S:org|park}(?!教授|专家|院士|代表(?!分别)|负责人|学者|领导|的?(?:员工|职工|学生|师生|教师|学子|校友))"
        + SPOKEN_FOR
        + PLACED
        + "{gap:14}"
        + WITH
        + "{gap:8}{O:org|park}{person}?(?:(?:、|及|以及)[^，。；]{0,30})?{etc}"
        + ABOUT
        + "{over:36}"
        + TOGETHER,
        cues=TOGETHER_CUES,
        example="[company:海岳股份有限公司]与[university:甲大学]、[university:乙大学]等高校开展技术合作。",
        gives=("海岳股份有限公司 > 甲大学", "海岳股份有限公司 > 乙大学"),
        counter="[company:海岳股份有限公司]与[university:甲大学]的代表到会。",
        confidence=0.85,
        veto=NOT_TOGETHER + "|，(?:并|还)?[与同]|(?<!联合)(?<!共同)发布|等共建单位",
    ),
    Pattern(
        name="signed for by people",
        type=RelationType.PARTNERS_WITH,
        regex="{S:org|park}{over:20}{person}{gap:6}(?:、{gap:12}{person}{gap:6})?[与和同、]{O:org|park}{over:20}{person}{over:24}(?:签署|签订|签约|签下)",
        cues=("签署", "签订", "签约", "签下"),
        example="[university:临州理工大学]校长[person:周明远]与[company:海岳科技有限公司]董事长[person:李建国]签署战略合作协议。",
        gives=("临州理工大学 > 海岳科技有限公司",),
        counter="[university:临州理工大学]校长[person:周明远]与[company:海岳科技有限公司]董事长[person:李建国]出席签字仪式。",
        confidence=0.82,
        veto=SCENE + "|见证",
    ),
    Pattern(
        name="pair by pair",
        type=RelationType.PARTNERS_WITH,
        regex="{S:actor}与{O:actor}(?=(?:、[^，。；]{0,90}?)?(?:等[^，。；]{0,12}?)?(?:分别|成功|正式|集中|现场|完成|进行|先后)*"
        "(?:签[约署订]|达成(?!和解)|牵手|结对))",
        cues=("签", "达成", "牵手", "结对"),
        example="现场，[company:海岳公司]与[university:甲大学]、[company:云川公司]与[university:乙大学]等6个项目签约。",
        gives=("海岳公司 > 甲大学", "云川公司 > 乙大学"),
        counter="[company:海岳公司]与[university:甲大学]、[company:云川公司]与[university:乙大学]为邻。",
        confidence=0.85,
        veto=NOT_TOGETHER,
    ),
    Pattern(
        name="two of them together",
        type=RelationType.PARTNERS_WITH,
        regex="(?<![与同跟和合手由等]){S:org|park}(?:双方|三方|两家单位)?{over:45}(?:" + BONDS + ")",
        cues=BONDS_CUES,
        example="根据协议，[university:甲大学]和[company:海岳集团]将在能源领域开展合作。",
        gives=("甲大学 > 海岳集团",),
        counter="[university:甲大学]、[company:海岳集团]等8家单位参观展厅。",
        confidence=0.78,
        veto=NOT_TOGETHER + "|联盟|联合体|为契机|依托" + SEVERALLY,
    ),
    Pattern(
        name="works with, said of the topic",
        type=RelationType.PARTNERS_WITH,
        regex="{start}"
        + PLACED
        + "{gap:14}(?:(?<!参)与|"
        + SAME
        + "|携手|联手|联合){gap:4}{O:unit}{person}?"
        + "(?:(?:、|及|以及)[^，。；]{0,30})?{etc}{over:24}"
        + TOGETHER,
        topic="S:org|park",
        cues=TOGETHER_CUES,
        example="[institute:海岳研究院]征集成果310项，引进人才124名，并拓展渠道，与[university:甲大学]等50所高校达成战略合作。",
        gives=("海岳研究院 > 甲大学",),
        counter="[institute:海岳研究院]征集成果310项，[university:甲大学]到访。",
        confidence=0.78,
        veto=SCENE + "|了解|双方",
    ),
    Pattern(
        name="works with, by a person's team",
        type=RelationType.PARTNERS_WITH,
        regex="{S:person}{gap:4}团队{gap:12}(?:(?<!参)与|同|和|携手|联合){O:firm}{etc}{gap:16}" + TOGETHER,
        cues=("团队",),
        example="[university:甲大学]教授[person:王明]到场，[person:王明]团队迅速与[company:海岳股份有限公司]达成合作意向。",
        gives=("王明 > 海岳股份有限公司",),
        counter="[person:王明]团队到[company:海岳股份有限公司]参观。",
        confidence=0.8,
    ),
    Pattern(
        name="several of them sign",
        type=RelationType.PARTNERS_WITH,
        regex="(?<![与同跟和合手由等]){S:org|park}(?:双方|三方|四方|共同|联合|正式|日前|近日|今天|昨日|当天|现场){0,2}"
        "(?:组成的?)?(?:联合体{gap:2}(?:中标|承建|承担)|签署|签订|(?:达成)?战略合作|达成合作|合作签约|联合攻关|联合研发|联合研制|共同研发)",
        several=5,
        cues=(
            *("联合体", "签署", "签订", "战略合作", "达成合作", "合作签约", "联合攻关", "联合研发"),
            *("联合研制", "共同研发"),
        ),
        example="[agency:甲市人民政府]、[company:海岳集团]、[university:乙大学]三方签署协议。",
        gives=("甲市人民政府 > 海岳集团", "甲市人民政府 > 乙大学", "海岳集团 > 乙大学"),
        counter="[agency:甲市人民政府]、[company:海岳集团]、[university:乙大学]到会，签署名册。",
        confidence=0.85,
    ),
    Pattern(
        name="signs with a region",
        type=RelationType.PARTNERS_WITH,
        regex="{S:region}{gap:8}(?:(?<!参)与|同|和){gap:4}{O:unit}{etc}{over:20}(?:" + BONDS + ")",
        cues=BONDS_CUES,
        example="[region:甲区]今天与[university:乙大学]、[institute:丙研究院]签订合作备忘录。",
        gives=("甲区 > 乙大学", "甲区 > 丙研究院"),
        counter="[region:甲区]今天与[university:乙大学]的代表会面。",
        confidence=0.82,
        veto=NOT_TOGETHER,
    ),
    Pattern(
        name="work under both",
        type=RelationType.PARTNERS_WITH,
        several=5,
        regex="(?<![与同跟和合手等、]){S:org|park}{etc}{gap:6}(?:合作|共同|联合|合资|携手|联手|一起|一道|协同|合力){gap:4}"
        + WORK
        + "(?!{gap:14}{consortium})",
        cues=("合作", "合资", "携手", "一起", "一道", *JOINTLY_CUES),
        example="基地由[company:海岳集团]和[company:云川股份有限公司]共同打造。",
        gives=("海岳集团 > 云川股份有限公司",),
        counter="基地由[company:海岳集团]投资，[company:云川股份有限公司]祝贺。",
        confidence=0.82,
        veto=NOT_TOGETHER + "|联盟|联合体" + SEVERALLY,
    ),
    Pattern(
        name="stage it together",
        type=RelationType.PARTNERS_WITH,
        several=2,
        regex="(?<![与同跟和合手等、])(?<!奖由){S:org|park}(?:合作|共同|联合|携手|联手){gap:4}" + STAGING,
        cues=("合作", "携手", *JOINTLY_CUES),
        example="本次大赛由[agency:甲市科技局]、[agency:乙市科技局]联合主办。",
        gives=("甲市科技局 > 乙市科技局",),
        counter="本次大赛由[agency:甲市科技局]、[agency:乙市科技局]、[agency:丙市科技局]联合主办。",
        confidence=0.75,
        veto=WITNESS + "|出席|参加" + SEVERALLY,
    ),
    Pattern(
        name="hand in hand",
        type=RelationType.PARTNERS_WITH,
        regex="{S:actor}{gap:6}(?:携手?|牵手|联手|联袂|联姻|签约|结缘|(?:主动|精准|积极)对接)了?{O:org|park}",
        cues=("携", "牵手", "联手", "联袂", "联姻", "签约", "结缘", "对接"),
        example="[company:海岳股份有限公司]携手[university:甲大学]，攻克难题。",
        gives=("海岳股份有限公司 > 甲大学",),
        counter="[company:海岳股份有限公司]的员工牵手成功，[university:甲大学]祝贺。",
        confidence=0.8,
        veto=NOT_TOGETHER,
    ),
    Pattern(
        name="does it with",
        type=RelationType.PARTNERS_WITH,
        regex="{S:org|park}{gap:10}(?:联合|携手|会同|协同|联手){gap:2}{O:org|park}(?![^，。；]{0,8}部门){etc}"
        "(?!{gap:10}(?:参观|考察|走访|座谈|起诉|调研)|{over:30}{consortium})",
        cues=("联合", "携手", "会同", "协同", "联手"),
        example="[company:海岳股份有限公司]联合[university:甲大学]、[institute:乙研究院]等单位，突破瓶颈。",
        gives=("海岳股份有限公司 > 甲大学", "海岳股份有限公司 > 乙研究院"),
        counter="[company:海岳股份有限公司]联合[university:甲大学]成立[consortium:海岳创新联合体]。",
        confidence=0.82,
        veto=NOT_TOGETHER + "|[要应须需]",
    ),
    Pattern(
        name="by working with",
        type=RelationType.PARTNERS_WITH,
        regex="(?:通过|借助|依托|得益于|凭借|基于|随着|经过|在)(?:与|同|和){O:org|park}{etc}{over:24}"
        + TOGETHER
        + "{gap:14}，{S:org|park}",
        cues=TOGETHER_CUES,
        example="依托与[university:甲大学]的深度合作，[company:海岳股份有限公司]突破了技术。",
        gives=("海岳股份有限公司 > 甲大学",),
        counter="在与[university:甲大学]的比赛中，[company:海岳股份有限公司]赞助了队服。",
        confidence=0.85,
        veto=NOT_TOGETHER,
    ),
    Pattern(
        name="who works with",
        type=RelationType.PARTNERS_WITH,
        regex="(?:^|[，；从为给对])(?<!参)与{O:org|park}{etc}{over:14}"
        + TOGETHER
        + "{gap:8}的{gap:4}{S:company|university}",
        cues=TOGETHER_CUES,
        example="与[university:甲大学]开展合作的[company:海岳股份有限公司]今年扩产。",
        gives=("海岳股份有限公司 > 甲大学",),
        counter="与[university:甲大学]合资成立的[company:海岳股份有限公司]今年扩产。",
        confidence=0.82,
        veto=NOT_TOGETHER + "|(?:成立|设立|组建|创办|共建|创建|投资|注册|建设|打造)的",
    ),
    Pattern(
        name="signs with the region",
        type=RelationType.PARTNERS_WITH,
        regex="{S:firm}{etc}{gap:6}(?:(?<!参)与|同|和){O:region}{gap:20}"
        "(?:签署|签订|签约|战略合作|合作协议|框架协议|备忘录|共同(?:组建|建设|打造|设立)|合作(?:共建|建设))",
        cues=("签署", "签订", "签约", "战略合作", "合作协议", "框架协议", "备忘录", "共同", "合作"),
        example="[company:海岳股份有限公司]、[company:云川有限公司]与[region:甲县]进行项目签约。",
        gives=("海岳股份有限公司 > 甲县", "云川有限公司 > 甲县"),
        counter="[company:海岳股份有限公司]与[region:甲县]的群众见面。",
        confidence=0.8,
        veto=SCENE,
    ),
    Pattern(
        name="works with, said of the region",
        type=RelationType.PARTNERS_WITH,
        regex="{start}{gap:14}(?:(?<!参)与|同|携手|联合){gap:4}{O:firm}{etc}{over:24}"
        "(?:签署|签订|签约|战略合作|深度合作|达成合作|战略协议|合作协议|框架协议|共建)",
        topic="S:region",
        cues=("签署", "签订", "签约", "合作", "协议", "共建"),
        example="[region:甲县]煤炭多，依托与[university:乙大学]的深度合作，探索循环经济。",
        gives=("甲县 > 乙大学",),
        counter="[region:甲县]煤炭多，与[university:乙大学]的差距大。",
        confidence=0.72,
        veto=NOT_TOGETHER + "|我们|双方|由",
    ),
    Pattern(
        name="found a firm together",
        type=RelationType.PARTNERS_WITH,
        regex="(?<![与同跟和合手由]){S:firm}{etc}{over:20}(?:合资|联手|共同出资|共同投资|联合出资)"
        "{gap:8}(?:成立|设立|组建|公司|企业)",
        several=5,
        cues=("合资", "联手", "出资", "共同投资"),
        example="[company:海岳公司]、[company:云川公司]和[company:天一公司]发布声明，宣布联手设立一家公司。",
        gives=("海岳公司 > 云川公司", "海岳公司 > 天一公司", "云川公司 > 天一公司"),
        counter="[company:海岳公司]、[company:云川公司]和[company:天一公司]参观一家合资企业的展厅，成立小组。",
        confidence=0.8,
        veto=SCENE + "|参观",
    ),
    Pattern(
        name="takes part in its building",
        type=RelationType.PARTNERS_WITH,
        regex="{S:firm|park}{gap:10}，{O:firm}{etc}(?:参与|合作|共同)(?:共建|建设|研发|攻关|研制)",
        cues=("参与", "合作", "共同"),
        example="中心落户[company:海岳股份有限公司]，[university:甲大学]参与共建。",
        gives=("海岳股份有限公司 > 甲大学",),
        counter="中心落户[company:海岳股份有限公司]，[university:甲大学]参与研讨。",
        confidence=0.78,
        veto=SCENE,
    ),
    Pattern(
        name="leads others in it",
        type=RelationType.PARTNERS_WITH,
        regex="{S:org|park}(?:牵头|主持|主导)[^，。；]{0,6}，?{gap:4}(?:联合|携手|会同)?{O:org|park}{etc}{gap:4}，?"
        "(?:参与|参加|协作|配合|共同|联合|组建|建设|实施|完成|承担|研发|研制)",
        cues=("牵头", "主持", "主导"),
        example="课题由[university:甲大学]牵头，[company:海岳股份有限公司]等单位参与，历时三年。",
        gives=("甲大学 > 海岳股份有限公司",),
        counter="课题由[university:甲大学]牵头，[company:海岳股份有限公司]等单位祝贺。",
        confidence=0.8,
        veto=NOT_TOGETHER,
    ),
)
