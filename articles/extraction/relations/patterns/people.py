"""Who works where, said in words; title chains before a name are read by `relations.people`."""

from articles.extraction.document import RelationType
from articles.extraction.lexicons import any_of
from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns.phrases import TITLE
from articles.extraction.relations.slots import ANY_SLOT

#: A title with another name behind it is his (时任甲公司主席的王坚).
_NOBODY_ELSE = f"(?![^，。；、！？{ANY_SLOT}]{{0,14}}{{person}})"
_MAYBE_TITLE = TITLE.replace("<T>", "<M>")

#: How somebody comes to a post, and is what somebody is.
_TAKES = (
    "(?:当选为?|担任|出任|就任|接任|兼任|[现历曾调转升留新]任|(?<![主责信])任|获聘(?:为|任|担任)?|受聘(?:为|担任)"
    "|被(?:聘|聘请|任命|推选|选举|提拔)为|晋升为?|升为|当上了?|成为了?)"
)
_IS = "(?:如今|现在|现|目前|正|就|还|也|既|又|曾|同时|一直|本身)*(?:是|为|系|即|作为)"
#: How somebody comes to work for somebody.
_WORKS = ("加入", "入职", "加盟", "就职于", "任职于", "供职于", "受聘于", "执教于", "服务于", "效力于")
_JOINS = f"(?:{any_of(_WORKS)}|(?:大学)?毕业后(?:就|便)?(?:进入|来到|到))了?"
_JOIN_CUES = (*_WORKS, "毕业后")

