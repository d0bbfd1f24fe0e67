"""Posts right before a name, in a row: 科学院院士、甲大学校长王明 · 潜州市长王明."""

import re
from dataclasses import replace

from articles.extraction.document import ORGANISATIONS, Kind, Mention
from articles.extraction.relations.posts import EMPLOYERS, FARTHEST, Post
from articles.extraction.relations.titles import title_of

#: A region employs those who govern it.
OFFICE = re.compile(
    r"(?:常务|代理?)?副?(?:省|市|区|县|州|盟|旗|镇|乡|村)长|[省市区县州盟旗镇乡]?(?:人民政府|政府|人大|政协|委)|(?:[镇乡]|街道)?(?:党(?:工)?委|党支部|党总支)|(?:副)?主席|领导$"
)
#: What a unit right behind belongs to, so that its people are theirs; a park only houses it.
_OUTER = ORGANISATIONS - {Kind.PARK, Kind.CONSORTIUM}
_OUTER_UNIT = "title chain: outer unit"
_OPEN, _SHUT = frozenset("（("), frozenset("）)")
#: A post in a body of its own, behind one in the employer: 部长、公务员局局长, 秘书长、世界甲大会秘书长.
_ANOTHERS = re.compile(
    "、(?:世界|国际|全国|亚洲)[^、]{3,}|、[^、]{2,8}(?<!分)(?<!稽查)(?<!执行)(?<!总)局(?:党组书记、)?副?局长$"
)
#: Before a post that is given to the person before: 为, 担任过; how far back it may begin.
_GIVEN, _VERB = re.compile("(?<!因)(?:为|[担历曾调转升兼出改接继留时现]任|是)(?:过|了)?(?:中共)?$"), 6
#: What a name and the title of its head share, and how that title goes on (not so 甲市长江学者).
_HEADED = frozenset("省市区县州盟旗镇乡部厅局")
_HEAD = re.compile("长(?![江期春沙安远城途三])")


def chain(text: str, mentions: list[Mention], n: int) -> list[Post]:
    """The employers and titles right before a name, nearest first."""
    at = n - 1
    if at > 0 and mentions[at].kind is Kind.PROJECT and mentions[at - 1].end == mentions[at].start:
        at -= 1  # 海岳公司 + 北湖大桥项目 + 经理: the firm employs, the project is what the title is of
    posts = posts_before(text, mentions, at, mentions[n].start)
    if posts and _told_of_another(text, posts[0].employer.start, mentions[n].start):
        return []
    return _spelled_out(text, _together(posts), mentions[n].start)


def posts_before(text: str, mentions: list[Mention], at: int, end: int) -> list[Post]:
    """The posts up to an end, of the at-th name and of those that a mark joins to it."""
    posts: list[Post] = []
    while at >= 0 and end - mentions[at].end <= FARTHEST and mentions[at].kind in EMPLOYERS:
        employer = mentions[at]
        if at > 0 and _in_brackets(text, employer):
            at -= 1  # 海岳研究院（青岛）院长
            continue
        title = _title_from(text, employer, end)
        if title and employer.kind is Kind.REGION and not OFFICE.match(title) and _in_a_row(text, employer):
            end, at = employer.start - 1, at - 1  # the region opens the name of a body that nobody knows
            continue
        if title is None or (employer.kind is Kind.REGION and not OFFICE.match(title)):
            break
        posts.append(Post(employer, title, "title chain", 0.95))
        while at > 0 and mentions[at - 1].end == mentions[at].start and mentions[at - 1].kind in _OUTER:
            at -= 1
            title = mentions[at + 1].text + title
            posts.append(Post(mentions[at], title, _OUTER_UNIT, 0.9))
        end = mentions[at].start - 1
        if end < 0 or text[end] not in "、，,兼":
            break
        at -= 1
    return posts


def _told_of_another(text: str, start: int, end: int) -> bool:
    """王明为甲市市长，李红…: the comma ends what is said of the person before."""
    return text[end - 1] in "，," and _GIVEN.search(text, max(0, start - _VERB), start) is not None


def _in_brackets(text: str, place: Mention) -> bool:
    """Whether a place is the gloss of the name before it: 海岳研究院（青岛）."""
    return (
        place.kind is Kind.REGION
        and text[place.start - 1 : place.start] in _OPEN
        and text[place.end : place.end + 1] in _SHUT
    )


def _title_from(text: str, employer: Mention, end: int) -> str | None:
    """The title behind an employer; 临州市长 and 国防部长 print 市 and 部 once for both."""
    shared = text[employer.end - 1] in _HEADED and _HEAD.match(text, employer.end)
    title = title_of(text[employer.end - 1 if shared else employer.end : end])
    return _ANOTHERS.split(title, maxsplit=1)[0] if title and "、" in title else title


def _together(posts: list[Post]) -> list[Post]:
    """市委常委、市委秘书长: what somebody is to one employer, nearest first, is one post.

    Not so what is somebody's in a unit of it: 中国科学院院士、中国科学院甲所研究员.
    """
    found: dict[int | None, Post] = {}
    for post in posts:
        known = found.get(post.employer.thing)
        if known is None or (known.rule == _OUTER_UNIT and post.rule != _OUTER_UNIT):
            found[post.employer.thing] = post
        elif post.rule == known.rule and post.title != known.title:
            found[post.employer.thing] = replace(post, title=f"{post.title}、{known.title}")
    return list(found.values())


def _in_a_row(text: str, employer: Mention) -> bool:
    """Whether another post stands right before this one (甲协会会长、临州某会总干事)."""
    return text[employer.start - 1 : employer.start] == "、"


def _spelled_out(text: str, posts: list[Post], end: int) -> list[Post]:
    """副总经理、研发中心主任 is one title where the centre is the firm's own."""
    if len(posts) < 2 or any(post.employer.kind is not Kind.PLATFORM for post in posts[:-1]):
        return posts
    last = posts[-1]
    if last.employer.kind is not Kind.COMPANY:
        return posts
    whole = text[last.employer.end : end].strip()
    return [*posts[:-1], replace(last, title=title_of(whole) or last.title)]
