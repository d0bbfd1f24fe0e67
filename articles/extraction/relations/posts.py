"""Posts whose employer was named before: 公司董事长王明, 研发总监王明, 王明当选理事长."""

import re
from collections import Counter
from dataclasses import dataclass

from articles.extraction.document import ORGANISATIONS, Kind, Mention
from articles.extraction.relations.titles import TAIL, bare, employer_words, is_plain, title_of

#: Whom people have posts with.
EMPLOYERS = ORGANISATIONS | {Kind.REGION}
#: How far before the name a title may begin, and how far an employer named before may be.
FARTHEST, _NEAR, _FAR = 40, 60, 400
_TALKED_OF = frozenset({Kind.COMPANY, Kind.UNIVERSITY, Kind.INSTITUTE, Kind.AGENCY, Kind.PLATFORM})
#: Titles of officials: theirs is the government at hand, not the organisation named before.
_OFFICIAL = re.compile("书记|支书|[省市区县州镇乡局厅处科部会]长|秘书长|常委|委员|主席|主任|政协|人大|代表")
#: Posts in the shops and departments of a firm, and in the schools of a university.
_OF_SHOPS = re.compile(
    "(?:(?:[\u4e00-\u9fa5]{2})?车间|工段|班组|生产线|(?:研发|技术|生产|市场|销售|营销|质量|品质|采购|财务|人力资源|工程|设备|运营)(?:管理)?(?:中心|部))"
    "(?:常务)?副?(?:主任|部长|班长|组长|经理|主管|负责人)"
)
_OF_SCHOOLS = re.compile(
    "(?:^|[，。；：、“”\\s])([\u4e00-\u9fa5]{0,10}(?:学院|学部|系)(?:常务)?(?:副?院长|副?部长|副?主任|副?教授|讲师|党委副?书记))$"
)
_OF_SECTIONS = re.compile(
    r"(?:^|[，。；：、“”\s])(?![省市区县州]|国家|中国|全国)([\u4e00-\u9fa5]{2,10}处(?:副?处长|负责人))$"
)
_WITH_SECTIONS = frozenset({Kind.UNIVERSITY, Kind.INSTITUTE, Kind.AGENCY})
#: Who heads the bureau that has just been named.
_BUREAU, _OFFICES = re.compile("(?:党组成员、|党组书记、)?(?:常务)?副?([厅局])长"), frozenset({Kind.AGENCY})
#: Who heads a society or an alliance.
_CHAIRS = re.compile("(?:常务|执行|轮值)?副?(?:理事长|会长|秘书长|盟主)")
_SOCIETY = re.compile("(?:[协学商]会|联合会|促进会|研究会|基金会|理事会)$")
#: Titles that only companies give.
_OF_FIRMS = re.compile(
    "(?:法定|保荐)代表人|实际控制人|控股股东|(?:联席|执行|副)?董事长|(?:副|联席)?总裁|董事会秘书|董秘|财务总监|(?:非?独立)?董事|监事(?:会主席)?"
)
#: Who speaks for a firm where the document names no other.
_HEADS_OF_FIRMS = re.compile("(?:联合)?创始人|(?:副|常务副)?总经理|首席(?:执行|技术|运营|财务)官|C[ETOF]O")
#: What a firm meets as, right behind its name.
_MEETS = re.compile(
    r"(?:[（(][^（）()]{1,30}[）)])?(?:\d{4}年)?(?:年?度)?(?:第[一二三四五六七八九十\d]{1,3}[次届])*(?:临时)?(?:股东大会|股东会|董事会|监事会)"
)
#: Who stands in the register of firms, and what else does: far behind the name of the firm.
_REGISTERED = frozenset({"法定代表人", "法人代表"})
_CODE = re.compile("统一社会信用代码|注册资本|注册地|经营范围|住所|成立于")
_FIRMS, _SCHOOLS = frozenset({Kind.COMPANY}), frozenset({Kind.UNIVERSITY})
#: A field of a form right behind an address (麓山路26号法定代表人：王明).
_FIELD = re.compile("(?<=[\\d号室层楼])(?:法定代表人|法人代表)$")
#: 聘任王明为秘书长: before the name, and behind it.
_CHOSEN = re.compile("(?:聘任|续聘|选举|推选|推举|选聘|聘请)[^，。；、]{0,4}$")
_CHOSEN_AS = re.compile(r"(?:同志|先生|女士)?(?:为|担任)([^，。；、]{2,14})")
_OF_SOCIETIES = re.compile("会长|理事|监事长|秘书长$|盟主")
_SOCIETIES = frozenset({Kind.AGENCY, Kind.CONSORTIUM})
#: Announcements speak of their company as nothing but 公司; it is the first that they name.
_ANNOUNCED = re.compile(
    "本公司|公司(?:董事|监事|股东|章程|全体董事)|股东大会|股东会|董事会召集|董事会会议|监事会会议"
)
_ELECTED = re.compile(r"(?:同志)?(?:已|正式|将)?(?:当选为?|担任|出任|就任|接任|现任|任)([^，。；、]{2,14})")
GOVERNING = re.compile("书记|[省市区县州镇乡局厅]长|常委")


