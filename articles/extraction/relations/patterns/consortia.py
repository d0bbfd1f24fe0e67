"""Who leads which consortium."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns.consortium_words import (
    AS_HEAD,
    AS_HEAD_CUES,
    BECOMES,
    BRINGING_CUES,
    BRINGING_IN,
    CHAIR,
    CHAIR_CUES,
    FOUNDING,
    HEAD,
    HEAD_CUES,
    LEADING,
    LEADING_CUES,
    TO_IT,
)

#: What lies between a leader and its consortium: no other leader, even one that nobody recognised.
_NO_OTHER = "(?:(?!(?:由|依托)[^，。；]{1,30}?(?:牵头|领衔))[^。；！？]){0,120}?"

#: What else somebody may take the lead in: 牵头制定标准, 牵头举办论坛.
_NOT_IT = "(?!(?:发布|起草|制定|编制|举办|主办|承办|承担|实施|攻关|开展|研制|研发))"
#: The one of it who does: 由海岳集团董事长王明牵头.
_BY = "(?:{gap:8}{person}{gap:4})?"

PATTERNS = (
    Pattern(
        name="heads it",
        type=RelationType.LEADS,
        regex="{S:actor}{etc}{gap:8}(?:牵头|领衔|领头|挑头|主导(?:发起|组建|成立|建设|创建|的))"
        + f"(?:{{gap:4}}|{_NO_OTHER}(?:{FOUNDING}|建设|申报|获批|的){TO_IT}){{O:consortium}}",
        cues=("牵头", "领衔", "领头", "挑头", "主导"),
        example="由[company:海岳股份有限公司]牵头，联合[university:甲大学]、[university:乙大学]组成的[consortium:海岳创新联合体]成立。",
        gives=("海岳股份有限公司 > 海岳创新联合体",),
        counter="[company:海岳股份有限公司]参观了[consortium:海岳创新联合体]的展厅。",
        confidence=0.9,
        veto="标准|提案|提交|起草",
    ),
    Pattern(
        name="headed by",
        type=RelationType.LEADS,
        regex="{O:consortium}(?:是[^，。；]{2,40}{itself})?(?:{over:20}由{agency}{gap:10}(?:批准|批复|指导|支持|同意){gap:6})?{over:20}(?:由{gap:8}|以|，|（){S:actor}{etc}"
        + f"{_BY}{{gap:8}}(?:{LEADING}{_NOT_IT}|{AS_HEAD})(?!{{gap:14}}{{consortium}})",
        cues=(*LEADING_CUES, *AS_HEAD_CUES),
        example="[consortium:海岳创新联合体]由[company:海岳股份有限公司]牵头组建。",
        gives=("海岳股份有限公司 > 海岳创新联合体",),
        counter="[consortium:海岳创新联合体]向[company:海岳股份有限公司]发出牵头函。",
        confidence=0.92,
    ),
    Pattern(
        name="leading unit",
        type=RelationType.LEADS,
        regex="{O:consortium}{gap:4}"
        + CHAIR
        + "(?:、|：|——|{gap:3}){S:org}(?!的?(?:副|常务)*(?:理事|会员|会长|理事长|成员|监事)单位)",
        cues=CHAIR_CUES,
        example="[consortium:海岳创新联合体]牵头单位[company:海岳股份有限公司]发布了成果。",
        gives=("海岳股份有限公司 > 海岳创新联合体",),
        counter="[consortium:海岳创新联合体]的牵头单位尚待确定，[company:海岳股份有限公司]到会。",
        confidence=0.92,
    ),
    Pattern(
        name="as leading unit",
        type=RelationType.LEADS,
        regex="{S:actor}{gap:4}" + BECOMES + "{gap:4}{O:consortium}{gap:4}" + HEAD,
        cues=HEAD_CUES,
        example="[company:海岳股份有限公司]作为[consortium:海岳创新联合体]牵头单位，投入研发。",
        gives=("海岳股份有限公司 > 海岳创新联合体",),
        counter="[company:海岳股份有限公司]是[consortium:海岳创新联合体]成员单位。",
    ),
    Pattern(
        name="founds it with others",
        type=RelationType.LEADS,
        regex="{S:actor}{over:30}"
        + BRINGING_IN
        + "(?!"
        + FOUNDING
        + "){wide:120}"
        + FOUNDING
        + TO_IT
        + "{O:consortium}",
        cues=BRINGING_CUES,
        example="[company:海岳股份有限公司]联合[university:甲大学]等十余家单位成立“[consortium:海岳创新联合体]”。",
        gives=("海岳股份有限公司 > 海岳创新联合体",),
        counter="[company:海岳股份有限公司]联合[university:甲大学]走访了[consortium:海岳创新联合体]。",
        veto="牵头|批复|批准|支持|指导",
    ),
    Pattern(
        name="founds it alone",
        type=RelationType.LEADS,
        alone=True,
        regex="(?<![与同跟和合手由会、]){S:firm}{gap:12}(?:组建|成立|创建|发起|创立|设立|筹建)了?{gap:14}{O:consortium}",
        cues=("组建", "成立", "创建", "发起", "创立", "设立", "筹建"),
        example="[company:海岳股份有限公司]组建了[consortium:海岳创新联合体]。",
        gives=("海岳股份有限公司 > 海岳创新联合体",),
        counter="[company:海岳股份有限公司]成立二十周年，[consortium:海岳创新联合体]发来贺信。",
        confidence=0.75,
        veto="共同|联合",
    ),
    Pattern(
        name="founds it with others, said of the topic",
        type=RelationType.LEADS,
        regex="{start}{gap:14}" + BRINGING_IN + "{wide:120}" + FOUNDING + TO_IT + "{O:consortium}",
        topic="S:firm|platform",
        cues=BRINGING_CUES,
        example="[company:海岳股份有限公司]长期聘请专家，联合[university:甲大学]等院校，成立“[consortium:海岳创新联合体]”。",
        gives=("海岳股份有限公司 > 海岳创新联合体",),
        counter="[company:海岳股份有限公司]长期聘请专家，联合[university:甲大学]走访了[consortium:海岳创新联合体]。",
        confidence=0.8,
        veto="牵头",
    ),
    Pattern(
        name="headed by, said of the topic",
        type=RelationType.LEADS,
        regex="(?:这个|这家|这一|该){itself}?由{S:actor}{etc}{gap:8}" + LEADING,
        topic="O:consortium",
        cues=LEADING_CUES,
        example="[consortium:海岳创新联合体]应运而生。这个由[company:海岳股份有限公司]牵头，联合[university:甲大学]等成员单位组成的联盟开始攻关。",
        gives=("海岳股份有限公司 > 海岳创新联合体",),
        counter="[consortium:海岳创新联合体]应运而生。[company:海岳股份有限公司]牵头办会。",
        confidence=0.9,
    ),
    Pattern(
        name="chaired by an officer of",
        type=RelationType.LEADS,
        regex="{O:consortium}(?:理事长|盟主|主席|牵头人)、{S:firm}{over:18}{person}",
        cues=(
            "理事长",
            "盟主",
            "主席",
            "牵头人",
        ),
        example="[consortium:海岳产业联盟]理事长、[company:海岳股份有限公司]董事长[person:王明]说。",
        gives=("海岳股份有限公司 > 海岳产业联盟",),
        counter="[consortium:海岳产业联盟]副理事长、[company:海岳股份有限公司]董事长[person:王明]说。",
        confidence=0.75,
    ),
    Pattern(
        name="as its leading unit",
        type=RelationType.LEADS,
        regex="作为{O:consortium}的?{gap:4}" + HEAD + "，{S:org}",
        cues=("作为",),
        example="作为[consortium:海岳创新联合体]的牵头企业，[company:海岳股份有限公司]投入研发。",
        gives=("海岳股份有限公司 > 海岳创新联合体",),
        counter="作为[consortium:海岳创新联合体]的副理事长单位，[company:海岳股份有限公司]投入研发。",
        confidence=0.92,
    ),
    Pattern(
        name="founded by it with others",
        type=RelationType.LEADS,
        regex="{O:consortium}{gap:4}(?:由|依托){S:actor}(?:{gap:6}，)?"
        + BRINGING_IN
        + "{wide:80}"
        + FOUNDING,
        cues=BRINGING_CUES,
        example="[consortium:甲市基金联盟]由[park:甲新区]会同[agency:甲市财政局]共同发起成立。",
        gives=("甲新区 > 甲市基金联盟",),
        counter="[consortium:甲市基金联盟]由[park:甲新区]会同[agency:甲市财政局]考察。",
        veto="牵头|批准|支持|指导",
    ),
    Pattern(
        name="founded by it alone, told before",
        type=RelationType.LEADS,
        alone=True,
        regex="(?:由|依托){S:unit}{gap:4}(?:发起|倡议|主导|提议|组建|成立|建设|设立|创建|筹建)+的{gap:6}{O:consortium}",
        cues=("由", "依托"),
        example="由[company:海岳股份有限公司]发起成立的[consortium:海岳产业联盟]揭牌。",
        gives=("海岳股份有限公司 > 海岳产业联盟",),
        counter="由[company:海岳股份有限公司]、[company:云川有限公司]发起成立的[consortium:海岳产业联盟]揭牌。",
        confidence=0.82,
        veto="共同|联合",
    ),
    Pattern(
        name="founded under its lead",
        type=RelationType.LEADS,
        regex="在{S:firm}的?(?:牵头|带领|推动|引领|倡议|主导|号召)下，[^。；]{2,60}?"
        + FOUNDING
        + "了?{gap:14}{O:consortium}",
        cues=("牵头", "带领", "推动", "引领", "倡议", "主导", "号召"),
        example="在[company:海岳公司]的倡议下，[university:甲大学]等单位共同组建了[consortium:海岳产业联盟]。",
        gives=("海岳公司 > 海岳产业联盟",),
        counter="在[company:海岳公司]的倡议下，[university:甲大学]走访了[consortium:海岳产业联盟]。",
        confidence=0.82,
    ),
    Pattern(
        name="headed by the one last spoken of",
        type=RelationType.LEADS,
        regex="由(?:该|这家)?(?:公司|企业|集团|学校|校|院|研究院|研究所)(?:主动|去年|今年)?(?:牵头|发起|主导|领衔)(?:组建|成立|发起|创建|建设)*的{gap:6}{O:consortium}",
        topic="S:firm",
        nearest=True,
        cues=("由该", "由这", "由公司", "由企业", "由集团", "由学校", "由研究"),
        example="[company:海岳公司]深耕行业，由公司牵头组建的[consortium:海岳产业联盟]扩容。",
        gives=("海岳公司 > 海岳产业联盟",),
        counter="[company:海岳公司]深耕行业，由公司推荐的[consortium:海岳产业联盟]扩容。",
        confidence=0.82,
    ),
)
