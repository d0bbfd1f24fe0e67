"""Companies that only the post beside them betrays: 海岳自控副总裁兼中国区总经理周明远.

Only companies have a chairman, a president or a founder, so that what stands between the edge of the clause
and such a post, with a person behind it, is one, be it made of ordinary words; 该公司董事长 names none.
"""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention
from articles.extraction.names.roles import Role, may_name, role_of
from articles.extraction.names.words import Words, tag_of

_POST = re.compile(
    r"(?:联席|联合|执行|行政|高级|资深|常务|首席|品牌|技术|销售|运营|市场|营销|项目|财务|业务|公共事务|董事|全球|亚太区|中国区|大中华区|前|原|时任|拟任|现任|"
    r"党委书记、|党委副书记、)*"
    r"(?:董事局主席|副?董事长|执行董事|副?总裁|副?总经理|总监|CEO|C[TFOM]O|首席[\u4e00-\u9fa5]{2,3}[官家师员]|创始人|创办人|合伙人)"
)
#: What may lie between the first post and the person.
_POSTS = re.compile(r"(?:[兼、/和及]|[\u4e00-\u9fa5A-Z]{2,14}?(?:长|裁|理|人|官|家|师|员|监|EO|席|事)){0,4}")
_EDGE = re.compile(r"[，。；：！？、,;:!?“”‘’\"\s（）()《》【】—]")
#: How far left of the person the posts and the name may reach, in characters.
_REACH = 44
#: Length of a name, in characters; of one in Latin letters.
_SHORTEST, _LONGEST, _LATIN = 2, 14, 30
#: Letters that short are as often an institute or a department.
_ACRONYM = re.compile(r"[A-Z]{1,4}")
#: Parts of a company, which are not its name.
_PARTS = re.compile(r"(?:[部处科室课组班]|中心|委员会|分公司|子公司|事业群|有限|股份)$")
#: A company that is not named.
_NOBODY = re.compile(r"(?:[该这此其本我各某]|一家|两家|多家|几家|所在|旗下)|(?:股份|控股|集团|公司|银行)+$")
#: The sort of firm that may end a name.
_SORTS = frozenset({"集团", "公司", "控股", "股份", "银行"})
_INSIDE = frozenset({Role.VAGUE, Role.PLAIN, Role.SINGLE, Role.PROPER, Role.PLACE})
_TELLING = frozenset({Role.PLAIN, Role.SINGLE, Role.PROPER})


def find_employers(text: str, words: Words, found: list[Mention]) -> list[Mention]:
    """The firms before the posts of people, where nothing else was found; `found` holds all kinds."""
    people = [m for m in found if m.kind is Kind.PERSON and m.attributes.get("titles")]
    if not people:
        return []
    taken = {at for m in found if m.kind is not Kind.REGION for at in range(m.start, m.end)}
    spans = {span for m in people if (span := _before_posts(text, words, m.start))}
    return [
        Mention(start, end, Kind.COMPANY, name, "employer", 0.75, None, {"core": name})
        for start, end in sorted(spans)
        if taken.isdisjoint(range(start, end)) and (name := text[start:end])
    ]


def _before_posts(text: str, words: Words, person: int) -> tuple[int, int] | None:
    """Where the name before somebody's first post lies."""
    low = max(0, person - _REACH)
    for post in _POST.finditer(text, low, person):
        if _POSTS.fullmatch(text, post.end(), person):
            end = post.start() - text.endswith("的", low, post.start())
            start = _start(text, words, end, low)
            return (start, end) if start is not None and _is_name(text[start:end]) else None
    return None


def _start(text: str, words: Words, end: int, low: int) -> int | None:
    """Where the words that may name begin: at the edge of a clause, or behind a word that no name holds.

    A verb may stand within a name (度假), though not open it, if nothing else stands before the name.
    """
    fine = words.fine
    if not fine.boundary(end):
        return None
    index = fine.index(end - 1)
    if fine.texts[index] in _SORTS:
        index -= 1
    at, told, verb = fine.ends[index], 0, False
    while at > low and not _EDGE.match(text, at - 1):
        word = fine.texts[index]
        role = role_of(word)
        verb = role not in _INSIDE
        if verb and not (tag_of(word).startswith("v") and may_name(word)):
            return at if role in (Role.BREAK, Role.JOIN) and told >= _SHORTEST else None
        told += len(word) if role in _TELLING else 0
        at = fine.starts[index]
        index -= 1
    return at if told >= _SHORTEST and not verb else None


def _is_name(name: str) -> bool:
    longest = _LATIN if name.isascii() else _LONGEST
    return (
        _SHORTEST <= len(name) <= longest
        and not _ACRONYM.fullmatch(name)
        and not _PARTS.search(name)
        and not _NOBODY.match(name)
    )
