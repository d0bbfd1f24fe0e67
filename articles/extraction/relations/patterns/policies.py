"""Who issues a policy."""

from articles.extraction.document import RelationType
from articles.extraction.lexicons import any_of
from articles.extraction.relations.pattern import Pattern

#: What makes a paper, and what else is done by who has made it (but 贯彻实施 is done by others).
_WRITE = (
    *("出台", "发布", "印发", "制定", "颁布", "下发", "公布", "推出", "修编", "编制", "公示", "出炉"),
    *("起草", "草拟", "拟定", "制发", "编印", "推行", "审定", "审议通过", "表决通过", "研究通过"),
)
_WRITINGS = f"{any_of(_WRITE)}|(?<!新)修订"
WRITING, WRITING_CUES = f"(?:{_WRITINGS})", (*_WRITE, "修订")
_ISSUE = f"(?:制定出台|制定印发|制定实施|{_WRITINGS}|启动|(?<!贯彻)实施|通过了?)"
_CUES = (*WRITING_CUES, "启动", "实施", "通过")
#: What is done with the papers of others.
_OF_OTHERS = "解读|宣传册|宣讲|学习|培训|贯彻实施"
#: When and how somebody carries a programme out.
_ABOUT = (
    "今年(?:以来)?|近年来|近期|近日|日前|将|正|也|还|已|先后|连续|会同有关部门|(?:围绕|聚焦|结合){gap:10}"
    "|部署|组织|持续|深入|创新|积极|集中|扎实|全面|大力|启动"
)