@dataclass(frozen=True, slots=True)
class Post:
    """What somebody is to an employer, and what says so."""

    employer: Mention
    title: str | None
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class _Titled:
    title: str
    confidence: float


def of_context(text: str, mentions: list[Mention], n: int) -> list[Post]:
    """公司董事长王明, 研发总监王明, 王明当选理事长: the employer was named before."""
    person = mentions[n]
    left = mentions[n - 1].end if n else 0
    before = TAIL.sub("", text[max(left, person.start - FARTHEST) : person.start]).rpartition("其中")[2]
    if field := _FIELD.search(before):
        before = field.group()
    told = bare().search(before)
    word = told.group(1) if told else None
    title = title_of(told.group(2)) if told else None
    if told and title and word:
        if "我" in told.group()[:2]:
            return _most_named(mentions, employer_words()[word], title)
        kinds, titled = employer_words()[word], _Titled(title, 0.8)
        return _nearest_alone(text, mentions, n, kinds, _FAR, titled) or _nearest(
            mentions, n, kinds, _FAR, titled
        )
    if title and _OF_FIRMS.fullmatch(title) and (post := _of_a_firm(text, mentions, n, title)):
        return post
    if school := _OF_SCHOOLS.search(before):
        return _nearest(mentions, n, _SCHOOLS, _FAR, _Titled(school.group(1), 0.75))
    if section := _OF_SECTIONS.search(before):
        return _nearest_alone(text, mentions, n, _WITH_SECTIONS, _NEAR, _Titled(section.group(1), 0.7))
    if title and (rank := _BUREAU.fullmatch(title)):
        named = [m for m in mentions[max(0, n - 20) : n] if m.text.endswith(rank.group(1))]
        return _nearest([*named, mentions[n]], len(named), _OFFICES, _NEAR, _Titled(title, 0.75))
    if title and _CHAIRS.fullmatch(title) and is_plain(before):
        return _of_society(mentions, n, title)
    if title and is_plain(before) and (_OF_SHOPS.fullmatch(title) or not _OFFICIAL.search(title)):
        return _nearest_alone(text, mentions, n, _TALKED_OF, _NEAR, _Titled(title, 0.65)) or (
            _only_firm(mentions, title) if _HEADS_OF_FIRMS.fullmatch(title) else []
        )
    return []


def elected(text: str, mentions: list[Mention], n: int, posts: list[Post]) -> list[Post]:
    """王明当选理事长: of the body named before; beside a post of one's own only of a society."""
    found = _ELECTED.match(text, mentions[n].end) or _chosen(text, mentions[n])
    after = mentions[n + 1].start if n + 1 < len(mentions) else len(text)
    title = title_of(found.group(1)) if found and after >= found.end() else None
    if title is None or GOVERNING.search(title):
        return []
    kinds = _SOCIETIES if _OF_SOCIETIES.search(title) else _TALKED_OF
    if posts and kinds is not _SOCIETIES:
        return []
    return _nearest(mentions, n, kinds, _FAR, _Titled(title, 0.7)) or (
        [] if posts else _nearest(mentions, n, _TALKED_OF, _FAR, _Titled(title, 0.7))
    )


