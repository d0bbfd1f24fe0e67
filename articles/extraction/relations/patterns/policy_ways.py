"""More ways to say who issued a policy: 该条例由…起草, 是…出台的首部, 经…表决通过."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns.policies import WRITING, WRITING_CUES

_PAPER = (
    "(?:条例|办法|意见|政策|措施|若干措施|方案|规划|计划|通知|规定|细则|行动方案|行动计划|实施意见|指南|文件)"
)
PATTERNS = (
    Pattern(
        name="the paper spoken of is issued by",
        type=RelationType.ISSUES,
        regex="(?:该|这一|这部|此|这份|上述)" + _PAPER + "(?:是)?由{S:body}{etc}{gap:10}" + WRITING,
        topic="O:policy",
        nearest=True,
        cues=("该", "这", "此", "上述"),
        example="[agency:甲省科技厅]解读《[policy:甲省科技创新条例]》。该条例由[agency:甲省科技厅]牵头起草。",
        gives=("甲省科技厅 > 甲省科技创新条例",),
        counter="[agency:甲省科技厅]解读《[policy:甲省科技创新条例]》。该条例由[agency:甲省科技厅]宣讲。",
        confidence=0.88,
    ),
    Pattern(
        name="passed by",
        type=RelationType.ISSUES,
        regex="(?:经|由)(?:{region})?{S:agency}{gap:14}(?:表决|审议)(?:正式)?(?:并)?通过",
        topic="O:policy",
        nearest=True,
        cues=("通过",),
        example="《[policy:甲省科技创新条例]》3月29日经[agency:甲省人大常委会]表决通过。",
        gives=("甲省人大常委会 > 甲省科技创新条例",),
        counter="《[policy:甲省科技创新条例]》由[agency:甲省人大常委会]审议。",
        confidence=0.84,
    ),
    Pattern(
        name="is the first that it issued",
        type=RelationType.ISSUES,
        regex="{O:policy}，?(?:是|系|为){gap:4}{S:body}{etc}{gap:10}" + WRITING + "(?:的|[，。；]|$)",
        cues=("是", "系", "为"),
        example="《[policy:甲市科技创新条例]》是[region:甲市]出台的首部科技法规。",
        gives=("甲市 > 甲市科技创新条例",),
        counter="《[policy:甲市科技创新条例]》是[region:甲市]关注的法规。",
        confidence=0.9,
    ),
    Pattern(
        name="issues with another, at last",
        type=RelationType.ISSUES,
        regex="{S:body}{gap:6}(?:联合|会同|与|和|携手){gap:2}{body}{etc}{gap:8}(?:联合|共同|研究)?"
        + WRITING
        + "(?:出台|印发|实施|发布)?了?{gap:12}{O:policy}",
        cues=WRITING_CUES,
        example="[agency:甲省科技厅]将会同[agency:甲省财政厅]制定出台《[policy:甲省创新联合体管理办法]》。",
        gives=("甲省科技厅 > 甲省创新联合体管理办法",),
        counter="[agency:甲省科技厅]将会同[agency:甲省财政厅]学习《[policy:甲省创新联合体管理办法]》。",
        confidence=0.9,
    ),
    Pattern(
        name="issues in front of others, said of the topic",
        type=RelationType.ISSUES,
        regex="{start}{gap:6}在{region}(?:范围内)?(?:率先|首次|第一个|首个){gap:6}(?:制定|出台|发布|印发|颁布|推出|实施)了?{gap:8}{O:policy}",
        topic="S:body",
        cues=("率先", "首次", "第一个", "首个"),
        example="[region:甲市]高度重视科技创新，在[region:乙省]率先出台《[policy:甲市科技创新条例]》。",
        gives=("甲市 > 甲市科技创新条例",),
        counter="[region:甲市]高度重视科技创新，在[region:乙省]率先学习《[policy:甲市科技创新条例]》。",
        confidence=0.86,
    ),
    Pattern(
        name="does to it",
        type=RelationType.ISSUES,
        regex="{S:body}{gap:6}(?:对|将|把|完成了?){O:policy}(?:进行了?|予以|正式|的)*(?:全面)?(?:修订|修改|修编|印发|发布|公布|编制|颁布)",
        cues=("对", "将", "把", "完成"),
        example="[agency:甲省科技厅]对《[policy:甲省科技创新条例]》进行了修订。",
        gives=("甲省科技厅 > 甲省科技创新条例",),
        counter="[agency:甲省科技厅]对《[policy:甲省科技创新条例]》进行了解读。",
        confidence=0.86,
    ),
    Pattern(
        name="is told behind it",
        type=RelationType.ISSUES,
        regex="{O:policy}(?:，|（){S:body}{etc}{gap:8}(?:印发|发布|出台|制定|颁布|公布)(?=[，。；）]|$)",
        cues=("印发", "发布", "出台", "制定", "颁布", "公布"),
        example="《[policy:甲省科技创新条例]》（[agency:甲省科技厅]印发）明确，减轻负担。",
        gives=("甲省科技厅 > 甲省科技创新条例",),
        counter="《[policy:甲省科技创新条例]》明确，[agency:甲省科技厅]印发通知。",
        confidence=0.84,
    ),
)
