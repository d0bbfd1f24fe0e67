"""People with two posts (既是甲的理事长，也是乙的院长), and posts in what was last spoken of."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns.phrases import TITLE

_PERSON = "{S:person}(?:教授|院士|博士|研究员|先生|女士)?"
_IT = "(?:该|这一|首任|新任)?(?:联合|重点|创新|技术创新|工程|研究|制造业)*(?:实验室|中心|研究院|联合体|联盟)"
_POST = r"(?P<T>[^，。；：、！？-]{0,6}(?:主任|院长|理事长|主席|秘书长|首席科学家|负责人))(?=[，。；、]|$)"

PATTERNS = (
    Pattern(
        name="is both: the first",
        type=RelationType.AFFILIATED_WITH,
        regex="{S:person}(?:[^。；，]{0,16}，|{gap:6})(?:他|她)?(?:既|不仅|不但)(?:是|担任|任){O:employer}的?"
        + TITLE,
        cues=("既", "不仅", "不但"),
        example="[person:王明]身兼两职，既是[platform:海岳创新中心]的理事长，也是[institute:云川研究院]的院长。",
        gives=("王明 > 海岳创新中心",),
        counter="[person:王明]身兼两职，既支持[platform:海岳创新中心]的建设，也办厂。",
        confidence=0.9,
    ),
    Pattern(
        name="is both: the second",
        type=RelationType.AFFILIATED_WITH,
        regex="{S:person}(?:[^。；，]{0,16}，|{gap:6})(?:他|她)?(?:既|不仅|不但)(?:是|担任|任)[^。；，]{2,24}，(?:也|又|还|更|同时)+(?:是|担任|任){O:employer}的?"
        + TITLE,
        cues=("既", "不仅", "不但"),
        example="[person:王明]身兼两职，既是[platform:海岳创新中心]的理事长，也是[institute:云川研究院]的党委书记、院长。",
        gives=("王明 > 云川研究院",),
        counter="[person:王明]身兼两职，既是理事长，也支持[institute:云川研究院]的工作。",
        confidence=0.9,
    ),
    Pattern(
        name="holds it besides",
        type=RelationType.AFFILIATED_WITH,
        regex=_PERSON + "(?:身兼|还兼|兼)着?{O:employer}的?" + TITLE,
        cues=("兼",),
        example="[university:甲大学]教授[person:王明]身兼[platform:海岳创新中心]主任。",
        gives=("王明 > 海岳创新中心",),
        counter="[university:甲大学]教授[person:王明]身兼数职，[platform:海岳创新中心]请他讲课。",
        confidence=0.9,
    ),
    Pattern(
        name="its post is taken, told before",
        type=RelationType.AFFILIATED_WITH,
        regex=_PERSON + "(?:担任|出任|任|兼任|当选)(?:为)?" + _IT + _POST,
        topic="O:platform|institute|consortium",
        nearest=True,
        cues=("任", "当选"),
        example="[platform:显示联合实验室]揭牌，[university:甲大学]教授[person:王明]出任实验室主任。",
        gives=("王明 > 显示联合实验室",),
        counter="[platform:显示联合实验室]揭牌，[university:甲大学]教授[person:王明]出任裁判。",
        confidence=0.85,
    ),
    Pattern(
        name="its post is held by, told before",
        type=RelationType.AFFILIATED_WITH,
        regex=_IT + "由[^，。；]{0,16}?" + _PERSON + "(?:担任|出任|任|兼任)" + _POST,
        topic="O:platform|institute|consortium",
        nearest=True,
        cues=("任",),
        example="[platform:显示联合实验室]揭牌，实验室由[university:甲大学]教授[person:王明]担任主任。",
        gives=("王明 > 显示联合实验室",),
        counter="[platform:显示联合实验室]揭牌，实验室由[university:甲大学]教授[person:王明]设计。",
        confidence=0.86,
    ),
    Pattern(
        name="its head, told before",
        type=RelationType.AFFILIATED_WITH,
        regex="{S:person}(?:教授|院士|博士|研究员)?(?:担任|任|出任|兼任)(?:首任)?(?P<T>主任|理事长|首席科学家)(?=[，。；]|$)",
        topic="O:platform|consortium",
        nearest=True,
        cues=("任",),
        example="双方共建[platform:显示联合实验室]。[university:甲大学]教授[person:王明]任主任。",
        gives=("王明 > 显示联合实验室",),
        counter="双方共建[platform:显示联合实验室]。[university:甲大学]教授[person:王明]任教多年。",
        confidence=0.82,
    ),
)
