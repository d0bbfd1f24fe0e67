"""Offices that people are given, take, hold for a body or leave."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns.phrases import TITLE, TITLES
from articles.extraction.relations.slots import ANY_SLOT

#: What a person may be called behind the name, and how bodies are called that say who holds their posts.
_TITLED = "(?:教授|院士|博士|研究员|先生|女士|同志)?"
_BODY = "O:consortium|agency|institute|platform"
#: The post of who heads such a body, what follows who holds it, and what only an alliance calls its head.
_HEADS, _HELD = "理事长|会长|秘书长|主席|主任|院长|组长|首席科学家", "(?:担任|出任|兼任|接任)"
_HEADS_OF_FIRMS = "董事长|总经理|总裁|校长|所长|厂长|总工程师|法定代表人"
_OPENS_POST = f"(?P<T>[^，。；：、！？{ANY_SLOT}]{{0,8}}(?:"
_POST, _POST_OF_ALLIANCE = f"{_OPENS_POST}{_HEADS}))", f"{_OPENS_POST}{_HEADS}|盟主))"
#: What somebody is to a region.
_OF_REGION = f"(?P<T>[^，。；：、！？{ANY_SLOT}]{{0,10}}(?:长|书记|主席|常委|主任)(?:候选人)?)"

PATTERNS = (
    Pattern(
        name="is appointed",
        type=RelationType.AFFILIATED_WITH,
        regex="(?:聘请|聘任|任命|选举|推选|推举|委任|提名)[^，。；]{0,16}?{S:person}"
        + _TITLED
        + "(?:为|担任|任)(?:中共)?{region}?{O:employer}"
        + TITLE,
        cues=("聘请", "聘任", "任命", "选举", "推选", "推举", "委任", "提名"),
        example="大会选举[person:王明]为[agency:甲省机械行业协会]会长。",
        gives=("王明 > 甲省机械行业协会",),
        counter="大会选举结束，[person:王明]为[agency:甲省机械行业协会]题词。",
        confidence=0.92,
    ),
    Pattern(
        name="leaves office",
        type=RelationType.AFFILIATED_WITH,
        regex="(?:免去|免除|辞去|接受){S:person}的?{O:employer}的?" + TITLES + "的?职务",
        cues=("免去", "免除", "辞去", "接受"),
        example="会议决定，免去[person:王明]的[institute:海岳研究院]院长职务。",
        gives=("王明 > 海岳研究院",),
        counter="会议决定，免去[person:王明]对[institute:海岳研究院]的欠款。",
        confidence=0.9,
    ),
    Pattern(
        name="no longer holds office",
        type=RelationType.AFFILIATED_WITH,
        regex="{S:person}(?:同志|先生|女士)?(?:已|正式|因{gap:8})?(?:不再(?:担任|兼任)|辞去|卸任){region}?{O:employer}的?"
        + TITLES
        + "(?:的?职务|(?=[，。；]|$))",
        cues=("不再担任", "不再兼任", "辞去", "卸任"),
        example="会议宣布，[person:王明]同志不再担任[agency:甲市教育局]局长职务。",
        gives=("王明 > 甲市教育局",),
        counter="[person:王明]同志不再担任辅导[university:甲大学]学生的职务。",
        confidence=0.9,
        planned=True,
    ),
    Pattern(
        name="no longer holds office in a region",
        type=RelationType.AFFILIATED_WITH,
        regex="{S:person}(?:同志|先生|女士)?不再(?:担任|兼任){region}?{O:region}" + _OF_REGION + "的?职务",
        cues=("不再担任", "不再兼任"),
        example="会议宣布，[person:王明]同志不再担任[region:甲市]市长职务。",
        gives=("王明 > 甲市",),
        counter="[person:王明]同志不再担任联络[region:甲市]老兵的职务。",
        confidence=0.9,
        planned=True,
    ),
    Pattern(
        name="goes on to an office in a region",
        type=RelationType.AFFILIATED_WITH,
        regex="{S:person}{wide:40}，(?:他|她)?(?:后|再|又|并|于|随后)?(?:\\d{4}年)?(?:\\d{1,2}月)?(?:调任|升任|转任|出任|担任|当选为?|成为){region}?{O:region}"
        + _OF_REGION,
        cues=("任", "当选", "成为"),
        example="[person:王明]2015年到[region:甲市]工作，2020年7月成为[region:甲市]代市长。",
        gives=("王明 > 甲市",),
        counter="[person:王明]2015年到[region:甲市]工作，2020年7月成为[region:甲市]荣誉市民。",
        confidence=0.86,
    ),
    Pattern(
        name="post held by",
        type=RelationType.AFFILIATED_WITH,
        regex="{start}(?:其中，?|首任|首届|联盟|联合体|研究院|协会)?"
        + _POST_OF_ALLIANCE
        + "由[^，。；]{0,24}?{S:person}"
        + _TITLED
        + _HELD,
        cues=("由",),
        topic=_BODY,
        example="[consortium:甲产业创新联合体]揭牌，理事长由[company:海岳公司]董事长[person:王明]担任。",
        gives=("王明 > 甲产业创新联合体",),
        counter="[consortium:甲产业创新联合体]揭牌，仪式由[person:王明]主持。",
        confidence=0.8,
    ),
    Pattern(
        name="its post held by",
        type=RelationType.AFFILIATED_WITH,
        regex="{O:employer}的?(?:首届|首任|第[一二三四五六七八九十\\d]+届)?"
        + f"{_OPENS_POST}{_HEADS}|{_HEADS_OF_FIRMS}))"
        + "(?:一职|职务|职位)?由[^，。；]{0,24}?{S:person}"
        + _TITLED
        + _HELD,
        cues=("由",),
        example="[platform:甲重点实验室]第一届学术委员会主任由[university:乙大学][person:王明]院士担任。",
        gives=("王明 > 甲重点实验室",),
        counter="[platform:甲重点实验室]的建设由[person:王明]院士主持。",
        confidence=0.88,
    ),
    Pattern(
        name="post held by two",
        type=RelationType.AFFILIATED_WITH,
        regex="{start}"
        + _POST
        + "由[^，。；、]{0,16}?{S:person}"
        + _TITLED
        + "[、和及][^，。；]{0,20}?{person}"
        + _TITLED
        + _HELD,
        cues=("由",),
        topic=_BODY,
        example="[consortium:甲产业创新联合体]揭牌，副理事长由[person:王明]教授和[company:海岳公司]的[person:李红]博士担任。",
        gives=("王明 > 甲产业创新联合体",),
        counter="[consortium:甲产业创新联合体]揭牌，仪式由[person:王明]和[person:李红]主持。",
        confidence=0.8,
    ),
    Pattern(
        name="is appointed in a region",
        type=RelationType.AFFILIATED_WITH,
        regex="(?:任命|选举|推选|补选|增选|提名|推荐)[^，。；]{0,16}?{S:person}(?:同志)?为{region}?{O:region}"
        + _OF_REGION,
        cues=("任命", "选举", "推选", "补选", "增选", "提名", "推荐"),
        example="会议决定任命[person:王明]为[region:甲市]副市长。",
        gives=("王明 > 甲市",),
        counter="会议决定任命[person:王明]为团长，率队赴[region:甲市]。",
        confidence=0.9,
    ),
    Pattern(
        name="leaves office in a region",
        type=RelationType.AFFILIATED_WITH,
        regex="(?:免去|免除|辞去|接受){S:person}(?:同志)?的?{region}?{O:region}"
        + _OF_REGION
        + "的?(?:职务|请求)",
        cues=("免去", "免除", "辞去", "接受"),
        example="会议决定，免去[person:王明]的[region:甲市]副市长职务。",
        gives=("王明 > 甲市",),
        counter="会议决定，免去[person:王明]在[region:甲市]的费用。",
        confidence=0.9,
    ),
    Pattern(
        name="leaves another office",
        type=RelationType.AFFILIATED_WITH,
        regex="{S:person}[^。；]{1,60}[，；](?:同时)?(?:免去|免除)其{O:employer}的?" + TITLES + "的?职务",
        cues=("免去其", "免除其"),
        example="任命[person:王明]为副院长，免去其[agency:甲市人民法院]审判员职务。",
        gives=("王明 > 甲市人民法院",),
        counter="任命[person:王明]为副院长，免去其对[agency:甲市人民法院]的欠款。",
        confidence=0.88,
    ),
    Pattern(
        name="takes office in a region",
        type=RelationType.AFFILIATED_WITH,
        regex="{S:person}{gap:8}(?:当选为?|担任|出任|就任|接任|兼任|现任|任|被任命为){gap:2}{region}?{O:region}"
        + _OF_REGION
        + "(?<!处主任)(?<!组长)",
        cues=("当选", "任"),
        example="2001年，[person:王明]任[region:甲市][region:乙区]副区长。",
        gives=("王明 > 乙区",),
        counter="2001年，[person:王明]任教于[region:甲市][region:乙区]。",
        confidence=0.9,
    ),
    Pattern(
        name="is appointed, said of the topic",
        type=RelationType.AFFILIATED_WITH,
        regex="{start}(?:并|还|{gap:4}(?:实验室|中心|研究院))?(?:聘任|聘请|任命|由){wide:40}{S:person}"
        + _TITLED
        + "(?:为|担任|任|出任)(?:该|首任)?"
        "(?:重点实验室|实验室|研究中心|创新中心|中心|研究院|研究所|工作站)" + TITLE,
        topic="O:platform|institute",
        cues=("聘任", "聘请", "任命", "由"),
        example="[platform:海岳实验室]揭牌，聘任[university:甲大学]校长[person:王明]担任实验室主任。",
        gives=("王明 > 海岳实验室",),
        counter="[platform:海岳实验室]揭牌，聘任[university:甲大学]校长[person:王明]为兼职教师。",
        confidence=0.88,
    ),
)
