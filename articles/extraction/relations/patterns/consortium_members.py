"""Who is a member of which consortium."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns.consortium_words import (
    AS_HEAD,
    AS_HEAD_CUES,
    BECOMES,
    BRINGING_CUES,
    BRINGING_IN,
    FOUNDING,
    FOUNDING_CUES,
    GATHERING,
    GATHERING_CUES,
    JOINING,
    JOINING_CUES,
    LEADING,
    LEADING_CUES,
    MEMBER,
    MEMBER_CUES,
    TAKING_PART,
    TO_IT,
    TOGETHER,
)

PATTERNS = (
    Pattern(
        name="brought in by the leader",
        type=RelationType.MEMBER_OF,
        regex=BRINGING_IN
        + "{over:12}{strangers}{S:org|consortium}{etc}{wide:90}(?:"
        + f"{FOUNDING}{TO_IT}|单位{{wide:30}}){{O:consortium}}",
        cues=BRINGING_CUES,
        example="[company:海岳股份有限公司]联合[university:甲大学]、[university:乙大学]等院校，成立“[consortium:海岳创新联合体]”。",
        gives=("甲大学 > 海岳创新联合体", "乙大学 > 海岳创新联合体"),
        counter="[company:海岳股份有限公司]联合[university:甲大学]在[consortium:海岳创新联合体]作报告。",
    ),
    Pattern(
        name="founded together by",
        type=RelationType.MEMBER_OF,
        regex="{O:consortium}{over:12}由{S:org}(?:[与和]{org})?(?:"
        + f"{TOGETHER}|等[^，。；]{{1,14}}?{TOGETHER}?){FOUNDING}",
        cues=FOUNDING_CUES,
        example="[consortium:海岳产业联盟]由[university:甲大学]、[company:海岳股份有限公司]等8家单位共同发起。",
        gives=("甲大学 > 海岳产业联盟", "海岳股份有限公司 > 海岳产业联盟"),
        counter="[consortium:海岳产业联盟]由[company:海岳股份有限公司]牵头组建。",
        veto="牵头",
        confidence=0.9,
    ),
    Pattern(
        name="found it together",
        type=RelationType.MEMBER_OF,
        regex="{S:org}{etc}(?:三方|四方|双方|几家单位)?"
        + f"(?:{TOGETHER}{FOUNDING}|共建)(?:成立|组建|了|的)*{{gap:14}}{{O:consortium}}",
        cues=FOUNDING_CUES,
        example="[university:甲大学]、[company:海岳股份有限公司]共同发起成立[consortium:海岳产业联盟]。",
        gives=("甲大学 > 海岳产业联盟", "海岳股份有限公司 > 海岳产业联盟"),
        counter="[university:甲大学]与[consortium:海岳产业联盟]共同举办论坛。",
    ),
    Pattern(
        name="joins it",
        type=RelationType.MEMBER_OF,
        regex="(?<!支持)(?<!鼓励)(?<!引导){S:org}{etc}{gap:8}" + JOINING + "{gap:8}{O:consortium}",
        cues=JOINING_CUES,
        example="[university:甲大学]正式加入[consortium:海岳产业联盟]。",
        gives=("甲大学 > 海岳产业联盟",),
        counter="[university:甲大学]没有加入[consortium:海岳产业联盟]。",
        confidence=0.92,
    ),
    Pattern(
        name="is a member",
        type=RelationType.MEMBER_OF,
        regex="{S:org}{gap:6}"
        + BECOMES
        + "{gap:6}{O:consortium}{gap:6}(?:成员|会员|一员|"
        + MEMBER
        + ")(?!(?:单位|企业)?的?{org})",
        cues=("一员", *MEMBER_CUES),
        example="[university:甲大学]是[consortium:海岳产业联盟]的成员单位。",
        gives=("甲大学 > 海岳产业联盟",),
        counter="[university:甲大学]是[consortium:海岳产业联盟]的理事长单位。",
        confidence=0.92,
        veto="(?<!副)理事长",
    ),
    Pattern(
        name="has members",
        type=RelationType.MEMBER_OF,
        regex="{O:consortium}(?:{gap:8}|{wide:60}[，；]其?(?:首批|核心|骨干|主要)*)(?:(?:成员|会员)(?:单位|企业)?|合作单位|"
        + MEMBER
        + "){gap:4}(?:包括|有|为|是|系|：|涵盖|涉及)"
        "{gap:8}{strangers}{S:org}",
        cues=("合作", *MEMBER_CUES),
        example="[consortium:海岳产业联盟]成员单位包括[university:甲大学]、[company:海岳股份有限公司]。",
        gives=("甲大学 > 海岳产业联盟", "海岳股份有限公司 > 海岳产业联盟"),
        counter="[consortium:海岳产业联盟]成员到[university:甲大学]参观。",
        veto="参观|考察",
    ),
    Pattern(
        name="brought in, said of the topic",
        type=RelationType.MEMBER_OF,
        regex="(?:这个|这家|这一|该){itself}?由{actor}{etc}{gap:8}"
        + LEADING
        + "，?"
        + BRINGING_IN
        + "{gap:12}{S:org|consortium}{etc}",
        topic="O:consortium",
        cues=LEADING_CUES,
        example="[consortium:海岳创新联合体]应运而生。这个由[company:海岳股份有限公司]牵头，联合[university:甲大学]等成员单位组成的联盟开始攻关。",
        gives=("甲大学 > 海岳创新联合体",),
        counter="[consortium:海岳创新联合体]应运而生。[company:海岳股份有限公司]联合[university:甲大学]办会。",
        confidence=0.9,
    ),
    Pattern(
        name="takes part under the leader",
        type=RelationType.MEMBER_OF,
        regex="{O:consortium}{over:20}(?:由{gap:8}|，){actor}{etc}{gap:8}(?:"
        + f"{LEADING}|{AS_HEAD})"
        + "(?!(?:发布|起草|制定|举办|主办|开展)){gap:6}[，、]?(?:由|联合|与|会同|携手)?{gap:4}{strangers}"
        "{S:org}{etc}{gap:14}" + TAKING_PART,
        cues=(*LEADING_CUES, *AS_HEAD_CUES),
        example="[consortium:海岳创新联合体]由[company:海岳股份有限公司]牵头，[university:甲大学]、[university:乙大学]等20家单位共同参与。",
        gives=("甲大学 > 海岳创新联合体", "乙大学 > 海岳创新联合体"),
        counter="[consortium:海岳创新联合体]由[company:海岳股份有限公司]牵头，[university:甲大学]表示祝贺。",
        confidence=0.92,
    ),
    Pattern(
        name="takes part in the one led",
        type=RelationType.MEMBER_OF,
        regex="{actor}{etc}{gap:8}"
        + LEADING
        + "(?:{gap:6}[，、]|(?:组建|成立|发起)了?由){gap:4}{S:org}{etc}{gap:8}"
        + TAKING_PART
        + f"(?:{TO_IT}|{{gap:4}}，{{gap:4}}{FOUNDING}{TO_IT}){{O:consortium}}",
        cues=LEADING_CUES,
        example="由[company:海岳股份有限公司]牵头，[university:甲大学]、[university:乙大学]等参与组建的[consortium:海岳创新联合体]揭牌。",
        gives=("甲大学 > 海岳创新联合体", "乙大学 > 海岳创新联合体"),
        counter="由[company:海岳股份有限公司]牵头，[university:甲大学]致辞祝贺[consortium:海岳创新联合体]揭牌。",
        confidence=0.9,
    ),
    Pattern(
        name="brought in after the founding",
        type=RelationType.MEMBER_OF,
        regex="(?:牵头|领衔|发起|组建|成立|创建){gap:20}{O:consortium}{etc}，(?:并|还|先后|共)?(?:"
        + f"邀请|{BRINGING_IN}|{GATHERING})"
        + "{gap:8}{S:org}{etc}",
        cues=(*BRINGING_CUES, *GATHERING_CUES),
        example="[company:海岳股份有限公司]牵头组建[consortium:海岳创新联合体]，联合[university:甲大学]、[university:乙大学]等单位攻关。",
        gives=("甲大学 > 海岳创新联合体", "乙大学 > 海岳创新联合体"),
        counter="[company:海岳股份有限公司]走访[consortium:海岳创新联合体]，联合[university:甲大学]办会。",
    ),
    Pattern(
        name="is a member, said of the topic",
        type=RelationType.MEMBER_OF,
        regex="{S:org}{etc}(?:均|都|也|同)?(?:是|为|成为|系)(?:该|这一)?{itself}的?(?:首批|核心|重要|副)*(?:成员|会员|理事(?!长)|参与)",
        topic="O:consortium",
        cues=("成员", "会员", "理事", "参与"),
        example="[consortium:海岳创新联合体]开始攻关。[university:甲大学]、[university:乙大学]是联合体成员单位。",
        gives=("甲大学 > 海岳创新联合体", "乙大学 > 海岳创新联合体"),
        counter="[consortium:海岳创新联合体]开始攻关。[university:甲大学]是联合体理事长单位。",
    ),
    Pattern(
        name="has members, said of the topic",
        type=RelationType.MEMBER_OF,
        regex="{start}(?:其|该?{itself})?的?(?:首批|核心)?(?:成员|会员)(?:单位|企业)?(?:包括|有|为|：|涵盖){gap:8}{S:org}",
        topic="O:consortium",
        cues=("成员", "会员"),
        example="[consortium:海岳创新联合体]开始攻关。成员单位包括[university:甲大学]、[university:乙大学]。",
        gives=("甲大学 > 海岳创新联合体", "乙大学 > 海岳创新联合体"),
        counter="[consortium:海岳创新联合体]开始攻关。成员单位到[university:甲大学]参观。",
    ),
    Pattern(
        name="joins under the leader, said of the topic",
        type=RelationType.MEMBER_OF,
        regex="由{actor}{etc}{gap:8}(?:牵头|领衔){gap:6}，{gap:4}{S:org}{etc}{gap:8}(?:参与|参加|加盟|加入|协同|共同)(?!{gap:20}{consortium|platform|project})",
        topic="O:consortium",
        cues=("牵头", "领衔"),
        example="[consortium:海岳创新联合体]日前成立。据悉，联盟由[company:海岳股份有限公司]牵头，[university:甲大学]等单位参与。",
        gives=("甲大学 > 海岳创新联合体",),
        counter="[company:海岳股份有限公司]牵头，[university:甲大学]参与了论坛。",
    ),
    Pattern(
        name="gathers members",
        type=RelationType.MEMBER_OF,
        regex="{O:consortium}{gap:8}(?:包括|包含|(?:联合|携手)(?=了)|"
        + GATHERING
        + ")了?{gap:8}{strangers}{S:org}"
        + "(?!{gap:20}(?:参[展会加观]|赴|走进|开展|出席|代表|专家|举办|召开|座谈))",
        cues=("包括", "包含", "联合", "携手", *GATHERING_CUES),
        example="[consortium:海岳产业联盟]汇聚了[university:甲大学]、[company:海岳股份有限公司]等单位。",
        gives=("甲大学 > 海岳产业联盟", "海岳股份有限公司 > 海岳产业联盟"),
        counter="[consortium:海岳产业联盟]由[company:海岳股份有限公司]牵头，组织攻关。",
    ),
    Pattern(
        name="is elected a member",
        type=RelationType.MEMBER_OF,
        regex="{O:consortium}{wide:90}，{S:org}{etc}"
        + BECOMES
        + "(?:首届|第一届|首批)?{itself}?(?:(?:副理事长|常务理事|理事|副盟主)单位|(?:成员|会员))",
        cues=("理事长单位", "理事单位", "成员", "会员", "副盟主单位"),
        example="[consortium:海岳产业联盟]正式成立，[company:海岳股份有限公司]为理事长单位，[university:甲大学]为副理事长单位。",
        gives=("甲大学 > 海岳产业联盟",),
        counter="[consortium:海岳产业联盟]正式成立，[company:海岳股份有限公司]为理事长单位。",
        confidence=0.88,
    ),
    Pattern(
        name="gathered round its head",
        type=RelationType.MEMBER_OF,
        regex="{O:consortium}{wide:60}以{org}{etc}"
        + AS_HEAD
        + "{gap:4}，(?:并|还)?(?:"
        + f"{BRINGING_IN}|{GATHERING})"
        + "{gap:6}{strangers}{S:org}",
        cues=AS_HEAD_CUES,
        example="[consortium:海岳创新联合体]以[company:海岳股份有限公司]为龙头，集聚[university:甲大学]、[university:乙大学]等高校力量。",
        gives=(
            "甲大学 > 海岳创新联合体",
            "乙大学 > 海岳创新联合体",
        ),
        counter="[consortium:海岳创新联合体]以[company:海岳股份有限公司]为龙头，[university:甲大学]表示祝贺。",
        confidence=0.85,
    ),
    Pattern(
        name="member named after it",
        type=RelationType.MEMBER_OF,
        regex="{O:consortium}的?(?:首批|核心|重要)*(?:成员|会员|理事|副理事长|参与|一员|骨干)(?:单位|企业|高校|院校)?(?:——|、|：|，)?{S:org}",
        cues=("成员", "会员", "理事", "参与", "一员", "骨干"),
        example="[consortium:海岳产业联盟]成员单位[company:云川有限公司]展出新品。",
        gives=("云川有限公司 > 海岳产业联盟",),
        counter="[consortium:海岳产业联盟]成员到[company:云川有限公司]参观。",
        confidence=0.88,
    ),
    Pattern(
        name="joins it with others",
        type=RelationType.MEMBER_OF,
        regex="{S:org}(?:与|同|和){org}{etc}{gap:8}" + JOINING + "{gap:8}{O:consortium}",
        cues=JOINING_CUES,
        example="[university:甲大学]与[company:海岳股份有限公司]等18家单位加入[consortium:海岳产业联盟]。",
        gives=("甲大学 > 海岳产业联盟",),
        counter="[university:甲大学]与[company:海岳股份有限公司]参观了[consortium:海岳产业联盟]。",
        confidence=0.9,
    ),
    Pattern(
        name="founded with it",
        type=RelationType.MEMBER_OF,
        regex="{org}{gap:4}(?:与|和|同){S:org}{etc}{gap:10}，?{gap:4}"
        + FOUNDING
        + "了?{gap:6}{O:consortium}",
        cues=FOUNDING_CUES,
        example="[company:海岳股份有限公司]与[company:云川有限公司]等上下游企业抱团，成立[consortium:海岳创新联合体]。",
        gives=("云川有限公司 > 海岳创新联合体",),
        counter="[company:海岳股份有限公司]与[company:云川有限公司]参观[consortium:海岳创新联合体]。",
        confidence=0.82,
        veto="牵头|批准|支持",
    ),
    Pattern(
        name="made up of many, among them",
        type=RelationType.MEMBER_OF,
        regex="{O:consortium}由{over:40}(?:打造|组建|发起|成立|组成)，(?:其中)?(?:包括|包含|有){S:org|consortium}",
        cues=("包括", "包含", "其中有"),
        example="[consortium:海岳创新联盟]由社会组织、企业等各界力量共同打造，包括[university:甲大学]、[company:海岳股份有限公司]等25家单位。",
        gives=("甲大学 > 海岳创新联盟", "海岳股份有限公司 > 海岳创新联盟"),
        counter="[consortium:海岳创新联盟]由企业共同打造，到场的包括[university:甲大学]。",
        confidence=0.88,
    ),
    Pattern(
        name="several found it",
        type=RelationType.MEMBER_OF,
        regex="{S:org}等[^，。；、]{1,16}?" + FOUNDING + "(?:成立|组建|建立|了|的)*{gap:14}{O:consortium}",
        cues=FOUNDING_CUES,
        example="[company:海岳股份有限公司]、[company:云川有限公司]等18家企业发起成立[consortium:甲市数字联盟]。",
        gives=("海岳股份有限公司 > 甲市数字联盟", "云川有限公司 > 甲市数字联盟"),
        counter="[company:海岳股份有限公司]、[company:云川有限公司]等18家企业参观了[consortium:甲市数字联盟]。",
        confidence=0.88,
        veto="牵头|批准|支持",
    ),
    Pattern(
        name="founded with its founder",
        type=RelationType.MEMBER_OF,
        regex="{O:consortium}{gap:4}(?:由|依托){actor}{gap:6}，?"
        + BRINGING_IN
        + "{gap:4}{S:org}{etc}{wide:60}"
        + FOUNDING,
        cues=BRINGING_CUES,
        example="[consortium:甲市基金联盟]由[park:甲新区]会同[agency:甲市财政局]共同发起成立。",
        gives=("甲市财政局 > 甲市基金联盟",),
        counter="[consortium:甲市基金联盟]由[park:甲新区]会同[agency:甲市财政局]考察。",
        veto="牵头|批准|支持|指导",
    ),
    Pattern(
        name="first of those who found it together",
        type=RelationType.MEMBER_OF,
        regex="{S:org}(?:与|和|同){org}{etc}"
        + TOGETHER
        + FOUNDING
        + "(?:成立|组建|了|的)*{gap:14}{O:consortium}",
        cues=FOUNDING_CUES,
        example="[university:甲大学]与[company:海岳股份有限公司]等单位共同发起[consortium:海岳产业联盟]。",
        gives=("甲大学 > 海岳产业联盟",),
        counter="[university:甲大学]与[consortium:海岳产业联盟]共同举办论坛。",
        veto="牵头",
    ),
    Pattern(
        name="founded in cooperation with it",
        type=RelationType.MEMBER_OF,
        regex="(?:与|同|和|携手){S:org}(?:等[^，。；]{0,20}?)?{gap:4}(?:合作|协作|签约)，(?:共同|联合|牵头)*"
        + FOUNDING
        + "了?{gap:6}{O:consortium}",
        cues=("合作", "协作", "签约"),
        example="去年与[company:海岳]、[institute:云川研究院]等20多家企业、机构合作，成立[consortium:海岳产业联盟]。",
        gives=("海岳 > 海岳产业联盟", "云川研究院 > 海岳产业联盟"),
        counter="去年与[company:海岳]等企业合作，走访[consortium:海岳产业联盟]。",
        confidence=0.85,
    ),
    Pattern(
        name="draws members",
        type=RelationType.MEMBER_OF,
        regex="{O:consortium}{over:16}" + GATHERING + "了?{gap:6}{S:org}{etc}{gap:6}(?:加入|加盟|参与)",
        cues=GATHERING_CUES,
        example="[consortium:海岳产业联盟]揭牌，吸引了[company:云川有限公司]等50家企业加入。",
        gives=("云川有限公司 > 海岳产业联盟",),
        counter="[consortium:海岳产业联盟]揭牌，吸引了[company:云川有限公司]的目光。",
        confidence=0.85,
    ),
)
