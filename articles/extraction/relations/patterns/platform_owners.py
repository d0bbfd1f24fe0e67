"""Whose a platform is: held in hand, approved for two together, put somewhere, set up at somebody's."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns.platform_words import ONLOOKERS

_APPROVED = "(?:获批|获准(?:建设|组建|设立)|获得批复)(?:建设|组建|成立|共建|筹建|了|的)*"
_TOGETHER = "(?:共同|联合|双双|一起|同时|合作|去年|今年|日前|近日)*"
_VETO = ONLOOKERS + "|授牌"

PATTERNS = (
    Pattern(
        name="approved for both: the first",
        type=RelationType.HOSTS,
        regex="{S:firm}(?:与|和|同|联合|携手){org}{etc}{gap:2}"
        + _TOGETHER
        + _APPROVED
        + "{gap:8}{O:platform}",
        cues=("获",),
        example="[company:海岳有限公司]与[university:甲大学]共同获批[platform:磁材全国重点实验室]。",
        gives=("海岳有限公司 > 磁材全国重点实验室",),
        counter="[company:海岳有限公司]与[university:甲大学]祝贺[platform:磁材全国重点实验室]获批。",
        confidence=0.86,
        veto=_VETO,
    ),
    Pattern(
        name="approved for both: the second",
        type=RelationType.HOSTS,
        regex="(?:与|和|同|联合|携手){S:firm}{etc}{gap:2}" + _TOGETHER + _APPROVED + "{gap:8}{O:platform}",
        cues=("获",),
        example="[company:海岳有限公司]联合[university:甲大学]获批建设[platform:磁材全国重点实验室]。",
        gives=("甲大学 > 磁材全国重点实验室",),
        counter="[company:海岳有限公司]联合[university:甲大学]祝贺[platform:磁材全国重点实验室]。",
        confidence=0.86,
        veto=_VETO,
    ),
    Pattern(
        name="has it in hand",
        type=RelationType.HOSTS,
        regex="(?<![与和同在]){S:firm|park}{gap:6}(?:手握|坐拥|握有|有着|手里有|手中有|拥有着|掌握着|手持)了?{gap:4}{O:platform}",
        cues=("手握", "坐拥", "握有", "有着", "手里有", "手中有", "掌握着", "手持"),
        example="[company:海岳有限公司]手握[platform:磁材全国重点实验室]、[platform:电机国家技术创新中心]两块招牌。",
        gives=("海岳有限公司 > 磁材全国重点实验室", "海岳有限公司 > 电机国家技术创新中心"),
        counter="[company:海岳有限公司]手握订单，与[platform:磁材全国重点实验室]合作。",
        confidence=0.84,
        veto=_VETO + "|合作|联系",
    ),
    Pattern(
        name="puts it somewhere",
        type=RelationType.HOSTS,
        regex="(?<![与和同]){S:firm}(?:还|已|也|率先|选择|决定|便|就|于[0-9]+年|[0-9]+年)*(?:把|将){gap:4}{O:platform}"
        "(?:(?:建|设|放|落|安|布局|搬|迁|落户|落子|开)(?:在|到|入|进|于|至)|(?:打造|建设|建|升级|培育)(?:成|为))",
        cues=("把", "将"),
        example="[company:海岳有限公司]把[platform:海岳研发中心]建在园内。",
        gives=("海岳有限公司 > 海岳研发中心",),
        counter="[company:海岳有限公司]把[platform:海岳研发中心]比作大脑。",
        confidence=0.88,
    ),
    Pattern(
        name="set up at",
        type=RelationType.HOSTS,
        regex="在{S:firm}(?:设立|建立|建成|成立|组建|布局)[的了]?{gap:8}{O:platform}",
        cues=("设立", "建立", "建成", "成立", "组建", "布局"),
        example="在[company:海岳有限公司]设立的[platform:甲省院士工作站]通过验收。",
        gives=("海岳有限公司 > 甲省院士工作站",),
        counter="在[company:海岳有限公司]展出的[platform:甲省院士工作站]模型很精致。",
        confidence=0.86,
    ),
    Pattern(
        name="is told by what it has",
        type=RelationType.HOSTS,
        regex="(?:拥有|建有|设有|获批|建成|坐拥|手握)了?{gap:4}{O:platform}{etc}{gap:6}的{S:firm|park}",
        cues=("拥有", "建有", "设有", "获批", "建成", "坐拥", "手握"),
        example="拥有[platform:磁材全国重点实验室]的[company:海岳有限公司]扩产。",
        gives=("海岳有限公司 > 磁材全国重点实验室",),
        counter="拥有技术，来自[platform:磁材全国重点实验室]的[company:海岳有限公司]扩产。",
        confidence=0.82,
        veto=_VETO + "|合作",
    ),
    Pattern(
        name="is what it is to its owner",
        type=RelationType.HOSTS,
        regex="(?:作为|^|，){S:firm|park}的[^，。；、]{0,14}(?:平台|基地|载体|机构|高地|引擎|大脑|心脏|孵化器)(?:，|——){O:platform}",
        cues=("平台", "基地", "载体", "机构", "高地", "引擎", "大脑", "心脏", "孵化器"),
        example="作为[company:海岳有限公司]的研发平台，[platform:甲省磁材重点实验室]成果丰硕。",
        gives=("海岳有限公司 > 甲省磁材重点实验室",),
        counter="作为[company:海岳有限公司]的合作伙伴，[platform:甲省磁材重点实验室]成果丰硕。",
        confidence=0.84,
        veto="合作",
    ),
    Pattern(
        name="is given the plate",
        type=RelationType.HOSTS,
        regex="(?:为|向|给){S:firm}(?:颁发|授予|授牌|颁授|授)了?{gap:6}{O:platform}",
        cues=("颁发", "授予", "授牌", "颁授"),
        example="[agency:甲省科技厅]为[company:海岳有限公司]颁发“[platform:甲省磁材重点实验室]”牌匾。",
        gives=("海岳有限公司 > 甲省磁材重点实验室",),
        counter="[agency:甲省科技厅]为[company:海岳有限公司]介绍了[platform:甲省磁材重点实验室]。",
        confidence=0.86,
    ),
    Pattern(
        name="makes use of its own",
        type=RelationType.HOSTS,
        regex="(?<![在与和]){S:firm|park}{gap:8}(?:发挥|举行|举办)了?{gap:4}{O:platform}{etc}的?(?:[^，。；]{0,6}(?:作用|优势|功能)|(?:揭牌|授牌|启动|启用|挂牌|成立|落成)(?:仪式|大会))",
        cues=("发挥", "仪式", "大会"),
        example="[company:海岳有限公司]充分发挥[platform:甲省磁材重点实验室]作用，开展攻关。",
        gives=("海岳有限公司 > 甲省磁材重点实验室",),
        counter="[company:海岳有限公司]充分发挥优势，服务[platform:甲省磁材重点实验室]。",
        confidence=0.8,
    ),
)