def _of_society(mentions: list[Mention], n: int, title: str) -> list[Post]:
    """理事长王明: of the alliance or society that was named last."""
    named = [m for m in mentions[:n] if m.kind is Kind.CONSORTIUM or _SOCIETY.search(m.text)]
    return _nearest([*named, mentions[n]], len(named), _SOCIETIES, _NEAR, _Titled(title, 0.75))


def _chosen(text: str, person: Mention) -> re.Match[str] | None:
    """会议聘任王明为秘书长: what they choose a person for, where only societies have that post."""
    found = _CHOSEN_AS.match(text, person.end)
    if found is None or not _OF_SOCIETIES.search(found.group(1)):
        return None
    return found if _CHOSEN.search(text, max(0, person.start - 8), person.start) else None


def _of_a_firm(text: str, mentions: list[Mention], n: int, title: str) -> list[Post]:
    """法定代表人为王明: the firm at hand; in an announcement the one that it opens with."""
    start = mentions[n].start
    found = _nearest(mentions, n, _TALKED_OF, _NEAR, _Titled(title, 0.7))
    if not found and title in _REGISTERED and _CODE.search(text, max(0, start - _FAR), start):
        found = _nearest(mentions, n, _FIRMS, _FAR, _Titled(title, 0.7))
    if found or not _ANNOUNCED.search(text, max(0, start - _FAR), start):
        return found
    first = of_the_meeting(text, mentions[:n]) or next(
        (m for m in mentions[:n] if m.kind is Kind.COMPANY), None
    )
    return [Post(first, title, "title, company of the announcement", 0.7)] if first else []


def of_the_meeting(text: str, mentions: list[Mention]) -> Mention | None:
    """海岳公司, whose meeting is told of last: 海岳公司2023年第一次临时股东大会."""
    return next((m for m in reversed(mentions) if m.kind is Kind.COMPANY and _MEETS.match(text, m.end)), None)


def _only_firm(mentions: list[Mention], title: str) -> list[Post]:
    """创始人王明: of the one firm that the document names."""
    firms = [mention for mention in mentions if mention.kind is Kind.COMPANY]
    if len({firm.thing for firm in firms}) != 1:
        return []
    return [Post(firms[0], title, "title, the only firm", 0.65)]


def _most_named(mentions: list[Mention], kinds: frozenset[Kind], title: str) -> list[Post]:
    """我校副校长王明: of those who write the text, whom it names more often than any other."""
    named = [mention for mention in mentions if mention.kind in kinds]
    most = Counter(mention.thing for mention in named).most_common(2)
    if not most or (len(most) > 1 and most[0][1] == most[1][1]):
        return []
    employer = next(mention for mention in named if mention.thing == most[0][0])
    return [Post(employer, title, "title, employer who writes", 0.7)]


def _nearest_alone(
    text: str, mentions: list[Mention], n: int, kinds: frozenset[Kind], far: int, titled: _Titled
) -> list[Post]:
    """供货甲、乙等企业。公司董事长王明 is of none of the row."""
    alone = [m for m in mentions[max(0, n - 40) : n] if not _of_a_row(text, m)]
    return _nearest([*alone, mentions[n]], len(alone), kinds, far, titled)


def _of_a_row(text: str, mention: Mention) -> bool:
    return text.startswith(("、", "等"), mention.end)


def _nearest(
    mentions: list[Mention], n: int, kinds: frozenset[Kind], far: int, titled: _Titled
) -> list[Post]:
    """The last organisation of the right kind before a name, nearby."""
    person = mentions[n]
    for mention in reversed(mentions[max(0, n - 20) : n]):
        if person.start - mention.end > far:
            break
        if mention.kind in kinds:
            return [Post(mention, titled.title, "title, employer named before", titled.confidence)]
    return []