PATTERNS = (
    Pattern(
        name="takes office",
        type=RelationType.AFFILIATED_WITH,
        regex="{S:person}{gap:16}" + _TAKES + "{gap:2}{region}?{O:employer}" + TITLE,
        cues=("当选", "任", "聘", "选举为", "提拔为", "晋升", "升为", "当上", "成为", "推选为"),
        example="[person:王明]当选[agency:甲省机械行业协会]会长。",
        gives=("王明 > 甲省机械行业协会",),
        counter="[person:王明]祝贺[agency:甲省机械行业协会]成立。",
        confidence=0.93,
    ),
    Pattern(
        name="joins",
        type=RelationType.AFFILIATED_WITH,
        regex="{S:person}{over:30}" + _JOINS + "{O:employer}",
        cues=_JOIN_CUES,
        example="[person:王明]选择回国，入职[company:海岳股份有限公司]。",
        gives=("王明 > 海岳股份有限公司",),
        counter="[person:王明]离开[company:海岳股份有限公司]。",
        confidence=0.9,
    ),
    Pattern(
        name="is hired",
        type=RelationType.AFFILIATED_WITH,
        regex="{O:employer}{gap:8}(?:聘任|聘请|聘用|特聘|引进|柔性引进|选聘|返聘){wide:30}{S:person}"
        "(?:教授|院士|博士|研究员)?(?:为|担任)?" + _MAYBE_TITLE,
        cues=("聘", "引进"),
        example="[company:海岳股份有限公司]聘任[university:甲大学]机械学院教授[person:王明]为首席专家。",
        gives=("王明 > 海岳股份有限公司",),
        counter="[company:海岳股份有限公司]拜访[university:甲大学]教授[person:王明]。",
        confidence=0.88,
    ),
    Pattern(
        name="founded it",
        type=RelationType.AFFILIATED_WITH,
        regex="{S:person}{over:20}(?:创办|创立|创建|开办|(?:注册)?成立)(?:了|的)?{gap:6}{O:firm}",
        cues=("创办", "创立", "创建", "开办", "成立"),
        example="[person:王明]于2009年创办了[company:海岳股份有限公司]。",
        gives=("王明 > 海岳股份有限公司",),
        counter="[person:王明]参观了[company:海岳股份有限公司]。",
    ),
    Pattern(
        name="has held office",
        type=RelationType.AFFILIATED_WITH,
        regex="{S:person}(?:[^。；]{0,60}?[，：](?:她|他)?(?:现任|曾任|历任|时任|先后任)|，[男女]，(?:[^。；]{0,60}?，)?){O:employer}(?!研究生|本科|学历|毕业)"
        + _NOBODY_ELSE
        + TITLE,
        cues=("现任", "曾任", "历任", "时任", "先后任", "男", "女"),
        example="[person:王明]出生于1972年，研究生学历，现任[company:海岳股份有限公司]总工程师。",
        gives=("王明 > 海岳股份有限公司",),
        counter="[person:王明]出生于1972年，[company:海岳股份有限公司]是他的客户，现任职务不详。",
        confidence=0.88,
    ),
    Pattern(
        name="is an officer of",
        type=RelationType.AFFILIATED_WITH,
        regex="{S:person}" + _IS + "{gap:6}{O:employer}的?" + TITLE + "(?=[，。；、]|$)",
        cues=("是", "为", "系"),
        example="首席科学家[person:王明]是[university:甲大学]教授。",
        gives=("王明 > 甲大学",),
        counter="首席科学家[person:王明]是[university:甲大学]校友会请来的。",
        confidence=0.9,
    ),
    Pattern(
        name="comes from",
        type=RelationType.AFFILIATED_WITH,
        regex="来自{O:employer}的{S:person}",
        cues=("来自",),
        example="来自[university:甲大学]的[person:王明]教授作报告。",
        gives=("王明 > 甲大学",),
        counter="来自[university:甲大学]和乙校的代表见到[person:王明]。",
        confidence=0.82,
    ),
    Pattern(
        name="works at",
        type=RelationType.AFFILIATED_WITH,
        regex="{S:person}{gap:8}(?:在|到){O:employer}(?:担任|任职|任教|执教|(?<!信)任|就职|从事|工作|上班|当|做|挂职)"
        + _MAYBE_TITLE,
        cues=("任", "就职", "从事", "工作", "上班", "当", "做", "挂职", "执教"),
        example="[person:王明]毕业后在[company:海岳股份有限公司]担任工程师。",
        gives=("王明 > 海岳股份有限公司",),
        counter="[person:王明]毕业后在[company:海岳股份有限公司]参观。",
        confidence=0.85,
    ),
    Pattern(
        name="is also an officer of",
        type=RelationType.AFFILIATED_WITH,
        regex="{S:person}{wide:40}，(?:也|还|又|同时)+(?:是|担任|兼任|任){O:employer}(?:聘请|聘任|特聘|引进)?的?"
        + TITLE
        + "(?=[，。；]|$)",
        cues=("也是", "还是", "又是", "同时", "还担任", "还任"),
        example="[person:王明]是[university:甲大学]教授，也是[company:海岳股份有限公司]聘请的首席专家。",
        gives=("王明 > 海岳股份有限公司",),
        counter="[person:王明]是教授，也是[company:海岳股份有限公司]的老朋友。",
        confidence=0.9,
    ),
    Pattern(
        name="goes on to an office",
        type=RelationType.AFFILIATED_WITH,
        regex="{S:person}{wide:40}，(?:他|她)?(?:后|再|又|并|于|随后)?(?:\\d{4}年)?(?:\\d{1,2}月)?(?:调任|升任|转任|出任|担任|成为|(?:他|她)(?:曾|现)?(?:是|任)){O:employer}的?"
        + _NOBODY_ELSE
        + "(?P<T>[^，。；：、！？"
        + ANY_SLOT
        + "]{2,14})",
        cues=("任", "是", "成为"),
        example="[person:王明]在甲地任职6年，于2017年7月调任[agency:甲省妇联]主席。",
        gives=("王明 > 甲省妇联",),
        counter="[person:王明]在甲地任职6年，于2017年7月调任时得到[agency:甲省妇联]的祝贺。",
        confidence=0.87,
    ),
    Pattern(
        name="leads it on",
        type=RelationType.AFFILIATED_WITH,
        regex="{S:person}{gap:4}(?:带领|率领|执掌|掌舵|领导|领航){O:firm}",
        cues=("带领", "率领", "执掌", "掌舵", "领导", "领航"),
        example="[person:王明]带领[company:海岳股份有限公司]走上创新路。",
        gives=("王明 > 海岳股份有限公司",),
        counter="[person:王明]带领队伍到[company:海岳股份有限公司]参观。",
        confidence=0.72,
        veto="参观|考察|调研",
    ),
    Pattern(
        name="joins later",
        type=RelationType.AFFILIATED_WITH,
        regex="{S:person}{wide:40}，(?:毕业后|随后|后来|之后|后|现|目前|如今)?" + _JOINS + "{O:employer}",
        cues=_JOIN_CUES,
        example="[person:王明]就读于[university:甲大学]，毕业后加入[company:海岳股份有限公司]。",
        gives=("王明 > 海岳股份有限公司",),
        counter="[person:王明]就读于[university:甲大学]，毕业后参观[company:海岳股份有限公司]。",
        confidence=0.85,
        veto="离开|退出",
    ),
    Pattern(
        name="of a department of it",
        type=RelationType.AFFILIATED_WITH,
        regex="{O:employer}(?:的)?[^，。；、的在与和对向"
        + ANY_SLOT
        + "]{1,10}[部处科室股队组](?:的)?{S:person}",
        cues=("部", "处", "科", "室", "股", "队", "组"),
        example="[agency:甲市商务局]电商科[person:王明]介绍，通关顺利。",
        gives=("王明 > 甲市商务局",),
        counter="[agency:甲市商务局]在全组会见[person:王明]。",
        confidence=0.8,
    ),
    Pattern(
        name="one of it who speaks",
        type=RelationType.AFFILIATED_WITH,
        regex="{O:firm}的{S:person}(?=告诉|介绍|表示|说|在|、|等|和|与|，)",
        cues=("的",),
        example="[company:海岳股份有限公司]的[person:王明]告诉记者，订单增加了。",
        gives=("王明 > 海岳股份有限公司",),
        counter="[company:海岳股份有限公司]的客户[person:王明]告诉记者，订单增加了。",
        confidence=0.8,
    ),
    Pattern(
        name="comes from it",
        type=RelationType.AFFILIATED_WITH,
        regex="{S:person}(?:教授|院士|博士|研究员|团队|课题组)*来自(?:于)?{O:firm}(?![、和与])",
        cues=("来自",),
        example="[person:王明]教授来自[university:甲大学]。",
        gives=("王明 > 甲大学",),
        counter="[person:王明]收到来自[university:甲大学]的信。",
        confidence=0.85,
    ),
    Pattern(
        name="as its officer",
        type=RelationType.AFFILIATED_WITH,
        regex="作为{O:employer}的?(?P<T>[^，。；：、！？" + ANY_SLOT + "]{2,14})，{S:person}",
        cues=("作为",),
        example="作为[company:海岳公司]的董事长，[person:王明]深有感触。",
        gives=("王明 > 海岳公司",),
        counter="作为[company:海岳公司]的老朋友，被请来的[person:王明]深有感触。",
        confidence=0.88,
    ),
    Pattern(
        name="appoints",
        type=RelationType.AFFILIATED_WITH,
        regex="{O:firm}{gap:8}(?:任命|委任|选举|推选){gap:8}{S:person}(?:为|担任|任)"
        + TITLE
        + "(?=[，。；]|$)",
        cues=("任命", "委任", "选举", "推选"),
        example="[company:海岳公司]任命[person:王明]为副总裁。",
        gives=("王明 > 海岳公司",),
        counter="[company:海岳公司]任命[person:王明]为[company:云川公司]副总裁。",
        confidence=0.88,
    ),
    Pattern(
        name="is hired by",
        type=RelationType.AFFILIATED_WITH,
        regex="{S:person}被{O:employer}(?:聘任?|聘请|任命|特聘|返聘|引进|提拔)(?:为|担任|任)?" + _MAYBE_TITLE,
        cues=("聘", "任命", "引进", "提拔"),
        example="[person:王明]被[company:海岳公司]聘为首席专家。",
        gives=("王明 > 海岳公司",),
        counter="[person:王明]被[company:海岳公司]请去参观。",
        confidence=0.9,
    ),
)