PATTERNS = (
    Pattern(
        name="issues",
        type=RelationType.ISSUES,
        regex="(?!(?<=在){region}){S:body|park}{etc}{gap:14}(?:联合|共同)?"
        + _ISSUE
        + "(?:实施)?(?:了)?{gap:12}{O:policy}",
        cues=_CUES,
        example="[agency:甲市科技局]、[agency:甲市财政局]近日联合印发《[policy:甲市研发中心备案办法]》。",
        gives=("甲市科技局 > 甲市研发中心备案办法", "甲市财政局 > 甲市研发中心备案办法"),
        counter="[agency:甲市科技局]学习《[policy:甲市研发中心备案办法]》。",
        confidence=0.93,
        veto=_OF_OTHERS,
    ),
    Pattern(
        name="issued by",
        type=RelationType.ISSUES,
        regex="{O:policy}{gap:8}(?:由|经){S:agency}{etc}{gap:10}(?:通过|" + WRITING + ")",
        cues=(*WRITING_CUES, "通过"),
        example="《[policy:甲市研发中心备案办法]》由[agency:甲市科技局]制定。",
        gives=("甲市科技局 > 甲市研发中心备案办法",),
        counter="《[policy:甲市研发中心备案办法]》由[agency:甲市科技局]解读。",
        confidence=0.93,
    ),
    Pattern(
        name="issues, said of the topic",
        type=RelationType.ISSUES,
        regex="{start}{gap:14}" + WRITING + "(?:完善|实施|出台|印发|发布)?了?{gap:12}{O:policy}",
        topic="S:body|park",
        cues=WRITING_CUES,
        example="[agency:甲市委]高度重视种业，落实[agency:党中央]部署，出台了《[policy:甲市种业行动方案]》。",
        gives=("甲市委 > 甲市种业行动方案",),
        counter="[agency:甲市委]高度重视种业，学习了《[policy:甲市种业行动方案]》。",
        confidence=0.85,
        veto=_OF_OTHERS,
    ),
    Pattern(
        name="issues with others",
        type=RelationType.ISSUES,
        regex="{S:body}(?:联合|会同|与|和|携手|联手|协同|商){body}{etc}{gap:8}(?:联合|共同)?"
        + _ISSUE
        + "(?:实施)?(?:了)?{gap:12}{O:policy}",
        cues=_CUES,
        example="[agency:甲省科技厅]会同[agency:甲省财政厅]印发《[policy:甲省成果转化办法]》。",
        gives=("甲省科技厅 > 甲省成果转化办法",),
        counter="[agency:甲省科技厅]会同[agency:甲省财政厅]学习《[policy:甲省成果转化办法]》。",
        confidence=0.92,
    ),
    Pattern(
        name="issues by another",
        type=RelationType.ISSUES,
        regex="{S:body}{etc}{over:20}(?:根据|按照|依据|依照|对照|落实){policy}{over:30}"
        + _ISSUE
        + "(?:实施)?(?:了)?{gap:12}{O:policy}",
        cues=_CUES,
        example="[agency:甲市科技局]根据《[policy:甲省创新条例]》有关规定，制定了《[policy:甲市创新细则]》。",
        gives=("甲市科技局 > 甲市创新细则",),
        counter="[agency:甲市科技局]根据《[policy:甲省创新条例]》，解读《[policy:甲市创新细则]》。",
        confidence=0.88,
    ),
    Pattern(
        name="carries out",
        type=RelationType.ISSUES,
        regex="(?<![在来到赴全]){S:body|park}{etc}(?:"
        + _ABOUT
        + ")*开展(?:了|的)?{O:policy}(?!{gap:4}(?:宣传|宣讲|培训|解读|调研|检查|督导))",
        veto="纳入",
        cues=("开展",),
        example="[agency:甲市工商联]持续开展“[policy:校企携手促就业行动]”。",
        gives=("甲市工商联 > 校企携手促就业行动",),
        counter="[agency:甲市工商联]开展《[policy:甲市创新细则]》宣讲。",
        confidence=0.82,
    ),
    Pattern(
        name="carries out, said of the topic",
        type=RelationType.ISSUES,
        regex="{start}(?!为|按照|根据|贯彻){gap:14}(?<!推进)(?<!贯彻)(?:实施|推出|启动)了?{gap:12}{O:policy}",
        topic="S:body|park",
        cues=("实施", "推出", "启动"),
        example="[region:甲市]引育高端人才，加快实施[policy:海岳领航工程]，引进团队。",
        gives=("甲市 > 海岳领航工程",),
        counter="[agency:甲市监管局]优化服务，推进实施《[policy:电梯检验规则]》。",
        confidence=0.8,
    ),
    Pattern(
        name="issues at a place",
        type=RelationType.ISSUES,
        regex="{S:body|park}{etc}{gap:6}在{region|org}{gap:14}(?:联合|共同)?"
        + _ISSUE
        + "(?:了)?{gap:12}{O:policy}",
        cues=_CUES,
        example="[agency:甲市科技局]10日在[region:乙区]发布《[policy:甲市创新细则]》。",
        gives=("甲市科技局 > 甲市创新细则",),
        counter="[agency:甲市科技局]10日在[region:乙区]宣讲《[policy:甲市创新细则]》。",
        confidence=0.88,
    ),
    Pattern(
        name="learnt from its issuer",
        type=RelationType.ISSUES,
        regex="从{S:agency}{gap:4}(?:获悉|了解到|得知|了解)，?{gap:10}{O:policy}{gap:12}(?:印发|出台|发布|公布)",
        cues=(
            "获悉",
            "了解",
            "得知",
        ),
        example="记者从[agency:甲市发改委]获悉，《[policy:甲市三年行动方案]》已正式印发。",
        gives=("甲市发改委 > 甲市三年行动方案",),
        counter="记者从[agency:甲市发改委]获悉，《[policy:甲市三年行动方案]》成效明显。",
        confidence=0.82,
    ),
    Pattern(
        name="of its issuer",
        type=RelationType.ISSUES,
        regex="(?<![与向和同对给]){S:agency}的?(?:最新|新版|新的|新)?{O:policy}",
        cues=(),
        example="结合[agency:甲市科技局]《[policy:甲市创新细则]》的要求，加快转化。",
        gives=("甲市科技局 > 甲市创新细则",),
        counter="结合[agency:甲市科技局]、《[policy:甲市创新细则]》的要求，加快转化。",
        confidence=0.78,
    ),
)
