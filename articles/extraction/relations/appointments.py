"""Posts of a firm that people are given, leave or lose: 聘任王明、李红为公司副总经理; 王明辞去董事会秘书职务.

Which firm is meant such news seldom says: the one that opens the sentence, else the one that the text
speaks of most.
"""

import re
from collections import Counter
from collections.abc import Iterator

from articles.extraction.document import Kind, Mention
from articles.extraction.names.words import JOINTS
from articles.extraction.relations.posts import Post, of_the_meeting
from articles.extraction.relations.titles import title_of

_INTO = re.compile("(?:聘任|续聘|选举|推选|增补|增选|补选|提名|聘|选)$")
_OUT_OF = re.compile("(?:罢免|免去|免除|解聘)$")
_CALLED = "(?:同志|先生|女士)?(?:等[^，。；、]{1,3}人)?"
_FIRM = r"(?P<firm>本?公司)?的?(?:第[一二三四五六七八九十\d]{1,3}届)?(?:董事会|监事会)?(?=[^，。；秘]{2})"
_AS = re.compile(_CALLED + "(?:为|担任|出任)" + _FIRM + "(?P<title>[^，。；：\n]{2,20})")
_OF = re.compile(_CALLED + "的?" + _FIRM + "(?P<title>[^，。；：\n]{2,20}?)(?:的?职务)")
_OWN = re.compile(
    _CALLED
    + "(?:(?:申请)?辞去|不再担任|当选为?|获选为?)"
    + _FIRM
    + "(?P<title>[^，。；：\n]{2,20}?)(?:的?职务|[，。；\n]|$)"
)
#: Posts that only firms have, and what joins several of them.
_POST = (
    "(?:常务|执行|联席|非?独立|非?职工代?表?)?"
    "(?:副?总经理|副?总裁|副?董事长|董事|监事|监事会主席|董事会秘书|财务负责人|财务总监)"
)
_POSTS = re.compile(f"{_POST}(?:(?:以?及|兼|和|、){_POST}){{0,4}}")
#: A firm this close to the start of a sentence opens it (7月21日，海岳公司免去…).
_OPENING = 14
#: So many names around are looked at, and so many people stand in a row.
_MANY, _ROW = 150, 30


def appointed(text: str, mentions: list[Mention], n: int) -> list[Post]:
    """What a person becomes or ceases to be where a verb of office stands beside the row of names."""
    start, end = _row(text, mentions, n)
    found = next(_told(text, start, end), None)
    if found is None:
        return []
    after = mentions[n + 1 :]
    title = found["title"]
    if any(
        found.start("title") <= m.start < found.end("title") and m.kind is not Kind.PERSON for m in after[:12]
    ):
        return []
    if not (_POSTS.fullmatch(title) or (found["firm"] and title_of(title))):
        return []
    firm = _firm(text, mentions[max(0, n - _MANY) : n + _MANY], start)
    return [Post(firm, title, "post of the firm", 0.8)] if firm else []


def _told(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """What follows the row, where the verb of office stands on the right side."""
    for verb, rest in ((_INTO, _AS), (_OUT_OF, _OF)):
        if verb.search(text, max(0, start - 2), start) and (found := rest.match(text, end)):
            yield found
    if found := _OWN.match(text, end):
        yield found


def _row(text: str, mentions: list[Mention], n: int) -> tuple[int, int]:
    """Where the row of names begins and ends that a person stands in."""
    first = last = n
    while first and n - first < _ROW and _joined(text, mentions[first - 1], mentions[first]):
        first -= 1
    while last + 1 < len(mentions) and last - n < _ROW and _joined(text, mentions[last], mentions[last + 1]):
        last += 1
    return mentions[first].start, mentions[last].end


def _joined(text: str, one: Mention, other: Mention) -> bool:
    both = one.kind is Kind.PERSON and other.kind is Kind.PERSON
    return both and other.start - one.end == 1 and text[one.end] in JOINTS


def _firm(text: str, mentions: list[Mention], at: int) -> Mention | None:
    """The firm that meets or opens the sentence, else the one spoken of most, where it is nearest."""
    opening = text.rfind("。", 0, at) + 1
    firms = [m for m in mentions if m.kind is Kind.COMPANY and m.thing is not None]
    if (met := of_the_meeting(text, [m for m in firms if m.start < at])) is not None:
        return met
    here = next((m for m in firms if opening <= m.start < min(opening + _OPENING, at)), None)
    if here is not None or not firms:
        return here
    most = Counter(m.thing for m in firms).most_common(1)[0][0]
    those = [m for m in firms if m.thing == most]
    return next((m for m in reversed(those) if m.start < at), those[0])
